import Law
import Testing

@Suite("Ordet för vad som görs hör till behovet")
struct ContentTests {
  @Test("Ett ord som hör till ett annat behov räknas som att ingenting är sagt · calc-moment-model")
  func contentOfAnotherNeed() throws {
    let result = try assess(person(rows: [row(.dressing, 30, content: .makeUp)]))
    #expect(result.agency.secure.basicNet == 0)
    #expect(result.agency.possible.basicNet == 210)
    #expect(result.marks.contains(.unknownFact))
  }
}
