import CaseFile
import Foundation
import GRDB
import Law

extension Archive {
  /// Makes a case. Its first revision is the dossier.
  ///
  /// - Throws: ``ArchiveError/dossier(_:)`` when the dossier could not be read back, ``ArchiveError/machineKeyMissing``
  ///   and those of the disk.
  public func create(
    _ dossier: Dossier, label: String, protection: CaseProtection
  ) async throws(ArchiveError) -> NewCase {
    let (json, dossier) = try Archive.readable(dossier)
    let id = CaseID(bytes: surroundings.randomBytes(16))
    let key = newKey()
    let (wrapped, words) = try await wrap(key, of: id, protection)
    let surroundings = surroundings
    let now = Moment(surroundings.now())
    let head = RevisionHead(
      time: now.milliseconds, label: String(label.prefix(CaseTables.greatestLabel)),
      rows: dossier.document.rows.map { $0.id })
    let revision = try await write { database in
      try database.execute(
        sql: "INSERT INTO cases (id, created, position) VALUES (?, ?, 1)",
        arguments: [id.data, now.swedishDay.description])
      for wrapped in wrapped { try wrapped.insert(database, id) }
      let place = CaseTables.Place(number: 1, parent: 0, uid: surroundings.randomBytes(16))
      let depth = try CaseTables(database: database, id: id, key: key)
        .insert(place, head, json: json, parent: nil, surroundings.randomBytes)
      return StoredRevision(
        number: 1, parent: 0, uid: place.uid, head: head, json: json, dossier: dossier, depth: depth)
    }
    let opened = OpenCase(id: id, created: now.swedishDay, key: key)
    opened.remember(revision)
    return NewCase(opened: opened, words: words)
  }

  /// What is kept of a case now.
  ///
  /// - Throws: ``ArchiveError``.
  public func current(_ opened: OpenCase) async throws(ArchiveError) -> CaseSnapshot {
    let key = try opened.key()
    let (revision, snapshot) = try await read { database in
      try Archive.current(CaseTables(database: database, id: opened.id, key: key), opened)
    }
    opened.remember(revision)
    return snapshot
  }

  private static func current(_ tables: CaseTables, _ opened: OpenCase) throws -> (StoredRevision, CaseSnapshot) {
    let position = try tables.position()
    let revision = try opened.latest(position) ?? tables.revision(position)
    return (revision, try tables.snapshot(revision))
  }

  /// Saves: adds a revision made from revision `base`, and gives its number when it is on the disk. A dossier that is
  /// the same as `base` adds nothing and gives `base`.
  ///
  /// `label` says in words what was changed; it is kept sealed, its first 500 characters.
  ///
  /// - Throws: ``ArchiveError/conflict(_:)`` when another revision than `base` is the current one;
  ///   ``ArchiveError/dossier(_:)`` when the dossier could not be read back; those of the disk. Nothing is saved then.
  public func append(
    _ dossier: Dossier, to opened: OpenCase, basedOn base: Int, label: String
  ) async throws(ArchiveError) -> Int {
    let (json, dossier) = try Archive.readable(dossier)
    return try await save(opened, basedOn: base, label: label) { _ in (json, dossier) }
  }

  /// Brings back an earlier revision, undone or not, as a new revision; undoing takes it back. Works when the current
  /// revision is damaged too: ``latestWholeRevision(of:)`` says which to bring back.
  ///
  /// - Throws: ``ArchiveError/noSuchRevision(_:)`` and what ``append(_:to:basedOn:label:)`` throws.
  public func restore(
    _ number: Int, in opened: OpenCase, basedOn base: Int, label: String
  ) async throws(ArchiveError) -> Int {
    try await save(opened, basedOn: base, label: label) { tables in
      let old = try tables.revision(number)
      return (old.json, old.dossier)
    }
  }

  private func save(
    _ opened: OpenCase, basedOn base: Int, label: String,
    _ content: @Sendable @escaping (CaseTables) throws -> (json: [UInt8], dossier: Dossier)
  ) async throws(ArchiveError) -> Int {
    let key = try opened.key()
    let surroundings = surroundings
    let revision: StoredRevision = try await write { database in
      let tables = CaseTables(database: database, id: opened.id, key: key)
      guard try tables.position() == base else {
        throw ArchiveError.conflict(try Archive.current(tables, opened).1)
      }
      let current = try Archive.unlessDamaged { try opened.latest(base) ?? tables.revision(base) }
      let (json, dossier) = try content(tables)
      if let current, json == current.json { return current }
      let head = RevisionHead(
        time: Moment(surroundings.now()).milliseconds, label: String(label.prefix(CaseTables.greatestLabel)),
        rows: dossier.document.changedRows(since: current?.dossier.document ?? CaseDocument()))
      let place = CaseTables.Place(
        number: try tables.greatestNumber() + 1, parent: base, uid: surroundings.randomBytes(16))
      let depth = try tables.insert(
        place, head, json: json, parent: current.map { ($0.json, $0.depth) }, surroundings.randomBytes)
      try tables.setPosition(place.number)
      return StoredRevision(
        number: place.number, parent: place.parent, uid: place.uid, head: head, json: json, dossier: dossier,
        depth: depth)
    }
    opened.remember(revision)
    return revision.number
  }

  /// `nil` for a damaged revision: what is saved after it stands by itself.
  private static func unlessDamaged(_ read: () throws -> StoredRevision) throws -> StoredRevision? {
    do { return try read() } catch ArchiveError.damagedRevision { return nil }
  }

  /// The JSON of a dossier, read back: what cannot be read shall not be acknowledged as kept.
  private static func readable(_ dossier: Dossier) throws(ArchiveError) -> ([UInt8], Dossier) {
    do {
      let json = try dossier.json()
      return (json, try Dossier(json: json))
    } catch {
      throw .dossier(error)
    }
  }

  // MARK: Undo and redo

  /// Goes back to the revision that `base` was made from. Nothing is taken away, and nothing added.
  ///
  /// - Throws: ``ArchiveError/nothingToUndo``; ``ArchiveError/conflict(_:)`` when another revision than `base` is the
  ///   current one, so that a form sent twice undoes once.
  public func undo(_ opened: OpenCase, basedOn base: Int) async throws(ArchiveError) -> CaseSnapshot {
    try await move(opened, basedOn: base) { _, current in
      guard current.parent > 0 else { throw ArchiveError.nothingToUndo }
      return current.parent
    }
  }

  /// Goes forward to the latest revision made from `base`.
  ///
  /// - Throws: ``ArchiveError/nothingToRedo``; ``ArchiveError/conflict(_:)`` as ``undo(_:basedOn:)``.
  public func redo(_ opened: OpenCase, basedOn base: Int) async throws(ArchiveError) -> CaseSnapshot {
    try await move(opened, basedOn: base) { tables, current in
      guard let child = try tables.latestChild(of: current.number) else { throw ArchiveError.nothingToRedo }
      return child
    }
  }

  private func move(
    _ opened: OpenCase, basedOn base: Int,
    _ target: @Sendable @escaping (CaseTables, StoredRevision) throws -> Int
  ) async throws(ArchiveError) -> CaseSnapshot {
    let key = try opened.key()
    let (revision, snapshot) = try await write { database in
      let tables = CaseTables(database: database, id: opened.id, key: key)
      let (current, shown) = try Archive.current(tables, opened)
      guard current.number == base else { throw ArchiveError.conflict(shown) }
      // Unsealed before the case is moved there, so a damaged revision is never shown.
      let revision = try tables.revision(try target(tables, current))
      try tables.setPosition(revision.number)
      return (revision, try tables.snapshot(revision))
    }
    opened.remember(revision)
    return snapshot
  }
}
