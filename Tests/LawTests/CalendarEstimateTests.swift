import Law
import Testing

/// Days that the person's own calendar does not tell of, counted by hand.
@Suite("Efter kalenderns slut")
struct CalendarEstimateTests {
  private func span(_ from: CalendarDate, _ to: CalendarDate) throws -> DaySpan {
    try #require(DaySpan(from: from, to: to))
  }

  private func scheduled(
    _ minutes: Int, id: String = "R", in calendar: CareCalendar, _ change: (inout Schedule) throws -> Void
  ) throws -> HelpMoment {
    var schedule = Schedule(Amount(1), per: .day)
    try change(&schedule)
    var moment = row(.hygiene, minutes, id: id)
    moment.occasions = try #require(schedule.averageWeek(in: CalendarDays(calendar))).frequency
    moment.schedule = schedule
    return moment
  }

  /// 2026 with a short-term stay on New Year's Day, a Thursday.
  private func year2026() throws -> CareCalendar {
    var calendar = CareCalendar(try span(day(2026, 1, 1), day(2026, 12, 31)))
    var stay = AwayDays()
    stay.from = day(2026, 1, 1)
    stay.to = day(2026, 1, 1)
    calendar.shortTermStays = [stay]
    return calendar
  }

  /// Minutes of one row of 60 minutes in four weeks from Monday 4 January 2027.
  private func fourWeeks(_ change: (inout Schedule) throws -> Void) throws -> (Rational, estimated: Int) {
    let calendar = try year2026()
    var subject = person(
      rows: [
        try scheduled(60, in: calendar) {
          $0.conditions.exceptKinds = DayKinds(.shortTermStay)
          try change(&$0)
        }
      ])
    subject.calendar = calendar
    let exact = try CalendarExact(of: subject, from: day(2027, 1, 4), to: day(2027, 1, 31))
    return (exact.total.need.likely, exact.estimatedDays)
  }

  @Test("Veckodagarna står kvar: fyra måndagar, ingen av dem korttids")
  func weekdays() throws {
    // All 52 Mondays of 2026 are at home: 4 × 60.
    #expect(try fourWeeks { $0.weekdays = 1 } == (240, 4))
  }

  @Test("Varannan fredag: två i fyra veckor")
  func weeks() throws {
    // Fridays of the weeks of 1 January 2026 and every second after: 53 weeks to 4 January 2027, so the first is week 2.
    let found = try fourWeeks {
      $0.weekdays = 1 << 4
      $0.conditions.weeks = .everyNth(interval: 2, from: day(2026, 1, 1))
    }
    #expect(found == (120, 2))
  }

  @Test("Säsongen står kvar: 28 dagar i januari, och 30 av kalenderns 31 januaridagar var hemma")
  func seasons() throws {
    let january = Season(from: try #require(MonthDay("01-01")), to: try #require(MonthDay("01-31")))
    let found = try fourWeeks { $0.conditions.seasons = [january] }
    #expect(found == (Rational(28 * 60 * 30, 31), 28))
  }

  @Test("Utan andra villkor: 364 av 365 dagar")
  func kindsAlone() throws {
    #expect(try fourWeeks { _ in } == (Rational(28 * 60 * 364, 365), 28))
  }

  @Test("Tre gånger i veckan på skoldagar: veckans dagar delar på snittet")
  func countsAWeek() throws {
    // Two weeks of school days: three a week on five of seven days. Outside, 3/7 a day × 7/7 (3 of 3 occasions kept).
    var calendar = CareCalendar(try span(day(2026, 3, 2), day(2026, 3, 15)))
    calendar.terms = [calendar.span]
    var schedule = Schedule(Amount(3), per: .week)
    schedule.conditions.kinds = DayKinds(.schoolDay)
    var moment = row(.hygiene, 70)
    moment.occasions = try #require(schedule.averageWeek(in: CalendarDays(calendar))).frequency
    moment.schedule = schedule
    var subject = person(rows: [moment])
    subject.calendar = calendar
    let exact = try CalendarExact(of: subject, from: day(2026, 3, 16), to: day(2026, 3, 22))
    #expect(exact.days.map { exact.need(on: $0).likely } == Array(repeating: 30, count: 7))
  }

  @Test("Ett barn får avdraget den del av dygnen som har hjälp, inte varje dygn")
  func parentalDeduction() throws {
    // Nine years old, 30 minutes a day. Home every second week of four: 60 minutes on 14 of 28 days. Outside the calendar
    // each day has 30 minutes and half a day with assistance: 28 × (30 – 15) = 420; it was 14 × (60 – 30) = 420 inside.
    var calendar = CareCalendar(try span(day(2026, 1, 5), day(2026, 2, 1)))
    var stay = AwayDays()
    stay.weeks = .everyNth(interval: 2, from: day(2026, 1, 5))
    calendar.shortTermStays = [stay]
    let home = try scheduled(60, in: calendar) { $0.conditions.exceptKinds = DayKinds(.shortTermStay) }
    var subject = person(born: day(2017, 5, 12), rows: [home])
      .with { $0.daysWithAssistance = Amount(Rational(7, 2)) ?? .unknown }
    subject.calendar = calendar
    let inside = try CalendarExact(of: subject, from: day(2026, 1, 5), to: day(2026, 2, 1))
    #expect(inside.total.need.likely == 420)
    #expect(inside.total.daysWithAssistance == Bounds(14))
    let outside = try CalendarExact(of: subject, from: day(2027, 1, 4), to: day(2027, 1, 31))
    #expect(outside.total.gross.likely == 840)
    #expect(outside.total.need.likely == 420)
    #expect(outside.total.daysWithAssistance == Bounds(14))
    #expect(outside.total.estimatedDays == 28)
  }

  @Test("En rad som känner sina dagar ger hela dygn också efter kalenderns slut")
  func knownRowBesides() throws {
    // The same, with 60 minutes every Monday: Mondays surely have assistance and 30 minutes of deduction, the other days
    // half. Four weeks: 4 × (60 + 30 – 30) + 24 × (30 – 15) = 600, and 4 + 12 days.
    var calendar = CareCalendar(try span(day(2026, 1, 5), day(2026, 2, 1)))
    var stay = AwayDays()
    stay.weeks = .everyNth(interval: 2, from: day(2026, 1, 5))
    calendar.shortTermStays = [stay]
    var mondays = row(.meals, 60, id: "M")
    var schedule = Schedule(Amount(1), per: .day)
    schedule.weekdays = 1
    mondays.schedule = schedule
    mondays.occasions = Frequency(Amount(1), per: .week)
    let home = try scheduled(60, in: calendar) { $0.conditions.exceptKinds = DayKinds(.shortTermStay) }
    var subject = person(born: day(2017, 5, 12), rows: [home, mondays])
    subject.calendar = calendar
    let outside = try CalendarExact(of: subject, from: day(2027, 1, 4), to: day(2027, 1, 31))
    #expect(outside.total.need.likely == 600)
    #expect(outside.total.daysWithAssistance == Bounds(16))
  }

  @Test("En vuxens dygn är lika stor del som i kalendern")
  func adult() throws {
    // Days off in two weeks: 9 of 14 (Monday to Friday, but for one day of term). 28 days outside: 28 × 9/14 = 18.
    var calendar = CareCalendar(try span(day(2026, 6, 29), day(2026, 7, 12)))
    calendar.terms = [DaySpan(day(2026, 6, 29))]
    var subject = person(
      rows: [try scheduled(180, in: calendar) { $0.conditions.kinds = DayKinds(.dayOffSchool) }])
    subject.calendar = calendar
    let outside = try CalendarExact(of: subject, from: day(2030, 1, 7), to: day(2030, 2, 3))
    #expect(outside.total.daysWithAssistance == Bounds(18))
    #expect(outside.total.need.likely == 3_240)  // 18 × 180
    #expect(outside.total.daysAreUnknown == false)
  }

  @Test("Dåliga dagar vägs också utanför kalendern: avdraget följer dygnets art")
  func badDays() throws {
    // 90 minutes on 3 of 10 days, at home half the weeks: on a bad day at home 90 – 30 = 60; half of that, 3/10 of the
    // days, 28 days: 28 × 3/10 × 1/2 × 60 = 252, and 28 × 3/20 = 4.2 days.
    var calendar = CareCalendar(try span(day(2026, 1, 5), day(2026, 2, 1)))
    var stay = AwayDays()
    stay.weeks = .everyNth(interval: 2, from: day(2026, 1, 5))
    calendar.shortTermStays = [stay]
    let bad = try scheduled(90, in: calendar) {
      $0.conditions.exceptKinds = DayKinds(.shortTermStay)
      $0.conditions.badDays = BadDays(3, of: 10, on: .bad)
    }
    var subject = person(born: day(2017, 5, 12), rows: [bad])
    subject.calendar = calendar
    let outside = try CalendarExact(of: subject, from: day(2027, 1, 4), to: day(2027, 1, 31))
    #expect(outside.total.need.likely == 252)
    #expect(outside.total.daysWithAssistance == Bounds(Rational(21, 5)))
  }
}
