import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a page, as it was sent.
struct Element: Sendable {
  enum Part: Sendable {
    case element(Element)
    case text(String)
  }

  var name: String
  var attributes: [String: String] = [:]
  var parts: [Part] = []

  subscript(attribute: String) -> String? { attributes[attribute] }

  var children: [Element] {
    parts.compactMap { part in
      if case .element(let element) = part { return element }
      return nil
    }
  }

  /// The element and everything inside it, in the order of the page.
  var everything: [Element] { [self] + children.flatMap { $0.everything } }

  /// Every element of a name, in the order of the page.
  func all(_ name: String) -> [Element] { everything.filter { $0.name == name } }

  /// Every element of a class.
  func all(class style: String) -> [Element] { everything.filter { $0.classes.contains(style) } }

  func first(id: String) -> Element? { everything.first { $0["id"] == id } }

  var classes: [String] { (self["class"] ?? "").split(separator: " ").map { String($0) } }

  /// The text, each block of it on a line of its own.
  var text: String {
    var lines = [""]
    write(to: &lines)
    return lines.map { line in line.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func write(to lines: inout [String]) {
    let isInline = Self.inline.contains(name)
    if !isInline { lines.append("") }
    for part in parts {
      switch part {
      case .text(let text): lines[lines.count - 1] += text
      case .element(let element): element.write(to: &lines)
      }
    }
    if !isInline { lines.append("") }
  }

  private static let inline: Set<String> = ["a", "span", "strong", "em", "b", "i", "abbr", "bdi", "kbd", "mark", "q"]
}

extension Element {
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads a page. The site writes every page as XML too, so what is not well formed is a fault.
  init(page: String) throws {
    let content = page.replacing("<!DOCTYPE html>", with: "", maxReplacements: 1)
    let reader = Reader()
    let parser = XMLParser(data: Data(content.utf8))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw Malformed(description: "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "no element")")
    }
    self = root
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: Element?
    private var open: [Element] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      guard !open.isEmpty else { return }
      open[open.count - 1].parts.append(.text(text))
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      guard let done = open.popLast() else { return }
      if open.isEmpty { root = done } else { open[open.count - 1].parts.append(.element(done)) }
    }
  }
}
