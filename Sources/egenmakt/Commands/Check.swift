import ArgumentParser
import CaseFile
import Casework
import Foundation
import Law
import Reports
import Wording

/// `egenmakt check`, `kontrollera`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kontrollerar ärendefiler: alla fel på en gång, vad som ännu är obesvarat, och saker att tänka på.",
    discussion: """
      EXEMPEL
        egenmakt kontrollera mitt-arende.yaml
        egenmakt kontrollera Examples/*.yaml
        egenmakt kontrollera mitt-arende.yaml --json
      """, aliases: ["kontrollera"])

  @Argument(help: "En eller flera ärendefiler.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String]

  @OptionGroup var output: OutputOptions

  func run() throws {
    var wrong: [String] = []
    var checked: [CheckJSON.File] = []
    for file in files {
      do {
        let document = try CaseFiles.read(file, output.language)
        let study = try study(document)
        if output.isForPrograms {
          checked.append(CheckJSON.File(file, study))
        } else {
          let findings = study.findings
          try Console.output(summary(file, study, findings))
          let blocks =
            FindingReport(findings: findings, language: output.language).blocks
            + ProcessFindingReport(process: CaseProcess(document, on: study.law.date), language: output.language).blocks
          if !blocks.isEmpty { try output.show(blocks, or: CheckJSON(files: [])) }
        }
      } catch Failure.wrongInput(let text) {
        wrong.append(text)
      }
    }
    if output.isForPrograms { try Console.output(JSONReport.text(CheckJSON(files: checked)), output.language) }
    if !wrong.isEmpty { throw Failure.wrongInput(wrong.joined(separator: "\n")) }
  }

  private func study(_ document: CaseDocument) throws -> CaseStudy {
    let day = document.holdsOn ?? Today.date
    do {
      return try CaseStudy(
        document, subject: document.lawCase(), law: Law(on: day, readings: document.readings), isSameLife: false)
    } catch {
      throw Failure.of(error, output.language)
    }
  }

  private func summary(_ file: String, _ study: CaseStudy, _ findings: [Finding]) -> String {
    let language = output.language
    let count = study.document.rows.count
    var text = language(
      "\(file): inga fel, \(count) \(count == 1 ? "rad" : "rader").",
      "\(file): no errors, \(count) row\(count == 1 ? "" : "s").")
    if count == 0 {
      text +=
        "\n" + language("  Inga rader än. Skriv den första under rader:", "  No rows yet. Write the first under rader:")
    }
    let open = study.unansweredKeys
    if !open.isEmpty {
      let keys = open.joined(separator: ", ")
      text += "\n" + language("  Obesvarat som spelar roll: \(keys).", "  Unanswered and of importance: \(keys).")
    }
    for remark in study.checkRemarks(language, besides: findings) { text += "\n  " + remark }
    return text
  }
}
