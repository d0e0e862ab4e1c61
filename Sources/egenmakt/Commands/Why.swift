import ArgumentParser
import CaseFile
import Casework
import Law
import Reports

/// `egenmakt why`, `varför`.
struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Visar varför: reglerna som avgjorde, i tre lager, och på djupet varje regel som prövades.",
    discussion: """
      EXEMPEL
        egenmakt varför mitt-arende.yaml            hela ärendet
        egenmakt varför mitt-arende.yaml A03        en rad
        egenmakt varför mitt-arende.yaml summa      summorna och gränsen
        egenmakt varför mitt-arende.yaml A03 --layer lättläst
        egenmakt varför mitt-arende.yaml A03 --layer fördjupning     hela beviset, med rättsfall
      """, aliases: ["varför", "varfor"])

  @OptionGroup var options: CaseOptions

  @Argument(help: "En rad, till exempel A03, eller summa (total). Utan visas hela ärendet.")
  var row: String?

  @OptionGroup var layer: LayerOption
  @OptionGroup var output: OutputOptions

  func run() throws {
    let study = try options.study(output.language)
    let wanted = row.map { $0.lowercased() } ?? "summa"
    guard !["total", "summa"].contains(wanted) else {
      let explanation = try study.explanation(book: .standard)
      return try output.show(total(study, explanation), or: ProofJSON(study, row: nil, explanation))
    }
    let index = try RowNames.index(of: wanted, in: study.document, output.language)
    let explanation = try study.explanation(ofRow: index, book: .standard, decisions: .standard())
    try output.show(row(index, of: study, explanation), or: ProofJSON(study, row: index, explanation))
  }

  private func total(_ study: CaseStudy, _ explanation: Explanation) -> [Block] {
    if layer.layer == .inDepth { return WhyReport(study: study, language: output.language).total() }
    return ExplanationReport(study: study, layer: layer.layer, language: output.language).total(explanation)
  }

  private func row(_ index: Int, of study: CaseStudy, _ explanation: Explanation) -> [Block] {
    if layer.layer == .inDepth { return WhyReport(study: study, language: output.language).row(index, explanation) }
    return ExplanationReport(study: study, layer: layer.layer, language: output.language).row(index, explanation)
  }
}
