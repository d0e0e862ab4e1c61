import Casework
import Law

/// What is said when a fact is asked about.
struct FactPhrase: Sendable {
  let question: LayeredText
  let hint: LayeredText?
  let why: LayeredText?

  init(_ fact: Fact, _ text: FactText, on date: CalendarDate) {
    question = FactWords.question(fact, text)
    hint = FactWords.hint(fact, text)
    why = FactWords.why(fact, text, on: date)
  }
}

/// How a question of the fact catalogue is put in an interview, where one answers with buttons and not by writing words
/// of the file.
enum FactWords {
  /// The question of a fact in layers.
  static func question(_ fact: Fact, _ text: FactText) -> LayeredText {
    let description = fact.description
    return LayeredText(
      plain: own[fact] ?? description.question.description, easy: oneLine(text.easyQuestion),
      english: description.inEnglish.description)
  }

  /// How to answer it.
  static func hint(_ fact: Fact, _ text: FactText) -> LayeredText? {
    if let hint = hints[fact] { return hint }
    let plain = spoken(fact.description.help.description)
    let easy = text.easyHelp.map { spoken(oneLine($0)) } ?? plain
    return LayeredText(plain: plain, easy: easy, english: english(fact.description.kind))
  }

  /// Why it is asked.
  static func why(_ fact: Fact, _ text: FactText, on date: CalendarDate) -> LayeredText? {
    guard let plain = text.plainHelp else { return nil }
    let rule = fact.description.readBy.first.map { Provisions.provision($0).versionShown(on: date) }
    return LayeredText(
      plain: oneLine(plain), easy: text.easyHelp.map { spoken(oneLine($0)) } ?? oneLine(plain),
      english: rule.map { "A rule reads this: \($0.inEnglish)" } ?? "")
  }

  static func oneLine(_ text: String) -> String { text.split(separator: "\n").joined(separator: " ") }

  /// Advice for who writes in the file, as advice for who answers.
  static func spoken(_ text: String) -> String {
    // Most advice says the same in both.
    guard text.contains("kriv") || text.contains("okänt") else { return text }
    return replacements.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  private static let replacements = [
    ("Du kan skriva okänt.", "Du kan svara vet inte."), ("du kan skriva okänt", "du kan svara vet inte"),
    ("Det går bra att skriva okänt.", "Det går bra att svara vet inte."), ("Skriv okänt", "Svara vet inte"),
    ("skriv okänt", "svara vet inte"), ("Skriv ja", "Svara ja"), ("Skriv nej", "Svara nej"),
    ("skriver du nej", "svarar du nej"), ("Skriv till exempel nej", "Svara till exempel nej"), ("Skriv 0", "Svara 0"),
    ("Skriv allt om", "Svara allt om"), ("allt eller okänt", "allt eller vet inte"), ("eller okänt", "eller vet inte"),
  ]

  private static func english(_ kind: FactKind) -> String {
    switch kind {
    case .truth: "Answer yes, no or I don't know."
    case .amount: "Write a number or a span, or answer I don't know."
    case .count: "Write a whole number."
    case .date: "Write the day, for example 12 maj 1992."
    case .word: "Choose one. You can answer I don't know."
    case .frequency: "Write how many times per day, week, month or year."
    case .rows: "Tick the rows."
    case .list: "Write one line for each."
    }
  }

  /// Plain questions that are put otherwise than in the file.
  private static let own: [Fact: String] = [
    .engagement: "Vad gör assistenten?",
    .within: "Vilken tillsyn pågår samtidigt med den här hjälpen?",
    .takenOff: "Vilken hjälps tid har du redan dragit bort från den här tillsynen?",
  ]

  private static let hints: [Fact: LayeredText] = [
    .need: say("Välj det som passar bäst.", "Choose what fits best."),
    .content: say("Välj det som ligger närmast.", "Choose what is nearest.", easy: "Välj det som liknar mest."),
    .engagement: say(
      "Välj hjälper med händerna om inget annat passar.", "Choose hands-on help if nothing else fits.",
      easy: "Välj det som passar bäst."),
    .place: say(
      "Välj platsen där du oftast får hjälpen.", "Choose the place where you mostly get the help.",
      easy: "Välj där du får mest hjälp."),
    .within: say("Kryssa i raderna.", "Tick the rows.", easy: "Kryssa i allt som stämmer."),
    .takenOff: say("Kryssa i raderna.", "Tick the rows.", easy: "Kryssa i allt som stämmer."),
    .necessaryFor: say(
      "Till exempel att rengöra sugen eller pumpen.", "For example cleaning the suction device or the pump.",
      easy: "Det kan vara att göra ren en maskin."),
    .selfCare: say(
      "Titta på pappret från vården, eller fråga dem.", "Look at the paper from health care, or ask them.",
      easy: "Titta på papper från vården. Du kan fråga dem."),
    .group: say(
      "Det står i beslutet, om du har ett. Du kan svara vet inte.",
      "It is in the decision if you have one. You can answer I don't know.",
      easy: "Titta i ditt beslut. Du kan svara vet inte."),
    .mentalImpairment: say(
      "Läs i din utredning, eller fråga läkaren eller psykologen.",
      "Read your investigation, or ask the doctor or psychologist.", easy: "Din läkare vet. Du kan fråga."),
    .housing: say(
      "En gruppbostad har egen personal.", "A group home has staff of its own.",
      easy: "I en gruppbostad finns det folk som jobbar där."),
    .stay: say(
      "Ett kort besök hos vården räknas inte.", "A short visit to health care does not count.",
      easy: "Ett kort besök räknas inte."),
    .requester: say(
      "Den som har fyllt 15 år kan be själv. För yngre barn ber vårdnadshavaren.",
      "Who has turned 15 can ask in person. For younger children the custodian asks.",
      easy: "Du kan be själv om du är 15 år eller mer."),
    .grants: say(
      "En rad för varje beslut. Hoppa över om du inte har något.", "One line for each decision.",
      easy: "Titta i ditt beslut."),
    .applications: say(
      "En rad för varje ansökan. Hoppa över om du inte har ansökt.", "One line for each application.",
      easy: "Hoppa över om du inte har ansökt."),
    .occasions: say(
      "Skriv till exempel 3 gånger i veckan, varannan dag eller morgon och kväll.",
      "Write for example 3 times a week or every other day, in Swedish.",
      easy: "Skriv till exempel 3 gånger i veckan."),
    .assistants: say("En assistent om inget annat behövs.", "One assistant if nothing else is needed."),
    .selfCareMinutes: say(
      "Hoppa över om det gäller hela tiden.", "Skip if it covers all the time.", easy: "Hoppa över om det gäller allt."),
  ]

  /// What is close to the body, or touches on danger or a person's mind.
  static func isIntimate(_ fact: Fact) -> Bool {
    switch fact {
    case .privateMinutes, .waitingInside, .insidePrivateMoment, .seriousRisk, .physicalHarmRisk, .mentalImpairment,
      .incidentsPerWeek:
      true
    default: false
    }
  }
}
