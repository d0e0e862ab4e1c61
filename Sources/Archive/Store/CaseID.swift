public import Law
import Crypto
import Synchronization

/// A case among the cases: sixteen random bytes, written as 32 hexadecimal digits.
public struct CaseID: Sendable, Hashable, LosslessStringConvertible {
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    precondition(bytes.count == 16, "an id has sixteen bytes")
    self.bytes = bytes
  }

  /// An id from its digits, or `nil` when they are not 32 small hexadecimal digits.
  public init?(_ description: String) {
    guard description.utf8.count == 32, let bytes = [UInt8](hexadecimal: description) else { return nil }
    self.bytes = bytes
  }

  /// The digits.
  public var description: String { bytes.hexadecimal }
}

/// What opens a case.
public enum CaseLock: Sendable, Hashable {
  /// The machine key in the user's folder: nobody is asked for anything.
  case machineKey
  /// A passphrase, or recovery words.
  case passphrase
}

/// What a case shows while it is locked.
public struct CaseSummary: Sendable, Hashable {
  /// The case.
  public let id: CaseID
  /// The day it was made, in Sweden; the day it was brought in, where it comes from a file.
  public let created: CalendarDate
  /// What opens it.
  public let lock: CaseLock
}

/// What shall open a new case.
public enum CaseProtection: Sendable {
  /// The machine key in the user's folder. It protects a copy of the database alone, and nothing from somebody who can
  /// read the whole folder.
  case machineKey
  /// A passphrase; recovery words are made as well.
  case passphrase(Passphrase)
}

/// What the person opens a case with.
public enum CaseSecret: Sendable {
  /// Nothing: the machine key of the folder.
  case machineKey
  /// A passphrase as typed.
  case passphrase(String)
  /// Recovery words.
  case words(RecoveryWords)
}

/// A case that has been opened: its key in memory until ``close()``.
public final class OpenCase: Sendable {
  /// The case.
  public let id: CaseID
  /// The day it was made.
  public let created: CalendarDate

  struct Memory {
    var key: SymmetricKey?
    /// What was read or saved last, so that a page need not unseal it again.
    var latest: StoredRevision?
  }

  let memory: Mutex<Memory>

  init(id: CaseID, created: CalendarDate, key: SymmetricKey) {
    self.id = id
    self.created = created
    memory = Mutex(Memory(key: key, latest: nil))
  }

  /// `true` until it is closed.
  public var isOpen: Bool { memory.withLock { $0.key != nil } }

  /// Forgets the key and what was read.
  public func close() { memory.withLock { $0 = Memory(key: nil, latest: nil) } }

  func key() throws(ArchiveError) -> SymmetricKey {
    guard let key = memory.withLock({ $0.key }) else { throw .closed }
    return key
  }

  func latest(_ number: Int) -> StoredRevision? {
    memory.withLock { $0.latest?.number == number ? $0.latest : nil }
  }

  func remember(_ revision: StoredRevision) {
    memory.withLock { if $0.key != nil { $0.latest = revision } }
  }
}

/// A case that has just been made.
public struct NewCase: Sendable {
  /// The case, open.
  public let opened: OpenCase
  /// To print at once; they are not kept in a form that can be shown again. `nil` without a passphrase.
  public let words: RecoveryWords?
}
