import Foundation

/// What a form sent: names with their values, in order.
struct Form: Sendable {
  private(set) var fields: [(name: String, value: String)] = []

  static let empty = Form()

  init() {}

  /// Reads `application/x-www-form-urlencoded`; `nil` when it is not that.
  init?(urlEncoded text: String) {
    guard !text.isEmpty else { return }
    var components = URLComponents()
    // A plus sign is a space in forms, though not in addresses; what is not allowed as it stands makes the text unreadable.
    let query = text.replacing("+", with: "%20")
    guard Form.isPercentEncoded(query) else { return nil }
    components.percentEncodedQuery = query
    for item in components.queryItems ?? [] {
      guard let value = item.value else { return nil }
      fields.append((item.name, value))
    }
  }

  /// The bytes of the file that the form sent; `nil` when it sent none.
  private(set) var file: [UInt8]?

  /// Reads `multipart/form-data`; `nil` when it is not that.
  init?(multipart body: [UInt8], contentType: String) {
    guard let parts = Multipart.parts(of: body, contentType: contentType) else { return nil }
    for part in parts {
      if part.isFile {
        if !part.bytes.isEmpty { file = Array(part.bytes) }
      } else if let text = String(validating: part.bytes, as: UTF8.self) {
        fields.append((part.name, text))
      } else {
        return nil
      }
    }
  }

  /// The first value of a name, line ends as in files; `nil` when the form has no such field.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value.replacing("\r\n", with: "\n") }

  /// Every value of a name.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map { $0.value } }

  /// `URLComponents` stops the program at a query that is not percent-encoded, so it is looked through first.
  private static func isPercentEncoded(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let first = bytes.next(), let second = bytes.next(), isHex(first), isHex(second) else { return false }
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        continue
      default:
        guard "-._~!$&'()*,;=:@/?".utf8.contains(byte) else { return false }
      }
    }
    return true
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
