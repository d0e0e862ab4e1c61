import CaseFile
import Law

extension Comparison {
  /// What the law and published decisions say of a row that is refused or cut.
  public struct Bearing: Sendable {
    /// The provisions that decide the row, the decisive one first.
    public let provisions: [Explanation.DecidingRule]
    /// Decisions that resemble the row and speak for the person, the nearest first.
    public let inFavour: [Likeness]
    /// Those that speak against, the nearest first.
    public let against: [Likeness]
    /// Those that do both or neither.
    public let other: [Likeness]
    /// Facts that nobody has stated and that would matter.
    public let missing: [Explanation.MissingFact]
    /// Ids of the evidence that the file ties to the row.
    public let evidence: [String]
  }

  /// What bears on a row: its provisions, the rule that judges their facts otherwise, and the decisions for and against.
  ///
  /// - Throws: ``Book/Unreadable``, ``LawError``.
  public func bearing(on row: Row, book: Book, decisions: DecisionArchive) throws -> Bearing {
    let explanation = try study.explanation(ofRow: row.index, book: book, decisions: decisions)
    // A rule that bit only because something is unanswered says nothing against the row.
    let isOpen = !row.yoursByLawSpan.isKnown
    var provisions = explanation.deciding.filter {
      !(isOpen && Judged.hangsOnUnanswered($0.rule, row.index, study.proof))
    }
    if let rule = row.rule, !provisions.contains(where: { $0.rule == rule }) {
      provisions.append(
        Explanation.DecidingRule(
          rule: rule, version: Provisions.provision(rule).versionShown(on: study.law.date),
          text: try book.text(rule, on: study.law.date), guide: try book.outdatedGuide(rule)))
    }
    func those(_ isIncluded: (Decision.Direction) -> Bool) -> [Likeness] {
      explanation.decisions.filter { isIncluded($0.direction) }
    }
    // What nobody has said matters only where something hangs on it.
    var missing = row.isOpen ? explanation.missing : []
    for fact in row.unanswered where !missing.contains(where: { $0.fact == fact }) {
      missing.append(Explanation.MissingFact(fact: fact, text: try book.text(fact)))
    }
    let document = study.document.rows[row.index]
    let tied = study.document.evidence.filter { $0.rows.contains(document.id) }.map { $0.id }
    return Bearing(
      provisions: provisions, inFavour: those { $0 == .inFavour }, against: those { $0 == .against },
      other: those { $0 != .inFavour && $0 != .against }, missing: missing,
      evidence: document.evidence + tied.filter { !document.evidence.contains($0) })
  }
}
