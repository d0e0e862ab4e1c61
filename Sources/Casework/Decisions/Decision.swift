public import Law

/// A published decision, told in our own words: what was asked, what the court looked at, what it said, and which rules
/// of the book it bears on.
public struct Decision: Sendable, Identifiable {
  /// For or against the person.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    case inFavour = "för"
    case against = "emot"
    /// For in one part and against in another; only of a decision as a whole.
    case partly = "delvis"
    case neutral = "neutral"
  }

  /// Whether the rule the decision states holds today.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    case holds = "ja"
    case overtaken = "nej"
    case uncertain = "osäkert"
  }

  /// How a decision bears on a rule.
  public struct Bearing: Sendable, Hashable {
    /// The rule.
    public let rule: RuleID
    /// For or against the person on this point.
    public let direction: Direction
    /// One sentence: why it bears on the rule.
    public let why: String
  }

  /// A fact that made the difference.
  public struct DecisiveFact: Sendable, Hashable {
    /// In words.
    public let text: String
    /// The same as conditions on a row of a case file; empty when it cannot be said so. All must hold.
    public let conditions: [RowCondition]
  }

  /// The stable id, also the name of its file: `HFD-2019-56`.
  public let id: String
  /// The point, as a heading.
  public let title: String
  /// The court or authority.
  public let court: String
  /// The court's case number, where it is known.
  public let caseNumber: String?
  /// The day of the decision, where it is known.
  public let decided: CalendarDate?
  /// The year: of the decision when its day is known, else of the case number (`målår`); `nil` when neither is known.
  public let year: Int?
  /// Other names, such as `HFD 2019 ref. 56`.
  public let alsoKnownAs: [String]
  /// One sentence on the person.
  public let person: String?
  /// What it is about, 3–7 sentences.
  public let text: String
  /// How it ended.
  public let outcome: String
  /// For or against the person as a whole.
  public let direction: Direction
  /// The point in one English sentence.
  public let inEnglish: String
  /// Hard figures in words.
  public let figures: [String]
  /// The facts that made the difference, the most important first.
  public let facts: [DecisiveFact]
  /// The rules it bears on.
  public let bearings: [Bearing]
  /// Whether its rule holds today.
  public let standing: Standing
  /// Why it does or does not.
  public let standingReason: String
  /// Public addresses, or the printed source.
  public let sources: [String]
  /// How sure the reading of the source is.
  public let confidence: Confidence
  /// Further words somebody might search for.
  public let searchWords: [String]

  /// Court, name or number, and date or case year, as a lawyer would cite it.
  public var citation: String {
    let name = alsoKnownAs.first { $0.hasPrefix("HFD") || $0.hasPrefix("RÅ") }
    let number = name ?? caseNumber.map { "mål \($0)" }
    let when = decided.map { $0.description } ?? year.map { "målår \($0)" }
    return [court, number, when].compactMap { $0 }.joined(separator: ", ")
  }

  /// `true` for Högsta förvaltningsdomstolen and its forerunner: its view binds the others in fact.
  public var isPrecedent: Bool { court.hasPrefix("Högsta förvaltningsdomstolen") || court.hasPrefix("Regeringsrätten") }
}
