import ArgumentParser
import CaseFile
import Casework
import Foundation
import Law

/// `egenmakt check`, `kontrollera`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Kontrollerar ärendefiler: alla fel på en gång, och vad som ännu är obesvarat.",
    discussion: """
      EXEMPEL
        egenmakt kontrollera mitt-arende.yaml
        egenmakt kontrollera Examples/*.yaml
      """, aliases: ["kontrollera"])

  @Argument(help: "En eller flera ärendefiler.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String]

  @OptionGroup var output: OutputOptions

  func run() throws {
    var wrong: [String] = []
    for file in files {
      do {
        let document = try CaseFiles.read(file, output.language)
        Console.output(try summary(file, document))
      } catch Failure.wrongInput(let text) {
        wrong.append(text)
      }
    }
    if !wrong.isEmpty { throw Failure.wrongInput(wrong.joined(separator: "\n")) }
  }

  private func summary(_ file: String, _ document: CaseDocument) throws -> String {
    let language = output.language
    let day = document.holdsOn ?? Today.date
    let count = document.rows.count
    var text = language(
      "\(file): inga fel, \(count) \(count == 1 ? "rad" : "rader").",
      "\(file): no errors, \(count) row\(count == 1 ? "" : "s").")
    let study: CaseStudy
    do {
      study = try CaseStudy(
        document, subject: document.lawCase(), law: Law(on: day, readings: document.readings), isSameLife: false)
    } catch {
      throw Failure.of(error, language)
    }
    if count == 0 {
      text +=
        "\n" + language("  Inga rader än. Skriv den första under rader:", "  No rows yet. Write the first under rader:")
    }
    let open = Set(([-1] + Array(document.rows.indices)).flatMap { study.unknownFacts(row: $0) })
    if !open.isEmpty {
      let keys = open.sorted { $0.rawValue < $1.rawValue }.map { "\($0.description.key)" }.joined(separator: ", ")
      text += "\n" + language("  Obesvarat som spelar roll: \(keys).", "  Unanswered and of importance: \(keys).")
    }
    for remark in language.remarks(
      study.assessment.marks.intersection([.overFullDay, .innerExceedsOuter, .doubleDeduction, .shareUnknown]))
    {
      text += "\n  " + remark
    }
    return text
  }
}
