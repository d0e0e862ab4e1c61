public import Law

/// Everything the book has on one rule: its texts, its versions, what is contested, which facts it reads, which decisions
/// bear on it, what people may have learnt otherwise. The in-depth layer is composed of this.
public struct ProvisionPage: Sendable {
  /// The rule.
  public let provision: Provision
  /// Where it stands.
  public let section: Section
  /// One text for each version.
  public let texts: [LayeredText]
  /// Contested questions it hangs on.
  public let questions: [ContestedQuestion]
  /// Facts it reads.
  public let facts: [Fact]
  /// Decisions that bear on it, precedents first.
  public let decisions: [(decision: Decision, bearing: Decision.Bearing)]
  /// What the guide of 2021 said, also where it still holds.
  public let guide: [GuideEntry]
  /// Words of the glossary it governs.
  public let terms: [Term]

  /// The page of a rule.
  ///
  /// - Throws: ``Book/Unreadable``.
  public init(_ rule: RuleID, book: Book, decisions archive: DecisionArchive) throws {
    provision = Provisions.provision(rule)
    section = Provisions.section(rule)
    texts = try book.texts(rule)
    questions = ContestedQuestion.allCases.filter { $0.description.rules.contains(rule) }
    facts = FactDescription.all.filter { $0.readBy.contains(rule) }.map { $0.fact }
    decisions = archive.bearing(on: rule).compactMap { decision in
      decision.bearings.first { $0.rule == rule }.map { (decision, $0) }
    }
    guide = try book.guide().filter { $0.rules.contains(rule) }
    terms = try book.glossary().filter { $0.rules.contains(rule) }
  }
}
