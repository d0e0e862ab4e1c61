/// An amount of a track, in minutes a week.
public enum TrackAmount: UInt8, Sendable, Hashable, CaseIterable {
  /// Breathing, tube feeding and need 7.
  case basicExempt
  /// The other basic needs.
  case basicDeductible
  /// Basic needs before the deduction.
  case basicGross
  /// What the parental deduction takes from basic needs.
  case basicDeduction
  /// Basic needs after the deduction.
  case basicNet
  /// Measures directly necessary for the exempt needs.
  case otherExempt
  /// All other personal needs, with waiting time and standby after division.
  case otherDeductible
  /// Other needs before the deduction.
  case otherGross
  /// What the parental deduction takes from other needs.
  case otherDeduction
  /// Other needs after the deduction.
  case otherNet
  /// Waiting time after division.
  case waitingCredit
  /// Standby after division.
  case standbyCredit
  /// Waiting time and standby after division.
  case nightCredit
  /// Further assistants at the same time, part of the sums.
  case furtherAssistants
  /// What is compared with the 20-hour line.
  case line
  /// All needs after deduction, without the cap.
  case need
  /// What can be granted.
  case granted
  /// All needs before deduction.
  case gross

  /// How many there are.
  static let count = 18
}

extension TrackSums {
  /// One amount.
  public subscript(amount: TrackAmount) -> Rational {
    switch amount {
    case .basicExempt: basicExempt
    case .basicDeductible: basicDeductible
    case .basicGross: basicGross
    case .basicDeduction: basicDeduction
    case .basicNet: basicNet
    case .otherExempt: otherExempt
    case .otherDeductible: otherDeductible
    case .otherGross: otherGross
    case .otherDeduction: otherDeduction
    case .otherNet: otherNet
    case .waitingCredit: waitingCredit
    case .standbyCredit: standbyCredit
    case .nightCredit: waitingCredit + standbyCredit
    case .furtherAssistants: furtherAssistants
    case .line: line
    case .need: need
    case .granted: granted
    case .gross: basicGross + otherGross
    }
  }
}

/// The least and the greatest value of each amount of a track over all ways to answer what nobody has said.
public struct TrackEnds: Sendable {
  private var low = InlineArray<18, Rational>(repeating: .zero)
  private var high = InlineArray<18, Rational>(repeating: .zero)

  /// Nothing is open: both ends are what is known.
  init(_ sums: TrackSums) {
    for amount in TrackAmount.allCases { self[amount] = (sums[amount], sums[amount]) }
  }

  /// No amount is below zero.
  mutating func raiseToZero() {
    for amount in TrackAmount.allCases {
      self[amount] = (self[amount].least.notBelowZero, self[amount].greatest.notBelowZero)
    }
  }

  /// All zero.
  init() {}

  /// Both ends of an amount.
  public internal(set) subscript(amount: TrackAmount) -> (least: Rational, greatest: Rational) {
    get { (low[Int(amount.rawValue)], high[Int(amount.rawValue)]) }
    set {
      low[Int(amount.rawValue)] = newValue.least
      high[Int(amount.rawValue)] = newValue.greatest
    }
  }

  /// Widens the ends so that they hold the ends of another.
  mutating func formUnion(_ other: TrackEnds) {
    for amount in TrackAmount.allCases {
      let (a, b) = (self[amount], other[amount])
      self[amount] = (Rational.least(a.least, b.least), Rational.greatest(a.greatest, b.greatest))
    }
  }

  /// `true` when every end fits in exact arithmetic.
  var isDefined: Bool {
    for index in 0..<TrackAmount.count where !low[index].isDefined || !high[index].isDefined { return false }
    return true
  }
}

/// The least and the greatest of what one row gives in a track, in minutes a week.
public struct RowEnds: Sendable, Hashable {
  /// An amount of a row.
  public enum Amount: UInt8, Sendable, Hashable, CaseIterable {
    /// Basic need.
    case basic
    /// Other need, without waiting time and standby.
    case other
    /// Waiting time or standby after division.
    case nightCredit
    /// Other need, waiting time and standby.
    case otherAndNight
    /// Everything.
    case weekly
  }

  private var low = [Rational](repeating: .zero, count: 5)
  private var high = [Rational](repeating: .zero, count: 5)

  /// All zero.
  init() {}

  /// One known result.
  init(_ result: RowResult) {
    for amount in Amount.allCases { self[amount] = (result[amount], result[amount]) }
  }

  /// Both ends of an amount.
  public internal(set) subscript(amount: Amount) -> (least: Rational, greatest: Rational) {
    get { (low[Int(amount.rawValue)], high[Int(amount.rawValue)]) }
    set {
      low[Int(amount.rawValue)] = newValue.least
      high[Int(amount.rawValue)] = newValue.greatest
    }
  }

  mutating func formUnion(_ other: RowEnds) {
    for amount in Amount.allCases {
      let (a, b) = (self[amount], other[amount])
      self[amount] = (Rational.least(a.least, b.least), Rational.greatest(a.greatest, b.greatest))
    }
  }

  /// Adds what other rows can change.
  static func += (left: inout RowEnds, right: RowEnds) {
    for amount in Amount.allCases {
      let (a, b) = (left[amount], right[amount])
      left[amount] = (a.least + b.least, a.greatest + b.greatest)
    }
  }
}

extension RowResult {
  /// One amount.
  public subscript(amount: RowEnds.Amount) -> Rational {
    switch amount {
    case .basic: basic
    case .other: other
    case .nightCredit: nightCredit
    case .otherAndNight: other + nightCredit
    case .weekly: total
    }
  }
}
