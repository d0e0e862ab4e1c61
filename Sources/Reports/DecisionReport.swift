package import Casework
package import Law
package import Wording

/// Published decisions on the page.
package struct DecisionReport {
  package let language: Language
  private var words: DecisionWords { DecisionWords(language) }

  package init(language: Language) { self.language = language }

  /// One decision in full.
  package func page(_ decision: Decision) -> [Block] {
    var blocks: [Block] = [.title(language(decision.title, decision.inEnglish))]
    var pairs = [
      Block.Pair(language("Avgörande", "Decision"), "\(decision.citation) [\(decision.id)]"),
      Block.Pair(language("Riktning", "Direction"), words.directionInFull(decision.direction)),
      Block.Pair(language("Utgång", "Outcome"), decision.outcome),
      Block.Pair(
        language("I dag", "Today"), "\(words.standing(decision.standing).capitalisedFirst). \(decision.standingReason)"),
      Block.Pair(language("Källans säkerhet", "Source"), language.confidence(decision.confidence)),
    ]
    if let person = decision.person { pairs.insert(Block.Pair(language("Person", "Person"), person), at: 1) }
    blocks += [.facts(pairs), .space, .paragraph(decision.text)]
    blocks += [.heading(language("Det som avgjorde", "What decided")), .list(decision.facts.map(\.text))]
    if !decision.figures.isEmpty { blocks += [.heading(language("Tal", "Figures")), .list(decision.figures)] }
    blocks.append(.heading(language("Regler som det rör", "Rules it bears on")))
    blocks.append(.list(decision.bearings.map { "\($0.rule.slug) (\(words.direction($0.direction))): \($0.why)" }))
    return blocks + [.heading(language("Källor", "Sources")), .list(decision.sources)]
  }

  /// Decisions one a line.
  package func list(_ decisions: [Decision], title: String) -> [Block] {
    [
      .title(title), .list(decisions.map { words.line($0) }),
      .pointer(
        language(
          "Ett avgörande: egenmakt rättsfall \(decisions[0].id)", "One decision: egenmakt decisions \(decisions[0].id)")
      ),
    ]
  }

  /// The decisions on a rule, for and against.
  package func bearing(on rule: RuleID, _ decisions: [Decision]) -> [Block] {
    var blocks: [Block] = [.title(language("Avgöranden om \(rule.slug)", "Decisions on \(rule.slug)"))]
    if decisions.isEmpty {
      return blocks + [
        .paragraph(language("Inget avgörande om regeln är infört.", "No decision on the rule is recorded."))
      ]
    }
    for direction in Decision.Direction.allCases {
      let items = decisions.flatMap { decision in
        decision.bearings.filter { $0.rule == rule && $0.direction == direction }
          .map { "\(words.cited(decision)): \($0.why)" }
      }
      guard !items.isEmpty else { continue }
      blocks += [.heading(words.directionInFull(direction).capitalisedFirst), .list(items)]
    }
    return blocks
  }

  /// Decisions that resemble a row.
  package func like(_ likenesses: [Likeness], row: String) -> [Block] {
    var blocks: [Block] = [.title(language("Avgöranden som liknar \(row)", "Decisions that resemble \(row)"))]
    if likenesses.isEmpty {
      return blocks + [
        .paragraph(language("Inget infört avgörande liknar raden.", "No recorded decision resembles the row.")),
        .pointer(
          language("Sök med ord: egenmakt rättsfall ORD.", "Search by words: egenmakt decisions WORDS.")),
      ]
    }
    for direction in Decision.Direction.allCases {
      let group = likenesses.filter { $0.direction == direction }
      guard !group.isEmpty else { continue }
      blocks.append(.heading(words.directionInFull(direction).capitalisedFirst))
      blocks += group.map { .tree(words.inDepth($0)) }
    }
    return blocks
  }
}

/// A decision for other programs.
package struct DecisionJSON: Encodable {
  struct Bearing: Encodable {
    let rule: String
    let direction: String
    let why: String
  }

  /// A decision that resembles a row.
  package struct Like: Encodable {
    let decision: DecisionJSON
    let direction: String
    let shared: [String]
    let different: [String]
    let unknown: [String]

    package init(_ likeness: Likeness) {
      decision = DecisionJSON(likeness.decision)
      direction = likeness.direction.rawValue
      shared = likeness.shared.map(\.text)
      different = likeness.different.map(\.text)
      unknown = likeness.unknown.map(\.text)
    }
  }

  let id: String
  let title: String
  let english: String
  let citation: String
  let court: String
  let caseNumber: String?
  let decided: String?
  let year: Int?
  let text: String
  let outcome: String
  let direction: String
  let facts: [String]
  let rules: [Bearing]
  let holdsToday: String
  let why: String
  let sources: [String]
  let confidence: String

  package init(_ decision: Decision) {
    id = decision.id
    title = decision.title
    english = decision.inEnglish
    citation = decision.citation
    court = decision.court
    caseNumber = decision.caseNumber
    decided = decision.decided?.description
    year = decision.year
    text = decision.text
    outcome = decision.outcome
    direction = decision.direction.rawValue
    facts = decision.facts.map(\.text)
    rules = decision.bearings.map { Bearing(rule: "\($0.rule.slug)", direction: $0.direction.rawValue, why: $0.why) }
    holdsToday = decision.standing.rawValue
    why = decision.standingReason
    sources = decision.sources
    confidence = "\(decision.confidence.letter)"
  }
}
