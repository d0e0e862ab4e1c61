import Yams

/// Reads YAML into ``SourceNode`` with the limits of ``CaseFormat``. Messages of the parser are never passed on, since
/// they quote the file.
struct YAMLSource {
  private let text: String
  private var latest = SourcePosition.start
  private var expansions = 0

  /// The root of the file.
  static func root(_ text: String) throws(FileErrors) -> SourceNode {
    try AliasScan.refuseAliasesInKeys(text)
    var source = YAMLSource(text: text)
    return try source.convert(source.composed(), depth: 1)
  }

  private init(text: String) { self.text = text }

  private func composed() throws(FileErrors) -> Node {
    do {
      if let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() { return node }
    } catch let error as YamlError {
      throw translated(error)
    } catch {
      throw YAMLSource.syntax(at: .start)
    }
    throw SourceText.single(.empty, Wording("börja med egenmakt: 1", "begin with egenmakt: 1"))
  }

  private mutating func convert(_ node: Node, depth: Int) throws(FileErrors) -> SourceNode {
    let position = node.mark.map { SourcePosition(line: $0.line, column: $0.column) } ?? latest
    try count(position)
    guard depth <= CaseFormat.greatestDepth else { throw SourceText.tooDeep(at: position) }
    switch node {
    case .scalar(let scalar):
      return SourceNode(content: .scalar(scalar.string, isPlain: scalar.style == .plain), position: position)
    case .sequence(let sequence):
      var parts: [SourceNode] = []
      for part in sequence { parts.append(try convert(part, depth: depth + 1)) }
      return SourceNode(content: .sequence(parts), position: position)
    case .mapping(let mapping):
      var pairs: [(key: SourceNode, value: SourceNode)] = []
      for (key, value) in mapping {
        let name = try convert(key, depth: depth + 1)
        pairs.append((name, try convert(value, depth: depth + 1)))
      }
      return SourceNode(content: .mapping(pairs), position: position)
    case .alias:
      throw YAMLSource.syntax(at: position)
    }
  }

  /// A node that stands before the latest one in the file has been reached through an alias.
  private mutating func count(_ position: SourcePosition) throws(FileErrors) {
    if position < latest {
      expansions += 1
      guard expansions <= CaseFormat.greatestAliasExpansion else {
        throw SourceText.single(
          .tooManyAliasExpansions,
          Wording("skriv ut värdena eller använd för_alla_rader", "write the values out or use för_alla_rader"),
          at: position)
      }
    } else {
      latest = position
    }
  }

  private func translated(_ error: YamlError) -> FileErrors {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _):
      let position = SourcePosition(line: mark.line, column: mark.column)
      if isIndentedWithTab(position.line) {
        return SourceText.single(
          .tabIndentation, Wording("byt tabben mot blanksteg", "replace the tab with spaces"), at: position)
      }
      return YAMLSource.syntax(at: position)
    case .composer(let context, _, let mark, _):
      let position = SourcePosition(line: mark.line, column: mark.column)
      // Yams gives a context only when a second document follows; the other composer error is an unknown alias.
      guard context != nil else { return YAMLSource.syntax(at: position) }
      return SourceText.single(
        .severalDocuments, Wording("lägg varje ärende i en egen fil", "put each case in a file of its own"),
        at: position)
    case .duplicatedKeysInMapping(_, let context):
      return SourceText.duplicateKey(at: SourcePosition(line: context.mark.line, column: context.mark.column))
    case .reader(_, let offset, _, _):
      let bytes = Array(text.utf8)
      return SourceText.single(
        .controlCharacter, Wording("ta bort tecknet", "remove the character"),
        at: SourceText.position(of: offset ?? 0, in: bytes[...]))
    default:
      return YAMLSource.syntax(at: .start)
    }
  }

  private func isIndentedWithTab(_ line: Int) -> Bool {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: line, omittingEmptySubsequences: false)
    guard line >= 1, line <= lines.count else { return false }
    return lines[line - 1].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.contains(UInt8(ascii: "\t"))
  }

  private static func syntax(at position: SourcePosition) -> FileErrors {
    SourceText.single(
      .syntax,
      Wording(
        "se efter indrag, kolon, citattecken och klamrar där och på raden före",
        "check indentation, colons, quotation marks and brackets there and on the line before"),
      at: position)
  }
}

extension SourceText {
  static func duplicateKey(at position: SourcePosition) -> FileErrors {
    single(.duplicateKey, Wording("ta bort den ena", "remove one of them"), at: position)
  }

  static func tooDeep(at position: SourcePosition) -> FileErrors {
    single(
      .tooDeep,
      Wording("högst \(CaseFormat.greatestDepth) nivåer går att läsa", "at most 32 levels can be read"), at: position)
  }
}
