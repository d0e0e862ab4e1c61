extension Paper {
  /// Rows and columns with a caption. The first cell of each row is its heading.
  public struct Table: Sendable, Hashable {
    /// A column.
    public struct Column: Sendable, Hashable {
      /// What a column holds, and so how wide it is and where its text stands.
      public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Words that may be broken over lines.
        case text
        /// A short name that is kept together.
        case name
        /// Figures, to the right and kept together.
        case number
      }

      /// Its heading; may be empty.
      public var name: [Inline]
      /// What it holds.
      public var kind: Kind

      /// A column.
      public init(_ name: [Inline], _ kind: Kind = .text) {
        self.name = name
        self.kind = kind
      }
    }

    /// A row.
    public struct Row: Sendable, Hashable {
      /// One for each column.
      public var cells: [[Inline]]
      /// `true` for sums.
      public var isStrong: Bool
      /// What it came from.
      public var source: Source

      /// A row.
      public init(_ cells: [[Inline]], isStrong: Bool = false, source: Source = Source()) {
        self.cells = cells
        self.isStrong = isStrong
        self.source = source
      }
    }

    /// What the table shows.
    public var caption: [Inline]
    /// The columns.
    public var columns: [Column]
    /// The rows, each with a cell for every column.
    public var rows: [Row]
    /// `true` when its rows are empty, to be written in by hand.
    public var isForWriting: Bool

    /// A table.
    public init(caption: [Inline], columns: [Column], rows: [Row], isForWriting: Bool = false) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.isForWriting = isForWriting
    }
  }
}

extension Paper.Table {
  /// Takes away columns where no row says anything; the first always stays.
  mutating func leaveOutEmptyColumns() {
    let kept = columns.indices.filter { index in index == 0 || rows.contains { !$0.cells[index].isEmpty } }
    guard kept.count < columns.count else { return }
    columns = kept.map { columns[$0] }
    for row in rows.indices { rows[row].cells = kept.map { [cells = rows[row].cells] in cells[$0] } }
  }
}
