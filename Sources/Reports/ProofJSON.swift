import CaseFile
package import Casework
import Law
import Wording

/// The proof for other programs.
package struct ProofJSON: Encodable {
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

  package init(_ study: CaseStudy, row: Int?, _ explanation: Explanation) {
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
