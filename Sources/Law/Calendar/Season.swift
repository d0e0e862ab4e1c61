/// A day of any year, such as 15 June. 29 February is one.
public struct MonthDay: Sendable, Hashable, Comparable {
  /// Month, 1 – 12.
  public let month: Int
  /// Day of the month.
  public let day: Int

  /// The day, or `nil` when no year has it, such as 30 February.
  public init?(month: Int, day: Int) {
    guard CalendarDate(checkedYear: 2024, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// A day written `06-15`, or `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 5, let date = CalendarDate(iso: "2024-" + text) else { return nil }
    month = date.month
    day = date.day
  }

  init(_ date: CalendarDate) {
    month = date.month
    day = date.day
  }

  /// `true` when `left` comes earlier in the year.
  public static func < (left: MonthDay, right: MonthDay) -> Bool {
    left.month == right.month ? left.day < right.day : left.month < right.month
  }
}

extension MonthDay: CustomStringConvertible {
  /// The day as `06-15`.
  public var description: String {
    (month < 10 ? "0" : "") + String(month) + "-" + (day < 10 ? "0" : "") + String(day)
  }
}

/// Säsong: the same days of every year, both ends included. A season whose end comes before its beginning goes over the
/// new year. In a common year one that begins on 29 February begins on 1 March, and one that ends then ends on the 28th.
///
/// ```swift
/// Season(from: november, to: march).contains(CalendarDate(2027, 1, 1))   // true
/// ```
public struct Season: Sendable, Hashable {
  /// First day.
  public let from: MonthDay
  /// Last day.
  public let to: MonthDay

  /// The season between two days.
  public init(from: MonthDay, to: MonthDay) {
    self.from = from
    self.to = to
  }

  /// `true` when the day lies in the season.
  public func contains(_ date: CalendarDate) -> Bool {
    let day = MonthDay(date)
    return to < from ? !(day < from) || !(to < day) : !(day < from) && !(to < day)
  }
}
