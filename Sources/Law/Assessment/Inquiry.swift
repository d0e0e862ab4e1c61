/// How what is unknown is settled in one run of the rules.
enum Valuation: UInt8, Sendable {
  /// Every unknown falls out as badly as it can: the secure sum.
  case secure
  /// Unknown minutes are left out; readings called uncertain follow their first reading where it names a figure.
  case likely
  /// Every unknown falls out as well as it can.
  case possible
}

/// One run through the rules: the law of a day, the circumstances of a person, one way to settle what is unknown, and
/// a witness. The rules are its methods; each stands in the file of its section.
///
/// Use ``Assessment`` from outside.
public struct Inquiry<W: Witness> {
  let law: Law
  let facts: Circumstances
  let valuation: Valuation
  var track: Track = .agency
  /// Index of the row under trial, −1 for the case.
  var row: Int32 = -1
  var witness: W
  /// Marks of the case.
  var marks: Marks = []
  /// Marks of the row under trial.
  var rowMarks: Marks = []
  /// `true` once an unknown fact or an uncertain reading has been settled somehow.
  var isOpen = false
  /// `true` once that has happened to the row under trial.
  var rowIsOpen = false
  /// Set by the step for children.
  var child: AgeClass = .adult
  /// What the twelve-hour test of need 7 gave.
  var medicalTest = MedicalTest()
  /// `true` when the application came in before the rule on more than one assistant.
  var appliedBefore2011 = false

  init(law: Law, facts: Circumstances, valuation: Valuation, witness: W) {
    self.law = law
    self.facts = facts
    self.valuation = valuation
    self.witness = witness
  }

  // MARK: Reading facts

  /// A yes/no fact of the row; an unknown one falls out by the valuation, `favourable` being what gives more minutes.
  @inline(__always)
  mutating func holds(_ fact: Fact, of moment: MomentFacts, favourable: Bool = true) -> Bool {
    let answer = moment.truths[fact]
    witness.read(fact, .truth(answer))
    return settle(answer, favourable: favourable)
  }

  /// A yes/no fact of the circumstances.
  @inline(__always)
  mutating func holds(_ fact: Fact, favourable: Bool = true) -> Bool {
    let answer = facts.truths[fact]
    witness.read(fact, .truth(answer))
    return settle(answer, favourable: favourable)
  }

  @inline(__always)
  mutating func settle(_ answer: Truth, favourable: Bool) -> Bool {
    switch answer {
    case .yes: return true
    case .no: return false
    case .unknown:
      noteUnknown()
      return valuation == .possible ? favourable : !favourable
    }
  }

  mutating func noteUnknown() {
    isOpen = true
    rowIsOpen = true
    rowMarks.insert(.unknownFact)
  }

  /// A reading without an answer: counted only in the possible sum.
  mutating func uncertain() -> Bool {
    isOpen = true
    rowIsOpen = true
    rowMarks.insert(.uncertainReading)
    return valuation == .possible
  }

  /// A quantity where more is more favourable; what nobody has said lies between 0 and `cap`.
  @inline(__always)
  mutating func quantity(_ fact: Fact, _ amount: Amount, cap: Rational) -> Rational {
    witness.read(fact, .amount(amount))
    if amount.isKnown { return amount.least }
    noteUnknown()
    if valuation == .possible { return Rational.least(amount.greatest ?? cap, cap) }
    return amount.least
  }

  /// A quantity where less is more favourable.
  mutating func adverseQuantity(_ fact: Fact, _ amount: Amount, cap: Rational) -> Rational {
    witness.read(fact, .amount(amount))
    if amount.isKnown { return amount.least }
    noteUnknown()
    if valuation == .possible { return amount.least }
    return Rational.least(amount.greatest ?? cap, cap)
  }

  /// Reads a word for the proof.
  @inline(__always)
  mutating func reads<Word: RawRepresentable<String>>(_ fact: Fact, word: Word) {
    if W.keeps { witness.read(fact, .word(word.rawValue)) }
  }

  /// `true` when the reading is followed; the proof shows which of the question's readings was.
  @inline(__always)
  mutating func follows(_ option: ReadingOption) -> Bool {
    let chosen = law.readings.follows(option)
    if W.keeps { witness.follow(law.readings.option(for: option.question)) }
    return chosen
  }

  // MARK: Trying rules

  /// Tries a rule whose finding is already at hand.
  @inline(__always)
  mutating func apply(_ rule: RuleID, _ outcome: Outcome = .noted) {
    witness.open(rule, row: row)
    witness.close(outcome)
  }

  @inline(__always)
  mutating func open(_ rule: RuleID) { witness.open(rule, row: row) }

  @inline(__always)
  mutating func close(_ outcome: Outcome) { witness.close(outcome) }

  /// Closes with fulfilled or not, and says which.
  @inline(__always)
  mutating func close(_ fulfilled: Bool) -> Bool {
    witness.close(fulfilled ? .met : .notMet)
    return fulfilled
  }
}

/// What one occasion of a row gives for one assistant, in minutes.
struct Share {
  var basic: Rational
  var basicIsExempt: Bool
  var other: Rational
  var otherIsExempt: Bool
  /// The rule that decided.
  var rule: RuleID
  /// Content outside every need: no time at all.
  var isDropped = false

  /// Basic minutes, and the rest as an other need.
  @inline(__always)
  static func basic(_ minutes: Rational, of all: Rational, exempt: Bool = false, by rule: RuleID) -> Share {
    let counted = Rational.least(minutes, all)
    return Share(basic: counted, basicIsExempt: exempt, other: all - counted, otherIsExempt: false, rule: rule)
  }

  /// Other need after the ordinary test.
  @inline(__always)
  static func other(_ minutes: Rational, by rule: RuleID) -> Share {
    Share(basic: .zero, basicIsExempt: false, other: minutes, otherIsExempt: false, rule: rule)
  }

  /// Other need in full, outside the parental deduction.
  @inline(__always)
  static func otherInFull(_ minutes: Rational, by rule: RuleID) -> Share {
    Share(basic: .zero, basicIsExempt: false, other: minutes, otherIsExempt: true, rule: rule)
  }

  /// No time.
  @inline(__always)
  static func none(by rule: RuleID) -> Share {
    Share(basic: .zero, basicIsExempt: false, other: .zero, otherIsExempt: false, rule: rule, isDropped: true)
  }
}
