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
    let clockRows = clockRows
    let weeks = stretches(of: clockRows).filter { $0.count >= 7 }.map { minutesPerDay(of: clockRows, in: $0) * 7 }
    guard weeks.allSatisfy({ $0.isDefined }) else { return [] }
    if let week = weeks.max(by: { $0 < $1 }), Rational(10_080) < week { return [overFullWeek(week)] }
    return [overFullDay(clockRows)].compactMap { $0 }
  }

  /// The days looked at, divided where a row begins or ends.
  func stretches(of rows: [DayRow]) -> [Range<Int>] {
    let edges = rows.flatMap { [$0.inForce.lowerBound, $0.inForce.upperBound] } + [0, DayRow.horizon]
    let cuts = Set(edges).sorted()
    return zip(cuts, cuts.dropFirst()).map { $0..<$1 }
  }

  /// What the rows in force in a stretch come to, a day on average.
  func minutesPerDay(of rows: [DayRow], in stretch: Range<Int>) -> Rational {
    rows.reduce(Rational.zero) { $1.inForce.contains(stretch.lowerBound) ? $0 + $1.minutesPerDay : $0 }
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

  private func overFullDay(_ clockRows: [DayRow]) -> Finding? {
    var sums = [Int](repeating: 0, count: DayRow.horizon)
    for row in clockRows where row.surePerDay > 0 {
      for number in row.days.numbers { sums[number] += row.minutes * row.surePerDay }
    }
    guard let worst = sums.max(), worst > 1_440, let worstDay = sums.firstIndex(of: worst) else { return nil }
    var full = DaySet()
    for number in sums.indices where sums[number] > 1_440 { full.insert(number) }
    func share(_ row: DayRow) -> Int { row.minutes * row.surePerDay }
    let largest = clockRows.filter { $0.days.contains(worstDay) && share($0) > 0 }
      .sorted { share($1) < share($0) || share($0) == share($1) && $0.id < $1.id }.prefix(5)
    let names = FindingWords.list(largest.map { $0.id })
    let weekdays = FindingWords.days(calendar.weekdays(of: full))
    let hours = FindingWords.hours(Rational(worst))
    return Finding(
      .overFullDay, rows: largest.map { $0.index }.sorted(), minutes: Rational(worst),
      says: .init(
        "En assistent har upp till \(hours) på ett dygn\(weekdays.map { " (\($0.swedish))" } ?? ""). "
          + "Mest tid: \(names.swedish).",
        "One assistant has up to \(hours) in a day\(weekdays.map { " (\($0.english))" } ?? ""). "
          + "Most time: \(names.english)."),
      remedy: FullnessText.remedy, rule: .calcDygnstak)
  }

  // MARK: More minutes than the span

  /// Rows whose minutes are more than the time between their clock times.
  var minutesBeyondSpan: Finding? {
    let found = rows.filter { row in
      let lengths = row.row.clockTimes.compactMap { $0.length }
      guard let shortest = lengths.min(), lengths.count == row.slots.count else { return false }
      let isEach = !(row.timesPerDay < Rational(row.slots.count))
      return row.minutes - (isEach ? shortest : lengths.reduce(0, +)) >= DayFindings.leastClash
    }
    guard !found.isEmpty else { return nil }
    let told = found.prefix(FindingWords.mostNames).map { row in
      "\(row.id): \(FindingWords.hours(Rational(row.minutes))), \(row.row.clockTimes.map { FindingWords.span($0) }.joined(separator: ", "))."
    }.joined(separator: " ")
    let more = FindingWords.moreRows(found.count - FindingWords.mostNames)
    return Finding(
      .minutesBeyondSpan, rows: found.map { $0.index },
      says: .init(
        "Minuterna får inte plats i tiden. \(told)\(more.swedish)",
        "There are more minutes than the time on the clock holds. \(told)\(more.english)"),
      remedy: .init(
        "Rätta minuterna eller tiden. Minuterna gäller en gång.",
        "Correct the minutes or the time. The minutes are those of one occasion."),
      rule: .calcMomentModel, fact: .minutes)
  }
}

private enum FullnessText {
  static let remedy = Finding.Text(
    "Se om samma tid står i två rader. Ges hjälpen under en tillsyn: skriv inom. Ges den av en andra assistent: skriv "
      + "samtidig_andra: ja.",
    "See whether two rows have the same time. If the help is given during supervision, write inom. If a second "
      + "assistant gives it, write samtidig_andra: ja.")
}
