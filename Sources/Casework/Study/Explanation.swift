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

  /// A contested question that a rule had to answer, and whose other answers would change something.
  public struct Dispute: Sendable {
    /// Another answer and what it would give.
    public struct Alternative: Sendable {
      /// The answer.
      public let option: ReadingOption
      /// The whole case under it.
      public let assessment: Assessment
      /// The row under it, in the shown track; `nil` for the case as a whole.
      public let row: RowResult?
      /// What the row gives under it, from certain to possible; `nil` for the case as a whole.
      public let weekly: Bounds?
    }

    /// The answer followed.
    public let followed: ReadingOption
    /// What is disputed, in layers.
    public let text: LayeredText
    /// The other answers that change something; never empty.
    public let alternatives: [Alternative]
  }

  /// The rules that made the difference, the decisive one first.
  public let deciding: [DecidingRule]
  /// The other rules tried, each once, in order.
  public let alsoTried: [RuleID]
  /// What nobody has stated.
  public let missing: [MissingFact]
  /// What is disputed and would change something.
  public let disputes: [Dispute]
  /// Contested questions that a rule had to answer but that change nothing here, or have no second answer to try.
  public let idleDisputes: [ContestedQuestion]
  /// Published decisions that resemble the row, the nearest first; empty for the case as a whole.
  public let decisions: [Likeness]
}

extension CaseStudy {
  /// Why a row came out as it did in the shown track, and where the other track differs.
  ///
  /// - Throws: ``Book/Unreadable``, ``LawError``.
  public func explanation(ofRow index: Int, book: Book, decisions: DecisionArchive) throws -> Explanation {
    let result = rows[index]
    let other = proof.rows[track == .agency ? 1 : 0][index]
    let differs = other.weekly != result.weekly
    let nodes = proof.nodes.filter { node in
      node.row == Int32(index) && (node.track == nil || node.track == track || differs && node.step == 8)
    }
    var deciding = [result.rule]
    if result.absorbed.isPositive || result.takenOver.isPositive {
      // What counts in another row explains more than the row's own rule.
      deciding.insert(.calcOverlapOnce, at: result.weekly.isPositive ? 1 : 0)
    }
    for node in nodes where madeDifference(node) { deciding.append(node.rule) }
    if differs { deciding.append(other.rule) }
    let situation = RowCondition.Situation(subject.moments[index], of: subject, on: law.date)
    let likenesses = decisions.like(
      situation, deciding: Set(deciding), tried: Set(nodes.map { $0.rule }), limit: 20)
    return try explanation(
      nodes, deciding: deciding, row: index, book: book,
      likenesses: Array(likenesses.filter { isToThePoint($0.decision) }.prefix(8)),
      alternatives: { try alternatives(to: $0, ofRow: index) })
  }

  /// Decisions on how little help is enough at the kommun say nothing to who passes the line.
  private func isToThePoint(_ decision: Decision) -> Bool {
    assessment.authority != .agency || !decision.bearings.contains { $0.rule == .hfd201813NedreGrans }
  }

  /// The other answers to a question under which the row would give something else.
  private func alternatives(to followed: ReadingOption, ofRow index: Int) throws -> [Explanation.Dispute.Alternative] {
    let position = Int(track.rawValue)
    return try followed.question.options.filter { $0 != followed && followed.question.description.canSwitch }
      .compactMap { option in
        let (assessment, proof, ends) = try Assessment.proved(subject, under: law.reading(option))
        let row = proof.rows[position][index]
        let isSame =
          row.weekly == rows[index].weekly && row.basic == rows[index].basic
          && ends[position][index] == self.ends[position][index]
        let span = ends[position][index][.weekly]
        let weekly = Bounds(secure: span.least, likely: row.weekly, possible: span.greatest)
        return isSame
          ? nil : Explanation.Dispute.Alternative(option: option, assessment: assessment, row: row, weekly: weekly)
      }
  }

  /// Why the case as a whole came out as it did: the rule that settled who decides, gates that did not open, the line,
  /// the deductions, the grant.
  ///
  /// - Throws: ``Book/Unreadable``.
  public func explanation(book: Book) throws -> Explanation {
    let nodes = proof.nodes.filter { $0.row < 0 && ($0.track == nil || $0.track == track || $0.step == 13) }
    var deciding = [assessment.decidingRule]
    for part in [assessment.agency, assessment.kommun] where part.isOpenToApplicant != .yes {
      if let rule = part.gateRule { deciding.append(rule) }
    }
    for node in nodes where node.depth == 0 && settledTheCase(node) { deciding.append(node.rule) }
    return try explanation(nodes, deciding: deciding, row: -1, book: book, likenesses: []) { followed in
      alternatives.filter { $0.option.question == followed.question }
        .map { Explanation.Dispute.Alternative(option: $0.option, assessment: $0.assessment, row: nil, weekly: nil) }
    }
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

  /// `true` for what gave, moved or left open minutes of a row, and for the exceptions that let it stand where it would
  /// have been excluded. A rule that was tried and did not apply explains nothing, unless it decided the row.
  private func madeDifference(_ node: Proof.Node) -> Bool {
    switch node.outcome {
    case .minutes(let minutes): minutes.isPositive && node.rule != .calcMomentModel
    case .minutesPerWeek(let minutes): minutes.isPositive
    case .mode, .open: true
    case .met: node.step == 8 && node.rule != .lss7Ratt
    case .notMet, .noted, .minutesPerDay, .money, .date, .count: false
    }
  }

  private func explanation(
    _ nodes: [Proof.Node], deciding: [RuleID], row: Int, book: Book, likenesses: [Likeness],
    alternatives: (ReadingOption) throws -> [Explanation.Dispute.Alternative]
  ) throws -> Explanation {
    var rules: [Explanation.DecidingRule] = []
    for rule in deciding {
      if rules.contains(where: { $0.rule == rule }) { continue }
      rules.append(
        Explanation.DecidingRule(
          rule: rule, version: Provisions.provision(rule).versionShown(on: law.date),
          text: try book.text(rule, on: law.date),
          guide: try book.outdatedGuide(rule)))
    }
    var others: [RuleID] = []
    for node in nodes where !others.contains(node.rule) && !rules.contains(where: { $0.rule == node.rule }) {
      others.append(node.rule)
    }
    var followed: [ReadingOption] = []
    for case let reading? in nodes.map({ $0.reading }) where !followed.contains(reading) { followed.append(reading) }
    var disputes: [Explanation.Dispute] = []
    var idle: [ContestedQuestion] = []
    for option in followed {
      let others = try alternatives(option)
      if others.isEmpty {
        idle.append(option.question)
      } else {
        disputes.append(
          Explanation.Dispute(followed: option, text: try book.text(option.question), alternatives: others))
      }
    }
    return Explanation(
      deciding: rules, alsoTried: others,
      missing: try unknownFacts(row: row).map { Explanation.MissingFact(fact: $0, text: try book.text($0)) },
      disputes: disputes, idleDisputes: idle, decisions: likenesses)
  }
}

extension RowResult {
  /// Minutes a week that the row gives, of every kind.
  public var weekly: Rational { basic + other + nightCredit }
}

extension Provision {
  /// The version in force on a day, or the newest where the norm does not exist that day.
  public func versionShown(on date: CalendarDate) -> Version { version(on: date) ?? versions[0] }
}
