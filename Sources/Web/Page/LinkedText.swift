import Markup

/// A text of a report in which the names of rules, decisions and contested questions have become links. Names that lead
/// nowhere for a reader fall away: `[varaktigt]` after a question, `[G-14]` after what a guide said.
struct LinkedText {
  let text: String

  var markup: [Markup] {
    var parts: [Markup] = []
    var plain = ""
    var rest = Substring(text)
    func flush() {
      if !plain.isEmpty { parts.append(.text(plain)) }
      plain = ""
    }
    while let start = rest.firstIndex(where: { Self.isOfName($0) }) {
      let end = rest[start...].firstIndex { !Self.isOfName($0) } ?? rest.endIndex
      let name = rest[start..<end]
      let isBracketed = rest[..<start].last == "[" && end < rest.endIndex && rest[end] == "]"
      let before = isBracketed ? rest[..<start].dropLast() : rest[..<start]
      let after = isBracketed ? rest.index(after: end) : end
      if isBracketed, Library.factKeys.contains(String(name)) || Self.isOfGuide(name) {
        plain += before.last == " " ? before.dropLast() : before
        rest = rest[after...]
      } else if let link = Self.link(name) {
        plain += before
        flush()
        parts.append(link)
        rest = rest[after...]
      } else {
        plain += rest[..<end]
        rest = rest[end...]
      }
    }
    plain += rest
    flush()
    return parts
  }

  private static func isOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_" || character == "="
  }

  /// An entry of the guide of 2021: `G-14`.
  private static func isOfGuide(_ name: Substring) -> Bool {
    name.hasPrefix("G-") && name.count > 2 && name.dropFirst(2).allSatisfy { $0.isNumber }
  }

  private static func link(_ name: Substring) -> Markup? {
    guard name.contains("-") else { return nil }
    if let rule = Library.rule(String(name)) { return .link(String(name), to: .rule(rule)) }
    // A question with one of its answers: `CI-02=flat_seven`.
    let question = String(name.prefix { $0 != "=" })
    if let found = Library.question(question) { return .link(question, to: .contested(found)) }
    return Library.decision(String(name)).map { .link(String(name), to: .decision($0)) }
  }
}

extension Markup {
  /// A paragraph of the book or of a report: each line on a line of its own, empty lines between paragraphs.
  static func prose(_ text: String) -> Markup {
    let paragraphs = text.split(separator: "\n\n").map { paragraph in
      let lines = paragraph.split(separator: "\n").map { LinkedText(text: String($0)).markup }
      return Markup.paragraph(Array(lines.joined(separator: [.element("br")])))
    }
    return paragraphs.count == 1 ? paragraphs[0] : .group(paragraphs)
  }

  /// Things in a row with commas between them.
  static func separated(_ parts: [Markup]) -> [Markup] {
    Array(parts.map { [$0] }.joined(separator: [.text(", ")]))
  }

  /// Text in Swedish on a page in another language.
  static func swedish(_ reader: Reader, _ parts: [Markup]) -> Markup {
    reader.isEnglish ? .element("div", [.init("lang", "sv")], parts) : .group(parts)
  }
}
