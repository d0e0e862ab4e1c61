/// How sure the text of a norm is. Ordered: the first is the surest.
public enum Confidence: UInt8, Sendable, Comparable, CaseIterable {
  /// Statute, ordinance, judgment or the court's own summary.
  case high
  /// Reliable secondary source, or primary text with some inference. Shown as "sekundär källa".
  case medium
  /// One weak source or general knowledge. Must never decide a result without a visible warning.
  case low

  /// `true` when `left` is surer than `right`.
  public static func < (left: Confidence, right: Confidence) -> Bool { left.rawValue < right.rawValue }

  /// The letter used in the book of law: H, M or L.
  public var letter: StaticString {
    switch self {
    case .high: "H"
    case .medium: "M"
    case .low: "L"
    }
  }
}

/// The first day of a version of a norm.
public enum Since: Sendable, Hashable {
  /// In force on every date the engine covers, or from an earlier, unknown date.
  case always
  /// In force from this day.
  case day(CalendarDate)
  /// Known to the year or month only; the day given is a convention and is shown as unverified.
  case dayUnverified(CalendarDate)

  /// Short form of ``day(_:)``: year, month, day.
  public static func on(_ year: Int, _ month: Int, _ day: Int) -> Since { .day(CalendarDate(year, month, day)) }

  /// Short form of ``dayUnverified(_:)``: year, month, day.
  public static func about(_ year: Int, _ month: Int, _ day: Int) -> Since {
    .dayUnverified(CalendarDate(year, month, day))
  }

  /// The first day, or `nil` where no beginning is known.
  public var date: CalendarDate? {
    switch self {
    case .always: nil
    case .day(let date), .dayUnverified(let date): date
    }
  }
}

/// One wording of a norm, in force on the days `from ... to`, both included.
public struct Version: Sendable {
  /// First day, or always.
  public let from: Since
  /// Last day, or `nil` while still in force.
  public let to: CalendarDate?
  /// How sure the text and its dates are; the lower of the two.
  public let confidence: Confidence
  /// Act and section with SFS number, or court and case number, in Swedish.
  public let citation: StaticString
  /// What the norm says, in one plain Swedish sentence.
  public let says: StaticString
  /// The same sentence in English.
  public let inEnglish: StaticString
  /// What is not verified about this version, in Swedish; `nil` when nothing is.
  public let doubt: StaticString?

  /// - Parameters:
  ///   - from: first day of force (included).
  ///   - to: last day of force (included), `nil` while in force.
  ///   - doubt: what is unverified, in Swedish.
  public init(
    from: Since, to: CalendarDate? = nil, confidence: Confidence, citation: StaticString, says: StaticString,
    inEnglish: StaticString, doubt: StaticString? = nil
  ) {
    self.from = from
    self.to = to
    self.confidence = confidence
    self.citation = citation
    self.says = says
    self.inEnglish = inEnglish
    self.doubt = doubt
  }

  /// `true` when the version is in force on `date`.
  public func applies(on date: CalendarDate) -> Bool {
    if let first = from.date, date < first { return false }
    if let last = to, date > last { return false }
    return true
  }
}

/// A norm of the law of personal assistance with all its versions, newest first.
public struct Provision: Sendable {
  /// What the engine does with a norm.
  public enum Role: Sendable, Hashable {
    /// Gives a number, an amount or a date.
    case computes
    /// Gives a yes, a no, a category or a branch.
    case decides
    /// Tells something the user should know; the engine computes nothing from it.
    case informs
    /// A proposal, an inquiry or a marker of a change: it has a status, no force.
    case status
  }

  /// The norm's stable id.
  public let rule: RuleID
  /// What the engine does with it.
  public let role: Role
  /// The versions, newest first. Never empty; no two overlap and there is no hole between them.
  public let versions: [Version]

  /// - Parameter versions: newest first, never empty.
  public init(_ rule: RuleID, _ role: Role, _ versions: [Version]) {
    self.rule = rule
    self.role = role
    self.versions = versions
  }

  /// The version in force on `date`, or `nil` when the norm did not exist on that day.
  public func version(on date: CalendarDate) -> Version? {
    for version in versions where version.applies(on: date) { return version }
    return nil
  }
}

/// The book of law: every provision, in one list per section. `Provisions.all` is the whole book.
public enum Provisions {}
