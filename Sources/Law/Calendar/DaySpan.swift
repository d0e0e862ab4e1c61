/// Days from a first to a last, both included.
public struct DaySpan: Sendable, Hashable {
  /// First day.
  public let from: CalendarDate
  /// Last day, not before the first.
  public let to: CalendarDate

  /// The days, or `nil` when they are turned round.
  public init?(from: CalendarDate, to: CalendarDate) {
    guard !(to < from) else { return nil }
    self.from = from
    self.to = to
  }

  /// One day.
  public init(_ day: CalendarDate) {
    from = day
    to = day
  }

  /// Number of days, 1 or more.
  public var count: Int { to.dayNumber - from.dayNumber + 1 }

  /// `true` when the day is one of them.
  public func contains(_ date: CalendarDate) -> Bool { !(date < from) && !(to < date) }

  /// `true` when every day of `other` is one of them.
  public func contains(_ other: DaySpan) -> Bool { contains(other.from) && contains(other.to) }
}
