import GRDB

/// The tables of the database and their versions. What a table shows of a case: its id, the day it was made, how many
/// revisions it has, their sizes and which was made from which. Everything else is sealed.
enum Schema {
  /// `EgMk`: what the file says it is.
  static let applicationID = 0x4567_4D6B
  static let current = 1

  /// Tries the first bytes of the file before anything is done with it. What has not left the write-ahead log yet is
  /// tried by ``prepare(_:)``.
  static func checkHeader(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    guard bytes.count == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw ArchiveError.notAnArchive
    }
    func number(_ place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    let (version, application) = (number(60), number(68))
    guard application == applicationID || application == 0 && version == 0 else { throw ArchiveError.notAnArchive }
    guard version <= current else { throw ArchiveError.newerDatabase(version) }
  }

  /// Makes the tables, or brings them forward from an older version.
  static func prepare(_ database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    if version == 0, application == 0, tables == 0 {
      try database.execute(sql: first)
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
      return
    }
    guard application == applicationID, version >= 1 else { throw ArchiveError.notAnArchive }
    guard version <= current else { throw ArchiveError.newerDatabase(version) }
  }

  private static let first = """
    CREATE TABLE cases (
      id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
      created TEXT NOT NULL CHECK (length(created) = 10),
      position INTEGER NOT NULL CHECK (position > 0)
    ) STRICT;
    CREATE TABLE keys (
      case_id BLOB NOT NULL REFERENCES cases (id),
      kind TEXT NOT NULL CHECK (kind IN ('machine', 'passphrase', 'words')),
      salt BLOB NOT NULL,
      rounds INTEGER NOT NULL,
      block_size INTEGER NOT NULL,
      parallelism INTEGER NOT NULL,
      sealed BLOB NOT NULL,
      PRIMARY KEY (case_id, kind)
    ) STRICT;
    CREATE TABLE revisions (
      case_id BLOB NOT NULL REFERENCES cases (id),
      number INTEGER NOT NULL CHECK (number > 0),
      parent INTEGER NOT NULL CHECK (parent >= 0 AND parent < number),
      uid BLOB NOT NULL CHECK (length(uid) = 16),
      head BLOB NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (case_id, number)
    ) STRICT;
    CREATE INDEX revisions_by_parent ON revisions (case_id, parent, number);
    CREATE INDEX revisions_by_uid ON revisions (uid);
    """
}
