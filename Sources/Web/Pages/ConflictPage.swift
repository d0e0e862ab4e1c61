import CaseFile
import Markup

/// Two windows have answered the same thing in two ways: the person chooses, and nothing is lost whichever it is.
struct ConflictPage {
  let visit: Visit
  /// Where the form was sent.
  let path: Address
  let conflict: Conflict

  private var reader: Reader { visit.reader }

  var page: Page {
    Page(
      title: reader("Två svar på samma sak", "Two answers to the same thing"), place: nil,
      main: [
        .heading(1, reader("Två svar på samma sak", "Two answers to the same thing")),
        .paragraph(
          reader(
            "Ärendet är ändrat i ett annat fönster sedan den här sidan öppnades. Båda har ändrat samma sak:",
            easy: "Du har ärendet öppet på två ställen. Du har svarat olika på samma sak:",
            "The case has been changed in another window since this page was opened. Both have changed the same thing:")
        ),
        .list(conflict.places.map { .own(name($0)) }),
        .paragraph(
          reader(
            "Välj vilket svar som ska gälla. Det andra finns kvar i historiken.",
            easy: "Vilket svar ska gälla? Det andra svaret finns kvar i historiken.",
            "Choose which answer holds. The other stays in the history.")),
        .actions([keepMine, keepTheirs]),
      ])
  }

  /// Sends the same form again, now from what is kept.
  private var keepMine: Markup {
    let fields = visit.form.fields.filter { !["token", "revision", "fran"].contains($0.name) }
    var form = visit.form(to: path, of: conflict.current)
    form.shown = visit.form["fran"].flatMap(Int.init)
    return form.markup(
      fields.map { .hidden($0.name, $0.value) }
        + [.button(reader("Det jag skrev nu", "What I wrote now"), .primary)])
  }

  private var keepTheirs: Markup {
    .link(reader("Det som redan är sparat", "What is already saved"), to: .result, class: "button")
  }

  private func name(_ place: DossierMerge.Place) -> String {
    switch place {
    case .person: reader("Vem det gäller", "Who it is about")
    case .circumstances: reader("Omständigheterna", "The circumstances")
    case .forAllRows: reader("Det som gäller alla behov", "What holds for every need")
    case .row(let id): conflict.current.document.rows.first { $0.id == id }?.name ?? id
    case .evidence: reader("Underlagen", "The evidence")
    case .events: reader("Händelserna", "The events")
    case .other: reader("Något runt ärendet", "Something around the case")
    case .portrait: reader("Berättelsen om dig", "The account of you")
    case .diary: reader("Dagboken", "The diary")
    case .interview: reader("Hur långt intervjun kommit", "How far the interview has come")
    case .proposals: reader("Förslaget från myndigheten", "The authority's proposal")
    case .letters: reader("Breven", "The letters")
    }
  }
}
