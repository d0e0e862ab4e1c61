/// The questions that nobody has answered and that can still change something, what each is worth, and the smallest sets
/// of them whose answers can settle who decides.
public struct OpenQuestions: Sendable {
  /// A question whose answer can still change something.
  public struct Item: Sendable, Hashable {
    /// The fact, or the reading that has no answer.
    public let point: OpenPoint
    /// Minutes a week by which an answer can narrow what can be granted in the shown track, at most.
    public let worth: Rational
    /// The same of the net basic need that is compared with the 20-hour line.
    public let basicWorth: Rational
    /// `true` when some answer alone settles who decides, or whether there is a right, while that is open.
    public let canSettle: Bool
  }

  /// Why an answer can no longer matter.
  public enum Reason: Sendable, Hashable {
    /// The row gives no time whatever the answer is, because of a rule.
    case rowFalls(RuleID)
    /// No rule asks for it of this row on this day.
    case notAsked
    /// Every answer gives the same minutes.
    case sameMinutes
  }

  /// A question that can no longer change anything.
  public struct Idle: Sendable, Hashable {
    /// The fact.
    public let point: OpenPoint
    /// Why.
    public let reason: Reason
  }

  /// Conditions of the whole right that nobody has answered: until then the right is open.
  public let gates: [Fact]
  /// The questions that can change something, those that can settle who decides first, then the most minutes first.
  public let items: [Item]
  /// The smallest sets of questions whose answers can settle who decides; empty when nothing is open, or when
  /// ``takesFourOrMore``.
  public let settling: [[OpenPoint]]
  /// `true` when no three answers can settle who decides: it takes at least four.
  public let takesFourOrMore: Bool
  /// Questions left open in the case that can no longer change anything.
  public let idle: [Idle]
  /// Combinations of answers tried, rows apart.
  public let combinations: Int
  /// `false` when there were more combinations of answers than are tried: then what questions are worth is less sure.
  public let hasExactBounds: Bool
  /// `false` when there were more sets of questions than are tried: then ``settling`` holds those found so far.
  public let triesAllSets: Bool

  /// The largest number of questions tried together.
  public static let largestSet = 3
  /// The most sets of answers tried.
  public static let greatestSearch = 60_000

  /// Looks a case through.
  ///
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public init(_ subject: Case, under law: Law) throws(LawError) {
    let (assessment, proof, ends) = try Assessment.proved(subject, under: law)
    gates = OpenQuestions.gates(proof)
    var search = Search(subject, law, assessment)
    var items: [Item] = []
    var idle = OpenQuestions.unasked(subject, law, proof, ends, search.completions)
    for question in search.completions.questions {
      guard search.completions.matters(question) else {
        idle.append(Idle(point: question.point, reason: OpenQuestions.reason(question.point, proof, ends)))
        continue
      }
      items.append(search.item(question))
    }
    // While it is open who decides, what moves the line comes before what moves the hours.
    let lineFirst = assessment.authority == .open
    items.sort { left, right in
      if left.canSettle != right.canSettle { return left.canSettle }
      let (a, b) = lineFirst ? (left.basicWorth, right.basicWorth) : (left.worth, right.worth)
      if a != b { return b < a }
      let (c, d) = lineFirst ? (left.worth, right.worth) : (left.basicWorth, right.basicWorth)
      if c != d { return d < c }
      return left.point.row < right.point.row
    }
    self.items = items
    self.idle = idle
    combinations = search.completions.combinations
    let found = search.settling(items.filter { $0.basicWorth.isPositive }.map { $0.point })
    settling = found.sets
    takesFourOrMore = found.takesFourOrMore
    hasExactBounds = search.completions.isExact
    triesAllSets = found.isExact
  }

  /// Unanswered facts that a condition of the whole right asks for.
  private static func gates(_ proof: Proof) -> [Fact] {
    var result: [Fact] = []
    for node in proof.nodes where node.row < 0 && node.step <= 4 {
      for read in proof.facts[node.facts] where !result.contains(read.fact) {
        guard read.fact.description.scope == .gate || read.fact == .birthDate else { continue }
        switch read.value {
        case .unknown, .truth(.unknown), .word("okänt"): result.append(read.fact)
        default: break
        }
      }
    }
    return result
  }

  /// Facts of rows that are said to be unknown and that no rule asks for.
  private static func unasked(
    _ subject: Case, _ law: Law, _ proof: Proof, _ ends: [[RowEnds]], _ completions: Completions
  ) -> [Idle] {
    var result: [Idle] = []
    for (index, moment) in subject.moments.enumerated() {
      for fact in Fact.allCases where fact.isTruth && fact.description.scope == .moment {
        guard moment.truths.mentions(fact), moment.truths[fact] == .unknown else { continue }
        let point = OpenPoint(fact, row: Int32(index))
        guard !completions.questions.contains(where: { $0.point == point }) else { continue }
        let reason = reason(point, proof, ends)
        result.append(Idle(point: point, reason: reason == .sameMinutes ? .notAsked : reason))
      }
    }
    return result
  }

  private static func reason(_ point: OpenPoint, _ proof: Proof, _ ends: [[RowEnds]]) -> Reason {
    guard point.row >= 0 else { return .sameMinutes }
    let row = Int(point.row)
    let givesNothing = Track.allCases.allSatisfy { ends[Int($0.rawValue)][row][.weekly].greatest.isZero }
    return givesNothing ? .rowFalls(proof.rows[0][row].rule) : .sameMinutes
  }
}

/// Tries answers against the bounds.
private struct Search {
  var completions: Completions
  let assessment: Assessment
  let threshold: Rational
  let hasRows: Bool
  let track: Track

  init(_ subject: Case, _ law: Law, _ assessment: Assessment) {
    completions = Completions(subject, under: law)
    self.assessment = assessment
    threshold = law.parameters.thresholdMinutes
    hasRows = !subject.moments.isEmpty
    track = assessment.shownTrack
  }

  /// The assessment with some answers given.
  mutating func assessment(with answers: [Answer]) -> Assessment {
    var result = assessment
    result.agency.ends = completions.ends(.agency, fixed: answers)
    result.kommun.ends = completions.ends(.kommun, fixed: answers)
    result.decide(over: threshold, hasRows: hasRows)
    return result
  }

  mutating func item(_ question: Completions.Question) -> OpenQuestions.Item {
    let shown = track == .agency ? assessment.agency : assessment.kommun
    var least = (granted: shown.width(.granted), basic: assessment.agency.width(.line))
    let before = least
    var canSettle = false
    for choice in 0..<question.answerCount {
      let answered = assessment(with: [Answer(point: question.point, choice: choice, count: question.answerCount)])
      let shown = track == .agency ? answered.agency : answered.kommun
      least.granted = Rational.least(least.granted, shown.width(.granted))
      least.basic = Rational.least(least.basic, answered.agency.width(.line))
      canSettle = canSettle || settles(answered)
    }
    return OpenQuestions.Item(
      point: question.point, worth: before.granted - least.granted, basicWorth: before.basic - least.basic,
      canSettle: canSettle)
  }

  /// `true` when what is open about who decides is settled.
  private func settles(_ answered: Assessment) -> Bool {
    assessment.authority == .open && answered.authority != .open
  }

  /// The smallest sets of questions whose answers can settle who decides.
  mutating func settling(
    _ points: [OpenPoint]
  ) -> (sets: [[OpenPoint]], takesFourOrMore: Bool, isExact: Bool) {
    guard assessment.authority == .open, !points.isEmpty else { return ([], false, true) }
    var tried = 0
    for size in 1...OpenQuestions.largestSet where size <= points.count {
      var found: [[OpenPoint]] = []
      var places = Array(0..<size)
      repeat {
        let set = places.map { points[$0] }
        if canSettle(set, [], &tried) { found.append(set) }
        if tried > OpenQuestions.greatestSearch { return (found, false, false) }
      } while Combinations.advance(&places, among: points.count)
      if !found.isEmpty { return (found, false, true) }
    }
    return ([], points.count > OpenQuestions.largestSet, true)
  }

  private mutating func canSettle(_ set: [OpenPoint], _ answers: [Answer], _ tried: inout Int) -> Bool {
    guard answers.count < set.count else {
      tried += 1
      return settles(assessment(with: answers))
    }
    let point = set[answers.count]
    guard let question = completions.questions.first(where: { $0.point == point }) else { return false }
    for choice in 0..<question.answerCount {
      let answer = Answer(point: point, choice: choice, count: question.answerCount)
      if canSettle(set, answers + [answer], &tried) { return true }
    }
    return false
  }
}

extension TrackAssessment {
  /// How far the ends of an amount lie apart.
  fileprivate func width(_ amount: TrackAmount) -> Rational { greatest(amount) - least(amount) }
}

extension Completions {
  /// `true` when some answer to the question, all else alike, gives other minutes than another answer.
  mutating func matters(_ question: Question) -> Bool {
    if question.point.row < 0, changesAnEnd(question) { return true }
    for component in components {
      for unit in component.units where unit.asks(question.point) {
        if unit.matters(question.point) { return true }
      }
    }
    return false
  }

  private mutating func changesAnEnd(_ question: Question) -> Bool {
    for track in Track.allCases {
      let all = ends(track)
      for choice in 0..<question.answerCount {
        let some = ends(track, fixed: [Answer(point: question.point, choice: choice, count: question.answerCount)])
        for amount in TrackAmount.allCases where all[amount] != some[amount] { return true }
      }
    }
    return false
  }
}

extension Unit {
  /// The most pairs of combinations compared; beyond it a point is taken to matter.
  private static let greatestComparison = 4_000

  fileprivate func matters(_ point: OpenPoint) -> Bool {
    guard leaves.count <= Unit.greatestComparison else { return true }
    if answersReachDifferentOutcomes(point) { return true }
    for left in leaves {
      guard let mine = left.answers.first(where: { $0.point == point }) else { continue }
      for right in leaves {
        guard let other = right.answers.first(where: { $0.point == point }), mine.choice < other.choice else {
          continue
        }
        guard left.outcome != right.outcome else { continue }
        if left.answers.filter({ $0.point != point }).agree(with: right.answers) { return true }
      }
    }
    return false
  }

  /// `true` when an answer to the point reaches an outcome that another answer never reaches: then it matters. The
  /// opposite does not hold.
  private func answersReachDifferentOutcomes(_ point: OpenPoint) -> Bool {
    var reached: [Set<Int>] = []
    for leaf in leaves {
      guard let mine = leaf.answers.first(where: { $0.point == point }) else { continue }
      while reached.count <= mine.choice { reached.append([]) }
      reached[mine.choice].insert(leaf.outcome)
    }
    return reached.contains { $0 != reached[0] }
  }
}

extension Completions {
  /// The open points of rows whose answers can still change some minutes, whatever the other open points come to, in the
  /// order met.
  public mutating func decidingRowPoints() -> [OpenPoint] {
    var result: [OpenPoint] = []
    for question in questions where question.point.row >= 0 && matters(question) { result.append(question.point) }
    return result
  }
}
