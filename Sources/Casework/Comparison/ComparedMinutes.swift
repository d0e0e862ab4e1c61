public import Law

/// What a row gives in a comparison, in minutes a week.
public struct ComparedMinutes: Sendable, Hashable {
  /// Basic need.
  public var basic: Rational
  /// Other need.
  public var other: Rational
  /// Waiting time or standby after division.
  public var night: Rational

  /// Minutes of each kind.
  public init(basic: Rational = .zero, other: Rational = .zero, night: Rational = .zero) {
    self.basic = basic
    self.other = other
    self.night = night
  }

  init(_ row: ClaimedSums.Row) { self.init(basic: row.basic, other: row.other, night: row.nightCredit) }

  /// What the law gives of a row.
  public init(_ row: RowResult) { self.init(basic: row.basic, other: row.other, night: row.nightCredit) }

  /// All of it.
  public var total: Rational { basic + other + night }
  /// `true` when each kind is 0.
  public var isZero: Bool { basic.isZero && other.isZero && night.isZero }

  /// The greatest difference of any kind, whichever way it goes: minutes that move from basic to other weigh as much as
  /// minutes that are lost.
  public var size: Rational { Rational.greatest(basic.size, Rational.greatest(other.size, night.size)) }

  /// Kind by kind.
  public static func - (left: ComparedMinutes, right: ComparedMinutes) -> ComparedMinutes {
    ComparedMinutes(basic: left.basic - right.basic, other: left.other - right.other, night: left.night - right.night)
  }

  /// Kind by kind.
  public static func + (left: ComparedMinutes, right: ComparedMinutes) -> ComparedMinutes {
    ComparedMinutes(basic: left.basic + right.basic, other: left.other + right.other, night: left.night + right.night)
  }
}

extension Rational {
  fileprivate var size: Rational { self < .zero ? -self : self }
}
