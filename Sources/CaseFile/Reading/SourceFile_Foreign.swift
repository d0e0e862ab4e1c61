/// Files of other programs, read with the limits of ``CaseFormat``.
extension SourceFile {
  /// The text of a file without byte order mark. A file in UTF-16 that says so by its byte order mark, as spreadsheet
  /// programs write what they call Unicode text, is read too.
  ///
  /// - Throws: one error when the file is too large, is neither UTF-8 nor marked UTF-16, holds control characters or is
  ///   empty.
  package static func text(_ bytes: some Collection<UInt8>, ifEmpty remedy: Wording) throws(FileErrors) -> String {
    let start = Array(bytes.prefix(CaseFormat.greatestSize + 1))
    return try SourceText.checked(fromUTF16(start) ?? start, ifEmpty: remedy)
  }

  /// The root of a JSON file.
  package static func json(_ bytes: some Collection<UInt8>, ifEmpty remedy: Wording) throws(FileErrors) -> SourceNode {
    try JSONSource.root(text(bytes, ifEmpty: remedy))
  }

  /// The bytes in UTF-8; `nil` for a file without the mark, for half characters, and for one that is too large.
  private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count % 2 == 0, bytes.count <= CaseFormat.greatestSize
    else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}
