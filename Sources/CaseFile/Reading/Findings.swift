/// The errors found so far in a reading.
final class Findings {
  private(set) var errors: [CaseFileError] = []

  func add(_ problem: CaseFileProblem, at place: Place, expected: Wording, nearest: String? = nil) {
    errors.append(CaseFileError(problem, at: place, expected: expected, nearest: nearest))
  }
}
