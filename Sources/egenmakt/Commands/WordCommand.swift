import CaseFile
import ArgumentParser
import Casework
import Law
import Reports
import Wording

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
