import Law
import Testing

@Suite("Kapitel 5: andra personliga behov")
struct OtherNeedRuleTests {
  let qualified = day(2017, 6, 13)
  let before = day(2017, 6, 12)

  @Test("andra behov räknas i sin helhet, aldrig som grundläggande · lss-9a-4-andra-behov")
  func otherNeeds() throws {
    for content in [Content.handling, .leisure, .household, .errands, .helpDuringJourney, .workStudies] {
      try expect(ten(.other, content), on: day(1996, 7, 1), basic: 0, other: 70, by: .lss9a4AndraBehov)
      try expect(ten(.other, content), basic: 0, other: 70, by: .lss9a4AndraBehov)
    }
  }

  @Test("tillsyn som inte är grundläggande · andra-behov-tillsyn, kamr-natt-tillsyn")
  func supervision() throws {
    try expect(
      ten(.other, .generalSupervision) { $0.engagement = .supervision }, basic: 0, other: 70, by: .andraBehovTillsyn)
    let night = ten(.other, .generalSupervision) {
      $0.engagement = .supervision
      $0.truths[.night] = .yes
    }
    try expect(night, basic: 0, other: 70, by: .kamrNattTillsyn)
  }

  @Test(
    "bära, köra och vara med är inte kvalificerat från 2017-06-13 · hfd-2017-27-kvalificerat, andra-behov-enda-skal (CI-33)",
    arguments: [Content.driving, .carrying, .merePresence, .planningWithout])
  func unqualified(content: Content) throws {
    try expect(ten(.other, content), on: before, basic: 0, other: 70, by: .andraBehovEndaSkal)
    try expect(ten(.other, content), on: qualified, basic: 0, other: 0, by: .hfd201727Kvalificerat)
    try expect(
      ten(.other, content), on: qualified, under: .ci33MetOtherwiseOnly, basic: 0, other: 70, by: .hfd201727Kvalificerat
    )
  }

  @Test("resan som sådan · hfd-2017-27-kvalificerat, andra-behov-enda-skal (CI-30)")
  func journey() throws {
    try expect(ten(.other, .journey), on: before, basic: 0, other: 70, by: .andraBehovEndaSkal)
    try expect(ten(.other, .journey), on: qualified, basic: 0, other: 0, by: .hfd201727Kvalificerat)
    try expect(
      ten(.other, .journey), on: qualified, under: .ci30JourneyIfNoTransport, basic: 0, other: 70,
      by: .hfd201727Kvalificerat)
  }

  @Test("semesterresor · andra-behov-resor (CI-31)")
  func holidayTrips() throws {
    let trip = ten(.other, .holidayTrip)
    let found = try decide(trip)
    #expect([found.secure.other, found.likely.other, found.possible.other] == [0, 0, 70])
    #expect(found.likely.rule == .andraBehovResor)
    try expect(trip, under: .ci31RegularTripsCount, basic: 0, other: 70, by: .andraBehovResor)
    try expect(trip, under: .ci31Never, basic: 0, other: 0, by: .andraBehovResor)
  }

  @Test("hushållsarbete som delas med make · kamr-makeansvar (CI-28)")
  func spouse() throws {
    let shared = ten(.other, .household) { $0.truths[.sharedWithSpouse] = .yes }
    let married = person().with { $0.truths[.spouse] = .yes }
    let found = try decide(shared, as: married)
    #expect([found.secure.other, found.likely.other, found.possible.other] == [0, 35, 70])
    #expect(found.likely.rule == .kamrMakeansvar)
    try expect(shared, under: .ci28None, as: married, basic: 0, other: 0, by: .kamrMakeansvar)
    try expect(shared, under: .ci28OwnShareCounts, as: married, basic: 0, other: 70, by: .kamrMakeansvar)
    try expect(shared, basic: 0, other: 70, by: .lss9a4AndraBehov)
    try expect(
      ten(.other, .household) { $0.truths[.sharedWithSpouse] = .no }, as: married, basic: 0, other: 70,
      by: .lss9a4AndraBehov)
    try expect(shared, on: day(1997, 9, 30), as: married, basic: 0, other: 70, by: .lss9a4AndraBehov)
    #expect(try decide(shared, on: day(1997, 10, 1), as: married).likely.rule == .kamrMakeansvar)
  }

  @Test("familjegemenskap är inget skäl att neka natten · kamr-familjegemenskap (CI-29)")
  func familyCommunity() throws {
    let waiting = row(.other, 280) {
      $0.engagement = .waiting
      $0.truths[.night] = .yes
      $0.truths[.net] = .yes
    }
    let married = person().with { $0.truths[.spouse] = .yes }
    let kept = try decide(waiting, as: married)
    #expect(kept.likely.nightCredit == 490)
    #expect(kept.outcome(.kamrFamiljegemenskap) == .met)
    let refused = try decide(waiting, under: [.ci29GroundForSpouseAtNight], as: married)
    #expect(refused.likely.nightCredit == 0)
    #expect(refused.likely.rule == .kamrFamiljegemenskap)
    #expect(try decide(waiting, under: [.ci29GroundForSpouseAtNight]).likely.nightCredit == 490)
  }

  @Test("hjälp i rollen som förälder är osäker · andra-behov-eget-barn")
  func ownChildren() throws {
    let found = try decide(ten(.other, .ownChildren))
    #expect([found.secure.other, found.likely.other, found.possible.other] == [0, 0, 70])
    #expect(found.likely.rule == .andraBehovEgetBarn)
  }

  @Test("närvaro utanför hemmet från 2018-04-01 · lss-9a-4-narvaro, hfd-2017-27-kvalificerat")
  func presence() throws {
    func present(_ place: Place) -> HelpMoment {
      ten(.other, .leisure) {
        $0.engagement = .presence
        $0.place = place
      }
    }
    try expect(present(.outside), on: before, basic: 0, other: 70, by: .lss9a4AndraBehov)
    try expect(present(.outside), on: day(2018, 3, 31), basic: 0, other: 0, by: .hfd201727Kvalificerat)
    try expect(present(.outside), on: day(2018, 4, 1), basic: 0, other: 70, by: .lss9a4Narvaro)
    try expect(present(.home), on: day(2018, 4, 1), basic: 0, other: 0, by: .hfd201727Kvalificerat)
  }

  @Test("mer än ett dygn per dygn för en assistent · calc-dygnstak", arguments: [(1_440, false), (1_441, true)])
  func fullDay(minutes: Int, over: Bool) throws {
    let found = try decide(row(.hygiene, minutes - 1_000), as: person(rows: [row(.meals, 1_000)]))
    #expect(found.assessment.marks.contains(.overFullDay) == over)
    #expect(found.outcome(.calcDygnstak) == (over ? .notMet : nil))
  }
}
