/// Files of the product that are no cases – texts, decisions, word lists – read with the same limits and the same kind
/// of errors as a case file.
package enum SourceFile {
  /// Reads YAML and gives what `read` makes of its root.
  ///
  /// - Throws: every error at once, those of the parser alone.
  package static func read<Content>(
    _ bytes: some Collection<UInt8>, _ read: (Field) -> Content?
  ) throws(FileErrors) -> Content {
    let text = try SourceText.checked(Array(bytes.prefix(CaseFormat.greatestSize + 1)))
    let findings = Findings()
    let root = Field(node: try YAMLSource.root(text), path: "", findings: findings)
    let content = read(root)
    guard findings.errors.isEmpty, let content else {
      throw FileErrors(
        findings.errors.isEmpty
          ? [FileError(.wrongType, at: root.place, expected: .mapping)] : findings.errors)
    }
    return content
  }
}
