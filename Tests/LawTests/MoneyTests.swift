import Law
import Testing

private func law(_ year: Int, _ month: Int = 6, _ date: Int = 1, _ readings: ReadingOption...) -> Law {
  var chosen = Readings()
  for option in readings { chosen.choose(option) }
  return Law(on: day(year, month, date), readings: chosen)
}

private func kronor(_ whole: Int, _ ore: Int = 0) -> Money { Money(kronor: whole, ore: ore) }

@Suite("Pengar: schablonbelopp, högre belopp, vem som betalar")
struct MoneyTests {
  @Test("TV-084 45 timmar 2025: kommunen 20, staten 25 · sfb-51-22-kommun-20h, sfb-51-11-schablon")
  func shares2025() throws {
    let shares = try #require(law(2_025).costShares(minutesPerWeek: 45 * 60, track: .agency))
    #expect(shares.kommun == kronor(6_852))
    #expect(shares.state == kronor(8_565))
    #expect(!shares.isApproximate && !shares.isUnverified)
  }

  @Test("TV-085 kommunens del 2024 · sfb-51-22-kommun-20h")
  func share2024() {
    #expect(law(2_024).costShares(minutesPerWeek: 45 * 60, track: .agency)?.kommun == kronor(6_652))
  }

  @Test(
    "TV-086 högsta belopp 2025, 2023, 2012, 2017 · sfb-51-11-hogre-belopp, f1091-5-avrundning-hogre",
    arguments: [(2_025, 383, 71), (2_023, 363, 44), (2_012, 299, 0), (2_017, 326, 0)])
  func highest(year: Int, whole: Int, ore: Int) {
    #expect(law(year).highestHourlyAmount?.perHour == kronor(whole, ore))
  }

  @Test(
    "högre belopp i hela kronor till och med 2018-09-30 · f1091-5-avrundning-hogre",
    arguments: [
      (2_008, 265), (2_009, 277), (2_010, 282), (2_011, 289), (2_013, 308), (2_014, 314), (2_015, 318), (2_016, 323),
    ])
  func wholeKronor(year: Int, whole: Int) {
    #expect(law(year).highestHourlyAmount?.perHour == kronor(whole))
  }

  @Test("avrundningen byts 2018-10-01 · f1091-5-avrundning-hogre")
  func roundingChanges() {
    #expect(law(2_018, 9, 30).highestHourlyAmount?.perHour == kronor(331))
    #expect(law(2_018, 10, 1).highestHourlyAmount?.perHour == kronor(330, 85))
    #expect(law(2_026).highestHourlyAmount?.isUnverified == true)
    #expect(law(2_025).highestHourlyAmount?.isUnverified == false)
    #expect(law(2_007).highestHourlyAmount == nil)
  }

  @Test("TV-087 kedjan av schablonbelopp 2018–2025 · f1091-5-upprakning, sfb-51-11-schablon")
  func chain() throws {
    let raises = [15, 15, 35, 15, 15, 25, 30]
    for (index, raise) in raises.enumerated() {
      let before = try #require(law(2_018 + index).parameters.hourlyRate)
      let after = try #require(law(2_019 + index).parameters.hourlyRate)
      #expect(Law.nextStandardRate(after: before, raise: Rational(Int64(raise), 1_000)) == after)
    }
  }

  @Test("TV-088 2026 efter 1,5 procent: 347,70, okontrollerat · f1091-5-upprakning")
  func rate2026() throws {
    let rate = try #require(law(2_025).parameters.hourlyRate)
    #expect(Law.nextStandardRate(after: rate) == kronor(347, 70))
    #expect(law(2_026).parameters.hourlyRate == kronor(347, 70))
    #expect(law(2_026).parameters.rateIsUnverified)
    #expect(law(2_026).parameters.rateConfidence == .low)
    #expect(Rational(20) * Rational(34_770) == Rational(695_400))
  }

  @Test("TV-089 årsskiftet 2025–2026: samma rätt, annan kommunandel · sfb-51-3-20h, sfb-51-22-kommun-20h")
  func newYear() throws {
    let subject = person(rows: [weekly(.hygiene, 21 * 60), weekly(.other, 24 * 60, id: "Ö")])
    let old = try assess(subject, on: day(2_025, 12, 31))
    let new = try assess(subject, on: day(2_026, 1, 1))
    #expect(old.authority == .agency && new.authority == .agency)
    #expect(old.granted == new.granted)
    let before = try #require(law(2_025, 12, 31).costShares(minutesPerWeek: 45 * 60, track: .agency))
    let after = try #require(law(2_026, 1, 1).costShares(minutesPerWeek: 45 * 60, track: .agency))
    #expect(before.kommun == kronor(6_852) && !before.isUnverified)
    #expect(after.kommun == kronor(6_954) && after.isUnverified)
  }

  @Test("TV-128 15 h hos kommunen, 20,5 h hos Försäkringskassan · lss-skaliga-kostnader, sfb-51-22-kommun-20h")
  func approximate() throws {
    let kommun = try #require(law(2_025).costShares(minutesPerWeek: 15 * 60, track: .kommun))
    #expect(kommun.kommun == kronor(5_139))
    #expect(kommun.state == .zero)
    #expect(kommun.isApproximate)
    let agency = try #require(law(2_025).costShares(minutesPerWeek: 1_230, track: .agency))
    #expect(agency.kommun == kronor(6_852))
    #expect(agency.state == kronor(171, 30))
  }

  @Test("månaden följer läsningen av veckor, CI-24 · calc-vecka-omrakning, sfb-51-22-kommun-20h")
  func month() throws {
    let week = try #require(law(2_025).costShares(minutesPerWeek: 2_700, track: .agency))
    let month = try #require(law(2_025).monthlyCostShares(minutesPerWeek: 2_700, track: .agency))
    #expect(month.kommun == week.kommun * Rational(1_461, 336))
    #expect(month.total == week.total * Rational(1_461, 336))
    #expect(law(2_025, 6, 1, .ci24Weeks52).weeksPerMonth == Rational(13, 3))
    #expect(law(2_025, 6, 1, .ci24Month4Weeks).weeksPerMonth == 4)
  }

  @Test("utanför tabellerna är beloppen okända, aldrig noll · sfb-51-11-schablon, sfb-51-22-kommun-20h")
  func unknownOutside() {
    let last = Parameters.standardHourlyRate.entries.last?.from.year ?? 0
    for year in [1_994, 2_007, last + 1] {
      #expect(law(year).parameters.hourlyRate == nil)
      for track in Track.allCases { #expect(law(year).costShares(minutesPerWeek: 600, track: track) == nil) }
    }
    #expect(law(1_997, 10, 31).parameters.cofinanceHours == nil)
    #expect(law(1_997, 11, 1).parameters.cofinanceHours == 20)
  }

  @Test("delarna är alltid hela summan, och kommunens aldrig mer än 20 timmar · sfb-51-22-kommun-20h")
  func sharesAddUp() throws {
    var generator = SplitMix64(seed: 20)
    for _ in 0..<1_000 {
      let year = Int.random(in: 2_008...2_026, using: &generator)
      let minutes = Rational(
        Int64.random(in: 0...100_000, using: &generator), Int64.random(in: 1...7, using: &generator))
      let current = law(year)
      let rate = try #require(current.parameters.hourlyRate)
      let shares = try #require(current.costShares(minutesPerWeek: minutes, track: .agency))
      #expect(shares.total == rate * (minutes / 60))
      #expect(shares.kommun <= rate * 20)
      #expect(shares.state >= .zero)
      #expect(current.costShares(minutesPerWeek: minutes, track: .kommun)?.total == shares.total)
    }
  }

  @Test("beloppstabellen: ett år i taget, utan hål · sfb-51-11-schablon")
  func tableHasNoHoles() {
    let entries = Parameters.standardHourlyRate.entries
    #expect(entries.first?.from == day(2_008, 1, 1))
    for (earlier, later) in zip(entries, entries.dropFirst()) {
      #expect(earlier.to?.adding(days: 1) == later.from)
      #expect(earlier.value < later.value)
    }
    // What has not been verified must say so.
    #expect(Set(entries.filter(\.isUnverified).map(\.from.year)).isSuperset(of: [2_009, 2_010, 2_026]))
  }
}

@Suite("Tabellerna i Parameters")
struct ParameterTableTests {
  @Test(
    "värden och första dagar · sfb-51-3-20h, fkfs-vantetid-fjardedel, fkfs-beredskap-sjundedel, sfb-51-9-beviljandeperiod, sfb-51-7-retro"
  )
  func values() {
    let first = Law(on: Law.firstDay).parameters
    #expect(first.thresholdMinutes == 1_200)
    #expect(first.waitingHoursPerHour == 4)
    #expect(first.standbyHoursPerHour == 7)
    #expect(Law(on: day(2_010, 12, 31)).parameters.grantPeriodMonths == nil)
    #expect(Law(on: day(2_011, 1, 1)).parameters.grantPeriodMonths == 6)
    #expect(Law(on: day(2_010, 12, 31)).parameters.retroactiveMonths == nil)
    #expect(Law(on: day(2_011, 1, 1)).parameters.retroactiveMonths == 1)
  }

  @Test(
    "föräldraavdraget 2023–2024 och från 2025 · lss-9f-foraldraavdrag, avdrag-0, avdrag-1-6, avdrag-7-11, avdrag-12-17")
  func deductions() throws {
    #expect(Law(on: day(2_022, 12, 31)).parameters.deductions == nil)
    let older = try #require(Law(on: day(2_024, 12, 31)).parameters.deductions)
    let newer = try #require(Law(on: day(2_025, 1, 1)).parameters.deductions)
    for ageClass in [AgeClass.age0, .age1to6, .age7to11, .age12to17] {
      let (old, new) = (older.pair(for: ageClass), newer.pair(for: ageClass))
      #expect(old.basic == 2 * new.basic && old.other == 2 * new.other)
    }
    #expect(newer.pair(for: .age0) == DeductionTable.Pair(360, 0))
    #expect(newer.pair(for: .age1to6) == DeductionTable.Pair(75, 15))
    #expect(newer.pair(for: .age7to11) == DeductionTable.Pair(30, 30))
    #expect(newer.pair(for: .age12to17) == DeductionTable.Pair(0, 30))
  }
}
