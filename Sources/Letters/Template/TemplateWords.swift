/// The words of a template line by line, without what is not words: tags, names of rules, keys and orders.
package struct TemplateWords {
  /// A line with words.
  package struct Line: Sendable, Hashable {
    /// The file and the line's number.
    package let place: String
    /// What it says.
    package let text: String
  }

  /// The lines that say something.
  package let lines: [Line]

  /// The words of a template's text.
  package init(_ text: String, file: String) {
    var isHead = text.contains("\n---\n")
    var lines: [Line] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line == "---" {
        isHead = false
        continue
      }
      let words = TemplateWords.words(of: line, isHead: isHead)
      if !words.isEmpty { lines.append(Line(place: "\(file):\(index + 1)", text: words)) }
    }
    self.lines = lines
  }

  private static func words(of line: Substring, isHead: Bool) -> String {
    // Paths in a comment are not words.
    if line.hasPrefix("//") { return joined(line.split(separator: " ").filter { !$0.contains("/") }) }
    var text = line
    if isHead, let colon = line.firstIndex(of: ":") {
      if line[..<colon].hasSuffix("nivå") { return "" }
      text = line[line.index(after: colon)...]
    }
    // An order; only what is signed under is said with words.
    if text.hasPrefix("@") {
      guard text.hasPrefix("@underskrift") else { return "" }
      text = text.dropFirst("@underskrift".count)
    }
    // A table's heading is written after a key.
    if text.hasPrefix("Tabell:") { text = text.dropFirst("Tabell:".count) }
    let plain = withoutTags(withoutRules(text)).map { "_|=*>#".contains($0) ? " " : $0 }
    return joined(String(plain).split(separator: " "))
  }

  /// `[[regel|lag]]` says `lag`.
  private static func withoutRules(_ text: Substring) -> String {
    var (rest, result) = (text, "")
    while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
      result += rest[..<open.lowerBound]
      let inside = rest[open.upperBound..<close.lowerBound]
      if let bar = inside.firstIndex(of: "|") { result += inside[inside.index(after: bar)...] }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  /// A tag stands for words of its own, so what is written against it is not a part of a word.
  private static func withoutTags(_ text: String) -> String {
    var (rest, result) = (text[...], "")
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      result += rest[..<open.lowerBound] + " "
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func joined(_ words: [Substring]) -> String { words.joined(separator: " ") }
}
