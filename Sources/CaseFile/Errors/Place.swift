/// A position in a file, counted from 1.
struct SourcePosition: Sendable, Hashable, Comparable {
  var line: Int
  var column: Int

  static let start = SourcePosition(line: 1, column: 1)

  static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition {
  /// Moves past `bytes` of UTF-8; the column counts characters.
  mutating func advance(over bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0b1100_0000 != 0b1000_0000 {
        column += 1
      }
    }
  }
}

/// A position and the keys that lead there.
struct Place: Sendable, Hashable {
  var position: SourcePosition
  var path: String

  static func file(_ position: SourcePosition = .start) -> Place { Place(position: position, path: "") }
}
