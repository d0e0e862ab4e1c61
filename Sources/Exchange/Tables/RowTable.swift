public import CaseFile

/// The rows of a case as a table, one row a line, for spreadsheet programs. Each key of a row has a column, so that
/// what is written and read again is the same; what stands outside the rows is not in the table. When a row happens
/// (`schema`) stands in one cell, as in the case file on one line: `{dagtyp: [skoldag], veckor: udda}`.
///
/// ```swift
/// let table = RowTable.text(document, as: .semicolons)
/// let again = try RowTable.read(table.utf8, into: document)   // again.document == document
/// ```
public enum RowTable {
  /// Which columns a table has.
  public enum Columns: Sendable, Hashable {
    /// The usual ones, and those that some row fills.
    case filled
    /// Every column there can be.
    case all
  }

  /// The rows as a table: UTF-8 with a byte order mark, without which some spreadsheet programs read å as Ã¥; lines end
  /// with CR LF.
  public static func text(
    _ document: CaseDocument, as format: TableFormat, columns: Columns = .filled
  ) -> String {
    let rows = document.rows.map { $0.cells }
    let usual = Set(RowColumn.usual)
    let shown = RowColumn.all.filter { column in
      columns == .all || usual.contains(column) || rows.contains { $0[column] != nil }
    }
    let writer = CellWriter(format: format)
    let separator = String(Unicode.Scalar(format.separator))
    var text = "\u{FEFF}" + shown.map { writer.field($0.name) }.joined(separator: separator) + "\r\n"
    for row in rows {
      let cells = shown.map { column in row[column].map { writer.text($0, in: column) } ?? "" }
      text += cells.joined(separator: separator) + "\r\n"
    }
    return text
  }

  /// Takes the rows of a table into a case. The separator is found in the headings.
  ///
  /// A row whose id the case has changes that row, in the columns of the table only; an empty cell takes away what the
  /// row said. Other rows are added last. A row without id gets one.
  ///
  /// - Parameters:
  ///   - bytes: the table, UTF-8, at most ``CaseFormat/greatestSize`` bytes.
  ///   - document: the case the rows go into; an empty one for rows alone.
  ///   - skippingUnknownColumns: `true` leaves columns with unknown headings out, and says so, instead of refusing.
  /// - Throws: every error at once, with line and column.
  public static func read(
    _ bytes: some Collection<UInt8>, into document: CaseDocument = CaseDocument(),
    skippingUnknownColumns: Bool = false
  ) throws(FileErrors) -> Import {
    let text = try SourceFile.text(
      bytes,
      ifEmpty: Wording(
        "börja med rubriker som id;namn;behov;minuter", "begin with headings such as id;namn;behov;minuter"))
    var reader = try TableReader(Array(text.utf8), skippingUnknownColumns: skippingUnknownColumns)
    let rows = reader.rows(taken: Set(document.rows.map { $0.id }))
    guard !reader.hasBrokenForm else { throw FileErrors(reader.findings.errors) }
    return Import(try RowImport.take(rows, into: document, findings: reader.findings), remarks: reader.remarks)
  }
}
