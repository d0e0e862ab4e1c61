import Reports
import Wording

/// Blocks as text for a terminal or a file: wrapped to a width, tables that fit, colour only where the terminal has it.
struct TextRenderer {
  /// Columns to fill, at least 40.
  var width: Int
  /// `true` writes bold and dim with escape codes.
  var usesColour: Bool

  func render(_ blocks: [Block]) -> String {
    var parts: [String] = []
    for block in blocks {
      let text = render(block)
      if case .space = block { parts.append("") } else if !text.isEmpty { parts.append(text) }
    }
    return parts.joined(separator: "\n")
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .title(let text): return bold(wrap(text).joined(separator: "\n"))
    case .heading(let text): return "\n" + wrap(text).map { bold($0) }.joined(separator: "\n")
    case .paragraph(let text): return wrap(text).joined(separator: "\n")
    case .emphasis(let text): return wrap(text).map { bold($0) }.joined(separator: "\n")
    case .remark(let text), .pointer(let text): return wrap(text).map { dim($0) }.joined(separator: "\n")
    case .facts(let pairs): return facts(pairs)
    case .list(let items): return items.map { hang($0, first: "• ", rest: "  ") }.joined(separator: "\n")
    case .entries(let entries): return entries.map { entry($0) }.joined(separator: "\n\n")
    case .space: return ""
    case .table(let table): return self.table(table)
    case .tree(let branches): return branches.map { branch($0) }.joined(separator: "\n")
    }
  }

  // MARK: Lines

  private func bold(_ text: String) -> String { usesColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
  private func dim(_ text: String) -> String { usesColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// Words broken at spaces; a word longer than the width stands alone.
  func wrap(_ text: String, width: Int? = nil) -> [String] {
    let limit = max(width ?? self.width, 10)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if line.isEmpty {
          line = String(word)
        } else if line.count + 1 + word.count <= limit {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
    }
    return lines
  }

  private func hang(_ text: String, first: String, rest: String) -> String {
    let lines = wrap(text, width: width - max(first.count, rest.count))
    return lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element }.joined(separator: "\n")
  }

  private func entry(_ entry: Block.Entry) -> String {
    let lines =
      [hang(entry.text, first: "• ", rest: "  ")]
      + (entry.notes + [entry.pointer].compactMap { $0 }).map { hang($0, first: "  ", rest: "  ") }
    return (lines + (entry.source.map { [dim(hang($0, first: "  ", rest: "  "))] } ?? [])).joined(separator: "\n")
  }

  private func branch(_ branch: Block.Branch) -> String {
    let indent = String(repeating: "  ", count: min(branch.depth, 8))
    let text = hang(branch.text, first: indent, rest: indent + "  ")
    return branch.isQuiet ? dim(text) : text
  }

  private func facts(_ pairs: [Block.Pair]) -> String {
    let label = min(pairs.map(\.name.count).max() ?? 0, width / 2)
    return pairs.map { pair in
      let indent = String(repeating: " ", count: label + 2)
      let lines = wrap(pair.value, width: width - indent.count)
      // A name too long for its column stands on lines of its own.
      let isLong = pair.name.count > label
      let name =
        isLong ? wrap(pair.name).joined(separator: "\n") + "\n" + indent : pad(pair.name, to: label, .left) + "  "
      return lines.enumerated().map { index, line in
        (index == 0 ? name : indent) + (pair.isStrong ? bold(line) : line)
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  // MARK: Tables

  /// Columns as wide as they need; when the table does not fit, the widest left-aligned column is wrapped.
  private func table(_ table: Table) -> String {
    let gap = 2
    var widths = table.columns.map(\.name.count)
    for row in table.rows {
      for (index, cell) in row.cells.enumerated() where index < widths.count {
        widths[index] = max(widths[index], cell.count)
      }
    }
    let total = widths.reduce(0, +) + gap * max(widths.count - 1, 0)
    if total > width {
      guard let widest = widestText(table, widths), widths[widest] - (total - width) >= narrowest(table, widest) else {
        return stacked(table)
      }
      widths[widest] -= total - width
    }
    var lines = [bold(line(table.columns.map(\.name), table, widths))]
    lines.append(dim(String(repeating: "─", count: min(widths.reduce(0, +) + gap * (widths.count - 1), width))))
    for row in table.rows { lines += tableLines(row, table, widths) }
    return lines.joined(separator: "\n")
  }

  /// The longest word of a column, which cannot be wrapped, and at least a little more than a few letters.
  private func narrowest(_ table: Table, _ column: Int) -> Int {
    let words = table.rows.flatMap { $0.cells.indices.contains(column) ? $0.cells[column].split(separator: " ") : [] }
    return max(words.map(\.count).max() ?? 0, 12)
  }

  /// A table too wide for the page: each row as a small list.
  private func stacked(_ table: Table) -> String {
    table.rows.map { row in
      let first = hang(row.cells.first ?? "", first: "", rest: "  ")
      let others = zip(table.columns, row.cells).dropFirst().filter { !$0.1.isEmpty && $0.1 != "–" }
      let lines = others.map { hang("\($0.0.name): \($0.1)", first: "  ", rest: "    ") }
      return ([row.isStrong ? bold(first) : first] + lines).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func widestText(_ table: Table, _ widths: [Int]) -> Int? {
    table.columns.indices.filter { table.columns[$0].alignment == .left }.max { widths[$0] < widths[$1] }
  }

  private func tableLines(_ row: Table.Row, _ table: Table, _ widths: [Int]) -> [String] {
    let wrapped = row.cells.enumerated().map { index, cell in
      cell.count > widths[index] ? wrap(cell, width: widths[index]) : [cell]
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { number in
      let cells = wrapped.map { number < $0.count ? $0[number] : "" }
      let text = line(cells, table, widths)
      return row.isStrong ? bold(text) : text
    }
  }

  private func line(_ cells: [String], _ table: Table, _ widths: [Int]) -> String {
    var parts: [String] = []
    for (index, cell) in cells.enumerated() {
      parts.append(pad(cell, to: widths[index], table.columns[index].alignment))
    }
    var text = parts.joined(separator: "  ")
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  private func pad(_ text: String, to width: Int, _ alignment: Table.Alignment) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return alignment == .left ? text + space : space + text
  }
}
