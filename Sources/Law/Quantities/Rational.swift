/// An exact fraction in lowest terms, for minutes, weeks and öre. Never floating point.
///
/// ```swift
/// Rational(12) * Rational(7) / Rational(1461, 4)   // 112/487: one month's event in weeks
/// ```
///
/// Both parts are 64 bits. A result that does not fit is not wrapped and does not stop the program: it becomes
/// ``undefined``, which every further operation keeps, and which ``Assessment`` turns into an error. `undefined` is
/// neither less nor greater than anything; ask ``isDefined`` before a comparison decides something.
///
/// It is deliberately *not* a general number type: no floating-point conversion, no division by zero that passes.
public struct Rational: Sendable, Hashable {
  /// Numerator; carries the sign.
  public let numerator: Int64
  /// Denominator, above zero; zero marks ``undefined``.
  public let denominator: Int64

  @inline(__always)
  private init(reduced numerator: Int64, _ denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// A whole number.
  @inline(__always)
  public init(_ whole: Int) { self.init(reduced: Int64(whole), 1) }

  /// `numerator / denominator` in lowest terms; ``undefined`` when the denominator is zero.
  public init(_ numerator: Int64, _ denominator: Int64) {
    guard denominator != 0, numerator != .min, denominator != .min else {
      self = .undefined
      return
    }
    let divisor = Rational.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int64 = denominator < 0 ? -1 : 1
    let d = Int64(divisor == 0 ? 1 : divisor)
    self.init(reduced: sign * (numerator / d), sign * (denominator / d))
  }

  /// A constant that is written in lowest terms, the denominator above zero.
  @inline(__always)
  static func lowestTerms(_ numerator: Int64, _ denominator: Int64) -> Rational {
    Rational(reduced: numerator, denominator)
  }

  /// The result of an overflow or of a division by zero.
  public static let undefined = Rational(reduced: 0, 0)
  /// 0.
  public static let zero = Rational(reduced: 0, 1)
  /// 1.
  public static let one = Rational(reduced: 1, 1)

  /// `false` for ``undefined``.
  @inline(__always)
  public var isDefined: Bool { denominator != 0 }
  /// `true` for exactly 0.
  @inline(__always)
  public var isZero: Bool { numerator == 0 && denominator != 0 }
  /// `true` for values above 0.
  @inline(__always)
  public var isPositive: Bool { numerator > 0 }

  static func commonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var x = a
    var y = b
    while y != 0 { (x, y) = (y, x % y) }
    return x
  }

  /// Sum; ``undefined`` on overflow.
  @inline(__always)
  public static func + (left: Rational, right: Rational) -> Rational {
    if left.denominator == 1, right.denominator == 1 {
      let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
      return overflow ? .undefined : Rational(reduced: sum, 1)
    }
    return slowSum(left, right)
  }

  @inline(never)
  private static func slowSum(_ left: Rational, _ right: Rational) -> Rational {
    guard left.isDefined, right.isDefined else { return .undefined }
    // A whole number added to a fraction in lowest terms leaves it in lowest terms.
    if left.denominator == 1 { return whole(left.numerator, plus: right) }
    if right.denominator == 1 { return whole(right.numerator, plus: left) }
    let divisor = Int64(commonDivisor(UInt64(left.denominator), UInt64(right.denominator)))
    let rightFactor = right.denominator / divisor
    let (a, o1) = left.numerator.multipliedReportingOverflow(by: rightFactor)
    let (b, o2) = right.numerator.multipliedReportingOverflow(by: left.denominator / divisor)
    let (sum, o3) = a.addingReportingOverflow(b)
    let (denominator, o4) = left.denominator.multipliedReportingOverflow(by: rightFactor)
    return o1 || o2 || o3 || o4 ? .undefined : Rational(sum, denominator)
  }

  @inline(__always)
  private static func whole(_ whole: Int64, plus fraction: Rational) -> Rational {
    let (scaled, o1) = whole.multipliedReportingOverflow(by: fraction.denominator)
    let (sum, o2) = fraction.numerator.addingReportingOverflow(scaled)
    return o1 || o2 ? .undefined : Rational(reduced: sum, fraction.denominator)
  }

  /// The same size with the other sign.
  @inline(__always)
  public static prefix func - (value: Rational) -> Rational {
    value.numerator == .min ? .undefined : Rational(reduced: -value.numerator, value.denominator)
  }

  /// Difference; ``undefined`` on overflow.
  @inline(__always)
  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  /// Product; ``undefined`` on overflow.
  @inline(__always)
  public static func * (left: Rational, right: Rational) -> Rational {
    if left.denominator == 1, right.denominator == 1 {
      let (product, overflow) = left.numerator.multipliedReportingOverflow(by: right.numerator)
      return overflow ? .undefined : Rational(reduced: product, 1)
    }
    return slowProduct(left, right)
  }

  @inline(never)
  private static func slowProduct(_ left: Rational, _ right: Rational) -> Rational {
    guard left.isDefined, right.isDefined else { return .undefined }
    if left.numerator == 0 || right.numerator == 0 { return .zero }
    // Crosswise reduction keeps the products small and the result in lowest terms.
    let first = Int64(commonDivisor(left.numerator.magnitude, UInt64(right.denominator)))
    let second = Int64(commonDivisor(right.numerator.magnitude, UInt64(left.denominator)))
    let (numerator, o1) = (left.numerator / first).multipliedReportingOverflow(by: right.numerator / second)
    let (denominator, o2) = (left.denominator / second).multipliedReportingOverflow(by: right.denominator / first)
    return o1 || o2 ? .undefined : Rational(reduced: numerator, denominator)
  }

  /// Quotient; ``undefined`` on overflow and for division by zero.
  public static func / (left: Rational, right: Rational) -> Rational {
    guard right.isDefined, right.numerator != 0, right.numerator != .min else { return .undefined }
    let inverse =
      right.numerator < 0
      ? Rational(reduced: -right.denominator, -right.numerator)
      : Rational(reduced: right.denominator, right.numerator)
    return left * inverse
  }

  /// Adds in place.
  @inline(__always)
  public static func += (left: inout Rational, right: Rational) { left = left + right }

  /// Subtracts in place.
  @inline(__always)
  public static func -= (left: inout Rational, right: Rational) { left = left - right }

  /// The smaller of two; ``undefined`` when one is.
  @inline(__always)
  public static func least(_ a: Rational, _ b: Rational) -> Rational {
    guard a.isDefined, b.isDefined else { return .undefined }
    return b < a ? b : a
  }

  /// The greater of two; ``undefined`` when one is.
  @inline(__always)
  public static func greatest(_ a: Rational, _ b: Rational) -> Rational {
    guard a.isDefined, b.isDefined else { return .undefined }
    return a < b ? b : a
  }

  /// The value with negative values lifted to 0.
  @inline(__always)
  public var notBelowZero: Rational { numerator < 0 ? .zero : self }

  /// Greatest whole number not above the value. The value must be defined.
  public var floor: Int64 {
    guard denominator > 1 else { return numerator }
    let quotient = numerator / denominator
    return numerator % denominator < 0 ? quotient - 1 : quotient
  }

  /// Nearest whole number, halves away from zero (5 öre up). The value must be defined.
  public var roundedHalfUp: Int64 {
    if numerator < 0 { return -(-self).roundedHalfUp }
    return (self * Rational(2) + .one).floor.quotientTowardZero(2)
  }

  /// Nearest whole number, halves to the even one. The value must be defined.
  public var roundedHalfEven: Int64 {
    let low = floor
    let rest = (self - Rational(reduced: low, 1)) * Rational(2)
    if rest < .one { return low }
    if rest > .one { return low + 1 }
    return low % 2 == 0 ? low : low + 1
  }
}

extension Int64 {
  fileprivate func quotientTowardZero(_ divisor: Int64) -> Int64 { self / divisor }
}

extension Rational: Comparable {
  /// `true` when `left` is smaller; always `false` when one side is ``undefined``.
  @inline(__always)
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == 1, right.denominator == 1 { return left.numerator < right.numerator }
    return slowLess(left, right)
  }

  @inline(never)
  private static func slowLess(_ left: Rational, _ right: Rational) -> Bool {
    guard left.isDefined, right.isDefined else { return false }
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return a.high != b.high ? a.high < b.high : a.low < b.low
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// A whole number written in code.
  @inline(__always)
  public init(integerLiteral value: Int64) { self.init(reduced: value, 1) }
}

extension Rational: CustomStringConvertible {
  /// `5/4`, `7`, or `?` when undefined. For people, see the formatting of the program that shows it.
  public var description: String {
    if !isDefined { return "?" }
    return denominator == 1 ? String(numerator) : String(numerator) + "/" + String(denominator)
  }
}
