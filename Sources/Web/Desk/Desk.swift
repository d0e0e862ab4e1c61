import CaseFile
import Casework
import Law

/// The cases that are open, and what has been done to them.
actor Desk {
  private struct Work {
    /// Every state, the first being how the case was opened.
    var states: [CaseDocument]
    var place = 0
    var revision = 0
    var savedAt: String
    var isKept: Bool
  }

  private var cases: [CaseNumber: Work] = [:]
  private var studies: [CaseNumber: (revision: Int, study: Task<CaseStudy, any Error>)] = [:]
  private let clock: @Sendable () -> String

  init(clock: @escaping @Sendable () -> String) { self.clock = clock }

  /// The case as it stands; `nil` when it is not open.
  func open(_ number: CaseNumber) -> OpenCase? {
    guard let work = cases[number] else { return nil }
    return OpenCase(
      number: number, document: work.states[work.place], revision: work.revision, savedAt: work.savedAt,
      isKept: work.isKept, canUndo: work.place > 0, canRedo: work.place + 1 < work.states.count)
  }

  /// Opens a case that is kept only while the program runs.
  func begin(_ document: CaseDocument, as number: CaseNumber) {
    cases[number] = Work(states: [document], savedAt: clock(), isKept: false)
  }

  /// What the law says of the case as it stands; worked out once for each revision, outside the desk.
  func study(of open: OpenCase, on today: CalendarDate) async throws -> CaseStudy {
    if let known = studies[open.number], known.revision == open.revision { return try await known.study.value }
    let document = open.document
    let task = Task.detached {
      try CaseStudy(
        document, subject: document.lawCase(),
        law: Law(on: document.holdsOn ?? today, readings: document.readings), isSameLife: false)
    }
    studies[open.number] = (open.revision, task)
    return try await task.value
  }
}
