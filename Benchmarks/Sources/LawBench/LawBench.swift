import Foundation
import Law
import Measuring

/// Makes the shared input, compares the peers' answers with the engine's, and measures.
@main
struct LawBench {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("LawBench: \(error)\n".utf8))
      exit(error is BenchFailure ? 2 : 1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2 else { throw BenchFailure.usage }
    let folder = URL(filePath: arguments[1])
    switch arguments[0] {
    case "input":
      let seed = UInt64(try number("--seed", in: arguments) ?? 1)
      let input = SharedInput(persons: try number("--cases", in: arguments) ?? 20_000, seed: seed)
      try input.write(to: folder, seed: seed)
    case "check":
      let equal = try equalAnswers(SharedInput(from: folder), in: folder)
      for peer in Agreement.peers { print(peer, equal[peer].map { "\($0) answers equal" } ?? "has not answered") }
    case "measure":
      try measure(
        SharedInput(from: folder), in: folder, runs: try number("--runs", in: arguments) ?? 7,
        asJSON: arguments.contains("--json"))
    default: throw BenchFailure.usage
    }
  }

  private static func number(_ option: String, in arguments: [String]) throws -> Int? {
    guard let position = arguments.firstIndex(of: option) else { return nil }
    guard position + 1 < arguments.count, let value = Int(arguments[position + 1]), value > 0 else {
      throw BenchFailure.usage
    }
    return value
  }

  /// How many answers of each peer are equal to the engine's; the first that differs stops everything.
  private static func equalAnswers(_ input: SharedInput, in folder: URL) throws -> [String: Int] {
    let answers = try SharedInput.days.map { day in
      let law = Law(on: day)
      return try input.persons.map { try Answer(for: $0, under: law) }
    }
    var equal: [String: Int] = [:]
    for peer in Agreement.peers {
      guard let agreement = try Agreement(of: peer, with: answers, in: folder) else { continue }
      for difference in agreement.differences.prefix(3) { print(difference) }
      guard agreement.differences.isEmpty else { throw BenchFailure.unequal }
      equal[peer] = agreement.compared
    }
    return equal
  }

  private static func measure(_ input: SharedInput, in folder: URL, runs: Int, asJSON: Bool) throws {
    let machine = Machine.current()
    let equal = try equalAnswers(input, in: folder)
    var measurements = try EngineMeasurements(input, stopwatch: Stopwatch(runs: runs)).all()
    for peer in Agreement.peers where equal[peer] != nil {
      let file = folder.appending(path: "\(peer).json")
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      measurements += try JSONDecoder().decode([Timing].self, from: Data(contentsOf: file))
    }
    let report = Report(
      machine: machine, persons: input.persons.count, rowsPerPerson: SharedInput.rowsPerPerson, equalAnswers: equal,
      measurements: measurements)
    print(asJSON ? try report.json() : report.table())
  }
}
