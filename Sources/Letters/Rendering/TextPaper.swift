import CaseFile
import Casework

/// A paper as plain text, wrapped, for e-mail and for reading aloud.
public struct TextPaper {
  private let paper: Paper
  private let width: Int

  /// A paper to show, `width` letters wide; at least 40.
  public init(_ paper: Paper, width: Int = 76) {
    self.paper = paper
    self.width = max(width, 40)
  }

  /// The whole paper.
  public var text: String {
    var parts: [String] = []
    func add(_ lines: [String]) { if !lines.isEmpty { parts.append(lines.joined(separator: "\n")) } }
    add(paper.sender.flatMap { wrap($0.plain) })
    add(paper.recipient.flatMap { wrap($0.plain) })
    add([paper.language.date(paper.date)])
    add(underlined(paper.title, "="))
    add(facts(paper.references))
    if let notice = paper.notice { add(framed(notice)) }
    for block in paper.blocks { add(lines(block.content)) }
    add(["—"] + wrap(paper.foot))
    // No word is wrapped any more, so every space may be an ordinary one.
    return (parts.joined(separator: "\n\n") + "\n").replacing("\u{A0}", with: " ")
  }

  private func lines(_ content: Paper.Content) -> [String] {
    switch content {
    case .heading(let level, let text): return [""] + underlined(text.plain, level == 1 ? "-" : "")
    case .paragraph(let text): return wrap(text.plain)
    case .list(let ordered, let items):
      return items.enumerated().flatMap { index, item in
        hang(item.text.plain, first: ordered ? "\(index + 1). " : "- ")
      }
    case .table(let table): return PlainTable(table, width: width).lines
    case .facts(let pairs): return facts(pairs)
    case .note(let text): return framed(text.plain)
    case .signature(let labels):
      return labels.flatMap { ["", String(repeating: "_", count: min(44, width))] + wrap($0) }
    case .writingLines(let count): return [String](repeating: String(repeating: "_", count: width), count: count)
    case .pageBreak: return []
    }
  }

  private func underlined(_ text: String, _ mark: String) -> [String] {
    let lines = wrap(text)
    return mark.isEmpty ? lines : lines + [String(repeating: mark, count: lines.map(\.count).max() ?? 0)]
  }

  private func framed(_ text: String) -> [String] { hang(text, first: "| ", rest: "| ") }

  private func facts(_ pairs: [Paper.Pair]) -> [String] {
    pairs.flatMap { hang("\($0.name.plain): \($0.value.plain)", first: "", rest: "  ") }
  }

  private func wrap(_ text: String) -> [String] { PlainLines.wrap(text, width: width) }

  private func hang(_ text: String, first: String, rest: String? = nil) -> [String] {
    let indent = rest ?? String(repeating: " ", count: first.count)
    return PlainLines.wrap(text, width: width - max(first.count, indent.count)).enumerated().map {
      ($0.offset == 0 ? first : indent) + $0.element
    }
  }
}

/// Words on lines.
enum PlainLines {
  /// Words broken at spaces; a word longer than the width is divided.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      for piece in pieces(word, width) {
        let count = piece.count
        if length == 0 {
          line = String(piece)
          length = count
        } else if length + 1 + count <= width {
          line += " " + piece
          length += 1 + count
        } else {
          lines.append(line)
          line = String(piece)
          length = count
        }
      }
    }
    lines.append(line)
    return lines
  }

  private static func pieces(_ word: Substring, _ width: Int) -> [Substring] {
    var rest = word
    var result: [Substring] = []
    while rest.count > width {
      result.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    return result + [rest]
  }
}
