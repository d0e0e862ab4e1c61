import Foundation
import Letters
import Measuring

/// Measures letters: text and HTML on one core, PDF from the start of the program to the finished file.
@main
struct LetterBench {
  static func main() async {
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      FileHandle.standardError.write(Data("LetterBench: \(error)\n".utf8))
      exit(error is LetterBenchFailure ? 2 : 1)
    }
  }

  private static func run(_ arguments: [String]) async throws {
    guard arguments.count >= 3 else { throw LetterBenchFailure.usage }
    switch arguments[0] {
    case "measure": try measure(arguments)
    case "pdf": try await pdf(from: arguments[1], to: arguments[2])
    default: throw LetterBenchFailure.usage
    }
  }

  /// The whole way from a file to the annex as PDF, as the command line goes it.
  private static func pdf(from file: String, to output: String) async throws {
    let material = try LetterCases.material(try Data(contentsOf: URL(filePath: file)))
    let paper = try Templates.standard.paper(.annex, from: material)
    let tools = PaperTools(environment: ProcessInfo.processInfo.environment) {
      FileManager.default.isReadableFile(atPath: $0)
    }
    try Data(try await PDFPaper(tools).file(paper).bytes).write(to: URL(filePath: output))
  }

  private static func measure(_ arguments: [String]) throws {
    func number(_ option: String) -> Int? {
      arguments.firstIndex(of: option).flatMap { arguments.dropFirst($0 + 1).first }.flatMap { Int($0) }
    }
    let machine = Machine.current()
    let subjects = try LetterCases.subjects(examples: URL(filePath: arguments[1]))
    var equal: [String: Int] = [:]
    for subject in subjects { equal[subject.name] = try Checks.words(subject) }
    let measurements = LetterMeasurements(
      stopwatch: Stopwatch(runs: number("--runs") ?? 7), letters: number("--letters") ?? 20,
      folder: URL(filePath: arguments[2]))
    let report = LetterReport(machine: machine, equalWords: equal, measurements: try measurements.all(subjects))
    print(arguments.contains("--json") ? try report.json() : report.table())
  }
}

/// Everything one run has to tell.
struct LetterReport: Codable {
  let machine: Machine
  /// Different words that text and HTML share, for each letter; none is in one alone.
  let equalWords: [String: Int]
  let measurements: [Timing]

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  func table() -> String {
    let words = equalWords.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value) words equal in text and HTML" }
    return ([machine.line] + words + [""] + measurements.table).joined(separator: "\n")
  }
}
