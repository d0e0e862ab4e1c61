/// The errors found so far in a reading.
package final class Findings {
  package private(set) var errors: [FileError] = []

  package init() {}

  package func add(_ problem: FileProblem, at place: SourcePlace, expected: Wording, nearest: String? = nil) {
    errors.append(FileError(problem, at: place, expected: expected, nearest: nearest))
  }
}
