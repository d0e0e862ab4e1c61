import Markup

// The elements that pages are made of. Names follow what a thing is for; how it looks stands in egenmakt.css.
extension Markup {
  /// An element with a class.
  static func element(_ name: Name, class style: StaticString, _ attributes: [Attribute] = [], _ parts: [Markup] = [])
    -> Markup
  {
    .element(name, [Attribute("class", "\(style)")] + attributes, parts)
  }

  static func heading(_ level: Int, _ text: String, id: String? = nil) -> Markup {
    let attributes = id.map { [Attribute("id", $0)] } ?? []
    return switch level {
    case 1: .element("h1", attributes, [.text(text)])
    case 2: .element("h2", attributes, [.text(text)])
    default: .element("h3", attributes, [.text(text)])
    }
  }

  static func paragraph(_ text: String) -> Markup { .element("p", [], [.text(text)]) }

  static func paragraph(_ parts: [Markup]) -> Markup { .element("p", [], parts) }

  static func paragraph(_ text: String, class style: StaticString) -> Markup {
    .element("p", class: style, [], [.text(text)])
  }

  /// A link inside the site.
  static func link(_ text: String, to address: Address) -> Markup {
    .element("a", [Attribute("href", address.text)], [.text(text)])
  }

  static func link(_ text: String, to address: Address, class style: StaticString) -> Markup {
    .element("a", class: style, [Attribute("href", address.text)], [.text(text)])
  }

  /// Things one after another.
  static func list(_ items: [Markup]) -> Markup { .element("ul", [], items.map { .element("li", [], [$0]) }) }

  /// Names and their values.
  static func pairs(_ pairs: [(name: String, value: Markup)]) -> Markup {
    .element(
      "dl", class: "pairs", [],
      pairs.flatMap { [.element("dt", [], [.text($0.name)]), .element("dd", [], [$0.value])] })
  }

  /// Text that must not be missed.
  static func caution(_ parts: [Markup]) -> Markup { .element("div", class: "caution", [], parts) }

  static func caution(_ text: String) -> Markup { caution([.paragraph(text)]) }

  static func card(_ parts: [Markup]) -> Markup { .element("div", class: "card", [], parts) }

  /// Something that opens when it is asked for.
  static func details(_ summary: String, _ parts: [Markup]) -> Markup {
    .element("details", [], [.element("summary", [], [.text(summary)])] + parts)
  }

  /// What a person has written, which *Dölj text* blurs.
  static func own(_ text: String) -> Markup { .element("span", class: "private", [], [.text(text)]) }
}

/// A table with a caption, whose first column names the rows. Numbers stand to the right.
struct TableElement {
  struct Column {
    var name: String
    var isNumber = false

    init(_ name: String, isNumber: Bool = false) {
      self.name = name
      self.isNumber = isNumber
    }
  }

  struct Row {
    var cells: [Markup]
    var isSum = false

    init(_ cells: [Markup], isSum: Bool = false) {
      self.cells = cells
      self.isSum = isSum
    }
  }

  /// Unique on the page.
  let id: String
  let caption: String
  /// `true` where a heading over the table says the same.
  var hidesCaption = false
  let columns: [Column]
  let rows: [Row]
  /// `true` where the first column names the row well enough to stand over the others on a narrow screen.
  var stacks = true

  /// The table in a frame of its own that can be scrolled with the keyboard where the screen is narrow.
  var markup: Markup {
    .element(
      "div", class: "table-wrap",
      // Not a region: a page may have two tables with one caption, and landmarks must have names of their own.
      [.init("role", "group"), .init("aria-labelledby", id), .init("tabindex", 0)],
      [
        .element(
          "table", look.isEmpty ? [] : [.init("class", look.joined(separator: " "))],
          [
            .element(
              "caption", [.init("id", id)] + (hidesCaption ? [.init("class", "visually-hidden")] : []), [.text(caption)]
            ),
            .element("thead", [], [.element("tr", [], columns.map(header))]),
            .element("tbody", [], rows.map(body)),
          ])
      ])
  }

  /// How the table makes room for its columns.
  private var look: [String] {
    (columns.count > 4 ? ["many"] : [])
      + (stacks && (4...6).contains(columns.count) ? ["stacks", "n\(columns.count)"] : [])
  }

  private func header(_ column: Column) -> Markup {
    .element("th", [.init("scope", "col")] + (column.isNumber ? [.init("class", "number")] : []), [.text(column.name)])
  }

  private func body(_ row: Row) -> Markup {
    let cells = zip(columns, row.cells).enumerated().map { index, pair in
      // A row to fill in has no name.
      index == 0 && !pair.1.rendered.isEmpty
        ? Markup.element("th", [.init("scope", "row")], [pair.1])
        : .element("td", pair.0.isNumber ? [.init("class", "number")] : [], [pair.1])
    }
    return .element("tr", row.isSum ? [.init("class", "sum")] : [], cells)
  }
}
