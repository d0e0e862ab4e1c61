/// A number of occasions that may be open: from the least to the greatest, or without an upper end.
public struct CountRange: Sendable, Hashable {
  /// The least number, 0 or more.
  public let least: Rational
  /// The greatest; `nil` when nobody knows.
  public let greatest: Rational?

  /// A known number.
  public init(_ count: Rational) {
    least = count
    greatest = count
  }

  private init(least: Rational, greatest: Rational?) {
    self.least = least
    self.greatest = greatest
  }

  init(_ amount: Amount) { self.init(least: amount.least, greatest: amount.greatest) }

  /// `true` when it is one number.
  public var isKnown: Bool { least == greatest }

  /// Both ends added.
  public static func + (left: CountRange, right: CountRange) -> CountRange {
    CountRange(
      least: left.least + right.least,
      greatest: left.greatest.flatMap { greatest in right.greatest.map { greatest + $0 } })
  }

  /// Both ends times a factor of 0 or more; nothing of what nobody knows is nothing.
  static func * (range: CountRange, factor: Rational) -> CountRange {
    factor.isZero
      ? CountRange(Rational.zero)
      : CountRange(least: range.least * factor, greatest: range.greatest.map { $0 * factor })
  }
}
