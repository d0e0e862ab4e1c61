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
  /// The most work on those that are computed, in units of rows added up anew. The others change neither end of what is
  /// compared with the line, since the answers that give the end can stand beside them.
  static let greatestComputation = 16_000

  /// Looks a case through.
  ///
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public init(_ subject: Case, under law: Law) throws(LawError) {
    let (assessment, proof, known) = try Assessment.searched(subject, under: law)
    gates = OpenQuestions.gates(proof)
    let completions = known ?? Completions(subject, under: law, keepsRows: true)
    let ends = Track.allCases.map { completions.rowEnds($0) }
    var search = Search(completions, assessment, law, hasRows: !subject.moments.isEmpty)
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
  /// Answers to everything under which what is compared with the line is least, and greatest.
  private var corners: [Completions.Corner?] = []

  init(_ completions: Completions, _ assessment: Assessment, _ law: Law, hasRows: Bool) {
    self.completions = completions
    self.assessment = assessment
    threshold = law.parameters.thresholdMinutes
    self.hasRows = hasRows
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
    var tried = Tried()
    corners = [completions.corner(of: .least), completions.corner(of: .greatest)]
    for size in 1...OpenQuestions.largestSet where size <= points.count {
      var found: [[OpenPoint]] = []
      var places = Array(0..<size)
      repeat {
        let set = places.map { points[$0] }
        if canSettle(set, [], &tried) { found.append(set) }
        if tried.isEnough { return (found, false, false) }
      } while Combinations.advance(&places, among: points.count)
      if !found.isEmpty { return (found, false, true) }
    }
    return ([], points.count > OpenQuestions.largestSet, true)
  }

  private struct Tried {
    var sets = 0
    var computed = 0
    var isEnough: Bool {
      sets > OpenQuestions.greatestSearch || computed > OpenQuestions.greatestComputation
    }
  }

  private mutating func canSettle(_ set: [OpenPoint], _ answers: [Answer], _ tried: inout Tried) -> Bool {
    guard answers.count < set.count else {
      tried.sets += 1
      // Both ends can still be reached: nothing has changed.
      if corners.allSatisfy({ $0.map { completions.stands($0, beside: answers) } ?? false }) { return false }
      // A single answer is quick, since all else is known.
      if answers.count > 1 { tried.computed += completions.unitCount(touchedBy: answers) }
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
    let table = surveyor.table
    if unitsMatter(question.point, table) { return true }
    // What the test of need 7 asks matters where it can turn the test.
    return table.testTurns(by: question.point) && unitsMatter(.medicalTest, table)
  }

  private func unitsMatter(_ point: OpenPoint, _ table: FormTable) -> Bool {
    components.contains { $0.units.contains { $0.matters(point, table) } }
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
  /// The most combinations that are compared with one another; beyond it a point is taken to matter.
  private static let greatestComparison = 1_000

  /// `true` when two combinations that differ only in the answer to a point give different minutes.
  fileprivate func matters(_ point: OpenPoint, _ table: FormTable) -> Bool {
    guard !isBounding else { return asks(point) }
    guard outcomes.count > 1 else { return false }
    // The rows that the point is asked of, and all else that a combination answers, which must be the same.
    let rows = table.trees.indices.filter { table.trees[$0].asks(point) || point == .medicalTest }
    let turning = rows.flatMap { [OpenPoint.form(of: $0), .outcome(of: $0)] }
    guard shows(point) || turning.contains(where: { shows($0) }) else { return false }
    var alike = Numbering<AnswerKey>()
    var groups: [[Leaf]] = []
    for leaf in leaves {
      let rest = leaf.answers.filter { $0.point.isOfRowItself && !turning.contains($0.point) }
      let number = alike.number(of: AnswerKey(answers: rest))
      if number == groups.count { groups.append([]) }
      groups[number].append(leaf)
    }
    return groups.contains { leaves in
      guard leaves.contains(where: { $0.outcome != leaves[0].outcome }) else { return false }
      guard leaves.count <= Unit.greatestComparison else { return true }
      for (place, left) in leaves.enumerated() {
        for right in leaves[(place + 1)...] where left.outcome != right.outcome {
          if table.differ(left.answers, right.answers, onlyBy: point) { return true }
        }
      }
      return false
    }
  }
}

extension FormTable {
  /// `true` when answers to a point, all else alike, can make the test of need 7 met or not.
  fileprivate func testTurns(by point: OpenPoint) -> Bool {
    guard trees[test].asks(point), !trees[test].isCut else { return trees[test].asks(point) }
    let forms = forms[test]
    for (first, form) in forms.list.enumerated() where form.outcome == 0 {
      for (second, other) in forms.list.enumerated() where other.outcome == 1 {
        let (mine, others) = (form.shared, other.shared)
        let isAlike = mine.filter { $0.point != .medicalTest }.agree(with: others, besides: point)
        if isAlike, forms.membersAgree(first, second, besides: point) { return true }
      }
    }
    return false
  }

  /// `true` when some answers behind two combinations are the same but for one point.
  fileprivate func differ(_ left: [Answer], _ right: [Answer], onlyBy point: OpenPoint) -> Bool {
    for mine in left {
      for other in right where other.point == mine.point && other.choice != mine.choice && other.point != point {
        guard mine.point.isOfRowItself, canTurn(mine, into: other, by: point) else {
          return false
        }
      }
    }
    return true
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
