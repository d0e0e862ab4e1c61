/// A page of text as content, before anybody decides how it looks.
enum Block {
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
  struct Pair {
    var name: String
    var value: String
    /// Shown heavier.
    var isStrong = false

    init(_ name: String, _ value: String, isStrong: Bool = false) {
      self.name = name
      self.value = value
      self.isStrong = isStrong
    }
  }

  /// A thing with what more is said of it, and where it comes from.
  struct Entry {
    var text: String
    var notes: [String] = []
    var source: String?

    init(_ text: String, notes: [String] = [], source: String? = nil) {
      self.text = text
      self.notes = notes
      self.source = source
    }
  }

  /// One line of a tree.
  struct Branch {
    var depth: Int
    var text: String
    var isQuiet = false
  }
}

/// Rows and columns.
struct Table {
  enum Alignment { case left, right }

  struct Column {
    var name: String
    var alignment: Alignment

    init(_ name: String, _ alignment: Alignment = .left) {
      self.name = name
      self.alignment = alignment
    }
  }

  struct Row {
    var cells: [String]
    var isStrong = false

    init(_ cells: [String], isStrong: Bool = false) {
      self.cells = cells
      self.isStrong = isStrong
    }
  }

  var columns: [Column]
  var rows: [Row]
}
