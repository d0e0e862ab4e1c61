public import Law

/// What a part of a paper came from: rows of the case, provisions and decisions.
public struct Source: Sendable, Hashable {
  /// Ids of rows, each once, in the order met.
  public private(set) var rows: [String]
  /// Rules, each once, in the order met.
  public private(set) var rules: [RuleID]
  /// Ids of published decisions, each once, in the order met.
  public private(set) var decisions: [String]

  /// What something came from; nothing when nothing is told.
  public init(rows: [String] = [], rules: [RuleID] = [], decisions: [String] = []) {
    self.rows = Source.once(rows)
    self.rules = Source.once(rules)
    self.decisions = Source.once(decisions)
  }

  /// `true` when nothing is told.
  public var isEmpty: Bool { rows.isEmpty && rules.isEmpty && decisions.isEmpty }

  /// Both, this one first.
  public func union(_ other: Source) -> Source {
    if other.isEmpty { return self }
    if isEmpty { return other }
    return Source(rows: rows + other.rows, rules: rules + other.rules, decisions: decisions + other.decisions)
  }

  private static func once<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}
