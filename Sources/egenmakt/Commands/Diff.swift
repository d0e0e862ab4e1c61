import ArgumentParser
import CaseFile
import Casework
import Law
import Reports
import Wording

/// `egenmakt diff`, `skillnad`.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Visar vad som ändrats mellan två versioner av ditt ärende, och vad ändringen gör.",
    discussion: """
      EXEMPEL
        egenmakt skillnad i-fjol.yaml i-ar.yaml
        egenmakt skillnad i-fjol.yaml i-ar.yaml --den 2026-03-01     båda räknade samma dag
        egenmakt skillnad i-fjol.yaml i-ar.yaml --json
      """, aliases: ["skillnad"])

  @Argument(help: "Den äldre versionen.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var old: String

  @Argument(help: "Den nyare versionen.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var new: String

  @Option(
    name: [.customLong("on"), .customLong("den")],
    help: "Dagen som båda räknas på. Annars räknas var och en på sin egen dag.")
  var on: Day?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if old == "-", new == "-" { throw ValidationError("Bara en av filerna kan läsas från standard in.") }
  }

  func run() throws {
    let difference = CaseDifference(from: try study(old), to: try study(new))
    try output.show(
      DiffReport(difference: difference, language: output.language).blocks, or: DiffJSON(difference))
  }

  private func study(_ path: String) throws -> CaseStudy {
    let document = try CaseFiles.read(path, output.language)
    let day = on?.date ?? document.holdsOn ?? Today.date
    do {
      return try CaseStudy(
        document, subject: document.lawCase(), law: Law(on: day, readings: document.readings), isSameLife: false)
    } catch {
      throw Failure.of(error, output.language)
    }
  }
}
