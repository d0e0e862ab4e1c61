public import Law

/// A day that something in a case hangs on, counted from the log of events (`händelser`) by the rules of the law.
///
/// What the log does not say is never guessed: where the start is not known the day is ``Day/notBefore(_:)`` or
/// ``Day/unknown``, and the steps tell how it would be counted.
public struct CaseDeadline: Sendable, Hashable {
  /// What is to be done.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Send what the authority has asked for.
    case supplement
    /// Comment on a proposal.
    case proposalReply
    /// Ask Försäkringskassan for omprövning.
    case reconsideration
    /// Appeal a decision.
    case appeal
    /// Appeal a judgment to the court of appeal.
    case courtOfAppeal
    /// Appeal a judgment to the Supreme Administrative Court.
    case supremeCourt
    /// Ask for a decision in a delayed case.
    case delayRequest
    /// The authority decides or refuses after such a request.
    case delayAnswer
    /// The kommun carries its decision out, or reports that it has not.
    case notCarriedOut
    /// The account and time report of a month.
    case account
    /// Report changed circumstances.
    case changeReport
    /// Apply before the age limit.
    case ageLimit
    /// Apply before a month ends, so that one more month can be paid.
    case retroactiveMonth
  }

  /// What the day means.
  public enum Role: String, Sendable, Hashable {
    /// The last day for the person.
    case lastDay
    /// The first day something may be done.
    case firstDay
    /// The authority's own last day.
    case authority
  }

  /// The day, as far as it is known.
  public enum Day: Sendable, Hashable {
    case on(CalendarDate)
    /// The start is not known; the day is this one or later.
    case notBefore(CalendarDate)
    case unknown

    /// The day, or the earliest that it can be.
    public var date: CalendarDate? {
      switch self {
      case .on(let day), .notBefore(let day): day
      case .unknown: nil
      }
    }
  }

  /// What sort of deadline it is.
  public let kind: Kind
  /// Whose case it is; `nil` when the log does not say.
  public let track: Track?
  /// The event it is counted from, by index in the log; `nil` where another fact of the file begins it.
  public let event: Int?
  /// The month, for accounts.
  public let month: CalendarDate?
  /// What the day means.
  public let role: Role
  /// The day.
  public let day: Day
  /// The working day that is in time whatever is uncertain: the day to plan for.
  public let safeDay: CalendarDate?
  /// The day to have a letter posted by. Advice, five working days before ``safeDay``; no law says how fast the post is.
  /// `nil` when no letter is sent, or when there is no time for one.
  public let postingDay: CalendarDate?
  /// The rules, in the order used.
  public let rules: [RuleID]
  /// How the day was counted, one step after another.
  public let steps: [Finding.Text]
  /// What is not known or not verified about the day.
  public let doubts: [Finding.Text]
  /// When it was done by the log; `nil` when the log does not tell that it was.
  public let done: Stated?

  /// When it was done.
  public enum Stated: Sendable, Hashable {
    case on(CalendarDate)
    case dayUnknown
  }

  /// Days from `day` to the deadline, negative when it has passed; `nil` when it is unknown.
  public func daysLeft(on day: CalendarDate) -> Int? { self.day.date.map { $0.dayNumber - day.dayNumber } }

  /// `true` when the day has certainly passed and the log does not tell that it was done.
  public func isMissed(on today: CalendarDate) -> Bool {
    guard done == nil, role == .lastDay, case .on(let day) = day else { return false }
    return day < today
  }

  /// `true` when the log tells that it was sent after the last day.
  public var isDoneLate: Bool {
    guard role == .lastDay, case .on(let day) = day, case .on(let sent) = done else { return false }
    return day < sent
  }
}
