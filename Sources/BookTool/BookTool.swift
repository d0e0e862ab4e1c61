import ArgumentParser
import CaseFile
import Casework
import Foundation
import Law
import Letters
import Wording

/// Makes from the book of law what the repository and its documentation keep: the table of coverage, the pages of the
/// chapters, the texts for the spell checker. Run by the scripts in `bin`.
@main
struct BookTool: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booktool", abstract: "Gör tabeller och sidor av lagboken.",
    subcommands: [CoverageTable.self, Pages.self, Texts.self])

  /// The table of coverage.
  struct CoverageTable: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage", abstract: "Tabellen över regler, kod, tester och avgöranden.")
    @Argument(help: "Förrådets rot.") var root: String

    func run() throws {
      let folder = URL(filePath: root)
      let decisions = try DecisionArchive(folder: folder.appending(path: "Sources/Casework/Decisions/Published"))
      print(try Coverage(of: folder, decisions: decisions).table, terminator: "")
    }
  }

  /// The pages of the book for the documentation.
  struct Pages: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pages", abstract: "En sida för varje avsnitt av lagen, som Markdown för DocC.")
    @Argument(help: "Mappen som sidorna skrivs i.") var folder: String

    func run() throws {
      let target = URL(filePath: folder)
      try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
      for page in try BookPages(book: .standard, decisions: .standard(), coverage: .standard()).all {
        try Data(page.text.utf8).write(to: target.appending(path: page.name))
      }
    }
  }

  /// Every text of one language, one a line with its place, for the spell checker.
  struct Texts: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "texts", abstract: "Alla texter på ett språk.")
    @Argument(help: "sv eller en.") var language: String

    func run() throws {
      let book = try BookTexts.all(book: .standard, decisions: .standard()) + BookTexts.ofLaw
      for text in book where text.language.rawValue == language { show(text.place, text.text) }
      for known in MessageLanguage.allCases where known.code == language {
        for line in Templates.standard.words(known) { show(line.place, line.text) }
      }
    }

    private func show(_ place: String, _ text: String) {
      print("\(place)\t\(text.replacingOccurrences(of: "\n", with: " "))")
    }
  }
}
