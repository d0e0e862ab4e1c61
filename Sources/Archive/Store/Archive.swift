import Foundation
import GRDB
import Law

/// Cases kept as encrypted revisions in one folder: `egenmakt.sqlite` (SQLite, write-ahead log, synced at each save)
/// and `maskinnyckel`.
///
/// A save is acknowledged when it is on the disk. Nothing saved is ever overwritten; only ``delete(_:)`` takes it away.
/// All functions may be called from any task, and several processes may have the same folder open.
///
/// ```swift
/// let archive = try await Archive.open("/home/anna/.local/share/egenmakt")
/// let new = try await archive.create(Dossier(document), label: "Ny", protection: .machineKey)
/// let number = try await archive.append(changed, to: new.opened, basedOn: 1, label: "Dusch: 50 minuter")
/// ```
public final class Archive: Sendable {
  /// The name of the database in the folder.
  public static let databaseName = "egenmakt.sqlite"

  /// Where it is.
  public let folder: String
  let surroundings: Surroundings
  let pool: DatabasePool

  /// Opens the archive of a folder; makes both when they are not there. The folder becomes readable for the user alone
  /// (0700), and so do the files (0600); a folder that holds other things keeps its rights.
  ///
  /// - Throws: ``ArchiveError``. An archive that is damaged or newer is left as it is.
  public static func open(
    _ folder: String, surroundings: Surroundings = .real
  ) async throws(ArchiveError) -> Archive {
    try await offLoop { try Archive(folder, surroundings) }
  }

  private init(_ folder: String, _ surroundings: Surroundings) throws {
    self.folder = folder
    self.surroundings = surroundings
    let wasClosed = try Archive.prepareFiles(folder, surroundings.files)
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "archive"
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { database in
      for setting in ["secure_delete = ON", "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY"] {
        try database.execute(sql: "PRAGMA \(setting)")
      }
    }
    pool = try DatabasePool(path: "\(folder)/\(Archive.databaseName)", configuration: configuration)
    // The pool sets NORMAL, which may lose the last saves when the power goes.
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    try pool.write { try Schema.prepare($0) }
    if !wasClosed { try pool.read { try Archive.check($0, "quick_check") } }
    try finishDeletions()
  }

  /// `true` when the archive is new or was closed in order the last time.
  private static func prepareFiles(_ folder: String, _ files: FileAccess) throws -> Bool {
    try files.makeFolder(folder)
    let names = try files.names(folder)
    let path = "\(folder)/\(databaseName)"
    if !names.contains(databaseName) {
      if names.isEmpty { try files.setRights(folder, 0o700) }
      do { try files.create(path, []) } catch .exists {}
      return true
    }
    try Schema.checkHeader(try files.read(path, 100) ?? [])
    try? files.setRights(folder, 0o700)
    try? MachineKey.removeRemains(folder, files)
    // What an interrupted making of the database left; SQLite's own files have a hyphen after the name.
    for name in names where name.hasPrefix(databaseName + ".") { try? files.remove("\(folder)/\(name)") }
    for name in names where name.hasPrefix(databaseName) { try? files.setRights("\(folder)/\(name)", 0o600) }
    // Closed in order, the write-ahead log is empty.
    return try files.read(path + "-wal", 1)?.isEmpty ?? true
  }

  static func check(_ database: Database, _ pragma: String) throws {
    guard try String.fetchOne(database, sql: "PRAGMA \(pragma)(1)") == "ok" else { throw ArchiveError.damaged }
  }

  /// Looks through the whole database for damage; with many revisions this takes seconds.
  ///
  /// - Throws: ``ArchiveError/damaged``.
  public func checkIntegrity() async throws(ArchiveError) {
    try await read { try Archive.check($0, "integrity_check") }
  }

  /// Empties the write-ahead log into the database and closes it. Every later call is an error.
  ///
  /// An archive that is never closed loses nothing; the next one who opens it looks for damage first.
  public func close() throws(ArchiveError) {
    do {
      _ = try? pool.barrierWriteWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try pool.close()
    } catch {
      throw ArchiveError(error)
    }
  }

  /// The cases, oldest first.
  public func cases() async throws(ArchiveError) -> [CaseSummary] {
    try await read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT id, created, EXISTS (SELECT 1 FROM keys WHERE case_id = id AND kind = 'machine') AS machine
          FROM cases WHERE EXISTS (SELECT 1 FROM keys WHERE case_id = id) ORDER BY created, id
          """)
      return try rows.map { row in
        guard let created = CalendarDate(iso: row["created"]) else { throw ArchiveError.damaged }
        return CaseSummary(
          id: CaseID(bytes: [UInt8](row["id"] as Data)), created: created,
          lock: row["machine"] ? .machineKey : .passphrase)
      }
    }
  }

  func read<Value: Sendable>(
    _ body: @Sendable @escaping (Database) throws -> Value
  ) async throws(ArchiveError) -> Value {
    do { return try await pool.read(body) } catch { throw ArchiveError(error) }
  }

  func write<Value: Sendable>(
    _ body: @Sendable @escaping (Database) throws -> Value
  ) async throws(ArchiveError) -> Value {
    do { return try await pool.write(body) } catch { throw ArchiveError(error) }
  }
}

private let slowWork = DispatchQueue(label: "archive.slow", attributes: .concurrent)

/// Runs slow work on a thread of its own, so that pages are answered meanwhile.
func offLoop<Value: Sendable>(_ body: @Sendable @escaping () throws -> Value) async throws(ArchiveError) -> Value {
  let result: Result<Value, ArchiveError> = await withCheckedContinuation { continuation in
    slowWork.async {
      do { continuation.resume(returning: .success(try body())) } catch {
        continuation.resume(returning: .failure(ArchiveError(error)))
      }
    }
  }
  return try result.get()
}
