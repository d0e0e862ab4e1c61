import CaseFile
import Foundation
import Interview
import Law
import Markup
import Wording

/// The fields of a question, filled in with the answer as it stands, and read back from the form.
struct AnswerForm {
  let reader: Reader
  let question: InterviewQuestion
  var answer: InterviewAnswer?
  /// What was typed and could not be taken.
  var typed: Form?
  var fault: String?

  static let unknownWord = "vet-inte"
  /// Rows of a table of granted hours or applications that can be filled in without a script.
  private static let freeRows = 2

  // MARK: Showing

  var markup: [Markup] {
    switch question.kind {
    case .truth:
      return [radios([("ja", reader("Ja", "Yes")), ("nej", reader("Nej", "No"))])]
    case .one(let choices):
      return [radios(choices.map { ($0.word, reader($0.label)) })]
    case .many(let choices, let ownWords):
      return many(choices) + (ownWords ? [ownField] : [])
    case .rows(let choices): return [checkboxes(choices, legend: legend, hint: hint)] + unknownBox
    case .minutes: return minutes
    case .number(let unit, _, _, let allowsAll): return number(unit: reader(unit), allowsAll: allowsAll)
    case .frequency: return frequency
    case .date:
      return [
        field("svar", reader("Dag", "Day"), value: text { if case .date(let text) = $0 { text } else { nil } })
          .line("medium")
      ] + unknownBox
    case .times: return times
    case .text:
      let value = text { if case .text(let text) = $0 { text } else { nil } }
      return [field("svar", reader("Ditt svar", "Your answer"), value: value, isPrivate: true).line()]
    case .grants: return grants
    case .applications: return applications
    }
  }

  /// The question itself, as the heading of its fields.
  var legend: Markup { .heading(1, reader(question.text)) }

  /// `true` when the fields carry the question as their legend.
  var carriesLegend: Bool {
    switch question.kind {
    case .truth, .one, .rows: true
    default: false
    }
  }

  /// How to answer, under the legend.
  private var hint: String? { question.hint.map { reader($0) } }

  private func text(_ read: (InterviewAnswer) -> String?) -> String {
    typed?["svar"] ?? answer.flatMap(read) ?? ""
  }

  private func typed(_ name: String, _ value: String) -> String { typed?[name] ?? value }

  private func field(_ name: String, _ label: String, value: String, hint: String? = nil, isPrivate: Bool = false)
    -> FieldElement
  {
    FieldElement(
      name: name, label: label, hint: hint, fault: name == "svar" ? fault : nil, value: value, isPrivate: isPrivate)
  }

  private var isUnknown: Bool { typed.map { $0["okant"] == "ja" } ?? (answer == .unknown) }

  /// The one choice made: of the form as typed, or of the answer as it stands.
  private var chosenWord: String? {
    if let typed { return typed["svar"] }
    return switch answer {
    case .truth(let isSo): isSo ? "ja" : "nej"
    case .word(let word): word
    case .unknown: Self.unknownWord
    default: nil
    }
  }

  private func radios(_ choices: [(String, String)]) -> Markup {
    let chosen = chosenWord
    var all = choices.map { FieldElement.Choice(value: $0.0, label: $0.1, isChosen: $0.0 == chosen) }
    if question.mayBeUnknown {
      all.append(
        .init(
          value: Self.unknownWord, label: reader("Vet inte", easy: "Jag vet inte", "Do not know"),
          isChosen: chosen == Self.unknownWord))
    }
    return FieldElement(name: "svar", label: "", hint: hint, fault: fault).choices(all, legend: legend)
  }

  private var chosenWords: [String] {
    if let typed { return typed.all("svar") }
    switch answer {
    case .words(let words, _), .rows(let words, _): return words
    default: return []
    }
  }

  private func checkboxes(
    _ choices: [Interview.Choice], legend: Markup, name: String = "svar", hint: String? = nil
  ) -> Markup {
    let chosen = Set(chosenWords)
    return FieldElement(name: name, label: "", hint: hint, fault: fault, formName: "svar").choices(
      choices.map { .init(value: $0.word, label: reader($0.label), isChosen: chosen.contains($0.word)) }, isMany: true,
      legend: legend)
  }

  /// Long lists stand under the headings of their groups.
  private func many(_ choices: [Interview.Choice]) -> [Markup] {
    var groups: [(name: String?, choices: [Interview.Choice])] = []
    for choice in choices {
      let name = choice.group.map { reader($0) }
      if groups.last?.name == name, !groups.isEmpty {
        groups[groups.count - 1].choices.append(choice)
      } else {
        groups.append((name, [choice]))
      }
    }
    return groups.enumerated().map { index, group in
      checkboxes(
        group.choices,
        legend: .element("span", [], [.text(group.name ?? reader("Välj alla som stämmer", "Choose all that are so"))]),
        name: index == 0 ? "svar" : "svar\(index)")
    }
  }

  private var ownField: Markup {
    var own = ""
    if case .words(_, let texts) = answer { own = texts.joined(separator: "\n") }
    return FieldElement(
      name: "egna",
      label: reader("Något annat, med egna ord", easy: "Något annat?", "Something else, in your own words"),
      hint: reader("En sak på varje rad.", "One thing a line."), value: typed("egna", own)
    ).text(rows: 3)
  }

  /// A legend that is heard but not seen, where the choice itself says what it is.
  private func hidden(_ legend: String) -> Markup {
    .element("span", class: "visually-hidden", [], [.text(legend)])
  }

  private var unknownBox: [Markup] {
    guard question.mayBeUnknown else { return [] }
    let isMinutes = if case .minutes = question.kind { true } else { false }
    return [
      FieldElement(name: "okant", label: "").choices(
        [
          .init(
            value: "ja",
            label: isMinutes
              ? reader("Jag vet inte tiden", "I do not know the time")
              : reader("Vet inte", easy: "Jag vet inte", "Do not know"),
            hint: isMinutes
              ? reader(
                "Då får du en uppgift i dagboken: mät en annan dag.", easy: "Då kan du mäta en annan dag.",
                "Then there is a task in the diary: measure another day.") : nil, isChosen: isUnknown)
        ], isMany: true,
        legend: hidden(reader("Vet inte", "Do not know")))
    ]
  }

  private var minutes: [Markup] {
    var parts = (usual: "", hard: "", hardDays: "")
    switch answer {
    case .minutes(let usual, let hard, let days): parts = (usual, hard, days)
    case .number(let text): parts.usual = text
    default: break
    }
    let unit = reader("minuter", "minutes")
    return [
      field("svar", reader("En vanlig dag", "An ordinary day"), value: typed("svar", parts.usual))
        .line("short", unit: unit, extra: [.init("inputmode", "text"), .init("data-stoppur", "")]),
      .element(
        "details", parts.hard.isEmpty && typed?["svar-svar"]?.isEmpty != false ? [] : [.init("open", "")],
        [
          .element("summary", [], [.text(reader("Vissa dagar är svårare", "Some days are harder"))]),
          field("svar-svar", reader("En svår dag", "A hard day"), value: typed("svar-svar", parts.hard))
            .line("short", unit: unit),
          field(
            "svar-dagar", reader("Hur många dagar av tio är svåra?", "How many days in ten are hard?"),
            value: typed("svar-dagar", parts.hardDays)
          ).line("short", unit: reader("av 10", "of 10")),
        ]),
    ] + unknownBox
  }

  private func number(unit: String, allowsAll: Bool) -> [Markup] {
    var value = ""
    if case .number(let text) = answer { value = text }
    guard allowsAll else {
      return [
        field("svar", reader("Antal", "Number"), value: typed("svar", value)).line("short", unit: unit)
      ] + unknownBox
    }
    let isAll = typed.map { $0["allt"] == "ja" } ?? (value == "allt")
    return [
      field("svar", reader("Så många", "This many"), value: typed("svar", isAll ? "" : value)).line(
        "short", unit: unit),
      FieldElement(name: "allt", label: "").choices(
        [.init(value: "ja", label: reader("Allt", "All of it"), isChosen: isAll)], isMany: true,
        legend: hidden(reader("Allt", "All of it"))),
    ] + unknownBox
  }

  private static let periods: [Period] = [.day, .week, .month, .year]

  private var frequency: [Markup] {
    var (text, chosen) = ("", Period.day)
    if case .frequency(let count, let period) = answer { (text, chosen) = (count, period ?? .day) }
    let word = typed("period", chosen.rawValue)
    return [
      field(
        "svar", reader("Hur många gånger?", "How many times?"), value: typed("svar", text),
        hint: reader(
          "Ett tal, eller med ord: varannan dag.", easy: "Skriv ett tal.", "A number, or in words: varannan dag.")
      ).line("short", unit: reader("gånger", "times")),
      FieldElement(name: "period", label: reader("Under hur lång tid?", "Over how long?")).choices(
        Self.periods.map { .init(value: $0.rawValue, label: reader.language.every($0), isChosen: $0.rawValue == word) },
        isSideBySide: true),
    ] + unknownBox
  }

  private static let weekdays: [Weekday] = Array(Weekday.allCases)

  private var times: [Markup] {
    var (text, days) = ("", DaysOfWeek())
    if case .times(let clock, let chosen) = answer { (text, days) = (clock, chosen) }
    let chosen = typed.map { Set($0.all("dag")) } ?? Set(days.days.map { "\($0.rawValue)" })
    return [
      field(
        "svar", reader("Klockslag", "Clock times"), value: typed("svar", text),
        hint: reader(
          "Flera går bra, med komma emellan. Till exempel 7:15, 22–22:30.", easy: "Till exempel 7:15, 12:00.",
          "Several are fine, with commas. For example 7:15, 22–22:30.")
      ).line(),
      FieldElement(name: "dag", label: reader("Dagar", "Days")).choices(
        Self.weekdays.map {
          .init(
            value: "\($0.rawValue)", label: reader.language.weekdayInFull($0),
            isChosen: chosen.contains("\($0.rawValue)"))
        }, isMany: true, isSideBySide: true),
    ]
  }

  private var grants: [Markup] {
    var rows: [GrantAnswer] = []
    if case .grants(let known) = answer { rows = known }
    let count = min(10, rows.count + Self.freeRows)
    return (0..<count).map { index in
      let row = index < rows.count ? rows[index] : nil
      let authority = typed("huvudman\(index)", row?.authority == .kommun ? "kommunen" : row == nil ? "" : "fk")
      return .card([
        FieldElement(name: "huvudman\(index)", label: reader("Vem beslutade?", "Who decided?")).choices(
          [
            .init(value: "", label: reader("Inget beslut", "No decision"), isChosen: authority.isEmpty),
            .init(value: "fk", label: "Försäkringskassan", isChosen: authority == "fk"),
            .init(value: "kommunen", label: reader("Kommunen", "The kommun"), isChosen: authority == "kommunen"),
          ], isSideBySide: true),
        field(
          "timmar\(index)", reader("Timmar i veckan", "Hours a week"), value: typed("timmar\(index)", row?.hours ?? "")
        )
        .line("short", unit: reader("timmar", "hours")),
        field("fran\(index)", reader("Från och med", "From"), value: typed("fran\(index)", row?.from ?? "")).line(
          "medium"),
        field(
          "till\(index)", reader("Till och med, om det har slutat", "To, if it has ended"),
          value: typed("till\(index)", row?.to ?? "")
        ).line("medium"),
      ])
    }
  }

  private var applications: [Markup] {
    var rows: [ApplicationAnswer] = []
    if case .applications(let known) = answer { rows = known }
    let count = min(10, rows.count + Self.freeRows)
    return (0..<count).map { index in
      let row = index < rows.count ? rows[index] : nil
      return .card([
        field(
          "inkom\(index)", reader("Dagen ansökan kom in", "The day the application came in"),
          value: typed("inkom\(index)", row?.arrived ?? "")
        ).line("medium"),
        FieldElement(name: "fler\(index)", label: "").choices(
          [
            .init(
              value: "ja", label: reader("Den gäller fler timmar än jag har", "It asks for more hours than I have"),
              isChosen: typed.map { $0["fler\(index)"] == "ja" } ?? row?.forMoreHours ?? false)
          ], isMany: true,
          legend: hidden(reader("Fler timmar", "More hours"))),
        field(
          "extra\(index)", reader("Så många timmar mer i veckan", "So many more hours a week"),
          value: typed("extra\(index)", row?.extraHours ?? "")
        ).line("short", unit: reader("timmar", "hours")),
      ])
    }
  }

  // MARK: Reading

  /// The answer that a form gives; `nil` when nothing is chosen or written.
  static func answer(_ form: Form, to kind: QuestionKind) -> InterviewAnswer? {
    if form["okant"] == "ja" || form["svar"] == unknownWord { return .unknown }
    let text = (form["svar"] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    switch kind {
    case .truth: return text == "ja" ? .truth(true) : text == "nej" ? .truth(false) : nil
    case .one: return text.isEmpty ? nil : .word(text)
    case .many(_, let ownWords):
      let own = ownWords ? (form["egna"] ?? "").split(whereSeparator: \.isNewline).map(String.init) : []
      return .words(form.all("svar"), own: own)
    case .rows: return .rows(form.all("svar"))
    case .minutes:
      let hard = (form["svar-svar"] ?? "", form["svar-dagar"] ?? "")
      return text.isEmpty && hard.0.isEmpty ? nil : .minutes(usual: text, hard: hard.0, hardDays: hard.1)
    case .number: return form["allt"] == "ja" ? .number("allt") : text.isEmpty ? nil : .number(text)
    case .frequency: return text.isEmpty ? nil : .frequency(text, per: form["period"].flatMap(Period.init))
    case .date: return text.isEmpty ? nil : .date(text)
    case .times:
      let days = weekdays.filter { form.all("dag").contains("\($0.rawValue)") }
      return .times(text, days: DaysOfWeek(days.map { DaysOfWeek($0) }))
    case .text: return .text(text)
    case .grants: return .grants(grants(form))
    case .applications: return .applications(applications(form))
    }
  }

  private static func grants(_ form: Form) -> [GrantAnswer] {
    (0..<10).compactMap { index in
      guard let word = form["huvudman\(index)"], !word.isEmpty else { return nil }
      return GrantAnswer(
        authority: word == "kommunen" ? .kommun : .agency, hours: form["timmar\(index)"] ?? "",
        from: form["fran\(index)"] ?? "", to: form["till\(index)"] ?? "")
    }
  }

  private static func applications(_ form: Form) -> [ApplicationAnswer] {
    (0..<10).compactMap { index in
      guard let arrived = form["inkom\(index)"], !arrived.isEmpty else { return nil }
      return ApplicationAnswer(
        arrived: arrived, forMoreHours: form["fler\(index)"] == "ja", extraHours: form["extra\(index)"] ?? "")
    }
  }
}
