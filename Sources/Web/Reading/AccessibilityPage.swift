import Markup

/// What is done so that everybody can use the pages, what is tested, and what is not.
enum AccessibilityPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    return .page(
      Page(
        title: reader("Tillgänglighet", "Accessibility"), place: nil,
        main: [
          .heading(1, reader("Tillgänglighet", "Accessibility")),
          .paragraph(
            reader(
              "Alla ska kunna använda Egenmakt. Målet är WCAG 2.2 på nivå AA. Sidan säger vad som är provat och vad som återstår.",
              easy: "Alla ska kunna använda Egenmakt. Här står vad som är provat.",
              "Everybody should be able to use Egenmakt. The aim is WCAG 2.2 at level AA. This page says what is tested and what remains."
            ), class: "lead"),
        ] + tested(reader) + untested(reader) + lacking(reader) + report(reader) + law(reader)))
  }

  private static func tested(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Det här är provat", "What is tested")),
      .paragraph(
        reader(
          "Programmets egna prov går igenom sidorna varje gång koden ändras:", easy: "Datorn provar sidorna:",
          "The program's own tests go through the pages each time the code changes:")),
      .list([
        .text(
          reader(
            "Varje sida har en huvudrubrik, ett språk och en titel.", easy: "Varje sida har en rubrik.",
            "Every page has one main heading, a language and a title.")),
        .text(
          reader(
            "Varje fält har en etikett.", easy: "Varje ruta har ett namn.", "Every field has a label.")),
        .text(
          reader(
            "Sidorna fungerar utan skript.", easy: "Sidorna fungerar i enkla webbläsare.",
            "The pages work without scripts.")),
        .text(
          reader(
            "De lättlästa texterna har ett LIX under 30, de vanliga under 40.",
            easy: "Texterna är mätta. De är lätta att läsa.",
            "The easy texts have a LIX below 30, the plain ones below 40.")),
      ]),
    ]
  }

  private static func untested(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Det här är inte kontrollerat", easy: "Det här är inte provat", "What is not verified")),
      .list([
        .text(
          reader(
            "Ingen som använder skärmläsare till vardags har provat sidorna.",
            easy: "Ingen som är blind har provat sidorna.", "Nobody who uses a screen reader daily has tried the pages."
          )),
        .text(
          reader(
            "Ingen har provat dem med ögonstyrning, kontakter eller röst.", easy: "Ingen har provat med ögonstyrning.",
            "Nobody has tried them with eye gaze, switches or voice.")),
        .text(
          reader(
            "De lättlästa texterna är inte lästa och godkända av dem som behöver lättläst.",
            easy: "Personer som behöver lättläst har inte läst texterna.",
            "The easy texts have not been read and approved by those who need easy Swedish.")),
        .text(
          reader(
            "Ingen utomstående har granskat sidorna mot WCAG.", easy: "Ingen annan har granskat sidorna.",
            "Nobody outside the project has reviewed the pages against WCAG.")),
      ]),
    ]
  }

  private static func lacking(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Det här saknas", "What is missing")),
      .list([
        .text(reader("Teckenspråk och bildstöd finns inte.", "There is no sign language and no picture support.")),
        .text(
          reader(
            "Svenska, lättläst svenska och engelska är de enda språken. Rättsfallen finns bara på svenska.",
            easy: "Du kan läsa på svenska och engelska.",
            "Swedish, easy Swedish and English are the only languages. The decisions are told in Swedish alone.")),
        .text(
          reader(
            "Fördjupningen är skriven för den som ska granska. Den är svår att läsa.",
            easy: "Fördjupning är svår att läsa.",
            "The in-depth layer is written for who must check. It is hard to read.")),
      ]),
    ]
  }

  private static func report(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Säg till om något inte fungerar", "Tell us when something does not work")),
      .paragraph(
        reader(
          "Säg till den som gav dig programmet, eller skriv ett ärende där källkoden finns. Berätta vilken sida det gäller och vilket hjälpmedel du använder. Skriv inget om din hälsa eller ditt ärende.",
          easy: "Säg till den som gav dig programmet. Säg vilken sida det är. Skriv inget om din hälsa.",
          "Tell whoever gave you the program, or write an issue where its source code is kept. Say which page and which aid. Write nothing of your health or your case."
        )),
    ]
  }

  private static func law(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Lagen om tillgänglig service", "The act on accessible service")),
      .paragraph(
        reader(
          "Egenmakt på din egen dator är ingen offentlig tjänst. Sidan följer ändå det som lagen om tillgänglighet till digital offentlig service begär av en redogörelse. Erbjuder en kommun eller myndighet Egenmakt ska den lämna sin egen redogörelse. Där ska det stå hur man klagar.",
          easy: "Det finns en lag om digital service. Den gäller myndigheter. Vi följer den ändå så långt vi kan.",
          "Egenmakt on your own computer is no public service. The page still follows what the act on accessible digital public service asks of a statement. A kommun or authority that offers Egenmakt must give a statement of its own, which says how to complain."
        )),
    ]
  }
}
