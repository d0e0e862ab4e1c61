/// A week with its number by SS-EN ISO 8601, Monday first. Week 1 holds the year's first Thursday, so a year has 52 or 53
/// weeks, and a week may belong to another year than some of its days.
///
/// ```swift
/// CalendarDate(2027, 1, 3).week.number   // 53, of 2026
/// ```
public struct CalendarWeek: Sendable, Hashable, Comparable {
  /// The year the week belongs to: that of its Thursday.
  public let year: Int
  /// Veckonummer, 1 – 53.
  public let number: Int

  init(holdingDay day: Int) {
    let thursday = CalendarDate.mondayNumber(of: day) + 3
    year = CalendarDate(dayNumber: thursday).year
    number = (thursday - CalendarDate(year, 1, 1).dayNumber) / 7 + 1
  }

  /// `true` when `left` is the earlier week.
  public static func < (left: CalendarWeek, right: CalendarWeek) -> Bool {
    left.year == right.year ? left.number < right.number : left.year < right.year
  }
}

extension CalendarDate {
  /// The week the day lies in.
  public var week: CalendarWeek { CalendarWeek(holdingDay: dayNumber) }

  /// The Monday of the week the day lies in.
  public var monday: CalendarDate { CalendarDate(dayNumber: CalendarDate.mondayNumber(of: dayNumber)) }

  /// Weeks since the one that began on Monday 1969-12-29.
  static func weekIndex(of day: Int) -> Int {
    let shifted = day + 3
    return shifted >= 0 ? shifted / 7 : (shifted - 6) / 7
  }

  static func mondayNumber(of day: Int) -> Int { weekIndex(of: day) * 7 - 3 }
}
