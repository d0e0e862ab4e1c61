import Foundation
import LawProbe
import Testing

/// The probe is worth comparing between builds only if it reaches much of the law. That both builds answer alike is tried
/// by bin/wasm.
struct ProbeTests {
  private func answer(_ year: Int, _ month: Int, _ day: Int) throws -> [String: Any] {
    let bytes = Probe.answer(year: year, month: month, day: day)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func sums(_ track: String, _ assessment: [String: Any]) throws -> [String] {
    let answer = try #require(assessment[track] as? [String: [String]])
    return try #require(answer["likely"])
  }

  @Test func theChildIsAssessedAtItsRealAgeAndAsItIsNow() throws {
    let answer = try answer(2024, 4, 30)
    let real = try #require(answer["on"] as? [String: Any])
    let moved = try #require(answer["law"] as? [String: Any])
    // Seven years old and nine: the same age class, so the same deduction under the same law.
    #expect(try sums("agency", real) == sums("agency", moved))
    let younger = try #require(try self.answer(2023, 4, 30)["on"] as? [String: Any])
    #expect(try sums("agency", younger) != sums("agency", real))
  }

  @Test func everyKindOfSumIsReached() throws {
    let assessment = try #require(try answer(2026, 3, 1)["law"] as? [String: Any])
    let sums = try sums("agency", assessment)
    #expect(sums.count == 18)
    // All but standby, which the child has none of.
    #expect(sums.filter { $0 == "0" }.count == 1)
    #expect(sums.contains { $0.contains("/") })
    let rows = try #require(assessment["rows"] as? [String: [String]])
    #expect(rows.count == 14)
    #expect(Set(rows.values.joined()).count > 10)
    #expect(try #require(assessment["nodes"] as? Int) > 100)
  }

  @Test func everyMonthOfTheLawHasAnAnswer() throws {
    var different: Set<[UInt8]> = []
    for year in 1994...2032 {
      for month in 1...12 {
        let bytes = Probe.answer(year: year, month: month, day: 1)
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(answer["law"] is [String: Any], "\(year)-\(month)")
        // What follows the date.
        different.insert(Array(bytes.dropFirst(20)))
      }
    }
    #expect(different.count > 20)
  }

  @Test func whatHasNoAnswerSaysWhy() throws {
    #expect(try answer(2026, 2, 29) as? [String: String] == ["error": "no-such-day"])
    #expect(
      try answer(1993, 12, 31) as? [String: String]
        == ["date": "1993-12-31", "on": "before-birth", "law": "before-first-day"])
  }

  @Test func theSameQuestionHasTheSameAnswer() {
    #expect(Probe.answer(year: 2026, month: 3, day: 1) == Probe.answer(year: 2026, month: 3, day: 1))
  }
}
