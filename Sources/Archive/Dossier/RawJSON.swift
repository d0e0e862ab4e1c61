/// Finds the parts of a JSON text without reading them, so that each part is read by the one who knows it, byte for byte
/// as it was written.
///
/// It is deliberately *not* a check: what it hands out must be read by a real reader.
struct RawJSON {
  /// The deepest nesting it follows.
  static let greatestDepth = 64

  let bytes: [UInt8]
  private var index: Int
  private let end: Int

  /// What is wrong: the text is no object or list, or ends too early.
  struct Fault: Error {}

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    index = range.lowerBound
    end = range.upperBound
  }

  /// The parts of the object in `range`, by key. A key in escapes, or written twice, is a fault.
  static func members(_ bytes: [UInt8], in range: Range<Int>) throws(Fault) -> [String: Range<Int>] {
    var scanner = RawJSON(bytes, range)
    var result: [String: Range<Int>] = [:]
    try scanner.parts(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { scanner throws(Fault) in
      let key = try scanner.skipString()
      guard let name = String(validating: bytes[key], as: UTF8.self), !bytes[key].contains(UInt8(ascii: "\\")) else {
        throw Fault()
      }
      guard scanner.take(UInt8(ascii: ":")) else { throw Fault() }
      guard result.updateValue(try scanner.skipValue(), forKey: name) == nil else { throw Fault() }
    }
    return result
  }

  /// The parts of the list in `range`.
  static func elements(_ bytes: [UInt8], in range: Range<Int>) throws(Fault) -> [Range<Int>] {
    var scanner = RawJSON(bytes, range)
    var result: [Range<Int>] = []
    try scanner.parts(from: UInt8(ascii: "["), to: UInt8(ascii: "]")) { scanner throws(Fault) in
      result.append(try scanner.skipValue())
    }
    return result
  }

  private mutating func parts(
    from opening: UInt8, to closing: UInt8, _ part: (inout RawJSON) throws(Fault) -> Void
  ) throws(Fault) {
    guard take(opening) else { throw Fault() }
    if !take(closing) {
      repeat { try part(&self) } while take(UInt8(ascii: ","))
      guard take(closing) else { throw Fault() }
    }
    skipSpace()
    guard index == end else { throw Fault() }
  }

  private mutating func skipSpace() {
    while index < end, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard index < end, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  /// Skips a string and gives the place of what is between its quotation marks.
  private mutating func skipString() throws(Fault) -> Range<Int> {
    guard take(UInt8(ascii: "\"")) else { throw Fault() }
    let start = index
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return start..<index - 1
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    throw Fault()
  }

  private mutating func skipValue() throws(Fault) -> Range<Int> {
    skipSpace()
    let start = index
    var depth = 0
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\""): _ = try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        guard depth <= RawJSON.greatestDepth else { throw Fault() }
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { return try ended(from: start) }
        depth -= 1
        index += 1
      case UInt8(ascii: ",") where depth == 0: return try ended(from: start)
      default: index += 1
      }
    }
    guard depth == 0 else { throw Fault() }
    return try ended(from: start)
  }

  private func ended(from start: Int) throws(Fault) -> Range<Int> {
    guard index > start else { throw Fault() }
    return start..<index
  }
}
