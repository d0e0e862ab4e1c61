extension DecimalNumber {
  /// What reading a number can come to.
  package enum Parsed: Equatable {
    case number(DecimalNumber)
    case tooManyDecimals
    case tooLarge
    case notANumber
  }

  /// Reads digits with at most one decimal comma or point and a leading minus; nothing else is a number.
  package static func parse(_ text: String) -> Parsed {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(maxSplits: 2, omittingEmptySubsequences: false, whereSeparator: isDecimalSign).map(
      Array.init)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return .notANumber }
    let decimals = parts.count == 2 ? parts[1] : []
    guard decimals.count <= 4 else { return .tooManyDecimals }
    let whole = parts[0].drop { $0 == UInt8(ascii: "0") }
    guard whole.count <= 6 else { return .tooLarge }
    var value = 0
    for digit in whole { value = value * 10 + Int(digit - UInt8(ascii: "0")) }
    for index in 0..<4 {
      let digit = index < decimals.count ? decimals[index] : UInt8(ascii: "0")
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    guard let exact = Int32(exactly: isNegative ? -value : value) else { return .tooLarge }
    return .number(DecimalNumber(tenThousandths: exact))
  }

  private static func isDecimalSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
