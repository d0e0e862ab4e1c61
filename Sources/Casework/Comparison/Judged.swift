import Law

/// What the law gives on one side's facts.
struct Judged {
  let assessment: Assessment
  /// The rows of the case, what was cut off a row added back to it.
  let rows: [ComparedMinutes]
  /// The rows from what is certain to what is possible.
  let spans: [ComparedSpan]
  /// The rule that decided each row; `nil` where it only bit because something is unanswered.
  let rules: [RuleID?]
  /// What a rule of each row asked for and nobody has said.
  let unanswered: [[Fact]]

  init(_ acceptance: Acceptance, under law: Law, _ track: Track) throws(LawError) {
    try self.init(acceptance.subject, parts: acceptance.parts, under: law, track)
  }

  init(
    _ subject: Case, parts: [(row: Int, moment: Int)] = [], under law: Law, _ track: Track
  ) throws(LawError) {
    let (assessment, proof, ends) = try Assessment.proved(subject, under: law)
    let results = proof.rows[Int(track.rawValue)]
    self.assessment = assessment
    var rows = Judged.rows(subject, results)
    var spans = Judged.spans(rows, results, ends[Int(track.rawValue)])
    var unanswered = results.indices.map { Judged.unanswered(row: $0, in: proof) }
    for part in parts {
      rows[part.row] = rows[part.row] + rows[part.moment]
      spans[part.row] += spans[part.moment]
      for fact in unanswered[part.moment] where !unanswered[part.row].contains(fact) {
        unanswered[part.row].append(fact)
      }
    }
    self.rows = rows
    self.spans = spans
    self.unanswered = unanswered
    rules = results.indices.map { row in
      let isOpen = !spans[row].isKnown
      return isOpen && Judged.hangsOnUnanswered(results[row].rule, row, proof) ? nil : results[row].rule
    }
  }

  /// The rows with a minute that one assistant spends in two rows at once counted in the outer row, as claims count it.
  /// Only minutes of the same kind are moved back: where the law counts them as something else, that is its answer.
  static func rows(_ subject: Case, _ results: [RowResult]) -> [ComparedMinutes] {
    var rows = results.map { ComparedMinutes($0) }
    var room = results.map { $0.takenOver }
    for (inner, moment) in subject.moments.enumerated() where !moment.within.isEmpty {
      guard results[inner].absorbed.isZero, results[inner].nightCredit.isZero else { continue }
      var left = results[inner].total - results[inner].furtherAssistants
      for outer in moment.within.map({ Int($0) }) where left.isPositive && room[outer].isPositive {
        guard let kind = kind(inner: results[inner], outer: results[outer], subject.moments[outer]) else { continue }
        let moved = Rational.least(left, room[outer])
        rows[inner][keyPath: kind] -= moved
        rows[outer][keyPath: kind] += moved
        room[outer] -= moved
        left -= moved
      }
    }
    return rows
  }

  /// The rows from what is certain to what is possible.
  static func spans(_ rows: [ComparedMinutes], _ results: [RowResult], _ ends: [RowEnds]) -> [ComparedSpan] {
    rows.indices.map { ComparedSpan(rows[$0], results[$0], ends[$0]) }
  }

  /// `true` where a rule took minutes from a row, or left them open, only because it read something nobody has said.
  static func hangsOnUnanswered(_ rule: RuleID, _ row: Int, _ proof: Proof) -> Bool {
    let nodes = proof.nodes.filter { $0.row == Int32(row) && $0.rule == rule }
    return !nodes.isEmpty
      && nodes.allSatisfy { node in
        switch node.outcome {
        case .open: true
        case .notMet, .mode(.none): proof.facts[node.facts].contains { $0.value.isUnknown }
        default: false
        }
      }
  }

  private static func unanswered(row: Int, in proof: Proof) -> [Fact] {
    var facts: [Fact] = []
    for node in proof.nodes where node.row == Int32(row) {
      for read in proof.facts[node.facts] where read.value.isUnknown && !facts.contains(read.fact) {
        facts.append(read.fact)
      }
    }
    return facts
  }

  /// The kind of minutes that both rows are, where they are of one kind.
  private static func kind(
    inner: RowResult, outer: RowResult, _ moment: HelpMoment
  ) -> WritableKeyPath<ComparedMinutes, Rational>? {
    // An outer row with nothing left is of the kind its need says.
    let isBasic = outer.total.isZero ? moment.need != .other : outer.other.isZero
    if inner.other.isZero, isBasic { return \.basic }
    return inner.basic.isZero && outer.basic.isZero && !isBasic ? \.other : nil
  }
}
