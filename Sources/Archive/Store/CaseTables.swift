import Crypto
import Foundation
import GRDB

/// The rows of one case in the database, sealed and unsealed. Lives inside one access to the database.
struct CaseTables {
  /// So many revisions at most lean on one another; then one stands by itself.
  static let greatestDepth = 15
  static let greatestLabel = 500

  let database: Database
  let id: CaseID
  let key: SymmetricKey

  /// The number of the revision that is shown.
  func position() throws -> Int {
    guard
      let position = try Int.fetchOne(database, sql: "SELECT position FROM cases WHERE id = ?", arguments: [id.data])
    else { throw ArchiveError.noSuchCase }
    return position
  }

  func setPosition(_ number: Int) throws {
    try database.execute(sql: "UPDATE cases SET position = ? WHERE id = ?", arguments: [number, id.data])
  }

  /// The revision undoing leads back from last; `nil` = none.
  func latestChild(of number: Int) throws -> Int? {
    try Int.fetchOne(
      database, sql: "SELECT max(number) FROM revisions WHERE case_id = ? AND parent = ?",
      arguments: [id.data, number])
  }

  func greatestNumber() throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT max(number) FROM revisions WHERE case_id = ?", arguments: [id.data]) ?? 0
  }

  // MARK: Heads

  struct Place {
    let number: Int
    let parent: Int
    let uid: [UInt8]
  }

  /// Every revision's head, first to last; `nil` = damaged.
  func heads() throws -> [(place: Place, head: RevisionHead?)] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT number, parent, uid, head FROM revisions WHERE case_id = ? ORDER BY number",
      arguments: [id.data])
    var result: [(place: Place, head: RevisionHead?)] = []
    while let row = try rows.next() {
      let place = Place(number: row["number"], parent: row["parent"], uid: [UInt8](row["uid"] as Data))
      result.append((place, try? open(head: row["head"], place)))
    }
    guard !result.isEmpty else { throw ArchiveError.noSuchCase }
    return result
  }

  private func open(head: Data, _ place: Place) throws -> RevisionHead {
    guard let bytes = try? Seal.open(Array(head), with: key, in: context("egenmakt-revision-head-1", place)),
      let head = try? JSONDecoder().decode(RevisionHead.self, from: Data(bytes))
    else { throw ArchiveError.damagedRevision(place.number) }
    return head
  }

  private func context(_ purpose: StaticString, _ place: Place) -> SealContext {
    SealContext(purpose).with(id.bytes).with(place.number).with(place.parent).with(place.uid)
  }

  // MARK: Whole revisions

  func revision(_ number: Int) throws -> StoredRevision {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT parent, uid, head FROM revisions WHERE case_id = ? AND number = ?",
        arguments: [id.data, number])
    else { throw ArchiveError.noSuchRevision(number) }
    let place = Place(number: number, parent: row["parent"], uid: [UInt8](row["uid"] as Data))
    let head = try open(head: row["head"], place)
    let (json, depth) = try json(number)
    return StoredRevision(
      number: number, parent: place.parent, uid: place.uid, head: head, json: json, dossier: try Dossier(json: json),
      depth: depth)
  }

  /// The dossier's JSON of a revision, and how many others it leans on.
  func json(_ number: Int) throws -> (json: [UInt8], depth: Int) {
    var packed: [[UInt8]] = []
    var next = number
    while true {
      let (body, place) = try body(next)
      packed.append(Array(body.dropFirst()))
      if body.first == 0 { break }
      guard body.first == 1, packed.count <= CaseTables.greatestDepth, place.parent > 0, place.parent < next else {
        throw ArchiveError.damagedRevision(next)
      }
      next = place.parent
    }
    let depth = packed.count - 1
    var json: [UInt8] = []
    while let bytes = packed.popLast() {
      guard let unpacked = try? Packing.unpack(bytes, against: json, greatest: DossierFormat.greatestSize) else {
        throw ArchiveError.damagedRevision(number)
      }
      json = unpacked
    }
    return (json, depth)
  }

  private func body(_ number: Int) throws -> ([UInt8], Place) {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT parent, uid, body FROM revisions WHERE case_id = ? AND number = ?",
        arguments: [id.data, number])
    else { throw ArchiveError.damagedRevision(number) }
    let place = Place(number: number, parent: row["parent"], uid: [UInt8](row["uid"] as Data))
    let sealed = [UInt8](row["body"] as Data)
    guard let body = try? Seal.open(sealed, with: key, in: context("egenmakt-revision-body-1", place)) else {
      throw ArchiveError.damagedRevision(number)
    }
    return (body, place)
  }

  /// Adds a revision made from `parent`; the depth it got.
  func insert(
    _ place: Place, _ head: RevisionHead, json: [UInt8], parent: (json: [UInt8], depth: Int)?,
    _ random: (Int) -> [UInt8]
  ) throws -> Int {
    var depth = 0
    var body: [UInt8]
    if let parent, parent.depth < CaseTables.greatestDepth {
      depth = parent.depth + 1
      body = [1] + Packing.pack(json, against: parent.json)
    } else {
      body = [0] + Packing.pack(json)
    }
    let head = Array(try JSONEncoder().encode(head))
    let sealedHead = try Seal.close(
      head, with: key, in: context("egenmakt-revision-head-1", place), nonce: random(12))
    body = try Seal.close(body, with: key, in: context("egenmakt-revision-body-1", place), nonce: random(12))
    try database.execute(
      sql: "INSERT INTO revisions (case_id, number, parent, uid, head, body) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [id.data, place.number, place.parent, Data(place.uid), Data(sealedHead), Data(body)])
    return depth
  }

  /// A revision as it is shown.
  func snapshot(_ revision: StoredRevision) throws -> CaseSnapshot {
    CaseSnapshot(
      number: revision.number, dossier: revision.dossier, time: Moment(milliseconds: revision.head.time).date,
      label: revision.head.label, canUndo: revision.parent > 0,
      canRedo: try latestChild(of: revision.number) != nil)
  }
}

extension CaseID {
  var data: Data { Data(bytes) }
}
