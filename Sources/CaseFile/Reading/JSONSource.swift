/// Reads JSON (RFC 8259) into ``SourceNode``. YAML readers stop at surrogate escapes and long keys, so JSON has its own.
struct JSONSource {
  private let bytes: [UInt8]
  private var index = 0
  /// The latest place whose line and column are known, so that each byte is counted once.
  private var counted = (index: 0, position: SourcePosition.start)

  /// The root of the file.
  static func root(_ text: String) throws(FileErrors) -> SourceNode {
    var source = JSONSource(bytes: Array(text.utf8))
    let node = try source.value(depth: 1)
    source.skipSpace()
    guard source.index == source.bytes.count else { throw source.syntax() }
    return node
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func position() -> SourcePosition {
    if index < counted.index { return SourceText.position(of: index, in: bytes[...]) }
    counted.position.advance(over: bytes[counted.index..<index])
    counted.index = index
    return counted.position
  }

  private mutating func syntax() -> FileErrors {
    SourceText.single(
      .syntax,
      Wording(
        "se efter kommatecken, citattecken och klamrar där och strax före",
        "check commas, quotation marks and brackets there and just before"),
      at: position())
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(FileErrors) -> SourceNode {
    skipSpace()
    let start = position()
    guard depth <= CaseFormat.greatestDepth else { throw SourceText.tooDeep(at: start) }
    switch next {
    case UInt8(ascii: "{"): return SourceNode(content: .mapping(try object(depth)), position: start)
    case UInt8(ascii: "["): return SourceNode(content: .sequence(try array(depth)), position: start)
    case UInt8(ascii: "\""): return SourceNode(content: .scalar(try string(), isPlain: false), position: start)
    default: return SourceNode(content: .scalar(try literal(), isPlain: true), position: start)
    }
  }

  private mutating func object(_ depth: Int) throws(FileErrors) -> [(key: SourceNode, value: SourceNode)] {
    index += 1
    var pairs: [(key: SourceNode, value: SourceNode)] = []
    var names: Set<String> = []
    if take(UInt8(ascii: "}")) { return pairs }
    repeat {
      skipSpace()
      let start = position()
      guard next == UInt8(ascii: "\"") else { throw syntax() }
      let name = try string()
      guard names.insert(name).inserted else { throw SourceText.duplicateKey(at: start) }
      guard take(UInt8(ascii: ":")) else { throw syntax() }
      let key = SourceNode(content: .scalar(name, isPlain: false), position: start)
      pairs.append((key, try value(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw syntax() }
    return pairs
  }

  private mutating func array(_ depth: Int) throws(FileErrors) -> [SourceNode] {
    index += 1
    var parts: [SourceNode] = []
    if take(UInt8(ascii: "]")) { return parts }
    repeat { parts.append(try value(depth: depth + 1)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw syntax() }
    return parts
  }

  /// A number, `true`, `false` or `null`, as it is written.
  private mutating func literal() throws(FileErrors) -> String {
    let start = index
    while let byte = next, !" \t\n\r,]}:\"[{".utf8.contains(byte) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let isNumber = text.utf8.first.map { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) } ?? false
    guard ["true", "false", "null"].contains(text) || isNumber && !text.contains(",") else {
      index = start
      throw syntax()
    }
    return text
  }

  private mutating func string() throws(FileErrors) -> String {
    index += 1
    var result: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): result.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20: throw syntax()
      default: result.append(byte)
      }
    }
    throw syntax()
  }

  private mutating func escape() throws(FileErrors) -> Unicode.Scalar {
    guard let byte = next else { throw syntax() }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw syntax()
    }
  }

  private mutating func unicodeEscape() throws(FileErrors) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), next == UInt8(ascii: "\\") else { throw syntax() }
    index += 1
    guard next == UInt8(ascii: "u") else { throw syntax() }
    index += 1
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw syntax() }
    return scalar
  }

  private mutating func hexadecimal() throws(FileErrors) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw syntax() }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }
}
