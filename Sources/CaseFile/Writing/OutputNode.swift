/// A value to write, in the order it is to stand.
indirect enum OutputNode: Sendable {
  /// A word of the format or a date, never in need of quotation marks in YAML.
  case word(String)
  /// A number, `true` or `false`, as it stands.
  case literal(String)
  /// What a person has written.
  case text(String)
  /// `isInline` = on one line in YAML.
  case list([OutputNode], isInline: Bool)
  /// `isInline` = on one line in YAML.
  case mapping([(key: String, value: OutputNode)], isInline: Bool)
}

extension OutputNode {
  /// A word of a vocabulary; words in digits are written as numbers.
  static func vocabulary(_ word: String) -> OutputNode {
    word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? .literal(word) : .word(word)
  }
}
