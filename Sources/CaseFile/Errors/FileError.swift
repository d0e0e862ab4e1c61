/// One thing to mend in a case file: where, what, and how. It never holds anything the person has written.
public struct FileError: Error, Sendable, Hashable {
  /// Line, from 1.
  public let line: Int
  /// Column in characters (Unicode scalars), from 1.
  public let column: Int
  /// The place by keys, for example `rader[3].minuter`; lists count from 1. Empty for the file as a whole.
  public let path: String
  /// What is wrong.
  public let problem: FileProblem
  /// The nearest valid word or key, when one is near.
  public let nearest: String?
  let expectation: Wording

  init(_ problem: FileProblem, at place: SourcePlace, expected: Wording, nearest: String? = nil) {
    line = place.position.line
    column = place.position.column
    path = place.path
    self.problem = problem
    self.nearest = nearest
    expectation = expected
  }

  /// What to write instead, in Swedish.
  public var expected: String { expectation.swedish }

  /// What to write instead, for who sees the place already.
  public func remedy(_ language: MessageLanguage) -> String { expectation.text(language) }

  /// One sentence: where, what, and how to mend it.
  public func message(_ language: MessageLanguage = .swedish) -> String {
    let what = problem.wording.text(language)
    let remedy = expectation.text(language)
    let place = path.isEmpty ? "" : " (\(path))"
    switch language {
    case .swedish:
      let hint = nearest.map { "; närmast är \($0)" } ?? ""
      return "På rad \(line), tecken \(column)\(place) \(what): \(remedy)\(hint)."
    case .english:
      let hint = nearest.map { "; the nearest is \($0)" } ?? ""
      return "On line \(line), column \(column)\(place), \(what): \(remedy)\(hint)."
    }
  }
}
