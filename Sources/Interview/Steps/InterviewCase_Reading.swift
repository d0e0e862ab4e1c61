import CaseFile
import Law

extension InterviewCase {
  /// A row by its id.
  func row(_ id: String) -> CaseDocument.Row? { document.rows.first { $0.id == id } }

  /// The part that a row belongs to.
  func section(ofRow id: String) -> InterviewSection? {
    row(id).map { InterviewSection(of: document.facts(of: $0)) }
  }

  /// What is said of a fact of the person or the circumstances on a day; `nil` = nothing.
  func said(_ fact: Fact, on date: CalendarDate) -> StatedValue? {
    switch fact {
    case .birthDate: document.person.born.map { $0.value.map { .date($0) } ?? .unknown }
    case .needBegan: document.needBegan.map { $0.value.map { .date($0) } ?? .unknown }
    default: document.circumstances.last { $0.holds(on: date) && $0.facts[fact] != nil }?.facts[fact]
    }
  }

  /// Says something of the circumstances, in the block that says it now or else in one that always holds.
  mutating func say(_ fact: Fact, _ value: StatedValue?, on date: CalendarDate) {
    switch fact {
    case .birthDate: document.person.born = value?.asDate
    case .needBegan: document.needBegan = value?.asDate
    default:
      let blocks = document.circumstances
      if let index = blocks.lastIndex(where: { $0.holds(on: date) && $0.facts[fact] != nil })
        ?? blocks.lastIndex(where: { $0.from == nil && $0.to == nil })
      {
        document.circumstances[index].facts[fact] = value
      } else if value != nil {
        var facts = FactSheet()
        facts[fact] = value
        document.circumstances.insert(CaseDocument.Block(facts: facts), at: 0)
      }
      document.circumstances.removeAll { $0.from == nil && $0.to == nil && $0.facts.isEmpty }
    }
  }

  /// Says something of all rows. A locked row goes on saying what it said.
  mutating func sayForAll(_ fact: Fact, _ value: StatedValue?) {
    let before = document
    document.forAllRows[fact] = value
    for index in document.rows.indices where isLocked(document.rows[index].id) {
      guard let said = before.facts(of: before.rows[index])[fact] else { continue }
      if document.facts(of: document.rows[index])[fact] != said { document.rows[index].facts[fact] = said }
    }
  }

  /// Says something of a row; what is the same for all rows already need not be said again.
  mutating func say(_ fact: Fact, _ value: StatedValue?, ofRow id: String) {
    guard let index = document.rows.firstIndex(where: { $0.id == id }) else { return }
    document.rows[index].facts[fact] = value
  }

  /// `true` when the fact is not the same for all rows, be it said here or in the file.
  func varies(_ shared: SharedFact) -> Bool { varies(shared, RowTable(self)) }

  func varies(_ shared: SharedFact, _ table: RowTable) -> Bool {
    if state.varies.contains(shared.fact.description.key.description) { return true }
    let values = table.entries.filter { !shared.isSettled($0.section) && !$0.isLocked }.map {
      $0.row.facts[shared.fact]
    }
    if let forAll = document.forAllRows[shared.fact] { return values.contains { $0 != nil && $0 != forAll } }
    return !values.isEmpty && values.allSatisfy { $0 != nil } && values.contains { $0 != shared.usual }
  }
}

extension CaseDocument.Block {
  /// `true` on the days of the block.
  func holds(on date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }
}

extension StatedValue {
  var asDate: Stated<CalendarDate>? {
    switch self {
    case .unknown: .unknown
    case .date(let date): .known(date)
    default: nil
    }
  }
}
