import Archive
import Markup

/// Where everybody begins.
enum StartPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    return .page(
      Page(
        title: reader("Start", "Start"), place: nil,
        main: [
          .heading(
            1, reader("Räkna ut din rätt till personlig assistans", "Work out your right to personal assistance")),
          .paragraph(
            reader(
              "Beskriv hjälpen du behöver. Egenmakt räknar minuterna enligt lagen, förklarar varje minut och skriver papperen. Det här är ingen ansökan.",
              easy: "Berätta vilken hjälp du behöver. Vi räknar tiden. Vi säger varför. Det här är ingen ansökan.",
              "Describe the help you need. Egenmakt counts the minutes by the law, explains each one and writes the papers. This is not an application."
            ), class: "lead"),
          .heading(2, reader("Prova med en påhittad person", "Try an invented person")),
          examples(visit),
          .heading(2, reader("Dina uppgifter stannar här", "Your data stay here")),
          .paragraph(
            reader(
              "Allt sker på den här datorn. Ingenting skickas någonstans. Vi använder en kaka. Den behövs för att sidan ska fungera. Den säger ingenting om dig.",
              easy:
                "Allt stannar på den här datorn. Vi använder en kaka. Den behövs för att sidan ska fungera. Den säger ingenting om dig.",
              "Everything happens on this computer. Nothing is sent anywhere. We use one cookie. It is needed for the page to work. It says nothing of you."
            )),
        ], isWide: true))
  }

  private static func examples(_ visit: Visit) -> Markup {
    let tiles = visit.site.examples.enumerated().map { index, person in
      let heading = person.heading
      return Markup.element(
        "li", [],
        [
          .button(
            [.element("strong", [], [.text(heading.name)]), .text(heading.life)], .tile, name: "nummer",
            value: "\(index)")
        ])
    }
    return visit.form(to: .example).markup([.element("ul", class: "tiles", [], tiles)])
  }

  /// Opens an invented person, in a case that is not kept.
  static func openExample(_ visit: Visit) async throws -> Reply {
    guard let number = visit.form["nummer"].flatMap(Int.init), visit.site.examples.indices.contains(number) else {
      throw Refusal.notFound
    }
    let name = await visit.site.desk.begin(Dossier(visit.site.examples[number].document))
    await visit.site.sessions.change(visit.session.id) { $0.openCase = name }
    return .redirect(.result)
  }
}
