import Archive
import CaseFile
import Law

/// Joins what two windows have made of the same case. What only one of them has changed is taken from it; the same thing
/// changed in two ways is left to the person.
struct DossierMerge {
  /// Something that both have changed.
  enum Place: Sendable, Hashable {
    case person
    case circumstances
    case forAllRows
    /// A row by its id, and what of it.
    case row(String)
    case evidence
    case events
    case other
    case portrait
    case diary
    case interview
    case proposals
    case letters
  }

  let base: Dossier
  private(set) var mine: Dossier
  private(set) var theirs: Dossier

  private(set) var places: [Place] = []
  private(set) var result: Dossier

  init(base: Dossier, mine: Dossier, theirs: Dossier) {
    self.base = base
    self.mine = mine
    self.theirs = theirs
    result = theirs
    document()
    result.portrait = pick(\.portrait, .portrait)
    joinDays()
    result.diary = keyed(\.diary, by: { $0.date }, .diary)
    for id in Set(base.rowMarks.keys).union(mine.rowMarks.keys).sorted() {
      result.rowMarks[id] = pick(base.rowMarks[id], mine.rowMarks[id], theirs.rowMarks[id], .row(id))
    }
    result.interview = dictionary(\.interview, .interview)
    result.proposals = keyed(\.proposals, by: { $0.id }, .proposals)
    result.letters = keyed(\.letters, by: { $0.id }, .letters)
    // Where somebody stopped and how they want to read: the latest holds.
    if mine.place != base.place { result.place = mine.place }
    if mine.settings != base.settings { result.settings = mine.settings }
  }

  private mutating func document() {
    result.document.person = pick(\.document.person, .person)
    result.document.voice = pick(\.document.voice, .person)
    result.document.circumstances = circumstances()
    result.document.forAllRows = facts(
      base.document.forAllRows, mine.document.forAllRows, theirs.document.forAllRows, .forAllRows)
    result.document.rows = rows()
    result.document.evidence = keyed(\.document.evidence, by: { $0.id }, .evidence)
    result.document.events = pick(\.document.events, .events)
    result.document.calendar = pick(\.document.calendar, .other)
    result.document.grants = pick(\.document.grants, .circumstances)
    result.document.applications = pick(\.document.applications, .events)
    result.document.needBegan = pick(\.document.needBegan, .circumstances)
    result.document.chosenReadings = pick(\.document.chosenReadings, .other)
    result.document.notes = pick(\.document.notes, .other)
    result.document.title = pick(\.document.title, .other)
    result.document.holdsOn = pick(\.document.holdsOn, .other)
    result.document.isInvented = pick(\.document.isInvented, .other)
  }

  /// Days that both have only written more on hold what both have written.
  private mutating func joinDays() {
    for (place, day) in mine.diary.enumerated() {
      guard let other = theirs.diary.firstIndex(where: { $0.date == day.date }), theirs.diary[other] != day else {
        continue
      }
      let before = base.diary.first { $0.date == day.date } ?? DiaryDay(day.date)
      let added = (
        day.entries.dropFirst(before.entries.count), theirs.diary[other].entries.dropFirst(before.entries.count)
      )
      guard day.entries.starts(with: before.entries), theirs.diary[other].entries.starts(with: before.entries),
        !added.0.isEmpty, !added.1.isEmpty
      else { continue }
      var joined = theirs.diary[other]
      joined.entries = before.entries + added.1 + added.0.filter { !added.1.contains($0) }
      joined.isWhole = day.isWhole == before.isWhole ? joined.isWhole : day.isWhole
      mine.diary[place] = joined
      theirs.diary[other] = joined
    }
  }

  // MARK: Values

  private mutating func pick<Value: Equatable>(_ path: KeyPath<Dossier, Value>, _ place: Place) -> Value {
    pick(base[keyPath: path], mine[keyPath: path], theirs[keyPath: path], place)
  }

  private mutating func pick<Value: Equatable>(
    _ base: Value, _ mine: Value, _ theirs: Value, _ place: Place
  ) -> Value {
    if mine == base || mine == theirs { return theirs }
    if theirs != base, !places.contains(place) { places.append(place) }
    return mine
  }

  private mutating func facts(_ base: FactSheet, _ mine: FactSheet, _ theirs: FactSheet, _ place: Place) -> FactSheet {
    var result = theirs
    for fact in Fact.allCases { result[fact] = pick(base[fact], mine[fact], theirs[fact], place) }
    return result
  }

  private mutating func circumstances() -> [CaseDocument.Block] {
    let blocks = (base.document.circumstances, mine.document.circumstances, theirs.document.circumstances)
    let haveSamePeriods =
      blocks.0.count == blocks.1.count && blocks.0.count == blocks.2.count
      && blocks.0.indices.allSatisfy { index in
        [blocks.1[index], blocks.2[index]].allSatisfy { $0.from == blocks.0[index].from && $0.to == blocks.0[index].to }
      }
    guard haveSamePeriods else { return pick(blocks.0, blocks.1, blocks.2, .circumstances) }
    var result = blocks.2
    for index in result.indices {
      result[index].facts = facts(
        blocks.0[index].facts, blocks.1[index].facts, blocks.2[index].facts, .circumstances)
    }
    return result
  }

  // MARK: Things with names

  private mutating func dictionary<Value: Equatable>(
    _ path: KeyPath<Dossier, [String: Value]>, _ place: Place
  ) -> [String: Value] {
    var result = theirs[keyPath: path]
    let keys = Set(base[keyPath: path].keys).union(mine[keyPath: path].keys)
    for key in keys.sorted() {
      result[key] = pick(base[keyPath: path][key], mine[keyPath: path][key], theirs[keyPath: path][key], place)
    }
    return result
  }

  /// A list of things that have names: theirs in its order, then what is new in mine.
  private mutating func keyed<Item: Equatable, Key: Hashable>(
    _ path: KeyPath<Dossier, [Item]>, by key: (Item) -> Key, _ place: Place
  ) -> [Item] {
    let old = table(base[keyPath: path], key)
    let new = table(mine[keyPath: path], key)
    var result: [Item] = []
    for item in theirs[keyPath: path] {
      let name = key(item)
      if let kept = pick(old[name], new[name], item, place) { result.append(kept) }
    }
    let known = table(theirs[keyPath: path], key)
    for item in mine[keyPath: path] where known[key(item)] == nil {
      if let kept = pick(old[key(item)], item, nil, place) { result.append(kept) }
    }
    return result
  }

  private func table<Item, Key: Hashable>(_ items: [Item], _ key: (Item) -> Key) -> [Key: Item] {
    Dictionary(items.map { (key($0), $0) }) { first, _ in first }
  }

  private mutating func rows() -> [CaseDocument.Row] {
    let old = table(base.document.rows) { $0.id }
    let new = table(mine.document.rows) { $0.id }
    var result: [CaseDocument.Row] = []
    for row in theirs.document.rows {
      if let before = old[row.id], let changed = new[row.id] {
        result.append(self.row(before, changed, row))
      } else if let kept = pick(old[row.id], new[row.id], row, .row(row.id)) {
        result.append(kept)
      }
    }
    let known = table(theirs.document.rows) { $0.id }
    for row in mine.document.rows where known[row.id] == nil {
      if let kept = pick(old[row.id], row, nil, .row(row.id)) { result.append(kept) }
    }
    return result
  }

  private mutating func row(
    _ base: CaseDocument.Row, _ mine: CaseDocument.Row, _ theirs: CaseDocument.Row
  ) -> CaseDocument.Row {
    let place = Place.row(base.id)
    var result = theirs
    result.name = pick(base.name, mine.name, theirs.name, place)
    result.text = pick(base.text, mine.text, theirs.text, place)
    result.facts = facts(base.facts, mine.facts, theirs.facts, place)
    result.days = pick(base.days, mine.days, theirs.days, place)
    result.clockTimes = pick(base.clockTimes, mine.clockTimes, theirs.clockTimes, place)
    result.schedule = pick(base.schedule, mine.schedule, theirs.schedule, place)
    result.from = pick(base.from, mine.from, theirs.from, place)
    result.to = pick(base.to, mine.to, theirs.to, place)
    result.claimedBasicMinutes = pick(
      base.claimedBasicMinutes, mine.claimedBasicMinutes, theirs.claimedBasicMinutes, place)
    result.positions = pick(base.positions, mine.positions, theirs.positions, place)
    result.voices = pick(base.voices, mine.voices, theirs.voices, place)
    result.evidence = pick(base.evidence, mine.evidence, theirs.evidence, place)
    return result
  }
}
