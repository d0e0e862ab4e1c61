public import Law

extension CaseDocument {
  /// The person (`person`).
  public struct Person: Sendable, Equatable {
    /// The name, or what to call the person.
    public var name: String?
    /// The birth date.
    public var born: Stated<CalendarDate>?

    /// Nothing said.
    public init(name: String? = nil, born: Stated<CalendarDate>? = nil) {
      self.name = name
      self.born = born
    }
  }
}
