/// Writes an ``OutputNode`` as YAML: block style, two spaces a level, small values on one line.
struct YAMLPrinter {
  private var output = ""

  static func print(_ node: OutputNode) -> String {
    var printer = YAMLPrinter()
    printer.write(node, level: 0, afterDash: true)
    return printer.output
  }

  /// The value on one line.
  static func flow(_ node: OutputNode) -> String { YAMLPrinter().inline(node, isFlow: true) }

  /// Writes a value where a line may begin (`afterDash`) or behind a key.
  private mutating func write(_ node: OutputNode, level: Int, afterDash: Bool) {
    switch node {
    case .list(let parts, isInline: false) where !parts.isEmpty:
      for (index, part) in parts.enumerated() {
        if index > 0 || !afterDash { startLine(level, isFirst: index == 0) }
        output += "- "
        write(part, level: level + 1, afterDash: true)
      }
    case .mapping(let pairs, isInline: false) where !pairs.isEmpty:
      for (index, pair) in pairs.enumerated() {
        if index > 0 || !afterDash { startLine(level, isFirst: index == 0) }
        output += pair.key + ":"
        write(pair.value, level: level + 1, afterDash: false)
      }
    case .text(let text) where YAMLText.canBeLiteral(text):
      output += (afterDash ? "" : " ") + "|-\n"
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        output += line.isEmpty ? "\n" : String(repeating: "  ", count: max(1, level)) + line + "\n"
      }
    default:
      output += (afterDash ? "" : " ") + inline(node, isFlow: false) + "\n"
    }
  }

  private mutating func startLine(_ level: Int, isFirst: Bool) {
    if isFirst { output += "\n" }
    output += String(repeating: "  ", count: level)
  }

  private func inline(_ node: OutputNode, isFlow: Bool) -> String {
    switch node {
    case .word(let text), .literal(let text): text
    case .text(let text): YAMLText.scalar(text, isFlow: isFlow)
    case .list(let parts, _): "[" + parts.map { inline($0, isFlow: true) }.joined(separator: ", ") + "]"
    case .mapping(let pairs, _):
      "{" + pairs.map { $0.key + ": " + inline($0.value, isFlow: true) }.joined(separator: ", ") + "}"
    }
  }
}
