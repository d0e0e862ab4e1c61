import CaseFile
package import Casework
import Law
package import Wording

/// The glossary on the page.
package struct WordReport {
  package let language: Language

  package init(language: Language) { self.language = language }

  /// Every word with its English term.
  package func list(_ terms: [Term]) -> [Block] {
    [
      .title(language("Ordlista (\(terms.count) ord)", "Glossary (\(terms.count) words)")),
      .facts(terms.map { Block.Pair($0.word, $0.english) }),
      .pointer(language("Ett ord: egenmakt ord \(terms[0].word)", "One word: egenmakt word \(terms[0].word)")),
    ]
  }

  /// Words explained; more than a few are listed.
  package func pages(_ terms: [Term]) -> [Block] { terms.count > 5 ? list(terms) : terms.flatMap { page($0) } }

  private func page(_ term: Term) -> [Block] {
    var blocks: [Block] = [.title(term.word), .paragraph(language.text(term.meaning, .plain))]
    if language == .swedish { blocks += [.heading("Lättläst"), .paragraph(term.meaning.easy)] }
    var pairs: [Block.Pair] = []
    if !term.alsoCalled.isEmpty {
      pairs.append(Block.Pair(language("Kallas också", "Also called"), term.alsoCalled.joined(separator: ", ")))
    }
    pairs.append(Block.Pair(language("På engelska", "In English"), term.english))
    if !term.seeAlso.isEmpty {
      pairs.append(Block.Pair(language("Se också", "See also"), term.seeAlso.joined(separator: ", ")))
    }
    if !term.rules.isEmpty {
      pairs.append(Block.Pair(language("Regler", "Rules"), term.rules.map { "\($0.slug)" }.joined(separator: ", ")))
    }
    return blocks + [.space, .facts(pairs)]
  }
}

/// A word for other programs.
package struct TermJSON: Encodable {
  let word: String
  let alsoCalled: [String]
  let english: String
  let identifier: String?
  let plain: String
  let easy: String
  let inEnglish: String
  let rules: [String]

  package init(_ term: Term) {
    word = term.word
    alsoCalled = term.alsoCalled
    english = term.english
    identifier = term.identifier
    plain = term.meaning.plain
    easy = term.meaning.easy
    inEnglish = term.meaning.english
    rules = term.rules.map { "\($0.slug)" }
  }
}
