import Foundation

extension [Timing] {
  /// The measurements as lines of a table: median, least and greatest.
  package var table: [String] {
    let rows = map { measurement in
      [
        measurement.implementation, measurement.what, Figures.plain(measurement.median),
        Figures.plain(measurement.least), Figures.plain(measurement.greatest), measurement.unit,
      ]
    }
    return Figures.aligned([["implementation", "what", "median", "min", "max", "unit"]] + rows)
  }
}

/// Numbers as a table shows them.
enum Figures {
  static func plain(_ value: Double) -> String {
    if value < 10 { return String(format: "%.2f", value) }
    if value < 1_000 { return String(format: "%.1f", value) }
    var digits = String(Int(value.rounded()))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return ([digits] + groups).joined(separator: " ")
  }

  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return (2...4).contains(column) ? padding + cell.0 : cell.0 + padding
      }.joined(separator: "  ")
    }
  }
}
