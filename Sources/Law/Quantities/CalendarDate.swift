/// A day in the Gregorian calendar, Swedish time, without clock or zone. Years 1 – 9999.
///
/// ```swift
/// CalendarDate(2026, 1, 31).adding(months: 1)   // 2026-02-28
/// ```
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// `year × 10 000 + month × 100 + day`; orders as the days do.
  private let packed: Int32

  private init(packed: Int32) { self.packed = packed }

  /// Year, 1 – 9999.
  public var year: Int { Int(packed / 10_000) }
  /// Month, 1 – 12.
  public var month: Int { Int(packed / 100 % 100) }
  /// Day of the month, 1 – 31.
  public var day: Int { Int(packed % 100) }

  /// A day known to exist. Stops the program when it does not; for dates from outside use ``init(checkedYear:month:day:)``.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    precondition(CalendarDate.exists(year, month, day), "no such day")
    packed = Int32(year * 10_000 + month * 100 + day)
  }

  /// A day from outside, or `nil` when the calendar has no such day.
  public init?(checkedYear year: Int, month: Int, day: Int) {
    guard CalendarDate.exists(year, month, day) else { return nil }
    packed = Int32(year * 10_000 + month * 100 + day)
  }

  /// A day written `2026-03-01`, or `nil` for anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45 else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard bytes[index] >= 48, bytes[index] <= 57 else { return nil }
        value = value * 10 + Int(bytes[index] - 48)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(checkedYear: year, month: month, day: day)
  }

  /// The day number counted from 1970-01-01 (day 0), proleptic Gregorian.
  public init(dayNumber: Int) {
    // Howard Hinnant's civil-from-days: eras of 400 years that begin on 1 March.
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    packed = Int32(year * 10_000 + month * 100 + day)
  }

  /// Days since 1970-01-01.
  public var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// `true` when `left` is the earlier day.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.packed < right.packed }

  /// `true` in a year with 29 February.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// Number of days of a month, 28 – 31.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    year >= 1 && year <= 9_999 && month >= 1 && month <= 12 && day >= 1 && day <= days(inMonth: month, of: year)
  }

  /// The day `count` days later (earlier when negative).
  public func adding(days count: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + count) }

  /// The same day number `count` months later, or that month's last day when it has no such day (lag 1930:173, 1 §).
  public func adding(months count: Int) -> CalendarDate {
    let index = year * 12 + (month - 1) + count
    let newYear = index / 12
    let newMonth = index % 12 + 1
    return CalendarDate(newYear, newMonth, min(day, CalendarDate.days(inMonth: newMonth, of: newYear)))
  }

  /// The same day `count` years later; 29 February becomes 28 February in a common year.
  public func adding(years count: Int) -> CalendarDate {
    let newYear = year + count
    // Every month of every year has the first 28 days.
    if day <= 28, newYear >= 1, newYear <= 9_999 { return CalendarDate(packed: packed + Int32(count) * 10_000) }
    return CalendarDate(newYear, month, min(day, CalendarDate.days(inMonth: month, of: newYear)))
  }

  /// The first day of the month.
  public var firstOfMonth: CalendarDate { CalendarDate(year, month, 1) }

  /// The last day of the month.
  public var lastOfMonth: CalendarDate {
    CalendarDate(year, month, CalendarDate.days(inMonth: month, of: year))
  }

  /// Day of the week.
  public var weekday: Weekday {
    let index = (dayNumber % 7 + 10) % 7  // 1970-01-01 was a Thursday, index 3
    return Weekday(rawValue: UInt8(index)) ?? .monday
  }
}

/// A day of the week, Monday first as in Sweden.
public enum Weekday: UInt8, Sendable, CaseIterable, Hashable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `2026-03-01`.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      var text = String(value)
      while text.utf8.count < width { text = "0" + text }
      return text
    }
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}
