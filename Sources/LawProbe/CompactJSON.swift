/// Writes JSON without spaces. Keys and texts are known to need no escapes: identifiers, slugs and numbers.
struct CompactJSON {
  private(set) var bytes: [UInt8] = []

  mutating func object(_ content: (inout CompactJSON) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    content(&self)
    bytes.append(UInt8(ascii: "}"))
  }

  mutating func object(_ key: String, _ content: (inout CompactJSON) -> Void) {
    begin(key)
    object(content)
  }

  mutating func array(_ key: String, _ content: (inout CompactJSON) -> Void) {
    begin(key)
    bytes.append(UInt8(ascii: "["))
    content(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func member(_ key: String, _ value: Int) {
    begin(key)
    bytes.append(contentsOf: value.description.utf8)
  }

  mutating func member(_ key: String, _ value: String) {
    begin(key)
    element(value)
  }

  mutating func element(_ value: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: value.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func begin(_ key: String) {
    element(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// A comma, except after an opening bracket or a colon.
  private mutating func separate() {
    switch bytes.last {
    case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }
}
