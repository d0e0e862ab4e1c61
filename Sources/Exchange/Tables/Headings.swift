import CaseFile

/// Headings of a table and the columns they stand for.
enum Headings {
  /// The column of a heading, whatever its capitals, its å, ä and ö, and the signs between its words.
  static func column(_ heading: String) -> RowColumn? { columns[normal(heading)] }

  /// The nearest heading in spelling, when one is near.
  static func nearest(_ heading: String) -> String? {
    Spelling.nearest(to: CellText.trimmed(heading), among: names)
  }

  /// Shorter headings that people write.
  private static let shorter = ["antal": "gånger.antal", "per": "gånger.per"]

  private static let names = RowColumn.all.map { $0.name }

  private static let columns: [String: RowColumn] = {
    var columns = Dictionary(RowColumn.all.map { (normal($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    for (heading, name) in shorter { columns[heading] = RowColumn.named(name) }
    return columns
  }()

  private static func normal(_ heading: String) -> String {
    let signs: Set<Unicode.Scalar> = [" ", "\u{A0}", "-", ".", "/", ":", "_"]
    // A heading longer than any of the format is none of them, so its folding can be spared.
    guard heading.utf8.count <= 200 else { return "" }
    return Spelling.folded(heading).unicodeScalars.split(whereSeparator: signs.contains).map { String($0) }
      .joined(separator: "_")
  }
}
