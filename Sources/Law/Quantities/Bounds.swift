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

  /// Three values, which the caller keeps in order.
  public init(secure: Rational, likely: Rational, possible: Rational) {
    self.secure = secure
    self.likely = likely
    self.possible = possible
  }

  /// One known value.
  public init(_ value: Rational) { self.init(secure: value, likely: value, possible: value) }

  /// `true` when nothing is open.
  public var isKnown: Bool { secure == possible }
}
