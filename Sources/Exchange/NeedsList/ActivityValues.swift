import CaseFile
import Law

/// `2 ggr per dag` in one value.
struct Occasions {
  let count: Rational
  let period: Period

  init?(_ text: String) {
    let trimmed = CellText.trimmed(text)
    if let only = Period(loose: trimmed) {
      // `dagligen` and `varje vecka` are once.
      (count, period) = (.one, only)
      return
    }
    let first = trimmed.prefix { $0.isNumber || $0 == "," || $0 == "." }
    guard let count = DecimalText.number(String(first)), count > .zero,
      let period = Period(loose: String(trimmed.dropFirst(first.count)))
    else { return nil }
    (self.count, self.period) = (count, period)
  }
}

/// Yes and no as other programs write them.
enum Answer {
  static func of(_ node: SourceNode) -> Bool? {
    switch Spelling.folded(node.scalar ?? "") {
    case "true", "ja", "yes", "1", "sant", "on": true
    case "false", "nej", "no", "0", "falskt", "off", "": false
    default: nil
    }
  }
}

/// Decimal numbers of other programs, exactly.
enum DecimalText {
  /// The number, or `nil` for anything but digits and one decimal sign. Decimals beyond the eighth, which programs
  /// that calculate in binary leave behind, are cut off.
  static func number(_ text: String) -> Rational? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = parts.first, first.utf8.count <= 6
    else { return nil }
    let decimals = parts.count == 2 ? parts[1].prefix(8) : ""
    guard let whole = Int64(first + decimals) else { return nil }
    return Rational(whole, decimals.utf8.reduce(1) { power, _ in power * 10 })
  }

  /// The number as the case file writes it, rounded to four decimals; `nil` when it is too large.
  static func of(_ number: Rational) -> String? {
    let scaled = number * Rational(10_000)
    let bound: Int64 = 1 << 60
    guard scaled.isDefined, scaled.numerator >= 0, scaled.numerator < bound, scaled.denominator < bound else {
      return nil
    }
    let rounded = (2 * scaled.numerator + scaled.denominator) / (2 * scaled.denominator)
    return Int32(exactly: rounded).map { DecimalNumber(tenThousandths: $0).description }
  }
}
