public import Law

/// How often something happens (`gånger`).
public struct StatedFrequency: Sendable, Hashable {
  /// Times per period; `nil` = `okänt`.
  public var count: Quantity?
  /// The period.
  public var per: Period

  /// `count` times per `period`.
  public init(_ count: Quantity?, per period: Period) {
    self.count = count
    per = period
  }
}
