public import CaseFile
public import Law

/// The rows of a case that have a clock time, as a calendar that comes back every week.
///
/// The titles say nothing of what is done, since calendars are shared; names are there only when asked for. A row takes
/// part when it says its days and its clock times: nothing is guessed, and rows left out are listed.
public struct RowCalendar: Sendable, Equatable {
  /// The calendar.
  public let calendar: CalendarFile
  /// Rows left out and why, in the order of the case.
  public let remarks: [Remark]

  /// The calendar of a case.
  ///
  /// - Parameters:
  ///   - from: the first day of the calendar.
  ///   - title: the title of every event, and of the calendar; with `namesShown` of the calendar only.
  ///   - namesShown: `true` puts the rows' names, or their ids where they have none, as titles.
  public init(_ document: CaseDocument, from: CalendarDate, title: String, namesShown: Bool = false) {
    var events: [CalendarEvent] = []
    var remarks: [Remark] = []
    for (index, row) in document.rows.enumerated() {
      switch RowCalendar.plan(row, document.facts(of: row), from) {
      case .failure(let reason): remarks.append(Remark(.leftOut, at: "rader[\(index + 1)]", reason.wording))
      case .success(let plan):
        for (number, time) in row.clockTimes.enumerated() {
          events.append(
            CalendarEvent(
              id: RowCalendar.id(document, row, number),
              time: .clock(plan.first, minute: time.start, length: RowCalendar.length(time, document.facts(of: row))),
              weekly: CalendarEvent.Weekly(plan.days, last: row.to), title: namesShown ? row.name ?? row.id : title))
        }
      }
    }
    calendar = CalendarFile(name: title, events: events)
    self.remarks = remarks
  }

  private struct Plan {
    var first: CalendarDate
    var days: DaysOfWeek
  }

  private enum Reason: Error {
    case noClockTime, noDays, ended

    var wording: Wording {
      switch self {
      case .noClockTime: Wording("Raden har inget klockslag.", "The row has no clock time.")
      case .noDays:
        Wording("Raden säger inte vilka dagar (dagar).", "The row does not say which days (dagar).")
      case .ended: Wording("Raden har upphört.", "The row has ended.")
      }
    }
  }

  private static func plan(_ row: CaseDocument.Row, _ facts: FactSheet, _ from: CalendarDate) -> Result<Plan, Reason> {
    guard !row.clockTimes.isEmpty else { return .failure(.noClockTime) }
    guard let days = days(row, facts) else { return .failure(.noDays) }
    let start = max(row.from ?? from, from)
    let first = (0..<7).map { start.adding(days: $0) }.first { days.contains(DaysOfWeek($0.weekday)) } ?? start
    if let last = row.to, last < first { return .failure(.ended) }
    return .success(Plan(first: first, days: days))
  }

  /// The days said; every day where the help is given a number of times a day.
  private static func days(_ row: CaseDocument.Row, _ facts: FactSheet) -> DaysOfWeek? {
    if !row.days.isEmpty { return row.days }
    if case .frequency(let frequency) = facts[.occasions], frequency.per == .day { return .all }
    return nil
  }

  /// The span, or else the minutes; of an interval the greatest, so that the time is kept free.
  private static func length(_ time: ClockTime, _ facts: FactSheet) -> CalendarEvent.Length {
    if let end = time.end { return end == time.start ? .unknown : .until(minute: end) }
    guard let minutes = facts.quantity(.minutes)?.greatest, minutes > 0 else { return .unknown }
    // A part of a second is rounded up.
    return .seconds((Int(minutes.tenThousandths) * 60 + 9_999) / 10_000)
  }

  /// The same for the same person, row and clock time in order, whatever else changes.
  private static func id(_ document: CaseDocument, _ row: CaseDocument.Row, _ number: Int) -> StableID {
    StableID([
      "egenmakt.rad", document.person.name ?? "", document.person.born?.value?.description ?? "", row.id,
      String(number),
    ])
  }
}
