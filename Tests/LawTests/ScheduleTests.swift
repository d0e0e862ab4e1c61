import Law
import Testing

/// When something happens, counted by hand on real days.
@Suite("Scheman och kalender")
struct ScheduleTests {
  private func span(_ from: CalendarDate, _ to: CalendarDate) throws -> DaySpan {
    try #require(DaySpan(from: from, to: to))
  }

  private func schedule(
    _ count: Int = 1, per period: Period = .day, _ change: (inout Schedule) -> Void = { _ in }
  ) -> Schedule {
    var schedule = Schedule(Amount(count), per: period)
    change(&schedule)
    return schedule
  }

  private func weekly(_ schedule: Schedule, _ calendar: CalendarDays? = nil) throws -> Rational {
    let average = try #require(schedule.averageWeek(in: calendar))
    #expect(average.frequency.count.isKnown)
    return average.frequency.count.least * Readings().weeksPerOccasion(average.frequency.per)
  }

  private func weekdays(_ days: Weekday...) -> UInt8 { days.reduce(0) { $0 | 1 << $1.rawValue } }

  // MARK: Weeks

  @Test("Veckonummer enligt ISO 8601, också vecka 53 och veckor som delas av ett nyår")
  func weekNumbers() {
    let known: [(CalendarDate, Int, Int)] = [
      (day(2026, 1, 1), 2026, 1),  // a Thursday
      (day(2026, 12, 31), 2026, 53),  // a year that begins on a Thursday has 53 weeks
      (day(2027, 1, 3), 2026, 53), (day(2027, 1, 4), 2027, 1),
      (day(2021, 1, 1), 2020, 53), (day(2020, 12, 28), 2020, 53),
      (day(2024, 12, 30), 2025, 1), (day(2023, 1, 1), 2022, 52), (day(1999, 12, 31), 1999, 52),
    ]
    for (date, year, number) in known {
      #expect(date.week.year == year, "\(date)")
      #expect(date.week.number == number, "\(date)")
    }
    #expect(day(2027, 1, 3).monday == day(2026, 12, 28))
  }

  @Test("Varannan vecka räknad från en dag störs inte av vecka 53; udda veckor gör det")
  func week53() throws {
    let anchored = WeekCycle.everyNth(interval: 2, from: day(2026, 12, 24))  // week 52
    #expect(anchored.holds(on: day(2026, 12, 21)))
    #expect(!anchored.holds(on: day(2026, 12, 31)))  // week 53
    #expect(anchored.holds(on: day(2027, 1, 4)))  // week 1
    #expect(WeekCycle.odd.holds(on: day(2027, 1, 3)))  // week 53
    #expect(WeekCycle.odd.holds(on: day(2027, 1, 4)))  // week 1: two odd weeks in a row
    #expect(!WeekCycle.even.holds(on: day(2027, 1, 4)))
  }

  @Test("Udda veckor är 733 av 1 461, eftersom fem av 28 år har 53 veckor")
  func oddWeeks() throws {
    // 23 years of 52 weeks have 26 odd each, 5 years of 53 have 27: 598 + 135 = 733.
    let odd = schedule {
      $0.conditions.weeks = .odd; $0.weekdays = weekdays(.friday)
    }
    #expect(try weekly(odd) == Rational(733, 1_461))
    #expect(odd.averageWeek()?.basis == .twentyEightYears)
    let even = schedule {
      $0.conditions.weeks = .even; $0.weekdays = weekdays(.friday)
    }
    #expect(try weekly(even) == Rational(728, 1_461))
  }

  @Test("Måndag och onsdag varannan vecka är en gång i veckan")
  func everySecondWeek() throws {
    let other = schedule {
      $0.weekdays = weekdays(.monday, .wednesday)
      $0.conditions.weeks = .everyNth(interval: 2, from: day(2026, 1, 7))
    }
    #expect(try weekly(other) == 1)
    #expect(other.averageWeek()?.basis == .weeks(2))
    #expect(other.part(on: day(2026, 1, 5)) == 1)
    #expect(other.part(on: day(2026, 1, 12)) == 0)
    #expect(other.part(on: day(2026, 1, 20)) == 0)  // a Tuesday of the right week
    #expect(other.part(on: day(2025, 12, 24)) == 1)  // two weeks before the anchor, a Wednesday
  }

  // MARK: Years

  @Test("Ett år med den 29 februari: dag, månad och år")
  func leapYear() throws {
    let leap = try span(day(2028, 1, 1), day(2028, 12, 31))
    #expect(schedule(2).parts(from: leap) == 366)  // for a count of one
    #expect(schedule(per: .month).parts(from: leap) == 12)
    #expect(schedule(per: .month).part(on: day(2028, 2, 29)) == Rational(1, 29))
    #expect(schedule(per: .year).part(on: day(2028, 2, 29)) == Rational(1, 366))
    #expect(schedule(per: .year).part(on: day(2027, 2, 28)) == Rational(1, 365))
    #expect(try weekly(schedule(per: .month)) == Rational(112, 487))  // 12 × 7 / 365.25
    #expect(schedule(per: .month).averageWeek()?.basis == .count)
  }

  @Test("En säsong kan gå över nyår och börja eller sluta den 29 februari")
  func seasons() throws {
    let winter = Season(
      from: try #require(MonthDay(month: 11, day: 1)), to: try #require(MonthDay(month: 2, day: 29)))
    for date in [day(2026, 11, 1), day(2026, 12, 31), day(2027, 1, 1), day(2027, 2, 28), day(2028, 2, 29)] {
      #expect(winter.contains(date), "\(date)")
    }
    for date in [day(2027, 3, 1), day(2028, 3, 1), day(2026, 10, 31)] { #expect(!winter.contains(date), "\(date)") }
    let late = Season(from: try #require(MonthDay("02-29")), to: try #require(MonthDay("03-02")))
    #expect(late.contains(day(2027, 3, 1)))
    #expect(!late.contains(day(2027, 2, 28)))
    // November to February: 30 + 31 + 31 + 28 days, and one more every fourth year: 481 of 1 461 days.
    let daily = schedule { $0.conditions.seasons = [winter] }
    #expect(try weekly(daily) == Rational(481 * 7, 1_461))
    #expect(daily.averageWeek()?.basis == .fourYears)
  }

  @Test("Den 30 februari finns inte")
  func impossibleDays() {
    #expect(MonthDay(month: 2, day: 30) == nil)
    #expect(MonthDay("06-31") == nil)
    #expect(MonthDay("6-1") == nil)
    #expect(MonthDay("02-29")?.description == "02-29")
    #expect(DaySpan(from: day(2026, 1, 2), to: day(2026, 1, 1)) == nil)
  }

  // MARK: Public holidays

  @Test("Bara vardagar, eller bara helgdagar: 2026 har 254 och 63")
  func holidays() throws {
    let year = try span(day(2026, 1, 1), day(2026, 12, 31))
    // 261 days Monday to Friday; 1 and 6 January, 3 and 6 April, 1 and 14 May and 25 December fall on them.
    let working = schedule { $0.conditions.kinds = DayKinds(.workingDay) }
    #expect(working.parts(from: year) == 254)
    // 52 Sundays, those seven, and on Saturdays 6 June, 20 June (Midsummer), 31 October (All Saints), 26 December.
    let holidays = schedule { $0.conditions.kinds = DayKinds(.publicHoliday) }
    #expect(holidays.parts(from: year) == 63)
    #expect(working.part(on: day(2026, 5, 14)) == 0)  // Ascension Day, a Thursday
    #expect(holidays.part(on: day(2026, 5, 14)) == 1)
    // Not on public holidays, on Mondays to Fridays, is the same.
    let except = schedule {
      $0.weekdays = 0b001_1111
      $0.conditions.exceptKinds = DayKinds(.publicHoliday)
    }
    #expect(except.parts(from: year) == 254)
    #expect(try weekly(except) == weekly(working))
    #expect(working.averageWeek()?.basis == .twentyEightYears)
    let days = try #require(working.parts(from: span(day(2024, 1, 1), day(2051, 12, 31))))
    #expect(try weekly(working) == days / 1_461)
  }

  // MARK: The person's own calendar

  /// The school year 2026/27 with 178 school days.
  private func schoolYear() throws -> CareCalendar {
    var calendar = CareCalendar(try span(day(2026, 7, 1), day(2027, 6, 30)))
    calendar.terms = [
      try span(day(2026, 8, 18), day(2026, 12, 18)), try span(day(2027, 1, 11), day(2027, 6, 11)),
    ]
    calendar.daysOff = [
      try span(day(2026, 10, 26), day(2026, 10, 30)), DaySpan(day(2026, 9, 21)), DaySpan(day(2026, 11, 30)),
      try span(day(2027, 3, 1), day(2027, 3, 5)), try span(day(2027, 3, 29), day(2027, 4, 2)),
      DaySpan(day(2027, 1, 29)), DaySpan(day(2027, 5, 7)),
    ]
    return calendar
  }

  @Test("Ett läsår: 82 + 96 skoldagar, och lov de andra vardagarna")
  func school() throws {
    // Autumn: 4 days of the first week and 17 whole weeks, 89, less 5 + 1 + 1. Spring: 22 weeks, 110, less 5 + 5 + 1 + 1,
    // Good Friday 26 March and Ascension Day 6 May; Easter Monday 29 March is among the five of Easter.
    let calendar = CalendarDays(try schoolYear())
    let lessons = schedule { $0.conditions.kinds = DayKinds(.schoolDay) }
    #expect(lessons.parts(from: try span(day(2026, 7, 1), day(2026, 12, 31)), in: calendar) == 82)
    #expect(lessons.parts(from: try span(day(2027, 1, 1), day(2027, 6, 30)), in: calendar) == 96)
    // Day by day it is the same, and nobody knows of the day after.
    let byDay = lessons.partsByDay(of: try span(day(2027, 1, 1), day(2027, 7, 1)), in: calendar)
    #expect(byDay.count == 182 && byDay.last == .some(nil))
    #expect(byDay.compactMap { $0 }.reduce(.zero) { $0 + $1 } == 96)
    #expect(try weekly(lessons, calendar) == Rational(178 * 7, 365))
    #expect(lessons.averageWeek(in: calendar)?.basis == .days(calendar.span))
    // 261 days Monday to Friday from July to June, seven of them public holidays (25 December, 1 and 6 January, 26 and
    // 29 March, 6 May, and 25 June? no: Midsummer Day is a Saturday), so six: 255 working days, 178 with lessons.
    let off = schedule { $0.conditions.kinds = DayKinds(.dayOffSchool) }
    #expect(off.parts(from: calendar.span, in: calendar) == 77)
    #expect(off.part(on: day(2026, 7, 1), in: calendar) == 1)
    #expect(off.part(on: day(2026, 10, 31), in: calendar) == 0)  // a Saturday
    #expect(off.part(on: day(2027, 3, 29), in: calendar) == 0)  // Easter Monday is a public holiday
  }

  @Test("Två gånger i veckan på skoldagar delas av veckans skoldagar, och en lovvecka har ingen")
  func sharedBySchoolDays() throws {
    let calendar = CalendarDays(try schoolYear())
    let twice = schedule(2, per: .week) { $0.conditions.kinds = DayKinds(.schoolDay) }
    #expect(twice.part(on: day(2026, 9, 14), in: calendar) == Rational(1, 5))
    #expect(twice.part(on: day(2026, 9, 22), in: calendar) == Rational(1, 4))  // Monday the 21st is off
    #expect(twice.part(on: day(2026, 10, 28), in: calendar) == 0)
    // Autumn weeks 34–51 without week 44 are 17, spring weeks 2–23 without weeks 9 and 13 are 20.
    #expect(twice.parts(from: calendar.span, in: calendar) == 37)
  }

  @Test("Utanför kalendern är dagens slag okänt, utom det almanackan säger")
  func outsideCalendar() throws {
    let calendar = CalendarDays(try schoolYear())
    let lessons = schedule { $0.conditions.kinds = DayKinds(.schoolDay) }
    #expect(lessons.part(on: day(2027, 9, 1), in: calendar) == nil)
    #expect(lessons.part(on: day(2026, 9, 1)) == nil)
    #expect(lessons.averageWeek() == nil)
    let working = schedule { $0.conditions.kinds = DayKinds(.workingDay) }
    #expect(working.part(on: day(2027, 9, 1), in: calendar) == 1)
  }

  @Test("Boende varannan vecka: 26 veckor av 52, hälften av dagarna")
  func custody() throws {
    var calendar = CareCalendar(try span(day(2026, 1, 5), day(2027, 1, 3)))  // 52 whole weeks
    var away = AwayDays()
    away.weeks = .everyNth(interval: 2, from: day(2026, 1, 12))
    calendar.otherHome = [away]
    let days = CalendarDays(calendar)
    let here = schedule { $0.conditions.kinds = DayKinds(.atHome) }
    let there = schedule { $0.conditions.kinds = DayKinds(.otherHome) }
    #expect(here.parts(from: calendar.span, in: days) == 182)
    #expect(there.parts(from: calendar.span, in: days) == 182)
    #expect(here.part(on: day(2026, 1, 11), in: days) == 1)
    #expect(here.part(on: day(2026, 1, 12), in: days) == 0)
    #expect(try weekly(here, days) == Rational(7, 2))
  }

  @Test("Korttids, sjukhus och resa: ett schema kan gälla dagar hemma, eller alla utom dem")
  func away() throws {
    var calendar = try schoolYear()
    var weekend = AwayDays()
    weekend.weekdays = 0b111_0000  // Friday to Sunday
    weekend.weeks = .everyNth(interval: 2, from: day(2026, 9, 4))
    calendar.shortTermStays = [weekend]
    calendar.hospital = [try span(day(2026, 9, 7), day(2026, 9, 8))]
    calendar.trips = [DaySpan(day(2026, 9, 9))]
    let days = CalendarDays(calendar)
    let home = schedule { $0.conditions.kinds = DayKinds(.atHome) }
    let except = schedule {
      $0.conditions.exceptKinds = [DayKinds(.shortTermStay), DayKinds(.hospital), DayKinds(.trip)]
    }
    for (number, isHome) in [(3, true), (4, false), (6, false), (7, false), (9, false), (10, true), (11, true)] {
      let expected: Rational = isHome ? 1 : 0
      #expect(home.part(on: day(2026, 9, number), in: days) == expected, "\(number)")
      #expect(except.part(on: day(2026, 9, number), in: days) == expected, "\(number)")
    }
    let kinds = try #require(calendar.kinds(on: day(2026, 9, 4)))
    #expect(kinds.contains([DayKinds(.schoolDay), DayKinds(.shortTermStay)]))  // school from the short-term home
    #expect(calendar.kinds(on: day(2026, 9, 7))?.contains(DayKinds(.schoolDay)) == false)  // in hospital
    #expect(calendar.kinds(on: day(2026, 9, 10))?.contains(DayKinds(.ordinary)) == true)
    #expect(calendar.kinds(on: day(2026, 10, 28))?.contains(DayKinds(.ordinary)) == false)  // a day off school
  }

  // MARK: Parts of days and of occasions

  @Test("Tre av tio dagar är dåliga: exakta delar, och de goda är resten")
  func badDays() throws {
    #expect(BadDays(11, of: 10, on: .bad) == nil)
    #expect(BadDays(0, of: 0, on: .bad) == nil)
    let bad = schedule(2) { $0.conditions.badDays = BadDays(3, of: 10, on: .bad) }
    let good = schedule(2) { $0.conditions.badDays = BadDays(3, of: 10, on: .good) }
    #expect(bad.part(on: day(2026, 3, 1)) == Rational(3, 10))
    #expect(try weekly(bad) == Rational(21, 5))  // 2 × 7 × 3/10
    #expect(try weekly(good) == Rational(49, 5))
    #expect(bad.averageWeek()?.basis == .count)
  }

  @Test("Datum inom ett år: snittet är över 365,25 dagar, var i almanackan de än ligger")
  func dates() throws {
    let summer = schedule {
      $0.conditions.spans = DaySpan(from: day(2026, 7, 1), to: day(2026, 7, 31)).map { [$0] } ?? []
    }
    #expect(try weekly(summer) == Rational(31 * 28, 1_461))  // 31 days of 365.25
    // 21 days over the new year weigh as much as 21 days in June.
    for first in [day(2026, 12, 20), day(2026, 6, 1), day(2027, 2, 10), day(2028, 2, 10)] {
      let dates = schedule { $0.conditions.spans = DaySpan(from: first, to: first.adding(days: 20)).map { [$0] } ?? [] }
      #expect(try weekly(dates) == Rational(21 * 28, 1_461), "\(first)")
    }
    // More than a year apart: the years that the dates touch, 2026 and 2027.
    let two = schedule { $0.conditions.spans = [DaySpan(day(2026, 6, 1)), DaySpan(day(2027, 8, 1))] }
    #expect(try weekly(two) == Rational(2 * 7, 730))
    #expect(summer.part(on: day(2027, 7, 1)) == 0)
    let long = schedule { $0.conditions.spans = [DaySpan(day(2020, 1, 1)), DaySpan(day(2030, 1, 1))] }
    #expect(long.averageWeek() == nil)
  }

  @Test("Datum som kalendern inte rymmer räknas ändå, när inget annat villkor läser kalendern")
  func datesBesideACalendar() throws {
    let calendar = CalendarDays(CareCalendar(try span(day(2026, 7, 1), day(2027, 6, 30))))
    let dates = schedule { $0.conditions.spans = [DaySpan(day(2026, 3, 1)), DaySpan(day(2026, 9, 1))] }
    #expect(try weekly(dates, calendar) == Rational(2 * 28, 1_461))
    let past = schedule { $0.conditions.spans = [DaySpan(day(2026, 3, 1))] }
    #expect(past.averageWeek(in: calendar)?.neverHappens == false)
  }

  @Test("Fyra gånger per år är fyra gånger, också i en säsong eller på sagda datum")
  func countsAYear() throws {
    let summer = Season(from: try #require(MonthDay("06-01")), to: try #require(MonthDay("08-31")))
    let yearly = schedule(4, per: .year) { $0.conditions.seasons = [summer] }
    // 4 × 7/365.25 a week; the 92 days of a summer have 1/92 each.
    #expect(try weekly(yearly) == Rational(4 * 28, 1_461))
    #expect(yearly.part(on: day(2026, 7, 1)) == Rational(1, 92))
    #expect(yearly.parts(from: try span(day(2026, 1, 1), day(2026, 12, 31))) == 1)
    let dates = [day(2026, 6, 1), day(2026, 7, 1), day(2026, 8, 1), day(2026, 9, 1)]
    let dated = schedule(4, per: .year) { $0.conditions.spans = dates.map { DaySpan($0) } }
    #expect(try weekly(dated) == Rational(4 * 7, 365))  // over 2026, which has 365 days
    #expect(dated.part(on: day(2026, 8, 1)) == Rational(1, 4))
    // Two a month on two dates of March are those two; a season does not gather a month's count.
    let monthly = schedule(2, per: .month) {
      $0.conditions.spans = [DaySpan(day(2026, 3, 2)), DaySpan(day(2026, 3, 9))]
    }
    #expect(monthly.part(on: day(2026, 3, 9)) == Rational(1, 2))
    let winter = Season(from: try #require(MonthDay("03-17")), to: try #require(MonthDay("04-30")))
    let half = schedule(per: .month) { $0.conditions.seasons = [winter] }
    #expect(half.parts(from: try span(day(2026, 3, 1), day(2026, 3, 31))) == Rational(15, 31))
  }

  @Test("Det okända antalet förblir okänt")
  func unknownCount() throws {
    var unknown = Schedule(.unknown, per: .day)
    unknown.weekdays = 1
    #expect(try #require(unknown.averageWeek()).frequency.count == .unknown)
    let interval = try #require(Amount(from: 1, to: 3))
    var some = Schedule(interval, per: .day)
    some.weekdays = 0b11
    #expect(try #require(some.averageWeek()).frequency.count == Amount(from: 2, to: 6))
  }

  @Test("Ett schema som aldrig inträffar säger det")
  func never() throws {
    let sundays = schedule {
      $0.weekdays = weekdays(.sunday); $0.conditions.kinds = DayKinds(.workingDay)
    }
    #expect(sundays.averageWeek()?.neverHappens == true)
    #expect(schedule { $0.weekdays = weekdays(.sunday) }.averageWeek()?.neverHappens == false)
  }
}
