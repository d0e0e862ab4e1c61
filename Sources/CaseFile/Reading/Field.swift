/// A value of the file together with its place by keys and the list errors are noted in.
package struct Field {
  package let node: SourceNode
  package let path: String
  package let findings: Findings

  package var place: SourcePlace { SourcePlace(position: node.position, path: path) }

  package func fail(_ problem: FileProblem, _ expected: Wording, nearest: String? = nil) {
    findings.add(problem, at: place, expected: expected, nearest: nearest)
  }

  /// The parts of a list; `nil` (and an error) when it is none.
  package func parts() -> [Field]? {
    guard case .sequence(let nodes) = node.content else {
      fail(.wrongType, .list)
      return nil
    }
    return nodes.enumerated().map { Field(node: $1, path: "\(path)[\($0 + 1)]", findings: findings) }
  }

  /// The fields of a mapping; `nil` (and an error) when it is none.
  package func fields(_ keys: KeyList) -> Fields? {
    guard case .mapping(let pairs) = node.content else {
      fail(.wrongType, .mapping)
      return nil
    }
    return Fields(pairs, of: self, keys: keys)
  }

  /// The text of a scalar; `nil` (and an error) for lists and mappings.
  package func scalar(expected: @autoclosure () -> Wording) -> String? {
    if let text = node.scalar { return text }
    fail(.wrongType, expected())
    return nil
  }

  /// Where a key of a mapping stands, without an error where it is none.
  func place(of key: String, _ keys: KeyList) -> SourcePlace? {
    guard case .mapping(let pairs) = node.content else { return nil }
    let value = pairs.first { keys.canonical($0.key.scalar ?? "") == key }?.value
    return value.map { SourcePlace(position: $0.position, path: "\(path).\(key)") }
  }

  /// `true` for the word `okänt`, in any spelling.
  package var isUnknown: Bool { node.scalar.map { Spelling.word($0, among: [CaseWords.unknown]) != nil } ?? false }
}
