import CaseFile
import Law

/// The rows of a case, with what is said of each and the part it belongs to looked up once.
struct RowTable {
  struct Entry {
    let row: CaseDocument.Row
    /// What is said of the row, and of all rows.
    let facts: FactSheet
    let section: InterviewSection
    let isLocked: Bool

    var id: String { row.id }
  }

  /// In the order of the case.
  let entries: [Entry]
  private let places: [String: Int]
  private let parts: [InterviewSection: [Entry]]

  init(_ subject: InterviewCase) {
    entries = subject.document.rows.map { row in
      let facts = subject.document.facts(of: row)
      return Entry(row: row, facts: facts, section: InterviewSection(of: facts), isLocked: subject.isLocked(row.id))
    }
    places = Dictionary(entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
    parts = Dictionary(grouping: entries) { $0.section }
  }

  subscript(id: String) -> Entry? { places[id].map { entries[$0] } }

  func rows(in section: InterviewSection) -> [Entry] { parts[section] ?? [] }

  /// Rows whose time may have been taken off a supervision row: help, and other supervision, though not off each other.
  func takenOff(_ row: Entry) -> [Entry] {
    entries.filter { other in
      let facts = other.facts
      return other.id != row.id && facts.engagement != .waiting && facts.engagement != .standby
        && !facts.rows(.within).contains(row.id) && !facts.rows(.takenOff).contains(row.id)
    }
  }

  /// Rows that may be given by the assistant of a supervision row meanwhile; none when the row is no such row. A locked row
  /// stays where it is.
  func inside(_ row: Entry) -> [Entry] {
    let facts = row.facts
    guard facts.engagement == .supervision, facts.assistants == 1, facts.rows(.within).isEmpty else { return [] }
    let takenOff = facts.rows(.takenOff)
    return entries.filter { other in
      other.id != row.id && !other.facts.engagement.isReadiness && !takenOff.contains(other.id) && !other.isLocked
    }
  }
}

extension Questionnaire {
  /// The rows of a part that a part-wide question is about; a locked row is not asked about.
  func rowsAsked(_ fact: Fact, in section: InterviewSection, _ table: RowTable) -> [RowTable.Entry] {
    table.rows(in: section).filter { isAsked(fact, ofSeveral: $0.facts) && !$0.isLocked }
  }

  func rowsAsked(_ fact: Fact, in section: InterviewSection, of subject: InterviewCase) -> [CaseDocument.Row] {
    rowsAsked(fact, in: section, RowTable(subject)).map { $0.row }
  }

  /// The supervision rows that a row may be given during.
  func rowsHolding(_ id: String, _ table: RowTable) -> [CaseDocument.Row] {
    table.entries.filter { table.inside($0).contains { $0.id == id } }.map { $0.row }
  }

  func rowsTakenOff(_ row: CaseDocument.Row, of subject: InterviewCase) -> [CaseDocument.Row] {
    let table = RowTable(subject)
    return table[row.id].map { table.takenOff($0).map { $0.row } } ?? []
  }

  func rowsInside(_ row: CaseDocument.Row, of subject: InterviewCase) -> [CaseDocument.Row] {
    let table = RowTable(subject)
    return table[row.id].map { table.inside($0).map { $0.row } } ?? []
  }
}
