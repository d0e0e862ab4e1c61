import CaseFile
import Law

/// Rows that the person has locked.
extension InterviewCase {
  /// `true` for a row that no answer changes.
  func isLocked(_ id: String) -> Bool { locked.contains(id) }

  /// The locked rows that are not as they were before, in their order.
  func lockedRows(changedSince before: InterviewCase) -> [String] {
    guard !locked.isEmpty else { return [] }
    let could = before.unmendable
    let cannot = unmendable
    return before.document.rows.map { $0.id }.filter { id in
      locked.contains(id) && (hasChanged(id, since: before) || cannot.contains(id) && !could.contains(id))
    }
  }

  /// What is said for all rows may be said of a locked row itself instead, so that it stays as it was.
  private func hasChanged(_ id: String, since before: InterviewCase) -> Bool {
    guard var old = before.row(id) else { return false }
    guard var new = row(id) else { return true }
    if old == new { return false }
    let facts = (before.document.facts(of: old), document.facts(of: new))
    old.facts = FactSheet()
    new.facts = FactSheet()
    return old != new || facts.0 != facts.1
  }

  /// Locked rows that go together with the rest of the case only if they are changed.
  private var unmendable: Set<String> {
    var free = InterviewCase(document, state: state)
    free.mend()
    return Set(locked.filter { free.row($0) != row($0) })
  }
}

extension Questionnaire {
  /// The locked rows, by id, that an answer to a question would otherwise be about.
  public func lockedRows(askedBy id: QuestionID, of subject: InterviewCase) -> [String] {
    guard !subject.locked.isEmpty else { return [] }
    let rows = subject.document.rows.filter { subject.isLocked($0.id) }
    func facts(_ row: CaseDocument.Row) -> FactSheet { subject.document.facts(of: row) }
    let asked =
      switch id.ask {
      case .gate(let section), .what(let section): rows.filter { InterviewSection(of: facts($0)) == section }
      case .several(let section, let fact):
        rows.filter { InterviewSection(of: facts($0)) == section && isAsked(fact, ofSeveral: facts($0)) }
      case .shared(let fact):
        rows.filter { SharedFact.of(fact)?.isSettled(InterviewSection(of: facts($0))) == false }
      case .row(let row, _): rows.filter { $0.id == row }
      case .rowExtra(let row, let extra):
        rows.filter { $0.id == row || (extra == .inside || extra == .bySecond) && !facts($0).engagement.isReadiness }
      default: [CaseDocument.Row]()
      }
    return asked.map { $0.id }
  }
}
