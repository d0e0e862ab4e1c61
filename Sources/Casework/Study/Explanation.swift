public import Law

/// Why a row, or the case as a whole, came out as it did: the content that every page about it shows, before anybody
/// decides how it looks and how deep it goes.
public struct Explanation: Sendable {
  /// A rule that made the difference.
  public struct DecidingRule: Sendable {
    /// The rule.
    public let rule: RuleID
    /// The version in force on the day.
    public let version: Version
    /// What it says, in layers.
    public let text: LayeredText
    /// What it found.
    public let outcome: Outcome
    /// What people may have learnt of it that no longer holds.
    public let guide: [GuideEntry]
  }

  /// A fact nobody has stated that a rule asked for.
  public struct MissingFact: Sendable {
    /// The fact.
    public let fact: Fact
    /// What the book adds to its question.
    public let text: FactText
  }

  /// A contested question that a rule had to answer.
  public struct Dispute: Sendable {
    /// The answer followed.
    public let followed: ReadingOption
    /// What is disputed, in layers.
    public let text: LayeredText
    /// What the case gives under the other answers, where they give something else.
    public let alternatives: [Contested.Alternative]
  }

  /// The rules that made the difference, the decisive one first.
  public let deciding: [DecidingRule]
  /// The other rules tried, each once, in order.
  public let alsoTried: [RuleID]
  /// What nobody has stated.
  public let missing: [MissingFact]
  /// What is disputed.
  public let disputes: [Dispute]
  /// Published decisions that resemble the row, the nearest first; empty for the case as a whole.
  public let decisions: [Likeness]
}

extension CaseStudy {
  /// Why a row came out as it did in the shown track.
  ///
  /// - Throws: ``Book/Unreadable``.
  public func explanation(ofRow index: Int, book: Book, decisions: DecisionArchive) throws -> Explanation {
    let nodes = proof.nodes.filter { $0.row == Int32(index) && ($0.track == nil || $0.track == track) }
    let result = rows[index]
    var deciding = [(result.rule, Outcome.noted)]
    for node in nodes where madeDifference(node, to: result.rule) { deciding.append((node.rule, node.outcome)) }
    let tried = Set(nodes.map { $0.rule }).union([result.rule])
    let situation = RowCondition.Situation(subject.moments[index], of: subject, on: law.date)
    return try explanation(
      nodes, deciding: deciding, row: index, book: book,
      likenesses: decisions.like(situation, deciding: Set(deciding.map { $0.0 }), tried: tried))
  }

  /// Why the case as a whole came out as it did: the rule that settled who decides, gates that did not open, the line,
  /// the deductions, the grant.
  ///
  /// - Throws: ``Book/Unreadable``.
  public func explanation(book: Book) throws -> Explanation {
    let nodes = proof.nodes.filter { $0.row < 0 && ($0.track == nil || $0.track == track || $0.step == 13) }
    var deciding: [(RuleID, Outcome)] = [(assessment.decidingRule, .noted)]
    for part in [assessment.agency, assessment.kommun] where part.isOpenToApplicant != .yes {
      if let rule = part.gateRule { deciding.append((rule, .noted)) }
    }
    for node in nodes where node.depth == 0 && settledTheCase(node) { deciding.append((node.rule, node.outcome)) }
    return try explanation(nodes, deciding: deciding, row: -1, book: book, likenesses: [])
  }

  /// `true` for the line, a deduction that took something, and what decides for the authority that decides.
  private func settledTheCase(_ node: Proof.Node) -> Bool {
    switch (node.step, node.outcome) {
    case (12, .minutesPerWeek(let minutes)), (17, .minutesPerWeek(let minutes)): minutes.isPositive
    case (13, _), (18, _): true
    // The kommun's weighing says nothing to who is granted the state benefit.
    case (14, _): assessment.authority != .agency
    default: false
    }
  }

  /// `true` for what took away, added, moved or left open minutes of a row.
  private func madeDifference(_ node: Proof.Node, to decisive: RuleID) -> Bool {
    switch node.outcome {
    case .minutes, .mode: node.rule != .calcMomentModel
    case .minutesPerWeek(let minutes): minutes.isPositive
    case .open: true
    // A row that is no health care at all is not explained by the rules on health care.
    case .notMet: node.depth == 0 && node.rule != .sfb515Sjukvard && node.rule != .lss9gSjukvard
    case .met, .noted, .minutesPerDay, .money, .date, .count: false
    }
  }

  private func explanation(
    _ nodes: [Proof.Node], deciding: [(rule: RuleID, outcome: Outcome)], row: Int, book: Book, likenesses: [Likeness]
  ) throws -> Explanation {
    var rules: [Explanation.DecidingRule] = []
    for (rule, outcome) in deciding {
      if rules.contains(where: { $0.rule == rule }) { continue }
      rules.append(
        Explanation.DecidingRule(
          rule: rule, version: Provisions.provision(rule).versionShown(on: law.date),
          text: try book.text(rule, on: law.date),
          outcome: nodes.last { $0.rule == rule }?.outcome ?? outcome, guide: try book.outdatedGuide(rule)))
    }
    var others: [RuleID] = []
    for node in nodes where !others.contains(node.rule) && !rules.contains(where: { $0.rule == node.rule }) {
      others.append(node.rule)
    }
    var followed: [ReadingOption] = []
    for case let reading? in nodes.map({ $0.reading }) where !followed.contains(reading) { followed.append(reading) }
    return Explanation(
      deciding: rules, alsoTried: others,
      missing: try unknownFacts(row: row).map { Explanation.MissingFact(fact: $0, text: try book.text($0)) },
      disputes: try followed.map { option in
        Explanation.Dispute(
          followed: option, text: try book.text(option.question),
          alternatives: alternatives.filter { $0.option.question == option.question })
      }, decisions: likenesses)
  }
}

extension Provision {
  /// The version in force on a day, or the newest where the norm does not exist that day.
  public func versionShown(on date: CalendarDate) -> Version { version(on: date) ?? versions[0] }
}
