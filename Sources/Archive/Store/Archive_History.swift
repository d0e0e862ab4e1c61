import CaseFile
import Foundation
import GRDB

extension Archive {
  /// Everything that has been saved of a case, first to last, with what has been undone.
  ///
  /// - Throws: ``ArchiveError``.
  public func revisions(of opened: OpenCase) async throws(ArchiveError) -> [RevisionEntry] {
    let key = try opened.key()
    return try await read { try Archive.entries(CaseTables(database: $0, id: opened.id, key: key)) }
  }

  private static func entries(_ tables: CaseTables) throws -> [RevisionEntry] {
    let position = try tables.position()
    let heads = try tables.heads()
    let parents = Dictionary(heads.map { ($0.place.number, $0.place.parent) }) { first, _ in first }
    // The revisions that redoing would lead to are not undone for good, but they are not what is shown either.
    var shown: Set<Int> = []
    var next = position
    while next > 0, shown.insert(next).inserted { next = parents[next] ?? 0 }
    var time = Moment(milliseconds: 0)
    return heads.map { place, head in
      if let head { time = Moment(milliseconds: head.time) }
      return RevisionEntry(
        number: place.number, parent: place.parent > 0 ? place.parent : nil,
        time: time.date, label: head?.label ?? "", changedRows: head?.rows ?? [],
        isCurrent: place.number == position, isDamaged: head == nil, isUndone: !shown.contains(place.number))
    }
  }

  /// A case as it was at a revision, undone or not. The case itself stays where it is.
  ///
  /// - Throws: ``ArchiveError/noSuchRevision(_:)``, ``ArchiveError/damagedRevision(_:)``.
  public func snapshot(_ number: Int, of opened: OpenCase) async throws(ArchiveError) -> CaseSnapshot {
    let key = try opened.key()
    return try await read { database in
      let tables = CaseTables(database: database, id: opened.id, key: key)
      _ = try tables.position()
      return try tables.snapshot(try tables.revision(number))
    }
  }

  /// What a row has been, first to last: the revisions that added, changed or took it away.
  ///
  /// - Throws: ``ArchiveError``.
  public func history(ofRow row: String, in opened: OpenCase) async throws(ArchiveError) -> [RowVersion] {
    let key = try opened.key()
    return try await read { database in
      let tables = CaseTables(database: database, id: opened.id, key: key)
      return try Archive.entries(tables).filter { $0.changedRows.contains(row) }.map { entry in
        let dossier = try tables.revision(entry.number).dossier
        return RowVersion(revision: entry, row: dossier.document.rows.first { $0.id == row })
      }
    }
  }

  /// The latest revision that is whole, when the current one is damaged; `nil` when none is.
  ///
  /// - Throws: ``ArchiveError``, though not for damaged revisions.
  public func latestWholeRevision(of opened: OpenCase) async throws(ArchiveError) -> CaseSnapshot? {
    let key = try opened.key()
    return try await read { database in
      let tables = CaseTables(database: database, id: opened.id, key: key)
      for number in stride(from: try tables.greatestNumber(), to: 0, by: -1) {
        if let revision = try? tables.revision(number) { return try tables.snapshot(revision) }
      }
      return nil
    }
  }
}
