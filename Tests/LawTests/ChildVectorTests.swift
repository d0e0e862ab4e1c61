import Law
import Testing

@Suite("Testvektorer E: föräldraavdrag")
struct ParentalDeductionVectors {
  let four = day(2020, 11, 5)
  let in2024 = day(2024, 3, 10)
  let in2025 = day(2025, 3, 10)

  /// A child with basic, exempt and other minutes a week.
  func child(born: CalendarDate, basic: Int = 0, exempt: Int = 0, other: Int = 0, otherExempt: Int = 0) -> Case {
    var rows: [HelpMoment] = []
    if basic > 0 { rows.append(weekly(.hygiene, basic)) }
    if exempt > 0 { rows.append(weekly(.breathing, exempt)) }
    if other > 0 { rows.append(weekly(.other, other)) }
    if otherExempt > 0 { rows.append(weekly(.other, otherExempt) { $0.necessaryFor = .breathing }) }
    return person(born: born, rows: rows)
  }

  @Test("TV-031 TV-032 fyra år, 2025 och 2024 · lss-9f-foraldraavdrag, avdrag-1-6, lss-andning-undantag")
  func fourYears() throws {
    let now = try assess(child(born: four, basic: 1_080, exempt: 240, other: 600), on: in2025)
    #expect(now.kommun.likely.basicNet == 795)
    #expect(now.kommun.likely.otherNet == 495)
    #expect(now.granted == Bounds(1_290))
    #expect(now.authority == .kommun)
    let then = try assess(child(born: day(2019, 11, 5), basic: 1_080, exempt: 240, other: 600), on: in2024)
    #expect(then.kommun.likely.basicNet == 270)
    #expect(then.kommun.likely.otherNet == 390)
  }

  @Test("TV-033 nyåret 2025 · avdrag-1-6, lss-trans-date-of-assistance")
  func newYear() throws {
    let subject = child(born: four, basic: 1_800)
    let before = try assess(subject, on: day(2024, 12, 31))
    #expect(before.agency.likely.line == 750)
    #expect(before.authority == .kommun)
    let after = try assess(subject, on: day(2025, 1, 1))
    #expect(after.agency.likely.line == 1_275)
    #expect(after.authority == .agency)
  }

  @Test(
    "TV-034 TV-035 på gränsen efter avdrag · avdrag-1-6, calc-threshold-exact, sfb-51-3-efter-avdrag",
    arguments: [0, 1])
  func onTheLine(extra: Int) throws {
    let result = try assess(child(born: four, basic: 1_725 + extra), on: in2025)
    #expect(result.agency.likely.line == Rational(1_200 + extra))
    #expect(result.authority == (extra == 0 ? .kommun : .agency))
  }

  @Test("TV-036 åtta år · avdrag-7-11")
  func eightYears() throws {
    let then = try assess(child(born: day(2016, 1, 5), basic: 1_440), on: in2024)
    #expect(then.agency.likely.line == 1_020)
    #expect(then.authority == .kommun)
    let now = try assess(child(born: day(2017, 1, 5), basic: 1_440), on: in2025)
    #expect(now.agency.likely.line == 1_230)
    #expect(now.authority == .agency)
  }

  @Test("TV-037 tretton år · avdrag-12-17, lss-9f-undantag")
  func thirteenYears() throws {
    let result = try assess(child(born: day(2012, 1, 5), basic: 1_230, other: 600), on: in2025)
    #expect(result.agency.likely.line == 1_230)
    #expect(result.authority == .agency)
    #expect(result.agency.likely.otherNet == 390)
  }

  @Test("TV-038 noll år · avdrag-0")
  func newborn() throws {
    let then = try assess(child(born: day(2023, 9, 5), basic: 4_200), on: in2024)
    #expect(then.agency.likely.line == 0)
    let now = try assess(child(born: day(2024, 9, 5), basic: 4_200), on: in2025)
    #expect(now.agency.likely.line == 1_680)
    #expect(now.authority == .agency)
  }

  @Test(
    "TV-039 TV-040 TV-041 TV-042 födelsemånaden · f1090-6a-manad, avdrag-0, avdrag-1-6, avdrag-7-11, avdrag-12-17",
    arguments: [
      (day(2024, 5, 20), day(2025, 4, 30), 2_520, 0), (day(2024, 5, 20), day(2025, 5, 1), 525, 105),
      (day(2018, 9, 30), day(2025, 8, 31), 525, 105), (day(2018, 9, 30), day(2025, 9, 1), 210, 210),
      (day(2013, 5, 20), day(2025, 4, 30), 210, 210), (day(2013, 5, 20), day(2025, 5, 1), 0, 210),
      (day(2008, 3, 31), day(2026, 2, 28), 0, 210), (day(2008, 3, 31), day(2026, 3, 1), 0, 0),
    ])
  func birthdayMonth(born: CalendarDate, date: CalendarDate, basic: Int, other: Int) throws {
    let result = try assess(child(born: born, basic: 5_000, other: 3_000), on: date)
    #expect(result.agency.likely.basicDeduction == Rational(basic))
    #expect(result.agency.likely.otherDeduction == Rational(other))
  }

  @Test("TV-043 golvet vid noll, inget spill · calc-avdrag-golv (CI-03)")
  func floor() throws {
    let subject = person(born: four, rows: [weekly(.tubeFeeding, 900), weekly(.hygiene, 300), weekly(.other, 600)])
    let result = try assess(subject, on: in2025)
    #expect(result.kommun.likely.basicNet == 900)
    #expect(result.kommun.likely.otherNet == 495)
  }

  @Test("CI-03 per behov drar från varje behov")
  func perNeed() throws {
    let subject = person(born: four, rows: [weekly(.hygiene, 600), weekly(.dressing, 600)])
    #expect(try assess(subject, on: in2025).kommun.likely.basicNet == 675)
    #expect(try assess(subject, on: in2025, .ci03PerNeed).kommun.likely.basicNet == 150)
  }

  @Test("CI-04 gränsen före avdrag byter huvudman")
  func beforeDeduction() throws {
    let subject = child(born: four, basic: 1_500)
    #expect(try assess(subject, on: in2025).authority == .kommun)
    #expect(try assess(subject, on: in2025, .ci04BeforeDeduction).authority == .agency)
  }

  @Test("TV-044 direkt nödvändiga åtgärder är undantagna · lss-9f-undantag")
  func necessaryMeasures() throws {
    let result = try assess(child(born: four, basic: 600, other: 360, otherExempt: 240), on: in2025)
    #expect(result.kommun.likely.otherNet == 495)
  }

  @Test("TV-045 behov 6 och KAM är inte undantagna · forebyggande-avdrag, kam-avdrag")
  func needSixAndActivation() throws {
    let activation = weekly(.hygiene, 600) { $0.truths[.qualifiedMotivation] = .yes }
    let subject = person(born: day(2016, 1, 5), rows: [weekly(.preventiveSupport, 720), activation])
    let result = try assess(subject, on: in2025)
    #expect(result.agency.likely.basicGross == 1_320)
    #expect(result.agency.likely.line == 1_110)
    #expect(result.authority == .kommun)
  }

  @Test("TV-046 behov 7 tolv timmar, hygien inuti · medicinskt-avdrag, calc-behov7-dygn, calc-overlap-once")
  func needSeven() throws {
    let supervision = row(.medicalSupport, 720) { $0.engagement = .supervision }
    let inside = weekly(.hygiene, 360) { $0.within = [0] }
    let result = try assess(person(born: day(2019, 11, 5), rows: [supervision, inside]), on: in2025)
    #expect(result.agency.likely.line == 5_040)
    #expect(result.agency.likely.basicDeduction == 0)
    #expect(result.authority == .agency)
    #expect(result.marks.contains(.needsConfirmation))
  }

  @Test(
    "TV-047 hela behovet eller bara det funktionsnedsättningen orsakar · kamr-avdrag-hela-behovet, fk-avdrag-beror-pa (CI-01)",
    arguments: [
      (day(2025, 3, 10), ReadingOption.ci01WholeNeed, 1_275, Authority.agency),
      (day(2025, 3, 10), .ci01DisabilityCausedOnly, 975, .kommun), (day(2024, 3, 10), .ci01WholeNeed, 750, .kommun),
      (day(2024, 3, 10), .ci01DisabilityCausedOnly, 450, .kommun),
    ])
  func wholeNeed(date: CalendarDate, reading: ReadingOption, line: Int, authority: Authority) throws {
    let help = weekly(.hygiene, 1_800) { $0.ageTypicalMinutes = Amount(300) }
    let result = try assess(person(born: day(2019, 12, 5), rows: [help]), on: date, reading)
    #expect(result.agency.likely.line == Rational(line))
    #expect(result.authority == authority)
  }

  @Test("TV-048 fem dygn i veckan eller sju · f1090-bilaga-per-dygn (CI-02)")
  func fiveDays() throws {
    let subject = child(born: four, basic: 1_650).with { $0.daysWithAssistance = Amount(5) }
    let standard = try assess(subject, on: in2025)
    #expect(standard.agency.likely.line == 1_275)
    #expect(standard.authority == .agency)
    let flat = try assess(subject, on: in2025, .ci02FlatSeven)
    #expect(flat.agency.likely.line == 1_125)
    #expect(flat.authority == .kommun)
    let turns = try Contested.questionsThatMoveAuthority(subject, under: Law(on: in2025))
    #expect(turns.contains { $0.option == .ci02FlatSeven })
  }

  @Test("TV-049 en gång per barn · calc-avdrag-en-gang (CI-38)")
  func oncePerChild() throws {
    let double = weekly(.hygiene, 720) {
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(720)
    }
    let subject = person(born: four, rows: [double])
    #expect(try assess(subject, on: in2025).agency.likely.line == 915)
    #expect(try assess(subject, on: in2025, .ci38PerAssistant).agency.likely.line == 390)
  }

  @Test("TV-050 före 2023 · foraldraansvar-individuellt, calc-foraldraansvar-fore-2023")
  func before2023() throws {
    let subject = child(born: day(2018, 11, 5), basic: 1_800)
    let before = try assess(subject, on: day(2022, 12, 31))
    #expect(before.agency.least(.line) == 0)
    #expect(before.agency.greatest(.line) == 1_800)
    #expect(before.authority == .open)
    #expect(before.marks.contains(.needsHumanAssessment))
    let after = try assess(subject, on: day(2023, 1, 1))
    #expect(after.agency.likely.line == 750)
    #expect(after.authority == .kommun)
  }

  @Test("TV-051 veckan över nyåret 2025 · calc-split-at-law-date")
  func newYearWeek() throws {
    let subject = child(born: four, basic: 1_800)
    let timeline = try Timeline(of: subject, from: day(2024, 12, 30), to: day(2025, 1, 5))
    #expect(timeline.parts.count == 2)
    #expect(timeline.parts.map { $0.days } == [2, 5])
    #expect(timeline.parts.map { $0.assessment.agency.likely.line } == [750, 1_275])
    #expect(timeline.minutes { $0.agency.bounds(.line) } == Bounds(1_125))
  }

  @Test("TV-052 väntetid för ett barn · foraldraavdrag-vantetid")
  func childsWaitingTime() throws {
    let waiting = row(.other, 480) {
      $0.engagement = .waiting
      $0.truths[.night] = .yes
      $0.truths[.net] = .yes
    }
    let result = try assess(person(born: day(2018, 11, 5), rows: [waiting]), on: in2025)
    #expect(result.kommun.likely.otherNet == 735)
    #expect(result.authority == .none)
  }

  @Test("TV-053 omvårdnadsbidrag finns inte som fakta · lss-9f-omvardnadsbidrag")
  func careAllowance() {
    // No fact of the catalogue asks for it, so no rule can read it.
    #expect(!FactDescription.all.contains { $0.key.description.contains("bidrag") })
  }

  @Test("TV-111 före 2023, undantagna behov · calc-foraldraansvar-fore-2023, foraldraansvar-undantag-2020")
  func exemptBefore2023() throws {
    let exempt = try #require(Amount(Rational(116_755, 100)))
    let deductible = try #require(Amount(Rational(9_599, 10)))
    let rows = [
      weekly(.breathing, 0) { $0.minutes = exempt },
      weekly(.hygiene, 0) {
        $0.minutes = deductible
        $0.privateMinutes = deductible
      },
    ]
    let subject = person(born: day(2012, 3, 1), rows: rows)
    let date = day(2020, 8, 1)
    let unknown = try assess(subject, on: date)
    #expect(unknown.agency.least(.line) == Rational(116_755, 100))
    #expect(unknown.agency.greatest(.line) == Rational(212_745, 100))
    #expect(unknown.authority == .open)
    #expect(unknown.marks.contains(.needsHumanAssessment))
    let stated = subject.saying(.parentalBasicBefore2023) { $0.parentalBasicBefore2023 = Amount(60) }
      .saying(.parentalOtherBefore2023) { $0.parentalOtherBefore2023 = Amount(0) }
    let known = try assess(stated, on: date)
    #expect(known.agency.bounds(.line) == Bounds(Rational(170_745, 100)))
    #expect(known.authority == .agency)
  }

  @Test("TV-114 dygn med assistans okänt, sju eller 6,33 · f1090-bilaga-per-dygn, avdrag-7-11 (CI-02)")
  func daysWithAssistance() throws {
    let exempt = try #require(Amount(Rational(116_755, 100)))
    let deductible = try #require(Amount(Rational(9_599, 10)))
    let days = try #require(Amount(Rational(633, 100)))
    let rows = [
      weekly(.breathing, 0) { $0.minutes = exempt },
      weekly(.hygiene, 0) {
        $0.minutes = deductible
        $0.privateMinutes = deductible
      },
    ]
    let subject = person(born: day(2016, 3, 1), rows: rows).with { $0.daysWithAssistance = days }
    #expect(try assess(subject, on: in2025, .ci02FlatSeven).agency.likely.line == Rational(191_745, 100))
    #expect(try assess(subject, on: in2025).agency.likely.line == Rational(193_755, 100))
    let unknown = try assess(subject.with { $0.daysWithAssistance = .unknown }, on: in2025)
    #expect(unknown.agency.least(.line) == Rational(191_745, 100))
    #expect(unknown.agency.greatest(.line) > Rational(193_755, 100))
    #expect(unknown.authority == .agency)
    #expect(unknown.marks.contains(.daysUnknown))
  }

  @Test("Dubbelt avdrag fångas · kamr-avdrag-hela-behovet")
  func doubleDeduction() throws {
    let lowered = weekly(.hygiene, 600) { $0.truths[.reducedForParents] = .yes }
    #expect(try assess(person(born: four, rows: [lowered]), on: in2025).marks.contains(.doubleDeduction))
    #expect(!(try assess(child(born: four, basic: 600), on: in2025).marks.contains(.doubleDeduction)))
  }
}
