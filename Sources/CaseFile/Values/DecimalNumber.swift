public import Law

/// A decimal number as a person writes it: at most four decimals, exact, between −214 748.3647 and 214 748.3647.
///
/// It is deliberately *not* a number to calculate with; that is ``Law/Rational``.
public struct DecimalNumber: Sendable, Hashable {
  /// The value times ten thousand.
  public let tenThousandths: Int32

  /// The number `tenThousandths / 10 000`.
  public init(tenThousandths: Int32) { self.tenThousandths = tenThousandths }

  /// A whole number, or `nil` when it does not fit.
  public init?(_ whole: Int) {
    let (product, overflow) = whole.multipliedReportingOverflow(by: 10_000)
    guard !overflow, let value = Int32(exactly: product) else { return nil }
    tenThousandths = value
  }

  /// The exact value.
  public var rational: Rational { Rational(Int64(tenThousandths), 10_000) }
}

extension DecimalNumber: Comparable {
  /// `true` when `left` is smaller.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  /// A whole number written in code; stops the program when it does not fit.
  public init(integerLiteral value: Int32) { self.init(tenThousandths: value * 10_000) }
}

extension DecimalNumber: CustomStringConvertible {
  /// The number as the file has it: a decimal point, no needless zeros.
  public var description: String {
    let size = tenThousandths.magnitude
    let sign = tenThousandths < 0 ? "-" : ""
    var decimals = String(size % 10_000 + 10_000).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return sign + String(size / 10_000) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
