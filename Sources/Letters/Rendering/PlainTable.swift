/// A table as lines: columns where they fit, otherwise each row by itself.
struct PlainTable {
  private let table: Paper.Table
  private let width: Int
  private let cells: [[String]]

  init(_ table: Paper.Table, width: Int) {
    self.table = table
    self.width = width
    cells = table.rows.map { $0.cells.map(\.plain) }
  }

  var lines: [String] {
    let caption = table.caption.isEmpty ? [] : PlainLines.wrap(table.caption.plain, width: width)
    guard let widths = columnWidths else { return caption + (table.isForWriting ? writingRows : stacked) }
    let names = table.columns.map { $0.name.plain }
    let rule = String(repeating: "-", count: widths.reduce(0, +) + 2 * (widths.count - 1))
    var result = caption + line(names, widths) + [rule]
    for (row, cells) in zip(table.rows, self.cells) {
      if row.isStrong { result.append(rule) }
      result += table.isForWriting ? ["", rule] : line(cells, widths)
    }
    return result
  }

  /// As wide as needed; when it is too much, columns of words share what is left.
  private var columnWidths: [Int]? {
    var widths = table.columns.map { $0.name.plain.count }
    for row in cells {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.count) }
    }
    let gaps = 2 * (widths.count - 1)
    if table.isForWriting, widths.reduce(gaps, +) <= width {
      return widths.map { max($0, min((width - gaps) / widths.count, 12)) }
    }
    if widths.reduce(gaps, +) <= width { return widths }
    let texts = table.columns.indices.filter { table.columns[$0].kind == .text }
    let fixed = widths.indices.filter { !texts.contains($0) }.reduce(gaps) { $0 + widths[$1] }
    guard !texts.isEmpty, (width - fixed) / texts.count >= 16 else { return nil }
    var left = width - fixed
    for (place, index) in texts.sorted(by: { widths[$0] < widths[$1] }).enumerated() {
      widths[index] = min(widths[index], left / (texts.count - place))
      left -= widths[index]
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { PlainLines.wrap($0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { number in
      var text = ""
      for (index, lines) in wrapped.enumerated() {
        let cell = number < lines.count ? lines[number] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - cell.count))
        text += (index > 0 ? "  " : "") + (table.columns[index].kind == .number ? space + cell : cell + space)
      }
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  /// Rows to write on.
  private var writingRows: [String] {
    PlainLines.wrap(table.columns.map { $0.name.plain }.joined(separator: " / "), width: width)
      + table.rows.flatMap { _ in ["", String(repeating: "_", count: width)] }
  }

  /// Each row as a small list: the first two cells as its heading.
  private var stacked: [String] {
    let headings = table.columns.count > 2 && table.columns[0].kind == .name ? 2 : 1
    return cells.flatMap { row in
      let title = row.prefix(headings).filter { !$0.isEmpty }.joined(separator: " ")
      let facts = zip(table.columns, row).dropFirst(headings).filter { !$0.1.isEmpty && $0.1 != "–" }
      let lines = facts.map { "\($0.0.name.plain): \($0.1)" }
      return PlainLines.wrap(title, width: width)
        + PlainLines.wrap(lines.joined(separator: ". "), width: width - 4).map { "    " + $0 }
    }
  }
}
