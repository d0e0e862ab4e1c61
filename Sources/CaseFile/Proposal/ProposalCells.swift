/// The cells of a line of a table.
enum ProposalCells {
  /// Cells between tabs, semicolons or bars, without space and quotes around; a bar at either end makes no cell.
  static func split(_ line: [Character]) -> [[Character]] {
    var cells = split(line) { "\t;|".contains($0) }
    if line.first(where: { !$0.isWhitespace }) == "|", cells.first?.isEmpty == true { cells.removeFirst() }
    if line.last(where: { !$0.isWhitespace }) == "|", cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }

  /// Cells between commas, without space and quotes around.
  static func splitAtCommas(_ line: [Character]) -> [[Character]] { split(line) { $0 == "," } }

  /// A cell that begins with a quotation mark goes on to the mark that ends it.
  private static func split(_ line: [Character], at isSeparator: (Character) -> Bool) -> [[Character]] {
    var cells: [[Character]] = []
    var start = 0
    while start <= line.count {
      let end = quotedEnd(line, start, isSeparator) ?? line[start...].firstIndex(where: isSeparator) ?? line.count
      cells.append(trimmed(line[start..<end]))
      start = end + 1
    }
    return cells
  }

  /// The separator after a cell in quotation marks; `nil` when the cell is not in such.
  private static func quotedEnd(_ line: [Character], _ start: Int, _ isSeparator: (Character) -> Bool) -> Int? {
    guard let opening = line[start...].firstIndex(where: { !$0.isWhitespace || isSeparator($0) }),
      line[opening] == "\""
    else { return nil }
    var place = opening + 1
    while let closing = line[place...].firstIndex(of: "\"") {
      if closing + 1 < line.count, line[closing + 1] == "\"" {
        place = closing + 2
        continue
      }
      guard let next = line[(closing + 1)...].firstIndex(where: { !$0.isWhitespace || isSeparator($0) }) else {
        return line.count
      }
      return isSeparator(line[next]) ? next : nil
    }
    return nil
  }

  private static func trimmed(_ cell: ArraySlice<Character>) -> [Character] {
    var cell = cell
    while let first = cell.first, first.isWhitespace || first == "\"" { cell.removeFirst() }
    while let last = cell.last, last.isWhitespace || last == "\"" { cell.removeLast() }
    return Array(cell)
  }
}
