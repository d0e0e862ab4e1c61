/// Values in one cell of a table, as YAML on one line.
enum FlowText {
  /// The longest text that is read: a schedule with every list full.
  private static let greatestSize = 20_000

  /// The value with every part at the cell's place; `nil` for what is no mapping in braces, for anchors and aliases, and
  /// for what cannot be parsed.
  static func node(_ text: String, at position: SourcePosition) -> SourceNode? {
    guard text.utf8.first == UInt8(ascii: "{"), text.utf8.count <= greatestSize,
      !text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }),
      let checked = try? SourceText.checked(Array(text.utf8)), let root = try? YAMLSource.root(checked)
    else { return nil }
    return moved(root, to: position)
  }

  private static func moved(_ node: SourceNode, to position: SourcePosition) -> SourceNode {
    switch node.content {
    case .scalar: SourceNode(content: node.content, position: position)
    case .sequence(let parts):
      SourceNode(content: .sequence(parts.map { moved($0, to: position) }), position: position)
    case .mapping(let pairs):
      SourceNode(
        content: .mapping(pairs.map { (moved($0.key, to: position), moved($0.value, to: position)) }),
        position: position)
    }
  }
}
