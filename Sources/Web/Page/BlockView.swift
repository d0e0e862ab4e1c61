import CaseFile
import Casework
import Law
import Markup
import Reports
import Wording

/// A report's blocks as elements of a page. What points to a command is left out: the page has links of its own.
struct BlockView {
  let blocks: [Block]
  /// The level of the blocks' headings; a block's title is one above.
  var level = 2
  /// Begins the ids of tables, unique on the page.
  var name = "tabell"
  /// `true` where entries, lists and the first cells tell of the person's rows, which *Dölj text* blurs.
  var isPersonal = false
  /// `true` where the third note of an entry and those after it are behind *Visa skäl, regler och rättsfall*.
  var foldsNotes = false
  var language = MessageLanguage.swedish

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
      [head(of: entry)] + notes(of: entry) + (entry.source.map { [source($0)] } ?? []))
  }

  private func notes(of entry: Block.Entry) -> [Markup] {
    guard foldsNotes, entry.notes.count > 3 else { return entry.notes.map(prose) }
    return entry.notes.prefix(2).map(prose) + [
      .element(
        "details", [],
        [
          .element(
            "summary", [],
            [
              .text(language("Visa skäl, regler och rättsfall", "Show reasons, rules and decisions")),
              .element(
                "span", class: "visually-hidden", [], [.text(": "), isPersonal ? .own(entry.text) : .text(entry.text)]),
            ])
        ] + entry.notes.dropFirst(2).map(prose))
    ]
  }

  /// Where a text comes from. A rule is linked by its place in the law, which says more than its name.
  private func source(_ text: String) -> Markup {
    let first = text.prefix { $0 != " " }
    let name = first.filter { !"[]:".contains($0) }
    if first.endIndex == text.endIndex, let question = Library.question(String(name.prefix { $0 != "=" })) {
      return .element(
        "p", class: "quiet", [],
        [
          .link(
            language("Läs om frågan (\(question.id))", "Read of the question (\(question.id))"),
            to: .contested(question))
        ])
    }
    guard let rule = Library.rule(name), first.endIndex < text.endIndex else { return quiet(text) }
    let place = text[first.endIndex...].drop { $0 == " " }
    let end = place.firstIndex(of: ";") ?? place.firstRange(of: " – ")?.lowerBound ?? place.endIndex
    return .element(
      "p", class: "quiet", [],
      [
        .element(
          "a", [.init("href", Address.rule(rule).text)],
          [.text(String(place[..<end])), .element("span", class: "visually-hidden", [], [.text(" \(name)")])]),
        .text(String(place[end...])),
      ])
  }

  /// A short text over several others is their name.
  private func head(of entry: Block.Entry) -> Markup {
    guard entry.notes.count > 1, entry.text.count < 120 else { return prose(entry.text) }
    return .element("p", class: "named", [], [words(entry.text)])
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
