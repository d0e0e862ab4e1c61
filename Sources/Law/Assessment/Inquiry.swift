/// One run through the rules: the law of a day, the circumstances of a person, and a witness. The rules are its methods;
/// each stands in the file of its section.
///
/// What nobody has said is left out (*troligt*), unless the witness explores: then it gives the answer.
///
/// Use ``Assessment`` from outside.
public struct Inquiry<W: Witness> {
  let law: Law
  let facts: Circumstances
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
  /// Where quantities turn something between their ends; empty unless the witness explores.
  var turns: [(point: OpenPoint, value: Rational)] = []

  init(law: Law, facts: Circumstances, witness: W) {
    self.law = law
    self.facts = facts
    self.witness = witness
  }

  // MARK: Reading facts

  /// A yes/no fact of the row; nobody's answer counts as the one that gives fewer minutes, `favourable` being what gives
  /// more.
  @inline(__always)
  mutating func holds(_ fact: Fact, of moment: MomentFacts, favourable: Bool = true) -> Bool {
    let answer = moment.truths[fact]
    witness.read(fact, .truth(answer))
    return settle(answer, OpenPoint(fact, row: row), favourable: favourable)
  }

  /// A yes/no fact of the circumstances.
  @inline(__always)
  mutating func holds(_ fact: Fact, favourable: Bool = true) -> Bool {
    let answer = facts.truths[fact]
    witness.read(fact, .truth(answer))
    return settle(answer, OpenPoint(fact), favourable: favourable)
  }

  @inline(__always)
  mutating func settle(_ answer: Truth, _ point: OpenPoint, favourable: Bool = true) -> Bool {
    switch answer {
    case .yes: return true
    case .no: return false
    case .unknown:
      noteUnknown()
      return W.explores ? witness.choose(point, among: 2) == 1 : !favourable
    }
  }

  mutating func noteUnknown() {
    isOpen = true
    rowIsOpen = true
    rowMarks.insert(.unknownFact)
  }

  /// A reading without an answer: outside what is likely, possible all the same.
  mutating func uncertain(_ rule: RuleID) -> Bool {
    isOpen = true
    rowIsOpen = true
    rowMarks.insert(.uncertainReading)
    return W.explores ? witness.choose(OpenPoint(rule, row: row), among: 2) == 1 : false
  }

  /// A quantity where more is more favourable; what nobody has said lies between 0 and `cap`.
  @inline(__always)
  mutating func quantity(_ fact: Fact, _ amount: Amount, cap: Rational, ofCase: Bool = false) -> Rational {
    witness.read(fact, .amount(amount))
    if amount.isKnown { return amount.least }
    noteUnknown()
    guard W.explores else { return amount.least }
    return explored(OpenPoint(fact, row: ofCase ? -1 : row), amount, cap)
  }

  /// A quantity where less is more favourable.
  mutating func adverseQuantity(_ fact: Fact, _ amount: Amount, cap: Rational, ofCase: Bool = false) -> Rational {
    witness.read(fact, .amount(amount))
    if amount.isKnown { return amount.least }
    noteUnknown()
    guard W.explores else { return Rational.least(amount.greatest ?? cap, cap) }
    return explored(OpenPoint(fact, row: ofCase ? -1 : row), amount, cap)
  }

  /// One end of a quantity, or a value between them where something turns (``Witness/choose(_:among:)``).
  mutating func explored(_ point: OpenPoint, _ amount: Amount, _ cap: Rational) -> Rational {
    let least = amount.least
    let greatest = Rational.least(amount.greatest ?? cap, cap)
    guard least < greatest else { return least }
    let turns = turningPoints(of: point, least, greatest)
    let choice = witness.choose(point, among: 2 + turns.count)
    return choice == 0 ? least : choice == 1 ? greatest : turns[choice - 2]
  }

  /// Values of a quantity between its ends at which the twelve hours of need 7 turn.
  private func turningPoints(of point: OpenPoint, _ least: Rational, _ greatest: Rational) -> [Rational] {
    guard !turns.isEmpty else { return [] }
    var result: [Rational] = []
    for turn in turns where turn.point == point && least < turn.value && turn.value < greatest {
      result.append(turn.value)
    }
    return result
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
    if W.explores { witness.meet(option.question) }
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
