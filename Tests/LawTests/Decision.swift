import Law
import Testing

/// What became of one row, with its bounds, and every rule that was tried on the way.
struct Decision {
  let assessment: Assessment
  let proof: Proof
  let likely: RowResult
  let ends: RowEnds

  /// The least and the greatest of each amount; each may come from answers of its own.
  var secure: RowSums { RowSums { ends[$0].least } }
  var possible: RowSums { RowSums { ends[$0].greatest } }

  /// What a rule found the first time it was tried; `nil` when it was not.
  func outcome(_ rule: RuleID) -> Outcome? { proof.nodes.first { $0.rule == rule }?.outcome }
}

/// What a row gives, in minutes a week.
struct RowSums {
  let basic: Rational
  let other: Rational
  let total: Rational

  init(_ amount: (RowEnds.Amount) -> Rational) {
    basic = amount(.basic)
    other = amount(.other)
    total = amount(.weekly)
  }
}

/// Decides one row of a case, alone or after other rows.
func decide(
  _ moment: HelpMoment, on date: CalendarDate = vectorDay, under options: [ReadingOption] = [],
  in track: Track = .agency, as subject: Case = person()
) throws -> Decision {
  var copy = subject
  copy.moments.append(moment)
  var readings = Readings()
  for option in options { readings.choose(option) }
  let (assessment, proof, ends) = try Assessment.proved(copy, under: Law(on: date, readings: readings))
  let (place, last) = (Int(track.rawValue), copy.moments.count - 1)
  return Decision(
    assessment: assessment, proof: proof, likely: proof.rows[place][last], ends: ends[place][last])
}

/// Minutes a week of a row that is certain, and the rule that decided it.
func expect(
  _ moment: HelpMoment, on date: CalendarDate = vectorDay, under options: ReadingOption..., in track: Track = .agency,
  as subject: Case = person(), basic: Int, other: Int, by rule: RuleID,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try decide(moment, on: date, under: options, in: track, as: subject)
  let likely = RowSums { found.likely[$0] }
  for result in [found.secure, likely, found.possible] {
    #expect(result.basic == Rational(basic), "basic, \(date)", sourceLocation: sourceLocation)
    #expect(result.other == Rational(other), "other, \(date)", sourceLocation: sourceLocation)
  }
  #expect(found.likely.rule == rule, "\(found.likely.rule.slug), \(date)", sourceLocation: sourceLocation)
  #expect(found.likely.isDropped == (basic + other == 0), "dropped, \(date)", sourceLocation: sourceLocation)
}

/// Basic minutes a week of a row at worst, likely and at best, and the rule that decided the likely figure.
func expectOpen(
  _ moment: HelpMoment, on date: CalendarDate = vectorDay, under options: ReadingOption..., in track: Track = .agency,
  as subject: Case = person(), basic: (Int, Int, Int), by rule: RuleID,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let found = try decide(moment, on: date, under: options, in: track, as: subject)
  let sums = [found.secure.basic, found.likely.basic, found.possible.basic]
  #expect(sums == [Rational(basic.0), Rational(basic.1), Rational(basic.2)], sourceLocation: sourceLocation)
  #expect(found.likely.rule == rule, "\(found.likely.rule.slug), \(date)", sourceLocation: sourceLocation)
  #expect(found.likely.isOpen, sourceLocation: sourceLocation)
}

/// Ten minutes a day of which six are very private: 70 minutes a week, 42 of them private.
func ten(_ need: Need, _ content: Content? = nil, _ change: (inout HelpMoment) -> Void = { _ in }) -> HelpMoment {
  row(need, 10, content: content, privately: 6, change)
}
