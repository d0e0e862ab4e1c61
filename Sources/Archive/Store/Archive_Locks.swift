import Crypto
import Foundation
import GRDB
import Law

extension Archive {
  /// Opens a case.
  ///
  /// - Throws: ``ArchiveError/wrongPassphrase``, ``ArchiveError/wrongWords``, ``ArchiveError/passphraseNeeded``,
  ///   ``ArchiveError/noPassphrase``, ``ArchiveError/machineKeyMissing``, ``ArchiveError/machineKeyWrong``,
  ///   ``ArchiveError/noSuchCase``.
  public func open(_ id: CaseID, with secret: CaseSecret) async throws(ArchiveError) -> OpenCase {
    let (created, keys) = try await read { database in
      guard
        let text = try String.fetchOne(
          database, sql: "SELECT created FROM cases WHERE id = ?", arguments: [id.data])
      else { throw ArchiveError.noSuchCase }
      guard let created = CalendarDate(iso: text) else { throw ArchiveError.damaged }
      return (created, try WrappedKey.all(of: id, database))
    }
    guard !keys.isEmpty else { throw .noSuchCase }
    return OpenCase(id: id, created: created, key: try await unwrap(keys, of: id, secret))
  }

  private func unwrap(
    _ keys: [WrappedKey], of id: CaseID, _ secret: CaseSecret
  ) async throws(ArchiveError) -> SymmetricKey {
    func wrapped(_ kind: WrappedKey.Kind, or error: ArchiveError) throws(ArchiveError) -> WrappedKey {
      guard let key = keys.first(where: { $0.kind == kind }) else { throw error }
      return key
    }
    switch secret {
    case .machineKey:
      let wrapped = try wrapped(.machine, or: .passphraseNeeded)
      guard let machine = try MachineKey.read(folder, surroundings.files) else { throw .machineKeyMissing }
      guard let key = wrapped.open(id, with: machine.key) else { throw .machineKeyWrong }
      return key
    case .passphrase(let typed):
      let wrapped = try wrapped(.passphrase, or: .noPassphrase)
      guard let cost = wrapped.cost else { throw .damaged }
      let outer = try await Scrypt.key(Passphrase(guess: typed), salt: wrapped.salt, cost: cost)
      guard let key = wrapped.open(id, with: outer) else { throw .wrongPassphrase }
      return key
    case .words(let words):
      let wrapped = try wrapped(.words, or: .noPassphrase)
      guard let key = wrapped.open(id, with: words.key(salt: wrapped.salt)) else { throw .wrongWords }
      return key
    }
  }

  /// Gives a case a passphrase, instead of the machine key or of an earlier passphrase. Only the case's key is sealed
  /// anew, so an old backup still opens with what opened it then.
  ///
  /// - Returns: recovery words to print at once, when the case had none; else `nil`, and the earlier words still hold.
  public func setPassphrase(
    _ passphrase: Passphrase, on opened: OpenCase
  ) async throws(ArchiveError) -> RecoveryWords? {
    let key = try opened.key()
    let wrapped = try await wrap(key, of: opened.id, passphrase)
    let words = newWords()
    let wrappedWords = try wrap(key, of: opened.id, words)
    let isNew = try await write { database in
      let had = try WrappedKey.all(of: opened.id, database)
      guard !had.isEmpty else { throw ArchiveError.noSuchCase }
      let isNew = !had.contains { $0.kind == .words }
      try wrapped.insert(database, opened.id)
      if isNew { try wrappedWords.insert(database, opened.id) }
      try WrappedKey.destroy([.machine], of: opened.id, database)
      return isNew
    }
    await scrub()
    return isNew ? words : nil
  }

  /// Makes new recovery words, to print at once; the earlier ones no longer open the case.
  ///
  /// - Throws: ``ArchiveError/noPassphrase`` for a case that has no passphrase.
  public func renewWords(of opened: OpenCase) async throws(ArchiveError) -> RecoveryWords {
    let words = newWords()
    let wrapped = try wrap(try opened.key(), of: opened.id, words)
    try await write { database in
      let had = try WrappedKey.all(of: opened.id, database)
      guard !had.isEmpty else { throw ArchiveError.noSuchCase }
      guard had.contains(where: { $0.kind == .passphrase }) else { throw ArchiveError.noPassphrase }
      try wrapped.insert(database, opened.id)
    }
    await scrub()
    return words
  }

  /// Takes the passphrase away; the machine key opens the case from now on, and the recovery words no longer do.
  public func removePassphrase(from opened: OpenCase) async throws(ArchiveError) {
    let wrapped = try await wrapWithMachineKey(try opened.key(), of: opened.id)
    try await write { database in
      guard try !WrappedKey.all(of: opened.id, database).isEmpty else { throw ArchiveError.noSuchCase }
      try wrapped.insert(database, opened.id)
      try WrappedKey.destroy([.passphrase, .words], of: opened.id, database)
    }
    await scrub()
  }

  func newKey() -> SymmetricKey { SymmetricKey(data: surroundings.randomBytes(32)) }

  func newWords() -> RecoveryWords { RecoveryWords(random: surroundings.randomBytes(15)) }

  /// A new case's key as it is kept, and words to print.
  func wrap(
    _ key: SymmetricKey, of id: CaseID, _ protection: CaseProtection
  ) async throws(ArchiveError) -> ([WrappedKey], RecoveryWords?) {
    switch protection {
    case .machineKey: return ([try await wrapWithMachineKey(key, of: id)], nil)
    case .passphrase(let passphrase):
      let words = newWords()
      return ([try await wrap(key, of: id, passphrase), try wrap(key, of: id, words)], words)
    }
  }

  func wrap(
    _ key: SymmetricKey, of id: CaseID, _ passphrase: Passphrase
  ) async throws(ArchiveError) -> WrappedKey {
    let salt = surroundings.randomBytes(Scrypt.saltLength)
    let outer = try await Scrypt.key(passphrase, salt: salt, cost: surroundings.cost)
    return try WrappedKey(
      .passphrase, key, of: id, with: outer, salt: salt, cost: surroundings.cost,
      nonce: surroundings.randomBytes(12))
  }

  func wrap(_ key: SymmetricKey, of id: CaseID, _ words: RecoveryWords) throws(ArchiveError) -> WrappedKey {
    let salt = surroundings.randomBytes(Scrypt.saltLength)
    return try WrappedKey(
      .words, key, of: id, with: words.key(salt: salt), salt: salt, cost: nil, nonce: surroundings.randomBytes(12))
  }

  private func wrapWithMachineKey(_ key: SymmetricKey, of id: CaseID) async throws(ArchiveError) -> WrappedKey {
    try WrappedKey(
      .machine, key, of: id, with: try await machineKey().key, salt: [], cost: nil,
      nonce: surroundings.randomBytes(12))
  }

  /// The folder's key; made when it is needed for the first time, never when a lost one may come back.
  private func machineKey() async throws(ArchiveError) -> MachineKey {
    if let key = try MachineKey.read(folder, surroundings.files) { return key }
    let isNeeded = try await read { database in
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM keys WHERE kind = 'machine')") ?? false
    }
    guard !isNeeded else { throw .machineKeyMissing }
    return try MachineKey.make(folder, surroundings)
  }

  /// Empties the write-ahead log, where keys that were taken away may still stand. The next one who empties it does it
  /// otherwise.
  func scrub() async {
    _ = try? await pool.barrierWriteWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  }
}

extension Passphrase {
  /// A guess may be of any length.
  init(guess text: String) {
    self.init(typed: String(text.prefix(8 * Passphrase.greatestLength)))
  }
}
