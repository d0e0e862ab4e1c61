import Archive
import CaseFile
import HTTPTypes
import Markup

/// How a case of one's own is to be kept, before anything is written.
enum YourDataPage {
  static func show(_ visit: Visit) async throws -> Reply { .page(YourDataView(visit: visit).page) }

  static func create(_ visit: Visit) async throws -> Reply {
    var document = CaseDocument()
    document.holdsOn = visit.site.world.today()
    let dossier = Dossier(document)
    let label = "Nytt ärende"
    switch visit.form["spara"] {
    case "ingenting":
      await visit.take(await visit.site.desk.begin(dossier))
      return .redirect(.firstQuestions)
    case "dator":
      guard visit.session.isTrusted else { throw Refusal.notFound }
      await visit.take(try await visit.site.desk.create(dossier, label: label, .machineKey).number)
      return .redirect(.firstQuestions)
    case "losenfras":
      guard visit.session.isTrusted else { throw Refusal.notFound }
      do {
        let passphrase = try Passphrase(visit.form["losenfras"] ?? "")
        let made = try await visit.site.desk.create(dossier, label: label, .passphrase(passphrase))
        await visit.take(made.number)
        return .page(WordsView(reader: visit.reader, words: made.words?.words ?? [], next: .firstQuestions).page)
      } catch let error as ArchiveError {
        let fault = (field: "losenfras", text: error.message(visit.reader.language))
        return .page(YourDataView(visit: visit, chosen: "losenfras", fault: fault).page, .unprocessableContent)
      }
    default:
      let text = visit.reader("Välj hur ärendet ska sparas.", "Choose how the case is to be kept.")
      return .page(YourDataView(visit: visit, fault: ("spara-0", text)).page, .unprocessableContent)
    }
  }
}

/// The page of the ways to keep a case.
struct YourDataView {
  let visit: Visit
  var chosen = ""
  var fault: (field: String, text: String)?

  private var reader: Reader { visit.reader }

  var page: Page {
    let heading = reader("Om dina uppgifter", "About your data")
    return Page(
      title: heading, place: nil,
      main: [FaultSummary(reader: reader, faults: fault.map { [$0] } ?? []).markup, .heading(1, heading)] + what
        + [form] + protection, isWide: true)
  }

  private var what: [Markup] {
    [
      .paragraph(
        reader(
          "Det du skriver om dig är känsligt. Därför stannar allt på den här datorn. Du behöver inget konto. Ingenting skickas till någon myndighet, och inte till oss.",
          easy: "Allt stannar på den här datorn. Du behöver inget konto. Ingen annan får veta.",
          "What you write of yourself is sensitive. So everything stays on this computer. You need no account. Nothing is sent to any authority, nor to us."
        ))
    ]
  }

  private var form: Markup {
    let choices = FieldElement(
      name: "spara", label: reader("Hur ska ärendet sparas?", "How is the case to be kept?"),
      fault: fault.flatMap { $0.field == "spara-0" ? $0.text : nil })
    let passphrase = FieldElement(
      name: "losenfras", label: reader("Din lösenfras, om du valde det", "Your passphrase, if you chose that"),
      hint: reader(
        "Minst 8 tecken. Flera ord går bra. Glömmer du den finns tolv ord att skriva ut; annars hjälper ingenting.",
        easy: "Minst 8 tecken. Skriv upp den. Utan den kan ingen öppna ärendet.",
        "At least 8 characters; several words are fine. If you forget it there are twelve words to print; nothing else helps."
      ), fault: fault.flatMap { $0.field == "losenfras" ? $0.text : nil })
    return visit.form(to: .yourData).markup([
      choices.choices(options, legend: .heading(2, reader("Hur ska ärendet sparas?", "How is the case to be kept?"))),
      visit.session.isTrusted
        ? passphrase.line("medium", type: "password", extra: [.init("autocomplete", "new-password")]) : .group([]),
      .actions([.button(reader("Nästa", "Next"))]),
    ])
  }

  private var options: [FieldElement.Choice] {
    let nothing = FieldElement.Choice(
      value: "ingenting", label: reader("Spara inte på datorn", "Do not keep it on the computer"),
      hint: reader(
        "Ärendet finns tills programmet stängs. Du kan spara ner det som en fil när du vill.",
        easy: "Allt försvinner när programmet stängs.",
        "The case is there until the program is closed. You can save it as a file whenever you like."),
      isChosen: chosen == "ingenting")
    guard visit.session.isTrusted else { return [nothing] }
    return [
      FieldElement.Choice(
        value: "losenfras", label: reader("Spara på datorn med lösenfras", "Keep it with a passphrase"),
        hint: reader(
          "Krypterat. Den som inte kan lösenfrasen kan inte läsa, inte ens med datorn i handen.",
          easy: "Bara du kan öppna.",
          "Encrypted. Who does not know the passphrase cannot read it, even with the computer in hand."),
        isChosen: chosen == "losenfras"),
      FieldElement.Choice(
        value: "dator", label: reader("Spara på datorn utan lösenfras", "Keep it without a passphrase"),
        hint: reader(
          "Krypterat med en nyckel som ligger i din mapp. Det skyddar en kopia av databasen, men inte mot den som kan öppna hela din mapp.",
          easy: "Lätt att öppna för dig. Den som kan använda din dator kan också öppna.",
          "Encrypted with a key that lies in your folder. It protects a copy of the database, but not from who can open your whole folder."
        ), isChosen: chosen == "dator"), nothing,
    ]
  }

  private var protection: [Markup] {
    guard let archive = visit.site.archive, visit.session.isTrusted else {
      return [
        .paragraph(
          reader(
            "Vill du spara på datorn? Öppna adressen som programmet skrev när det startade.",
            "Do you want to keep it on the computer? Open the address that the program printed when it started."),
          class: "quiet")
      ]
    }
    return [
      .details(
        reader("Var ligger det?", "Where does it lie?"),
        [
          .paragraph(
            reader(
              "I mappen \(archive.folder). Där finns databasen och nyckeln för ärenden utan lösenfras.",
              "In the folder \(archive.folder). There are the database and the key of cases without a passphrase."))
        ])
    ]
  }
}

/// Recovery words, shown once.
struct WordsView {
  let reader: Reader
  let words: [String]
  let next: Address

  var page: Page {
    let heading = reader("Tolv ord att skriva ut", "Twelve words to print")
    return Page(
      title: heading, place: nil,
      main: [
        .heading(1, heading),
        .paragraph(
          reader(
            "Glömmer du lösenfrasen öppnar de här orden ärendet. De visas bara nu. Skriv ut sidan, eller skriv av orden, och lägg dem på ett säkert ställe.",
            easy: "Glömmer du lösenfrasen? De här orden öppnar ärendet. De visas bara nu. Skriv upp dem.",
            "If you forget the passphrase these words open the case. They are shown only now. Print the page, or copy the words, and put them in a safe place."
          )),
        .element("ol", class: "words", [], words.map { .element("li", [], [.text($0)]) }),
        .caution(
          reader(
            "Utan lösenfrasen och utan orden kan ingen öppna ärendet. Ingenting annat hjälper.",
            easy: "Utan lösenfras och utan ord kan ingen öppna ärendet.",
            "Without the passphrase and without the words nobody can open the case. Nothing else helps.")),
        .actions([
          .link(reader("Jag har sparat orden", "I have saved the words"), to: next, class: "button primary"),
          .printButton(reader),
        ]),
      ], isWide: true)
  }
}
