import Law

/// What the law gives on one side's facts.
struct Judged {
  let assessment: Assessment
  /// The rows of the case, what was cut off a row added back to it.
  let rows: [ComparedMinutes]
  /// The rule that decided each row.
  let rules: [RuleID]

  init(_ acceptance: Acceptance, under law: Law, _ track: Track) throws(LawError) {
    try self.init(acceptance.subject, parts: acceptance.parts, under: law, track)
  }

  init(
    _ subject: Case, parts: [(row: Int, moment: Int)] = [], under law: Law, _ track: Track
  ) throws(LawError) {
    let (assessment, proof, _) = try Assessment.proved(subject, under: law)
    let results = proof.rows[Int(track.rawValue)]
    self.assessment = assessment
    var rows = Judged.rows(subject, results)
    for part in parts { rows[part.row] = rows[part.row] + rows[part.moment] }
    self.rows = rows
    rules = results.map { $0.rule }
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
