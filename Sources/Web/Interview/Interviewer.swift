import Archive
import CaseFile
import Casework
import Interview
import Law

/// The interview of the open case, and the addresses of its questions.
struct Interviewer: Sendable {
  let questionnaire: Questionnaire
  let subject: InterviewCase
  /// Mixed into the addresses of questions.
  let secret: String

  init(_ dossier: Dossier, _ questionnaire: Questionnaire, secret: String) {
    self.questionnaire = questionnaire
    self.secret = secret
    subject = InterviewCase(dossier, locked: dossier.lockedRows)
  }

  /// A question's address says nothing of the question: it is a code that the session's secret makes, the same as long as the
  /// session lives.
  func address(_ id: QuestionID) -> Address { .coded("/fraga", QuestionCode(secret: secret).code(id)) }

  /// The question of an address; `nil` when the case has no such question.
  func question(code: String) -> QuestionID? {
    QuestionCode(secret: secret).question(code, rows: subject.document.rows.lazy.map { $0.id })
  }

  /// `true` for a question about a row that the person has locked.
  func isLocked(_ id: QuestionID) -> Bool { id.row.map { subject.locked.contains($0) } ?? false }
}

extension Visit {
  /// The interview of the open case as it stands.
  func interviewer() async throws -> Interviewer {
    let open = try await openCase()
    return Interviewer(open.dossier, try await site.desk.questionnaire(for: open), secret: session.token)
  }

  /// Puts what the interview has made of the case in its place. What is locked now stays, be it locked in another window.
  func keep(_ label: String, _ edit: @Sendable (InterviewCase) throws -> InterviewCase) async throws {
    let locked = try await openCase().dossier.lockedRows
    try await change(label) { dossier in
      let subject = InterviewCase(dossier, locked: locked)
      dossier.take(try edit(subject), from: subject)
    }
  }
}

extension InterviewCase {
  fileprivate init(_ dossier: Dossier, locked: Set<String>) {
    self.init(
      dossier.document, state: InterviewState(entries: dossier.interview), locked: locked,
      taken: Set(dossier.rowMarks.keys))
  }
}

extension Dossier {
  /// The ids of the rows that the person has locked.
  fileprivate var lockedRows: Set<String> { Set(rowMarks.filter { $0.value.isLocked }.keys) }

  /// Takes what the interview has made of the case, and notes which rows have their time from it.
  fileprivate mutating func take(_ result: InterviewCase, from before: InterviewCase) {
    let old = Dictionary(before.document.rows.map { ($0.id, $0) }) { first, _ in first }
    document = result.document
    interview = result.state.entries
    for row in document.rows {
      if let known = old[row.id] {
        if row.facts[.minutes] != known.facts[.minutes] { rowMarks[row.id, default: .init()].source = .interview }
      } else if rowMarks[row.id]?.source == nil {
        rowMarks[row.id, default: .init()].source = .interview
      }
    }
    // The mark of a row that is gone stays, so that the id is not used again.
    let left = Set(document.rows.map { $0.id })
    for row in before.document.rows where !left.contains(row.id) { rowMarks[row.id] = .init() }
  }
}
