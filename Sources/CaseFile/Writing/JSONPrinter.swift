/// Writes an ``OutputNode`` as JSON, two spaces a level.
struct JSONPrinter {
  private var output = ""

  static func print(_ node: OutputNode) -> String {
    var printer = JSONPrinter()
    printer.write(node, level: 0)
    return printer.output + "\n"
  }

  private mutating func write(_ node: OutputNode, level: Int) {
    switch node {
    case .word(let text), .text(let text): output += JSONPrinter.quoted(text)
    case .literal(let literal): output += literal
    case .list(let parts, let isInline):
      enclose("[", "]", count: parts.count, isInline, level) { $0.write(parts[$1], level: level + 1) }
    case .mapping(let pairs, let isInline):
      enclose("{", "}", count: pairs.count, isInline, level) { printer, index in
        printer.output += JSONPrinter.quoted(pairs[index].key) + ": "
        printer.write(pairs[index].value, level: level + 1)
      }
    }
  }

  private mutating func enclose(
    _ opening: String, _ closing: String, count: Int, _ isInline: Bool, _ level: Int,
    part: (inout JSONPrinter, Int) -> Void
  ) {
    output += opening
    for index in 0..<count {
      if index > 0 { output += isInline ? ", " : "," }
      if !isInline { breakLine(level + 1) }
      part(&self, index)
    }
    if count > 0, !isInline { breakLine(level) }
    output += closing
  }

  private mutating func breakLine(_ level: Int) { output += "\n" + String(repeating: "  ", count: level) }

  /// A string in quotation marks; control characters as escapes.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += "\\u" + hexadecimal(scalar.value, width: 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
