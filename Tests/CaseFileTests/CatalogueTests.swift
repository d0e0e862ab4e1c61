@testable import CaseFile
import Law
import Testing

/// The fact catalogue as the file format uses it.
struct CatalogueTests {
  @Test func catalogueFollowsTheFacts() {
    #expect(FactDescription.all.map { $0.fact } == Fact.allCases)
    for fact in Fact.allCases { #expect(fact.description.fact == fact) }
  }

  @Test(arguments: Fact.allCases)
  func everyFactIsAskedForAndRead(fact: Fact) {
    let description = fact.description
    #expect(!description.readBy.isEmpty)
    #expect(Set(description.readBy).count == description.readBy.count)
    #expect(description.question.description.hasSuffix("?"))
    #expect(description.inEnglish.description.hasSuffix("?"))
    #expect(description.help.description.hasSuffix("."))
    #expect((description.kind == .truth) == fact.isTruth)
  }

  @Test func everyFactHasOnePlaceInTheFile() {
    let elsewhere: Set<Fact> = [.birthDate, .needBegan, .grants, .applications]
    #expect(Set(Fact.ofRows + Fact.ofCircumstances).union(elsewhere) == Set(Fact.allCases))
    #expect(Fact.ofRows.count + Fact.ofCircumstances.count + elsewhere.count == Fact.allCases.count)
  }

  @Test(arguments: [
    Keys.ofDocument, Keys.ofPerson, Keys.ofBlock, Keys.ofRow, Keys.ofPosition, Keys.ofEvidence, Keys.ofGrant,
    Keys.ofApplication, Keys.ofReadings, Keys.ofVoices, Keys.ofEvent,
  ])
  func asciiSpellingIsUnambiguous(keys: KeyList) {
    #expect(Set(keys.keys.map(Spelling.folded)).count == keys.keys.count)
    for key in keys.keys { #expect(keys.canonical(key) == key) }
  }

  @Test func asciiSpellingOfWordsIsUnambiguous() {
    for fact in Fact.allCases {
      guard case .word(let words) = fact.description.kind else { continue }
      #expect(Set(words.map(Spelling.folded)).count == words.count, "\(fact)")
    }
  }
}
