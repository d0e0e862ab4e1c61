import ArgumentParser
import CaseFile
import Casework
import Law

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

/// The proof for other programs.
struct ProofJSON: Encodable {
  struct Node: Encodable {
    let step: Int
    let track: String?
    let row: String?
    let depth: Int
    let rule: String
    let citation: String
    let says: String
    let confidence: String
    let outcome: String
    let facts: [String: String]
    let reading: String?
    let usedUnverified: Bool
  }

  /// A rule that made the difference, in the written layers.
  struct Deciding: Encodable {
    let rule: String
    let plain: String
    let easy: String
    let english: String
  }

  let format = "egenmakt-proof-2"
  let date: String
  let deciding: [Deciding]
  let missing: [String]
  let disputed: [String]
  let decisions: [DecisionJSON.Like]
  let nodes: [Node]

  init(_ study: CaseStudy, row: Int?, _ explanation: Explanation) {
    deciding = explanation.deciding.map {
      Deciding(rule: "\($0.rule.slug)", plain: $0.text.plain, easy: $0.text.easy, english: $0.text.english)
    }
    missing = explanation.missing.map { "\($0.fact.description.key)" }
    disputed = explanation.disputes.map { "\($0.followed.question.id)=\($0.followed.description.name)" }
    decisions = explanation.decisions.map { DecisionJSON.Like($0) }
    date = study.assessment.date.description
    nodes = study.proof.nodes.filter { row == nil || $0.row == Int32(row ?? 0) }.map { node in
      let version = Provisions.provision(node.rule).versionShown(on: study.assessment.date)
      return Node(
        step: node.step, track: node.track.map { "\($0)" },
        row: node.row < 0 ? nil : study.subject.moments[Int(node.row)].id, depth: node.depth, rule: "\(node.rule.slug)",
        citation: "\(version.citation)", says: "\(version.says)", confidence: "\(version.confidence.letter)",
        outcome: ProofJSON.text(node.outcome),
        facts: Dictionary(
          study.proof.facts[node.facts].map { ("\($0.fact.description.key)", ProofJSON.text($0.value)) },
          uniquingKeysWith: { _, later in later }),
        reading: node.reading.map { "\($0.question.id)=\($0.description.name)" }, usedUnverified: node.usedUnverified)
    }
  }

  private static func text(_ outcome: Outcome) -> String {
    switch outcome {
    case .met: "met"
    case .notMet: "notMet"
    case .open: "open"
    case .noted: "noted"
    case .minutes(let minutes): "minutes \(minutes)"
    case .minutesPerWeek(let minutes): "minutesPerWeek \(minutes)"
    case .minutesPerDay(let minutes): "minutesPerDay \(minutes)"
    case .money(let money): "ore \(money.ore)"
    case .date(let date): date.description
    case .count(let count): "count \(count)"
    case .mode(let mode): "mode \(mode)"
    }
  }

  private static func text(_ value: FactValue) -> String {
    switch value {
    case .truth(let truth): "\(truth)"
    case .amount(let amount): Language.swedish.amount(amount)
    case .count(let count): "\(count)"
    case .word(let word): word
    case .date(let date): date.description
    case .unknown: "unknown"
    }
  }
}
