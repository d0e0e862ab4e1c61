import Markup

/// A form that changes something: it carries the session's token and the revision it was made from.
struct FormElement {
  let action: Address
  /// The session's token (``Session/token``).
  let token: String
  /// The revision of the case that the page showed; `nil` on pages without a case.
  let revision: Int?
  /// `true` for a form that sends a file.
  var sendsFile = false
  /// The revision that the page was first made from, where it is not ``revision``: numbers in the address count from it.
  var shown: Int?

  func markup(_ parts: [Markup]) -> Markup {
    var hidden = [Markup.hidden("token", token)]
    if let revision { hidden += [.hidden("revision", "\(revision)"), .hidden("fran", "\(shown ?? revision)")] }
    var attributes: [Markup.Attribute] = [.init("method", "post"), .init("action", action.text)]
    if sendsFile { attributes.append(.init("enctype", "multipart/form-data")) }
    return .element("form", attributes, hidden + parts)
  }
}

extension Markup {
  static func hidden(_ name: String, _ value: String) -> Markup {
    .element("input", [.init("type", "hidden"), .init("name", name), .init("value", value)])
  }

  enum ButtonKind {
    case primary, secondary, plain, danger, tile

    fileprivate var style: StaticString {
      switch self {
      case .primary: "button primary"
      case .secondary: "button"
      case .plain: "button plain"
      case .danger: "button danger"
      case .tile: "tile"
      }
    }
  }

  /// A button that sends the form it stands in; with a name it tells which button was used.
  static func button(_ text: String, _ kind: ButtonKind = .primary, name: String? = nil, value: String? = nil)
    -> Markup
  {
    button([.text(text)], kind, name: name, value: value)
  }

  static func button(_ parts: [Markup], _ kind: ButtonKind = .primary, name: String? = nil, value: String? = nil)
    -> Markup
  {
    var attributes: [Attribute] = [.init("type", "submit")]
    if let name { attributes.append(.init("name", name)) }
    if let value { attributes.append(.init("value", value)) }
    return .element("button", class: kind.style, attributes, parts)
  }

  /// A button that prints the page; only there when the script is.
  static func printButton(_ reader: Reader) -> Markup {
    .element(
      "button", class: "button", [.init("type", "button"), .init("data-skriv-ut", ""), .init("hidden", "")],
      [.text(reader("Skriv ut", "Print"))])
  }

  /// Buttons and links on a row.
  static func actions(_ parts: [Markup]) -> Markup { .element("div", class: "actions", [], parts) }
}

/// What a person chooses between or writes, with what is wrong about it.
struct FieldElement {
  /// The name in the form, unique on the page; also the element's id.
  let name: String
  let label: String
  var hint: String?
  /// What is wrong and how to mend it.
  var fault: String?
  var value = ""
  var isPrivate = false
  /// The name in the form, where it is another than ``name``.
  var formName: String?

  /// Ids of the texts that describe the field.
  private var describedBy: [Markup.Attribute] {
    let ids = [hint.map { _ in "\(name)-hint" }, fault.map { _ in "\(name)-fault" }].compactMap { $0 }
    return ids.isEmpty ? [] : [.init("aria-describedby", ids.joined(separator: " "))]
  }

  private var state: [Markup.Attribute] { describedBy + (fault == nil ? [] : [.init("aria-invalid", "true")]) }

  private var remarks: [Markup] {
    (hint.map { [Markup.element("p", class: "hint", [.init("id", "\(name)-hint")], [.text($0)])] } ?? [])
      + (fault.map { [.element("p", class: "fault", [.init("id", "\(name)-fault")], [.text($0)])] } ?? [])
  }

  private var labelElement: Markup { .element("label", [.init("for", name)], [.text(label)]) }

  /// A line of text. Numbers are written as text, so that "tolv" and "1,5" can be.
  func line(
    _ width: StaticString = "wide", unit: String? = nil, type: StaticString = "text", extra: [Markup.Attribute] = []
  )
    -> Markup
  {
    var attributes: [Markup.Attribute] = [
      .init("type", "\(type)"), .init("id", name), .init("name", formName ?? name),
    ]
    // A chosen file cannot be filled in.
    if "\(type)" != "file" { attributes.append(.init("value", value)) }
    var input = Markup.element("input", class: width, attributes + state + extra)
    if isPrivate { input = .element("span", class: "private", [], [input]) }
    let row = unit.map { Markup.element("div", class: "with-unit", [], [input, .text($0)]) } ?? input
    return .element("div", class: "field", [], [labelElement] + remarks + [row])
  }

  /// Several lines of text.
  func text(rows: Int = 6) -> Markup {
    let area = Markup.element(
      "textarea", [.init("id", name), .init("name", name), .init("rows", rows)] + state, [.text(value)])
    return .element(
      "div", class: "field", [], [labelElement] + remarks + [.element("div", class: "private", [], [area])])
  }

  struct Choice {
    var value: String
    var label: String
    var hint: String?
    var isChosen = false
    /// `true` when the person has written the label.
    var isOwn = false
  }

  /// One of many, in a list that opens.
  func menu(_ choices: [Choice]) -> Markup {
    let options = choices.map { choice in
      Markup.element(
        "option", [.init("value", choice.value)] + (choice.isChosen ? [.init("selected", "")] : []),
        [.text(choice.label)])
    }
    let list = Markup.element(
      "select", class: "wide", [.init("id", name), .init("name", name)] + state, options)
    return .element(
      "div", class: "field", [],
      [labelElement] + remarks + [isPrivate ? .element("span", class: "private", [], [list]) : list])
  }

  /// One of a few, or several of a few; `legend` stands in for the label where it is a heading.
  ///
  /// - Parameter idPrefix: begins the ids, where a page has the field in several forms; otherwise the name does.
  func choices(
    _ choices: [Choice], isMany: Bool = false, legend: Markup? = nil, isSideBySide: Bool = false,
    idPrefix: String? = nil
  ) -> Markup {
    let items = choices.enumerated().map { index, choice in
      let id = "\(idPrefix ?? name)-\(index)"
      var attributes: [Markup.Attribute] = [
        .init("type", isMany ? "checkbox" : "radio"), .init("id", id), .init("name", formName ?? name),
        .init("value", choice.value),
      ]
      if choice.isChosen { attributes.append(.init("checked", "")) }
      var text: [Markup] = [choice.isOwn ? .own(choice.label) : .text(choice.label)]
      if let hint = choice.hint { text.append(.element("span", class: "hint", [], [.text(hint)])) }
      return Markup.element(
        "div", class: "choice", [],
        [.element("input", attributes), .element("label", [.init("for", id)], text)])
    }
    return .element(
      "fieldset", class: "field", (fault == nil ? [] : [.init("id", name)]) + state,
      [.element("legend", [], [legend ?? .text(label)])] + remarks
        + [
          .element(
            "div", [.init("class", isSideBySide ? "choices side-by-side" : "choices")], items)
        ])
  }
}

/// What is wrong in a form, at the top of the page, each with a link to its field.
struct FaultSummary {
  let reader: Reader
  let faults: [(field: String, text: String)]

  var markup: Markup {
    guard !faults.isEmpty else { return .group([]) }
    return .element(
      "div", class: "trouble",
      [.init("role", "alert"), .init("tabindex", -1), .init("id", "fel"), .init("autofocus", "")],
      [
        .heading(2, reader("Något behöver rättas", easy: "Något blev fel", "Something needs mending")),
        .list(faults.map { .element("a", [.init("href", "#\($0.field)")], [.text($0.text)]) }),
      ])
  }
}
