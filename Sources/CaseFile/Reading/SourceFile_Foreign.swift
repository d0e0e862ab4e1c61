/// Files of other programs, read with the limits of ``CaseFormat``.
extension SourceFile {
  /// The text of a file without byte order mark.
  ///
  /// - Throws: one error when the file is too large, is not UTF-8, holds control characters or is empty.
  package static func text(_ bytes: some Collection<UInt8>, ifEmpty remedy: Wording) throws(FileErrors) -> String {
    try SourceText.checked(Array(bytes.prefix(CaseFormat.greatestSize + 1)), ifEmpty: remedy)
  }

  /// The root of a JSON file.
  package static func json(_ bytes: some Collection<UInt8>, ifEmpty remedy: Wording) throws(FileErrors) -> SourceNode {
    try JSONSource.root(text(bytes, ifEmpty: remedy))
  }
}
