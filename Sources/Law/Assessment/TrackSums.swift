/// What one track adds up to, in minutes a week.
public struct TrackSums: Sendable, Hashable {
  /// Breathing, tube feeding and need 7.
  public internal(set) var basicExempt: Rational = .zero
  /// The other basic needs.
  public internal(set) var basicDeductible: Rational = .zero
  /// What the parental deduction took from them.
  public internal(set) var basicDeduction: Rational = .zero
  /// Measures directly necessary for the exempt needs.
  public internal(set) var otherExempt: Rational = .zero
  /// All other personal needs, with waiting time and standby after division.
  public internal(set) var otherDeductible: Rational = .zero
  /// What the parental deduction took from them.
  public internal(set) var otherDeduction: Rational = .zero
  /// Waiting time after division.
  public internal(set) var waitingCredit: Rational = .zero
  /// Standby after division.
  public internal(set) var standbyCredit: Rational = .zero
  /// Further assistants at the same time, part of the sums above.
  public internal(set) var furtherAssistants: Rational = .zero
  /// What is compared with the 20-hour line.
  public internal(set) var line: Rational = .zero
  /// The most that may be granted; `nil` = no cap.
  public internal(set) var cap: Rational?
  /// Minutes to whose next multiple granted time is rounded up; 0 = not rounded (CI-23).
  public internal(set) var roundingStep = 0

  /// Basic needs before the deduction.
  public var basicGross: Rational { basicExempt + basicDeductible }
  /// Basic needs after the deduction.
  public var basicNet: Rational { basicExempt + (basicDeductible - basicDeduction) }
  /// Other needs before the deduction.
  public var otherGross: Rational { otherExempt + otherDeductible }
  /// Other needs after the deduction.
  public var otherNet: Rational { otherExempt + (otherDeductible - otherDeduction) }
  /// All needs after deduction, without the cap.
  public var need: Rational { basicNet + otherNet }
  /// What can be granted: the need, not above the cap.
  public var granted: Rational {
    let rounded = roundedUp(need)
    guard let cap else { return rounded }
    return Rational.least(rounded, cap)
  }

  /// `true` when the sums fit in exact arithmetic.
  var isExact: Bool {
    need.isDefined && line.isDefined && (basicGross + otherGross).isDefined && furtherAssistants.isDefined
      && (waitingCredit + standbyCredit).isDefined && granted.isDefined
  }

  private func roundedUp(_ minutes: Rational) -> Rational {
    guard roundingStep > 0, minutes.isDefined else { return minutes }
    let steps = (-(-(minutes / Rational(roundingStep))).floor)
    return Rational(Int(steps) * roundingStep)
  }
}

/// One track's answer.
public struct TrackAssessment: Sendable {
  /// Troligt: known facts, default readings.
  public internal(set) var likely: TrackSums
  /// Over all ways to answer what nobody has said; `nil` when nothing is open.
  var ends: TrackEnds?
  /// Whether the conditions before the needs are fulfilled.
  public internal(set) var isOpenToApplicant: Truth
  /// The rule that stops the track or leaves it open.
  public internal(set) var gateRule: RuleID?
  /// `true` when an age limit is passed and an earlier grant carries the right.
  public internal(set) var isPastAgeLimit: Bool

  init(likely: TrackSums, isOpenToApplicant: Truth, gateRule: RuleID?, isPastAgeLimit: Bool) {
    self.likely = likely
    self.isOpenToApplicant = isOpenToApplicant
    self.gateRule = gateRule
    self.isPastAgeLimit = isPastAgeLimit
  }

  /// Säkert: the least over all ways to answer what is not known.
  public func least(_ amount: TrackAmount) -> Rational { ends.map { $0[amount].least } ?? likely[amount] }
  /// Möjligt: the greatest.
  public func greatest(_ amount: TrackAmount) -> Rational { ends.map { $0[amount].greatest } ?? likely[amount] }

  /// One amount with its exact bounds.
  public func bounds(_ amount: TrackAmount) -> Bounds {
    let known = likely[amount]
    guard let ends else { return Bounds(known) }
    return Bounds(secure: ends[amount].least, likely: known, possible: ends[amount].greatest)
  }
}
