/// A mapping whose keys have been checked: unknown and repeated keys are errors, keys without a value are left out.
package struct Fields {
  package let place: SourcePlace
  private let findings: Findings
  private var values: [String: Field] = [:]

  init(_ pairs: [(key: SourceNode, value: SourceNode)], of field: Field, keys: KeyList) {
    place = field.place
    findings = field.findings
    var previous: SourceNode?
    for (key, value) in pairs {
      defer { previous = value }
      let keyPlace = SourcePlace(position: key.position, path: field.path)
      guard let name = key.scalar.flatMap(keys.canonical) else {
        Fields.refuse(key, value, after: previous, at: keyPlace, keys: keys, findings: findings)
        continue
      }
      let path = field.path.isEmpty ? name : "\(field.path).\(name)"
      guard values[name] == nil else {
        findings.add(
          .duplicateKey, at: SourcePlace(position: key.position, path: path),
          expected: Wording("ta bort den ena", "remove one of them"))
        continue
      }
      if !value.isNothing { values[name] = Field(node: value, path: path, findings: findings) }
    }
  }

  private static func refuse(
    _ key: SourceNode, _ value: SourceNode, after previous: SourceNode?, at place: SourcePlace, keys: KeyList,
    findings: Findings
  ) {
    let spelling = key.scalar ?? ""
    if isDigits(spelling), value.isNothing, let previous, isDigits(previous.scalar ?? "") {
      findings.add(
        .decimalCommaInBraces, at: place,
        expected: Wording(
          "skriv talet med punkt eller inom citattecken, som 6.33 eller \"6,33\"",
          "write the number with a point or in quotation marks, such as 6.33 or \"6,33\""))
    } else {
      findings.add(
        .unknownKey, at: place, expected: .keys(keys.keys), nearest: Spelling.nearest(to: spelling, among: keys.keys))
    }
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The value of a key, `nil` when it is not said.
  package subscript(key: String) -> Field? { values[key] }

  /// The value of a key that must be there.
  package func required(_ key: String) -> Field? {
    if let field = values[key] { return field }
    let path = place.path.isEmpty ? key : "\(place.path).\(key)"
    findings.add(.missingKey, at: SourcePlace(position: place.position, path: path), expected: .add(key))
    return nil
  }
}
