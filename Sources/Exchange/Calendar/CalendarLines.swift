/// Content lines of iCalendar under construction (RFC 5545, 3.1).
struct CalendarLines {
  /// The most bytes of a line, its line break not counted.
  static let greatestLength = 75

  private(set) var text = ""

  /// A line without any of the person's text.
  mutating func add(_ line: String) {
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > Self.greatestLength {
        text += "\r\n "
        length = 1
      }
      text.unicodeScalars.append(scalar)
      length += size
    }
    text += "\r\n"
  }

  /// A property whose value is any text.
  mutating func add(_ name: String, text value: String) { add(name + ":" + Self.escaped(value)) }

  /// A text with its signs escaped (3.3.11). Line breaks of every sort become `\n`; other control characters, which no
  /// calendar may hold, are left out.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n": if previous != "\r" { result.append(contentsOf: ["\\", "n"]) }
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append(contentsOf: ["\\", "n"])
      case "\t": result.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
