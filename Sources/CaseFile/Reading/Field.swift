/// A value of the file together with its place by keys and the list errors are noted in.
struct Field {
  let node: SourceNode
  let path: String
  let findings: Findings

  var place: Place { Place(position: node.position, path: path) }

  func fail(_ problem: CaseFileProblem, _ expected: Wording, nearest: String? = nil) {
    findings.add(problem, at: place, expected: expected, nearest: nearest)
  }

  /// The parts of a list; `nil` (and an error) when it is none.
  func parts() -> [Field]? {
    guard case .sequence(let nodes) = node.content else {
      fail(.wrongType, .list)
      return nil
    }
    return nodes.enumerated().map { Field(node: $1, path: "\(path)[\($0 + 1)]", findings: findings) }
  }

  /// The fields of a mapping; `nil` (and an error) when it is none.
  func fields(_ keys: KeyList) -> Fields? {
    guard case .mapping(let pairs) = node.content else {
      fail(.wrongType, .mapping)
      return nil
    }
    return Fields(pairs, of: self, keys: keys)
  }

  /// The text of a scalar; `nil` (and an error) for lists and mappings.
  func scalar(expected: @autoclosure () -> Wording) -> String? {
    if let text = node.scalar { return text }
    fail(.wrongType, expected())
    return nil
  }

  /// `true` for the word `okänt`, in any spelling.
  var isUnknown: Bool { node.scalar.map { Spelling.word($0, among: [CaseWords.unknown]) != nil } ?? false }
}
