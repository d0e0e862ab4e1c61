/// A stated quantity that may be unknown: a closed interval with exact ends, or nothing said.
///
/// Minutes, times, days or hours as the fact's catalogue entry says. Kept small (12 bytes) since a case has many.
/// Bounds: −214 748 – 214 748 with at most four decimals; what does not fit is refused.
public struct Amount: Sendable, Hashable {
  private let low: Int32
  private let high: Int32
  /// Common denominator, above zero; zero = nothing said.
  private let scale: Int32

  @inline(__always)
  private init(low: Int32, high: Int32, scale: Int32) {
    self.low = low
    self.high = high
    self.scale = scale
  }

  /// Nothing is known.
  public static let unknown = Amount(low: 0, high: 0, scale: 0)
  /// Exactly nothing.
  public static let zero = Amount(low: 0, high: 0, scale: 1)

  /// A known whole number.
  @inline(__always)
  public init(_ whole: Int) { self.init(low: Int32(whole), high: Int32(whole), scale: 1) }

  /// A known fraction, or `nil` when it does not fit.
  public init?(_ value: Rational) { self.init(from: value, to: value) }

  /// The interval `least ... greatest`, or `nil` when it does not fit or is turned round.
  public init?(from least: Rational, to greatest: Rational) {
    guard least.isDefined, greatest.isDefined, !(greatest < least) else { return nil }
    let divisor = Int64(Rational.commonDivisor(UInt64(least.denominator), UInt64(greatest.denominator)))
    let (scale, o1) = least.denominator.multipliedReportingOverflow(by: greatest.denominator / divisor)
    guard !o1, let scale32 = Int32(exactly: scale) else { return nil }
    let (a, o2) = least.numerator.multipliedReportingOverflow(by: scale / least.denominator)
    let (b, o3) = greatest.numerator.multipliedReportingOverflow(by: scale / greatest.denominator)
    guard !o2, !o3, let low = Int32(exactly: a), let high = Int32(exactly: b) else { return nil }
    self.init(low: low, high: high, scale: scale32)
  }

  /// `true` when something is said, be it an interval.
  @inline(__always)
  public var isStated: Bool { scale != 0 }
  /// `true` when the value is one number.
  @inline(__always)
  public var isKnown: Bool { scale != 0 && low == high }
  /// The least value; 0 when nothing is said.
  @inline(__always)
  public var least: Rational {
    scale == 1 ? Rational(Int(low)) : scale == 0 ? .zero : Rational(Int64(low), Int64(scale))
  }
  /// The greatest value, or `nil` when nothing is said.
  @inline(__always)
  public var greatest: Rational? {
    scale == 1 ? Rational(Int(high)) : scale == 0 ? nil : Rational(Int64(high), Int64(scale))
  }
}
