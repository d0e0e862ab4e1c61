import Law
import Testing

/// Days, weeks and months of a case, counted by hand.
@Suite("En period dag för dag")
struct CalendarExactTests {
  private func scheduled(
    _ need: Need, _ minutes: Int, times: Int = 1, per period: Period = .day, id: String = "R",
    on weekdays: UInt8 = 0, in calendar: CareCalendar? = nil, _ change: (inout HelpMoment) -> Void = { _ in },
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

  private func minutes(_ calendar: CalendarExact, _ date: CalendarDate) throws -> Rational {
    let found = try #require(calendar.days.first { $0.date == date })
    return calendar.need(on: found).likely
  }

  private static let monday: UInt8 = 1
  private static let mondayAndWednesday: UInt8 = 0b101

  @Test("Fyra år med en skottdag: dag för dag är lika med genomsnittsveckan")
  func fourYears() throws {
    // 60 minutes a day on 1 461 days, and 85 minutes a month in 48 months.
    let subject = person(rows: [
      row(.hygiene, 60, id: "A"), try scheduled(.meals, 85, per: .month, id: "B"),
    ])
    let calendar = try CalendarExact(of: subject, from: day(2025, 1, 1), to: day(2028, 12, 31))
    #expect(calendar.days.count == 1_461)
    #expect(calendar.total.need == Bounds(Rational(1_461 * 60 + 48 * 85)))
    #expect(calendar.total.difference == Bounds(0))
    #expect(calendar.occasions(ofRow: 1) == CountRange(48))
    #expect(calendar.sums(by: .month).count == 48)
    let february = try #require(calendar.sums(by: .month).first { $0.span.from == day(2028, 2, 1) })
    #expect(february.need.likely == 1_825)  // 29 × 60 + 85
  }

  @Test("Veckodagar: två måndagar och en onsdag i tio dagar")
  func weekdays() throws {
    let subject = person(rows: [try scheduled(.hygiene, 50, on: Self.mondayAndWednesday)])
    // Monday 2 March – Wednesday 11 March 2026: Mondays 2 and 9, Wednesdays 4 and 11.
    let calendar = try CalendarExact(of: subject, from: day(2026, 3, 2), to: day(2026, 3, 11))
    #expect(calendar.total.need.likely == 200)
    #expect(calendar.total.average.likely == Rational(100 * 10, 7))
    #expect(calendar.total.daysWithAssistance == Bounds(4))
    #expect(try minutes(calendar, day(2026, 3, 3)) == 0)
    #expect(calendar.sums(by: .week).map { $0.need.likely } == [100, 100])
    #expect(calendar.sums(by: .week).map { $0.span.count } == [7, 3])
  }

  @Test("Dagar utan schema sprids jämnt, över sina veckodagar där de är sagda")
  func spread() throws {
    let subject = person(rows: [
      row(.hygiene, 70, times: 4, per: .week, id: "A"),
      row(.meals, 30, times: 3, per: .week, id: "B") { $0.weekdays = 0b110_0000 },
      row(.dressing, 31, times: 1, per: .month, id: "C"),
    ])
    let calendar = try CalendarExact(of: subject, from: day(2026, 3, 2), to: day(2026, 3, 8))
    // 70 × 4/7 = 40 and 31/31 = 1 each day; 30 × 3/2 = 45 on Saturday and Sunday.
    #expect(try minutes(calendar, day(2026, 3, 2)) == 41)
    #expect(try minutes(calendar, day(2026, 3, 7)) == 86)
  }

  @Test("Föräldraavdraget görs per dygn med assistans, aldrig under noll och aldrig på andra dygn")
  func parentalDeduction() throws {
    // Nine years old in 2026: 30 minutes a day. Monday 60 and Wednesday 20 minutes of basic needs.
    let subject = person(
      born: day(2017, 1, 12),
      rows: [
        try scheduled(.hygiene, 60, id: "A", on: Self.monday), try scheduled(.hygiene, 20, id: "B", on: 0b100),
      ])
    let calendar = try CalendarExact(of: subject, from: day(2026, 3, 2), to: day(2026, 3, 8))
    #expect(try minutes(calendar, day(2026, 3, 2)) == 30)
    #expect(try minutes(calendar, day(2026, 3, 4)) == 0)
    #expect(calendar.total.need.likely == 30)
    #expect(calendar.total.gross.likely == 80)
    #expect(calendar.total.daysWithAssistance == Bounds(2))
    #expect(calendar.total.average.likely == 0)  // 80 – 7 × 30, not below 0
  }

  @Test("En dålig dag är en hel dålig dag: avdraget görs från den, och dagen vägs sedan")
  func badDays() throws {
    // Nine years old: 90 minutes of other help on 3 of 10 days, 20 on the others. 3/10 × (90 – 30) + 7/10 × 0 = 18.
    let subject = person(
      born: day(2017, 1, 12),
      rows: [
        try scheduled(.other, 90, id: "A") { _ in
        } _: {
          $0.conditions.badDays = BadDays(3, of: 10, on: .bad)
        },
        try scheduled(.other, 20, id: "B") { _ in
        } _: {
          $0.conditions.badDays = BadDays(3, of: 10, on: .good)
        },
      ])
    let calendar = try CalendarExact(of: subject, from: day(2026, 3, 2), to: day(2026, 3, 3))
    #expect(calendar.days.map { calendar.need(on: $0).likely } == [18, 18])
    #expect(calendar.total.gross.likely == 82)  // 2 × (27 + 14)
    #expect(calendar.total.daysWithAssistance == Bounds(2))
    // Bad days alone are 3/10 of a day with assistance; of 5 in 10 worse days the worst 3 are among them:
    // 3/10 × (90 + 60 – 30) + 2/10 × (60 – 30) = 36 + 6.
    var worse = subject
    worse.moments[1] = try scheduled(.other, 60, id: "B") { _ in
    } _: {
      $0.conditions.badDays = BadDays(5, of: 10, on: .bad)
    }
    let nested = try CalendarExact(of: worse, from: day(2026, 3, 2), to: day(2026, 3, 2))
    #expect(nested.total.need.likely == 42)
    #expect(nested.total.daysWithAssistance == Bounds(Rational(1, 2)))
  }

  @Test("En dag med mer än 24 timmar för en assistent nämns")
  func overfull() throws {
    let subject = person(rows: [
      try scheduled(.hygiene, 900, id: "A"), try scheduled(.meals, 600, id: "B", on: Self.monday),
    ])
    let calendar = try CalendarExact(of: subject, from: day(2026, 3, 1), to: day(2026, 3, 7))
    #expect(calendar.overfullDays == [day(2026, 3, 2)])
  }

  @Test("Är radernas dagar inte kända gäller det sagda antalet dygn")
  func statedDays() throws {
    // 140 minutes a week spread evenly, 20 a day; 3.5 stated days of 30 minutes are 15 a day on average.
    let subject = person(born: day(2017, 1, 12), rows: [row(.hygiene, 20, times: 7, per: .week)])
      .with { $0.daysWithAssistance = Amount(Rational(7, 2)) ?? .unknown }
    let calendar = try CalendarExact(of: subject, from: day(2026, 3, 2), to: day(2026, 3, 8))
    #expect(calendar.total.need.likely == 35)
    #expect(calendar.total.difference == Bounds(0))
  }

  @Test("Hjälp över midnatt delas mellan två dygn, också över periodens början")
  func overMidnight() throws {
    // Fridays 22:00, eight hours: 120 minutes on Friday, 360 on Saturday.
    let night = try scheduled(.hygiene, 480, on: 0b1_0000) {
      $0.truths[.night] = .yes
    } _: {
      $0.clockSpans = [ClockSpan(start: 22 * 60)]
    }
    let calendar = try CalendarExact(of: person(rows: [night]), from: day(2026, 3, 6), to: day(2026, 3, 13))
    #expect(try minutes(calendar, day(2026, 3, 6)) == 120)
    #expect(try minutes(calendar, day(2026, 3, 7)) == 360)
    #expect(try minutes(calendar, day(2026, 3, 13)) == 120)
    let saturday = try CalendarExact(of: person(rows: [night]), from: day(2026, 3, 7), to: day(2026, 3, 8))
    #expect(saturday.total.need.likely == 360)
    // Two times: 23:30 for an hour, half after midnight, and 12:00. 60 minutes each, three quarters on the day itself.
    let twice = try scheduled(.hygiene, 60, times: 2, on: Self.monday) { _ in
    } _: {
      $0.clockSpans = [ClockSpan(start: 23 * 60 + 30), ClockSpan(start: 12 * 60, length: 60)]
    }
    let days = try CalendarExact(of: person(rows: [twice]), from: day(2026, 3, 2), to: day(2026, 3, 3))
    #expect(days.days.map { days.need(on: $0).likely } == [90, 30])
  }

  @Test("En rad som slutar en kväll räknas också efter midnatt; en som börjar har inget före")
  func lastEvening() throws {
    let night = try scheduled(.hygiene, 120) {
      $0.from = day(2026, 3, 3)
      $0.to = day(2026, 3, 4)
    } _: {
      $0.clockSpans = [ClockSpan(start: 23 * 60)]
    }
    let calendar = try CalendarExact(of: person(rows: [night]), from: day(2026, 3, 2), to: day(2026, 3, 6))
    #expect(calendar.days.map { calendar.need(on: $0).likely } == [0, 60, 120, 60, 0])
  }

  @Test("Tid inom tillsyn räknas en gång den dag den infaller, och radernas ordning spelar ingen roll")
  func overlap() throws {
    var outer = row(.other, 300, content: .generalSupervision, id: "T")
    outer.engagement = .supervision
    var inner = try scheduled(.hygiene, 45, id: "D", on: Self.monday)
    inner.within = [0]
    let calendar = try CalendarExact(
      of: person(rows: [outer, inner]), from: day(2026, 3, 2), to: day(2026, 3, 3))
    #expect(calendar.days.map { calendar.need(on: $0).likely } == [300, 300])
    #expect(calendar.minutes(ofRow: 0, on: calendar.days[0]).likely == 255)
    #expect(calendar.minutes(ofRow: 1, on: calendar.days[0]).likely == 45)
    inner.within = [1]
    let turned = try CalendarExact(of: person(rows: [inner, outer]), from: day(2026, 3, 2), to: day(2026, 3, 3))
    #expect(turned.total == calendar.total)
    #expect(turned.minutes(ofRow: 1) == calendar.minutes(ofRow: 0))
  }

  @Test("Behov 7 prövas på genomsnittet: en dag med elva timmar är lika mycket behov 7")
  func needSeven() throws {
    // 18 hours Saturday and Sunday, 11 hours the other days: 13 hours on average. Eight years old: other needs would
    // lose 30 minutes a day, need 7 none.
    func watch(_ minutes: Int, _ id: String, _ days: UInt8) throws -> HelpMoment {
      try scheduled(.medicalSupport, minutes, id: id, on: days) { $0.engagement = .supervision }
    }
    let rows = [try watch(660, "V", 0b001_1111), try watch(1_080, "H", 0b110_0000)]
    let subject = person(born: day(2018, 1, 12), rows: rows).saying(.medicalHoursPerDay) { _ in }
    let calendar = try CalendarExact(of: subject, from: day(2026, 3, 2), to: day(2026, 3, 8))
    #expect(calendar.timeline.parts.first?.assessment.medicalMinutesPerDay == 780)
    #expect(try minutes(calendar, day(2026, 3, 2)) == 660)
    #expect(calendar.total.difference == Bounds(0))
  }

  @Test("Vem som beslutar följer genomsnittsveckan, inte dagen")
  func lineByAverage() throws {
    // 21 hours a week, all on Mondays.
    let subject = person(rows: [
      try scheduled(.hygiene, 1_260, on: Self.monday) { $0.privateMinutes = Amount(1_260) }
    ])
    let calendar = try CalendarExact(of: subject, from: day(2026, 3, 2), to: day(2026, 3, 8))
    #expect(calendar.timeline.parts.allSatisfy { $0.assessment.authority == .agency })
    #expect(calendar.total.need.likely == 1_260)
  }

  @Test("Efter kalenderns slut räknas raden med sitt genomsnitt, och det sägs")
  func afterTheCalendar() throws {
    var calendar = CareCalendar(try #require(DaySpan(from: day(2026, 3, 2), to: day(2026, 3, 8))))
    calendar.terms = [calendar.span]
    var subject = person(rows: [
      try scheduled(.hygiene, 70, in: calendar) { _ in
      } _: {
        $0.conditions.kinds = DayKinds(.schoolDay)
      }
    ])
    subject.calendar = calendar
    let exact = try CalendarExact(of: subject, from: day(2026, 3, 7), to: day(2026, 3, 10))
    // Saturday and Sunday nothing; then five of seven days on average: 50 minutes a day.
    #expect(exact.days.map { exact.need(on: $0).likely } == [0, 0, 50, 50])
    #expect(exact.estimatedDays == 2)
  }

  @Test("Det okända antalet ger ett spann varje dag det kan hända")
  func unknownCount() throws {
    var moment = row(.hygiene, 50)
    var schedule = Schedule(try #require(Amount(from: 1, to: 3)), per: .day)
    schedule.weekdays = Self.monday
    moment.schedule = schedule
    moment.occasions = try #require(schedule.averageWeek()).frequency
    let calendar = try CalendarExact(of: person(rows: [moment]), from: day(2026, 3, 2), to: day(2026, 3, 3))
    #expect(calendar.total.need.secure == 50)
    #expect(calendar.total.need.possible == 150)
    #expect(calendar.need(on: calendar.days[1]) == Bounds(.zero))
    #expect(calendar.occasions(ofRow: 0).least == 1)
    #expect(calendar.occasions(ofRow: 0).greatest == 3)
    // 50 – 150 minutes against two sevenths of as much: 50 × 5/7 and 150 × 5/7.
    #expect(
      calendar.total.difference
        == Bounds(secure: Rational(250, 7), likely: Rational(250, 7), possible: Rational(750, 7)))
    #expect(calendar.total.daysWithAssistance == Bounds(1))
  }

  @Test("Är antalet okänt är det möjligt men inte säkert att dagen har hjälp, och Gånger har ingen övre gräns")
  func countNobodyKnows() throws {
    var moment = row(.hygiene, 60)
    var schedule = Schedule(.unknown, per: .day)
    schedule.weekdays = Self.monday
    moment.schedule = schedule
    moment.occasions = try #require(schedule.averageWeek()).frequency
    let room = try #require(schedule.roomPerWeek())
    #expect(room == 1_440)
    moment.roomPerWeek = room
    let calendar = try CalendarExact(of: person(rows: [moment]), from: day(2026, 3, 2), to: day(2026, 3, 8))
    #expect(calendar.occasions(ofRow: 0).least == 0)
    #expect(calendar.occasions(ofRow: 0).greatest == nil)
    #expect(calendar.total.daysWithAssistance == Bounds(secure: 0, likely: 0, possible: 1))
    // The average has no more room than the 24 hours of its one day a week.
    #expect(calendar.total.need.possible == 1_440)
    #expect(calendar.total.average.possible == 1_440)
  }

  @Test("Längre än tio år räknas inte")
  func tooLong() {
    #expect(throws: LawError.tooLarge) {
      try CalendarExact(of: person(), from: day(2026, 1, 1), to: day(2036, 1, 2))
    }
  }

  // MARK: Laws of arithmetic

  /// Rows of invented schedules for a child or an adult.
  private func invented(_ seed: Int, isChild: Bool) throws -> Case {
    var maker = CaseMaker(seed: UInt64(seed))
    var rows: [HelpMoment] = []
    for index in 0..<maker.number(1...5) {
      let need = maker.one(of: [Need.hygiene, .meals, .dressing, .other])
      let weekdays = UInt8(maker.number(0...126))
      let period = maker.one(of: Period.allCases)
      let isSpread = maker.chance(30)
      let clock = maker.number(0...1_439)
      var moment = try scheduled(need, maker.number(1...200), per: period, id: "R\(index)", on: weekdays) { _ in
      } _: {
        if !isSpread { $0.clockSpans = [ClockSpan(start: clock)] }
      }
      if isSpread {
        moment.schedule = nil
        moment.occasions = Frequency(Amount(maker.number(1...3)), per: period)
      }
      rows.append(moment)
    }
    return person(born: isChild ? day(2016, 9, 12) : day(1980, 5, 17), rows: rows)
  }

  @Test("En delad period ger samma summa som hela, för vuxna och barn", arguments: [false, true])
  func splitting(isChild: Bool) throws {
    for seed in 1...15 {
      let subject = try invented(seed, isChild: isChild)
      var maker = CaseMaker(seed: UInt64(seed))
      let first = day(2026, 1, 1).adding(days: maker.number(0...200))
      let (cut, last) = (first.adding(days: maker.number(1...40)), first.adding(days: 80))
      let whole = try CalendarExact(of: subject, from: first, to: last).total
      let left = try CalendarExact(of: subject, from: first, to: cut).total
      let right = try CalendarExact(of: subject, from: cut.adding(days: 1), to: last).total
      #expect(left.need.likely + right.need.likely == whole.need.likely, "seed \(seed)")
      #expect(left.average.likely + right.average.likely == whole.average.likely, "seed \(seed)")
      var days = left.daysWithAssistance
      days += right.daysWithAssistance
      #expect(days == whole.daysWithAssistance, "seed \(seed)")
    }
  }

  @Test("Veckor, månader och rader summerar till hela perioden, och radernas ordning spelar ingen roll")
  func sums() throws {
    for seed in 1...15 {
      let subject = try invented(seed, isChild: false)
      let calendar = try CalendarExact(of: subject, from: day(2026, 11, 3), to: day(2027, 2, 10))
      for grouping in CalendarExact.Grouping.allCases {
        let sums = calendar.sums(by: grouping)
        #expect(sums.reduce(.zero) { $0 + $1.need.likely } == calendar.total.need.likely, "seed \(seed)")
        #expect(sums.reduce(0) { $0 + $1.span.count } == 100)
      }
      let rows = calendar.rows.indices.reduce(Rational.zero) { $0 + calendar.minutes(ofRow: $1).likely }
      #expect(rows == calendar.total.gross.likely, "seed \(seed)")
      var turned = subject
      turned.moments.reverse()
      let other = try CalendarExact(of: turned, from: day(2026, 11, 3), to: day(2027, 2, 10))
      #expect(other.total == calendar.total, "seed \(seed)")
    }
  }
}
