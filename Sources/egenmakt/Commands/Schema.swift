import ArgumentParser
import CaseFile
import Reports

/// `egenmakt schema`.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Skriver ärendefilens schema (JSON Schema 2020-12).",
    discussion: """
      EXEMPEL
        egenmakt schema > egenmakt.schema.json
      """, aliases: ["filschema"])

  func run() throws { try Console.output(Array(CaseSchema.json().utf8)) }
}
