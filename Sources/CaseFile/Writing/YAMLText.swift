/// How a person's text is written in YAML so that every reader gives back the same text.
enum YAMLText {
  /// The text bare where that is safe, else in double quotation marks.
  static func scalar(_ text: String, isFlow: Bool) -> String { isPlain(text, isFlow: isFlow) ? text : quoted(text) }

  /// `true` for texts of several lines that a literal block (`|-`) keeps as they are.
  static func canBeLiteral(_ text: String) -> Bool {
    let needQuotes = text.unicodeScalars.contains { $0 != "\n" && (isSpecial($0) || $0 == "*" || $0 == "&") }
    guard text.unicodeScalars.contains("\n"), !needQuotes else { return false }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, let last = lines.last, !first.isEmpty, !last.isEmpty, first.first != " " else {
      return false
    }
    return lines.allSatisfy { $0.isEmpty || !$0.allSatisfy { $0 == " " } }
  }

  /// Letters first, nothing that YAML or its readers could take for something else.
  private static func isPlain(_ text: String, isFlow: Bool) -> Bool {
    guard let first = text.unicodeScalars.first, isLetter(first), text.unicodeScalars.last != " " else { return false }
    let signs: Set<Unicode.Scalar> =
      isFlow ? ["-", "_", "."] : ["-", "_", ".", " ", ",", "(", ")", "/", "–", "§", "%", "+"]
    return text.unicodeScalars.allSatisfy { isLetter($0) || isDigit($0) || signs.contains($0) }
      && !reserved.contains(Spelling.folded(text))
  }

  /// Words some YAML reader takes for something else than text, or that mean something in the format.
  private static let reserved: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", "ja", "nej", "okant", "allt", "alla",
  ]

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "å", "ä", "ö", "Å", "Ä", "Ö", "é", "É": true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for (scalar, next) in zip(text.unicodeScalars, text.unicodeScalars.dropFirst().map(Optional.init) + [nil]) {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where isSpecial(scalar) || AliasScan.isToken(scalar, before: next):
        result += "\\u" + JSONPrinter.hexadecimal(scalar.value, width: 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Characters YAML forbids, folds or takes for line breaks; all lie in the first plane.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
