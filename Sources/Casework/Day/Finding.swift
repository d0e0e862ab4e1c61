public import Law

/// Something in the description of a life that is worth a second look, and how to mend it. A finding changes no minute
/// and refuses nothing.
public struct Finding: Sendable, Hashable {
  /// What sort of thing it is, in the order they are shown.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// One assistant has more than 168 hours a week.
    case overFullWeek
    /// One assistant has more than 24 hours on some days.
    case overFullDay
    /// One assistant has two rows at the same clock time.
    case sameClockTime
    /// A row has more minutes than the time between its clock times.
    case minutesBeyondSpan
    /// Help by day and the night, as the rows tell of both, come to more than 24 hours.
    case beyondWakingTime
    /// A row at home lies in time when the person is in school, childcare, daily activity or a short-term stay.
    case timeElsewhere
    /// Breathing or tube feeding in school or childcare is taken off.
    case careTakenOffInSchool
    /// A health-care measure has no self-care assessment on paper, or nothing is said of it.
    case selfCareMissing
    /// A supervision row does not say whether the other rows are taken off it.
    case supervisionUnsettled
    /// Supervision at night does not tell what happens.
    case nightWithoutContent
    /// A row says nothing of what is done.
    case rowWithoutContent
    /// A row does not say how much is very private.
    case privatePartMissing
    /// All minutes are private where that is rare.
    case allPrivate
    /// The second assistant's active minutes are not said.
    case secondAssistantMinutes
    /// Nothing says why two assistants are needed.
    case secondAssistantReason
    /// Evidence more than two years old.
    case oldEvidence
    /// The age limit is near and no application is told of.
    case ageLimitNear
    /// The age limit has passed, and no grant and no application before it is told of.
    case ageLimitPassed
    /// Two rows at the same clock time, where one has a second assistant who may be free.
    case sameTimeAsTwo
    /// Help by day comes to so much that little time is left for sleep.
    case muchHelp
    /// One need of the body takes very much of the day.
    case muchOfOneNeed
    /// Help in the middle of school days, and no row in school.
    case schoolHours
    /// Help at home on the days of short-term stay too.
    case shortStayDays
    /// Breathing or tube feeding every day at home, and no such row in school or childcare.
    case careInSchool
    /// Help every day and nothing at night.
    case emptyNight
    /// The same round number of minutes in most rows.
    case sameMinutes
    /// Every row is alike every day: perhaps only the good day.
    case onlyGoodDays
    /// Nothing that happens more seldom than every week.
    case nothingSeldom
    /// Something every month, but nothing that happens more seldom.
    case nothingYearly
    /// Help from the family the person lives with is not told of.
    case familyHelp
    /// A row is there for somebody else than the person.
    case needOfOthers
    /// Evidence without a date.
    case undatedEvidence
  }

  /// How much it matters.
  public enum Severity: UInt8, Sendable, Hashable, Comparable, CaseIterable {
    /// Two things said cannot both be right.
    case contradiction
    /// Something is missing that is often asked for.
    case gap
    /// A question to think about; nothing need be wrong.
    case question

    /// What matters more comes first.
    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
  }

  /// The same words in Swedish and in English.
  public struct Text: Sendable, Hashable {
    /// In Swedish.
    public let swedish: String
    /// In English.
    public let english: String

    init(_ swedish: String, _ english: String) {
      self.swedish = swedish
      self.english = english
    }
  }

  /// What sort of thing it is.
  public let kind: Kind
  /// The rows it is about, by index in the file; empty = the whole description.
  public let rows: [Int]
  /// The minutes it rests on, where there are any.
  public let minutes: Rational?
  /// What is to be looked at.
  public let says: Text
  /// How to mend it.
  public let remedy: Text
  /// The rule behind it, where there is one.
  public let rule: RuleID?
  /// The fact to fill in or change, where there is one.
  public let fact: Fact?

  init(
    _ kind: Kind, rows: [Int] = [], minutes: Rational? = nil, says: Text, remedy: Text, rule: RuleID? = nil,
    fact: Fact? = nil
  ) {
    self.kind = kind
    self.rows = rows
    self.minutes = minutes
    self.says = says
    self.remedy = remedy
    self.rule = rule
    self.fact = fact
  }

  /// How much it matters.
  public var severity: Severity { kind.severity }
}

extension Finding.Kind {
  /// How much findings of the kind matter.
  public var severity: Finding.Severity {
    switch self {
    case .overFullWeek, .overFullDay, .sameClockTime, .minutesBeyondSpan, .beyondWakingTime, .timeElsewhere,
      .careTakenOffInSchool:
      .contradiction
    case .selfCareMissing, .supervisionUnsettled, .nightWithoutContent, .rowWithoutContent, .privatePartMissing,
      .secondAssistantMinutes, .secondAssistantReason, .oldEvidence, .ageLimitNear, .ageLimitPassed:
      .gap
    case .allPrivate, .sameTimeAsTwo, .muchHelp, .muchOfOneNeed, .schoolHours, .shortStayDays, .careInSchool,
      .emptyNight, .sameMinutes, .onlyGoodDays, .nothingSeldom, .nothingYearly, .familyHelp, .needOfOthers,
      .undatedEvidence:
      .question
    }
  }
}
