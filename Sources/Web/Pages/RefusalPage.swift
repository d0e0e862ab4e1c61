import Markup

/// What has happened instead of the page, and what to do now.
struct RefusalPage {
  let reader: Reader
  let refusal: Refusal

  var page: Page {
    Page(
      title: heading, place: nil,
      main: [
        .heading(1, heading), .paragraph(advice),
        .actions([.link(reader("Till början", "To the start"), to: .start, class: "button primary")]),
      ])
  }

  private var heading: String {
    switch refusal {
    case .notFound: reader("Sidan finns inte", "There is no such page")
    case .wrongMethod, .unreadableForm:
      reader("Sidan kunde inte läsa det som skickades", "What was sent could not be read")
    case .foreignHost, .foreignOrigin: reader("Det här kom från en annan sida", "This came from another site")
    case .staleForm: reader("Sidan har stått öppen för länge", "The page has been open too long")
    case .tooLarge: reader("Det är för mycket på en gång", "That is too much at once")
    case .noCase: reader("Inget ärende är öppet", "No case is open")
    case .failure: reader("Något gick fel här", "Something went wrong here")
    }
  }

  private var advice: String {
    switch refusal {
    case .notFound:
      reader(
        "Adressen leder ingenstans. Gå till början och välj i menyn.",
        "The address leads nowhere. Go to the start and choose in the menu.")
    case .wrongMethod, .unreadableForm:
      reader(
        "Ingenting har ändrats. Gå tillbaka och försök igen.", "Nothing has changed. Go back and try again.")
    case .foreignHost, .foreignOrigin:
      reader(
        "Egenmakt tar bara emot svar från sina egna sidor. Ingenting har ändrats.",
        "Egenmakt only takes answers from its own pages. Nothing has changed.")
    case .staleForm:
      reader(
        "Programmet har startats om sedan sidan öppnades, eller så saknas kakan. Svaret är inte sparat. Gå tillbaka, läs in sidan på nytt och skicka igen.",
        "The program has been restarted since the page was opened, or the cookie is missing. The answer is not saved. Go back, load the page again and send once more."
      )
    case .tooLarge:
      reader(
        "Ingenting har sparats. Korta texten, eller dela den på flera ställen.",
        "Nothing has been saved. Shorten the text, or divide it.")
    case .noCase:
      reader(
        "Sidan handlar om ett ärende. Börja ett nytt, öppna ett sparat eller prova en påhittad person.",
        "The page is about a case. Begin a new one, open a saved one or try an invented person.")
    case .failure:
      reader(
        "Det du har sparat finns kvar. Försök igen. Händer det på nytt är det ett fel i programmet.",
        "What you have saved is still there. Try again. If it happens anew, it is a fault in the program.")
    }
  }
}
