extension Paper {
  /// Words in a line.
  public enum Inline: Sendable, Hashable {
    /// Words of the template or figures of the program.
    case text(String)
    /// Heavier words.
    case strong(String)
    /// Words of somebody else – the person, an authority, a court – as they were written.
    case quoted(String)
    /// A provision or a decision, as it is cited.
    case reference(String)
    /// A place to write by hand, this many letters wide.
    case blank(Int)

    /// The words; for a blank, a line of underscores.
    public var text: String {
      switch self {
      case .text(let text), .strong(let text), .quoted(let text), .reference(let text): text
      case .blank(let width): String(repeating: "_", count: width)
      }
    }

    /// `true` for heavier words.
    public var isStrong: Bool {
      if case .strong = self { true } else { false }
    }
  }
}

extension [Paper.Inline] {
  /// The words without form.
  public var plain: String { reduce(into: "") { $0 += $1.text } }
}
