import Law

extension Field {
  /// `kalender`.
  func careCalendar() -> CareCalendar? {
    guard let fields = fields(Keys.ofCalendar) else { return nil }
    let span = fields.daySpan()
    let terms = fields[Keys.terms]?.dayList { $0.placedSpan() } ?? []
    let daysOff = fields[Keys.daysOff]?.dayList { $0.placedSpan() } ?? []
    let hospital = fields[Keys.hospital]?.dayList { $0.placedSpan() } ?? []
    let trips = fields[Keys.trips]?.dayList { $0.placedSpan() } ?? []
    let shortTermStays = fields[Keys.shortTermStays]?.dayList { $0.placedAwayDays() } ?? []
    let otherHome = fields[Keys.otherHome]?.dayList { $0.placedAwayDays() } ?? []
    guard let span, isShort(span) else { return nil }
    for part in terms + daysOff + hospital + trips where !span.contains(part.span) { part.field.failOutsideCalendar() }
    for part in shortTermStays + otherHome where !part.days.lie(in: span) { part.field.failOutsideCalendar() }
    var calendar = CareCalendar(span)
    calendar.terms = terms.map { $0.span }
    calendar.daysOff = daysOff.map { $0.span }
    calendar.shortTermStays = shortTermStays.map { $0.days }
    calendar.otherHome = otherHome.map { $0.days }
    calendar.hospital = hospital.map { $0.span }
    calendar.trips = trips.map { $0.span }
    return calendar
  }

  private func isShort(_ span: DaySpan) -> Bool {
    guard span.count > CareCalendar.greatestDays else { return true }
    fail(
      .periodTooLong,
      Wording(
        "låt kalendern gälla högst \(CareCalendar.greatestYears) år, helst ett helt läsår",
        "let the calendar span at most \(CareCalendar.greatestYears) years, best a whole school year"))
    return false
  }

  private func placedSpan() -> (span: DaySpan, field: Field)? { daySpan().map { ($0, self) } }

  private func failOutsideCalendar() {
    fail(
      .outsideCalendar,
      Wording(
        "låt dagarna ligga mellan kalenderns från och till", "let the days lie between the calendar's från and till"))
  }

  private func placedAwayDays() -> (days: AwayDays, field: Field)? { awayDays().map { ($0, self) } }

  private func awayDays() -> AwayDays? {
    guard let fields = fields(Keys.ofAwayDays) else { return nil }
    guard Keys.ofAwayDays.keys.contains(where: { fields[$0] != nil }) else {
      fail(
        .missingKey,
        Wording(
          "skriv dagar, veckor eller från och till; alla dagar är från och till",
          "write dagar, veckor or från and till; all days are från and till"))
      return nil
    }
    var days = AwayDays()
    days.weekdays = (fields[Keys.days]?.days() ?? []).rawValue
    days.weeks = fields[Keys.weeks]?.weekCycle() ?? .every
    (days.from, days.to) = fields.period()
    return days
  }
}

extension AwayDays {
  /// `true` when the first and the last day, where they are said, are days of the calendar.
  fileprivate func lie(in span: DaySpan) -> Bool {
    (from.map { span.contains($0) } ?? true) && (to.map { span.contains($0) } ?? true)
  }
}
