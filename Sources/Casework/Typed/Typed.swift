package import CaseFile
package import Law

/// Numbers, lengths, days, clock times and how often, as people type them in Swedish.
package enum Typed {
  /// Small letters, no needless spaces, one kind of dash; words like *ungefär* taken away.
  package static func tidy(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      switch character {
      case "–", "—", "−", "‐", "‑": result.append("-")
      case "\u{A0}", "\t", "\n", "\u{202F}": result.append(" ")
      default: result.append(character)
      }
    }
    let words = result.split(separator: " ").map(String.init).filter { !fillers.contains($0) }
    return words.joined(separator: " ")
  }

  private static let fillers: Set<String> = [
    "ungefär", "cirka", "ca", "ca.", "c:a", "kanske", "typ", "runt", "omkring",
  ]

  /// A number in digits or in words, exact; `nil` when it is none.
  package static func number(_ text: String) -> Rational? {
    let tidy = tidy(text)
    if case .number(let number) = DecimalNumber.parse(tidy) { return number.rational }
    if case .number(let number) = DecimalNumber.parse(tidy.replacing(" ", with: "")), tidy.allSatisfy(isOfNumber) {
      return number.rational
    }
    return words(tidy)
  }

  private static func isOfNumber(_ character: Character) -> Bool { character.isNumber || " .,".contains(character) }

  /// `en halv`, `tjugofem`, `en och en halv`, `hundra tjugo`.
  private static func words(_ text: String) -> Rational? {
    if text == "halv" || text == "en halv" || text == "ett halvt" || text == "½" { return Rational(1, 2) }
    for (ending, part) in [
      (" och en halv", Rational(1, 2)), (" och ett halvt", Rational(1, 2)), ("½", Rational(1, 2)),
      (" och en kvart", Rational(1, 4)),
    ] where text.hasSuffix(ending) {
      return number(String(text.dropLast(ending.count))).map { $0 + part }
    }
    let joined = text.split(separator: " ").filter { $0 != "och" }.joined()
    return wholeWord(Substring(joined)).map { Rational($0) }
  }

  private static func wholeWord(_ text: Substring) -> Int? {
    guard !text.isEmpty else { return nil }
    if let small = ones[String(text)] { return small }
    if let hundreds = text.range(of: "hundra") {
      let before = text[..<hundreds.lowerBound]
      let after = text[hundreds.upperBound...]
      guard let count = before.isEmpty ? 1 : ones[String(before)], count < 15 else { return nil }
      if after.isEmpty { return count * 100 }
      return wholeWord(after).flatMap { $0 < 100 ? count * 100 + $0 : nil }
    }
    for (word, value) in tens where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      if rest.isEmpty { return value }
      if let one = ones[String(rest)], (1...9).contains(one) { return value + one }
    }
    return nil
  }

  private static let ones: [String: Int] = [
    "noll": 0, "ingen": 0, "inget": 0, "inga": 0, "en": 1, "ett": 1, "två": 2, "tva": 2, "tvenne": 2, "tre": 3,
    "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "atta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12,
    "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19,
    "dussin": 12,
  ]

  private static let tens: [(String, Int)] = [
    ("tjugo", 20), ("trettio", 30), ("fyrtio", 40), ("femtio", 50), ("sextio", 60), ("sjuttio", 70), ("åttio", 80),
    ("attio", 80), ("nittio", 90), ("tjuge", 20), ("tretti", 30), ("fyrti", 40), ("femti", 50), ("sexti", 60),
  ]

  // MARK: Decimals and bounds

  /// The number as the file keeps it.
  package static func decimal(_ value: Rational) throws(TypedProblem) -> DecimalNumber {
    let scaled = value * 10_000
    guard value.isDefined, scaled.isDefined else { throw .notANumber }
    guard scaled.denominator == 1 else { throw .tooManyDecimals }
    guard let exact = Int32(exactly: scaled.numerator) else { throw .outOfBounds(least: 0, greatest: 200_000) }
    return DecimalNumber(tenThousandths: exact)
  }

  /// A quantity: a number, or a span such as `40-60`, `40 till 60`, `mellan 40 och 60`.
  package static func quantity(
    _ text: String, least: Int, greatest: Int, reading: (String) -> Rational? = Typed.number
  ) throws(TypedProblem) -> Quantity {
    if let (first, second) = span(tidy(text)), let low = reading(first), let high = reading(second) {
      guard !(high < low) else { throw .turnedRound }
      let ends = (try decimal(low), try decimal(high))
      guard !(low < Rational(least)), !(Rational(greatest) < high) else {
        throw .outOfBounds(least: least, greatest: greatest)
      }
      return low == high ? .exactly(ends.0) : .between(ends.0, ends.1)
    }
    guard let value = reading(text) else {
      if case .tooManyDecimals = DecimalNumber.parse(tidy(text)) { throw .tooManyDecimals }
      if case .tooLarge = DecimalNumber.parse(tidy(text)) { throw .outOfBounds(least: least, greatest: greatest) }
      throw .notANumber
    }
    guard !(value < Rational(least)), !(Rational(greatest) < value) else {
      throw .outOfBounds(least: least, greatest: greatest)
    }
    return .exactly(try decimal(value))
  }

  /// The two ends of a span; `nil` when it is none.
  package static func span(_ text: String) -> (String, String)? {
    var text = text
    if text.hasPrefix("mellan ") { text = String(text.dropFirst(7)).replacing(" och ", with: "-") }
    text = text.replacing(" till ", with: "-").replacing(" eller ", with: "-")
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let ends = parts.map { $0.trimmed }
    guard !ends[0].isEmpty, !ends[1].isEmpty else { return nil }
    return (ends[0], ends[1])
  }
}

extension StringProtocol {
  /// Without spaces at the ends.
  package var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  /// The first place where a text stands.
  package func range(of other: String) -> Range<Index>? {
    guard !other.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) { return start..<index(start, offsetBy: other.count) }
      start = index(after: start)
    }
    return nil
  }
}
