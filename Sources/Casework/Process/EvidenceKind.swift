/// A sort of evidence for an application (E1–E18): who writes it, when it is needed and what it must show.
public struct EvidenceKind: Sendable {
  /// Something the paper should show, or that makes it weak.
  public struct Point: Sendable, Hashable {
    /// The words.
    public let text: Finding.Text
    /// Rows it is about, any of the alternatives; empty = every row.
    public let conditions: [[RowCondition]]
    /// `true` when it is not verified.
    public let isUnverified: Bool
  }

  /// When it is needed.
  public enum Need: Sendable, Hashable {
    /// For every application.
    case always
    /// For rows that fulfil any of the alternatives, each a list of conditions that all hold.
    case rows([[RowCondition]])
    /// On an occasion that the file does not tell.
    case occasion(Finding.Text)
  }

  /// How the facts about the paper are known.
  public enum Ground: String, Sendable, Hashable, CaseIterable {
    case source = "källa"
    /// Professional experience, not verified.
    case experience = "erfarenhet"
  }

  /// `E1` – `E18`.
  public let id: String
  /// What it is called.
  public let name: Finding.Text
  /// Other words for it, as they stand in case files.
  public let alsoCalled: [String]
  /// Who writes it.
  public let issuer: Finding.Text
  /// When it is needed.
  public let need: Need
  /// How strong it is at best; `nil` for papers that say nothing of the help.
  public let strength: EvidenceStrength?
  /// How the facts about it are known.
  public let ground: Ground
  /// What it must show.
  public let shows: [Point]
  /// What makes it weak.
  public let failings: [Point]
}

/// How strong evidence is, in plain words and never as a figure.
public enum EvidenceStrength: UInt8, Sendable, Hashable, CaseIterable, Comparable {
  case nothing
  case ownWord
  case otherPerson
  case professional
  case observed

  /// The stronger is greater.
  public static func < (left: EvidenceStrength, right: EvidenceStrength) -> Bool { left.rawValue < right.rawValue }

  /// In words.
  public var text: Finding.Text {
    switch self {
    case .nothing: .init("inget", "nothing")
    case .ownWord: .init("egen uppgift", "own word")
    case .otherPerson: .init("en annan person intygar", "another person certifies")
    case .professional: .init("en yrkesperson intygar", "a professional certifies")
    case .observed:
      .init(
        "en yrkesperson har sett hjälpen och mätt tiden",
        "a professional has seen the help and measured the time")
    }
  }
}
