import Casework
import Law
import Testing

@Suite("Lagbokens kapitel och sökning")
struct BookSearchTests {
  @Test("varje avsnitt står i ett kapitel, i bokens ordning")
  func chapters() {
    let all = Chapter.all.flatMap { $0.sections.map { "\($0.path)" } }
    #expect(Set(all).count == all.count)
    #expect(Set(all) == Set(Provisions.sections.map { "\($0.path)" }))
    #expect(Chapter.all.allSatisfy { !$0.sections.isEmpty })
    #expect(Set(Chapter.all.map { $0.id }).count == Chapter.all.count)
  }

  @Test(
    "en regel hittas med ord ur sin text, också i annan böjning",
    arguments: [
      ("smink", RuleID.hygienSminkning), ("sondmatningen", .lss9a1Sondmatning),
      ("hygien-sminkning", .hygienSminkning),
    ])
  func found(words: String, rule: RuleID) throws {
    #expect(try BookSearch(.standard).find(words, limit: 10).contains(rule))
  }

  @Test(
    "ord som ingen regel har, och ord som inte säger något, ger ingen träff",
    arguments: ["", "och", "xyzzy", "\"* )("])
  func nothing(words: String) throws {
    #expect(try BookSearch(.standard).find(words).isEmpty)
  }

  @Test("inte fler än gränsen")
  func limit() throws {
    #expect(try BookSearch(.standard).find("hjälp", limit: 3).count == 3)
  }
}
