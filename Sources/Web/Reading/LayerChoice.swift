import Casework
import Markup

/// How deep the page goes, chosen on the page itself.
struct LayerChoice {
  let visit: Visit

  var markup: Markup {
    let reader = visit.reader
    let buttons = layers.map { layer in
      Markup.element(
        "button", class: "tool",
        [
          .init("type", "submit"), .init("name", "lager"), .init("value", layer.layer.rawValue),
          .init("aria-pressed", layer.layer == reader.shownLayer ? "true" : "false"),
        ],
        [.text(layer.name)])
    }
    return visit.form(to: .settings).markup([
      .hidden("vid", visit.here.text),
      .element(
        "div", class: "tools",
        [.init("role", "group"), .init("aria-label", reader("Så djupt går sidan", "How deep the page goes"))], buttons),
    ])
  }

  private var layers: [(layer: Layer, name: String)] {
    visit.reader.isEnglish
      ? [(.plain, "Plain"), (.inDepth, "In depth")]
      : [(.easy, "Lättläst"), (.plain, "Vanlig"), (.inDepth, "Fördjupning")]
  }
}

/// Words of the glossary that a page may need.
struct HardWords {
  let reader: Reader
  let terms: [Term]

  var markup: [Markup] {
    guard !terms.isEmpty else { return [] }
    return [
      .heading(2, reader("Svåra ord", "Words of the field")),
      .list(terms.map { .link(reader($0.word, $0.english), to: .word($0)) }),
    ]
  }
}
