public import Law

extension CaseDocument.Row {
  /// When the row happens, as the law reads it; `nil` when the row has no `schema`.
  public var lawSchedule: Schedule? {
    guard let schedule else { return nil }
    var result =
      schedule.times.map { Schedule($0.count?.amount() ?? .unknown, per: $0.per) }
      ?? Schedule(Amount(max(clockTimes.count, 1)), per: .day)
    result.weekdays = days == .all ? 0 : days.rawValue
    result.clockSpans = clockTimes.map { $0.span }
    result.conditions = schedule.conditions
    return result
  }
}

extension ClockTime {
  /// The time and its length; a span that ends when it begins lasts a whole day.
  fileprivate var span: ClockSpan {
    ClockSpan(start: start, length: end.map { $0 > start ? $0 - start : $0 + 1_440 - start })
  }
}

extension HelpMoment {
  /// Takes over a schedule: how often is then its average week, unknown where that cannot be told.
  mutating func follow(_ schedule: Schedule, _ calendar: CalendarDays?) {
    self.schedule = schedule
    occasions = schedule.averageWeek(in: calendar)?.frequency ?? Frequency(.unknown, per: .week)
    // The days of the week are days with assistance only where each week has them.
    if !schedule.conditions.isEmpty { weekdays = 0 }
    if schedule.count.greatest == nil, let room = schedule.roomPerWeek(in: calendar) { roomPerWeek = room }
  }
}
