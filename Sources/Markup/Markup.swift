/// HTML and SVG as values: text and attributes are escaped by their type, so that nothing a person has written can become
/// markup.
///
/// ```swift
/// let node: Markup = .element("p", [.init("class", "note")], [.text("2 < 3")])
/// node.rendered   // <p class="note">2 &lt; 3</p>
/// ```
public indirect enum Markup: Sendable, Hashable {
  /// Text, escaped.
  case text(String)
  /// An element with its attributes and what is inside it. Names come from the program alone.
  case element(Name, [Attribute] = [], [Markup] = [])
  /// Several things one after another.
  case group([Markup])

  /// The name of an element or an attribute; only a literal in the program can become one.
  public struct Name: Sendable, Hashable, ExpressibleByStringLiteral {
    let text: String

    /// A name, written in the program.
    public init(stringLiteral text: StaticString) { self.text = text.description }
  }

  /// A name and its value.
  public struct Attribute: Sendable, Hashable {
    let name: Name
    let value: String

    /// An attribute with a text as its value, escaped.
    public init(_ name: Name, _ value: String) {
      self.name = name
      self.value = value
    }

    /// An attribute with a whole number as its value.
    public init(_ name: Name, _ value: Int) { self.init(name, "\(value)") }
  }

  /// The markup as text.
  public var rendered: String {
    var output = ""
    write(to: &output)
    return output
  }

  private func write(to output: inout String) {
    switch self {
    case .text(let text): Markup.escape(text, inAttribute: false, to: &output)
    case .group(let parts): for part in parts { part.write(to: &output) }
    case .element(let name, let attributes, let children):
      output += "<\(name.text)"
      for attribute in attributes {
        output += " \(attribute.name.text)=\""
        Markup.escape(attribute.value, inAttribute: true, to: &output)
        output += "\""
      }
      if children.isEmpty, !Markup.hasEndTag(name.text) {
        output += "/>"
        return
      }
      output += ">"
      for child in children { child.write(to: &output) }
      output += "</\(name.text)>"
    }
  }

  /// Elements that browsers do not accept as closed in themselves when empty.
  private static func hasEndTag(_ name: String) -> Bool {
    switch name {
    case "path", "line", "rect", "circle", "use", "br", "hr", "img", "input", "link", "meta", "wbr": false
    default: true
    }
  }

  /// Characters that would be markup, and control characters that no XML may hold.
  private static func escape(_ text: String, inAttribute: Bool, to output: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"" where inAttribute: output += "&quot;"
      // Readers of XML would make a space of a line end in an attribute.
      case "\t", "\n", "\r":
        if inAttribute { output += "&#\(scalar.value);" } else { output.unicodeScalars.append(scalar) }
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}": output += "\u{FFFD}"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }
}
