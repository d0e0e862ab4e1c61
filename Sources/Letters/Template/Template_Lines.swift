extension Template {
  /// `true` for a line of section tags alone, which leaves nothing behind.
  static func isTagsAlone(_ line: String) -> Bool {
    var rest = line[...]
    var found = false
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      guard rest[..<open.lowerBound].allSatisfy({ $0 == " " }), let sort = rest[open.upperBound...].first,
        "#^/>!".contains(sort)
      else { return false }
      found = true
      rest = rest[close.upperBound...]
    }
    return found && rest.allSatisfy { $0 == " " }
  }

  /// A line of the head as its key and what follows.
  static func headLine(_ line: String) -> (key: HeadKey?, value: String) {
    // A section around the whole line belongs to the value.
    guard let colon = line.firstIndex(of: ":") else { return (nil, "") }
    var word = String(line[..<colon])
    var before = ""
    while word.hasPrefix("{{"), let close = word.firstRange(of: "}}") {
      before += word[..<close.upperBound]
      word = String(word[close.upperBound...])
    }
    let value = line[line.index(after: colon)...].drop { $0 == " " }
    return (HeadKey(rawValue: word), before + value)
  }

  /// The cells of a line of a table.
  static func cells(_ line: String) -> (cells: [String], isStrong: Bool) {
    var text = line.dropFirst()
    let isStrong = text.hasPrefix("=")
    if isStrong { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    if text.last == "|" { text = text.dropLast() }
    // A bar inside a reference belongs to it.
    var cells: [String] = [""]
    var depth = 0
    for character in text {
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      if character == "|", depth < 2 {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return (cells.map { trimmed($0) }, isStrong)
  }

  /// Without spaces at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var result = text[...]
    while result.first == " " { result = result.dropFirst() }
    while result.last == " " { result = result.dropLast() }
    return String(result)
  }
}
