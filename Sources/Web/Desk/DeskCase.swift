public import CaseFile
import Archive
import Casework

/// Names a case that somebody has open.
struct CaseNumber: Sendable, Hashable {
  let text: String
}

/// A case as it stood when it was last saved.
struct DeskCase: Sendable {
  let number: CaseNumber
  let dossier: Dossier
  /// The revision shown; a form carries it, so that two windows do not overwrite one another.
  let revision: Int
  /// The clock when it was saved, `10.21`.
  let savedAt: String
  /// What was changed last, in words.
  var label = ""
  /// `false` for a case that is kept only while the program runs.
  let isKept: Bool
  /// `true` when a passphrase opens it.
  var hasPassphrase = false
  let canUndo: Bool
  let canRedo: Bool

  /// The case file.
  var document: CaseDocument { dossier.document }

  func savedText(_ reader: Reader) -> String {
    guard isKept else {
      return document.isInvented
        ? reader("Sparas inte – en påhittad person", "Not saved – an invented person")
        : reader("Sparas inte på datorn", "Not saved on the computer")
    }
    return reader("Sparat \(savedAt)", "Saved \(savedAt)")
  }
}

/// Two windows have changed the same thing. Both are whole; the person chooses.
struct Conflict: Error, Sendable {
  /// What is kept now.
  let current: DeskCase
  /// What differs, in the order of the case.
  let places: [DossierMerge.Place]
}

/// An invented person that anyone can try.
public struct ExamplePerson: Sendable {
  let document: CaseDocument

  /// A person told by a case file.
  public init(_ document: CaseDocument) { self.document = document }

  /// The letter and what the person's life is like.
  var heading: (name: String, life: String) {
    let parts = (document.title ?? "").split(separator: " – ", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }
}
