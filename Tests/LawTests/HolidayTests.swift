import Law
import Testing

/// Gauss's rule with its two exceptions: another road to the same Sunday, to check the computus against.
private func easterByGauss(_ year: Int) -> CalendarDate {
  let (a, b, c, k) = (year % 19, year % 4, year % 7, year / 100)
  let p = (13 + 8 * k) / 25
  let m = (15 - p + k - k / 4) % 30
  let n = (4 + k - k / 4) % 7
  let d = (19 * a + m) % 30
  let e = (2 * b + 4 * c + 6 * d + n) % 7
  if d == 29, e == 6 { return day(year, 4, 19) }
  if d == 28, e == 6, (11 * m + 11) % 30 < 19 { return day(year, 4, 18) }
  return day(year, 3, 22).adding(days: d + e)
}

private func days(of year: Int) -> [CalendarDate] {
  let first = day(year, 1, 1)
  return (0..<(CalendarDate.isLeap(year) ? 366 : 365)).map { first.adding(days: $0) }
}

@Suite("Helgdagar: lagen (1989:253), tid-helgdagar")
struct HolidayTests {
  @Test(
    "kända påskdagar",
    arguments: [(1994, 4, 3), (2000, 4, 23), (2008, 3, 23), (2024, 3, 31), (2026, 4, 5), (2038, 4, 25)])
  func knownEasters(year: Int, month: Int, date: Int) {
    #expect(CalendarDate.easterDay(of: year) == day(year, month, date))
  }

  @Test("påskdagen 1900–2199 är densamma efter Gauss regel, en söndag 22 mars – 25 april")
  func easterTwoWays() {
    for year in 1_900...2_199 {
      let easter = CalendarDate.easterDay(of: year)
      #expect(easter == easterByGauss(year))
      #expect(easter.weekday == .sunday)
      #expect(easter >= day(year, 3, 22) && easter <= day(year, 4, 25))
    }
  }

  @Test("helgdagarna 2026 · tid-helgdagar")
  func holidaysOf2026() {
    let named = days(of: 2_026).filter { $0.publicHoliday != nil && $0.publicHoliday != .sunday }
    #expect(
      named.map(\.description) == [
        "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24",
        "2026-06-06", "2026-06-20", "2026-10-31", "2026-12-25", "2026-12-26",
      ])
    #expect(day(2_026, 4, 3).publicHoliday?.name.description == "långfredagen")
    #expect(day(2_026, 6, 7).publicHoliday?.name.description == "söndag")
  }

  @Test("varje år har tretton namngivna helgdagar, färre bara när två är samma dag · tid-helgdagar")
  func countOfHolidays() {
    for year in 1_994...2_199 {
      let named = Set(days(of: year).compactMap(\.publicHoliday)).subtracting([.sunday])
      let ascension = CalendarDate.easterDay(of: year).adding(days: 39)
      let whitSunday = CalendarDate.easterDay(of: year).adding(days: 49)
      let isDouble = ascension == day(year, 5, 1) || (year >= 2_005 && whitSunday == day(year, 6, 6))
      #expect(named.count == (isDouble ? 12 : 13))
      #expect(named.contains(.whitMonday) == (year < 2_005))
      #expect(named.contains(.nationalDay) == (year >= 2_005))
      let openSundays = days(of: year).filter { $0.weekday == .sunday && !$0.isPublicHoliday }
      #expect(openSundays.isEmpty)
    }
  }

  @Test("TV-126 annandag pingst till 2004, 6 juni från 2005 · tid-helgdagar, tid-1930-173")
  func whitMondayAndNationalDay() {
    #expect(day(2_004, 5, 31).publicHoliday == .whitMonday)
    #expect(day(2_004, 5, 31).lastDayMoved == day(2_004, 6, 1))
    #expect(day(2_005, 5, 16).lastDayMoved == day(2_005, 5, 16))
    #expect(day(2_003, 6, 6).lastDayMoved == day(2_003, 6, 6))
    #expect(day(2_005, 6, 6).publicHoliday == .nationalDay)
    #expect(day(2_005, 6, 6).lastDayMoved == day(2_005, 6, 7))
  }

  @Test("aftnarna stänger myndigheten men är inte helgdagar · tid-1930-173")
  func eves() {
    #expect(day(2_026, 6, 19).closedDay == .midsummerEve)
    #expect(day(2_026, 12, 24).closedDay == .christmasEve)
    #expect(day(2_026, 12, 31).closedDay == .newYearsEve)
    #expect(day(2_026, 3, 7).closedDay == .saturday)
    #expect(day(2_026, 6, 18).isWorkingDay)
    for eve in [day(2_026, 6, 19), day(2_026, 12, 24), day(2_026, 12, 31)] { #expect(!eve.isPublicHoliday) }
  }

  @Test("midsommarafton är alltid dagen före midsommardagen, alla helgons dag alltid en lördag · tid-helgdagar")
  func midsummer() {
    for year in 1_994...2_199 {
      let all = days(of: year)
      let eve = all.filter { $0.closedDay == .midsummerEve }
      let midsummer = all.filter { $0.publicHoliday == .midsummerDay }
      let saints = all.filter { $0.publicHoliday == .allSaintsDay }
      #expect(eve.count == 1 && midsummer.count == 1 && saints.count == 1)
      #expect(eve.first?.adding(days: 1) == midsummer.first)
      #expect(saints.first?.weekday == .saturday)
    }
  }

  @Test("arbetsdagar före och efter · tid-1930-173")
  func workingDays() {
    #expect(day(2_026, 4, 2).nextWorkingDay == day(2_026, 4, 7))
    #expect(day(2_026, 4, 6).workingDayAtLatest == day(2_026, 4, 2))
    #expect(day(2_026, 4, 7).workingDayAtLatest == day(2_026, 4, 7))
  }

  @Test("varje helgdag och stängd dag har ett namn")
  func names() {
    #expect(Set(PublicHoliday.allCases.map(\.name.description)).count == PublicHoliday.allCases.count)
    let closed: [ClosedDay] = [.saturday, .midsummerEve, .christmasEve, .newYearsEve, .publicHoliday(.epiphany)]
    #expect(Set(closed.map(\.name.description)).count == closed.count)
  }
}
