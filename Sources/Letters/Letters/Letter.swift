public import CaseFile

/// The papers that can be made. The raw value is the name on the command line and of the template's file.
public enum Letter: String, Sendable, Hashable, CaseIterable {
  /// What goes with an application: a day from morning to night, rows, sums, evidence.
  case annex = "bilaga"
  /// The result on one page, easy to read.
  case result = "resultat"
  /// The result with every row, rule and doubt.
  case resultInFull = "resultat-hela"
  /// A request that Försäkringskassan reconsiders a decision, row by row.
  case reconsideration = "omprövning"
  /// Comments on a proposed decision, row by row.
  case comments = "synpunkter"
  /// An appeal to the administrative court, in either track.
  case appeal = "överklagande"
  /// A request for more time to answer.
  case moreTime = "anstånd"
  /// A request that a case of more than six months is decided.
  case decideNow = "avgöra"
  /// A request for the file and for the reasons of a decision.
  case fileRequest = "akt"
  /// More papers to a case.
  case supplement = "komplettering"
  /// An order of evidence from somebody who writes it.
  case order = "beställning"
  /// A report of changed circumstances.
  case changes = "ändring"
  /// A power of attorney.
  case powerOfAttorney = "fullmakt"
  /// Something that is taken back.
  case withdrawal = "återkallelse"
  /// A page to bring to the meeting.
  case meeting = "möte"
  /// The calculation for the one who investigates.
  case calculation = "tidsberäkning"
  /// Empty pages for a diary.
  case diary = "dagbok"

  /// What a letter is made from.
  public enum Need: Sendable, Hashable {
    /// Nothing.
    case nothing
    /// Nothing, but a case file fills in what it knows.
    case caseFileIfAny
    /// A case file.
    case caseFile
    /// A case file, and what an authority has proposed or decided if that is known.
    case proposalIfAny
    /// A case file and what an authority has proposed or decided.
    case proposal
  }

  /// What it is made from.
  public var needs: Need { content.needs }

  /// The name on the command line in a language.
  public func name(_ language: MessageLanguage) -> String {
    language == .swedish ? rawValue : content.englishName
  }

  /// One line on what it is for.
  public func purpose(_ language: MessageLanguage) -> String {
    language == .swedish ? content.purpose : content.englishPurpose
  }

  /// The letter of a name in either language, with or without å, ä and ö; `nil` when there is none.
  public init?(name: String) {
    let names = Letter.allCases.flatMap { letter in
      [(letter.rawValue, letter), (letter.content.englishName, letter)]
    }
    guard let known = Spelling.word(name, among: names.map { $0.0 }),
      let found = names.first(where: { $0.0 == known })
    else { return nil }
    self = found.1
  }

  /// The name nearest to a misspelling.
  public static func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, among: allCases.flatMap { [$0.rawValue, $0.content.englishName] })
  }

  /// Where its values come from: a new letter is a case here and a type.
  var content: any LetterContent.Type {
    switch self {
    case .annex: Annex.self
    case .result: ResultPage.self
    case .resultInFull: ResultInFull.self
    case .reconsideration: Reconsideration.self
    case .comments: Comments.self
    case .appeal: Appeal.self
    case .moreTime: MoreTime.self
    case .decideNow: DecideNow.self
    case .fileRequest: FileRequest.self
    case .supplement: Supplement.self
    case .order: Order.self
    case .changes: Changes.self
    case .powerOfAttorney: PowerOfAttorney.self
    case .withdrawal: Withdrawal.self
    case .meeting: Meeting.self
    case .calculation: CalculationSheet.self
    case .diary: Diary.self
    }
  }

  /// What its template may name.
  public var names: [String: TemplateName] { CommonValues.names.merging(content.names) { $1 } }
}
