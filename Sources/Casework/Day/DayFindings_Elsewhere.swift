import CaseFile
import Law

/// Rows at home that lie in the hours of rows at another place.
struct Elsewhere {
  let place: Place
  let finding: Finding
  /// The rows at home.
  let late: Set<Int>
  /// The rows whose hours they lie in.
  let there: Set<Int>

  /// `true` when it tells of the two rows.
  func tells(_ one: DayRow, _ other: DayRow) -> Bool {
    late.contains(one.index) && there.contains(other.index) || late.contains(other.index) && there.contains(one.index)
  }
}

// Rows at home in the hours of school, daily activity or a short-term stay (`sfb-106-24-skola`).
extension DayFindings {
  /// For each place, the rows at home that lie in its hours. The hours are those of the rows that happen there and have
  /// an end.
  var elsewhere: [Elsewhere] {
    let places: [Place] = [.school, .childcare, .dailyActivity, .shortTermStay]
    let home = rows.filter { $0.minutes > 0 && $0.isAtHome && !$0.isMetByOther }
    return places.compactMap { place in
      let there = rows.filter { row in row.moment.place == place && row.row.clockTimes.contains { $0.end != nil } }
        .sorted { $0.id < $1.id }
      let late = home.filter { row in there.contains { lies(row, inHoursOf: $0) } }
      guard let window = there.first(where: { window in late.contains { lies($0, inHoursOf: window) } }) else {
        return nil
      }
      return Elsewhere(
        place: place, finding: finding(late, window), late: Set(late.map { $0.index }),
        there: Set(there.map { $0.index }))
    }
  }

  /// `true` when a row surely lies in the hours of a row at another place, on a day they share.
  private func lies(_ row: DayRow, inHoursOf window: DayRow) -> Bool {
    guard row.surePerSlot.isPositive else { return false }
    let common = row.days.intersection(window.days).count
    let union = Rational(row.dayCount + window.dayCount - common)
    guard common > 0, union < row.surePerSlot + Rational(window.dayCount) else { return false }
    var left = 0
    var isInside = false
    for slot in row.slots {
      let shared = window.slots.reduce(0) { $0 + max(0, min(slot.end, $1.end) - max(slot.start, $1.start)) }
      left += slot.end - slot.start - shared
      if slot.isFilled, shared >= DayFindings.leastClash { isInside = true }
    }
    // A span longer than its minutes can keep clear, unless too little of it is left.
    return isInside || row.slots.contains { !$0.isFilled } && left < row.minutes && row.isEveryDay
  }

  private func finding(_ late: [DayRow], _ window: DayRow) -> Finding {
    let names = FindingWords.list(late.map { $0.id })
    let days = FindingWords.days(calendar.weekdays(of: window.days))
    let hours = window.slots.map { FindingWords.span($0) }.joined(separator: ", ")
    let place: Finding.Text =
      switch window.moment.place {
      case .school: .init("i skolan", "in school")
      case .childcare: .init("i förskolan", "in childcare")
      case .shortTermStay: .init("på korttids", "on a short-term stay")
      default: .init("på daglig verksamhet", "in daily activity")
      }
    let time = days.map { Finding.Text("\($0.swedish) \(hours)", "\($0.english) \(hours)") } ?? .init(hours, hours)
    return Finding(
      .timeElsewhere, rows: late.map { $0.index } + [window.index],
      says: .init(
        "Skrivet som hjälp hemma: \(names.swedish). Men då är du \(place.swedish) enligt \(window.id) (\(time.swedish)).",
        "Written as help at home: \(names.english). But according to \(window.id) you are \(place.english) then (\(time.english))."
      ),
      remedy: .init(
        "Dela raden i två. Skriv rätt plats för de dagarna, eller ta bort dem.",
        "Divide the row in two. Write the right place for those days, or leave them out."),
      rule: window.moment.place == .shortTermStay ? .tillgodosesPaAnnatSatt : .sfb10624Skola, fact: .place)
  }

  // MARK: Days of short-term stay in the calendar

  /// Rows at home each day, also on the calendar's days of short-term stay. Such a day is only partly away, so it is asked.
  func shortStayDays(besides told: [Elsewhere]) -> Finding? {
    let stay = calendar.days(of: .shortTermStay)
    guard !stay.isEmpty else { return nil }
    let late = rows.filter { row in
      row.minutes > 0 && row.isAtHome && !row.isMetByOther && row.surePerDay > 0 && row.days.isSuperset(of: stay)
        && !told.contains { $0.late.contains(row.index) }
    }
    guard !late.isEmpty else { return nil }
    let names = FindingWords.list(late.map { $0.id })
    return Finding(
      .shortStayDays, rows: late.map { $0.index },
      says: .init(
        "Kalendern har korttids. Hjälp hemma också de dagarna: \(names.swedish).",
        "The calendar has short-term stays. Help at home on those days too: \(names.english)."),
      remedy: .init(
        "Skriv utom: korttids i radens schema om hjälpen inte ges då.",
        "Write utom: korttids in the schedule of the row if the help is not given then."),
      rule: .tillgodosesPaAnnatSatt, fact: .place)
  }
}
