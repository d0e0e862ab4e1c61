import Law

/// A row of a table. A column the row does not mention says nothing; one whose cell is `nil` says that there is nothing.
package struct TableRow {
  package struct Entry {
    package let column: RowColumn
    package let cell: RowCell?
    package let position: SourcePosition

    package init(_ column: RowColumn, _ cell: RowCell?, at position: SourcePosition) {
      self.column = column
      self.cell = cell
      self.position = position
    }
  }

  package let id: String
  package let position: SourcePosition
  package var entries: [Entry]

  /// The entries hold the id too.
  package init(id: String, at position: SourcePosition, entries: [Entry]) {
    self.id = id
    self.position = position
    self.entries = entries
  }
}

/// Takes rows from a table into a case, checked as those of a case file are.
package enum RowImport {
  /// What came of it.
  package struct Outcome {
    package var document: CaseDocument
    /// Ids of rows that were not there before.
    package var added: [String] = []
    /// Ids of rows that were there, and that the table mentions.
    package var updated: [String] = []
    /// Ids of evidence that rows of the table name and the case did not have; each was added with its id alone.
    package var addedEvidence: [String] = []
  }

  /// A row with an id the case has changes that row, in the columns the table has; any other row comes last. Rows the
  /// table does not mention stay as they are.
  ///
  /// - Parameter findings: errors found while the table was read; they are thrown with those found here.
  package static func take(
    _ rows: [TableRow], into document: CaseDocument, findings: Findings
  ) throws(FileErrors) -> Outcome {
    var outcome = Outcome(document: document)
    let plan = RowImport.plan(rows, document, &outcome)
    guard plan.count <= CaseFormat.greatestRowCount else {
      findings.add(
        .tooManyRows, at: .file(),
        expected: Wording(
          "dela ärendet i filer med högst \(CaseFormat.greatestRowCount) rader",
          "divide the case into files of at most \(CaseFormat.greatestRowCount) rows"))
      throw FileErrors(findings.errors)
    }
    let read = plan.compactMap { $0.field(findings).row() }
    outcome.document.rows = read.map { $0.row }
    addEvidence(&outcome)
    CrossChecks(document: outcome.document, findings: findings).check(rows: read.map { $0.source })
    guard findings.errors.isEmpty else { throw FileErrors(findings.errors) }
    return outcome
  }

  /// One row of the result: what the case says of it, and what the table says.
  private struct Planned {
    var own: CaseDocument.Row?
    var ownNumber = 0
    var told: TableRow?
    var toldNumber = 0

    func field(_ findings: Findings) -> Field {
      let path = told == nil ? "ärendet.\(Keys.rows)[\(ownNumber)]" : "\(Keys.rows)[\(toldNumber)]"
      let position = told?.position ?? .start
      var node = RowNode(position: position)
      for (column, cell) in kept { _ = node.put(cell, in: column, at: position) }
      for entry in told?.entries ?? [] {
        guard let cell = entry.cell, !node.put(cell, in: entry.column, at: entry.position) else { continue }
        findings.add(
          .duplicateKey, at: SourcePlace(position: entry.position, path: "\(path).\(entry.column.name)"),
          expected: Wording("ta bort den ena", "remove one of them"))
      }
      return Field(node: node.node, path: path, findings: findings)
    }

    /// What the case says and the table does not speak of, in the order of the columns.
    private var kept: [(RowColumn, RowCell)] {
      guard let own else { return [] }
      let cells = own.cells
      let entries = told?.entries ?? []
      let mentioned = Set(entries.map { $0.column })
      let said = entries.filter { $0.cell != nil && $0.column.kind != .presence }.map { $0.column }
      return RowColumn.all.compactMap { column in
        guard let cell = cells[column], !mentioned.contains(column) else { return nil }
        let isReplaced = column.kind != .presence && said.contains { $0.isOver(column) || column.isOver($0) }
        return isReplaced ? nil : (column, cell)
      }
    }
  }

  private static func plan(_ rows: [TableRow], _ document: CaseDocument, _ outcome: inout Outcome) -> [Planned] {
    var plan = document.rows.enumerated().map { Planned(own: $1, ownNumber: $0 + 1) }
    let indices = Dictionary(document.rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (number, row) in rows.enumerated() {
      if let index = indices[row.id], plan[index].told == nil {
        plan[index].told = row
        plan[index].toldNumber = number + 1
        outcome.updated.append(row.id)
      } else {
        plan.append(Planned(told: row, toldNumber: number + 1))
        outcome.added.append(row.id)
      }
    }
    return plan
  }

  private static func addEvidence(_ outcome: inout Outcome) {
    var known = Set(outcome.document.evidence.map { $0.id })
    for id in outcome.document.rows.flatMap({ $0.evidence }) where known.insert(id).inserted {
      outcome.document.evidence.append(CaseDocument.Evidence(id: id))
      outcome.addedEvidence.append(id)
    }
  }
}

extension RowColumn {
  /// `true` when the other column lies inside this one: `gånger` is over `gånger.antal`.
  fileprivate func isOver(_ other: RowColumn) -> Bool {
    keys.count < other.keys.count && other.keys.starts(with: keys)
  }
}
