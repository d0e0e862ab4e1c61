/// What some rows give in one track under one combination of answers, in minutes a week.
struct Figures: Hashable {
  var basicExempt = Rational.zero
  var basicDeductible = Rational.zero
  var otherExempt = Rational.zero
  var otherDeductible = Rational.zero
  var waiting = Rational.zero
  var standby = Rational.zero
  var further = Rational.zero
  /// Deductible basic need by need, where the deduction is made from each (CI-03); otherwise empty.
  var byNeed: [Rational] = []
  /// Days on which the rows surely give time (``MomentFacts/sureDays``).
  var days: UInt8 = 0
  /// The greatest number of assistants of a row with deductible basic need.
  var assistants: UInt8 = 1

  static func + (left: Figures, right: Figures) -> Figures {
    var result = left
    result.basicExempt += right.basicExempt
    result.basicDeductible += right.basicDeductible
    result.otherExempt += right.otherExempt
    result.otherDeductible += right.otherDeductible
    result.waiting += right.waiting
    result.standby += right.standby
    result.further += right.further
    for index in right.byNeed.indices { result.byNeed[index] += right.byNeed[index] }
    result.days |= right.days
    result.assistants = max(left.assistants, right.assistants)
    return result
  }

  /// The figures less those of the rows around, which have their own place.
  func without(_ others: Figures) -> Figures {
    var result = self
    result.basicExempt -= others.basicExempt
    result.basicDeductible -= others.basicDeductible
    result.otherExempt -= others.otherExempt
    result.otherDeductible -= others.otherDeductible
    result.waiting -= others.waiting
    result.standby -= others.standby
    result.further -= others.further
    for index in others.byNeed.indices { result.byNeed[index] -= others.byNeed[index] }
    return result
  }

  /// Days a week with assistance that the rows show.
  var leastDays: Int { max(days == 0 ? 0 : 1, (days & 0x7F).nonzeroBitCount) }

  /// Adds a row's work up as the procedure does.
  mutating func add(_ row: RowWork, of moment: MomentFacts) {
    basicExempt += row.basicExempt
    otherExempt += row.otherExempt
    otherDeductible += row.otherDeductible
    further += row.furtherBasic + row.furtherOther
    var deductible = row.basicDeductible
    if row.share.basicIsExempt { basicExempt += row.furtherBasic } else { deductible += row.furtherBasic }
    if row.share.otherIsExempt { otherExempt += row.furtherOther } else { otherDeductible += row.furtherOther }
    basicDeductible += deductible
    if !byNeed.isEmpty {
      for (place, need) in Need.allCases.enumerated() where need == moment.need { byNeed[place] += deductible }
    }
    if row.basicDeductible.isPositive { assistants = max(assistants, UInt8(clamping: moment.assistants)) }
    guard row.clock.isPositive || row.night.isPositive else { return }
    days |= moment.sureDays
  }
}

/// One combination of answers for some rows, and what it gives.
struct Leaf {
  /// The forms of the rows, the answers asked for where rows meet and the answers that others ask for too.
  let answers: [Answer]
  /// Which of the unit's outcomes.
  let outcome: Int
  /// As ``answers``, place by place, with the kinds of the forms.
  let whole: [Answer]
  /// `true` when some answers only divide a row's minutes.
  let isDivided: Bool

  init(answers: [Answer], outcome: Int, whole: [Answer]? = nil, isDivided: Bool = false) {
    self.answers = answers
    self.outcome = outcome
    self.whole = whole ?? answers
    self.isDivided = isDivided
  }
}

/// What some rows give in both tracks.
struct Gain: Hashable {
  let agency: Figures
  let kommun: Figures

  subscript(track: Int) -> Figures { track == 0 ? agency : kommun }
}

/// Rows whose answers meet nobody else's, save through the points they share with other units.
struct Unit {
  /// Indices of the rows.
  let rows: [Int]
  /// Every combination of answers.
  let leaves: [Leaf]
  /// What the combinations give, each different outcome once.
  let outcomes: [Gain]
  /// The open points asked in some combination, those too that the leaves do not show.
  let points: [Completions.Question]
  /// What the leaves show answers to.
  private(set) var variables: [OpenPoint] = []
  /// `true` when there were more combinations than are tried: the leaves then hold whatever the answers are.
  var isBounding = false
  /// `true` when unknown time of active help at night is taken from waiting time or standby. What is left after a child's
  /// deductions then has break points that are not tried; a value below the exact one is given instead, and said to be.
  var movesToNight = false
  /// `true` when an unknown time is taken from a supervision around it: as it grows, minutes move from one kind to another.
  var movesFromOuter = false
  /// `true` in a track where the rows can decide how many assistants the deduction is multiplied by (CI-38).
  private(set) var hasSeveralAssistants: InlineArray<2, Bool> = [false, false]
  /// The need whose basic minutes can be moved to, by track, where the deduction is made from each need (CI-03).
  private(set) var movablePlace: InlineArray<2, Int?> = [nil, nil]

  init(rows: [Int], leaves: [Leaf], outcomes: [Gain], points: [Completions.Question]) {
    self.rows = rows
    self.leaves = leaves
    self.outcomes = outcomes
    self.points = points
    var seen = Numbering<NumberPair>()
    for leaf in leaves {
      for answer in leaf.answers where seen.insert(NumberPair(first: Int(answer.point.mixed), second: 0)) {
        variables.append(answer.point)
      }
    }
    for outcome in outcomes {
      for track in 0..<2 {
        if outcome[track].assistants > 1 { hasSeveralAssistants[track] = true }
        guard movablePlace[track] == nil else { continue }
        for (place, minutes) in outcome[track].byNeed.enumerated() where !minutes.isZero {
          movablePlace[track] = place
          break
        }
      }
    }
  }

  /// The figures of a combination in a track.
  func figures(_ leaf: Leaf, _ track: Int) -> Figures { outcomes[leaf.outcome][track] }
}
