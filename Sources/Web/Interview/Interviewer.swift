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
    subject = InterviewCase(dossier.document, state: InterviewState(entries: dossier.interview))
  }

  /// A question's address says nothing of the question: it is a sum of its name and the session's secret, the same as long
  /// as the session lives.
  func address(_ id: QuestionID) -> Address { .coded("/fraga", code(id)) }

  private func code(_ id: QuestionID) -> String { Array(id.rawValue.sum(with: secret).prefix(6)).hexadecimal }

  /// The question of an address; `nil` when the case has no such question.
  func question(code wanted: String) -> QuestionID? {
    for section in InterviewSection.allCases {
      for id in questionnaire.names(in: section, of: subject) where code(id) == wanted { return id }
    }
    for row in subject.document.rows {
      for fact in Fact.allCases where fact.description.scope == .moment {
        let id = QuestionID.fact(fact, ofRow: row.id)
        if code(id) == wanted { return id }
      }
    }
    for fact in Fact.allCases where fact.description.scope != .moment && code(.fact(fact)) == wanted {
      return .fact(fact)
    }
    return nil
  }
}

extension Visit {
  /// The interview of the open case as it stands.
  func interviewer() async throws -> Interviewer {
    let open = try await openCase()
    return Interviewer(open.dossier, try await site.desk.questionnaire(for: open), secret: session.token)
  }

  /// Puts what the interview has made of the case in its place.
  func keep(_ label: String, _ edit: @Sendable (InterviewCase) throws -> InterviewCase) async throws {
    try await change(label) { dossier in
      let subject = InterviewCase(dossier.document, state: InterviewState(entries: dossier.interview))
      let result = try edit(subject)
      dossier.document = result.document
      dossier.interview = result.state.entries
    }
  }
}
