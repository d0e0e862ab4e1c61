import Casework
import Markup
import Reports

/// How the pages work, what the words of the result mean, and who else can help.
enum HelpPage {
  static func show(_ visit: Visit) async throws -> Reply {
    let reader = visit.reader
    return .page(
      Page(
        title: reader("Hjälp", "Help"), place: nil,
        main: [.heading(1, reader("Hjälp", "Help"))] + calculation(reader) + threeWords(reader) + pages(reader)
          + keyboard(reader) + aloud(reader) + hiding(reader) + more(reader)
          + BlockView(blocks: HelpReport(guide: try Library.guide(), language: reader.language).blocks).markup))
  }

  private static func calculation(_ reader: Reader) -> [Markup] {
    [
      .paragraph(
        reader(
          "Egenmakt räknar ut hjälpen du har beskrivit. Det är en uträkning, inte ett beslut. Bara Försäkringskassan, kommunen eller en domstol kan besluta.",
          easy: "Egenmakt räknar tiden för din hjälp. Det är en uträkning. Det är inte ett beslut.",
          "Egenmakt works out the help you have described. It is a calculation, not a decision. Only Försäkringskassan, the kommun or a court can decide."
        ), class: "lead")
    ]
  }

  private static func threeWords(_ reader: Reader) -> [Markup] {
    func text(_ text: String) -> Markup { .text(text) }
    return [
      .heading(2, reader("Säkert, troligt och möjligt", "Certain, likely and possible")),
      .paragraph(
        reader(
          "Varje summa har tre tal. Är allt känt är de lika.", easy: "Du får tre tal. Ibland är de lika.",
          "Each sum has three figures. When everything is known they are the same.")),
      .pairs([
        (
          reader("Säkert", "Certain"),
          text(
            reader(
              "Minst så mycket, också om det som är okänt eller omtvistat räknas till din nackdel.",
              easy: "Minst så här mycket.", "At least this, even if what is unknown or contested counts against you."))
        ),
        (
          reader("Troligt", "Likely"),
          text(
            reader(
              "Det du har svarat, med den vanliga tolkningen av lagen.", easy: "Så blir det av det du har svarat.",
              "What you have answered, with the usual reading of the law."))
        ),
        (
          reader("Möjligt", "Possible"),
          text(
            reader(
              "Högst så mycket, om allt som är okänt eller omtvistat räknas till din fördel.",
              easy: "Högst så här mycket.", "At most this, if all that is unknown or contested counts for you."))
        ),
      ]),
    ]
  }

  private static func pages(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Så fungerar sidorna", "How the pages work")),
      .list([
        .text(
          reader(
            "Överst står knappar för lättläst, för att dölja text och för engelska. De gäller tills du ändrar dem.",
            easy: "Överst finns knappar. Där kan du välja lättläst eller engelska.",
            "At the top are buttons for easy Swedish, for hiding text and for Swedish. They hold until you change them."
          )),
        .text(
          reader(
            "Vid menyn står Ångra när du har ändrat något. Då tar du bort det du ändrade sist.",
            easy: "Vid menyn står Ångra. Då tar du bort det du gjorde sist.",
            "By the menu stands Undo when you have changed something. It takes back the last change.")),
        .text(
          reader(
            "Några sidor har tre lager: lättläst, vanlig och fördjupning. De säger samma sak, olika djupt.",
            easy: "Några sidor kan visas på tre sätt. Lättläst är enklast.",
            "Some pages have layers: plain, and in depth. They say the same thing.")),
        .text(
          reader(
            "Webbläsarens knapp för att gå tillbaka fungerar på alla sidor.", easy: "Du kan alltid gå tillbaka.",
            "The browser's back button works on every page.")),
        .text(
          reader(
            "Det finns ingen tid att passa. Du kan sluta när du vill.",
            easy: "Du har ingen brådska. Sluta när du vill.",
            "There is no time limit. Stop when you want.")),
        .text(
          reader(
            "Allt fungerar utan skript. Vissa saker blir bekvämare med.", easy: "Sidorna fungerar i alla webbläsare.",
            "Everything works without scripts. Some things are handier with them.")),
      ]),
    ]
  }

  private static func keyboard(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Med tangentbord", "With the keyboard")),
      .list([
        .text(
          reader(
            "Tabb går till nästa länk, knapp eller fält. Skift och tabb går tillbaka.",
            easy: "Tryck tabb för att gå vidare.",
            "Tab goes to the next link, button or field. Shift and Tab go back.")),
        .text(
          reader(
            "Retur följer en länk eller trycker på en knapp. Mellanslag kryssar i en ruta.",
            easy: "Tryck retur för att välja.", "Enter follows a link or presses a button. Space ticks a box.")),
        .text(
          reader(
            "Den första länken på varje sida går direkt till innehållet.",
            easy: "Den första länken går till texten.", "The first link of every page goes straight to the content.")),
      ]),
      .paragraph(
        reader(
          "Inga andra tangenter har fått en ny betydelse. Inget kräver att du drar, dubbelklickar eller håller inne.",
          easy: "Du behöver aldrig dra eller hålla inne.",
          "No other key has been given a new meaning. Nothing asks you to drag, double-click or hold.")),
    ]
  }

  private static func aloud(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Läsa upp", "Reading aloud")),
      .paragraph(
        reader(
          "Kan din webbläsare läsa upp text syns knappen Läs upp överst. Den läser sidans innehåll med datorns egen röst. Ingen text skickas härifrån av Egenmakt. Några webbläsare har röster som hämtas från nätet: välj en röst som finns på datorn.",
          easy: "Tryck på Läs upp överst. Då läser datorn för dig. Knappen syns bara om det går.",
          "If your browser can read text aloud, the button Read aloud is shown at the top. It reads the page with the computer's own voice. Some browsers have voices that come from the net: choose one that is on the computer."
        )),
    ]
  }

  private static func hiding(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Dölja text", "Hiding text")),
      .paragraph(
        reader(
          "Knappen Dölj text gör det du själv har skrivit suddigt på skärmen. Peka på texten, eller gå dit med tangentbordet, så syns den. Papper som du skriver ut och filer du sparar döljs inte.",
          easy: "Tryck på Dölj text. Då blir dina egna ord suddiga. Peka på dem så syns de.",
          "The button Hide text blurs what you have written yourself. Point at the text, or go there with the keyboard, and it is shown. Papers that you print and files that you save are not hidden."
        )),
    ]
  }

  private static func more(_ reader: Reader) -> [Markup] {
    [
      .heading(2, reader("Läs mer", "Read more")),
      .list([
        .link(reader("Lagen", "The law"), to: .law), .link(reader("Rättsfall", "Decisions"), to: .decisions),
        .link(reader("Ordlista", "Glossary"), to: .glossary),
        .link(reader("Om dina uppgifter", "About your data"), to: .yourData),
        .link(reader("Tillgänglighet", "Accessibility"), to: .accessibility),
      ]),
    ]
  }
}
