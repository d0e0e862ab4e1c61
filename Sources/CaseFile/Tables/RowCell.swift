/// What one cell of a table of rows says, before it is checked.
package enum RowCell: Sendable, Hashable {
  /// A word of the format.
  case word(String)
  /// A number as the case file writes it, with a decimal point.
  case number(String)
  /// What a person has written.
  case text(String)
  /// The least and the greatest number.
  case interval(String, String)
  /// A list.
  case items([String])
  /// How often: the count and the period.
  case frequency(count: FrequencyCount, per: String)
  /// A position or a voice that says nothing more.
  case presence
  /// Several values in one cell, as YAML on one line: `{dagtyp: skoldag}`.
  case flow(String)

  /// A count of times.
  package enum FrequencyCount: Sendable, Hashable {
    case word(String)
    case interval(String, String)
  }
}

extension CaseDocument.Row {
  /// Everything the row says, a cell for each column that is filled. ``RowImport`` makes the same row of them.
  package var cells: [RowColumn: RowCell] {
    var cells: [RowColumn: RowCell] = [:]
    var row = self
    row.schedule = nil
    RowCell.collect(row.output, under: [], into: &cells)
    if let schedule, let column = RowColumn.named(Keys.schedule) {
      cells[column] = .flow(YAMLPrinter.flow(schedule.output))
    }
    return cells
  }
}

extension RowCell {
  fileprivate static func collect(_ node: OutputNode, under keys: [String], into cells: inout [RowColumn: RowCell]) {
    let name = keys.joined(separator: ".")
    if case .mapping(let pairs, _) = node, !pairs.isEmpty, interval(pairs) == nil {
      for pair in pairs { collect(pair.value, under: keys + [pair.key], into: &cells) }
    } else if let column = RowColumn.named(name), let cell = RowCell(node) {
      cells[column] = cell
    } else {
      assertionFailure("no column for \(name)")
    }
  }

  private init?(_ node: OutputNode) {
    switch node {
    case .word(let word): self = .word(word)
    case .literal(let number): self = .number(number)
    case .text(let text): self = .text(text)
    case .list(let parts, _): self = .items(parts.map { $0.scalar })
    case .mapping(let pairs, _):
      if pairs.isEmpty {
        self = .presence
      } else if let (least, greatest) = RowCell.interval(pairs) {
        self = .interval(least, greatest)
      } else {
        return nil
      }
    }
  }

  private static func interval(_ pairs: [(key: String, value: OutputNode)]) -> (String, String)? {
    guard pairs.map({ $0.key }) == [Keys.least, Keys.greatest] else { return nil }
    return (pairs[0].value.scalar, pairs[1].value.scalar)
  }
}

extension OutputNode {
  /// The text of a scalar; empty for lists and mappings.
  fileprivate var scalar: String {
    switch self {
    case .word(let text), .literal(let text), .text(let text): text
    case .list, .mapping: ""
    }
  }
}
