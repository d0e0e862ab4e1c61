import CaseFile
import Casework
import Markup
import Wording

/// The proposals and decisions of a case.
enum ProposalListPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    let open = try await visit.openCase()
    let sources = ProposalSource.all(of: open.dossier)
    let heading = reader("Jämför med förslag", easy: "Jämför", "Compare with a proposal")
    return .page(
      Page(
        title: heading, place: .proposals,
        main: [
          .heading(1, heading),
          .paragraph(
            reader(
              "Har du fått ett förslag eller ett beslut? Skriv in det, så ser du rad för rad vad som skiljer, vad lagen säger och var skälen saknas.",
              easy: "Har du fått ett förslag eller ett beslut? Skriv in det. Då ser du vad som skiljer.",
              "Have you got a proposal or a decision? Enter it, and see row by row what differs, what the law says and where reasons are missing."
            ), class: "lead"),
        ] + (sources.isEmpty ? empty(reader, open) : list(sources, reader))
          + (open.document.rows.isEmpty ? [] : ways(reader))))
  }

  private static func empty(_ reader: Reader, _ open: DeskCase) -> [Markup] {
    [
      .card(
        [
          .paragraph(
            open.document.rows.isEmpty
              ? reader(
                "Ärendet har inga behov än, så det finns inget att jämföra med. Beskriv hjälpen först.",
                easy: "Du har inte skrivit några behov än. Skriv dem först.",
                "The case has no needs yet, so there is nothing to compare with. Describe the help first.")
              : reader("Inget förslag är inskrivet än.", "No proposal has been entered yet."))
        ] + (open.document.rows.isEmpty ? [toInterview(reader)] : []))
    ]
  }

  private static func toInterview(_ reader: Reader) -> Markup {
    .actions([.link(reader("Till intervjun", "To the interview"), to: .interview, class: "button primary")])
  }

  private static func list(_ sources: [ProposalSource], _ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Det du kan jämföra med", "What you can compare with")),
      .element(
        "ul", class: "tiles", [],
        sources.map { source in
          .element(
            "li", [],
            [
              .element(
                "a", class: "tile", [.init("href", Address.proposal.with(source.number).text)],
                [
                  .element("strong", [], [.text(source.name(reader))]),
                  .text(reader("Se vad som skiljer", "See what differs")),
                ])
            ])
        }),
    ]
  }

  private static func ways(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Skriv in ett förslag eller beslut", "Enter a proposal or a decision")),
      .paragraph(
        reader(
          "Du kan klistra in texten som den är, eller skriva det som godtas rad för rad.",
          easy: "Klistra in texten. Eller skriv rad för rad.",
          "You can paste the text as it is, or write what is accepted row by row.")),
      .actions([
        .link(reader("Klistra in text", "Paste text"), to: .newProposal, class: "button primary"),
        .link(reader("Skriv rad för rad", "Write row by row"), to: .proposalByRows, class: "button"),
      ]),
    ]
  }
}
