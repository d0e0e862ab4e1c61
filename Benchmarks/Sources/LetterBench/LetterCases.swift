import CaseFile
import Casework
import Foundation
import Law
import Letters

/// The letters that are measured, and what they are made of.
enum LetterCases {
  /// A letter of an example.
  struct Subject {
    let name: String
    let letter: Letter
    /// The case file's text.
    let file: Data
  }

  /// The day on every letter.
  private static let day = CalendarDate(2026, 11, 22)

  /// The result and the annex of a child with 23 rows, and the request that a decision on an adult is reconsidered.
  static func subjects(examples: URL) throws -> [Subject] {
    func file(_ name: String) throws -> Data { try Data(contentsOf: examples.appending(path: "exempel-\(name).yaml")) }
    return [
      Subject(name: "result, example C", letter: .result, file: try file("c")),
      Subject(name: "annex, example C", letter: .annex, file: try file("c")),
      Subject(name: "reconsideration, example A", letter: .reconsideration, file: try file("a")),
    ]
  }

  /// What a letter is made from, read and computed from the file.
  static func material(_ file: Data) throws -> Material {
    let document = try CaseReader.read(file)
    let law = Law(on: document.holdsOn ?? Law.horizon, readings: document.readings)
    let study = try CaseStudy(document, subject: document.lawCase(), law: law, isSameLife: false)
    let comparison =
      document.positionHolders.contains(.agency)
      ? try Comparison(study, with: Proposal(of: document, by: .agency), from: .agency) : nil
    return Material(day: day, study: study, comparison: comparison, decisions: try DecisionArchive.standard())
  }

  /// The example with its rows over again under new names, up to a number of rows.
  static func file(of example: Data, rows count: Int) throws -> Data {
    var document = try CaseReader.read(example)
    let own = document.rows
    for number in own.count..<max(count, own.count) {
      var row = own[number % own.count]
      row.id = "X\(number + 1)"
      document.rows.append(row)
    }
    return Data(CaseWriter.yaml(document).utf8)
  }
}
