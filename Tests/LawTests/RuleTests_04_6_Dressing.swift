import Law
import Testing

@Suite("Kapitel 4.6: av- och påklädning")
struct DressingRuleTests {
  let last = day(2009, 6, 16)
  let first = day(2009, 6, 17)

  @Test("kläder närmast kroppen · lss-9a-1-kladsel, kladsel-innerklader")
  func indoorClothes() throws {
    try expect(ten(.dressing), on: last, basic: 70, other: 0, by: .lss9a1Kladsel)
    try expect(ten(.dressing), on: first, basic: 42, other: 28, by: .kladselInnerklader)
    try expectOpen(ten(.dressing, .unknown) { $0.selfCare = .documented }, basic: (0, 0, 42), by: .lss9a1Kladsel)
  }

  @Test(
    "ytterkläder, utom kanske vid smärta eller benskörhet · kladsel-ytterklader, kladsel-ytterklader-undantag (CI-12)")
  func outerClothes() throws {
    let ordinary = ten(.dressing, .outerClothes) { $0.truths[.painOrBrittleBones] = .no }
    let brittle = ten(.dressing, .outerClothes) { $0.truths[.painOrBrittleBones] = .yes }
    try expect(ordinary, on: last, basic: 70, other: 0, by: .lss9a1Kladsel)
    try expect(ordinary, on: first, basic: 0, other: 70, by: .kladselYtterklader)
    try expect(ordinary, under: .ci12Counts, basic: 0, other: 70, by: .kladselYtterklader)
    try expectOpen(brittle, basic: (0, 0, 42), by: .kladselYtterklader)
    #expect(try decide(brittle).likely.marks.contains(.uncertainReading))
    try expect(brittle, under: .ci12Counts, basic: 42, other: 28, by: .kladselYtterkladerUndantag)
    try expect(brittle, under: .ci12Never, basic: 0, other: 70, by: .kladselYtterklader)
  }

  @Test("ortos, protes och korsett · kladsel-ortos-protes (CI-09)")
  func orthosis() throws {
    try expect(ten(.dressing, .orthosisProsthesis), on: last, basic: 70, other: 0, by: .kladselOrtosProtes)
    try expect(ten(.dressing, .orthosisProsthesis), basic: 42, other: 28, by: .kladselOrtosProtes)
    try expect(
      ten(.dressing, .orthosisProsthesis), under: .ci09Never, basic: 0, other: 70, by: .kladselOrtosProtes)
  }

  @Test("stödstrumpor som egenvård · kladsel-stodstrumpor")
  func supportStockings() throws {
    let stockings = ten(.dressing, .supportStockings) {
      $0.truths[.careMeasure] = .yes
      $0.selfCare = .documented
    }
    try expect(stockings, on: day(2018, 4, 12), basic: 42, other: 28, by: .lss9a1Kladsel)
    try expect(stockings, on: day(2018, 4, 13), basic: 42, other: 28, by: .kladselStodstrumpor)
    var missing = stockings
    missing.selfCare = .missing
    try expect(missing, basic: 0, other: 0, by: .calcEgenvardBeslut)
  }

  @Test("välja och ta fram kläder · kladsel-vagledning, kladsel-ovrigt")
  func aroundDressing() throws {
    for content in [Content.choosingClothes, .encouragement, .reminders] {
      try expect(ten(.dressing, content), basic: 0, other: 70, by: .kladselVagledning)
    }
    let qualified = ten(.dressing, .choosingClothes) { $0.truths[.qualifiedMotivation] = .yes }
    try expect(qualified, on: day(2023, 1, 1), basic: 70, other: 0, by: .lss9a2Kam)
    try expect(ten(.dressing, .clothesCare), on: last, basic: 0, other: 70, by: .kladselOvrigt)
    try expect(ten(.dressing, .clothesCare), basic: 0, other: 70, by: .kladselOvrigt)
  }
}
