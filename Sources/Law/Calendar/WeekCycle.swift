/// Which weeks something happens in.
public enum WeekCycle: Sendable, Hashable {
  /// Every week.
  case every
  /// Every `interval`th week (2 or more), counted from the week that holds a day. A year of 53 weeks does not disturb it.
  case everyNth(interval: Int, from: CalendarDate)
  /// Weeks with an odd number. After week 53 comes week 1: two odd weeks in a row.
  case odd
  /// Weeks with an even number.
  case even

  /// The most weeks between two times that a file may say.
  public static let greatestInterval = 12

  /// `true` when the week of a day is one of them.
  public func holds(on date: CalendarDate) -> Bool { holds(day: date.dayNumber, shiftedBy: 0) }

  /// - Parameter shift: weeks by which the count from the anchor is moved.
  func holds(day: Int, shiftedBy shift: Int) -> Bool {
    switch self {
    case .every: return true
    case .everyNth(let interval, let anchor):
      guard interval > 1 else { return true }
      let weeks = CalendarDate.weekIndex(of: day) + shift - CalendarDate.weekIndex(of: anchor.dayNumber)
      return weeks % interval == 0
    case .odd: return CalendarWeek(holdingDay: day).number % 2 == 1
    case .even: return CalendarWeek(holdingDay: day).number % 2 == 0
    }
  }

  /// Weeks after which the pattern begins anew; 1 where it follows the year instead.
  var interval: Int {
    if case .everyNth(let interval, _) = self { return max(interval, 1) }
    return 1
  }

  /// `true` when the pattern follows the numbers of the year's weeks.
  var followsWeekNumbers: Bool { self == .odd || self == .even }
}
