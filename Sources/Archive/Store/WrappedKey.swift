import Crypto
import Foundation
import GRDB

/// A case's key, sealed with another key.
struct WrappedKey: Sendable {
  enum Kind: String, Sendable {
    case machine, passphrase, words
  }

  let kind: Kind
  let salt: [UInt8]
  /// Of a passphrase; `nil` for the others.
  let cost: ScryptCost?
  let sealed: [UInt8]

  private static func context(_ kind: Kind, _ id: CaseID, _ salt: [UInt8], _ cost: ScryptCost?) -> SealContext {
    SealContext("egenmakt-key-1").with(id.bytes).with(Array(kind.rawValue.utf8)).with(salt)
      .with(cost?.rounds ?? 0).with(cost?.blockSize ?? 0).with(cost?.parallelism ?? 0)
  }

  init(
    _ kind: Kind, _ key: SymmetricKey, of id: CaseID, with outer: SymmetricKey, salt: [UInt8], cost: ScryptCost?,
    nonce: [UInt8]
  ) throws(ArchiveError) {
    self.kind = kind
    self.salt = salt
    self.cost = cost
    do {
      sealed = try Seal.close(
        key.bytes, with: outer, in: WrappedKey.context(kind, id, salt, cost), nonce: nonce)
    } catch {
      throw .other(-1)
    }
  }

  init(_ row: Row) throws {
    guard let kind = Kind(rawValue: row["kind"]) else { throw ArchiveError.damaged }
    self.kind = kind
    salt = [UInt8](row["salt"] as Data)
    sealed = [UInt8](row["sealed"] as Data)
    if kind == .passphrase {
      guard
        let cost = ScryptCost(
          rounds: row["rounds"], blockSize: row["block_size"], parallelism: row["parallelism"])
      else { throw ArchiveError.damaged }
      self.cost = cost
    } else {
      cost = nil
    }
  }

  func open(_ id: CaseID, with outer: SymmetricKey) -> SymmetricKey? {
    guard let bytes = try? Seal.open(sealed, with: outer, in: WrappedKey.context(kind, id, salt, cost)),
      bytes.count == 32
    else { return nil }
    return SymmetricKey(data: bytes)
  }

  /// Puts it in the place of one of the same kind.
  func insert(_ database: Database, _ id: CaseID) throws {
    try WrappedKey.destroy([kind], of: id, database)
    try database.execute(
      sql: """
        INSERT INTO keys (case_id, kind, salt, rounds, block_size, parallelism, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id.data, kind.rawValue, Data(salt), cost?.rounds ?? 0, cost?.blockSize ?? 0, cost?.parallelism ?? 0,
        Data(sealed),
      ])
  }

  static func all(of id: CaseID, _ database: Database) throws -> [WrappedKey] {
    try Row.fetchAll(database, sql: "SELECT * FROM keys WHERE case_id = ?", arguments: [id.data]).map {
      try WrappedKey($0)
    }
  }

  /// Written over with zeros before it is taken away.
  static func destroy(_ kinds: [Kind], of id: CaseID, _ database: Database) throws {
    for kind in kinds {
      let arguments: StatementArguments = [id.data, kind.rawValue]
      try database.execute(
        sql: """
          UPDATE keys SET sealed = zeroblob(length(sealed)), salt = zeroblob(length(salt))
          WHERE case_id = ? AND kind = ?
          """, arguments: arguments)
      try database.execute(sql: "DELETE FROM keys WHERE case_id = ? AND kind = ?", arguments: arguments)
    }
  }
}
