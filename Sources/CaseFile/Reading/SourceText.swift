/// The bytes of a file, checked before anything is parsed.
enum SourceText {
  /// The text without byte order mark.
  static func checked(
    _ bytes: [UInt8], ifEmpty remedy: Wording = Wording("börja med egenmakt: 1", "begin with egenmakt: 1")
  ) throws(FileErrors) -> String {
    guard bytes.count <= CaseFormat.greatestSize else {
      throw single(
        .tooLarge, Wording("håll den under \(CaseFormat.greatestSize >> 20) MiB", "keep it below 2 MiB"))
    }
    // Before the zeros of UTF-16 are taken for control characters.
    guard !isUTF16(bytes) else {
      throw single(.notUTF8, Wording("spara filen med teckenkodningen UTF-8", "save the file as UTF-8"))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    if let index = content.firstIndex(where: isControl) {
      throw single(
        .controlCharacter, Wording("ta bort tecknet", "remove the character"),
        at: position(of: index, in: content))
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw single(
        .notUTF8, Wording("spara filen med teckenkodningen UTF-8", "save the file as UTF-8"),
        at: position(of: firstInvalid(content), in: content))
    }
    guard text.utf8.contains(where: { !isSpace($0) }) else {
      throw single(.empty, remedy)
    }
    return text
  }

  /// `true` for a byte order mark of UTF-16, or for a zero beside the first letter.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, bytes.count > 1 else { return false }
    switch (first, bytes[1]) {
    case (0xFF, 0xFE), (0xFE, 0xFF): return true
    case (0, 0): return false
    default: return first == 0 || bytes[1] == 0
    }
  }

  /// An error of the whole file.
  static func single(_ problem: FileProblem, _ remedy: Wording, at position: SourcePosition = .start)
    -> FileErrors
  {
    FileErrors([FileError(problem, at: .file(position), expected: remedy)])
  }

  /// Line and column of a byte, the column in characters.
  static func position(of offset: Int, in bytes: ArraySlice<UInt8>) -> SourcePosition {
    var position = SourcePosition.start
    position.advance(over: bytes[..<min(offset, bytes.endIndex)])
    return position
  }

  private static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int {
    var low = bytes.startIndex
    var high = bytes.endIndex
    // Least length that is not valid; a sequence cut in the middle moves it by at most three bytes.
    while low < high {
      let middle = low + (high - low + 1) / 2
      var end = middle
      while end > low, end < bytes.endIndex, bytes[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
      if end > low, String(validating: bytes[bytes.startIndex..<end], as: UTF8.self) != nil {
        low = end
      } else {
        high = middle - 1
      }
    }
    return low
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && !isSpace(byte) || byte == 0x7F }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
