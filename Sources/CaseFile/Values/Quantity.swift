import Law

/// A known quantity: one number or an interval.
public enum Quantity: Sendable, Hashable {
  /// Exactly this.
  case exactly(DecimalNumber)
  /// Anything from the first to the second, both included.
  case between(DecimalNumber, DecimalNumber)

  /// The least value.
  public var least: DecimalNumber {
    switch self {
    case .exactly(let number), .between(let number, _): number
    }
  }

  /// The greatest value.
  public var greatest: DecimalNumber {
    switch self {
    case .exactly(let number), .between(_, let number): number
    }
  }

  /// The quantity times `factor` as the law reads it.
  func amount(times factor: Rational = .one) -> Amount {
    Amount(from: least.rational * factor, to: greatest.rational * factor) ?? .unknown
  }
}

extension Quantity: ExpressibleByIntegerLiteral {
  /// A whole number written in code.
  public init(integerLiteral value: Int32) { self = .exactly(DecimalNumber(integerLiteral: value)) }
}
