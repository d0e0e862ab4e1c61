/// A value as it stands in a file, YAML or JSON, with its place.
struct SourceNode {
  enum Content {
    /// `isPlain` = written without quotation marks.
    case scalar(String, isPlain: Bool)
    case sequence([SourceNode])
    case mapping([(key: SourceNode, value: SourceNode)])
  }

  let content: Content
  let position: SourcePosition

  /// `true` for nothing at all, `~` and `null`: the same as leaving the key out.
  var isNothing: Bool {
    if case .scalar(let text, isPlain: true) = content { return ["", "~", "null", "Null", "NULL"].contains(text) }
    return false
  }

  /// The text of a scalar.
  var scalar: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }
}
