public import CaseFile
public import Law

/// The rows of a case that have a clock time, as a calendar.
///
/// The titles say nothing of what is done, since calendars are shared; names are there only when asked for. A row takes
/// part when it says its days and its clock times: one without a `schema` comes back every week on its days, one with a
/// `schema` on the days that it gives in the span, by the case's own calendar. Rows left out, and those whose days and
/// times are not as many as the row says, are listed.
public struct RowCalendar: Sendable, Equatable {
  /// The calendar.
  public let calendar: CalendarFile
  /// Rows left out or shown with a doubt, and why, in the order of the case.
  public let remarks: [Remark]

  /// The calendar of a case.
  ///
  /// - Parameters:
  ///   - from: the first day of the calendar.
  ///   - last: the last day, at most ten years later; `nil` = a year for rows that follow a `schema` of some days only,
  ///     and until further notice for others.
  ///   - title: the title of every event, and of the calendar; with `namesShown` of the calendar only.
  ///   - namesShown: `true` puts the rows' names, or their ids where they have none, as titles.
  public init(
    _ document: CaseDocument, from: CalendarDate, to last: CalendarDate? = nil, title: String, namesShown: Bool = false
  ) {
    var events: [CalendarEvent] = []
    var remarks: [Remark] = []
    var planner = RowPlanner(document, from: from, to: last)
    for (index, row) in document.rows.enumerated() {
      let place = "rader[\(index + 1)]"
      let plan = planner.plan(row)
      remarks += plan.remarks(at: place)
      for (number, time) in row.clockTimes.enumerated() {
        for part in plan.parts {
          events.append(
            CalendarEvent(
              id: RowCalendar.id(document, row, number, part.isNamedByDay ? part.first : nil),
              time: .clock(part.first, minute: time.start, length: RowCalendar.length(time, document.facts(of: row))),
              weekly: part.weekly, title: namesShown ? row.name ?? row.id : title))
        }
      }
    }
    calendar = CalendarFile(name: title, events: events)
    self.remarks = remarks
  }

  /// The span, or else the minutes; of an interval the greatest, so that the time is kept free.
  private static func length(_ time: ClockTime, _ facts: FactSheet) -> CalendarEvent.Length {
    if let end = time.end { return end == time.start ? .unknown : .until(minute: end) }
    guard let minutes = facts.quantity(.minutes)?.greatest, minutes > 0 else { return .unknown }
    // A part of a second is rounded up.
    return .seconds((Int(minutes.tenThousandths) * 60 + 9_999) / 10_000)
  }

  /// The same for the same person, row, clock time in order and – where the row has several events – first day, whatever else changes.
  private static func id(
    _ document: CaseDocument, _ row: CaseDocument.Row, _ number: Int, _ day: CalendarDate?
  ) -> StableID {
    StableID(
      [
        "egenmakt.rad", document.person.name ?? "", document.person.born?.value?.description ?? "", row.id,
        String(number),
      ] + (day.map { [$0.description] } ?? []))
  }
}
