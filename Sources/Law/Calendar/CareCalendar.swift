/// Days away from home that come back in a pattern, or from one day to another.
public struct AwayDays: Sendable, Hashable {
  /// Days of the week, one bit a day from Monday; 0 = every day.
  public var weekdays: UInt8 = 0
  /// Weeks.
  public var weeks: WeekCycle = .every
  /// First day; `nil` = from the calendar's first.
  public var from: CalendarDate?
  /// Last day; `nil` = to the calendar's last.
  public var to: CalendarDate?

  /// Every day.
  public init() {}

  func contains(_ date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, to < date { return false }
    return (weekdays == 0 || weekdays >> date.weekday.rawValue & 1 == 1) && weeks.holds(on: date)
  }
}

/// The person's own almanac: school, short-term stays, two homes, hospital and trips, as they are known for some time.
///
/// It says what sort each day is. It is deliberately *not* what the law reads of a stay in hospital or of housing: that is
/// ``Circumstances``.
public struct CareCalendar: Sendable, Hashable {
  /// The days the calendar knows of. Outside them the sort of a day is unknown, except what the almanac tells.
  public var span: DaySpan
  /// School terms.
  public var terms: [DaySpan] = []
  /// Days off within terms.
  public var daysOff: [DaySpan] = []
  /// Short-term stays.
  public var shortTermStays: [AwayDays] = []
  /// Days in the other home.
  public var otherHome: [AwayDays] = []
  /// Days in hospital.
  public var hospital: [DaySpan] = []
  /// Trips.
  public var trips: [DaySpan] = []

  /// The most years a calendar may span.
  public static let greatestYears = 10
  /// The same in days, with three leap days.
  public static let greatestDays = 3_653

  /// A calendar in which nothing but the almanac happens.
  public init(_ span: DaySpan) { self.span = span }

  /// What sort of day it is; `nil` outside ``span``.
  public func kinds(on date: CalendarDate) -> DayKinds? {
    guard span.contains(date) else { return nil }
    var kinds = CareCalendar.almanacKinds(on: date)
    let isInHospital = hospital.contains { $0.contains(date) }
    let isOnTrip = trips.contains { $0.contains(date) }
    if isInHospital { kinds.insert(DayKinds(.hospital)) }
    if isOnTrip { kinds.insert(DayKinds(.trip)) }
    if shortTermStays.contains(where: { $0.contains(date) }) { kinds.insert(DayKinds(.shortTermStay)) }
    if otherHome.contains(where: { $0.contains(date) }) { kinds.insert(DayKinds(.otherHome)) }
    let away: DayKinds = [
      DayKinds(.hospital), DayKinds(.trip), DayKinds(.shortTermStay), DayKinds(.otherHome),
    ]
    if kinds.isDisjoint(with: away) { kinds.insert(DayKinds(.atHome)) }
    if kinds.contains(DayKinds(.workingDay)), !terms.isEmpty {
      if !hasLessons(on: date) {
        kinds.insert(DayKinds(.dayOffSchool))
      } else if !isInHospital, !isOnTrip {
        kinds.insert(DayKinds(.schoolDay))
      }
    }
    let special: DayKinds = [DayKinds(.publicHoliday), DayKinds(.dayOffSchool)]
    if kinds.contains(DayKinds(.atHome)), kinds.isDisjoint(with: special) { kinds.insert(DayKinds(.ordinary)) }
    return kinds
  }

  private func hasLessons(on date: CalendarDate) -> Bool {
    terms.contains { $0.contains(date) } && !daysOff.contains { $0.contains(date) }
  }

  /// What the almanac alone tells of a day.
  public static func almanacKinds(on date: CalendarDate) -> DayKinds {
    if date.isPublicHoliday { return DayKinds(.publicHoliday) }
    return date.weekday.rawValue <= Weekday.friday.rawValue ? DayKinds(.workingDay) : []
  }
}
