/// A value as it stands in a file, YAML or JSON, with its place.
package struct SourceNode {
  package enum Content {
    /// `isPlain` = written without quotation marks.
    case scalar(String, isPlain: Bool)
    case sequence([SourceNode])
    case mapping([(key: SourceNode, value: SourceNode)])
  }

  package let content: Content
  package let position: SourcePosition

  /// `true` for nothing at all, `~` and `null`: the same as leaving the key out.
  package var isNothing: Bool {
    if case .scalar(let text, isPlain: true) = content { return ["", "~", "null", "Null", "NULL"].contains(text) }
    return false
  }

  /// The text of a scalar, without the byte order marks that some programs put first.
  package var scalar: String? {
    guard case .scalar(let text, _) = content else { return nil }
    guard text.unicodeScalars.first == "\u{FEFF}" else { return text }
    return String(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
  }
}
