/// One track's rows and sums on their way through steps 11–17.
struct TrackWork {
  let track: Track
  var rows: [RowWork]
  var sums = TrackSums()
  /// Clock time with at least one assistant, waiting included.
  var clock: Rational = .zero
  /// Active help at night, one assistant.
  var activeAtNight: Rational = .zero
  /// The greatest number of assistants at once in a row that can be deducted from.
  var greatestAssistants = 1
  /// What is deducted from other needs; `nil` while it depends on their sum (before 2023).
  var otherDeduction: Rational?

  init(_ track: Track, _ rows: [RowWork]) {
    self.track = track
    self.rows = rows
  }

  /// Takes a row away in this track.
  @inline(never)  // Most rows stand: their list need not be copied for those that fall.
  mutating func dropRow(_ index: Int, by rule: RuleID) {
    rows[index] = RowWork(share: .none(by: rule), marks: rows[index].marks, isOpen: rows[index].isOpen)
  }

  /// Adds the rows up: basic and other, exempt and deductible; further assistants keep the category of their row.
  mutating func addUp(_ moments: [HelpMoment]) {
    for index in rows.indices {
      if !rows[index].basicExempt.isZero { sums.basicExempt += rows[index].basicExempt }
      if !rows[index].basicDeductible.isZero {
        sums.basicDeductible += rows[index].basicDeductible
        greatestAssistants = max(greatestAssistants, moments[index].facts.assistants)
      }
      if !rows[index].otherExempt.isZero { sums.otherExempt += rows[index].otherExempt }
      if !rows[index].otherDeductible.isZero { sums.otherDeductible += rows[index].otherDeductible }
      if rows[index].isSecondPerson { clock -= rows[index].clock } else { clock += rows[index].night }
      if moments[index].facts.truths[.night] == .yes, moments[index].facts.engagement == .active {
        activeAtNight += rows[index].clock
      }
    }
    clock += sums.basicGross + sums.otherGross
    for index in rows.indices where rows[index].hasFurther { addFurther(index) }
  }

  private mutating func addFurther(_ index: Int) {
    let line = rows[index]
    if line.share.basicIsExempt {
      sums.basicExempt += line.furtherBasic
    } else {
      sums.basicDeductible += line.furtherBasic
    }
    if line.share.otherIsExempt {
      sums.otherExempt += line.furtherOther
    } else {
      sums.otherDeductible += line.furtherOther
    }
    sums.furtherAssistants += line.furtherBasic + line.furtherOther
  }

  /// The sums with the age limit's cap and the rounding of grants.
  func sums(cappedBy cap: Rational?, roundedTo step: Int) -> TrackSums {
    var result = sums
    result.cap = cap
    result.roundingStep = step
    return result
  }

  /// The rows of waiting time and standby in the order active help is taken off them, whatever the order of the case:
  /// rows said to be gross first, then those that do not say; waiting before standby, more assistants before fewer.
  func nightRows(_ moments: [HelpMoment]) -> [Int] {
    var result: [Int] = []
    for index in rows.indices where !rows[index].night.isZero { result.append(index) }
    guard result.count > 1 else { return result }
    var order = [Int](repeating: 0, count: rows.count)
    for index in result {
      let isStandby = moments[index].facts.engagement == .waiting ? 0 : 1
      let net = Int(moments[index].facts.truths[.net].rawValue)
      order[index] = (net * 2 + isStandby) * 1_000 - min(moments[index].facts.assistants, 999)
    }
    result.sort { (order[$0], $0) < (order[$1], $1) }
    return result
  }

  /// The other reading of CI-03: the deduction is made from each need.
  func deductNeedByNeed(_ moments: [HelpMoment], _ deduction: Rational) -> Rational {
    var total = Rational.zero
    for need in Need.allCases {
      var sum = Rational.zero
      for index in 0..<rows.count where moments[index].facts.need == need {
        sum += rows[index].basicDeductible
        if !rows[index].share.basicIsExempt { sum += rows[index].furtherBasic }
      }
      total += Rational.least(sum, deduction)
    }
    return total
  }

  /// Days a week on which the rows themselves show that assistance is given.
  func leastDaysWithAssistance(_ moments: [HelpMoment]) -> Int {
    var days: UInt8 = 0
    for index in 0..<rows.count where rows[index].clock.isPositive || rows[index].night.isPositive {
      days |= moments[index].facts.sureDays
    }
    return max(days == 0 ? 0 : 1, (days & 0x7F).nonzeroBitCount)
  }
}

extension RowWork {
  /// `true` when further assistants give time.
  var hasFurther: Bool { !furtherBasic.isZero || !furtherOther.isZero }

  /// The row as it is shown.
  var result: RowResult {
    var result = RowResult()
    result.basic = basicExempt + basicDeductible + furtherBasic
    result.basicIsExempt = share.basicIsExempt || basicExempt.isPositive
    result.other = otherExempt + otherDeductible + furtherOther
    result.otherIsExempt = share.otherIsExempt || otherExempt.isPositive
    result.nightCredit = nightCredit
    result.absorbed = absorbed
    result.takenOver = takenOver
    result.furtherAssistants = furtherBasic + furtherOther
    result.rule = night.isZero ? share.rule : nightRule
    result.marks = marks
    result.isOpen = isOpen
    result.isDropped = share.isDropped && night.isZero
    return result
  }
}
