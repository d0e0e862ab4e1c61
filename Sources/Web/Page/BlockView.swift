import Markup
import Reports

/// A report's blocks as elements of a page. What points to a command is left out: the page has links of its own.
struct BlockView {
  let blocks: [Block]
  /// The level of the blocks' headings; a block's title is one above.
  var level = 2
  /// Begins the ids of tables, unique on the page.
  var name = "tabell"
  /// `true` where entries, lists and the first cells tell of the person's rows, which *Dölj text* blurs.
  var isPersonal = false

  var markup: [Markup] { blocks.enumerated().map { element($1, number: $0) } }

  private func element(_ block: Block, number: Int) -> Markup {
    switch block {
    case .title(let text): .heading(level - 1, text)
    case .heading(let text): .heading(level, text)
    case .paragraph(let text): .prose(text)
    case .emphasis(let text): .caution(text)
    case .remark(let text): quiet(text)
    case .pointer, .space: .group([])
    case .facts(let pairs):
      .pairs(pairs.map { ($0.name, $0.isStrong ? .element("strong", [], linked($0.value)) : .group(linked($0.value))) })
    case .list(let items): .list(items.map { words($0) })
    case .entries(let entries): .element("ul", class: "entries", [], entries.map(entry))
    case .table(let table): self.table(table, number)
    case .tree(let branches): tree(branches)
    }
  }

  private func words(_ text: String) -> Markup {
    isPersonal ? .element("span", class: "private", [], linked(text)) : .group(linked(text))
  }

  private func prose(_ text: String) -> Markup { isPersonal ? .paragraph([words(text)]) : .prose(text) }

  private func entry(_ entry: Block.Entry) -> Markup {
    .element(
      "li", [],
      [prose(entry.text)] + entry.notes.map(prose)
        + (entry.source.map { [quiet($0)] } ?? []))
  }

  private func linked(_ text: String) -> [Markup] { LinkedText(text: text).markup }

  private func quiet(_ text: String) -> Markup { .element("p", class: "quiet", [], linked(text)) }

  private func table(_ table: Table, _ number: Int) -> Markup {
    TableElement(
      id: "\(name)-\(number)", caption: caption(before: number), hidesCaption: true,
      columns: table.columns.map { .init($0.name, isNumber: $0.alignment == .right) },
      rows: table.rows.map { row in
        .init(row.cells.enumerated().map { $0 == 0 ? words($1) : .group(linked($1)) }, isSum: row.isStrong)
      }
    ).markup
  }

  /// The heading over the table, which says what it is.
  private func caption(before number: Int) -> String {
    for block in blocks[..<number].reversed() {
      switch block {
      case .heading(let text), .title(let text): return text
      default: continue
      }
    }
    return ""
  }

  /// Lines with their depth as lists in lists.
  private func tree(_ branches: [Block.Branch]) -> Markup {
    guard let least = branches.map({ $0.depth }).min() else { return .group([]) }
    var items: [Markup] = []
    var index = branches.startIndex
    while index < branches.endIndex {
      let branch = branches[index]
      var end = index + 1
      while end < branches.endIndex, branches[end].depth > least { end += 1 }
      let below = Array(branches[(branch.depth > least ? index : index + 1)..<end])
      let text = Markup.element("span", branch.isQuiet ? [.init("class", "quiet")] : [], linked(branch.text))
      items.append(.element("li", [], (branch.depth > least ? [] : [text]) + (below.isEmpty ? [] : [tree(below)])))
      index = end
    }
    return .element("ul", class: "tree", [], items)
  }
}
