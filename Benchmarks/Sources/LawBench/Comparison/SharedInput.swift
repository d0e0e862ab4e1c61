import Foundation
import Law

/// The input that every implementation reads: `persons.csv` and `moments.csv`, made from the seed.
struct SharedInput {
  /// The days that every person is assessed on: one for each set of deduction amounts.
  static let days = [CalendarDate(2023, 6, 1), CalendarDate(2025, 6, 1)]
  static let rowsPerPerson = 20

  let persons: [SharedPerson]

  init(persons count: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    persons = (0..<count).map { _ in SharedPerson(rows: SharedInput.rowsPerPerson, using: &random) }
  }

  /// Writes both files, and the number of persons and the seed for the later steps.
  func write(to folder: URL, seed: UInt64) throws {
    var personLines = "born,days_with_assistance\n"
    var momentLines = "person,need,minutes,private_minutes,times,is_daily,assistants\n"
    for (index, person) in persons.enumerated() {
      personLines += "\(person.born),\(person.daysWithAssistance)\n"
      for row in person.moments {
        momentLines += "\(index),\(row.need.rawValue),\(row.minutes),\(row.privateMinutes),\(row.times),"
        momentLines += "\(row.isDaily ? 1 : 0),\(row.assistants)\n"
      }
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(personLines.utf8).write(to: folder.appending(path: "persons.csv"))
    try Data(momentLines.utf8).write(to: folder.appending(path: "moments.csv"))
    let origin = Origin(persons: persons.count, seed: seed)
    try JSONEncoder().encode(origin).write(to: folder.appending(path: "origin.json"))
  }

  /// Makes the input of a folder again; both come from the seed.
  init(from folder: URL) throws {
    let origin = try JSONDecoder().decode(
      Origin.self, from: Data(contentsOf: folder.appending(path: "origin.json")))
    self.init(persons: origin.persons, seed: origin.seed)
  }

  private struct Origin: Codable {
    let persons: Int
    let seed: UInt64
  }
}
