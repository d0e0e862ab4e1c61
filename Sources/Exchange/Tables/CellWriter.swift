import CaseFile

/// A cell as text, read by ``CellReader`` as the same.
struct CellWriter {
  let format: TableFormat

  /// The text of a cell, with quotation marks where it needs them.
  func text(_ cell: RowCell, in column: RowColumn) -> String { field(CellText.encoded(content(cell, column))) }

  /// A field with quotation marks where it needs them.
  func field(_ text: String) -> String {
    let separator = Unicode.Scalar(format.separator)
    let needsQuotes = text.unicodeScalars.contains { scalar in
      scalar == separator || scalar == "\"" || scalar == "\n" || scalar == "\r"
    }
    guard needsQuotes else { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  private func content(_ cell: RowCell, _ column: RowColumn) -> String {
    switch cell {
    case .word(let word): word
    case .number(let number): decimal(number)
    case .text(let text): column.kind == .identifier ? NameList.encoded(text, alone: true) : text
    case .interval(let least, let greatest): decimal(least) + ".." + decimal(greatest)
    case .items(let items): NameList.encoded(items)
    case .frequency(.word(let count), let period): decimal(count) + " per " + period
    case .frequency(.interval(let least, let greatest), let period):
      decimal(least) + ".." + decimal(greatest) + " per " + period
    case .presence: "ja"
    case .flow(let text): text
    }
  }

  private func decimal(_ number: String) -> String {
    guard format.hasDecimalComma else { return number }
    return String(number.map { $0 == "." ? "," : $0 })
  }
}
