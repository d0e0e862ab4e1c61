/// The days of one row: how much of it falls on a day, and whether that is known.
struct RowDays {
  let moment: HelpMoment
  let badDays: BadDays?
  /// Occasions where ``counter`` cannot tell: those of the same schedule without the kinds of day.
  private var plain: DayCounter?
  /// The part of those occasions that the kinds leave, over the days of the calendar.
  private var share: Rational?
  private let schedule: Schedule
  private let calendar: CalendarDays?
  private var counter: DayCounter
  private let afterMidnight: Rational

  /// Some of a row on a day.
  struct Part {
    /// For a count of one, exact.
    let amount: Rational
    /// `false` when it is an average, since nobody knows what sort of day it is.
    let isKnown: Bool
  }

  /// What a day holds of a row.
  struct Day {
    /// Occasions of a week of seven such days.
    let weekly: Amount
    /// See ``Part/isKnown``.
    let isKnown: Bool
    /// Whether the row happens at all; unknown where fewer than one occasion falls on the day.
    let happens: Truth
  }

  init(_ moment: HelpMoment, in calendar: CalendarDays?, shiftedBy shift: Int = 0) {
    self.moment = moment
    self.calendar = calendar
    var schedule = moment.schedule ?? moment.spread
    badDays = schedule.conditions.badDays
    schedule.conditions.badDays = nil
    self.schedule = schedule
    counter = DayCounter(schedule, in: calendar, shiftedBy: shift)
    afterMidnight = schedule.shareAfterMidnight(minutes: moment.minutes.least)
  }

  /// `true` when some of what begins one day falls on the next.
  var goesOverMidnight: Bool { afterMidnight.isPositive }

  /// - Parameter grade: how bad the day is.
  mutating func day(_ day: Int, of grade: DayGrade, _ readings: Readings) throws(LawError) -> Day {
    if let badDays, !badDays.holds(on: grade) { return Day(weekly: .zero, isKnown: true, happens: .no) }
    guard let part = part(on: day) else {
      guard moment.facts.isLived(on: CalendarDate(dayNumber: day)) else {
        return Day(weekly: .zero, isKnown: true, happens: .no)
      }
      // The average holds the part of bad or good days already, which the grade's weight brings in again.
      let factor = readings.weeksPerOccasion(moment.occasions.per) / (badDays?.share ?? .one)
      guard let amount = moment.occasions.count.times(factor) else { throw .tooLarge }
      return Day(weekly: amount, isKnown: false, happens: .unknown)
    }
    guard let amount = schedule.count.times(part.amount * 7) else { throw .tooLarge }
    return Day(weekly: amount, isKnown: part.isKnown, happens: part.isKnown ? happens(on: day) : .unknown)
  }

  /// Whether the row happens on a day, or goes on from the night before: yes only where a whole occasion does. Unknown also
  /// where the sort of day is.
  mutating func happens(on day: Int) -> Truth {
    let own = begins(on: day)
    return afterMidnight.isPositive ? own || begins(on: day - 1) : own
  }

  /// The same, as if every sort of day were the right one.
  mutating func mayHappen(on day: Int) -> Bool {
    if plainly(on: day)?.isPositive ?? true { return true }
    return afterMidnight.isPositive && plainly(on: day - 1)?.isPositive ?? true
  }

  private mutating func begins(on day: Int) -> Truth {
    guard moment.facts.isLived(on: CalendarDate(dayNumber: day)) else { return .no }
    guard let part = counter.beginning(on: day) else { return .unknown }
    if part.isZero || schedule.count.greatest?.isZero ?? false { return .no }
    return schedule.count.least * part < 1 ? .unknown : .yes
  }

  /// The occasions' worth of minutes that falls on a day, for a count of one.
  private mutating func part(on day: Int) -> Part? {
    guard let own = beginning(on: day) else { return nil }
    guard afterMidnight.isPositive else { return own }
    guard let before = beginning(on: day - 1) else { return nil }
    return Part(
      amount: own.amount * (.one - afterMidnight) + before.amount * afterMidnight,
      isKnown: own.isKnown && before.isKnown)
  }

  private mutating func beginning(on day: Int) -> Part? {
    guard moment.facts.isLived(on: CalendarDate(dayNumber: day)) else { return Part(amount: .zero, isKnown: true) }
    if let part = counter.beginning(on: day) { return Part(amount: part, isKnown: true) }
    guard let plain = plainly(on: day), let share = shareOfKinds() else { return nil }
    return Part(amount: plain * share, isKnown: false)
  }

  private mutating func plainly(on day: Int) -> Rational? {
    if plain == nil { plain = DayCounter(schedule.withoutKinds, in: calendar) }
    return plain?.beginning(on: day)
  }

  /// How large a part of the days that fit otherwise are of the right sort, over the calendar; `nil` where none fits.
  private mutating func shareOfKinds() -> Rational? {
    if let share { return share }
    guard let span = calendar?.span, let all = schedule.withoutKinds.parts(from: span, in: calendar), all.isPositive,
      let right = schedule.parts(from: span, in: calendar)
    else { return nil }
    share = right / all
    return share
  }
}

extension Schedule {
  /// The same days, whatever sort of day they are.
  fileprivate var withoutKinds: Schedule {
    var result = self
    result.conditions.kinds = []
    result.conditions.exceptKinds = []
    return result
  }
}

extension HelpMoment {
  /// `true` when it is known which days the row falls on.
  public var tellsItsDays: Bool { schedule != nil || facts.occasions.per == .day || facts.weekdays != 0 }

  /// The same row at all times.
  var livedAlways: HelpMoment {
    var result = self
    result.from = nil
    result.to = nil
    return result
  }

  /// `true` when no rule can find a minute in the row.
  var neverGivesTime: Bool {
    facts.isRefused || facts.minutes.greatest?.isZero ?? false || facts.occasions.count.greatest?.isZero ?? false
  }

  /// The row's frequency spread evenly over its days.
  fileprivate var spread: Schedule {
    var schedule = Schedule(facts.occasions.count, per: facts.occasions.per)
    schedule.weekdays = facts.weekdays
    if schedule.per == .day, schedule.restrictsWeekdays, let weekly = schedule.count.times(7) {
      schedule.count = weekly
      schedule.per = .week
    }
    return schedule
  }
}
