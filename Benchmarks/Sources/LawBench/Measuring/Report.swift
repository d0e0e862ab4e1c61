import Foundation
import Measuring

/// Everything one run has to tell.
struct Report: Codable {
  let machine: Machine
  let persons: Int
  let rowsPerPerson: Int
  /// Answers compared and found equal, for each peer.
  let equalAnswers: [String: Int]
  let measurements: [Timing]

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  func table() -> String {
    var lines = [
      machine.line,
      "\(persons) persons × \(rowsPerPerson) rows on \(SharedInput.days.count) days",
    ]
    for peer in Agreement.peers {
      lines.append(
        equalAnswers[peer].map { "\(peer): \($0) answers equal to the engine's" } ?? "\(peer): not installed, not run")
    }
    lines.append("")
    lines += measurements.table
    return lines.joined(separator: "\n")
  }
}
