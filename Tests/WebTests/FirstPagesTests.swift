import CaseFile
import Law
import Markup
import Testing

@testable import Web

/// What a person meets first: the start, the result, and how far it is to the answer.
@Suite("The start and the result")
struct FirstPagesTests {
  private func browser(_ name: String = "exempel-c") async throws -> Browser {
    let browser = try Browser()
    try await browser.open(example: name)
    return browser
  }

  @Test("The start goes on with the case that is open, by the time there is")
  func goOn() async throws {
    #expect(try await Browser().page("/").form(to: "/intervju") == nil)
    let browser = try await browser()
    let start = try await browser.page("/")
    let form = try #require(start.form(to: "/intervju"))
    #expect(form.all("button").compactMap { $0["value"] } == ["5", "15", "30"])
    #expect(start.links.contains("/resultat"))
    // No menu stands on the page, so nothing leads to one.
    #expect(!start.links.contains("#meny"))
    let answer = try await browser.submit(form, on: start, [("tid", "15")])
    #expect(answer.location?.hasPrefix("/fraga/") == true)
  }

  @Test("Few stops lie before the page, also when one can both undo and redo")
  func stops() async throws {
    let browser = try await browser()
    for minutes in ["41", "42"] {
      let page = try await browser.page("/behov/1")
      try await browser.submit(
        try #require(page.form(to: "/behov/1")), on: page, [("minuter", minutes)])
    }
    var page = try await browser.page("/resultat")
    try await browser.submit(try #require(page.form(to: "/angra")), on: page)
    page = try await browser.page("/resultat")
    #expect(page.form(to: "/angra") != nil && page.form(to: "/gor-om") != nil)
    let before = page.root.everything.prefix { $0.name != "main" }
    let stops = before.filter { ["a", "button", "select", "summary"].contains($0.name) }
    // To the content, the name, five tools, help and the menu.
    #expect(stops.count <= 9, "\(stops.map { $0.text })")
  }

  @Test("Easy Swedish is short, and every figure is still there to open")
  func easyResult() async throws {
    let browser = try await browser()
    let plain = try await browser.page("/resultat")
    try await browser.read(.easy)
    let easy = try await browser.page("/resultat")
    #expect(easy.main.withoutElements("details").text.count < plain.main.text.count / 2)
    let figures = { (page: WebPage) in page.main.all("td").map { $0.text } }
    #expect(figures(easy) == figures(plain))
  }

  @Test("First the answer, then what to do, and then the rest", arguments: [Browser.Way.plain, .easy, .english])
  func order(way: Browser.Way) async throws {
    let browser = try await browser("exempel-a")
    try await browser.read(way)
    let main = try await browser.page("/resultat").main
    let places = main.everything.enumerated()
    let answer = try #require(places.first { $0.element.classes.contains("answer") }?.offset)
    let meter = try #require(places.first { $0.element.name == "svg" }?.offset)
    let next = try #require(places.first { $0.element["id"] == "nu" }?.offset)
    let table = try #require(places.first { $0.element.name == "table" }?.offset)
    #expect([answer, meter, next, table] == [answer, meter, next, table].sorted())
    // 106 h 53,5 min is what example A can get; its basic needs alone are 40 h 32 min.
    let card = try #require(main.all(class: "card").first?.text)
    #expect(card.contains("40") && card.contains("106"))
  }

  @Test("The meter has room for what is possible, also past the hours of a week")
  func meter() {
    // 12 648 minutes and a tenth more are 231,9 hours: 240 in whole tens.
    let meter = Meter(
      reader: Reader(), title: "Mätare", bounds: Bounds(secure: 3_300, likely: 3_300, possible: 12_648), limit: 1_200)
    #expect(meter.markup.rendered.contains("240 timmar"))
    // (12 648 − 3 300) of 14 400 minutes.
    #expect(meter.markup.rendered.contains("width=\"64.92%\""))
  }

  @Test(
    "A case without needs is told so, with the way to the interview", arguments: ["/resultat", "/varfor", "/jamfor"])
  func empty(address: String) async throws {
    var document = try Browser.document("exempel-a")
    document.rows = []
    document.evidence = []
    let browser = try Browser(documents: [document])
    try await browser.open(example: 0)
    let page = try await browser.page(address)
    page.obeysTheRules("\(address)")
    #expect(page.main.all("a").contains { $0["href"] == "/intervju" })
    #expect(page.main.all("table").isEmpty)
  }
}

extension Element {
  /// The element without the elements of a name inside it.
  fileprivate func withoutElements(_ name: String) -> Element {
    var copy = self
    copy.parts = parts.compactMap { part in
      guard case .element(let element) = part else { return part }
      return element.name == name ? nil : .element(element.withoutElements(name))
    }
    return copy
  }
}
