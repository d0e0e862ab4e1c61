import Foundation
import Law

/// Compares a peer's answers with the engine's, person by person. Nothing is timed before this has passed.
struct Agreement {
  /// The implementations that answer the shared input; each writes `<name>-<day>.csv`.
  static let peers = ["openfisca", "rows"]

  let peer: String
  let compared: Int
  let differences: [String]

  /// `nil` when the peer has left no answers, since it is not installed.
  init?(of peer: String, with answers: [[Answer]], in folder: URL) throws {
    var compared = 0
    var differences: [String] = []
    for (day, own) in zip(SharedInput.days, answers) {
      let file = folder.appending(path: "\(peer)-\(day).csv")
      guard FileManager.default.fileExists(atPath: file.path) else { return nil }
      let theirs = try Agreement.read(file)
      guard theirs.count == own.count else { throw BenchFailure.wrongCount(peer: peer) }
      for person in own.indices {
        compared += 1
        if !own[person].agrees(with: theirs[person]) {
          differences.append("\(day), person \(person): engine \(own[person]), \(peer) \(theirs[person])")
        }
      }
    }
    self.peer = peer
    self.compared = compared
    self.differences = differences
  }

  private static func read(_ file: URL) throws -> [Answer] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    guard let header = lines.first, header == Answer.columns.joined(separator: ",") else {
      throw BenchFailure.wrongColumns(file: file.lastPathComponent)
    }
    return try lines.dropFirst().map { line in
      let values = line.split(separator: ",").compactMap { Double($0) }
      guard values.count == Answer.columns.count else {
        throw BenchFailure.wrongColumns(file: file.lastPathComponent)
      }
      // A minute that is not whole must not be rounded into agreement.
      let minutes = try values.prefix(Answer.minuteColumns).map { value in
        guard let minutes = Int(exactly: value) else { throw BenchFailure.notWhole }
        return minutes
      }
      return Answer(minutes: minutes, kronor: Array(values.suffix(2)))
    }
  }
}

/// Why the run stops.
enum BenchFailure: Error, CustomStringConvertible {
  case usage
  case openAnswer
  case notWhole
  case noRate
  case unequal
  case wrongCount(peer: String)
  case wrongColumns(file: String)

  var description: String {
    switch self {
    case .usage: "usage: LawBench input|check|measure FOLDER [--cases N] [--seed N] [--runs N] [--json]"
    case .openAnswer: "the shared input left an answer open"
    case .notWhole: "an answer is not in whole minutes"
    case .noRate: "no hourly rate is known for the day"
    case .unequal: "the answers differ: nothing is timed"
    case .wrongCount(let peer): "\(peer) has not answered for every person"
    case .wrongColumns(let file): "\(file) does not have the columns of an answer"
    }
  }
}
