import Archive
import CaseFile
import Casework
import Letters
import Markup

/// All the letters, what each is for and whether the case has what it needs.
enum LetterListPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    let open = try await visit.openCase()
    let study = try await visit.site.desk.study(of: open)
    let heading = reader("Brev och papper", "Letters and papers")
    var main: [Markup] = [
      .heading(1, heading),
      .paragraph(
        reader(
          "Breven skrivs av det du har svarat. Du läser, ändrar och godkänner varje stycke. Inget skickas.",
          easy: "Vi skriver brevet. Du läser och ändrar. Inget skickas.",
          "The letters are written from what you have answered. You read, change and approve each paragraph. Nothing is sent."
        ), class: "lead"),
    ]
    for group in Letter.groups(reader) {
      main.append(.heading(2, group.name))
      main.append(
        .element(
          "ul", class: "entries", [], try group.letters.map { try entry($0, open, study, visit) }))
    }
    return .page(Page(title: heading, place: .letters, main: main))
  }

  private static func entry(
    _ letter: Letter, _ open: DeskCase, _ study: CaseStudy, _ visit: Visit
  ) throws -> Markup {
    let reader = visit.reader
    let saved = open.dossier.letters.contains { $0.kind == letter.rawValue }
    var heading: [Markup] = [
      .link(letter.heading(reader), to: try LetterDesk.address(letter, open, study, visit))
    ]
    if saved {
      heading += [.text(" "), .element("span", class: "tag", [], [.text(reader("påbörjat", "begun"))])]
    }
    return .element(
      "li", [],
      [.element("h3", [], heading), .paragraph(letter.purpose(reader.language))]
        + (missing(letter, open, reader).map { [.paragraph($0, class: "quiet")] } ?? []))
  }

  /// What has to be done before the letter can be written; `nil` when it can be now.
  private static func missing(_ letter: Letter, _ open: DeskCase, _ reader: Reader) -> String? {
    let hasRows = !open.document.rows.isEmpty
    let hasProposal = !ProposalSource.all(of: open.dossier).isEmpty
    switch letter.needs {
    case .nothing, .caseFileIfAny: return nil
    case .caseFile, .proposalIfAny: return hasRows ? nil : reader("Beskriv hjälpen först.", "Describe the help first.")
    case .proposal:
      return hasRows && hasProposal
        ? nil
        : reader(
          "Behöver ett förslag eller beslut. Skriv in det under Jämför med förslag.",
          easy: "Skriv in beslutet först, under Jämför.",
          "Needs a proposal or decision. Enter it under Compare with a proposal.")
    }
  }
}
