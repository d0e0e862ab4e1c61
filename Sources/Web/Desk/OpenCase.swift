public import CaseFile

/// Names a case that somebody has open.
struct CaseNumber: Sendable, Hashable {
  let text: String
}

/// A case as it stood when it was last saved.
struct OpenCase: Sendable {
  let number: CaseNumber
  let document: CaseDocument
  /// Counted up by one at each change.
  let revision: Int
  /// The clock when it was saved.
  let savedAt: String
  /// `false` for a case that is kept only while the program runs.
  let isKept: Bool
  let canUndo: Bool
  let canRedo: Bool

  func savedText(_ reader: Reader) -> String {
    guard isKept else { return reader("Sparas inte – en påhittad person", "Not saved – an invented person") }
    return reader("Sparat \(savedAt)", "Saved \(savedAt)")
  }
}

/// An invented person that anyone can try.
public struct ExamplePerson: Sendable {
  /// The case file's text.
  let document: CaseDocument

  /// A person told by a case file.
  public init(_ document: CaseDocument) { self.document = document }

  /// The letter and what the person's life is like.
  var heading: (name: String, life: String) {
    let parts = (document.title ?? "").split(separator: " – ", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }
}
