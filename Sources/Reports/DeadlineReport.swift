import CaseFile
package import Casework
import Law
package import Wording

/// The deadlines of a case in words.
package struct DeadlineReport {
  package let process: CaseProcess
  package let language: Language

  package init(process: CaseProcess, language: Language) {
    self.process = process
    self.language = language
  }

  private var today: CalendarDate { process.today }

  package var blocks: [Block] {
    [.title(language("Viktiga dagar", "Important days"))] + days
  }

  /// The days without a title.
  package var days: [Block] {
    var blocks: [Block] = [
      .paragraph(
        language("Räknat från \(language.date(today)).", "Counted from \(language.date(today))."))
    ]
    if let payment = process.earliestPayment, let day = payment.day {
      blocks.append(
        .paragraph(
          language(
            "Försäkringskassan kan betala tidigast från \(language.date(day)), om du redovisar varje månad.",
            "Försäkringskassan can pay from \(language.date(day)) at the earliest, if each month is accounted for.")))
    }
    let open = process.deadlines.filter { $0.done == nil }
    if open.isEmpty {
      blocks.append(
        .paragraph(language("Inga dagar att hålla reda på.", "No days to keep track of.")))
      blocks.append(
        .pointer(
          language(
            "Skriv vad som har hänt under händelser i filen.", "Write what has happened under händelser in the file.")))
    }
    blocks += part(language("Dagen har gått", "The day has passed"), open.filter { $0.isMissed(on: today) })
    blocks += part(
      language("Att göra", "To do"), open.filter { $0.role != .authority && !$0.isMissed(on: today) })
    blocks += part(language("Myndighetens dagar", "The authority's days"), open.filter { $0.role == .authority })
    let done = process.deadlines.filter { $0.done != nil }
    if !done.isEmpty {
      blocks.append(.heading(language("Klart", "Done")))
      blocks.append(.list(done.map { doneLine($0) }))
    }
    return blocks + [
      .space,
      .remark(
        language(
          "En uträkning, inte ett besked från myndigheten. Står en annan dag i ditt beslut, fråga vad som gäller.",
          "A calculation, not a message from the authority. If your decision says another day, ask which holds.")),
    ]
  }

  private func part(_ heading: String, _ deadlines: [CaseDeadline]) -> [Block] {
    deadlines.isEmpty ? [] : [.heading(heading), .entries(deadlines.map { entry($0) })]
  }

  private func entry(_ deadline: CaseDeadline) -> Block.Entry {
    var notes = [language(deadline.act)]
    if let plan = plan(deadline) { notes.append(plan) }
    notes += deadline.steps.map { language($0) }
    notes += deadline.doubts.map { language("Osäkert: ", "Uncertain: ") + language($0) }
    notes.append(language("Om det blir sent: ", "If it is late: ") + language(deadline.ifLate))
    notes += doubtfulRules(deadline)
    return Block.Entry(heading(deadline), notes: notes, source: source(deadline))
  }

  /// `Överklaga beslutet (kommunen): senast måndag 23 mars 2026, 14 dagar kvar`.
  package func heading(_ deadline: CaseDeadline) -> String {
    let who =
      deadline.track.map { " (\($0 == .agency ? "Försäkringskassan" : language("kommunen", "the kommun")))" } ?? ""
    return "\(language(deadline.title))\(who): \(when(deadline))"
  }

  package func when(_ deadline: CaseDeadline) -> String {
    switch deadline.day {
    case .unknown: return language("dagen är okänd", "the day is unknown")
    case .on(let day) where deadline.role == .firstDay && !(today < day):
      return language("går sedan \(language.weekday(day))", "possible since \(language.weekday(day))")
    case .notBefore(let day):
      return language("tidigast \(language.weekday(day))", "\(language.weekday(day)) at the earliest") + left(deadline)
    case .on(let day):
      return
        (deadline.role == .firstDay
        ? language("från \(language.weekday(day))", "from \(language.weekday(day))")
        : language("senast \(language.weekday(day))", "by \(language.weekday(day))")) + left(deadline)
    }
  }

  private func left(_ deadline: CaseDeadline) -> String {
    guard let days = deadline.daysLeft(on: today) else { return "" }
    switch days {
    case 0: return language(", i dag", ", today")
    case 1: return language(", i morgon", ", tomorrow")
    case 2...: return language(", om \(days) dagar", ", in \(days) days")
    case -1: return language(", i går", ", yesterday")
    default: return language(", \(-days) dagar sedan", ", \(-days) days ago")
    }
  }

  private func plan(_ deadline: CaseDeadline) -> String? {
    guard deadline.role == .lastDay, let safe = deadline.safeDay else { return nil }
    var text = ""
    if safe < today {
      if case .on = deadline.day, deadline.day != .on(safe), !deadline.isMissed(on: today) {
        return language("Gör det i dag, på ett sätt som kommer fram.", "Do it today, in a way that arrives.")
      }
      if case .notBefore = deadline.day {
        return language(
          "Den dagen har gått. Gör det i dag, och berätta när du fick beslutet.",
          "That day has passed. Do it today, and tell when you got the decision.")
      }
      return nil
    }
    if deadline.day != .on(safe) {
      text = language(
        "Säkrast är att det är framme \(language.weekday(safe)).", "It is safest in by \(language.weekday(safe)).")
    }
    if let posting = deadline.postingDay, let reason = deadline.postingReason {
      if !text.isEmpty { text += " " }
      text +=
        posting < today
        ? language(
          "Ett brev hinner kanske inte fram. Ring och fråga hur du kan lämna det i dag. ",
          "A letter may not arrive in time. Call and ask how you can hand it in today. ")
        : language(
          "Posta ett brev senast \(language.weekday(posting)). ", "Post a letter by \(language.weekday(posting)). ")
      text += language(reason)
    }
    return text.isEmpty ? nil : text
  }

  private func doneLine(_ deadline: CaseDeadline) -> String {
    let text: String
    switch deadline.done {
    case .on(let day): text = language("gjort \(language.date(day))", "done \(language.date(day))")
    default: text = language("gjort, dagen är okänd", "done, day unknown")
    }
    let late = deadline.isDoneLate ? language(" – efter sista dagen", " – after the last day") : ""
    return "\(heading(deadline)) – \(text)\(late)"
  }

  /// The rules and where they stand.
  private func source(_ deadline: CaseDeadline) -> String {
    deadline.rules.map { rule in "\(rule.slug): \(version(rule).citation)" }.joined(separator: "; ")
  }

  /// What is not verified about the rules.
  private func doubtfulRules(_ deadline: CaseDeadline) -> [String] {
    deadline.rules.compactMap { rule in
      let version = version(rule)
      guard version.confidence != .high else { return nil }
      let doubt = version.doubt.map { "\($0)" } ?? ""
      return language(
        "Inte helt säker regel (\(rule.slug)). \(doubt)", "Not a fully verified rule (\(rule.slug)).")
    }
  }

  private func version(_ rule: RuleID) -> Version { Provisions.provision(rule).versionShown(on: today) }
}

/// The deadlines for other programs.
package struct DeadlinesJSON: Encodable {
  struct Item: Encodable {
    let kind: String
    let authority: String?
    let event: Int?
    let month: String?
    let role: String
    let certainty: String
    let day: String?
    let daysLeft: Int?
    let safeDay: String?
    let postingDay: String?
    let done: String?
    let isDoneLate: Bool
    let isMissed: Bool
    let title: String
    let titleInEnglish: String
    let act: String
    let ifLate: String
    let steps: [String]
    let stepsInEnglish: [String]
    let doubts: [String]
    let rules: [String]

    init(_ deadline: CaseDeadline, on today: CalendarDate) {
      kind = deadline.kind.rawValue
      authority = deadline.track.map { $0 == .agency ? "agency" : "kommun" }
      event = deadline.event
      month = deadline.month?.description
      role = deadline.role.rawValue
      day = deadline.day.date?.description
      certainty =
        switch deadline.day {
        case .on: "on"
        case .notBefore: "not-before"
        case .unknown: "unknown"
        }
      daysLeft = deadline.daysLeft(on: today)
      safeDay = deadline.role == .lastDay ? deadline.safeDay?.description : nil
      postingDay = deadline.postingDay?.description
      done =
        switch deadline.done {
        case .on(let day)?: day.description
        case .dayUnknown?: "unknown"
        case nil: nil
        }
      isDoneLate = deadline.isDoneLate
      isMissed = deadline.isMissed(on: today)
      title = deadline.title.swedish
      titleInEnglish = deadline.title.english
      act = deadline.act.swedish
      ifLate = deadline.ifLate.swedish
      steps = deadline.steps.map { $0.swedish }
      stepsInEnglish = deadline.steps.map { $0.english }
      doubts = deadline.doubts.map { $0.swedish }
      rules = deadline.rules.map { "\($0.slug)" }
    }
  }

  let format = "egenmakt-deadlines-1"
  let on: String
  let earliestPayment: String?
  let deadlines: [Item]

  package init(_ process: CaseProcess) {
    earliestPayment = process.earliestPayment?.day?.description
    on = process.today.description
    deadlines = process.deadlines.map { Item($0, on: process.today) }
  }
}
