import Foundation

/// Everything one run has to tell.
struct Report: Codable {
  struct Machine: Codable {
    let system: String
    let architecture: String
    let cores: Int
    /// Processes that waited for a core when the run began; above 0.5 the figures are disturbed.
    let loadAtStart: Double
  }

  let machine: Machine
  let persons: Int
  let rowsPerPerson: Int
  /// Answers compared and found equal, for each peer.
  let equalAnswers: [String: Int]
  let measurements: [Measurement]

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  func table() -> String {
    var lines = [
      "\(machine.cores) cores, \(machine.architecture), \(machine.system), load at start \(plain(machine.loadAtStart))",
      "\(persons) persons × \(rowsPerPerson) rows on \(SharedInput.days.count) days",
    ]
    for peer in Agreement.peers {
      lines.append(
        equalAnswers[peer].map { "\(peer): \($0) answers equal to the engine's" } ?? "\(peer): not installed, not run")
    }
    lines.append("")
    let rows = measurements.map { measurement in
      [
        measurement.implementation, measurement.what, plain(measurement.median), plain(measurement.least),
        plain(measurement.greatest), measurement.unit,
      ]
    }
    lines += aligned([["implementation", "what", "median", "min", "max", "unit"]] + rows)
    return lines.joined(separator: "\n")
  }

  private func plain(_ value: Double) -> String {
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

  private func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - cell.0.count)
        return (2...4).contains(column) ? padding + cell.0 : cell.0 + padding
      }.joined(separator: "  ")
    }
  }
}

extension Report.Machine {
  static func current() -> Report.Machine {
    #if arch(x86_64)
      let architecture = "x86_64"
    #else
      let architecture = "arm64"
    #endif
    var load = [Double](repeating: 0, count: 1)
    _ = getloadavg(&load, 1)
    return Report.Machine(
      system: ProcessInfo.processInfo.operatingSystemVersionString, architecture: architecture,
      cores: ProcessInfo.processInfo.activeProcessorCount, loadAtStart: load[0])
  }
}
