/// Swedish money, exact, in öre (1/100 krona). Fractions of an öre are kept until a statute or a page rounds.
public struct Money: Sendable, Hashable, Comparable {
  /// Öre; may be a fraction.
  public let ore: Rational

  /// - Parameter ore: öre, exact.
  public init(ore: Rational) { self.ore = ore }

  /// Whole kronor and öre.
  public init(kronor: Int, ore: Int = 0) { self.ore = Rational(kronor * 100 + ore) }

  /// 0 kronor.
  public static let zero = Money(ore: .zero)

  /// Orders by size.
  public static func < (left: Money, right: Money) -> Bool { left.ore < right.ore }

  /// Sum.
  public static func + (left: Money, right: Money) -> Money { Money(ore: left.ore + right.ore) }

  /// `rate × hours`.
  public static func * (rate: Money, factor: Rational) -> Money { Money(ore: rate.ore * factor) }

  /// Nearest multiple of `step` öre, halves up.
  public func rounded(toOre step: Int) -> Money {
    Money(ore: Rational(Int((ore / Rational(step)).roundedHalfUp)) * Rational(step))
  }
}
