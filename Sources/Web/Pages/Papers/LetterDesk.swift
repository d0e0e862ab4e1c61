import Archive
import CaseFile
import Casework
import Hummingbird
import Law
import Letters
import Markup
import Wording

/// A letter of a case: what it is made from, the draft, and what the person has said of its parts.
struct LetterDesk {
  /// Why there is no draft.
  enum Trouble {
    /// It answers a proposal, and there is none.
    case needsProposal
    /// Not all of the proposal was understood.
    case partial(ProposalSource)
    case other(String)
  }

  /// To whom a letter is, or what it answers.
  struct Variant {
    let number: Int
    let name: String
  }

  let visit: Visit
  let open: DeskCase
  let letter: Letter
  let number: Int
  let variants: [Variant]
  /// What it answers, where it answers something.
  let source: ProposalSource?
  /// To whom it goes, where that is an authority.
  let holder: PositionHolder?
  /// The name among the letters of the case.
  let id: String
  /// `nil` where something is missing; see ``trouble``.
  private(set) var draft: Draft?
  private(set) var trouble: Trouble?

  var reader: Reader { visit.reader }
  /// It is not told to whom it goes or what it answers, though there is something to choose.
  var isChoosing: Bool { !variants.isEmpty && !variants.contains { $0.number == number } }
  /// The paper is in Swedish although the pages are not.
  var isOnlySwedish: Bool { reader.isEnglish && language == .swedish }
  private let language: MessageLanguage

  /// The letter that the address names.
  init(_ visit: Visit) async throws {
    guard let letter = Letter.allCases.first(where: { $0.fileName == visit.parameters.get("brev") }) else {
      throw Refusal.notFound
    }
    let open = try await visit.openCase()
    let study = try await visit.site.desk.study(of: open)
    try self.init(visit, open, study, letter, number: visit.number())
  }

  init(_ visit: Visit, _ open: DeskCase, _ study: CaseStudy, _ letter: Letter, number: Int) throws {
    self.visit = visit
    self.open = open
    self.letter = letter
    self.number = number
    variants = try LetterDesk.variants(letter, open, study, visit)
    guard variants.contains(where: { $0.number == number }) || number == 0 else { throw Refusal.notFound }
    let hasEnglish = Templates.standard.letters(.english).contains(letter)
    language = visit.reader.isEnglish && hasEnglish ? .english : .swedish
    let guide = try ProcessGuide.standard()
    let order = letter == .order && number > 0 ? guide.orders[number - 1] : nil
    let answers = letter.needs == .proposal || letter.needs == .proposalIfAny
    source = answers && number > 0 ? try ProposalSource.find(number, in: open.dossier) : nil
    let isPlain = letter.needs == .caseFileIfAny
    holder = source?.holder ?? (isPlain ? [1: PositionHolder.agency, 2: .kommun][number] : nil)
    let of = source?.id ?? order?.kind ?? (isPlain ? holder?.rawValue : nil)
    id = ([letter.rawValue] + (of.map { [$0] } ?? []) + (language == .english ? ["en"] : [])).joined(separator: " ")

    var material = Material(
      day: visit.site.world.today(), language: language, study: study, decisions: try DecisionArchive.standard())
    material.details = Material.Details(open.document.events, for: letter, to: holder)
    if let date = source?.date { material.details.decided = date }
    material.details.ownWords = open.dossier.portrait.isEmpty ? nil : open.dossier.portrait
    material.details.issuer = order?.issuer.swedish
    if let source {
      if source.reading(study)?.isPartial == true {
        trouble = .partial(source)
        return
      }
      material.comparison = try source.comparison(study)
    }
    guard !isChoosing else { return }
    if letter == .order, order == nil {
      trouble = .other(
        visit.reader(
          "Det finns inget att beställa: antingen saknar ärendet behov, eller så finns alla underlag.",
          "There is nothing to order: the case has no needs, or all evidence is there."))
      return
    }
    do {
      draft = Draft(try Templates.standard.paper(letter, from: material), own: LetterDesk.own(open.dossier, id))
    } catch let error as LetterError {
      trouble = LetterDesk.trouble(error, visit.reader)
    }
  }

  private static func trouble(_ error: LetterError, _ reader: Reader) -> Trouble {
    switch error {
    case .needsProposal: return .needsProposal
    case .notTheirs, .notAnAuthority, .nothingCut: return .other(error.message(reader.language))
    case .notNeeded(let issuer, _):
      return .other(
        reader(
          "Inget behov kräver underlag från \(issuer.swedish).", "No need requires evidence from \(issuer.english)."))
    case .needsCase, .notInLanguage, .needsIssuer, .noSuchIssuer, .template:
      return .other(
        reader("Brevet går inte att skriva just nu.", "The letter cannot be written now."))
    }
  }

  private static func own(_ dossier: Dossier, _ id: String) -> [String: Draft.Own] {
    let saved = dossier.letters.first { $0.id == id }?.paragraphs ?? [:]
    return saved.mapValues { Draft.Own(isApproved: $0.isApproved, text: $0.text, original: $0.original) }
  }

  // MARK: Variants

  /// To whom the letter can be, or what it can answer; empty where there is one alone.
  private static func variants(
    _ letter: Letter, _ open: DeskCase, _ study: CaseStudy, _ visit: Visit
  ) throws -> [Variant] {
    let reader = visit.reader
    if letter == .order {
      let guide = try ProcessGuide.standard()
      let review = EvidenceReview(study, guide: guide, on: visit.site.world.today())
      return review.items.compactMap { item in
        guard let place = guide.orders.firstIndex(where: { $0.kind == item.kind.id }) else { return nil }
        return Variant(number: place + 1, name: reader.language(guide.orders[place].issuer))
      }
    }
    switch letter.needs {
    case .proposal:
      return ProposalSource.all(of: open.dossier).filter { isFor($0.holder, letter) }.map {
        Variant(number: $0.number, name: $0.name(reader))
      }
    case .proposalIfAny:
      return [Variant(number: 0, name: reader("Utan förslag", "Without a proposal"))]
        + ProposalSource.all(of: open.dossier).map { Variant(number: $0.number, name: $0.name(reader)) }
    case .caseFileIfAny:
      return [
        Variant(number: 1, name: "Försäkringskassan"), Variant(number: 2, name: reader("Kommunen", "The kommun")),
        Variant(number: 0, name: reader("Någon annan", "Somebody else")),
      ]
    case .nothing, .caseFile: return []
    }
  }

  /// A judgment is answered by its own instructions, and only Försäkringskassan reconsiders.
  private static func isFor(_ holder: PositionHolder, _ letter: Letter) -> Bool {
    letter == .reconsideration ? holder == .agency : holder != .court
  }

  /// The address of the letter to whom it is most likely for.
  static func address(
    _ letter: Letter, _ open: DeskCase, _ study: CaseStudy, _ visit: Visit
  ) throws -> Address {
    let variants = try variants(letter, open, study, visit)
    var number = variants.first?.number ?? 0
    if letter.needs == .caseFileIfAny {
      let latest = open.document.events.last { $0.authority != nil }?.authority
      number = latest.map { $0 == .agency ? 1 : 2 } ?? 0
    }
    return .letter.with(letter.fileName, "\(number)")
  }

  // MARK: Addresses

  var address: Address { .letter.with(letter.fileName, "\(number)") }

  func part(_ number: Int) -> Address { .letterPart.with(letter.fileName, "\(self.number)", "\(number)") }

  func file(_ form: PaperForm, large: Bool) -> Address {
    .letterFile.with(letter.fileName, "\(number)", LetterFilePage.name(form, large: large))
  }

  /// What the letter's days are, by the log.
  var deadlines: [CaseDeadline] {
    let track: Track? =
      switch holder {
      case .agency: .agency
      case .kommun: .kommun
      default: nil
      }
    return process.deadlines.filter { deadline in
      deadline.done == nil && letter.deadlines.contains(deadline.kind) && (track == nil || deadline.track == track)
    }
  }

  var process: CaseProcess { CaseProcess(open.document, on: visit.site.world.today()) }
}
