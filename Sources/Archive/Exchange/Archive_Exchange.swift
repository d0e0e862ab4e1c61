import Crypto
import CaseFile
import Foundation
import GRDB
import Law

/// What became of a case in a file that was brought in.
public struct ImportedCase: Sendable, Hashable {
  /// What was done.
  public enum Outcome: Sendable, Hashable {
    /// It is new here.
    case added
    /// Everything in it is here already; nothing was done.
    case alreadyHere
    /// A case of the same origin is here, with other content: it became a case of its own beside it.
    case copied(of: CaseID)
  }

  /// The case in this archive.
  public let id: CaseID
  /// What was done.
  public let outcome: Outcome
}

/// What became of a file that was brought in.
public struct ImportResult: Sendable {
  /// Its cases, in the order of the file.
  public let cases: [ImportedCase]
  /// Recovery words of the cases added, to print at once; `nil` without a passphrase or when nothing was added.
  public let words: RecoveryWords?
}

extension Archive {
  /// One file with cases and everything that has been saved of them, to keep or to take to another computer.
  ///
  /// `leavingOutDamaged` takes what is whole of a case that is damaged; the numbers of its revisions are then others.
  ///
  /// - Throws: ``ArchiveError/closed``, ``ArchiveError/damagedRevision(_:)``, ``ArchiveError/export(_:)`` when it is too
  ///   large, and those of the disk.
  public func export(
    _ cases: [OpenCase], lock: ExportLock, leavingOutDamaged: Bool = false
  ) async throws(ArchiveError) -> [UInt8] {
    var keys: [(opened: OpenCase, key: SymmetricKey)] = []
    for opened in cases { keys.append((opened, try opened.key())) }
    let wanted = keys
    // One moment for all cases.
    let pool = pool
    let content = try await offLoop {
      try pool.read { database in
        var content = ExportContent()
        for (opened, key) in wanted {
          let tables = CaseTables(database: database, id: opened.id, key: key)
          content.cases.append(try Archive.exported(opened, tables, leavingOutDamaged: leavingOutDamaged))
        }
        return try content.json()
      }
    }
    guard content.count <= ExportFile.greatestSize else { throw .export(.tooLarge) }
    switch lock {
    case .readable: return ExportFile.readable(content)
    case .passphrase(let passphrase): return try await ExportFile.locked(content, passphrase, surroundings)
    }
  }

  private static func exported(
    _ opened: OpenCase, _ tables: CaseTables, leavingOutDamaged: Bool
  ) throws -> ExportContent.Case {
    var revisions: [ExportContent.Revision] = []
    // The number in the file of each revision, or of the nearest whole one it was made from; 0 = none.
    var numbers = [0: 0]
    let position = try tables.position()
    var current: Int?
    for (place, head) in try tables.heads() {
      let parent = numbers[place.parent] ?? 0
      numbers[place.number] = parent
      do {
        guard let head, parent > 0 || revisions.isEmpty else { throw ArchiveError.damagedRevision(place.number) }
        revisions.append(
          ExportContent.Revision(
            number: revisions.count + 1, parent: parent, uid: place.uid, time: Moment(milliseconds: head.time),
            label: head.label, json: try tables.json(place.number).json))
        numbers[place.number] = revisions.count
        if place.number == position { current = revisions.count }
      } catch ArchiveError.damagedRevision(let number) {
        guard leavingOutDamaged else { throw ArchiveError.damagedRevision(number) }
      }
    }
    guard let last = revisions.last else { throw ArchiveError.damagedRevision(1) }
    return ExportContent.Case(
      id: opened.id, created: opened.created, position: current ?? last.number, revisions: revisions)
  }

  /// What an exported file says of itself.
  ///
  /// - Throws: ``ExportError``.
  public static func information(ofExport bytes: [UInt8]) throws(ExportError) -> ExportInformation {
    try ExportFile.information(bytes)
  }

  /// Brings in the cases of an exported file. Nothing that is here is changed; a file that is not whole brings nothing.
  ///
  /// `passphrase` opens the file, when it is locked; `protection` is what shall open the cases here.
  ///
  /// - Throws: ``ArchiveError/export(_:)``, ``ArchiveError/wrongPassphrase``, ``ArchiveError/dossier(_:)`` for a dossier
  ///   that is newer or damaged, and those of the disk.
  public func importFile(
    _ bytes: [UInt8], passphrase: String? = nil, protection: CaseProtection
  ) async throws(ArchiveError) -> ImportResult {
    let raw = try await ExportFile.content(bytes, passphrase: passphrase)
    let content = try await offLoop { try Archive.ready(ExportContent(raw)) }
    var prepared: [Prepared] = []
    var words: RecoveryWords?
    for one in content {
      var id = one.id
      if try await isTaken(id) { id = CaseID(bytes: surroundings.randomBytes(16)) }
      let key = newKey()
      let wrapped: [WrappedKey]
      switch protection {
      case .machineKey: (wrapped, _) = try await wrap(key, of: id, protection)
      case .passphrase(let passphrase):
        let shared = words ?? newWords()
        words = shared
        wrapped = [try await wrap(key, of: id, passphrase), try wrap(key, of: id, shared)]
      }
      prepared.append(Prepared(content: one, id: id, key: key, wrapped: wrapped))
    }
    let ready = prepared
    let surroundings = surroundings
    let cases = try await write { database in try ready.map { try $0.add(database, surroundings) } }
    return ImportResult(cases: cases, words: cases.contains { $0.outcome != .alreadyHere } ? words : nil)
  }

  private func isTaken(_ id: CaseID) async throws(ArchiveError) -> Bool {
    try await read { database in
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM cases WHERE id = ?)", arguments: [id.data]) ?? false
    }
  }

  /// The cases with the heads of their revisions, every dossier read.
  private static func ready(_ content: ExportContent) throws -> [ReadyCase] {
    try content.cases.map { one in
      var heads: [RevisionHead] = []
      var dossiers: [Int: Dossier] = [:]
      var children: [Int: Int] = [:]
      for revision in one.revisions { children[revision.parent, default: 0] += 1 }
      for revision in one.revisions {
        let dossier = try Dossier(json: revision.json)
        let parent = dossiers[revision.parent]?.document
        heads.append(
          RevisionHead(
            time: revision.time.milliseconds, label: String(revision.label.prefix(CaseTables.greatestLabel)),
            rows: parent.map { dossier.document.changedRows(since: $0) } ?? dossier.document.rows.map { $0.id }))
        dossiers[revision.number] = dossier
        // Forgotten after its last child, so that a long history needs little room.
        children[revision.parent, default: 0] -= 1
        if children[revision.parent] == 0 { dossiers[revision.parent] = nil }
        if children[revision.number] == nil { dossiers[revision.number] = nil }
      }
      return ReadyCase(one: one, heads: heads)
    }
  }

  struct ReadyCase: Sendable {
    let one: ExportContent.Case
    let heads: [RevisionHead]
    var id: CaseID { one.id }
  }

  private struct Prepared: Sendable {
    let content: ReadyCase
    let id: CaseID
    let key: SymmetricKey
    let wrapped: [WrappedKey]

    func add(_ database: Database, _ surroundings: Surroundings) throws -> ImportedCase {
      if let same = try holder(database) { return ImportedCase(id: same, outcome: .alreadyHere) }
      let one = content.one
      try database.execute(
        sql: "INSERT INTO cases (id, created, position) VALUES (?, ?, ?)",
        arguments: [id.data, one.created.description, one.position])
      for wrapped in wrapped { try wrapped.insert(database, id) }
      let tables = CaseTables(database: database, id: id, key: key)
      var depths: [Int: Int] = [:]
      for (revision, head) in zip(one.revisions, content.heads) {
        let place = CaseTables.Place(number: revision.number, parent: revision.parent, uid: revision.uid)
        let parent = depths[revision.parent].map { (one.revisions[revision.parent - 1].json, $0) }
        depths[revision.number] = try tables.insert(
          place, head, json: revision.json, parent: parent, surroundings.randomBytes)
      }
      return ImportedCase(id: id, outcome: id == one.id ? .added : .copied(of: one.id))
    }

    /// A case that holds every revision of the file's.
    private func holder(_ database: Database) throws -> CaseID? {
      var holders: Set<Data>?
      for revision in content.one.revisions {
        let found = try Data.fetchSet(
          database, sql: "SELECT case_id FROM revisions WHERE uid = ?", arguments: [Data(revision.uid)])
        let both = holders?.intersection(found) ?? found
        if both.isEmpty { return nil }
        holders = both
      }
      return holders?.min { $0.lexicographicallyPrecedes($1) }.map { CaseID(bytes: [UInt8]($0)) }
    }
  }
}
