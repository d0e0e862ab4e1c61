public import CaseFile
public import Law

/// The process of a case on a day: its deadlines, where it is and what is worth a second look.
///
/// ```swift
/// let process = CaseProcess(document, on: today)
/// for deadline in process.deadlines { print(deadline.kind, deadline.day) }
/// ```
public struct CaseProcess: Sendable {
  /// The file.
  public let document: CaseDocument
  /// The day looked from.
  public let today: CalendarDate
  /// The deadlines, by day; those whose day is not known last.
  public let deadlines: [CaseDeadline]

  /// The process of a case, looked at from a day.
  public init(_ document: CaseDocument, on today: CalendarDate) {
    self.document = document
    self.today = today
    deadlines = DeadlineMaker(document: document, today: today).deadlines
  }
}
