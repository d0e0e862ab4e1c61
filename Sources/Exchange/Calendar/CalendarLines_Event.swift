import CaseFile
import Law

extension CalendarLines {
  mutating func add(_ event: CalendarEvent, _ written: CalendarStamp) {
    add("BEGIN:VEVENT")
    add("UID:" + event.id.description)
    add("DTSTAMP:" + Self.text(written))
    switch event.time {
    case .day(let day): add("DTSTART;VALUE=DATE:" + Self.text(day))
    case .clock(let day, let minute, let length): add(day, minute, length)
    }
    if let weekly = event.weekly {
      add(weekly, isWholeDay: !event.time.hasClock)
      addExceptions(weekly.exceptions, event.time)
    }
    add("SUMMARY", text: event.title)
    if let note = event.note { add("DESCRIPTION", text: note) }
    if event.isPrivate { add("CLASS:PRIVATE") }
    // A deadline or a reminder of a whole day takes no time.
    if !event.time.hasClock { add("TRANSP:TRANSPARENT") }
    add("END:VEVENT")
  }

  private mutating func add(_ day: CalendarDate, _ minute: Int, _ length: CalendarEvent.Length) {
    add("DTSTART;\(SwedishTime.parameter):" + Self.text(day, minute))
    switch length {
    case .unknown: break
    case .seconds(let seconds): add("DURATION:" + Self.duration(seconds))
    case .until(let end):
      let endDay = end > minute ? day : day.adding(days: 1)
      add("DTEND;\(SwedishTime.parameter):" + Self.text(endDay, end))
    }
  }

  private mutating func add(_ weekly: CalendarEvent.Weekly, isWholeDay: Bool) {
    let days = weekly.days.days.map(Self.text).joined(separator: ",")
    let until = weekly.last.map { last in
      // The end has the sort of the beginning: a day, or for clock times a moment in universal time (3.3.10).
      ";UNTIL=" + (isWholeDay ? Self.text(last) : Self.text(SwedishTime.endOfDay(last)))
    }
    let interval = weekly.interval > 1 ? "INTERVAL=\(weekly.interval);" : ""
    add("RRULE:FREQ=WEEKLY;" + interval + "WKST=MO;BYDAY=" + days + (until ?? ""))
  }

  /// The beginnings that are left out have the sort of the first (3.8.5.1).
  private mutating func addExceptions(_ days: [CalendarDate], _ time: CalendarEvent.Time) {
    guard !days.isEmpty else { return }
    switch time {
    case .day: add("EXDATE;VALUE=DATE:" + days.map { Self.text($0) }.joined(separator: ","))
    case .clock(_, let minute, _):
      add("EXDATE;\(SwedishTime.parameter):" + days.map { Self.text($0, minute) }.joined(separator: ","))
    }
  }

  static func text(_ day: CalendarDate) -> String { String(day.description.filter { $0 != "-" }) }

  private static func text(_ day: CalendarDate, _ minute: Int) -> String {
    text(day) + "T" + padded(minute / 60) + padded(minute % 60) + "00"
  }

  private static func text(_ stamp: CalendarStamp) -> String {
    text(stamp.day, stamp.second / 60).dropLast(2) + padded(stamp.second % 60) + "Z"
  }

  private static func text(_ day: Weekday) -> String {
    switch day {
    case .monday: "MO"
    case .tuesday: "TU"
    case .wednesday: "WE"
    case .thursday: "TH"
    case .friday: "FR"
    case .saturday: "SA"
    case .sunday: "SU"
    }
  }

  /// `PT1H20M`, `PT50M`, `PT6M20S` (3.3.6).
  private static func duration(_ seconds: Int) -> String {
    let parts = [(seconds / 3_600, "H"), (seconds / 60 % 60, "M"), (seconds % 60, "S")]
    // Hours and seconds must not stand side by side without minutes between.
    let isSplit = parts[0].0 > 0 && parts[2].0 > 0
    return "PT"
      + parts.filter { $0.0 > 0 || $0.1 == "M" && isSplit }.map { String($0.0) + $0.1 }.joined()
  }

  private static func padded(_ value: Int) -> String { value < 10 ? "0" + String(value) : String(value) }
}
