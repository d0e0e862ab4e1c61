import CaseFile
import Casework
import Law
import Markup
import Wording

/// A paper as an HTML page: nothing is fetched from anywhere, and it prints on A4 in black and white.
public struct HTMLPaper {
  private let paper: Paper
  private let style: PaperStyle
  private var hasFoot = true

  /// A paper to show.
  public init(_ paper: Paper, style: PaperStyle = PaperStyle()) {
    self.paper = paper
    self.style = style
  }

  /// The paper on its way to a word processor, whose pages have a foot of their own: a day that stands on top already
  /// is not told again last.
  static func forWord(_ paper: Paper, style: PaperStyle) -> HTMLPaper {
    var page = HTMLPaper(style.isLargePrint ? paper.withStackedTables : paper, style: style)
    page.hasFoot = paper.calculation != nil
    return page
  }

  /// The whole page.
  public var text: String { "<!DOCTYPE html>\n" + page.rendered + "\n" }

  private var words: PaperWords { PaperWords(paper.language) }
  private var code: String { paper.language.code }

  private var page: Markup {
    let head: [Markup] = [
      .element("meta", [.init("charset", "utf-8")]),
      .element("meta", [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
      .element("title", [], [.text(paper.title)]), .element("style", [], [.text(sheet)]),
    ]
    let body = [Markup.element("main", [], content)]
    let name = style.isLargePrint ? "paper large" : "paper"
    return .element(
      "html", [.init("lang", code)],
      [.element("head", [], head), .element("body", [.init("class", name)], body)])
  }

  private var content: [Markup] {
    var parts = letterHead
    parts.append(.element("h1", [], [.text(paper.title)]))
    if !paper.references.isEmpty { parts.append(facts(paper.references, "references")) }
    if let notice = paper.notice { parts.append(frame([.strong(notice)])) }
    parts += paper.blocks.map { block($0) }
    if hasFoot { parts.append(.element("p", [.init("class", "foot")], [.text(paper.foot)])) }
    return parts
  }

  private var letterHead: [Markup] {
    func lines(_ name: Markup.Attribute, _ lines: [[Paper.Inline]]) -> [Markup] {
      guard !lines.isEmpty else { return [] }
      var parts: [Markup] = []
      for (index, line) in lines.enumerated() {
        if index > 0 { parts.append(.element("br")) }
        parts.append(inlines(line))
      }
      return [.element("p", [name], parts)]
    }
    return lines(.init("class", "sender"), paper.sender) + lines(.init("class", "recipient"), paper.recipient)
      + [.element("p", [.init("class", "date")], [.text(paper.language.date(paper.date))])]
  }

  // MARK: Parts

  private func block(_ block: Paper.Block) -> Markup {
    let source = attributes(block.source)
    switch block.content {
    case .heading(let level, let text): return .element(level == 1 ? "h2" : "h3", source, [inlines(text)])
    case .paragraph(let text): return .element("p", source, [inlines(text)])
    case .list(let ordered, let items):
      let content = items.map { Markup.element("li", attributes($0.source), [inlines($0.text)]) }
      return .element(ordered ? "ol" : "ul", [], content)
    case .table(let table): return self.table(table)
    case .facts(let pairs): return facts(pairs, "facts")
    case .note(let text): return frame(text)
    case .signature(let labels):
      return .group(
        labels.map { label in
          .element(
            "p", [.init("class", "signature")],
            [blank(40), .element("br"), .element("span", [], [.text(label)])])
        })
    case .writingLines(let count):
      return .element(
        "div", [.init("class", "lines"), .init("role", "img"), .init("aria-label", words.blank)],
        (0..<count).map { _ in
          .element(
            "p", [.init("class", "line")],
            [.text("\u{A0}" + String(repeating: "_", count: style.isLargePrint ? 44 : 72))])
        })
    case .pageBreak:
      return .element("div", [.init("class", "page-break"), .init("data-custom-style", "Page Break")], [])
    }
  }

  private func frame(_ text: [Paper.Inline]) -> Markup {
    .element(
      "div", [.init("class", "note"), .init("role", "note"), .init("data-custom-style", "Note")],
      [.element("p", [], [inlines(text)])])
  }

  private func facts(_ pairs: [Paper.Pair], _ name: String) -> Markup {
    .element(
      "dl", [.init("class", name)],
      pairs.flatMap { pair in
        [
          Markup.element("dt", [], [inlines(pair.name)]),
          .element("dd", attributes(pair.source), [inlines(pair.value)]),
        ]
      })
  }

  private func table(_ table: Paper.Table) -> Markup {
    let caption = table.caption.isEmpty ? [] : [Markup.element("caption", [], [inlines(table.caption)])]
    let head = table.columns.map { column in
      Markup.element("th", [.init("scope", "col")] + alignment(column.kind), [inlines(column.name)])
    }
    let body = table.rows.map { row in
      Markup.element(
        "tr", (row.isStrong ? [.init("class", "sum")] : []) + attributes(row.source),
        zip(table.columns, row.cells).enumerated().map { index, cell in
          let content = row.isStrong ? Markup.element("strong", [], [inlines(cell.1)]) : inlines(cell.1)
          return index == 0
            ? .element("th", [.init("scope", "row")] + alignment(cell.0.kind), [content])
            : .element("td", alignment(cell.0.kind), [content])
        })
    }
    return .element(
      "table", [.init("class", table.isForWriting ? "writing" : "wide")],
      caption + [.element("thead", [], [.element("tr", [], head)]), .element("tbody", [], body)])
  }

  private func alignment(_ kind: Paper.Table.Column.Kind) -> [Markup.Attribute] {
    switch kind {
    case .text: []
    case .name: [.init("class", "name")]
    case .number: [.init("class", "number"), .init("style", "text-align: right")]
    }
  }

  // MARK: Words

  private func inlines(_ text: [Paper.Inline]) -> Markup {
    .group(
      text.map { inline in
        switch inline {
        case .text(let words): .text(words)
        case .strong(let words): .element("strong", [], [.text(words)])
        // The reading direction of others' words is their own.
        case .quoted(let words): .element("bdi", [], [.text(words)])
        case .reference(let words): .element("cite", [], [.text(words)])
        case .blank(let width): blank(width)
        }
      })
  }

  private func blank(_ width: Int) -> Markup {
    .element(
      "span", [.init("class", "blank"), .init("role", "img"), .init("aria-label", words.blank)],
      [.text(String(repeating: "_", count: width))])
  }

  /// What something came from, for programs.
  private func attributes(_ source: Source) -> [Markup.Attribute] {
    var result: [Markup.Attribute] = []
    if !source.rows.isEmpty { result.append(.init("data-rows", source.rows.joined(separator: " "))) }
    if !source.rules.isEmpty {
      result.append(.init("data-rules", source.rules.map { "\($0.slug)" }.joined(separator: " ")))
    }
    if !source.decisions.isEmpty { result.append(.init("data-decisions", source.decisions.joined(separator: " "))) }
    return result
  }

  private var sheet: String {
    Forms.text("paper.css").replacing(
      "PAGE-WORDS", with: "\"\(words.page) \" counter(page) \" \(words.of) \" counter(pages)")
  }
}
