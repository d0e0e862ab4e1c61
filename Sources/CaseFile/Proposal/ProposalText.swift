/// The text of a pasted or saved proposal: UTF-8, UTF-16 with a mark of its byte order, or Windows-1252.
enum ProposalText {
  /// The text, and whether it was read as Windows-1252; `nil` when the bytes are no text in any of these.
  static func decode(_ bytes: [UInt8]) -> (text: String, isWindows1252: Bool)? {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittleEndian: true).map { ($0, false) } }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittleEndian: false).map { ($0, false) } }
    // UTF-16 without a mark is full of zeros, and no text has them.
    guard !bytes.contains(0) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
    return windows1252(bytes).map { ($0, true) }
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
    }
    return String(validating: units, as: UTF16.self)
  }

  /// The signs of 0x80–0x9F; zero where there is none.
  private static let upper: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  private static func windows1252(_ bytes: [UInt8]) -> String? {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF: units.append(UInt16(byte))
      case 0x80...0x9F where upper[Int(byte) - 0x80] != 0: units.append(upper[Int(byte) - 0x80])
      default: return nil
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
