import CaseFile
import Law

/// Lays the rows of a case on the days of a calendar.
struct RowPlanner {
  /// The most events that stand alone, each on its day, in one calendar.
  static let greatestAloneCount = 20_000
  /// How many days rows of some days are laid on when nobody has said: a year.
  private static let ordinaryLength = 365
  /// The longest time without the row inside one rule; a row of every twelfth week is still one.
  private static let greatestGap = 7 * WeekCycle.greatestInterval

  private let document: CaseDocument
  private let calendar: CalendarDays?
  private let from: CalendarDate
  private let last: CalendarDate?
  private var aloneCount = 0

  init(_ document: CaseDocument, from: CalendarDate, to last: CalendarDate?) {
    self.document = document
    calendar = document.calendar.map { CalendarDays($0) }
    self.from = from
    let furthest = from.adding(days: CareCalendar.greatestDays - 1)
    self.last = last.map { min($0, furthest) }
  }

  mutating func plan(_ row: CaseDocument.Row) -> RowPlan {
    guard !row.clockTimes.isEmpty else { return .leftOut(.noClockTime) }
    let start = max(row.from ?? from, from)
    let end = [row.to, last].compactMap { $0 }.min()
    if let end, end < start { return .leftOut(row.to.map { $0 < start } ?? false ? .ended : .never) }
    guard let schedule = row.lawSchedule else { return weekly(row, from: start, to: end) }
    guard schedule.conditions.badDays == nil else { return .leftOut(.badDays) }
    return laid(row, schedule, from: start, to: end)
  }

  // MARK: Rows without a schedule

  /// Every week on the days said; every day where the help is given a number of times a day.
  private func weekly(_ row: CaseDocument.Row, from start: CalendarDate, to end: CalendarDate?) -> RowPlan {
    var frequency: StatedFrequency?
    if case .frequency(let stated) = document.facts(of: row)[.occasions] { frequency = stated }
    let days = !row.days.isEmpty ? row.days : frequency?.per == .day ? .all : []
    guard !days.isEmpty else { return .leftOut(.noDays) }
    guard let first = RowPlanner.first(of: days, from: start), end.map({ first <= $0 }) ?? true else {
      return .leftOut(row.to == nil ? .never : .ended)
    }
    var plan = RowPlan(parts: [RowPlan.Part(first: first, weekly: CalendarEvent.Weekly(days, last: end))])
    guard let count = frequency?.count, let per = frequency?.per else { return plan }
    let factor = Readings().weeksPerOccasion(per)
    let (least, greatest) = (count.least.rational * factor, count.greatest.rational * factor)
    // Once a week at the most, and not every week: on which weeks it comes is not known.
    if greatest < 1 { return .leftOut(.seldom) }
    let shown = Rational(Int64(days.days.count * row.clockTimes.count), 1)
    // Months and years are no whole number of weeks.
    let slack = per == .month || per == .year ? Rational(1, 4) : .zero
    if shown + slack < least || greatest + slack < shown { plan.doubts.append(.otherNumber) }
    return plan
  }

  private static func first(of days: DaysOfWeek, from start: CalendarDate) -> CalendarDate? {
    (0..<7).map { start.adding(days: $0) }.first { days.contains(DaysOfWeek($0.weekday)) }
  }

  // MARK: Rows with a schedule

  /// The days on which the schedule gives something.
  private mutating func laid(
    _ row: CaseDocument.Row, _ schedule: Schedule, from start: CalendarDate, to end: CalendarDate?
  ) -> RowPlan {
    let ordinaryEnd = start.adding(days: RowPlanner.ordinaryLength - 1)
    guard let span = DaySpan(from: start, to: end.map { last == nil ? min($0, ordinaryEnd) : $0 } ?? ordinaryEnd) else {
      return .leftOut(.never)
    }
    let shares = schedule.partsByDay(of: span, in: calendar)
    guard shares.contains(where: { $0 != nil }) else { return .leftOut(.outsideCalendar) }
    let days = shares.indices.filter { shares[$0]?.isPositive ?? false }.map { start.adding(days: $0) }
    guard !days.isEmpty else { return .leftOut(.never) }
    var plan = RowPlan()
    if shares.contains(where: { $0 == nil }) { plan.doubts.append(.partly) }
    switch fit(shares.compactMap { $0 }.filter { $0.isPositive }, schedule, times: row.clockTimes.count) {
    case .exact: break
    case .someDays: plan.doubts.append(.someDays)
    case .seldom: return .leftOut(.seldom)
    }
    let isOpenEnded = last == nil && row.to == nil && schedule.isSameEachCycle
    if !isOpenEnded, last == nil, span.to == ordinaryEnd, row.to != ordinaryEnd, !plan.doubts.contains(.partly) {
      plan.doubts.append(.oneYear)
    }
    plan.parts = parts(of: days, schedule, openEnded: isOpenEnded)
    let alone = plan.parts.count { $0.isAlone } * row.clockTimes.count
    guard alone == 0 || aloneCount + alone <= RowPlanner.greatestAloneCount else { return .leftOut(.tooMany) }
    aloneCount += alone
    return plan
  }

  private enum Fit { case exact, someDays, seldom }

  /// Whether every clock time on every such day is what the schedule gives.
  ///
  /// - Parameter shares: the part of the count that falls on each day.
  private func fit(_ shares: [Rational], _ schedule: Schedule, times: Int) -> Fit {
    guard let greatest = schedule.count.greatest, schedule.count.isStated else { return .someDays }
    let shown = Rational(Int64(times), 1)
    if schedule.count.isKnown, shares.allSatisfy({ $0 * greatest == shown }) { return .exact }
    // Shared by the days of its period: less than once for all of a week's days leaves some weeks out.
    let perWeek = schedule.per == .day ? greatest * 7 : greatest * Readings().weeksPerOccasion(schedule.per)
    return perWeek < 1 ? .seldom : .someDays
  }

  /// The days in runs, such as the winters of several years.
  private func parts(of days: [CalendarDate], _ schedule: Schedule, openEnded: Bool) -> [RowPlan.Part] {
    let runs = days.split(afterGapsOver: RowPlanner.greatestGap)
    return runs.enumerated().flatMap { number, run in
      part(of: run, schedule, number: number, openEnded: openEnded)
    }
  }

  /// A rule with exceptions where that is shorter, or else each day alone.
  private func part(
    of days: ArraySlice<CalendarDate>, _ schedule: Schedule, number: Int, openEnded: Bool
  ) -> [RowPlan.Part] {
    guard let first = days.first, let last = days.last else { return [] }
    var weekdays: DaysOfWeek = []
    for day in days { weekdays.insert(DaysOfWeek(day.weekday)) }
    let wanted = Set(days)
    var exceptions: [CalendarDate] = []
    for number in first.dayNumber...last.dayNumber {
      let day = CalendarDate(dayNumber: number)
      guard weekdays.contains(DaysOfWeek(day.weekday)), schedule.conditions.weeks.repeats(on: day) else { continue }
      if !wanted.contains(day) { exceptions.append(day) }
    }
    guard exceptions.count < days.count, days.count > 1 || openEnded else {
      return days.map { RowPlan.Part(first: $0, isNamedByDay: true) }
    }
    let weekly = CalendarEvent.Weekly(
      weekdays, last: openEnded ? nil : last, interval: schedule.conditions.weeks.weeksBetween, exceptions: exceptions)
    return [RowPlan.Part(first: first, weekly: weekly, isNamedByDay: number > 0)]
  }
}

extension [CalendarDate] {
  /// The days, cut where more than `days` go by without any.
  fileprivate func split(afterGapsOver days: Int) -> [ArraySlice<CalendarDate>] {
    var runs: [ArraySlice<CalendarDate>] = []
    var first = startIndex
    for index in indices.dropFirst() where self[index].dayNumber - self[index - 1].dayNumber > days {
      runs.append(self[first..<index])
      first = index
    }
    if first < endIndex { runs.append(self[first...]) }
    return runs
  }
}

extension Schedule {
  /// `true` when nothing but the days of the week and a number of weeks between decides the days.
  fileprivate var isSameEachCycle: Bool {
    var others = conditions
    others.weeks = .every
    return others.isEmpty && (per == .day || per == .week)
      && (conditions.weeks == .every || conditions.weeks.weeksBetween > 1)
  }
}

extension WeekCycle {
  /// Weeks from one to the next, where that is always the same.
  fileprivate var weeksBetween: Int {
    if case .everyNth(let interval, _) = self { return max(interval, 1) }
    return 1
  }

  /// `true` in the weeks of a rule that comes back after ``weeksBetween`` weeks.
  fileprivate func repeats(on day: CalendarDate) -> Bool { weeksBetween == 1 || holds(on: day) }
}
