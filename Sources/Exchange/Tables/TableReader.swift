import CaseFile

/// Reads the headings of a table, then its rows.
struct TableReader {
  /// The most columns; there are fewer headings.
  private static let greatestColumnCount = 1_000

  let findings = Findings()
  private(set) var remarks: [Remark] = []
  /// `true` when quotation marks or columns are so wrong that what the rows say cannot be trusted.
  private(set) var hasBrokenForm = false
  private var reader: DelimitedReader
  private var columns: [RowColumn?] = []
  private var unnamed: Set<Int> = []
  private let skipsUnknown: Bool

  init(_ bytes: [UInt8], skippingUnknownColumns: Bool) throws(FileErrors) {
    skipsUnknown = skippingUnknownColumns
    let start = Separators.start(bytes)
    reader = DelimitedReader(
      bytes, separator: start.separator, from: start.index, at: SourcePosition(line: start.line, column: 1))
    guard let headings = nextRecord(), headings.contains(where: { Headings.column($0.text) != nil }) else {
      let errors = findings.errors
      findings.add(
        .noHeadings, at: .file(SourcePosition(line: start.line, column: 1)),
        expected: Wording(
          "låt första raden vara rubriker som id, namn, behov och minuter",
          "let the first line be headings such as id, namn, behov and minuter"))
      throw FileErrors(errors.isEmpty ? findings.errors : errors)
    }
    guard headings.count <= Self.greatestColumnCount else {
      findings.add(
        .tooManyColumns, at: .file(headings[Self.greatestColumnCount].position),
        expected: Wording(
          "ha högst \(Self.greatestColumnCount) kolumner", "have at most \(Self.greatestColumnCount) columns"))
      throw FileErrors(findings.errors)
    }
    read(headings)
  }

  /// The rows, those without id with a new one that is none of `taken`.
  mutating func rows(taken: Set<String>) -> [TableRow] {
    var rows: [TableRow] = []
    var withoutID: [Int] = []
    while let cells = nextRecord() {
      guard let first = cells.first, cells.contains(where: { !CellText.trimmed($0.text).isEmpty }) else { continue }
      // One row too many is enough to be refused.
      guard rows.count <= CaseFormat.greatestRowCount else { break }
      refuseSurplus(cells, number: rows.count + 1)
      let entries = zip(columns, cells).compactMap { column, cell in
        column.map { TableRow.Entry($0, CellReader.cell(cell.text, $0.kind), at: cell.position) }
      }
      var id = ""
      if let entry = entries.first(where: { $0.column.kind == .identifier }), case .text(let text) = entry.cell {
        id = text
      } else {
        withoutID.append(rows.count)
      }
      rows.append(TableRow(id: id, at: first.position, entries: entries))
    }
    name(withoutID, of: &rows, taken: taken)
    return rows
  }

  private mutating func nextRecord() -> [DelimitedReader.Cell]? {
    let before = findings.errors.count
    let record = reader.record(findings)
    if findings.errors.count > before { hasBrokenForm = true }
    return record
  }

  private mutating func read(_ headings: [DelimitedReader.Cell]) {
    var seen: Set<RowColumn> = []
    for (index, heading) in headings.enumerated() {
      guard let column = Headings.column(heading.text) else {
        columns.append(nil)
        refuse(heading, number: index + 1)
        continue
      }
      if seen.insert(column).inserted {
        columns.append(column)
      } else {
        columns.append(nil)
        findings.add(
          .repeatedColumn, at: SourcePlace(position: heading.position, path: column.name),
          expected: Wording("ta bort den ena kolumnen", "remove one of the columns"))
      }
    }
  }

  private mutating func refuse(_ heading: DelimitedReader.Cell, number: Int) {
    if CellText.trimmed(heading.text).isEmpty {
      // Spreadsheet programs leave empty columns behind; a cell that says something in one is found with its row.
      unnamed.insert(number - 1)
    } else if skipsUnknown {
      remarks.append(
        Remark(
          .leftOut, at: "rubriker[\(number)]",
          Wording(
            "Rubriken finns inte i formatet. Kolumnen är inte med.",
            "The format has no such heading. The column is left out.")))
    } else {
      findings.add(
        .unknownColumn, at: .file(heading.position),
        expected: Wording(
          "skriv en nyckel ur ärendefilens rader, som namn, behov eller minuter, eller ta bort kolumnen",
          "write a key of the rows of a case file, such as namn, behov or minuter, or remove the column"),
        nearest: Headings.nearest(heading.text))
    }
  }

  /// A cell without a heading that says something: a comma in a number, or a text without quotation marks.
  private func refuseSurplus(_ cells: [DelimitedReader.Cell], number: Int) {
    let surplus = cells.enumerated().first { index, cell in
      (index >= columns.count || unnamed.contains(index)) && !CellText.trimmed(cell.text).isEmpty
    }?.element
    guard let surplus else { return }
    findings.add(
      .tooManyCells, at: SourcePlace(position: surplus.position, path: "rader[\(number)]"),
      expected: Wording(
        "ge kolumnen en rubrik, och sätt citattecken runt tal och texter med skiljetecknet i, som \"6,33\"",
        "give the column a heading, and quote numbers and texts that hold the separator, such as \"6,33\""))
  }

  private mutating func name(_ indices: [Int], of rows: inout [TableRow], taken: Set<String>) {
    guard !indices.isEmpty, let column = RowColumn.named("id") else { return }
    var ids = NewIDs(prefix: "R", taken: taken.union(rows.map { $0.id }))
    for index in indices {
      let id = ids.next()
      let position = rows[index].position
      let entries = rows[index].entries.filter { $0.column != column }
      rows[index] = TableRow(
        id: id, at: position, entries: [TableRow.Entry(column, .text(id), at: position)] + entries)
      remarks.append(
        Remark(
          .added, at: "rader[\(index + 1)]",
          Wording("Raden saknade id och fick \(id).", "The row had no id and got \(id).")))
    }
  }
}
