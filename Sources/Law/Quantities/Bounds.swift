/// What is certain, what is likely, and what is possible of one amount, in minutes a week unless said otherwise.
///
/// *Säkert* is the least value the law gives whatever the open answers are, *troligt* what the known facts give under the
/// default readings, *möjligt* the greatest value.
public struct Bounds: Sendable, Hashable {
  /// Säkert.
  public var secure: Rational
  /// Troligt.
  public var likely: Rational
  /// Möjligt.
  public var possible: Rational

  /// Three values; the ends are put in order, since a child's total is not monotone in every answer.
  public init(secure: Rational, likely: Rational, possible: Rational) {
    self.secure = Rational.least(secure, Rational.least(likely, possible))
    self.likely = likely
    self.possible = Rational.greatest(secure, Rational.greatest(likely, possible))
  }

  /// One known value.
  public init(_ value: Rational) { self.init(secure: value, likely: value, possible: value) }

  /// Adds each value in place.
  public static func += (left: inout Bounds, right: Bounds) {
    left.secure += right.secure
    left.likely += right.likely
    left.possible += right.possible
  }

  /// Each value times a factor, 0 or more.
  public static func * (bounds: Bounds, factor: Rational) -> Bounds {
    Bounds(secure: bounds.secure * factor, likely: bounds.likely * factor, possible: bounds.possible * factor)
  }

  /// `true` when nothing is open.
  public var isKnown: Bool { secure == possible }
}
