public import Law

/// A calendar to share as a file (iCalendar, RFC 5545): appointments at Swedish clock times, and whole days.
///
/// Clock times are Swedish wall-clock times with a time zone (`TZID=Europe/Stockholm`), not floating ones: a calendar is
/// shared between several people's telephones, and help at 07:15 in Sweden is then at the same moment in all of them,
/// summer and winter.
public struct CalendarFile: Sendable, Equatable {
  /// What the calendar is called where it is shown.
  public var name: String
  /// The events, in the order they are written.
  public var events: [CalendarEvent]

  /// A calendar.
  public init(name: String, events: [CalendarEvent]) {
    self.name = name
    self.events = events
  }

  /// The file's text: UTF-8, lines of at most 75 bytes that end with CR LF.
  ///
  /// - Parameter written: when the file is made, the DTSTAMP of each event.
  public func text(written: CalendarStamp) -> String {
    var lines = CalendarLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//Egenmakt//Egenmakt//SV")
    lines.add("CALSCALE:GREGORIAN")
    lines.add("NAME", text: name)
    lines.add("X-WR-CALNAME", text: name)
    if events.contains(where: { $0.time.hasClock }) { lines.addSwedishTimeZone() }
    for event in events { lines.add(event, written) }
    lines.add("END:VCALENDAR")
    return lines.text
  }
}

/// A moment in universal time (UTC), to the second.
public struct CalendarStamp: Sendable, Hashable {
  /// The day in universal time.
  public let day: CalendarDate
  /// Seconds after midnight, 0 – 86 399.
  public let second: Int

  /// A moment, or `nil` when the second lies outside the day.
  public init?(day: CalendarDate, second: Int) {
    guard (0..<86_400).contains(second) else { return nil }
    self.day = day
    self.second = second
  }
}
