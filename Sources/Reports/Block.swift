/// A page of text as content, before anybody decides how it looks.
package enum Block {
  /// The page's title.
  case title(String)
  /// A part's heading.
  case heading(String)
  /// Running text.
  case paragraph(String)
  /// Text that must not be missed.
  case emphasis(String)
  /// A small remark.
  case remark(String)
  /// Which command shows more; of use on the command line alone.
  case pointer(String)
  /// Names and values, one a line.
  case facts([Pair])
  /// Things one after another.
  case list([String])
  /// Things one after another, each with what belongs to it.
  case entries([Entry])
  /// An empty line.
  case space
  /// Rows and columns.
  case table(Table)
  /// A tree, each line with its depth.
  case tree([Branch])

  /// A name and its value.
  package struct Pair {
    package var name: String
    package var value: String
    /// Shown heavier.
    package var isStrong = false

    package init(_ name: String, _ value: String, isStrong: Bool = false) {
      self.name = name
      self.value = value
      self.isStrong = isStrong
    }
  }

  /// A thing with what more is said of it, and where it comes from.
  package struct Entry {
    package var text: String
    package var notes: [String] = []
    package var source: String?
    /// Which command shows more; of use on the command line alone.
    package var pointer: String?

    package init(_ text: String, notes: [String] = [], source: String? = nil, pointer: String? = nil) {
      self.text = text
      self.notes = notes
      self.source = source
      self.pointer = pointer
    }
  }

  /// One line of a tree.
  package struct Branch {
    package var depth: Int
    package var text: String
    package var isQuiet: Bool

    package init(depth: Int, text: String, isQuiet: Bool = false) {
      self.depth = depth
      self.text = text
      self.isQuiet = isQuiet
    }
  }
}

/// Rows and columns.
package struct Table {
  package enum Alignment { case left, right }

  package struct Column {
    package var name: String
    package var alignment: Alignment

    package init(_ name: String, _ alignment: Alignment = .left) {
      self.name = name
      self.alignment = alignment
    }
  }

  package struct Row {
    package var cells: [String]
    package var isStrong = false

    package init(_ cells: [String], isStrong: Bool = false) {
      self.cells = cells
      self.isStrong = isStrong
    }
  }

  package var columns: [Column]
  package var rows: [Row]

  package init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
