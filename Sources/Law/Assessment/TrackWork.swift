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

  /// Adds the rows up: basic and other, exempt and deductible; further assistants keep the category of their row.
  mutating func addUp(_ moments: [HelpMoment]) {
    for index in 0..<rows.count {
      let line = rows[index]
      sums.basicExempt += line.basicExempt
      sums.basicDeductible += line.basicDeductible
      sums.otherExempt += line.otherExempt
      sums.otherDeductible += line.otherDeductible
      if line.hasFurther {
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
      if line.basicDeductible.isPositive { greatestAssistants = max(greatestAssistants, moments[index].assistants) }
      let counted = line.clock
      if moments[index].engagement == .active, moments[index].truths[.night] == .yes { activeAtNight += counted }
      if !line.isSecondPerson { clock += counted + line.night }
    }
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
    var result = rows.indices.filter { !rows[$0].night.isZero }
    guard result.count > 1 else { return result }
    result.sort { left, right in
      let (a, b) = (moments[left], moments[right])
      if a.truths[.net] != b.truths[.net] { return a.truths[.net].rawValue < b.truths[.net].rawValue }
      if a.engagement != b.engagement { return a.engagement == .waiting }
      return a.assistants != b.assistants ? a.assistants > b.assistants : left < right
    }
    return result
  }

  /// The other reading of CI-03: the deduction is made from each need.
  func deductNeedByNeed(_ moments: [HelpMoment], _ deduction: Rational) -> Rational {
    var total = Rational.zero
    for need in Need.allCases {
      var sum = Rational.zero
      for index in 0..<rows.count where moments[index].need == need {
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
    var any = 0
    for index in 0..<rows.count where rows[index].clock.isPositive || rows[index].night.isPositive {
      any = 1
      if moments[index].occasions.per == .day, !(moments[index].occasions.count.least < 1) { return 7 }
      days |= moments[index].weekdays
    }
    return max(any, days.nonzeroBitCount)
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
