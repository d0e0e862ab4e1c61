import Law

/// Writes a case file in its canonical form: the same document always gives the same bytes, keys stand in one order
/// and in Swedish spelling, and reading the file gives an equal document. Comments of a file that was read, and byte
/// order marks first in a text, are not kept.
public enum CaseWriter {
  /// The document as YAML.
  public static func yaml(_ document: CaseDocument) -> String { YAMLPrinter.print(document.output) }

  /// The document as JSON.
  public static func json(_ document: CaseDocument) -> String { JSONPrinter.print(document.output) }
}

/// A mapping under construction; what is `nil` or empty is left out.
struct OutputFields {
  private var pairs: [(key: String, value: OutputNode)] = []

  mutating func add(_ key: String, _ value: OutputNode?) {
    if let value { pairs.append((key, value)) }
  }

  mutating func add(text: String?, _ key: String) { add(key, text.map { .text($0) }) }

  mutating func add(day: CalendarDate?, _ key: String) { add(key, day.map { .word($0.description) }) }

  mutating func add(parts: [OutputNode], _ key: String, isInline: Bool = false) {
    if !parts.isEmpty { add(key, .list(parts, isInline: isInline)) }
  }

  mutating func add(_ facts: FactSheet, _ order: [Fact]) {
    for fact in order { add(fact.key, facts[fact]?.output) }
  }

  func node(isInline: Bool = false) -> OutputNode { .mapping(pairs, isInline: isInline) }

  var isEmpty: Bool { pairs.isEmpty }
}
