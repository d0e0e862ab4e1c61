import CaseFile
import Casework
import Foundation
import Law
import Markup
import Testing

@testable import Web

/// Pictures say what the figures say, and the table beside them says it too.
@Suite("Charts")
struct ChartTests {
  @Test("A place on the line is a share of the whole, in hundredths of a per cent")
  func places() {
    let scale = ChartScale(600)
    #expect(scale.place(.zero) == "0.00%")
    #expect(scale.place(150) == "25.00%")
    #expect(scale.place(200) == "33.33%")
    #expect(scale.place(Rational(6, 10)) == "0.10%")
    #expect(scale.place(600) == "100.00%")
  }

  @Test("The line has room for the greatest amount and a tenth more, in whole tens of hours")
  func room() {
    // 20 h fits in 30 h; 28 h needs 30,8 h and so 40; 168 h needs 184,8 h, and two assistants are more than a week.
    #expect(ChartScale(holding: [1_200]).hours == 30)
    #expect(ChartScale(holding: [1_200, 1_680]).hours == 40)
    #expect(ChartScale(holding: [10_080, 60]).hours == 190)
    #expect(ChartScale(holding: [20_160]).hours == 370)
    // What no picture holds ends at its edge.
    #expect(ChartScale(holding: [100_000]).hours == 1_000 && ChartScale(60_000).place(100_000) == "100.00%")
  }

  @Test("A bar is certain to its first end, hatched to what is possible and marked at what is likely")
  func bar() throws {
    let bounds = Bounds(secure: 600, likely: 900, possible: 1_200)
    let markup = Markup.element("svg", [], ChartScale(2_400).bar(bounds, y: 10, height: 20, hatch: "rand")).rendered
    #expect(markup.contains(#"<rect fill="url(#rand)" x="25.00%" y="10" width="25.00%""#))
    #expect(markup.contains(#"<rect class="secure" x="0.00%" y="10" width="25.00%""#))
    #expect(markup.contains(#"x1="37.50%""#))
    let known = Markup.element("svg", [], ChartScale(2_400).bar(Bounds(600), y: 10, height: 20, hatch: "rand")).rendered
    #expect(!known.contains("rand") && !known.contains("likely"))
  }

  @Test("The years tell who decides and how much in words, and the table has the same periods")
  func years() async throws {
    let browser = try Browser()
    try await browser.open(example: "exempel-c")
    let page = try await browser.page("/lagen/genom-aren")
    let figure = try #require(page.main.all("svg").first)
    let told = try #require(figure.all("desc").first).text
    #expect(told.contains("Från 1 januari 1994: öppet, grundläggande 0 min – 115 h 17,95 min"))
    #expect(told.contains("Från 1 januari 2023: FK, grundläggande 117 h 57,05 min, hela tiden 117 h 57,05 min"))
    let study = try await browser.site.desk.study(of: try #require(await openCase(of: browser)))
    let machine = try TimeMachine(
      of: study.subject, describedOn: study.law.date, from: Law.firstDay, to: Law.horizon,
      readings: study.document.readings)
    let table = try #require(page.main.all("table").first)
    #expect(
      table.all("tbody").first?.all("th").map { $0.text } == machine.periods.map { "\($0.from) – \($0.to)" })
    // 2017 and later begins with the law of 1 January 2017.
    let recent = try await browser.page("/lagen/genom-aren?sedan=2017")
    #expect(recent.main.all("desc").first?.text.hasPrefix("Från 1 januari 2017: öppet") == true)
    // Years that cannot be chosen are all years.
    #expect(try await browser.page("/lagen/genom-aren?sedan=x").main.all("desc").first?.text == told)
  }

  private func openCase(of browser: Browser) async -> DeskCase? {
    guard let number = await browser.openCase else { return nil }
    return try? await browser.site.desk.open(number)
  }

  @Test("The comparison holds four sums against the line")
  func comparison() async throws {
    let browser = try Browser()
    try await browser.open(example: "exempel-a")
    let page = try await browser.page("/jamfor/1")
    let figure = try #require(page.main.all("svg").first)
    let told = try #require(figure.all("desc").first).text
    // A: 42 h 17 min claimed, 40 h 32 min by the law; 35 h 17 min counted, 37 h 2 min by the law on their facts.
    #expect(
      told
        == "Du: 42 h 17 min. Du, enligt lagen: 40 h 32 min. Försäkringskassan: 35 h 17 min. Deras uppgifter enligt lagen: 37 h 2 min. Gränsen är 20 h."
    )
    // 35 h 17 min of 50 h.
    #expect(figure.all("rect").filter { $0["class"] == "secure" }.map { $0["width"] }.contains("70.57%"))
    #expect(figure.all("line").filter { $0["class"] == "limit" }.allSatisfy { $0["x1"] == "40.00%" })
  }
}
