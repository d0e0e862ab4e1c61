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
  /// Days on which the rows give time: a bit a day, and the eighth when there is any time at all.
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
    days |= 0x80 | moment.weekdays
    if moment.occasions.per == .day, !(moment.occasions.count.least < 1) { days |= 0x7F }
  }
}

/// One combination of answers for some rows, and what it gives.
struct Leaf {
  let answers: [Answer]
  /// By track.
  var figures: InlineArray<2, Figures>
  /// Minutes that the same answers, but for how the minutes of a row are divided, can move from other to basic need.
  var movable: InlineArray<2, Rational> = [.zero, .zero]
}

/// Rows whose answers meet nobody else's, save through the points they share with other units.
struct Unit {
  /// Indices of the rows.
  let rows: [Int]
  /// Every combination of answers, each different outcome once.
  var leaves: [Leaf]
  /// The open points asked in some combination.
  let points: [Completions.Question]
  /// `true` when unknown time of active help at night is taken from waiting time or standby. What is left after a child's
  /// deductions then has break points that are not tried; a value below the exact one is given instead, and said to be.
  var movesToNight = false
}
