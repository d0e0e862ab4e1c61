import CaseFile
import Law

// Hours that one assistant cannot have (`calc-dygnstak`).
extension DayFindings {
  /// The rows that take one assistant's own time, nothing counted twice.
  private var clockRows: [DayRow] {
    rows.filter { $0.isOwnTime && $0.moment.engagement != .standby && (!$0.holdsNightHelp || $0.isNet) }
  }

  /// More than 168 hours a week, or else more than 24 hours on some days.
  var fullness: [Finding] {
    let week = clockRows.reduce(Rational.zero) { $0 + $1.timesPerWeek * Rational($1.minutes) }
    guard week.isDefined else { return [] }
    if Rational(10_080) < week { return [overFullWeek(week)] }
    return [overFullDay].compactMap { $0 }
  }

  private func overFullWeek(_ minutes: Rational) -> Finding {
    let hours = FindingWords.hours(minutes)
    return Finding(
      .overFullWeek, minutes: minutes,
      says: .init(
        "Raderna ger en assistent \(hours) i veckan. En vecka har 168 h.",
        "The rows give one assistant \(hours) a week. A week has 168 h."),
      remedy: FullnessText.remedy, rule: .calcDygnstak)
  }

  private var overFullDay: Finding? {
    let shares = clockRows.map { ($0, Rational($0.minutes * $0.surePerDay)) }
    var worst = Rational(1_440)
    var worstDay: Int?
    var days: DaysOfWeek = []
    for number in 0..<DayRow.horizon {
      let sum = shares.reduce(Rational.zero) { $1.0.days[number] ? $0 + $1.1 : $0 }
      guard Rational(1_440) < sum else { continue }
      days.insert(DaysOfWeek(day.adding(days: number).weekday))
      if worst < sum { (worst, worstDay) = (sum, number) }
    }
    guard let worstDay else { return nil }
    let largest = shares.filter { $0.0.days[worstDay] && $0.1.isPositive }
      .sorted { $1.1 < $0.1 || $0.1 == $1.1 && $0.0.id < $1.0.id }.prefix(5).map { $0.0 }
    let names = FindingWords.list(largest.map { $0.id })
    let weekdays = FindingWords.days(days)
    let hours = FindingWords.hours(worst)
    return Finding(
      .overFullDay, rows: largest.map { $0.index }.sorted(), minutes: worst,
      says: .init(
        "En assistent har upp till \(hours) på ett dygn\(weekdays.map { " (\($0.swedish))" } ?? ""). "
          + "Mest tid: \(names.swedish).",
        "One assistant has up to \(hours) in a day\(weekdays.map { " (\($0.english))" } ?? ""). "
          + "Most time: \(names.english)."),
      remedy: FullnessText.remedy, rule: .calcDygnstak)
  }

  /// Help by day, night rest and what others meet against the 24 hours of a day, on average.
  var wakingTime: Finding? {
    guard fullness.isEmpty else { return nil }
    let counted = rows.filter { $0.minutes > 0 && $0.moment.within.isEmpty && !$0.isForSecondAssistant }
    func perDay(_ rows: [DayRow]) -> Rational {
      rows.reduce(Rational.zero) { $0 + $1.timesPerWeek * Rational($1.minutes) } / 7
    }
    let nightRows = counted.filter { $0.moment.truths[.night] == .yes || $0.holdsNightHelp }
    let watches = nightRows.filter { $0.isWatch }
    let help = perDay(counted.filter { $0.moment.truths[.night] != .yes && !$0.holdsNightHelp })
    let night =
      watches.isEmpty ? Rational(480) : perDay(watches.allSatisfy { $0.isNet } ? nightRows : watches)
    let whole = help + night
    guard whole.isDefined, Rational(1_440) < whole else { return nil }
    let (helpText, nightText) = (FindingWords.hours(help), FindingWords.hours(night))
    let source =
      watches.isEmpty ? Finding.Text("räknad som 8 h", "taken as 8 h") : Finding.Text("enligt raderna", "by the rows")
    return Finding(
      .beyondWakingTime, minutes: whole,
      says: .init(
        "Hjälp på dagen är \(helpText) per dygn i snitt. Natten är \(nightText), \(source.swedish). Det blir mer än 24 h.",
        "Help by day is \(helpText) a day on average. The night is \(nightText), \(source.english). Together that is above 24 h."
      ),
      remedy: .init(
        "Se om någon rad ligger inom en annan, eller ges av en andra assistent. Se också hur lång natten är.",
        "See whether a row lies within another, or is given by a second assistant. See also how long the night is."),
      rule: .calcOverlapOnce, fact: .within)
  }
}

private enum FullnessText {
  static let remedy = Finding.Text(
    "Se om samma tid står i två rader. Ges hjälpen under en tillsyn: skriv inom. Ges den av två på en gång: skriv "
      + "assistenter: 2.",
    "See whether the same time stands in two rows. If the help is given during supervision, write inom. If two give it at "
      + "once, write assistenter: 2.")
}

extension DayRow {
  /// How many times it surely happens on each of its days, spread evenly.
  var surePerDay: Int {
    guard dayCount > 0 else { return 0 }
    if let schedule = moment.schedule, !schedule.conditions.isEmpty {
      guard schedule.per == .day, schedule.conditions.badDays == nil else { return 0 }
      return Int(schedule.count.least.floor)
    }
    return Int((timesInYear / Rational(dayCount)).floor)
  }
}
