import CaseFile
import Casework
import Law

/// What nobody has answered and a rule asks for.
struct OpenValues {
  static let rowNames: [String: TemplateName] = ["rad": .text, "vad": .text, "frågor": .text]

  let study: CaseStudy
  let language: MessageLanguage

  /// Rows with open questions.
  var rows: [Values] {
    study.openRows.compactMap { index in
      let facts = study.unknownFacts(row: index)
      guard !facts.isEmpty else { return nil }
      let row = study.document.rows[index]
      let source = Source(rows: [row.id])
      var values = Values()
      values.set("rad", words: row.id, source: source)
      values.set("vad", words: row.name, source: source)
      values.set("frågor", words: facts.map { question($0) }.joined(separator: " "), source: source)
      return values
    }
  }

  /// Questions about the case as a whole.
  var questions: [Values] {
    study.unknownFacts(row: -1).map { fact in
      var values = Values()
      values.set("fråga", words: question(fact))
      return values
    }
  }

  private func question(_ fact: Fact) -> String {
    language("\(fact.description.question)", "\(fact.description.inEnglish)")
  }
}
