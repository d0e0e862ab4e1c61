public import Law

extension CaseDocument {
  /// A piece of evidence (`underlag`).
  public struct Evidence: Sendable, Equatable {
    /// Its name among the evidence; not empty.
    public var id: String
    /// What sort it is, a free word (`sort`).
    public var kind: String?
    /// Its date.
    public var date: CalendarDate?
    /// Who wrote it (`av`).
    public var author: String?
    /// The day it was ordered (`beställt`); without a date of its own it has not come yet.
    public var ordered: Stated<CalendarDate>?
    /// Whom it is ordered from (`från`).
    public var orderedFrom: String?
    /// Whether the author has seen the help and measured the time (`sett_och_mätt`).
    public var isObserved: Stated<Bool>?
    /// The rows it bears on.
    public var rows: [String] = []
    /// What it says.
    public var text: String?

    /// A piece of evidence.
    public init(id: String) { self.id = id }
  }
}
