import Archive
import CaseFile
import Casework
import Foundation
import HTTPTypes
import Law
import Markup

/// A proposal as text: pasted, changed, removed.
enum ProposalFormPage {
  static func showNew(_ visit: Visit) async throws -> Reply {
    .page(ProposalFormView(visit: visit, open: try await visit.openCase(), number: nil).page(ProposalFields()))
  }

  static func add(_ visit: Visit) async throws -> Reply {
    let view = ProposalFormView(visit: visit, open: try await visit.openCase(), number: nil)
    var fields = ProposalFields(visit.form)
    let (text, head) = (fields.text(visit), fields.head(visit.reader))
    guard let text, let head, fields.faults.isEmpty else {
      return .page(view.page(fields), .unprocessableContent)
    }
    return try await keep(head, text, visit, view.open)
  }

  /// Keeps a new proposal and goes to its comparison.
  static func keep(_ head: ProposalFields.Head, _ text: String, _ visit: Visit, _ open: DeskCase) async throws -> Reply
  {
    var proposal = SavedProposal(id: newID(open.dossier), text: text)
    proposal.authority = head.authority
    proposal.date = head.date
    let after = try await visit.change(visit.reader("Förslag till", "Proposal added")) { [proposal] dossier in
      dossier.proposals.append(proposal)
    }
    let place = after.dossier.proposals.firstIndex { $0.id == proposal.id } ?? 0
    return .redirect(.proposal.with(place + 1))
  }

  static func show(_ visit: Visit) async throws -> Reply {
    let (view, kept) = try await existing(visit)
    var fields = ProposalFields()
    fields.whose = kept.authority == .kommun ? "kommun" : "fk"
    fields.day = kept.date?.description ?? ""
    fields.pasted = kept.text
    return .page(view.page(fields))
  }

  static func change(_ visit: Visit) async throws -> Reply {
    let (view, kept) = try await existing(visit)
    var fields = ProposalFields(visit.form)
    let (text, head) = (fields.text(visit), fields.head(visit.reader))
    guard let text, let head, fields.faults.isEmpty else {
      return .page(view.page(fields), .unprocessableContent)
    }
    try await visit.change(visit.reader("Förslag ändrat", "Proposal changed")) { dossier in
      guard let place = dossier.proposals.firstIndex(where: { $0.id == kept.id }) else { return }
      dossier.proposals[place].text = text
      dossier.proposals[place].authority = head.authority
      dossier.proposals[place].date = head.date
    }
    return .redirect(.proposal.with(try visit.number()))
  }

  static func remove(_ visit: Visit) async throws -> Reply {
    guard let id = visit.form["id"] else { throw Refusal.notFound }
    try await visit.change(visit.reader("Förslag borttaget", "Proposal removed")) { dossier in
      dossier.proposals.removeAll { $0.id == id }
    }
    return .redirect(.proposals)
  }

  private static func existing(_ visit: Visit) async throws -> (ProposalFormView, SavedProposal) {
    let open = try await visit.openCase()
    let number = try visit.number()
    guard case .saved(let kept) = try ProposalSource.find(number, in: open.dossier).content else {
      throw Refusal.notFound
    }
    return (ProposalFormView(visit: visit, open: open, number: number), kept)
  }

  private static func newID(_ dossier: Dossier) -> String {
    let ids = Set(dossier.proposals.map { $0.id })
    var number = dossier.proposals.count + 1
    while ids.contains("F\(number)") { number += 1 }
    return "F\(number)"
  }
}

/// What is typed of a proposal.
struct ProposalFields {
  struct Head {
    let authority: Track
    let date: CalendarDate?
  }

  var whose = ""
  var day = ""
  var pasted = ""
  var faults = FormFaults()

  init() {}

  init(_ form: Form) {
    whose = form["vems"] ?? ""
    day = form["dag"] ?? ""
    pasted = form["text"] ?? ""
  }

  /// Whose it is and its day; `nil` when it is not told whose.
  mutating func head(_ reader: Reader) -> Head? {
    var date: CalendarDate?
    if !day.isEmpty {
      date = try? Typed.date(day)
      if date == nil { faults.add("dag", reader.dayFault) }
    }
    guard let authority = ["fk": Track.agency, "kommun": .kommun][whose] else {
      faults.add(
        "vems",
        reader("Välj om det är Försäkringskassan eller kommunen.", "Choose Försäkringskassan or the kommun."))
      return nil
    }
    return Head(authority: authority, date: date)
  }

  /// The text; `nil` when there is none.
  mutating func text(_ visit: Visit) -> String? {
    guard let text = visit.form.words("text") else {
      faults.add(
        "text", visit.reader("Klistra in eller skriv texten här.", "Paste or write the text here."))
      return nil
    }
    return text
  }

  /// The fields of whose it is and its day.
  func headParts(_ reader: Reader) -> [Markup] {
    [
      FieldElement(
        name: "vems", label: reader("Vem har skrivit det?", "Who has written it?"), fault: faults["vems"]
      ).choices(
        [
          .init(value: "fk", label: "Försäkringskassan", isChosen: whose == "fk"),
          .init(value: "kommun", label: reader("Kommunen", "The kommun"), isChosen: whose == "kommun"),
        ], isSideBySide: true),
      FieldElement(
        name: "dag", label: reader("Vilken dag står på papperet?", "Which day is on the paper?"),
        hint: reader.dayHint + reader(" Lämna tomt om du inte vet.", " Leave empty if you do not know."),
        fault: faults["dag"], value: day
      ).day(nil),
    ]
  }

  /// The faults with links to their fields.
  func summary(_ reader: Reader) -> Markup {
    FaultSummary(reader: reader, faults: faults.all.map { ($0.field == "vems" ? "vems-0" : $0.field, $0.text) }).markup
  }
}

/// The form of a pasted proposal.
struct ProposalFormView {
  let visit: Visit
  let open: DeskCase
  /// Its number; `nil` for a new one.
  let number: Int?

  private var reader: Reader { visit.reader }

  func page(_ fields: ProposalFields) -> Page {
    let heading =
      number == nil
      ? reader("Klistra in ett förslag eller beslut", easy: "Klistra in texten", "Paste a proposal or a decision")
      : reader("Ändra texten", "Change the text")
    return Page(
      title: heading, place: .proposals,
      main: [
        .element("p", class: "crumb", [], [.link(reader("Alla förslag", "All proposals"), to: .proposals)]),
        fields.summary(reader), .heading(1, heading),
        visit.form(to: number.map { .changeProposal.with($0) } ?? .newProposal, of: open).markup(
          fields.headParts(reader) + [text(fields), file, help]
            + [
              .actions([
                .button(reader("Jämför", "Compare")),
                .link(
                  reader("Avbryt", "Cancel"), to: number.map { .proposal.with($0) } ?? .proposals,
                  class: "button plain"),
              ])
            ]),
      ])
  }

  private func text(_ fields: ProposalFields) -> Markup {
    FieldElement(
      name: "text", label: reader("Texten, en rad för varje behov", easy: "Texten", "The text, a line for each need"),
      hint: reader(
        "Börja med numret eller namnet på behovet. Skriv sedan vad som godtas.",
        easy: "Skriv först vilket behov. Skriv sen vad de säger.",
        "Begin with the number or name of the need. Then what is accepted."),
      fault: fields.faults["text"], value: fields.pasted
    ).text(rows: 12)
  }

  /// Shown by the script, which puts the file's text in the field.
  private var file: Markup {
    .element(
      "div", class: "field", [.init("hidden", ""), .init("data-las-fil", "text")],
      [
        .element(
          "label", [.init("for", "fil")], [.text(reader("Eller läs in en textfil", "Or read a text file"))]),
        .element(
          "input", [.init("type", "file"), .init("id", "fil"), .init("accept", ".txt,.csv,text/plain,text/csv")]),
      ])
  }

  private var help: Markup {
    let rows = open.document.rows.prefix(3)
    var examples = rows.map { "\([$0.id, $0.name].compactMap { $0 }.joined(separator: " "))" }
    if examples.isEmpty { examples = ["A03"] }
    let answers = [
      "30 min, 4 ggr/vecka, motivering: högt räknat", "godtas", "avslag, motivering: inte grundläggande",
    ]
    return .details(
      reader("Visa exempel", "Show an example"),
      [
        .list(zip(examples, answers).map { .own("\($0.0): \($0.1)") }),
        .paragraph(
          reader(
            "Det som texten inte nämner står kvar som du har skrivit det. Det som inte går att förstå visas rad för rad, så att du kan rätta det.",
            "What the text does not mention stands as you wrote it. What cannot be understood is listed line by line, so that you can mend it."
          )),
      ])
  }
}
