public import CaseFile
public import Foundation
import GRDB

/// What a backup holds.
public struct BackupReceipt: Sendable, Hashable {
  /// When it was made.
  public let time: Date
  /// Its size in bytes.
  public let size: Int
  /// How many cases it holds.
  public let caseCount: Int
  /// How many of them open with the machine key, which is *not* in the backup.
  public let machineKeyCaseCount: Int

  /// What to know about it, a sentence each.
  public func sentences(_ language: MessageLanguage = .swedish) -> [String] {
    var lines = [
      Wording(
        "Säkerhetskopian är hel. Antal ärenden i den: \(caseCount).",
        "The backup is whole. Cases in it: \(caseCount).")
    ]
    if machineKeyCaseCount > 0 {
      lines.append(
        Wording(
          """
          Antal ärenden utan lösenfras: \(machineKeyCaseCount). De öppnas bara med filen \(MachineKey.fileName), som \
          inte är med i kopian. Spara den filen på ett annat ställe, eller ge ärendena en lösenfras.
          """,
          """
          Cases without a passphrase: \(machineKeyCaseCount). They open only with the file \(MachineKey.fileName), \
          which is not in the backup. Keep that file in another place, or give the cases a passphrase.
          """))
    }
    return lines.map { $0.text(language) }
  }
}

extension Archive {
  /// Copies the database to a new file (0600) while saving goes on: the state of one moment, checked before the file
  /// gets its name. To use it, put it in a folder as `egenmakt.sqlite`.
  ///
  /// - Throws: ``ArchiveError/fileExists`` when there is such a file, ``ArchiveError/damaged`` when the copy is not
  ///   whole, and those of the disk; no file is left then.
  public func backup(to path: String) async throws(ArchiveError) -> BackupReceipt {
    let (pool, surroundings) = (pool, surroundings)
    return try await offLoop {
      let files = surroundings.files
      let temporary = "\(path).\(surroundings.randomBytes(4).hexadecimal)"
      try files.create(temporary, [])
      defer { for ending in ["", "-wal", "-shm", "-journal"] { try? files.remove(temporary + ending) } }
      let copy = try DatabaseQueue(path: temporary)
      try pool.backup(to: copy)
      let receipt = try copy.writeWithoutTransaction { database in
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
        try Archive.check(database, "integrity_check")
        return BackupReceipt(
          time: surroundings.now(),
          size: try Int.fetchOne(
            database, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size") ?? 0,
          caseCount: try Int.fetchOne(database, sql: "SELECT count(*) FROM cases") ?? 0,
          machineKeyCaseCount: try Int.fetchOne(
            database, sql: "SELECT count(*) FROM keys WHERE kind = 'machine'") ?? 0)
      }
      try copy.close()
      try files.rename(temporary, path)
      return receipt
    }
  }
}
