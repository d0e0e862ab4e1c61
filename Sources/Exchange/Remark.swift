public import CaseFile

/// Something the user should know of what was brought in or left out. It never holds what the person has written, only
/// the place of it.
public struct Remark: Sendable, Hashable {
  /// What the remark is about.
  public enum Kind: Sendable, Hashable {
    /// Something of the file has no place in the case, or of the case no place in the file.
    case leftOut
    /// Something was understood in one of several possible ways.
    case interpreted
    /// Something was added that the file did not say.
    case added
  }

  /// What it is about.
  public let kind: Kind
  /// Where: a JSON path such as `$.aktiviteter[3].färg`, or a place in the case such as `rader[3]`. May be empty.
  public let place: String
  private let wording: Wording

  package init(_ kind: Kind, at place: String, _ wording: Wording) {
    self.kind = kind
    self.place = place
    self.wording = wording
  }

  /// One sentence without its place.
  public func text(_ language: MessageLanguage = .swedish) -> String { wording.text(language) }
}
