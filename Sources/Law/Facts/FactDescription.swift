/// How far an unknown answer reaches (decision D5).
public enum FactScope: UInt8, Sendable, Hashable, CaseIterable {
  /// The right or a whole track hangs on it: unknown leaves the right open.
  case gate
  /// Concerns the whole case: unknown takes the least favourable value in the secure sum.
  case circumstances
  /// Concerns one help moment: unknown leaves its minutes outside the secure sum.
  case moment
}

/// What a fact may be.
public enum FactKind: Sendable, Hashable {
  /// Yes, no or unknown.
  case truth
  /// A quantity or an interval, between two bounds that are included.
  case amount(unit: FactUnit, least: Int, greatest: Int)
  /// A whole number between two bounds that are included.
  case count(least: Int, greatest: Int)
  /// A day.
  case date
  /// One word of a vocabulary, unknown left out.
  case word([String])
  /// Times per day, week, month or year; 0 – ``FactKind/greatestFrequency`` times.
  case frequency
  /// Ids of other help moments.
  case rows
  /// A list with its own fields.
  case list

  /// The most times per period that can be stated.
  public static let greatestFrequency = 10_000
}

/// The unit of a stated quantity.
public enum FactUnit: UInt8, Sendable, Hashable, CaseIterable {
  /// Minutes per occasion.
  case minutesPerOccasion
  /// Minutes per 24 hours.
  case minutesPerDay
  /// Hours per 24 hours.
  case hoursPerDay
  /// Times a week.
  case timesPerWeek
  /// Days a week.
  case daysPerWeek
  /// Months.
  case months

  /// The unit in Swedish.
  public var name: StaticString {
    switch self {
    case .minutesPerOccasion: "minuter per gång"
    case .minutesPerDay: "minuter per dygn"
    case .hoursPerDay: "timmar per dygn"
    case .timesPerWeek: "gånger per vecka"
    case .daysPerWeek: "dygn per vecka"
    case .months: "månader"
    }
  }

  /// The unit in English.
  public var inEnglish: StaticString {
    switch self {
    case .minutesPerOccasion: "minutes per occasion"
    case .minutesPerDay: "minutes per 24 hours"
    case .hoursPerDay: "hours per 24 hours"
    case .timesPerWeek: "times a week"
    case .daysPerWeek: "days a week"
    case .months: "months"
    }
  }
}

/// Everything said about one fact: its key in the case file, its type and bounds, the question that asks for it, and
/// the rules that read it. The file schema, the checks and the interview are made from these.
///
/// ```swift
/// Fact.privateMinutes.description.key   // varav_privat
/// ```
public struct FactDescription: Sendable {
  /// The fact.
  public let fact: Fact
  /// Its key in the case file, in Swedish.
  public let key: StaticString
  /// How far an unknown answer reaches.
  public let scope: FactScope
  /// Type and bounds.
  public let kind: FactKind
  /// The question in plain Swedish, put to the person.
  public let question: StaticString
  /// The question in English.
  public let inEnglish: StaticString
  /// What to write, in one Swedish sentence.
  public let help: StaticString
  /// The rules that read the fact; never empty.
  public let readBy: [RuleID]

  init(
    _ fact: Fact, _ key: StaticString, _ scope: FactScope, _ kind: FactKind, asks question: StaticString,
    inEnglish: StaticString, help: StaticString, readBy: [RuleID]
  ) {
    self.fact = fact
    self.key = key
    self.scope = scope
    self.kind = kind
    self.question = question
    self.inEnglish = inEnglish
    self.help = help
    self.readBy = readBy
  }

  /// `false` for the few facts a case cannot be described without knowing; they may be left out but not be `okänt`.
  public var mayBeUnknown: Bool {
    switch fact {
    case .need, .engagement, .assistants, .within, .takenOff, .necessaryFor, .grants, .applications: false
    default: true
    }
  }
}

extension Fact {
  /// What the catalogue says of the fact.
  public var description: FactDescription { FactDescription.all[Int(rawValue)] }
}
