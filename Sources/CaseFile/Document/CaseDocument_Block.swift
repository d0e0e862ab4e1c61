public import Law

extension CaseDocument {
  /// What holds from one day to another; a later block replaces what an earlier says.
  public struct Block: Sendable, Equatable {
    /// First day; `nil` = always.
    public var from: CalendarDate?
    /// Last day; `nil` = until further notice.
    public var to: CalendarDate?
    /// The facts said.
    public var facts: FactSheet

    /// A block.
    public init(from: CalendarDate? = nil, to: CalendarDate? = nil, facts: FactSheet = FactSheet()) {
      self.from = from
      self.to = to
      self.facts = facts
    }
  }
}
