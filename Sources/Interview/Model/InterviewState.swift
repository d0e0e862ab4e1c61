import Law

/// What the person has said that has no place in the case file: kept with the case, encrypted as the case is.
public struct InterviewState: Sendable, Hashable {
  /// Questions passed by.
  public internal(set) var skipped: Set<QuestionID> = []
  /// Answers whose words are kept beside what the file has of them: who tells, and which parts are about the person.
  var said: [QuestionID: String] = [:]
  /// Minutes as typed.
  var minutes: [String: TypedMinutes] = [:]
  /// Facts that are not the same for all rows, by key.
  var varies: Set<String> = []
  /// Rows that are not given at home, and whose place is asked.
  var elsewhere: Set<String> = []
  /// Rows in the person's own words.
  var own: Set<String> = []
  /// Why the person cannot do it alone: what was chosen and what was written.
  var reasons: [QuestionID: ChosenWords] = [:]
  /// The rows there were to choose among when a question about a supervision row was answered: with more rows it is asked
  /// again.
  var considered: [QuestionID: Set<String>] = [:]
  /// The greatest number ever given to a row of each letter, so that no name is used twice.
  var numbers: [String: Int] = [:]

  /// Nothing said.
  public init() {}

  struct TypedMinutes: Sendable, Hashable, Codable {
    var usual: String
    var hard: String
    var hardDays: String
  }

  struct ChosenWords: Sendable, Hashable, Codable {
    var words: [String]
    var own: [String]
  }
}

extension InterviewState {
  /// Forgets everything kept of a row.
  mutating func forget(row id: String) {
    skipped = skipped.filter { $0.row != id }
    said = said.filter { $0.key.row != id }
    considered = considered.filter { $0.key.row != id }
    minutes[id] = nil
    reasons = reasons.filter { $0.key.row != id }
    elsewhere.remove(id)
    own.remove(id)
  }
}
