public import CaseFile
public import Foundation
import GRDB

/// What a deletion did, to show and to print. It holds nothing of what was deleted.
public struct DeletionReceipt: Sendable, Hashable {
  /// When it was done.
  public let time: Date
  /// How many cases.
  public let caseCount: Int
  /// How many revisions they had.
  public let revisionCount: Int
  /// `true` when the database file has been written anew without them and the write-ahead log emptied; `false` when
  /// the keys and the rows are gone but the file could not be written anew, for example since the disk is full.
  public let isFileRewritten: Bool
  /// `true` when the machine key was destroyed too.
  public let isMachineKeyDestroyed: Bool
}

extension Archive {
  /// Deletes a case for good, locked or open: its key is written over first, so that what may be left of it on the disk
  /// cannot be read, then its revisions, and then the database file is written anew without them.
  ///
  /// - Throws: ``ArchiveError/noSuchCase`` and those of the disk. What was begun before an interruption is finished the
  ///   next time the archive is opened.
  public func delete(_ id: CaseID) async throws(ArchiveError) -> DeletionReceipt {
    try await destroyKeys("SELECT id FROM cases WHERE id = ?", [id.data], mustExist: true)
    return try await finishDeleting(isMachineKeyDestroyed: false)
  }

  /// Deletes every case as ``delete(_:)``, and the machine key. The archive is empty and can be used.
  ///
  /// - Throws: those of the disk.
  public func deleteEverything() async throws(ArchiveError) -> DeletionReceipt {
    try await destroyKeys("SELECT id FROM cases", [], mustExist: false)
    let path = "\(folder)/\(MachineKey.fileName)"
    var isDestroyed = false
    do {
      isDestroyed = try surroundings.files.read(path, 1) != nil
      try MachineKey.removeRemains(folder, surroundings.files)
      try surroundings.files.remove(path)
    } catch {
      throw ArchiveError(error)
    }
    return try await finishDeleting(isMachineKeyDestroyed: isDestroyed)
  }

  private func destroyKeys(
    _ sql: String, _ arguments: StatementArguments, mustExist: Bool
  ) async throws(ArchiveError) {
    try await write { database in
      let ids = try Data.fetchAll(database, sql: sql, arguments: arguments)
      guard !mustExist || !ids.isEmpty else { throw ArchiveError.noSuchCase }
      for id in ids {
        try WrappedKey.destroy([.machine, .passphrase, .words], of: CaseID(bytes: [UInt8](id)), database)
      }
    }
    await scrub()
  }

  private func finishDeleting(isMachineKeyDestroyed: Bool) async throws(ArchiveError) -> DeletionReceipt {
    let (cases, revisions) = try await write { try Archive.deleteKeyless($0) }
    let isRewritten: Bool
    do {
      isRewritten = try await pool.barrierWriteWithoutTransaction { try Archive.rewrite($0) }
    } catch {
      isRewritten = false
    }
    return DeletionReceipt(
      time: surroundings.now(), caseCount: cases, revisionCount: revisions, isFileRewritten: isRewritten,
      isMachineKeyDestroyed: isMachineKeyDestroyed)
  }

  /// A case without keys is one whose deletion was interrupted.
  private static func deleteKeyless(_ database: Database) throws -> (cases: Int, revisions: Int) {
    let keyless = "SELECT id FROM cases WHERE NOT EXISTS (SELECT 1 FROM keys WHERE case_id = id)"
    try database.execute(sql: "DELETE FROM revisions WHERE case_id IN (\(keyless))")
    let revisions = database.changesCount
    try database.execute(sql: "DELETE FROM cases WHERE id IN (\(keyless))")
    return (database.changesCount, revisions)
  }

  private static func rewrite(_ database: Database) throws -> Bool {
    try database.execute(sql: "VACUUM")
    _ = try database.checkpoint(.truncate)
    return true
  }

  func finishDeletions() throws {
    let (cases, _) = try pool.write { try Archive.deleteKeyless($0) }
    if cases > 0 { _ = try? pool.barrierWriteWithoutTransaction { try Archive.rewrite($0) } }
  }
}

extension DeletionReceipt {
  /// What was done and what may still be somewhere else, a sentence each.
  public func sentences(_ language: MessageLanguage = .swedish) -> [String] {
    var lines: [Wording] = []
    lines.append(
      Wording(
        caseCount == 1 ? "Ett ärende är raderat." : "\(caseCount) ärenden är raderade.",
        caseCount == 1 ? "One case has been deleted." : "\(caseCount) cases have been deleted."))
    lines.append(
      Wording(
        "Först skrevs nyckeln över. Utan den kan ingen läsa det som var sparat.",
        "The key was written over first. Without it nobody can read what was saved."))
    lines.append(
      Wording(
        "Sedan togs alla sparade versioner bort: \(revisionCount).",
        "Then every saved version was taken away: \(revisionCount)."))
    lines.append(
      isFileRewritten
        ? Wording("Till sist skrevs filen om utan dem.", "Last, the file was written anew without them.")
        : Wording(
          "Filen kunde inte skrivas om. Kanske är disken full. Oläsliga rester finns kvar i filen tills något nytt skrivs där.",
          "The file could not be written anew. The disk may be full. Unreadable remains are left in the file until something new is written there."
        ))
    if isMachineKeyDestroyed {
      lines.append(Wording("Datorns egen nyckel är också borta.", "The computer's own key is gone too."))
    }
    lines.append(
      Wording(
        "Disken kan ha kvar gamla spår av filen. Nya diskar flyttar data utan att säga till.",
        "The disk may keep old traces of the file. Modern disks move data without telling."))
    lines.append(
      Wording(
        "Säkerhetskopior och filer som du har laddat ner finns kvar. De öppnas med det som öppnade dem då.",
        "Backups and files you have downloaded are still there. They open with what opened them then."))
    lines.append(
      Wording(
        "Papper som du har skrivit ut och brev som du har skickat finns också kvar.",
        "Papers you have printed and letters you have sent are still there too."))
    return lines.map { $0.text(language) }
  }
}
