import Foundation
import GRDB

/// What can go wrong with the store, by what to do about it. Only ``conflict(_:)`` holds anything the person has
/// written, and its message does not.
public enum ArchiveError: Error, Sendable, Equatable {
  /// Somebody else – another window – has saved since; here is what is kept now. Merge, and save again.
  case conflict(CaseSnapshot)
  /// There is no such case, or it has been deleted.
  case noSuchCase
  /// The case has no revision of that number.
  case noSuchRevision(Int)
  /// There is nothing to undo.
  case nothingToUndo
  /// There is nothing to redo.
  case nothingToRedo
  /// The case has been closed; open it again.
  case closed
  /// The passphrase does not open the case or the file.
  case wrongPassphrase
  /// The recovery words do not open the case.
  case wrongWords
  /// The case has a passphrase, so the machine key does not open it.
  case passphraseNeeded
  /// The case has no passphrase, so neither a passphrase nor words open it.
  case noPassphrase
  /// Fewer characters than ``Passphrase/leastLength``.
  case passphraseTooShort
  /// More characters than ``Passphrase/greatestLength``.
  case passphraseTooLong
  /// The machine key is not in the folder, and there are cases that need it.
  case machineKeyMissing
  /// The machine key in the folder is another, or damaged.
  case machineKeyWrong
  /// The dossier cannot be kept or read.
  case dossier(DossierError)
  /// The revision of that number has been changed from outside or is damaged; the others are untouched.
  case damagedRevision(Int)
  /// The database is damaged.
  case damaged
  /// The file is no database of this program.
  case notAnArchive
  /// The database is written by a newer program, in this version.
  case newerDatabase(Int)
  /// The exported file cannot be read.
  case export(ExportError)
  /// The disk is full; nothing was saved.
  case diskFull
  /// The folder or a file in it may not be written or read.
  case notAllowed
  /// Another program holds the database; try again.
  case busy
  /// There is a file of that name already.
  case fileExists
  /// There is not memory enough.
  case outOfMemory
  /// The request was broken off; nothing was saved.
  case cancelled
  /// Something else, by the number of SQLite or the system.
  case other(Int32)
}

/// Why an exported file cannot be read.
public enum ExportError: Error, Sendable, Hashable {
  /// Not a file this program has made.
  case notAnExport
  /// Written by a newer program, in this version.
  case newerVersion(Int)
  /// The file ends too early; it has not come whole.
  case truncated
  /// The file has been changed since it was made, or is damaged.
  case altered
  /// The file is locked and no passphrase was given.
  case passphraseNeeded
  /// Larger than this program reads.
  case tooLarge
}

extension ArchiveError {
  /// The error as this store tells it.
  init(_ error: any Error) {
    switch error {
    case let error as ArchiveError: self = error
    case let error as DossierError: self = .dossier(error)
    case let error as ExportError: self = .export(error)
    case let error as FileAccess.Failure: self.init(error)
    case let error as DatabaseError: self.init(error)
    case is CancellationError: self = .cancelled
    default: self = .other(-1)
    }
  }

  init(_ failure: FileAccess.Failure) {
    switch failure {
    case .exists: self = .fileExists
    case .notAllowed: self = .notAllowed
    case .full: self = .diskFull
    case .other(let number): self = .other(number)
    }
  }

  private init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH: self = .notAllowed
    // The statements are the program's own, so one that cannot be made means tables that are not as they were.
    case .SQLITE_CORRUPT, .SQLITE_ERROR, .SQLITE_FORMAT: self = .damaged
    case .SQLITE_NOTADB: self = .notAnArchive
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_NOMEM: self = .outOfMemory
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
    default: self = .other(error.extendedResultCode.rawValue)
    }
  }
}
