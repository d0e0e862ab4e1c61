/// What a rule found.
public enum Outcome: Sendable, Hashable {
  /// The condition is fulfilled.
  case met
  /// The condition is not fulfilled.
  case notMet
  /// It cannot be said with what is known.
  case open
  /// Minutes, per occasion for one assistant unless the rule says otherwise.
  case minutes(Rational)
  /// Minutes a week.
  case minutesPerWeek(Rational)
  /// Minutes per 24 hours.
  case minutesPerDay(Rational)
  /// A sum of money a week.
  case money(Money)
  /// A day.
  case date(CalendarDate)
  /// A whole number.
  case count(Int)
  /// Counted under this mode.
  case mode(CountingMode)
  /// The rule was applied and changed nothing by itself.
  case noted
}

/// Somebody who watches the rules work. ``Silent`` sees nothing and costs nothing; ``Proof`` remembers everything.
public protocol Witness {
  /// `false` lets a rule skip work that only a proof needs.
  static var keeps: Bool { get }
  /// `false` lets the procedure skip the rows of a track that counts like the other.
  static var keepsRows: Bool { get }
  /// `true` for a witness that answers what nobody has said, one way after another.
  static var explores: Bool { get }
  /// A step of the procedure begins.
  mutating func enter(step: Int, track: Track?)
  /// A rule is tried, on a row (by index) or on the case (−1).
  mutating func open(_ rule: RuleID, row: Int32)
  /// The rule tried last is done.
  mutating func close(_ outcome: Outcome)
  /// The rule tried last has read a fact.
  mutating func read(_ fact: Fact, _ value: FactValue)
  /// The rule tried last has followed a reading.
  mutating func follow(_ option: ReadingOption)
  /// The rule tried last has used a dated figure.
  mutating func use(unverified: Bool)
  /// What became of a row in a track.
  mutating func record(_ result: RowResult, row: Int32, track: Track)
  /// Answers an open point with one of so many answers; asked only of a witness that explores.
  mutating func choose(_ point: OpenPoint, among count: Int) -> Int
  /// A contested question has been met; asked only of a witness that explores.
  mutating func meet(_ question: ContestedQuestion)
}

extension Witness {
  /// Most witnesses only watch.
  public static var explores: Bool {
    @inline(__always) get { false }
  }
  /// Never asked of a witness that only watches.
  @inline(__always) public mutating func choose(_ point: OpenPoint, among count: Int) -> Int { 0 }
  /// Never asked of a witness that only watches.
  @inline(__always) public mutating func meet(_ question: ContestedQuestion) {}
}

/// The witness that looks away.
public struct Silent: Witness {
  /// A silent witness.
  @inline(__always)
  public init() {}
  /// Never keeps anything.
  public static var keeps: Bool {
    @inline(__always) get { false }
  }
  /// Never keeps rows.
  public static var keepsRows: Bool {
    @inline(__always) get { false }
  }
  /// Sets the step and the track of what follows.
  @inline(__always) public mutating func enter(step: Int, track: Track?) {}
  /// Begins a rule.
  @inline(__always) public mutating func open(_ rule: RuleID, row: Int32) {}
  /// Ends the rule begun last.
  @inline(__always) public mutating func close(_ outcome: Outcome) {}
  /// Notes a fact read.
  @inline(__always) public mutating func read(_ fact: Fact, _ value: FactValue) {}
  /// Notes the reading followed.
  @inline(__always) public mutating func follow(_ option: ReadingOption) {}
  /// Notes a dated figure used.
  @inline(__always) public mutating func use(unverified: Bool) {}
  /// Notes what became of a row.
  @inline(__always) public mutating func record(_ result: RowResult, row: Int32, track: Track) {}
}

/// Counts how many rules are tried; for benchmarks.
public struct RuleCounter: Witness {
  /// Rules tried so far.
  public private(set) var rules = 0
  /// A counter at 0.
  public init() {}
  /// Keeps no values.
  public static var keeps: Bool { false }
  /// Counts the rules of both tracks.
  public static var keepsRows: Bool { true }
  /// Sets the step and the track of what follows.
  public mutating func enter(step: Int, track: Track?) {}
  /// Begins a rule.
  public mutating func open(_ rule: RuleID, row: Int32) { rules &+= 1 }
  /// Ends the rule begun last.
  public mutating func close(_ outcome: Outcome) {}
  /// Notes a fact read.
  public mutating func read(_ fact: Fact, _ value: FactValue) {}
  /// Notes the reading followed.
  public mutating func follow(_ option: ReadingOption) {}
  /// Notes a dated figure used.
  public mutating func use(unverified: Bool) {}
  /// Notes what became of a row.
  public mutating func record(_ result: RowResult, row: Int32, track: Track) {}
}
