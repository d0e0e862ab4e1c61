extension Paper {
  /// The paper with every table that is too wide for large print told row by row.
  var withStackedTables: Paper {
    var paper = self
    paper.blocks = blocks.flatMap { block -> [Block] in
      guard case .table(let table) = block.content, table.isWideInLargePrint else { return [block] }
      return table.stacked
    }
    return paper
  }
}

extension Paper.Table {
  /// `true` when the columns have no room side by side in large print.
  var isWideInLargePrint: Bool {
    let words = columns.filter { $0.kind == .text }.count
    return !isForWriting && (columns.count > 3 || columns.count == 3 && words > 1)
  }

  /// The rows one after another: what a row is about, and its other cells as a list.
  fileprivate var stacked: [Paper.Block] {
    // A row's short name and what it is stand together.
    let first = columns.first?.kind == .name ? min(2, columns.count) : 1
    var blocks: [Paper.Block] = caption.isEmpty ? [] : [.init(.paragraph(caption.strong))]
    for row in rows {
      let name = Array(row.cells.prefix(first).filter { !$0.isEmpty }.joined(separator: [.text(" ")]))
      blocks.append(.init(.paragraph(name.strong), source: row.source))
      let items = zip(columns, row.cells).dropFirst(first).compactMap { column, cell -> Paper.Item? in
        guard !["", "–"].contains(cell.plain) else { return nil }
        return Paper.Item(column.name.isEmpty ? cell : column.name + [.text(": ")] + cell)
      }
      if !items.isEmpty { blocks.append(.init(.list(ordered: false, items), source: row.source)) }
    }
    return blocks
  }
}

extension [Paper.Inline] {
  /// The same words, heavier; places to write on stay.
  fileprivate var strong: [Paper.Inline] {
    map { inline in if case .blank = inline { inline } else { .strong(inline.text) } }
  }
}
