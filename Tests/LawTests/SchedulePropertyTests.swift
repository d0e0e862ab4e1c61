import Law
import Testing

/// The average week against the almanac, over invented schedules without dates of their own.
@Suite("Genomsnittsveckan stämmer med almanackan")
struct SchedulePropertyTests {
  private struct Maker {
    var random: SplitMix64

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func season() -> Season? {
      let from = MonthDay(month: number(1...12), day: number(1...28))
      let to = MonthDay(month: number(1...12), day: number(1...28))
      guard let from, let to else { return nil }
      return Season(from: from, to: to)
    }

    /// A first day from which `days` days end before 2100.
    mutating func first(of days: Int) -> CalendarDate {
      CalendarDate(
        dayNumber: number(CalendarDate(1901, 1, 1).dayNumber...(CalendarDate(2100, 1, 1).dayNumber - days)))
    }

    mutating func share() -> BadDays? { number(0...1) == 0 ? nil : BadDays(number(1...9), of: 10, on: .bad) }
  }

  /// Occasions a week on average, for a count of one.
  private func weekly(_ schedule: Schedule) throws -> Rational {
    let frequency = try #require(schedule.averageWeek()).frequency
    return frequency.count.least * Readings().weeksPerOccasion(frequency.per)
  }

  private func parts(_ schedule: Schedule, from first: CalendarDate, days: Int) throws -> Rational {
    let span = try #require(DaySpan(from: first, to: first.adding(days: days - 1)))
    return try #require(schedule.parts(from: span))
  }

  @Test("Dagar, månader, år och säsonger: varje följd av 1 461 dagar 1901–2099")
  func fourYears() throws {
    for seed in 1...150 {
      var maker = Maker(random: SplitMix64(seed: UInt64(seed)))
      var schedule = Schedule(Amount(1), per: Period.allCases[maker.number(0...3)])
      if seed % 3 > 0, let season = maker.season() { schedule.conditions.seasons = [season] }
      schedule.conditions.badDays = maker.share()
      // A count a week alone is spread evenly over its days, so that every day has a seventh.
      let found = try parts(schedule, from: maker.first(of: 1_461), days: 1_461)
      #expect(found * 7 / 1_461 == (try weekly(schedule)), "seed \(seed)")
    }
  }

  @Test("Veckodagar och var n:te vecka: varje följd av hela perioder")
  func wholeWeeks() throws {
    for seed in 1...100 {
      var maker = Maker(random: SplitMix64(seed: UInt64(seed)))
      let interval = maker.number(1...12)
      var schedule = Schedule(Amount(1), per: maker.number(0...1) == 0 ? .day : .week)
      schedule.weekdays = UInt8(maker.number(1...126))
      let days = 7 * interval * maker.number(1...20)
      if interval > 1 {
        schedule.conditions.weeks = .everyNth(interval: interval, from: maker.first(of: 1))
      }
      schedule.conditions.badDays = maker.share()
      // By the week from a Monday, since the days of a cut week share with days outside.
      let found = try parts(schedule, from: maker.first(of: days + 7).monday.adding(days: 7), days: days)
      #expect(found * 7 / Rational(days) == (try weekly(schedule)), "seed \(seed)")
    }
  }

  @Test("Veckodagar, säsonger och varannan vecka tillsammans: varje följd av 28 år, en för varje läge")
  func twentyEightYears() throws {
    for seed in 1...24 {
      var maker = Maker(random: SplitMix64(seed: UInt64(seed)))
      let interval = maker.number(1...3)
      var schedule = Schedule(Amount(1), per: Period.allCases[maker.number(0...3)])
      schedule.weekdays = UInt8(maker.number(1...126))
      if let season = maker.season(), schedule.per == .day || schedule.per == .week {
        schedule.conditions.seasons = [season]
      }
      // Three divides 1 461: every third week comes back after 28 years, every second after 56.
      let days = interval == 2 ? 20_454 : 10_227
      if interval > 1 {
        schedule.conditions.weeks = .everyNth(interval: interval, from: CalendarDate(2026, 1, 5))
      }
      let first =
        schedule.per == .week
        ? maker.first(of: days + 7).monday.adding(days: 7)
        : CalendarDate(maker.number(1901...(2099 - days / 365)), 1, 1)
      let found = try parts(schedule, from: first, days: days)
      #expect(found * 7 / Rational(days) == (try weekly(schedule)), "seed \(seed)")
    }
  }

  @Test("En delad tid ger samma summa som hela")
  func splitting() throws {
    for seed in 1...60 {
      var maker = Maker(random: SplitMix64(seed: UInt64(seed)))
      var schedule = Schedule(Amount(1), per: Period.allCases[maker.number(0...3)])
      schedule.weekdays = UInt8(maker.number(0...127))
      if let season = maker.season() { schedule.conditions.seasons = [season] }
      if maker.number(0...1) == 0 { schedule.conditions.exceptKinds = DayKinds(.publicHoliday) }
      let days = maker.number(2...900)
      let first = maker.first(of: days)
      let cut = maker.number(1...(days - 1))
      let left = try parts(schedule, from: first, days: cut)
      let right = try parts(schedule, from: first.adding(days: cut), days: days - cut)
      #expect(try left + right == parts(schedule, from: first, days: days), "seed \(seed)")
    }
  }
}
