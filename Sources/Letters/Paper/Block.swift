extension Paper {
  /// A part of a paper.
  public struct Block: Sendable, Hashable {
    /// What it is.
    public var content: Content
    /// What it came from.
    public var source: Source
    /// Its name among the paper's parts: the template's words without the values, and the row it is about. It stays the
    /// same when figures change. Empty in papers that no template made.
    public var name: String

    /// A part with its source and its name.
    public init(_ content: Content, source: Source = Source(), name: String = "") {
      self.content = content
      self.source = source
      self.name = name
    }
  }

  /// The sorts of parts.
  public enum Content: Sendable, Hashable {
    /// A heading; 1 is the greatest, straight under the title.
    case heading(level: Int, [Inline])
    /// Running text.
    case paragraph([Inline])
    /// Things one after another.
    case list(ordered: Bool, [Item])
    /// Rows and columns.
    case table(Table)
    /// Names and values.
    case facts([Pair])
    /// Text in a frame, not to be missed.
    case note([Inline])
    /// Lines to sign on, each with what stands under it.
    case signature([String])
    /// Empty lines to write on.
    case writingLines(Int)
    /// What follows begins on a new page.
    case pageBreak
  }

  /// One thing of a list.
  public struct Item: Sendable, Hashable {
    /// What it says.
    public var text: [Inline]
    /// What it came from.
    public var source: Source

    /// A thing with its source.
    public init(_ text: [Inline], source: Source = Source()) {
      self.text = text
      self.source = source
    }
  }

  /// A name and its value.
  public struct Pair: Sendable, Hashable {
    /// The name.
    public var name: [Inline]
    /// The value.
    public var value: [Inline]
    /// What it came from.
    public var source: Source

    /// A name and its value.
    public init(_ name: [Inline], _ value: [Inline], source: Source = Source()) {
      self.name = name
      self.value = value
      self.source = source
    }
  }
}
