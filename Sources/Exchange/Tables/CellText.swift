/// How any text stands in a cell so that spreadsheet programs leave it alone and reading gives back the same text.
///
/// A text that a spreadsheet program could take for a formula gets an apostrophe in front, as does one that is empty or
/// already has one; control characters, which no table may hold, are written `\u0000`.
enum CellText {
  static func encoded(_ text: String) -> String {
    if text.isEmpty { return "'" }
    let escaped = escaped(text)
    return isDangerous(escaped) ? "'" + escaped : escaped
  }

  static func decoded(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return unescaped(cell) }
    let rest = String(cell.unicodeScalars.dropFirst())
    return rest.isEmpty || isDangerous(rest) ? unescaped(rest) : unescaped(cell)
  }

  /// The text without spaces and line breaks at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\r", "\n", "\u{A0}": true
    default: false
    }
  }

  /// `true` for what begins as a formula does, also in full width and after spaces, and for apostrophes.
  private static func isDangerous(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { isControl($0) || $0 == UInt8(ascii: "\\") }) else { return text }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if isControl(byte) || byte == UInt8(ascii: "\\") && escape(at: index, in: bytes) != nil {
        let digits = String(byte, radix: 16)
        result += Array("\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8)
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if let scalar = escape(at: index, in: bytes) {
        result += Array(String(Character(scalar)).utf8)
        index += 6
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that `\u` and four digits at the index stand for.
  private static func escape(at index: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    var value: UInt32 = 0
    for byte in bytes[index + 2..<index + 6] {
      guard byte < 0x80, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
  }
}
