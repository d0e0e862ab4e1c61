/// A position in a file, counted from 1.
package struct SourcePosition: Sendable, Hashable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = SourcePosition(line: 1, column: 1)

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePosition {
  /// Moves past `bytes` of UTF-8; the column counts characters.
  package mutating func advance(over bytes: ArraySlice<UInt8>) {
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
package struct SourcePlace: Sendable, Hashable {
  package var position: SourcePosition
  package var path: String

  package init(position: SourcePosition, path: String) {
    self.position = position
    self.path = path
  }

  package static func file(_ position: SourcePosition = .start) -> SourcePlace {
    SourcePlace(position: position, path: "")
  }
}
