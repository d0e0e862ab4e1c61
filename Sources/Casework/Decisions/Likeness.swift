public import Law

/// How a decision resembles a row: what they have in common, what sets them apart, which rules of the row it bears on.
public struct Likeness: Sendable {
  /// The decision.
  public let decision: Decision
  /// Facts of the decision that the row shares.
  public let shared: [Decision.DecisiveFact]
  /// Facts of the decision that the row does not have.
  public let different: [Decision.DecisiveFact]
  /// Facts of the decision the case file does not tell of.
  public let unknown: [Decision.DecisiveFact]
  /// How it bears on rules tried on the row, in the order of the decision.
  public let bearings: [Decision.Bearing]

  /// For or against the person on the row's own rules: the decision's direction where the rules point both ways.
  public var direction: Decision.Direction {
    let directions = Set(bearings.map { $0.direction }).subtracting([.neutral])
    if directions.count == 1, let one = directions.first { return one }
    return bearings.isEmpty || directions.count > 1 ? decision.direction : .neutral
  }
}

extension DecisionArchive {
  /// The decisions nearest a row, the nearest first.
  ///
  /// A decision is near when its facts are the row's – the need, what is done, where, how many assistants – and when it
  /// bears on rules that were tried on the row. What bears on few decisions weighs more than what bears on many.
  ///
  /// - Parameters:
  ///   - situation: the row.
  ///   - deciding: the rules that made the difference for it.
  ///   - tried: all rules tried on it.
  ///   - limit: the most to give.
  public func like(
    _ situation: RowCondition.Situation, deciding: Set<RuleID>, tried: Set<RuleID>, limit: Int = 8
  ) -> [Likeness] {
    let found: [(score: Double, likeness: Likeness)] = all.compactMap { decision in
      let likeness = Likeness(decision, situation, tried)
      let facts = likeness.shared.reduce(0) { $0 + weight($1) }
      let rules = likeness.bearings.reduce(0) { $0 + weight($1.rule) * (deciding.contains($1.rule) ? 1 : 0.25) }
      // Facts alone, or a rule alone that many decisions bear on, are no likeness.
      guard facts > 0 || rules >= 0.5, facts + rules >= 0.75 else { return nil }
      let against = likeness.different.reduce(0) { $0 + weight($1) }
      var score = facts * 2 + rules * 1.5 - against * 0.5
      if decision.isPrecedent { score += 0.25 }
      if decision.standing == .overtaken { score -= 0.5 }
      return score > 0 ? (score, likeness) : nil
    }
    return found.sorted { ($1.score, $0.likeness.decision.id) < ($0.score, $1.likeness.decision.id) }
      .prefix(limit).map { $0.likeness }
  }

  /// A fact on what is done weighs more the more it says; a fact on the person only a little.
  private func weight(_ fact: Decision.DecisiveFact) -> Double {
    let ofMoment = fact.conditions.count { $0.isOfTheMoment }
    return Double(ofMoment) * 0.5 + Double(fact.conditions.count - ofMoment) * 0.15
  }
}

extension Likeness {
  init(_ decision: Decision, _ situation: RowCondition.Situation, _ tried: Set<RuleID>) {
    var shared: [Decision.DecisiveFact] = []
    var different: [Decision.DecisiveFact] = []
    var unknown: [Decision.DecisiveFact] = []
    for fact in decision.facts where !fact.conditions.isEmpty {
      switch fact.conditions.reduce(Truth.yes, { $0 && $1.holds(in: situation) }) {
      case .yes: shared.append(fact)
      case .no: different.append(fact)
      case .unknown: unknown.append(fact)
      }
    }
    self.init(
      decision: decision, shared: shared, different: different, unknown: unknown,
      bearings: decision.bearings.filter { tried.contains($0.rule) })
  }
}
