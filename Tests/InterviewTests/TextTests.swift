import CaseFile
import Casework
import Law
import Testing

@testable import Interview

@Suite("Frågornas texter")
struct TextTests {
  /// Every question there is, by way of a case with every kind of row.
  static func everyQuestion() throws -> [InterviewQuestion] {
    let interview = Interviews.standard
    var subject = InterviewCase()
    for section in InterviewSection.parts {
      subject = try interview.answer(
        .words(section.help.map { $0.word }), to: .what(section), of: subject)
    }
    var result: [InterviewQuestion] = []
    var seen: Set<String> = []
    for section in InterviewSection.allCases {
      for ask in interview.asks(in: section, of: subject) {
        let key =
          switch ask {
          case .row(_, let fact) where fact == .content: "\(section)"
          case .row(_, let fact): "\(fact)"
          case .rowExtra(_, let extra): extra.rawValue
          default: QuestionID(ask).rawValue
          }
        guard seen.insert(key).inserted else { continue }
        result.append(try #require(interview.question(QuestionID(ask), of: subject)))
      }
    }
    return result
  }

  @Test("varje fråga har tre texter, lättläst under LIX 30 och vanlig under 40 där den är vår") func layers() throws {
    let questions = try TextTests.everyQuestion()
    #expect(questions.count > 130)
    for question in questions {
      for text in [question.text, question.hint, question.example].compactMap({ $0 }) {
        #expect(!text.easy.isEmpty, "\(question.id.rawValue)")
        #expect(Readability(of: text.easy).lixTenths < 300, "\(question.id.rawValue): \(text.easy)")
      }
      #expect(!question.text.english.isEmpty, "\(question.id.rawValue)")
      #expect(Readability(of: question.text.easy).sentences <= 3, "\(question.id.rawValue)")
      let row = question.id.fact
      if row != nil, !question.rules.isEmpty { #expect(question.rules.allSatisfy { !$0.citation.isEmpty }) }
      if row != nil { #expect(!question.rules.isEmpty, "\(question.id.rawValue)") }
    }
  }

  @Test("inga maskinord visas") func noMachineWords() throws {
    for question in try TextTests.everyQuestion() {
      var texts = [question.text, question.hint, question.example, question.why].compactMap { $0 }
      switch question.kind {
      case .one(let choices), .many(let choices, _), .rows(let choices):
        texts += choices.map { $0.label } + choices.compactMap { $0.group }
        for choice in choices where choice.label.plain.count > 3 {
          #expect(Readability(of: choice.label.easy + ".").longWords <= 4, "\(choice.label.easy)")
        }
      case .number(let unit, _, _, _): texts.append(unit)
      default: break
      }
      for text in texts.flatMap({ [$0.plain, $0.easy, $0.english] }) {
        #expect(!text.contains("_") && !text.contains("["), "\(question.id.rawValue): \(text)")
        #expect(!text.lowercased().contains("okänt"), "\(question.id.rawValue): \(text)")
      }
    }
  }

  @Test("ingen tid visas innan personen har sagt sin egen") func noAnchor() throws {
    for question in try TextTests.everyQuestion()
    where question.id.fact?.isPartOfMinutes ?? false || question.id.fact == .minutes {
      let texts = [question.text, question.hint, question.example].compactMap { $0 }
      for text in texts { #expect(!text.plain.contains { $0.isNumber }, "\(text.plain)") }
    }
  }

  @Test("delar och skäl har namn i tre texter") func names() {
    for section in InterviewSection.allCases {
      #expect(!section.name.plain.isEmpty && !section.name.easy.isEmpty && !section.name.english.isEmpty)
    }
    for fact in Fact.allCases {
      guard case .word(let words) = fact.description.kind else { continue }
      let labels = words.map { WordLabels.label(fact, $0).plain }
      // Words that are done in several parts can be called the same; nothing else can.
      if fact != .content { #expect(Set(labels).count == words.count, "\(fact)") }
    }
  }
}
