import Law
import Testing

@Suite("Kapitel 4.3: andning")
struct BreathingRuleTests {
  @Test("andningens fyra tider · lss-9a-1-andning (CI-14)")
  func overTime() throws {
    let help = ten(.breathing)
    let noImpairment = person().with { $0.mentalImpairment = .none }
    try expect(help, on: day(2015, 6, 30), as: noImpairment, basic: 70, other: 0, by: .femteMedicinskaSkal)
    try expect(help, on: day(2015, 7, 1), as: noImpairment, basic: 0, other: 70, by: .lss9a1Andning)
    try expect(help, on: day(2019, 10, 31), basic: 0, other: 70, by: .lss9a1Andning)
    try expect(help, on: day(2019, 11, 1), basic: 42, other: 28, by: .lss9a1Andning)
    try expect(help, on: day(2019, 11, 1), under: .ci14Whole, basic: 70, other: 0, by: .lss9a1Andning)
    try expect(help, on: day(2020, 6, 30), basic: 42, other: 28, by: .lss9a1Andning)
    try expect(help, on: day(2020, 7, 1), basic: 70, other: 0, by: .lss9a1Andning)
  }

  @Test("direkt nödvändiga åtgärder fullt ut från 2020-07-01 · lss-9a-4-andning-atgarder")
  func necessaryMeasures() throws {
    for help in [ten(.breathing, .equipmentCare), ten(.other) { $0.necessaryFor = .breathing }] {
      try expect(help, on: day(2020, 6, 30), basic: 0, other: 70, by: .lss9a4AndraBehov)
      try expect(help, on: day(2020, 7, 1), basic: 0, other: 70, by: .lss9a4AndningAtgarder)
      #expect(try decide(help, on: day(2020, 7, 1)).likely.otherIsExempt)
      #expect(try !decide(help, on: day(2020, 6, 30)).likely.otherIsExempt)
    }
  }

  @Test("motion är inte andning, övervakning är behov 7 eller andning · fk-andning-avgransning (CI-42)")
  func border() throws {
    try expect(ten(.breathing, .breathingExercise), basic: 0, other: 70, by: .fkAndningAvgransning)
    let watch = ten(.breathing, .watchingBreathingAid)
    try expect(watch, basic: 0, other: 70, by: .medicinsktStorreDelen)
    try expect(watch, under: .ci42PartOfBreathing, basic: 70, other: 0, by: .fkAndningAvgransning)
    let allDay = row(.breathing, 900, content: .watchingBreathingAid)
    try expect(allDay, basic: 6_300, other: 0, by: .lss9a1Medicinskt)
  }

  @Test("ett barns andning minskas inte för föräldraansvar från 2020-07-01 · lss-andning-undantag")
  func exempt() throws {
    let child = person(born: day(2014, 1, 1))
    let before = try decide(ten(.breathing), on: day(2020, 6, 30), as: child)
    #expect(!before.likely.basicIsExempt)
    #expect(before.outcome(.lssAndningUndantag) == nil)
    let after = try decide(ten(.breathing), on: day(2020, 7, 1), as: child)
    #expect(after.likely.basicIsExempt)
    #expect(after.outcome(.lssAndningUndantag) == .met)
    #expect(after.assessment.agency.least(.basicNet) == 70)
  }
}
