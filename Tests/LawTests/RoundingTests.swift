import Law
import Testing

@Suite("Avrundning av timmar")
struct RoundingTests {
  @Test(
    "CI-23 ingen avrundning, upp till halv eller hel timme; aldrig i jämförelsen med 20 h",
    arguments: [
      (ReadingOption.ci23None, 1_201), (.ci23UpHalfHour, 1_230), (.ci23UpWholeHour, 1_260),
    ])
  func grants(option: ReadingOption, granted: Int) throws {
    let result = try assess(person(rows: [weekly(.hygiene, 1_201)]), on: vectorDay, option)
    #expect(result.granted == Bounds(Rational(granted)))
    #expect(result.agency.likely.line == 1_201)
    #expect(try assess(person(rows: [weekly(.hygiene, 1_200)]), on: vectorDay, option).authority == .kommun)
  }
}
