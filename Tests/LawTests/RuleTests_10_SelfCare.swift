import Law
import Testing

@Suite("Kapitel 10: egenvård")
struct SelfCareRuleTests {
  func care(_ judged: SelfCare, minutes: Amount = .unknown) -> HelpMoment {
    ten(.hygiene, .catheter) {
      $0.truths[.careMeasure] = .yes
      $0.selfCare = judged
      $0.selfCareMinutes = minutes
    }
  }

  @Test("behandlande personals bedömning, enligt lagen om egenvård från 2023 · egv-2-definition")
  func definition() throws {
    #expect(try decide(care(.documented), on: day(2023, 1, 1)).outcome(.egv2Definition) == .met)
    #expect(try decide(care(.healthCare), on: day(2023, 1, 1)).outcome(.egv2Definition) == .notMet)
    #expect(try decide(care(.unknown), on: day(2023, 1, 1)).outcome(.egv2Definition) == .open)
    #expect(try decide(care(.documented), on: day(2022, 12, 31)).outcome(.egv2Definition) == nil)
  }

  @Test(
    "skriftligt bevis från 2021-03-01 · hfd-2021-11-egenvard-bevis, egenvard-fore-2021, calc-egenvard-beslut (CI-35)")
  func proof() throws {
    let last = day(2021, 2, 28)
    let first = day(2021, 3, 1)
    try expect(care(.oral), on: last, basic: 42, other: 28, by: .hygienStomiKateter)
    try expect(care(.oral), on: first, basic: 0, other: 0, by: .calcEgenvardBeslut)
    try expect(care(.documented), on: first, basic: 42, other: 28, by: .hygienStomiKateter)
    try expect(care(.missing), on: last, basic: 0, other: 0, by: .egenvardFore2021)
    try expect(care(.missing), on: last, under: .ci35ProbableFromNotes, basic: 42, other: 28, by: .hygienStomiKateter)
    try expect(care(.missing), on: first, under: .ci35ProbableFromNotes, basic: 0, other: 0, by: .calcEgenvardBeslut)
    try expectOpen(care(.unknown), on: first, basic: (0, 0, 42), by: .calcEgenvardBeslut)
  }

  @Test("bedömningen täcker en del av minuterna · calc-egenvard-beslut")
  func partlyCovered() throws {
    try expect(care(.documented, minutes: Amount(4)), basic: 28, other: 0, by: .calcEgenvardBeslut)
    try expect(care(.documented, minutes: .zero), basic: 0, other: 0, by: .calcEgenvardBeslut)
  }
}
