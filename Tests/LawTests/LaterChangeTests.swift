import Law
import Testing

private func law(_ date: CalendarDate, _ readings: ReadingOption...) -> Law {
  var chosen = Readings()
  for option in readings { chosen.choose(option) }
  return Law(on: date, readings: chosen)
}

@Suite("Retroaktiv start och månader före beslutet")
struct RetroactiveTests {
  @Test("TV-090 ansökan 2026-05-17: tidigast 2026-04-01 · sfb-51-7-retro")
  func retro() {
    let start = Law.earliestPayment(arrived: day(2_026, 5, 17))
    #expect(start.day == day(2_026, 4, 1))
    #expect(!start.isUncertain)
    #expect(start.closedLastDay == day(2_026, 5, 31))  // a Sunday
    #expect(start.adviceDay == day(2_026, 5, 29))
  }

  @Test(
    "TV-091 ansökan lördag 2026-01-31: tidigast 2025-12-01, varning, ingen flytt · sfb-51-7-retro, calc-split-at-law-date"
  )
  func overNewYear() throws {
    let start = Law.earliestPayment(arrived: day(2_026, 1, 31))
    #expect(start.day == day(2_025, 12, 1))
    #expect(start.closedLastDay == day(2_026, 1, 31))
    #expect(start.adviceDay == day(2_026, 1, 30))
    // The year in between changes the amounts, so the time must be split there.
    let first = try #require(start.day)
    #expect(law(first).parameters.hourlyRate != law(day(2_026, 1, 1)).parameters.hourlyRate)
  }

  @Test("TV-092 december inte redovisad: januari och februari betalas · sfb-51-7-manadsvis")
  func monthlyReports() {
    let months = Law.payableMonths(
      from: day(2_025, 12, 1), decided: day(2_026, 3, 10), reported: [day(2_026, 1, 1), day(2_026, 2, 14)])
    #expect(months.map(\.month) == [day(2_025, 12, 1), day(2_026, 1, 1), day(2_026, 2, 1)])
    #expect(months.map(\.isPayable) == [.no, .yes, .yes])
    #expect(months.allSatisfy { $0.rule == .sfb517Manadsvis })
  }

  @Test("behovets början går före · sfb-51-7-retro")
  func needBegan() {
    #expect(Law.earliestPayment(arrived: day(2_026, 5, 17), needBegan: day(2_026, 4, 20)).day == day(2_026, 4, 20))
    #expect(Law.earliestPayment(arrived: day(2_026, 5, 17), needBegan: day(2_020, 4, 20)).day == day(2_026, 4, 1))
  }

  @Test("före 2011 är starten okänd · sfb-51-7-retro")
  func before2011() {
    let start = Law.earliestPayment(arrived: day(2_010, 12, 31))
    #expect(start.day == nil && start.isUncertain)
    #expect(Law.earliestPayment(arrived: day(2_011, 1, 1)).day == day(2_010, 12, 1))
  }

  @Test(
    "hos domstol behövs ingen redovisning, vid omprövning behövs den · hfd-2019-34-ej-domstol, hfd-2023-8-omprovning")
  func handlers() {
    let month = day(2_024, 5, 1)
    #expect(Law.payableMonth(month, isReported: .no, handler: .court).isPayable == .yes)
    #expect(Law.payableMonth(month, isReported: .no, handler: .court).rule == .hfd201934EjDomstol)
    #expect(Law.payableMonth(month, isReported: .no, handler: .reconsideration).isPayable == .no)
    #expect(Law.payableMonth(month, isReported: .unknown).isPayable == .unknown)
    #expect(Law.payableMonth(day(2_018, 5, 1), isReported: .no, handler: .court).isPayable == .unknown)
    #expect(Law.payableMonth(day(2_022, 5, 1), isReported: .no, handler: .reconsideration).isPayable == .unknown)
    #expect(Law.payableMonth(day(2_022, 5, 1), isReported: .yes, handler: .reconsideration).isPayable == .yes)
    #expect(Law.payableMonth(day(2_013, 6, 1), isReported: .no).isPayable == .yes)
    let months = Law.payableMonths(
      from: day(2_024, 1, 15), decided: day(2_024, 4, 1), reported: [], inCourt: [day(2_024, 2, 3)])
    #expect(months.map(\.isPayable) == [.no, .yes, .no])
  }

  @Test("kommunen: från ansökan, osäkert, eller från beslutet, CI-27 · lss-retro-kommun")
  func kommun() {
    let (arrived, decided) = (day(2_026, 1, 10), day(2_026, 6, 1))
    let start = law(vectorDay).earliestMunicipalPayment(arrived: arrived, decided: decided)
    #expect(start.day == arrived && start.secureDay == decided && start.isUncertain)
    let other = law(vectorDay, .ci27FromDecision).earliestMunicipalPayment(arrived: arrived, decided: decided)
    #expect(other.day == decided && !other.isUncertain)
    #expect(law(vectorDay).earliestMunicipalPayment(arrived: arrived).secureDay == nil)
    let later = day(2_026, 2, 1)
    #expect(law(vectorDay).earliestMunicipalPayment(arrived: arrived, needBegan: later).day == later)
  }
}

@Suite("Senare ändringar: fler timmar, omprövning, tillfälligt behov, sjukhus")
struct LaterChangeTests {
  @Test("TV-100 fler timmar är en ny prövning; de beviljade behålls med varning · hfd-2024-fler-timmar (CI-25)")
  func moreHours() throws {
    let on = law(vectorDay)
    let result = try #require(on.moreHours(granted: 4_800, extra: 600, basicToday: 1_080, totalToday: 5_400))
    #expect(result.minutes == Bounds(4_800))
    #expect(!result.isIncreased)
    #expect(result.warnsOfGrantedHours)
    let atRisk = try #require(
      law(vectorDay, .ci25GrantedHoursAtRisk).moreHours(
        granted: 4_800, extra: 600, basicToday: 1_080, totalToday: 5_400))
    #expect(atRisk.minutes.secure == .zero)
    #expect(atRisk.minutes.likely == 4_800)
  }

  @Test("fler timmar när behovet i dag räcker: högst det sökta · hfd-2024-fler-timmar")
  func increase() throws {
    let on = law(vectorDay)
    let full = try #require(on.moreHours(granted: 4_800, extra: 600, basicToday: 1_500, totalToday: 6_000))
    #expect(full.minutes == Bounds(5_400) && full.isIncreased && !full.warnsOfGrantedHours)
    let part = try #require(on.moreHours(granted: 4_800, extra: 600, basicToday: 1_500, totalToday: 5_000))
    #expect(part.minutes == Bounds(5_000))
    let less = try #require(on.moreHours(granted: 4_800, extra: 600, basicToday: 1_500, totalToday: 4_000))
    #expect(less.minutes == Bounds(4_800) && less.warnsOfGrantedHours && !less.isIncreased)
    #expect(on.moreHours(granted: 4_800, extra: 600, basicToday: 1_200, totalToday: 6_000)?.isIncreased == false)
    #expect(
      law(day(2_024, 2, 12)).moreHours(granted: 4_800, extra: 600, basicToday: 1_500, totalToday: 6_000) == nil)
  }

  @Test("TV-101 bara det ändrade prövas om · hfd-2021-1-partiell, sfb-51-12-ej-praxis, sfb-51-12-omprovning")
  func partialReview() {
    let decreases = [
      Decrease(minutes: 2 * 60, cause: .changedCircumstances), Decrease(minutes: 15 * 60, cause: .newView),
    ]
    let review = law(vectorDay).review(granted: 100 * 60, decreases: decreases)
    #expect(review.minutes == 5_880)
    #expect(review.kept == 900)
    #expect(review.rules == [.sfb5112Omprovning, .hfd20211Partiell, .sfb5112EjPraxis])
    #expect(law(day(2_018, 3, 31)).review(granted: 100 * 60, decreases: decreases).minutes == 4_980)
  }

  @Test(
    "ny lag, nya domar och ny syn tar inga timmar; ingen minsta ändring krävs · sfb-51-12-ej-praxis, hfd-2021-1-partiell",
    arguments: DecreaseCause.allCases)
  func causes(cause: DecreaseCause) {
    let review = law(vectorDay).review(granted: 600, decreases: [Decrease(minutes: Rational(1, 7), cause: cause)])
    #expect(review.minutes == (cause == .changedCircumstances ? 600 - Rational(1, 7) : 600))
  }

  @Test("ändringen gäller från månaden då orsaken uppstod · sfb-51-13-manad")
  func effect() {
    #expect(Law.changeTakesEffect(causeArose: day(2_026, 2, 27)) == day(2_026, 2, 1))
    #expect(Law.changeTakesEffect(causeArose: day(2_010, 12, 31)) == nil)
  }

  @Test(
    "TV-102 barn hemma sjukt tre dagar: kommunen 18 timmar, inget nytt avdrag · lss-9-2-tillfalligt, kamr-tillfalligt-faktiska"
  )
  func temporary() {
    let need = law(vectorDay).temporaryNeed(arisen: [360, 360, 360])
    #expect(need.minutes == 1_080)
    #expect(!need.isUncertain)
    #expect(need.rules == [.lss92Tillfalligt, .kamrTillfalligtFaktiska])
    let partly = law(vectorDay).temporaryNeed(arisen: [360, 360], covered: [400, 60])
    #expect(partly.minutes == 300)
    #expect(law(day(2_021, 11, 24)).temporaryNeed(arisen: [360]).isUncertain)
  }

  @Test("TV-077 sjukhus 35 dagar med särskilda skäl: 28 dagar betalas · rar-sjukhus-fyra-veckor, sfb-106-25-sjukhus")
  func hospital() {
    let on = law(vectorDay)
    #expect(on.hospitalDaysPaid(ofStay: 35, specialReasons: .yes) == 28...28)
    #expect(on.hospitalDaysPaid(ofStay: 10, specialReasons: .yes) == 10...10)
    #expect(on.hospitalDaysPaid(ofStay: 35, specialReasons: .no) == 0...0)
    #expect(on.hospitalDaysPaid(ofStay: 35, specialReasons: .unknown) == 0...28)
    #expect(law(day(2_010, 12, 31)).hospitalDaysPaid(ofStay: 35, specialReasons: .yes) == 28...28)
  }

  @Test(
    "TV-064 tillfälligt skydd: beviljat 2024-10-20 behålls, första beslut 2024-11-05 ger ingen rätt · lss-7a-tillfalligt-skydd"
  )
  func temporaryProtection() throws {
    let subject = person(rows: [weekly(.hygiene, 900)]).with { $0.truths[.temporaryProtection] = .yes }
    let granted = subject.with { $0.truths[.grantedBeforeProtection] = .yes }
    #expect(try assess(granted, on: day(2_024, 11, 5)).authority == .kommun)
    #expect(try assess(subject, on: day(2_024, 11, 5)).authority == .none)
    #expect(try assess(subject, on: day(2_024, 10, 31)).authority == .kommun)
  }
}
