import ArgumentParser
import Casework
import Law

/// `egenmakt word`, `ord`.
struct WordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "word", abstract: "Förklarar ett ord som används om assistans.",
    discussion: """
      EXEMPEL
        egenmakt ord                     alla ord
        egenmakt ord väntetid
        egenmakt ord waiting time        också på engelska
      """, aliases: ["ord"])

  @Argument(help: "Ordet, på svenska eller engelska. Utan visas alla.")
  var words: [String] = []

  @OptionGroup var output: OutputOptions

  func run() throws {
    let book = Book.standard
    let wanted = words.joined(separator: " ")
    let terms = wanted.isEmpty ? try book.glossary() : try book.terms(wanted)
    guard !terms.isEmpty else {
      let nearest = try book.nearestTerm(wanted)
      throw Failure.wrongInput(
        output.language(
          "Ordlistan har inte det ordet.\(nearest.map { " Menade du \($0)?" } ?? "") Alla ord: egenmakt ord.",
          "The glossary does not have that word.\(nearest.map { " Did you mean \($0)?" } ?? "") All words: egenmakt word."
        ))
    }
    let report = WordReport(language: output.language)
    try output.show(wanted.isEmpty ? report.list(terms) : report.pages(terms), or: terms.map { TermJSON($0) })
  }
}

/// The glossary on the page.
struct WordReport {
  let language: Language

  /// Every word with its English term.
  func list(_ terms: [Term]) -> [Block] {
    [
      .title(language("Ordlista (\(terms.count) ord)", "Glossary (\(terms.count) words)")),
      .facts(terms.map { Block.Pair($0.word, $0.english) }),
      .remark(language("Ett ord: egenmakt ord \(terms[0].word)", "One word: egenmakt word \(terms[0].word)")),
    ]
  }

  /// Words explained; more than a few are listed.
  func pages(_ terms: [Term]) -> [Block] { terms.count > 5 ? list(terms) : terms.flatMap { page($0) } }

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
struct TermJSON: Encodable {
  let word: String
  let alsoCalled: [String]
  let english: String
  let identifier: String?
  let plain: String
  let easy: String
  let inEnglish: String
  let rules: [String]

  init(_ term: Term) {
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
