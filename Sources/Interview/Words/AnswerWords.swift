import CaseFile
public import Casework
import Law
import Wording

extension Questionnaire {
  /// The answer as it stands, in words to check it by, one thing a line; `nil` while nothing is said. Choices are told by
  /// their labels, numbers with their unit, rows by their names.
  public func answerText(to id: QuestionID, of subject: InterviewCase) -> LayeredText? {
    question(id, of: subject).flatMap { answerText(to: $0, of: subject) }
  }

  /// The same, of a question that is made already.
  public func answerText(to question: InterviewQuestion, of subject: InterviewCase) -> LayeredText? {
    if let answer = currentAnswer(to: question.id, in: subject) { return AnswerWords(question).text(answer) }
    // A row with a schedule says when and how often by it.
    return status(of: question.id, in: subject) == .answered ? AnswerWords.scheduled : nil
  }
}

/// An answer in words.
struct AnswerWords {
  private let kind: QuestionKind

  init(_ question: InterviewQuestion) { kind = question.kind }

  static let unknown = say("Vet inte", "I don't know", easy: "Jag vet inte")
  static let scheduled = say("Det står i radens schema", "As the row's schedule says")
  private static let none = say("Inget av det", "None of it", easy: "Inget")
  private static let all = say("Allt", "All of it")

  func text(_ answer: InterviewAnswer) -> LayeredText {
    switch answer {
    case .unknown: Self.unknown
    case .truth(let isSo): isSo ? say("Ja", "Yes") : say("Nej", "No")
    case .word(let word): label(word)
    case .words(let words, let own): lines(words.map(label) + own.map { say($0, $0) })
    case .number(let text): text == "allt" ? Self.all : number(text)
    case .minutes(let usual, let hard, let days): minutes(usual, hard, days)
    case .frequency(let text, let period): frequency(text, period)
    case .date(let text): both { Self.date(text, $0) }
    case .times(let text, let days): times(text, days)
    case .text(let text): say(text, text)
    case .rows(let rows, let unknown): self.rows(rows, unknown)
    case .grants(let grants): lines(grants.map(grant))
    case .applications(let applications): lines(applications.map(application))
    }
  }

  // MARK: Choices

  private var choices: [Choice] {
    switch kind {
    case .one(let choices), .many(let choices, _), .rows(let choices): choices
    default: []
    }
  }

  private func label(_ word: String) -> LayeredText { choices.first { $0.word == word }?.label ?? say(word, word) }

  private func rows(_ rows: [String], _ unknown: [String]) -> LayeredText {
    if rows.isEmpty, !unknown.isEmpty, unknown.count == choices.count { return Self.unknown }
    let doubtful = unknown.map(label).map {
      say("\($0.plain): vet inte", "\($0.english): I don't know", easy: "\($0.easy): jag vet inte")
    }
    return lines(rows.map(label) + doubtful)
  }

  private func lines(_ texts: [LayeredText]) -> LayeredText {
    guard !texts.isEmpty else { return Self.none }
    func joined(_ layer: KeyPath<LayeredText, String>) -> String {
      texts.map { $0[keyPath: layer] }.joined(separator: "\n")
    }
    return LayeredText(plain: joined(\.plain), easy: joined(\.easy), english: joined(\.english))
  }

  // MARK: Amounts and times

  private func both(_ text: (MessageLanguage) -> String) -> LayeredText { say(text(.swedish), text(.english)) }

  /// A number as it was read, with its unit; what cannot be read stands as it was typed.
  private func number(_ text: String) -> LayeredText {
    guard case .number(let unit, let least, let greatest, _) = kind,
      let quantity = try? Typed.quantity(text, least: least, greatest: greatest)
    else { return say(text, text) }
    return say(
      "\(quantity.typed) \(Self.fitted(unit.plain, to: quantity))",
      "\(quantity.inEnglish) \(Self.fitted(unit.english, to: quantity))",
      easy: "\(quantity.typed) \(Self.fitted(unit.easy, to: quantity))")
  }

  /// One of a unit is called otherwise than several.
  private static func fitted(_ unit: String, to quantity: Quantity) -> String {
    guard quantity == .exactly(1) else { return unit }
    var words = unit.split(separator: " ").map(String.init)
    if let first = words.first, let one = ones[first] { words[0] = one }
    return words.joined(separator: " ")
  }

  private static let ones = [
    "assistenter": "assistent", "minuter": "minut", "timmar": "timme", "gånger": "gång", "månader": "månad",
    "assistants": "assistant", "minutes": "minute", "hours": "hour", "times": "time", "months": "month", "days": "day",
  ]

  private func minutes(_ usual: String, _ hard: String, _ days: String) -> LayeredText {
    let usualText = Self.minutes(usual)
    guard !hard.isEmpty, !days.isEmpty else { return usualText }
    let hardText = Self.minutes(hard)
    let count = Typed.number(days).map { MessageLanguage.swedish.number($0) } ?? days
    return lines([
      say(
        "\(usualText.plain) en vanlig dag", "\(usualText.english) on a usual day",
        easy: "\(usualText.easy) en vanlig dag"),
      say("\(hardText.plain) en svår dag", "\(hardText.english) on a hard day", easy: "\(hardText.easy) en svår dag"),
      say("\(count) av 10 dagar är svåra", "\(count) days in 10 are hard"),
    ])
  }

  private static func minutes(_ text: String) -> LayeredText {
    guard let quantity = try? Typed.quantity(text, least: 0, greatest: 1_440, reading: Typed.duration) else {
      return say(text, text)
    }
    return say(
      "\(quantity.typed) \(fitted("minuter", to: quantity))",
      "\(quantity.inEnglish) \(fitted("minutes", to: quantity))")
  }

  private func frequency(_ text: String, _ period: Period?) -> LayeredText {
    guard let often = try? Typed.frequency(text, per: period) else { return say(text, text) }
    return both { $0.frequency(often) }
  }

  private static func date(_ text: String, _ language: MessageLanguage) -> String {
    (try? Typed.date(text)).map { language.date($0) } ?? text
  }

  private func times(_ text: String, _ days: DaysOfWeek) -> LayeredText {
    let clock = text.replacing("-", with: "–")
    let weekdays = both { language in
      days == .all ? language("alla dagar", "every day") : language.list(days.days.map { language.weekdayInFull($0) })
    }
    switch (clock.isEmpty, days.isEmpty) {
    case (true, true): return say("Inga bestämda tider", "No fixed times")
    case (false, true): return say(clock, clock)
    case (true, false):
      return say(weekdays.plain.capitalisedFirst, weekdays.english.capitalisedFirst)
    case (false, false): return say("\(clock), \(weekdays.plain)", "\(clock), \(weekdays.english)")
    }
  }

  // MARK: Decisions

  private func grant(_ grant: GrantAnswer) -> LayeredText {
    both { language in
      let authority = grant.authority == .agency ? "Försäkringskassan" : language("Kommunen", "The kommun")
      let from = Self.date(grant.from, language)
      let to = grant.to.isEmpty ? "" : language(" till ", " to ") + Self.date(grant.to, language)
      return "\(authority): \(hours(grant.hours, language))\(language(", från ", ", from "))\(from)\(to)"
    }
  }

  private func application(_ application: ApplicationAnswer) -> LayeredText {
    both { language in
      let day = language("Kom in ", "Came in ") + Self.date(application.arrived, language)
      guard application.forMoreHours else { return day }
      return day + language(", fler timmar: ", ", more hours: ") + hours(application.extraHours, language)
    }
  }

  private func hours(_ text: String, _ language: MessageLanguage) -> String {
    guard let quantity = try? Typed.quantity(text, least: 0, greatest: 1_680, reading: Typed.hours) else {
      return language("vet inte timmarna", "the hours are not known")
    }
    let unit = Self.fitted(language("timmar", "hours"), to: quantity)
    return "\(language(quantity.typed, quantity.inEnglish)) \(unit) \(language("i veckan", "a week"))"
  }
}

extension Quantity {
  /// All its decimals, with a decimal point.
  fileprivate var inEnglish: String { typed.replacing(",", with: ".") }
}
