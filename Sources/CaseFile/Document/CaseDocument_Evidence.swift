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
    /// The rows it bears on.
    public var rows: [String] = []
    /// What it says.
    public var text: String?

    /// A piece of evidence.
    public init(id: String) { self.id = id }
  }
}
