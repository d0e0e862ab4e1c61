import Law
import Testing

/// Days with assistance that complete schedules tell, counted by hand.
@Suite("Dygn med assistans ur scheman")
struct ScheduledDaysTests {
  private func scheduled(
    _ need: Need, _ minutes: Int, times: Int = 1, per period: Period = .day, id: String = "R", on weekdays: UInt8 = 0,
    in calendar: CareCalendar? = nil, _ change: (inout HelpMoment) -> Void = { _ in },
    _ conditions: (inout Schedule) -> Void = { _ in }
  ) throws -> HelpMoment {
    var schedule = Schedule(Amount(times), per: period)
    schedule.weekdays = weekdays
    conditions(&schedule)
    var moment = row(need, minutes, id: id, change)
    moment.occasions = try #require(schedule.averageWeek(in: calendar.map { CalendarDays($0) })).frequency
    moment.schedule = schedule
    return moment
  }

  private func child(_ rows: [HelpMoment], _ calendar: CareCalendar? = nil) -> Case {
    var subject = person(born: day(2017, 5, 12), rows: rows).with { $0.daysWithAssistance = .unknown }
    subject.calendar = calendar
    subject.deriveDaysWithAssistance()
    return subject
  }

  private func days(_ subject: Case, on date: CalendarDate = day(2026, 3, 1)) -> Rational? {
    subject.scheduledDaysWithAssistance(on: date)?.greatest
  }

  @Test("Måndag, onsdag och tisdag är tre dygn i veckan, och frågan är inte öppen")
  func threeDays() throws {
    let subject = child([
      try scheduled(.hygiene, 60, id: "A", on: 0b101), try scheduled(.other, 20, id: "B", on: 0b10),
    ])
    #expect(days(subject) == 3)
    // Nine years old: 2 × 60 – 3 × 30 = 30 basic, 20 – 90 nothing else.
    let assessment = try Assessment(of: subject, under: Law(on: day(2026, 3, 1)))
    #expect(assessment.shown.bounds(.need) == Bounds(30))
    #expect(assessment.marks.contains(.daysScheduled))
    #expect(!assessment.marks.contains(.daysUnknown))
    // What somebody states stands before.
    let stated = subject.with { $0.daysWithAssistance = Amount(2) }
    #expect(stated.circumstances(on: day(2026, 3, 1)).daysWithAssistance == Amount(2))
    #expect(stated.circumstances(on: day(2026, 3, 1)).daysAreScheduled == false)
    let first = try Assessment(of: stated, under: Law(on: day(2026, 3, 1)))
    #expect(first.shown.bounds(.need) == Bounds(60))
    #expect(!first.marks.contains(.daysScheduled))
  }

  @Test("Varannan måndag är ett halvt dygn, och varannan måndag plus var tredje tisdag 5/6")
  func everyNthWeek() throws {
    let mondays = try scheduled(.hygiene, 60, id: "A", on: 1) { _ in
    } _: {
      $0.conditions.weeks = .everyNth(interval: 2, from: day(2026, 1, 5))
    }
    #expect(days(child([mondays])) == Rational(1, 2))
    let tuesdays = try scheduled(.hygiene, 60, id: "B", on: 2) { _ in
    } _: {
      $0.conditions.weeks = .everyNth(interval: 3, from: day(2026, 1, 5))
    }
    #expect(days(child([mondays, tuesdays])) == Rational(5, 6))  // of six weeks three Mondays and two Tuesdays
  }

  @Test("Vardagar över 28 år: lika många som i almanackan")
  func holidays() throws {
    let working = try scheduled(.hygiene, 60) { _ in
    } _: {
      $0.conditions.kinds = DayKinds(.workingDay)
    }
    let span = try #require(DaySpan(from: day(2024, 1, 1), to: day(2051, 12, 31)))
    let count = try #require(working.schedule?.parts(from: span))
    #expect(days(child([working])) == count * 7 / 10_227)
  }

  @Test("Kalenderns egna dagar: hemma varannan vecka är 3,5 dygn, också med en dålig dag av två")
  func ownCalendar() throws {
    var calendar = CareCalendar(try #require(DaySpan(from: day(2026, 1, 5), to: day(2026, 2, 1))))
    var stay = AwayDays()
    stay.weeks = .everyNth(interval: 2, from: day(2026, 1, 5))
    calendar.shortTermStays = [stay]
    func home(_ change: (inout Schedule) -> Void = { _ in }) throws -> HelpMoment {
      try scheduled(.hygiene, 60, in: calendar) { _ in
      } _: {
        $0.conditions.exceptKinds = DayKinds(.shortTermStay)
        change(&$0)
      }
    }
    #expect(days(child([try home()], calendar)) == Rational(7, 2))
    let bad = try home { $0.conditions.badDays = BadDays(1, of: 2, on: .bad) }
    #expect(days(child([bad], calendar)) == Rational(7, 4))
  }

  @Test("Hjälp över midnatt ger två dygn")
  func overMidnight() throws {
    let night = try scheduled(.hygiene, 60, on: 1) { _ in
    } _: {
      $0.clockSpans = [ClockSpan(start: 23 * 60 + 30)]
    }
    #expect(days(child([night])) == 2)
  }

  @Test("Dygnen följer raderna som gäller då")
  func stretches() throws {
    let subject = child([
      try scheduled(.hygiene, 60, id: "A", on: 1),
      try scheduled(.hygiene, 60, id: "B", on: 0b10) { $0.from = day(2026, 6, 1) },
    ])
    #expect(days(subject, on: day(2026, 5, 31)) == 1)
    #expect(days(subject, on: day(2026, 6, 1)) == 2)
  }

  @Test(
    "Inget räknas ut där en dag är osäker: två gånger i veckan utan dagar, en rad utan dagar, ett obesvarat villkor")
  func notTold() throws {
    #expect(days(child([try scheduled(.hygiene, 60, times: 2, per: .week)])) == nil)
    let monday = try scheduled(.hygiene, 60, id: "A", on: 1)
    #expect(days(child([monday, row(.meals, 20, times: 3, per: .week, id: "B")])) == nil)
    let unanswered = try scheduled(.hygiene, 60, id: "B", on: 2) { $0.truths[.lasting] = .unknown }
    #expect(days(child([monday, unanswered])) == nil)
    // On a day that has help all the same it does not matter.
    let sameDay = try scheduled(.hygiene, 60, id: "B", on: 1) { $0.truths[.lasting] = .unknown }
    #expect(days(child([monday, sameDay])) == 1)
    // A refused row has no day.
    let refused = try scheduled(.hygiene, 60, id: "B", on: 2) { $0.isRefused = true }
    #expect(days(child([monday, refused])) == 1)
    // Dates without a calendar around them belong to one year alone.
    let dated = try scheduled(.hygiene, 60) { _ in
    } _: {
      $0.conditions.spans = [DaySpan(day(2026, 6, 1))]
    }
    #expect(days(child([dated])) == nil)
    // Rows without any schema are not a schedule.
    #expect(days(child([row(.hygiene, 60)])) == nil)
  }

  @Test("En flyttad fil tar med sig dygnen men inte schemat")
  func moved() throws {
    var calendar = CareCalendar(try #require(DaySpan(from: day(2026, 1, 1), to: day(2026, 12, 31))))
    calendar.terms = [calendar.span]
    let subject = child(
      [
        try scheduled(.hygiene, 60, id: "A", on: 1, in: calendar) {
          $0.to = day(2026, 6, 30)
        } _: {
          $0.conditions.exceptKinds = DayKinds(.shortTermStay)
        }
      ], calendar)
    let moved = subject.moved(from: day(2026, 3, 1), to: day(2026, 2, 1))
    #expect(moved.calendar == subject.calendar)
    #expect(moved.moments[0].schedule == subject.moments[0].schedule)
    #expect(moved.moments[0].occasions == subject.moments[0].occasions)
    // 52 Mondays of 365 days. Everything is 28 days earlier: the row ends 2 June in the moved life.
    #expect(days(moved, on: day(2026, 6, 2)) == Rational(52 * 7, 365))
    #expect(days(moved, on: day(2026, 6, 3)) == nil)
    let then = try Assessment(of: subject, under: Law(on: day(2026, 3, 1)))
    let now = try Assessment(of: moved, under: Law(on: day(2026, 2, 1)))
    #expect(now.shown.bounds(.basicNet) == then.shown.bounds(.basicNet))
  }
}
