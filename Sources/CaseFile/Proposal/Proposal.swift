public import Law

/// What an authority or a court proposes for the rows of a case, from whatever it was read.
public struct Proposal: Sendable, Hashable {
  /// What it says of one row.
  public struct Entry: Sendable, Hashable {
    /// What it accepts. What is not stated stands as claimed.
    public var position: LawPosition
    /// The reason in its own words; `nil` = none given.
    public var reason: String?

    /// A position with its reason.
    public init(_ position: LawPosition = LawPosition(), reason: String? = nil) {
      self.position = position
      self.reason = reason
    }
  }

  /// One for each row of the case, in its order; `nil` where the proposal says nothing and the row stands.
  public var entries: [Entry?]

  /// A proposal for the rows of a case.
  public init(_ entries: [Entry?]) { self.entries = entries }

  /// What a case file tells that somebody accepts of its own rows.
  public init(of document: CaseDocument, by holder: PositionHolder) {
    entries = document.positions(of: holder).map { position in
      position.map { Entry($0.lawPosition, reason: $0.reason) }
    }
  }

  /// What is accepted of each row, without reasons.
  public var positions: [LawPosition?] { entries.map { $0?.position } }
  /// `true` when nothing is said of any row.
  public var isEmpty: Bool { entries.allSatisfy { $0 == nil } }
}
