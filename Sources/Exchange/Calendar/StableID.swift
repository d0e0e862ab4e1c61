/// A name that is the same each time it is made of the same parts and that shows none of them: 122 bits of a SHA-256
/// digest as a UUID of version 8 (RFC 9562).
///
/// It hides, it does not encrypt: whoever already knows every part can make the same name and so confirm a guess.
public struct StableID: Sendable, Hashable {
  private let bytes: [UInt8]

  /// The name of some parts, of which the first says what sort of thing it names.
  public init(_ parts: [String]) {
    var message: [UInt8] = []
    for part in parts {
      // The length in front keeps "ab", "c" apart from "a", "bc".
      withUnsafeBytes(of: UInt64(part.utf8.count).bigEndian) { message += $0 }
      message += Array(part.utf8)
    }
    var bytes = Array(SHA256.digest(message).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }
}

extension StableID: CustomStringConvertible {
  /// The name as `01234567-89ab-8cde-8f01-23456789abcd`.
  public var description: String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }
}
