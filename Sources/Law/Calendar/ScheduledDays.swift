/// Days with assistance a week that the rows' schedules tell (`f1090-bilaga-per-dygn`), from one day to another.
///
/// They are told when nobody has stated them and the schedule is complete:
///
/// - each row that can give time says its days, at least one by a ``Schedule``;
/// - every day of the cycle surely has help or surely none. A row surely gives time when it is active help whose whole
///   minutes count whatever is answered of other facts: hygiene, meals and dressing, and other needs of a kind that always
///   counts, at home or outdoors, no care measure, and the row's own conditions answered.
///
/// The cycle is the calendar's own days where a row reads them (or has dates), else whole weeks, else 28 years with one year
/// of them for each place that every nth week can have in the years. Days with help in part (bad days) count in part.
public struct ScheduledDays: Sendable, Hashable {
  /// First day; `nil` = always.
  public internal(set) var from: CalendarDate?
  /// Last day; `nil` = until further notice.
  public internal(set) var to: CalendarDate?
  /// Days a week, 0 – 7, exact.
  public let perWeek: Amount

  func holds(on date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, to < date { return false }
    return true
  }
}

extension Case {
  /// The most times that rows begin and end; a life with more is not looked through.
  private static let greatestStretches = 40

  /// Notes the days with assistance that the schedules tell, see ``ScheduledDays``.
  public mutating func deriveDaysWithAssistance() {
    scheduledDays = []
    guard moments.contains(where: { $0.schedule != nil }) else { return }
    let stretches = self.stretches
    guard stretches.count <= Case.greatestStretches, let cycle = DayCycle(of: self) else { return }
    var rows: [CycleDays?] = Array(repeating: nil, count: moments.count)
    for stretch in stretches {
      guard let perWeek = daysPerWeek(on: stretch.date, cycle, &rows) else { continue }
      scheduledDays.append(ScheduledDays(from: stretch.from, to: stretch.to, perWeek: perWeek))
    }
  }

  /// The days with assistance a week that the schedules tell on a day, stated or not.
  public func scheduledDaysWithAssistance(on date: CalendarDate) -> Amount? {
    scheduledDays.first { $0.holds(on: date) }?.perWeek
  }

  /// The times between which the same rows are lived, each with a day in it.
  private var stretches: [(from: CalendarDate?, to: CalendarDate?, date: CalendarDate)] {
    var starts: [CalendarDate] = []
    for moment in moments {
      for start in [moment.from, moment.to?.adding(days: 1)] {
        if let start, !starts.contains(start) { starts.append(start) }
      }
    }
    starts.sort()
    guard let first = starts.first else { return [(nil, nil, Law.horizon)] }
    var result: [(from: CalendarDate?, to: CalendarDate?, date: CalendarDate)] = []
    let before = first.adding(days: -1)
    result.append((nil, before, before))
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].adding(days: -1) : nil
      result.append((start, end, start))
    }
    return result
  }

  private func daysPerWeek(on date: CalendarDate, _ cycle: DayCycle, _ rows: inout [CycleDays?]) -> Amount? {
    let lived = moments.indices.filter { moments[$0].facts.isLived(on: date) && !moments[$0].neverGivesTime }
    guard lived.contains(where: { moments[$0].schedule != nil }), lived.allSatisfy({ moments[$0].tellsItsDays })
    else { return nil }
    // In housing with special service what is done at home may fall away.
    guard !circumstances.contains(where: { $0.values.housing == .groupHome || $0.values.housing == .specialService })
    else { return nil }
    for index in lived where rows[index] == nil { rows[index] = CycleDays(moments[index], in: cycle) }
    var weighed = Rational.zero
    for grade in DayGrade.grades(moments) {
      var day = CycleDays(nothingIn: cycle)
      for index in lived {
        guard let row = rows[index] else { return nil }
        if row.badDays?.holds(on: grade) ?? true { day.formUnion(row) }
      }
      guard let count = day.surelyHelped else { return nil }
      weighed += grade.weight * Rational(count)
    }
    return Amount(weighed * 7 / Rational(cycle.count))
  }
}

/// Days after which everything begins anew, or those that a calendar knows of.
private struct DayCycle {
  let calendar: CalendarDays?
  private let first: Int
  private let days: Int
  private let shifts: [Int]

  /// More places than this that every nth week can have in the years are too many.
  private static let greatestPhases = 12
  private static let weeksOf28Years = 1_461

  init?(of subject: Case) {
    let conditions = subject.moments.compactMap { $0.neverGivesTime ? nil : $0.schedule?.conditions }
    let needsCalendar = conditions.contains { $0.needCalendar || !$0.spans.isEmpty }
    calendar = subject.calendar.map { CalendarDays($0) }
    if needsCalendar {
      guard let span = calendar?.span else { return nil }
      guard conditions.allSatisfy({ $0.spans.allSatisfy { span.contains($0) } }) else { return nil }
      (first, days, shifts) = (span.from.dayNumber, span.count, [0])
      return
    }
    var interval = 1
    for condition in conditions {
      let other = condition.weeks.interval
      interval *= other / Int(Rational.commonDivisor(UInt64(interval), UInt64(other)))
    }
    first = CalendarDate(2024, 1, 1).dayNumber
    let followsYears = conditions.contains {
      !$0.seasons.isEmpty || $0.readKinds || $0.weeks.followsWeekNumbers
    }
    if !followsYears {
      guard interval <= DayCycle.weeksOf28Years else { return nil }
      (days, shifts) = (interval * 7, [0])
      return
    }
    let phases = interval / Int(Rational.commonDivisor(UInt64(interval), UInt64(DayCycle.weeksOf28Years)))
    guard phases <= DayCycle.greatestPhases else { return nil }
    days = DayCycle.weeksOf28Years * 7
    shifts = (0..<phases).map { $0 * DayCycle.weeksOf28Years }
  }

  /// All days, 7 or more but for a short calendar.
  var count: Int { days * shifts.count }

  func forEachDay(shiftedBy start: (Int) -> Void, _ visit: (Int) -> Void) {
    for shift in shifts {
      start(shift)
      for day in first..<(first + days) { visit(day) }
    }
  }
}

/// On which days of a cycle there surely is help, and on which there perhaps is.
private struct CycleDays {
  let badDays: BadDays?
  private var surely: [UInt64]
  private var perhaps: [UInt64]

  init(nothingIn cycle: DayCycle) {
    badDays = nil
    surely = Array(repeating: 0, count: (cycle.count + 63) / 64)
    perhaps = surely
  }

  init(_ moment: HelpMoment, in cycle: DayCycle) {
    let always = moment.livedAlways
    var surely: [UInt64] = Array(repeating: 0, count: (cycle.count + 63) / 64)
    var perhaps = surely
    var row = RowDays(always, in: cycle.calendar)
    let givesTime = moment.surelyGivesTime
    var place = 0
    cycle.forEachDay { shift in
      row = RowDays(always, in: cycle.calendar, shiftedBy: shift)
    } _: { day in
      let bit = UInt64(1) << UInt64(place % 64)
      switch row.happens(on: day) {
      case .yes where givesTime: surely[place / 64] |= bit
      case .yes, .unknown: perhaps[place / 64] |= bit
      case .no: break
      }
      place += 1
    }
    badDays = row.badDays
    self.surely = surely
    self.perhaps = perhaps
  }

  mutating func formUnion(_ other: CycleDays) {
    for index in surely.indices {
      surely[index] |= other.surely[index]
      perhaps[index] |= other.perhaps[index]
    }
  }

  /// The number of days with help; `nil` when some day perhaps has.
  var surelyHelped: Int? {
    var count = 0
    for index in surely.indices {
      guard perhaps[index] & ~surely[index] == 0 else { return nil }
      count += surely[index].nonzeroBitCount
    }
    return count
  }
}

extension HelpMoment {
  /// `true` when every answer to what is open leaves counted time in the row. See ``ScheduledDays``.
  fileprivate var surelyGivesTime: Bool {
    guard !neverGivesTime, engagement == .active, minutes.least.isPositive, necessaryFor == .nothing,
      place == .home || place == .outside || place == .university
    else { return false }
    switch need {
    case .hygiene, .meals, .dressing: if content == .household { return false }
    case .other:
      switch content {
      case .driving, .carrying, .merePresence, .planningWithout, .journey, .holidayTrip, .household, .ownChildren,
        .interpreting:
        return false
      default: break
      }
    default: return false
    }
    if ageTypicalMinutes.isStated || truths[.simultaneousSecond] == .yes { return false }
    let isNoCare =
      truths.mentions(.careMeasure)
      ? truths[.careMeasure] == .no : selfCare == .unknown && !content.mayBeCareMeasure
    return isNoCare && truths[.ownNeed] == .yes && truths[.lasting] == .yes && truths[.causedByDisability] == .yes
      && truths[.metByOther] == .no
  }
}
