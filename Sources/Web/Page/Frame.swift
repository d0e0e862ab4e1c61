import Casework
import Markup

/// What stands around every page: the name, the tools, the menu and the foot.
struct Frame {
  let reader: Reader
  let token: String
  /// What the header says of saving; `nil` when no case is open.
  let saved: String?
  /// Back and forward in what has been saved; `nil` when no case is open.
  let steps: Steps?
  let hasCase: Bool
  /// The page's own address, which the tools come back to.
  let here: Address
  /// The day up to which the law is known, in words.
  let lawKnownTo: String

  func document(_ page: Page) -> String {
    let root = Markup.element(
      "html", [.init("lang", reader.languageCode)],
      [head(page.title), .element("body", reader.hidesText ? [.init("class", "hides")] : [], body(page))])
    return "<!DOCTYPE html>\n" + root.rendered + "\n"
  }

  private func head(_ title: String) -> Markup {
    .element(
      "head", [],
      [
        .element("meta", [.init("charset", "utf-8")]),
        .element("meta", [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
        .element("title", [], [.text("\(title) – Egenmakt")]),
        .element("link", [.init("rel", "stylesheet"), .init("href", Assets.stylesAddress)]),
        .element("link", [.init("rel", "icon"), .init("href", "data:,")]),
        .element("script", [.init("src", Assets.scriptAddress), .init("defer", "")]),
      ])
  }

  private func body(_ page: Page) -> [Markup] {
    let hasSide = hasCase && !page.isWide
    return [
      .element("a", class: "skip", [.init("href", "#innehall")], [.text(reader("Till innehållet", "To the content"))]),
      top(hasMenu: hasSide),
      .element(
        "div", [.init("class", hasSide ? "frame has-side" : "frame")],
        [.element("main", [.init("id", "innehall"), .init("tabindex", -1)], page.main)] + (hasSide ? [side(page)] : [])),
      foot,
    ]
  }

  private func top(hasMenu: Bool) -> Markup {
    .element(
      "header", class: "top", [],
      [
        .element(
          "div", class: "top-inner", [],
          [
            .element("a", class: "brand", [.init("href", Address.start.text)], [Self.mark, .text("Egenmakt")])
          ] + (hasMenu ? [toMenu] : []) + [
            .element("div", class: "tools", [], (saved.map { [savedText($0)] } ?? []) + tools)
          ])
      ])
  }

  private func savedText(_ text: String) -> Markup {
    .element("span", class: "saved", [.init("id", "sparat"), .init("role", "status")], [.text(text)])
  }

  private var tools: [Markup] {
    [
      setting(
        "lager", (reader.isEasy ? Layer.plain : .easy).rawValue, reader("Lättläst", "Easy Swedish"),
        isOn: reader.isEasy),
      .element(
        "button", class: "tool", [.init("type", "button"), .init("id", "las-upp"), .init("hidden", "")],
        [.text(reader("Läs upp", "Read aloud"))]),
      setting("dolj", reader.hidesText ? "nej" : "ja", reader("Dölj text", "Hide text"), isOn: reader.hidesText),
      setting("sprak", reader.isEnglish ? "sv" : "en", reader.isEnglish ? "Svenska" : "English", isOn: false),
      .link(reader("Hjälp", "Help"), to: .help, class: "tool"),
    ]
  }

  /// Leads to the menu, where it stands after the page and not beside it.
  private var toMenu: Markup {
    .element("a", class: "tool to-menu", [.init("href", "#meny")], [.text(reader("Meny", "Menu"))])
  }

  /// A button that changes how the texts are shown and comes back to the page.
  private func setting(_ name: String, _ value: String, _ text: String, isOn: Bool) -> Markup {
    let button = Markup.element(
      "button", class: "tool",
      [
        .init("type", "submit"), .init("name", name), .init("value", value),
        .init("aria-pressed", isOn ? "true" : "false"),
      ],
      [.text(text)])
    return FormElement(action: .settings, token: token, revision: nil).markup([.hidden("vid", here.text), button])
  }

  /// What stands beside the page: the way back and forward, and the menu. It comes after the page, so that few stops lie
  /// before the answer.
  private func side(_ page: Page) -> Markup {
    .element(
      "aside", class: "side", [],
      stepButtons + [
        .element(
          "nav", [.init("id", "meny"), .init("aria-label", reader("Ditt ärende", "Your case"))],
          [
            .heading(2, reader("Ditt ärende", "Your case")), menuList(MenuPlace.describing, page),
          ]
            + (MenuPlace.afterwards.isEmpty
              ? [] : [.heading(2, reader("Sedan", "After that")), menuList(MenuPlace.afterwards, page)])
            + [.heading(2, reader("Läs", "Read")), menuList(MenuPlace.reading, page)])
      ])
  }

  private var stepButtons: [Markup] {
    guard let buttons = steps?.buttons(self), !buttons.isEmpty else { return [] }
    return [
      .element(
        "div", class: "steps",
        [.init("role", "group"), .init("aria-label", reader("Det du ändrade sist", "What you changed last"))], buttons)
    ]
  }

  private func menuList(_ places: [MenuPlace], _ page: Page) -> Markup {
    .element(
      "ul", [],
      places.map { place in
        let current: [Markup.Attribute] = place == page.place ? [.init("aria-current", "page")] : []
        return .element(
          "li", [],
          [.element("a", [.init("href", place.address.text)] + current, [.text(place.name(reader))])])
      })
  }

  private var foot: Markup {
    .element(
      "footer", class: "foot", [],
      [
        .element(
          "div", class: "foot-inner", [],
          [
            .paragraph(
              reader(
                "En uträkning, inte ett beslut. Lagen är känd här till \(lawKnownTo).",
                "A calculation, not a decision. The law is known here up to \(lawKnownTo).")),
            .link(reader("Lagen", "The law"), to: .law),
            .link(reader("Rättsfall", "Decisions"), to: .decisions),
            .link(reader("Ordlista", "Glossary"), to: .glossary),
            .link(reader("Hjälp", "Help"), to: .help),
            .link(reader("Om dina uppgifter", "About your data"), to: .yourData),
            .link(reader("Tillgänglighet", "Accessibility"), to: .accessibility),
          ])
      ])
  }

  /// A day with its twenty-four hours, open where the twentieth ends.
  static let mark = Markup.element(
    "svg", [.init("viewBox", "0 0 32 32"), .init("aria-hidden", "true"), .init("focusable", "false")],
    [
      .element(
        "path",
        [
          .init("d", "M16 3a13 13 0 1 1-9.9 4.6"), .init("fill", "none"), .init("stroke", "currentColor"),
          .init("stroke-width", 5),
        ]),
      .element("path", [.init("d", "M16 1v9"), .init("stroke", "currentColor"), .init("stroke-width", 3)]),
      .element("circle", [.init("cx", 16), .init("cy", 16), .init("r", 4), .init("fill", "currentColor")]),
    ])
}

extension Frame {
  /// Back and forward in what has been saved.
  struct Steps {
    let revision: Int
    let canUndo: Bool
    let canRedo: Bool
    /// What was changed last, in words.
    let label: String

    init(_ open: DeskCase) {
      (revision, canUndo, canRedo, label) = (open.revision, open.canUndo, open.canRedo, open.label)
    }

    func buttons(_ frame: Frame) -> [Markup] {
      let reader = frame.reader
      var buttons: [Markup] = []
      if canUndo {
        let name = label.isEmpty ? "" : ": \(label)"
        buttons.append(button(frame, .undo, reader("Ångra", "Undo"), name))
      }
      if canRedo { buttons.append(button(frame, .redo, reader("Gör om", "Redo"), "")) }
      return buttons
    }

    private func button(_ frame: Frame, _ address: Address, _ text: String, _ more: String) -> Markup {
      var parts: [Markup] = [.text(text)]
      if !more.isEmpty { parts.append(.element("span", class: "visually-hidden", [], [.text(more)])) }
      return FormElement(action: address, token: frame.token, revision: revision).markup([
        .hidden("vid", frame.here.text), .element("button", class: "tool", [.init("type", "submit")], parts),
      ])
    }
  }
}
