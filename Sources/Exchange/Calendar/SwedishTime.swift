import Law

/// Swedish clock time: one hour before universal time, in summer two; since 1996 summer time lasts from the last Sunday
/// of March to the last Sunday of October (directive 2000/84/EC; förordning 2001:127).
enum SwedishTime {
  static let parameter = "TZID=Europe/Stockholm"

  /// The last second of a Swedish day, in universal time.
  static func endOfDay(_ day: CalendarDate) -> CalendarStamp {
    let hour = isSummer(atEndOf: day) ? 21 : 22
    return CalendarStamp(day: day, second: hour * 3_600 + 59 * 60 + 59) ?? startOf(day)
  }

  private static func startOf(_ day: CalendarDate) -> CalendarStamp {
    guard let stamp = CalendarStamp(day: day, second: 0) else { preconditionFailure("each day has a first second") }
    return stamp
  }

  /// The clocks change at one o'clock universal time, so the days of change end in their new time.
  static func isSummer(atEndOf day: CalendarDate) -> Bool {
    lastSunday(of: day.year, month: 3) <= day && day < lastSunday(of: day.year, month: 10)
  }

  static func lastSunday(of year: Int, month: Int) -> CalendarDate {
    let last = CalendarDate(year, month, 1).lastOfMonth
    return last.adding(days: -((Int(last.weekday.rawValue) + 1) % 7))
  }
}

extension CalendarLines {
  mutating func addSwedishTimeZone() {
    for line in [
      "BEGIN:VTIMEZONE", "TZID:Europe/Stockholm", "BEGIN:DAYLIGHT", "DTSTART:19960331T020000",
      "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST",
      "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
      "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "END:STANDARD", "END:VTIMEZONE",
    ] { add(line) }
  }
}
