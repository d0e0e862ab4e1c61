import Law
import Testing

@Suite("Kapitel 6: barn och föräldraavdrag")
struct ChildRuleTests {
  @Test(
    "avdraget per åldersklass, dagarna runt nyåren 2023 och 2025 · avdrag-0, avdrag-1-6, avdrag-7-11, avdrag-12-17",
    arguments: [
      (AgeClass.age0, RuleID.avdrag0, 5_040, 0, 2_520, 0), (.age1to6, .avdrag16, 1_050, 210, 525, 105),
      (.age7to11, .avdrag711, 420, 420, 210, 210), (.age12to17, .avdrag1217, 0, 420, 0, 210),
    ])
  func amounts(age: AgeClass, rule: RuleID, basic: Int, other: Int, newBasic: Int, newOther: Int) throws {
    var subject = person(rows: [weekly(.hygiene, 6_000)])
    subject.heldAge = age
    for (date, expected) in [
      (day(2023, 1, 1), (basic, other)), (day(2024, 12, 31), (basic, other)), (day(2025, 1, 1), (newBasic, newOther)),
    ] {
      let found = try decide(weekly(.other, 2_000), on: date, as: subject)
      #expect(found.assessment.agency.likely.basicDeduction == Rational(expected.0))
      #expect(found.assessment.agency.likely.otherDeduction == Rational(expected.1))
      #expect(found.outcome(rule) == .minutesPerWeek(Rational(expected.0 + expected.1)))
    }
    #expect(try decide(weekly(.other, 2_000), on: day(2022, 12, 31), as: subject).outcome(rule) == nil)
  }

  @Test("född 29 februari: födelsemånaden · f1090-6a-manad (CI-41)")
  func leapDay() throws {
    let subject = person(born: day(2024, 2, 29), rows: [weekly(.hygiene, 6_000)])
    #expect(try assess(subject, on: day(2025, 1, 31)).ageClass == .age0)
    #expect(try assess(subject, on: day(2025, 2, 1)).ageClass == .age1to6)
    #expect(try assess(subject, on: day(2025, 2, 28), .ci41Day1March).ageClass == .age0)
    #expect(try assess(subject, on: day(2025, 3, 1), .ci41Day1March).ageClass == .age1to6)
  }

  @Test("tidslinjen delas där åldersklassen byts, också i skottår · f1090-6a-manad, calc-split-at-law-date (CI-41)")
  func leapDayTimeline() throws {
    let subject = person(born: day(2008, 2, 29), rows: [weekly(.hygiene, 600)])
    var readings = Readings()
    readings.choose(.ci41Day1March)
    let leapYear = try Timeline(of: subject, from: day(2020, 1, 15), to: day(2020, 4, 1), readings: readings)
    #expect(leapYear.parts.first { $0.causes.contains(.ageClass) }?.from == day(2020, 2, 1))
    for part in leapYear.parts {
      let atEnd = try Assessment(of: subject, under: Law(on: part.to, readings: readings))
      #expect(atEnd.ageClass == part.assessment.ageClass)
    }
  }

  @Test("avdraget stannar vid noll i varje del · calc-avdrag-golv, lss-9f-foraldraavdrag")
  func floor() throws {
    let child = person(born: day(2021, 1, 1), rows: [weekly(.hygiene, 524)])
    let found = try decide(weekly(.other, 104), as: child)
    #expect(found.assessment.agency.likely.basicNet == 0)
    #expect(found.assessment.agency.likely.otherNet == 0)
    #expect(found.outcome(.lss9fForaldraavdrag) == .minutesPerWeek(525))
    #expect(found.outcome(.calcAvdragGolv) == .minutesPerWeek(524))
  }

  @Test("vad alla barn i åldern behöver · fk-avdrag-beror-pa, kamr-avdrag-hela-behovet (CI-01)")
  func wholeNeed() throws {
    let help = ten(.hygiene) { $0.ageTypicalMinutes = Amount(4) }
    let child = person(born: day(2016, 1, 1))
    try expect(help, as: child, basic: 42, other: 28, by: .lss9a1Hygien)
    try expect(help, under: .ci01DisabilityCausedOnly, as: child, basic: 42, other: 0, by: .lss9a1Hygien)
    #expect(try decide(help, on: day(2023, 12, 6), as: child).outcome(.kamrAvdragHelaBehovet) == .met)
    #expect(try decide(help, on: day(2023, 12, 5), as: child).outcome(.kamrAvdragHelaBehovet) == nil)
    let agency = try decide(help, under: [.ci01DisabilityCausedOnly], as: child)
    #expect(agency.outcome(.fkAvdragBerorPa) == .minutes(6))
  }
}
