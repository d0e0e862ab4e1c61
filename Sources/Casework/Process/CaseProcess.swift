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

extension CaseProcess {
  /// The first day that Försäkringskassan can pay for, by the day the first application or notification came in; `nil`
  /// when the log does not tell, and once a benefit is granted.
  public var earliestPayment: PaymentStart? {
    let kinds: Set<CaseDocument.EventKind> = [.applicationArrived, .moreHoursArrived, .notificationArrived]
    let arrived = document.events.first { kinds.contains($0.kind) && $0.authority == .agency }?.date.value
    guard let arrived, !document.grants.contains(where: { $0.authority == .agency }) else { return nil }
    return Law.earliestPayment(arrived: arrived, needBegan: document.needBegan?.value)
  }
}
