import CaseFile
public import Law

/// How a sort of evidence is ordered: from whom, and the questions that the law asks.
public struct EvidenceOrder: Sendable {
  /// What the one who answers fills in beside each row.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// Nothing.
    case help = "hjälp"
    /// Minutes, the private part of them, and how it is known.
    case time = "tid"
    /// Whether it is self-care, and who may do it.
    case care = "vård"
  }

  /// A question to somebody who writes evidence.
  public struct Question: Sendable, Hashable {
    /// The question, in Swedish: such papers are for Swedish authorities.
    public let text: String
    /// Rows it is about, any of the alternatives; empty = every row.
    public let conditions: [[RowCondition]]
    /// Lines to write on, 1 or 2.
    public let lines: Int
    /// Why the law asks.
    public let rules: [RuleID]
  }

  /// The sort of evidence, `E1` – `E18`.
  public let kind: String
  /// Who answers, in one word.
  public let issuer: Finding.Text
  /// Other words for who answers.
  public let alsoCalled: [String]
  /// How a letter speaks of who answers, in Swedish.
  public let recipient: String
  /// What is filled in beside each row.
  public let form: Form
  /// `true` when who answers can tell how much of the time is private.
  public let asksPrivate: Bool
  /// Rows that may be named to who answers, any of the alternatives; empty = every row. The others concern somebody else
  /// and are told by their numbers alone.
  public let named: [[RowCondition]]
  /// The questions, in order.
  public let questions: [Question]

  /// Every word that stands for who answers.
  var names: [String] { [issuer.swedish, issuer.english] + alsoCalled }
}

extension ProcessGuide {
  /// How evidence is ordered from somebody, by a word for them or for what they write; `nil` when there is no such order.
  public func order(to name: String) -> EvidenceOrder? {
    let word = Spelling.folded(name)
    if let order = orders.first(where: { $0.names.contains { Spelling.folded($0) == word } }) { return order }
    guard let kind = evidence.first(where: { $0.isNamed(name) }) else { return nil }
    return orders.first { $0.kind == kind.id }
  }

  /// The sort of evidence that a word of a case file stands for; `nil` when it is none of those known.
  public func kind(named word: String) -> EvidenceKind? { evidence.first { $0.isNamed(word) } }

  /// The word for somebody who writes evidence that is nearest to a misspelling.
  public func nearestIssuer(to name: String) -> String? {
    Spelling.nearest(to: name, among: orders.flatMap { $0.names })
  }
}

extension EvidenceReview {
  /// How a sort of evidence is ordered; `nil` where nobody else writes it, such as a diary.
  public func order(of item: Item) -> EvidenceOrder? { orders.first { $0.kind == item.kind.id } }

  /// The rows of the case that a question or an order is about, among those given.
  public func rows(_ conditions: [[RowCondition]], among rows: [Int]) -> [Int] {
    rows.filter { conditions.isEmpty || EvidenceKind.holds(conditions, in: situation($0)) }
  }

  /// The rows to ask about: those that lack fresh evidence of the sort, or all of them when none does. The heaviest
  /// come first: most basic needs a week as the person counts, then most time in all.
  public func asked(_ item: Item) -> [Int] {
    let rows = item.lacking.isEmpty ? item.rows : item.lacking
    return rows.enumerated().sorted { left, right in
      let (a, b) = (study.claimed.rows[left.element], study.claimed.rows[right.element])
      if a.basic != b.basic { return b.basic < a.basic }
      let (all, others) = (a.basic + a.other + a.nightCredit, b.basic + b.other + b.nightCredit)
      return all == others ? left.offset < right.offset : others < all
    }.map { $0.element }
  }

  private func situation(_ row: Int) -> RowCondition.Situation {
    RowCondition.Situation(study.subject.moments[row], of: study.subject, on: study.law.date)
  }
}
