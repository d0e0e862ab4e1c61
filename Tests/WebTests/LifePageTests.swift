import Archive
import CaseFile
import Casework
import Foundation
import HTTPTypes
import Law
import Testing

@testable import Web

/// The diary, the week, the needs and what a case has been.
@Suite("Pages of a life")
struct LifePageTests {
  static let pages = [
    "/dagbok", "/vecka", "/vecka?lager=grundlaggande", "/vecka?lager=dubbel", "/vecka?lager=finns-inte", "/behov",
    "/behov?ordning=minuter", "/behov/ny", "/behov/1", "/behov/1/historik", "/historik", "/historik/1",
  ]

  static func document(_ rows: String) throws -> CaseDocument {
    try CaseReader.read(Array("egenmakt: 1\ngäller: 2026-11-21\npåhittad: ja\nrubrik: Prov\nrader:\n\(rows)".utf8))
  }

  static let shower = """
    - {id: A, namn: Dusch, behov: hygien, minuter: 40, gånger: {antal: 1, per: dag}, klockslag: ["07:00"]}
    - {id: B, namn: Sug, behov: andning, minuter: 5, gånger: {antal: 10, per: dag}}

    """

  static let today = CalendarDate(2026, 11, 23)

  private func browser(_ rows: String = LifePageTests.shower) async throws -> Browser {
    let browser = try Browser(documents: [try Self.document(rows)], today: Self.today)
    try await browser.open(example: 0)
    return browser
  }

  /// A browser with a day in the diary.
  private func diary(_ entries: [[(String, String)]] = []) async throws -> Browser {
    let browser = try await browser()
    try await self.send(browser, "/dagbok", [("dag", "2026-11-22")])
    for entry in entries { try await send(browser, "/dagbok/1/ny", entry) }
    return browser
  }

  /// Sends a form as it stands on the page at `place`.
  @discardableResult
  private func send(
    _ browser: Browser, _ address: String, _ values: [(String, String)], from place: String? = nil
  ) async throws -> Answer {
    let page = try await browser.page(place ?? address)
    let form = try #require(page.form(to: address))
    return try await browser.submit(form, on: page, values)
  }

  // MARK: Every page

  @Test("Each page is well formed and whole in every layer and in English", arguments: Browser.Way.allCases)
  func everyPage(way: Browser.Way) async throws {
    for example in ["exempel-a", "exempel-c", "exempel-d"] {
      let browser = try Browser(today: Self.today)
      try await browser.open(example: example)
      try await browser.read(way)
      try await send(browser, "/dagbok", [("dag", "2026-11-23")])
      try await browser.post("/dagbok/logg", [("slag", "1"), ("revision", "2")])
      for address in Self.pages + ["/dagbok/1", "/dagbok/1/ny", "/dagbok/1/rad/1"] {
        let answer = try await browser.get(address)
        #expect(answer.status == .ok, "\(address)")
        let page = try answer.page()
        page.obeysTheRules("\(address), \(example), \(way)")
        #expect(page.language == (way == .english ? "en" : "sv"))
        #expect(!page.title.contains("Exempel"))
      }
    }
  }

  @Test("Without a case each page says that none is open")
  func withoutCase() async throws {
    let browser = try Browser()
    for address in Self.pages where address != "/behov/ny" {
      #expect(try await browser.get(address).status == .conflict, "\(address)")
    }
  }

  @Test(
    "What does not exist has a page that says so",
    arguments: [
      "/behov/0", "/behov/3", "/behov/x", "/behov/99999999999999999999", "/dagbok/1", "/historik/7", "/historik/0",
    ])
  func nowhere(address: String) async throws {
    #expect(try await browser().get(address).status == .notFound)
  }

  @Test("An empty case has pages that say how to begin")
  func empty() async throws {
    let browser = try Browser(documents: [CaseDocument()], today: Self.today)
    try await browser.open(example: 0)
    for address in ["/behov", "/vecka"] {
      let page = try await browser.page(address)
      page.obeysTheRules("\(address)")
      #expect(page.links.contains("/intervju"), "\(address)")
    }
    #expect(try await browser.page("/dagbok").main.text.contains("Ingen dag är skriven än."))
  }

  @Test("Names that look like markup are only text")
  func hostile() async throws {
    let name = "</title><script>alert(1)</script>\\\" onload=x"
    let browser = try await browser(
      "- {id: \"<b>\", namn: \"\(name)\", text: \"<img src=x>\", behov: andning, minuter: 4, gånger: {antal: 1, per: dag}, klockslag: [\"07:00\"]}\n"
    )
    try await send(browser, "/dagbok", [("dag", "2026-11-22")])
    try await send(
      browser, "/dagbok/1/ny", [("rad", "1"), ("vad", "<script>x</script>"), ("vem", "\"><b>"), ("minuter", "3")])
    for address in ["/behov", "/behov/1", "/behov/1/historik", "/vecka", "/dagbok", "/dagbok/1", "/dagbok/1/rad/1"] {
      let page = try await browser.page(address)
      page.obeysTheRules("\(address)")
      #expect(page.main.all("script").isEmpty)
      #expect(page.main.all("img").isEmpty)
      #expect(!page.title.contains("alert"))
    }
  }

  // MARK: The diary

  @Test("Days are added once, in the past, and tell how many are enough")
  func days() async throws {
    let browser = try await browser()
    let first = try await send(browser, "/dagbok", [("dag", "2026-11-22")])
    #expect(first.location == "/dagbok/1")
    #expect(try await send(browser, "/dagbok", [("dag", "2026-11-22")]).location == "/dagbok/1")
    #expect(try await send(browser, "/dagbok", [("dag", "2026-11-21")]).location == "/dagbok/2")
    let text = try await browser.page("/dagbok").main.text
    #expect(text.contains("Två dagar är skrivna. Det räcker för ett utkast."))
    #expect(text.contains("Söndag 22 november 2026"))
    for wrong in ["2026-11-24", "2026-02-30", "i går", ""] {
      let answer = try await send(browser, "/dagbok", [("dag", wrong)])
      #expect(answer.status == .unprocessableContent, "\(wrong)")
      let page = try answer.page()
      page.obeysTheRules("\(wrong)")
      #expect(page.root.first(id: "dag")?["value"] == wrong)
    }
  }

  @Test("A row of the diary is written, changed and removed, and comes back when undone")
  func entries() async throws {
    let browser = try await diary([[("rad", "1"), ("start", "7:15"), ("slut", "07.50"), ("vem", "Kim")]])
    var text = try await browser.page("/dagbok/1").main.text
    #expect(text.contains("Dusch"))
    #expect(text.contains("07:15–07:50"))
    #expect(text.contains("35"))
    try await send(browser, "/dagbok/1/rad/1", [("slut", "8:00"), ("assistenter", "2")])
    text = try await browser.page("/dagbok/1").main.text
    #expect(text.contains("07:15–08:00"))
    #expect(text.contains("2 assistenter"))
    try await send(browser, "/dagbok/1/rad/1/bort", [], from: "/dagbok/1")
    #expect(try await browser.page("/dagbok/1").main.text.contains("Inget är skrivet på dagen än."))
    #expect(try await send(browser, "/angra", [], from: "/dagbok/1").location == "/dagbok/1")
    #expect(try await browser.page("/dagbok/1").main.text.contains("07:15–08:00"))
  }

  @Test("What cannot be right is told at its field, and what was typed stays")
  func badEntries() async throws {
    let browser = try await diary()
    let bad: [(String, [(String, String)])] = [
      ("start", [("vad", "x"), ("start", "25:00")]), ("slut", [("vad", "x"), ("start", "14:00"), ("slut", "13:00")]),
      ("minuter", [("vad", "x"), ("minuter", "länge")]), ("vad", [("minuter", "5")]),
      ("start", [("vad", "x"), ("slut", "8:00")]),
    ]
    for (field, values) in bad {
      let answer = try await send(browser, "/dagbok/1/ny", values)
      #expect(answer.status == .unprocessableContent, "\(values)")
      let page = try answer.page()
      page.obeysTheRules("\(values)")
      #expect(page.root.first(id: "fel")?.all("a").first?["href"] == "#\(field)", "\(values)")
      #expect(page.root.first(id: field)?["aria-invalid"] == "true")
      for (name, value) in values { #expect(page.root.first(id: name)?["value"] == value) }
    }
    #expect(try await browser.page("/dagbok/1").main.text.contains("Inget är skrivet"))
    #expect(try await send(browser, "/dagbok/1/ny", [("vad", "x"), ("minuter", "tolv")]).status == .seeOther)
    #expect(try await browser.page("/dagbok/1").main.text.contains("12"))
  }

  @Test("One tap writes the time now on today's day")
  func log() async throws {
    let browser = try await browser()
    let page = try await browser.page("/dagbok")
    let form = try #require(page.form(to: "/dagbok/logg"))
    // The row for breathing has a button of its own, the shower none.
    #expect(form.all("button").map { $0.text } == ["Anfall", "Sugning", "Utbrott", "Sug"])
    let answer = try await browser.submit(form, on: page, [("rad", "2")])
    #expect(answer.location == "/dagbok/1")
    let text = try await browser.page("/dagbok/1").main.text
    #expect(text.contains("Måndag 23 november 2026"))
    #expect(text.contains("12:30"))
    #expect(try await browser.submit(form, on: page, [("rad", "1")]).status == .notFound)
    #expect(try await browser.submit(form, on: page, [("slag", "9")]).status == .notFound)
  }

  @Test("Taps in two windows are both kept")
  func logInTwoWindows() async throws {
    let browser = try await browser()
    let page = try await browser.page("/dagbok")
    let form = try #require(page.form(to: "/dagbok/logg"))
    try await browser.submit(form, on: page, [("slag", "0")])
    #expect(try await browser.submit(form, on: page, [("slag", "1")]).status == .seeOther)
    let text = try await browser.page("/dagbok/1").main.text
    #expect(text.contains("Anfall"))
    #expect(text.contains("Sugning"))
  }

  @Test("The same as the day before, once")
  func again() async throws {
    let browser = try await diary([[("rad", "1"), ("minuter", "30"), ("anteckning", "trött")]])
    try await send(browser, "/dagbok", [("dag", "2026-11-23")])
    try await send(browser, "/dagbok/2/samma", [], from: "/dagbok/2")
    let page = try await browser.page("/dagbok/2")
    #expect(page.main.text.contains("Dusch"))
    #expect(!page.main.text.contains("trött"))
    #expect(page.form(to: "/dagbok/2/samma") == nil)
  }

  @Test("What the diary says of a row, beside what the row says, and used as its minutes")
  func summary() async throws {
    let browser = try await diary([
      [("rad", "1"), ("minuter", "30")], [("rad", "1"), ("start", "23:50"), ("slut", "00:35")],
    ])
    try await send(browser, "/dagbok/1/hel", [("hel", "ja")], from: "/dagbok/1")
    // 30 and 45 minutes: 37.5 on average, 2.5 less than the row's 40; 14 times and 75 × 7 = 525 minutes a week.
    var page = try await browser.page("/dagbok")
    let text = page.main.text
    #expect(text.contains("2 gånger på 1 dag. I snitt 37,5 minuter per gång (minst 30, högst 45)."))
    #expect(text.contains("Det blir 14 gånger i veckan, 8 h 45 min i veckan."))
    #expect(text.contains("I behovet står 40 minuter. Dagboken säger 2,5 minuter mindre."))
    let form = try #require(page.form(to: "/dagbok/anvand"))
    let answer = try await browser.submit(form, on: page, [("val", "snitt")])
    #expect(answer.location == "/behov/1")
    page = try await browser.page("/behov/1")
    #expect(page.root.first(id: "minuter")?["value"] == "37,5")
    #expect(try await browser.page("/behov").main.text.contains("dagboken"))
    try await send(browser, "/dagbok/anvand", [("val", "spann")], from: "/dagbok")
    #expect(try await browser.page("/behov/1").root.first(id: "minuter")?["value"] == "30–45")
  }

  @Test("A locked row takes nothing from the diary")
  func locked() async throws {
    let browser = try await diary([[("rad", "1"), ("minuter", "30")]])
    let before = try await browser.page("/dagbok")
    let old = try #require(before.form(to: "/dagbok/anvand"))
    try await send(browser, "/behov/1/las", [("las", "ja")], from: "/behov/1")
    let page = try await browser.page("/dagbok")
    #expect(page.form(to: "/dagbok/anvand") == nil)
    #expect(page.main.text.contains("Raden är låst av dig."))
    #expect(try await browser.submit(old, on: before, [("val", "snitt")]).location == "/dagbok")
    #expect(try await browser.page("/behov/1").main.text.contains("40"))
    #expect(try await browser.page("/behov").main.text.contains("låst av mig"))
    try await send(browser, "/behov/1/las", [("las", "nej")], from: "/behov/1")
    #expect(try await browser.page("/behov/1").form(to: "/behov/1") != nil)
  }

  // MARK: The week

  @Test("The week has a picture, the same as a table, and rows without clock times beside")
  func week() async throws {
    let page = try await browser().page("/vecka")
    let picture = try #require(page.main.all("svg").first)
    #expect(picture["role"] == "img")
    #expect(picture.all("title").first?.text == "En vanlig vecka")
    let table = try #require(page.main.all("table").first)
    #expect(table.text.contains("07:00–07:40"))
    #expect(table.text.contains("alla dagar"))
    #expect(!table.text.contains("Sug"))
    // 5 minutes ten times a day: 350 minutes a week.
    #expect(page.main.text.contains("B Sug 5 h 50 min i veckan"))
  }

  @Test("What clashes is told with links to the rows")
  func clash() async throws {
    let browser = try await browser(
      """
      - {id: A, namn: Dusch, behov: hygien, minuter: 40, gånger: {antal: 1, per: dag}, klockslag: ["07:00"]}
      - {id: B, namn: Frukost, behov: måltider, minuter: 40, gånger: {antal: 1, per: dag}, klockslag: ["07:10"]}

      """)
    let page = try await browser.page("/vecka")
    #expect(page.main.text.contains("Att se över i veckan"))
    #expect(page.links.contains("/behov/1"))
    #expect(page.links.contains("/behov/2"))
  }

  // MARK: The needs

  @Test("Needs in order of minutes, each with links to why and to change")
  func needs() async throws {
    let browser = try await browser()
    let page = try await browser.page("/behov")
    #expect(page.links.contains("/varfor/1"))
    #expect(page.links.contains("/behov/2"))
    let example = try Browser(today: Self.today)
    try await example.open(example: "exempel-c")
    let rows = try await example.page("/behov?ordning=minuter").main.all("tbody").first?.all("tr") ?? []
    #expect(rows.count == 23)
    // The supervision at night has most minutes: 560 × 6.33 a week.
    #expect(rows.first?.text.contains("Tillsyn natt") == true)
    #expect(
      rows.map { $0.text }
        != (try await example.page("/behov").main.all("tbody").first?.all("tr") ?? []).map { $0.text })
  }

  @Test("A need is added, changed and removed; undoing and redoing bring it back and away")
  func changeNeed() async throws {
    let browser = try await browser()
    let added = try await send(
      browser, "/behov/ny",
      [("namn", "Handla"), ("behov", "övrigt"), ("minuter", "45"), ("antal", "1"), ("per", "vecka")])
    #expect(added.location == "/behov/3")
    #expect(try await browser.page("/behov").main.text.contains("45 min, 1 gång i veckan"))
    try await send(browser, "/behov/3", [("minuter", "1 h 10"), ("dagar", "2")])
    #expect(try await browser.page("/behov").main.text.contains("70 min, 1 gång i veckan"))
    try await send(browser, "/behov/3/bort", [], from: "/behov/3")
    #expect(try await browser.get("/behov/3").status == .notFound)
    #expect(try await send(browser, "/angra", [], from: "/behov").location == "/behov")
    #expect(try await browser.page("/behov/3").root.first(id: "minuter")?["value"] == "70")
    // Undone as far as the row is not there: the page is gone, and the list is shown.
    try await send(browser, "/angra", [], from: "/behov/3")
    #expect(try await send(browser, "/angra", [], from: "/behov/3").location == "/behov")
    try await send(browser, "/gor-om", [], from: "/behov")
    #expect(try await browser.page("/behov").main.text.contains("45 min, 1 gång i veckan"))
    // A new row does not take the id of one that was removed.
    try await send(browser, "/behov/3/bort", [], from: "/behov/3")
    try await send(browser, "/behov/ny", [("namn", "Städa"), ("behov", "övrigt")])
    #expect(try await document(of: browser).rows.map { $0.id } == ["A", "B", "N2"])
  }

  private func document(of browser: Browser) async throws -> CaseDocument { try await dossier(of: browser).document }

  private func dossier(of browser: Browser) async throws -> Dossier {
    let number = try #require(await browser.openCase)
    return try #require(try await browser.site.desk.open(number)).dossier
  }

  @Test("What cannot be right in a need is told at its field")
  func badNeed() async throws {
    let browser = try await browser()
    let bad: [(String, String)] = [
      ("minuter", "länge"), ("klockslag", "25:00"), ("privat", "41"), ("assistenter", "0"), ("namn", ""),
      ("antal", "ofta"),
    ]
    for (field, value) in bad {
      let answer = try await send(browser, "/behov/1", [(field, value)])
      #expect(answer.status == .unprocessableContent, "\(field)")
      let page = try answer.page()
      page.obeysTheRules("\(field)")
      #expect(page.root.first(id: "fel")?.all("a").first?["href"] == "#\(field)")
      #expect(page.root.first(id: field)?["value"] == value)
    }
    #expect(try await document(of: browser).rows[0].facts[.minutes] == .quantity(40))
  }

  @Test("Removing a row takes its name out of the rows that lay in it")
  func removeOuter() async throws {
    let browser = try await browser(
      """
      - {id: A, namn: Tillsyn, behov: förebyggande, typ: tillsyn, minuter: 60, gånger: {antal: 1, per: dag}}
      - {id: B, namn: Sug, behov: andning, minuter: 5, gånger: {antal: 1, per: dag}, inom: [A]}

      """)
    #expect(try await send(browser, "/behov/1/bort", [], from: "/behov/1").location == "/behov")
    let document = try await document(of: browser)
    #expect(document.rows.map { $0.id } == ["B"])
    #expect(document.rows[0].facts[.within] == nil)
  }

  // MARK: What the case has been

  @Test("A case in memory: history, a version opened and brought back")
  func memoryHistory() async throws {
    try await history(try await browser())
  }

  @Test("A kept case: the same, on the disk")
  func keptHistory() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "egenmakt-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = try await Archive.open(folder)
    let browser = try Browser(documents: [], today: Self.today, archive: archive)
    try await browser.open(kept: Dossier(try Self.document(Self.shower)))
    try await history(browser)
  }

  private func history(_ browser: Browser) async throws {
    try await send(browser, "/behov/1", [("minuter", "50")])
    try await send(browser, "/behov/2", [("minuter", "6")])
    try await send(browser, "/behov/1", [("minuter", "60")])
    let list = try await browser.page("/historik")
    list.obeysTheRules("history")
    #expect(
      list.links.filter { $0.hasPrefix("/historik/") } == ["/historik/4", "/historik/3", "/historik/2", "/historik/1"])
    // The row alone: the other row's change stands.
    let past = try await browser.page("/behov/1/historik")
    past.obeysTheRules("the row's history")
    #expect(past.main.text.contains("Dusch: 60 min, 1 gång om dagen"))
    #expect(past.main.text.contains("Dusch: 50 min, 1 gång om dagen"))
    #expect(past.main.text.contains("Dusch: 40 min, 1 gång om dagen"))
    try await send(browser, "/behov/1/historik", [("version", "2")], from: "/behov/1/historik")
    var document = try await document(of: browser)
    #expect(document.rows[0].facts[.minutes] == .quantity(50))
    #expect(document.rows[1].facts[.minutes] == .quantity(6))
    // The whole case.
    let version = try await browser.page("/historik/1")
    version.obeysTheRules("version")
    #expect(version.main.text.contains("Från versionen till nu"))
    try await send(browser, "/historik/1", [], from: "/historik/1")
    document = try await self.document(of: browser)
    #expect(document.rows.map { $0.facts[.minutes] } == [.quantity(40), .quantity(5)])
    // Undoing that brings back what was.
    try await send(browser, "/angra", [], from: "/behov")
    document = try await self.document(of: browser)
    #expect(document.rows.map { $0.facts[.minutes] } == [.quantity(50), .quantity(6)])
    #expect(try await browser.page("/historik").main.text.contains("ångrad"))
    try await send(browser, "/gor-om", [], from: "/behov")
    #expect(try await self.document(of: browser).rows[0].facts[.minutes] == .quantity(40))
  }

  @Test("The buttons to undo and redo are there when there is something to undo or redo, and work once a form")
  func buttons() async throws {
    let browser = try await browser()
    #expect(try await browser.page("/behov").form(to: "/angra") == nil)
    try await send(browser, "/behov/1", [("minuter", "50")])
    try await send(browser, "/behov/1", [("minuter", "60")])
    let page = try await browser.page("/resultat")
    let form = try #require(page.form(to: "/angra"))
    #expect(form.text.hasPrefix("Ångra"))
    #expect(try await browser.submit(form, on: page).location == "/resultat")
    // The same form again: the case is elsewhere already.
    try await browser.submit(form, on: page)
    #expect(try await document(of: browser).rows[0].facts[.minutes] == .quantity(50))
    #expect(try await browser.page("/resultat").form(to: "/gor-om") != nil)
  }

  @Test("Two windows change the same row: a page to choose on, and nothing is lost")
  func twoWindows() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "egenmakt-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let archive = try await Archive.open(folder)
    let kept = try Browser(documents: [], today: Self.today, archive: archive)
    try await kept.open(kept: Dossier(try Self.document(Self.shower)))
    for browser in [try await browser(), kept] {
      let other = Browser(at: browser.site)
      try await other.open(try #require(await browser.openCase))
      let mine = try await browser.page("/behov/1")
      let theirs = try await other.page("/behov/1")
      try await other.submit(try #require(theirs.form(to: "/behov/1")), on: theirs, [("minuter", "50")])
      // Another field of the same row: both stand.
      let name = try await browser.submit(
        try #require(mine.form(to: "/behov/1")), on: mine, [("namn", "Duscha")])
      #expect(name.status == .seeOther)
      var row = try await document(of: browser).rows[0]
      #expect(row.name == "Duscha")
      #expect(row.facts[.minutes] == .quantity(50))
      // The same field: the person chooses.
      let answer = try await browser.submit(
        try #require(mine.form(to: "/behov/1")), on: mine, [("minuter", "60")])
      #expect(answer.status == .conflict)
      let page = try answer.page()
      page.obeysTheRules("conflict")
      #expect(page.main.text.contains("Duscha"))
      #expect(try await document(of: browser).rows[0].facts[.minutes] == .quantity(50))
      try await browser.submit(try #require(page.form(to: "/behov/1")), on: page)
      row = try await document(of: browser).rows[0]
      #expect(row.facts[.minutes] == .quantity(60))
      #expect(row.name == "Duscha")
      #expect(try await browser.page("/behov/1/historik").main.text.contains("50 min"))
    }
  }

  @Test("Texts are easy enough to read", arguments: [Browser.Way.easy, .plain])
  func readability(way: Browser.Way) async throws {
    let browser = try await diary([[("rad", "1"), ("minuter", "30")]])
    try await browser.read(way)
    for address in ["/dagbok", "/dagbok/1", "/dagbok/1/ny", "/vecka", "/behov/1", "/historik"] {
      let measure = try await browser.page(address).readability()
      #expect(measure.lixTenths < (way == .easy ? 300 : 400), "\(address): \(measure.lixTenths)")
    }
  }
}
