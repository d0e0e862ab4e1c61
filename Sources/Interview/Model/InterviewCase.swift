public import CaseFile

/// A case under interview: the file, and what is said besides.
public struct InterviewCase: Sendable, Equatable {
  /// The case file.
  public var document: CaseDocument
  /// What has no place in the file.
  public var state: InterviewState
  /// Rows by id that the person has locked: no answer changes them or takes them away.
  public let locked: Set<String>
  /// Ids that no new row may have, besides those of the file: of rows that are gone.
  public let taken: Set<String>

  /// A case; a file that was begun elsewhere is respected as it is.
  public init(
    _ document: CaseDocument = CaseDocument(), state: InterviewState = InterviewState(), locked: Set<String> = [],
    taken: Set<String> = []
  ) {
    self.document = document
    self.state = state
    self.locked = locked
    self.taken = taken
  }
}

/// What an answer would take away.
public enum Loss: Sendable, Hashable {
  /// A row with all that is said of it.
  case row(id: String, name: String)
  /// What is said of one question about a row.
  case answer(QuestionID)
  /// What is claimed of a row, or what another has said of it, that no longer fits its minutes.
  case claim(row: String)
}
