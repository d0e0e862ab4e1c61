/// A paper under a person's hand: each part is read and approved, or written anew, before the paper is used.
///
/// What the person writes belongs to a part by the part's name (``Paper/Block/name``), so that it stays when the figures
/// around it change; that they have changed is told. It is put in the paper as words, never as markup.
public struct Draft: Sendable {
  /// What the person has said of a part.
  public struct Own: Sendable, Hashable {
    /// `true` when the person has read and approved it.
    public var isApproved: Bool
    /// The person's text instead; `nil` = the paper's own.
    public var text: String?
    /// What the paper said then; `nil` = not known.
    public var original: String?

    /// What is said of a part.
    public init(isApproved: Bool = false, text: String? = nil, original: String? = nil) {
      self.isApproved = isApproved
      self.text = text
      self.original = original
    }
  }

  /// A part of the paper to read.
  public struct Part: Sendable {
    /// Its place among the paper's blocks.
    public let block: Int
    /// What the paper says by itself.
    public let content: Paper.Content
    /// What it came from.
    public let source: Source
    /// Its name.
    public let name: String
    /// What the paper says, as text.
    public let words: String
    /// The person's text instead; `nil` = the paper's own.
    public let ownText: String?
    /// `true` when it is approved and says what it said then.
    public let isApproved: Bool
    /// `true` when the paper no longer says what it did when the person approved or rewrote the part.
    public let hasChanged: Bool

    /// `true` for what can be written anew: tables and figures are changed where they come from.
    public var canBeRewritten: Bool {
      switch content {
      case .paragraph, .list, .note: true
      case .heading, .table, .facts, .signature, .writingLines, .pageBreak: false
      }
    }
  }

  /// The most characters of a text of one's own.
  public static let greatestText = 10_000

  /// The paper without what the person has written.
  public let original: Paper
  /// What is read part by part: everything but headings, lines to write on and where to sign.
  public let parts: [Part]
  /// Texts that the person has written to parts that the paper no longer has, the name first in order.
  public let homeless: [String]

  /// A paper with what the person has said of its parts, by their names.
  public init(_ paper: Paper, own: [String: Own]) {
    original = paper
    parts = paper.blocks.enumerated().compactMap { index, block in
      guard let words = block.content.readableWords else { return nil }
      let said = own[block.name]
      let hasChanged = said?.original.map { !Draft.saysTheSame($0, words) } ?? false
      return Part(
        block: index, content: block.content, source: block.source, name: block.name, words: words,
        ownText: said?.text, isApproved: (said?.isApproved ?? false) && !hasChanged, hasChanged: hasChanged)
    }
    let names = Set(parts.map { $0.name })
    homeless = own.filter { !names.contains($0.key) }.sorted { $0.key < $1.key }.compactMap { $0.value.text }
  }

  /// The same words in the same lines, however lines end and whatever stands between words: a form sends them in its own
  /// way.
  public static func saysTheSame(_ left: String, _ right: String) -> Bool {
    func lines(_ text: String) -> [[Substring]] { text.split { $0.isNewline }.map { $0.split { $0.isWhitespace } } }
    return lines(left) == lines(right)
  }

  /// How many parts are not approved.
  public var unapproved: Int { parts.count(where: { !$0.isApproved }) }

  /// The paper with the person's texts in it.
  public var paper: Paper {
    var paper = original
    paper.blocks = []
    var next = parts.makeIterator()
    var part = next.next()
    for (index, block) in original.blocks.enumerated() {
      guard let current = part, current.block == index else {
        paper.blocks.append(block)
        continue
      }
      if let text = current.ownText, current.canBeRewritten {
        paper.blocks += Draft.blocks(text, instead: block)
      } else {
        paper.blocks.append(block)
      }
      part = next.next()
    }
    return paper
  }

  /// A text of one's own as parts of a paper: a paragraph or a thing for each line. An empty text leaves the part out.
  private static func blocks(_ text: String, instead block: Paper.Block) -> [Paper.Block] {
    let lines = SafeText.lines(text).split(separator: "\n").map { SafeText.line(String($0)) }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return [] }
    func made(_ content: Paper.Content) -> Paper.Block {
      Paper.Block(content, source: block.source, name: block.name)
    }
    switch block.content {
    case .list(let ordered, _):
      return [made(.list(ordered: ordered, lines.map { Paper.Item([.quoted($0)], source: block.source) }))]
    case .note: return [made(.note([.quoted(lines.joined(separator: " "))]))]
    default: return lines.map { made(.paragraph([.quoted($0)])) }
    }
  }
}

extension Paper.Content {
  /// The words to read and approve, a line for each thing; `nil` for what holds none.
  fileprivate var readableWords: String? {
    switch self {
    case .heading, .signature, .writingLines, .pageBreak: nil
    case .paragraph(let text), .note(let text): text.plain
    case .list(_, let items): items.map { $0.text.plain }.joined(separator: "\n")
    case .facts(let pairs): pairs.map { "\($0.name.plain): \($0.value.plain)" }.joined(separator: "\n")
    case .table(let table):
      table.isForWriting
        ? nil
        : ([table.caption.plain] + table.rows.map { row in row.cells.map { $0.plain }.joined(separator: " · ") })
          .joined(separator: "\n")
    }
  }
}
