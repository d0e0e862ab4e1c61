public import Law

/// A usual mistake on the way that the log shows, and how to mend it.
public struct ProcessFinding: Sendable, Hashable {
  /// What sort of mistake, in the order they are shown.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The day to comment on a proposal has passed.
    case proposalUnanswered
    /// The comments were sent after the day.
    case commentsLate
    /// Nothing is newer than the refusal.
    case noNewEvidence
    /// Rows that were accepted for less have no evidence.
    case refusedRowsWithoutEvidence
    /// Nobody has asked who made the calculation of time.
    case calculationNotAsked
    /// A change has not been reported in time.
    case changeNotReported
    /// The file tells of a change that the log does not.
    case changeNotInLog
    /// A benefit is granted and there is no agreement with a provider.
    case agreementMissing
    /// The agreement is later than the decision.
    case agreementLate
    /// The box that lets the authority ask others.
    case openConsent
  }

  /// What sort of mistake it is.
  public let kind: Kind
  /// The rows it is about, by index in the file.
  public let rows: [Int]
  /// The event it is about, by index in the log.
  public let event: Int?
  /// What is to be looked at.
  public let says: Finding.Text
  /// How to mend it.
  public let remedy: Finding.Text
  /// The rule behind it, where there is one.
  public let rule: RuleID?

  init(
    _ kind: Kind, rows: [Int] = [], event: Int? = nil, says: Finding.Text, remedy: Finding.Text, rule: RuleID? = nil
  ) {
    self.kind = kind
    self.rows = rows
    self.event = event
    self.says = says
    self.remedy = remedy
    self.rule = rule
  }

  /// How much it matters.
  public var severity: Finding.Severity {
    switch kind {
    case .proposalUnanswered, .commentsLate, .noNewEvidence, .refusedRowsWithoutEvidence, .changeNotReported,
      .agreementMissing:
      .gap
    case .calculationNotAsked, .changeNotInLog, .agreementLate, .openConsent: .question
    }
  }
}
