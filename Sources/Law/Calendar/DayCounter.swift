/// Walks through the days of a schedule. All answers are for a count of one; multiply them by ``Schedule/count``.
struct DayCounter {
  private let schedule: Schedule
  private let calendar: CalendarDays?
  private let needsCalendar: Bool
  /// Weeks by which the count from an anchor is moved.
  private let shift: Int
  /// The period whose sharing days were counted last.
  private var shared: (from: Int, to: Int, days: Int) = (0, -1, 0)

  init(_ schedule: Schedule, in calendar: CalendarDays?, shiftedBy shift: Int = 0) {
    self.schedule = schedule
    self.calendar = calendar
    self.shift = shift
    needsCalendar = schedule.conditions.needCalendar
  }

  /// Occasions that begin on a day, 0 – 1; `nil` when the sort of day is unknown.
  mutating func beginning(on day: Int) -> Rational? {
    // What is cheap first: an average walks through many thousand days.
    guard fitsWeek(day), isInForce(on: day) else { return .zero }
    switch fitsKind(day) {
    case .no: return .zero
    case .unknown: return nil
    case .yes: break
    }
    let part = schedule.conditions.badDays?.share ?? .one
    return schedule.per == .day ? part : part / Rational(sharingDays(around: day))
  }

  /// `true` in the seasons and spans.
  private func isInForce(on day: Int) -> Bool {
    let conditions = schedule.conditions
    guard !conditions.seasons.isEmpty || !conditions.spans.isEmpty else { return true }
    let date = CalendarDate(dayNumber: day)
    return (conditions.seasons.isEmpty || conditions.seasons.contains { $0.contains(date) })
      && (conditions.spans.isEmpty || conditions.spans.contains { $0.contains(date) })
  }

  /// `true` on the days of the week, in the weeks.
  private func fitsWeek(_ day: Int) -> Bool {
    if schedule.restrictsWeekdays {
      let weekday = day - CalendarDate.mondayNumber(of: day)
      if schedule.weekdays >> UInt8(weekday) & 1 == 0 { return false }
    }
    return schedule.conditions.weeks.holds(day: day, shiftedBy: shift)
  }

  private func fitsKind(_ day: Int) -> Truth {
    let conditions = schedule.conditions
    guard conditions.readKinds else { return .yes }
    let kinds: DayKinds
    if needsCalendar {
      guard let known = calendar?.kinds(on: day) else { return .unknown }
      kinds = known
    } else {
      kinds = CalendarDays.almanac.kinds(on: day) ?? CareCalendar.almanacKinds(on: CalendarDate(dayNumber: day))
    }
    guard conditions.kinds.isEmpty || !conditions.kinds.isDisjoint(with: kinds) else { return .no }
    return Truth(conditions.exceptKinds.isDisjoint(with: kinds))
  }

  /// The days that share the count of the week, month or year a day lies in; 1 or more when the day is one of them.
  private mutating func sharingDays(around day: Int) -> Int {
    if shared.from <= day, day <= shared.to { return shared.days }
    let (from, to) = DayCounter.period(schedule.per, around: day)
    var days = 0
    for other in from...to where fitsWeek(other) && holdsCount(on: other) && fitsKind(other) != .no { days += 1 }
    shared = (from, to, days)
    return days
  }

  /// `true` when a day is there to share the count of its period: a year's count falls in the seasons and on the dates of
  /// the year, a month's on the dates of the month, a week's on any day that fits.
  private func holdsCount(on day: Int) -> Bool {
    switch schedule.per {
    case .year: isInForce(on: day)
    case .month where !schedule.conditions.spans.isEmpty: isInForce(on: day)
    case .day, .week, .month: true
    }
  }

  private static func period(_ period: Period, around day: Int) -> (from: Int, to: Int) {
    let date = CalendarDate(dayNumber: day)
    switch period {
    case .day: return (day, day)
    case .week:
      let monday = CalendarDate.mondayNumber(of: day)
      return (monday, monday + 6)
    case .month: return (date.firstOfMonth.dayNumber, date.lastOfMonth.dayNumber)
    case .year: return (CalendarDate(date.year, 1, 1).dayNumber, CalendarDate(date.year, 12, 31).dayNumber)
    }
  }
}

extension Schedule {
  /// Occasions that begin on a day for a count of one: 0 – 1, exact; `nil` when the calendar does not tell.
  public func part(on date: CalendarDate, in calendar: CalendarDays? = nil) -> Rational? {
    var counter = DayCounter(self, in: calendar)
    return counter.beginning(on: date.dayNumber)
  }

  /// Occasions that begin on each day of a span for a count of one: 0 – 1, exact; `nil` for days the calendar does not
  /// tell of. Good and bad days are mixed.
  public func partsByDay(of span: DaySpan, in calendar: CalendarDays? = nil) -> [Rational?] {
    var counter = DayCounter(self, in: calendar)
    var parts: [Rational?] = []
    parts.reserveCapacity(span.count)
    for day in span.from.dayNumber...span.to.dayNumber { parts.append(counter.beginning(on: day)) }
    return parts
  }

  /// Occasions that begin from one day to another for a count of one; `nil` when the calendar does not tell of some day.
  public func parts(from span: DaySpan, in calendar: CalendarDays? = nil) -> Rational? {
    var counter = DayCounter(self, in: calendar)
    var sum = Rational.zero
    for day in span.from.dayNumber...span.to.dayNumber {
      guard let part = counter.beginning(on: day) else { return nil }
      sum += part
    }
    return sum
  }

  /// The part of an occasion that falls after midnight, on average over the clock times.
  ///
  /// - Parameter minutes: how long an occasion lasts where the clock times do not say.
  func shareAfterMidnight(minutes: Rational) -> Rational {
    guard !clockSpans.isEmpty else { return .zero }
    var sum = Rational.zero
    for span in clockSpans { sum += span.shareAfterMidnight(minutes: minutes) }
    return sum / Rational(clockSpans.count)
  }
}
