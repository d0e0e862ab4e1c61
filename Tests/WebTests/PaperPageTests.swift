import Archive
import CaseFile
import Casework
import Foundation
import HTTPTypes
import Law
import Letters
import Reports
import Testing
import Wording

@testable import Web

/// The pages around a case: evidence, the way of the case, proposals and letters.
@Suite("Pages around the case")
struct PaperPageTests {
  private static let letters = Letter.allCases.map { "/brev/\($0.fileName)/0" }
  private static let common = [
    "/underlag", "/underlag/nytt/0", "/underlag/nytt/1", "/underlag/nytt/3", "/underlag/nytt/18", "/gang", "/gang/ny",
    "/jamfor", "/jamfor/ny", "/jamfor/rad-for-rad", "/brev",
  ]

  /// A browser with a case that is under way open.
  private func open(_ name: String = "pagaende-arende", today: CalendarDate = Law.horizon) async throws -> Browser {
    let browser = try Browser(documents: [try Browser.document(name)], today: today)
    try await browser.open(example: 0)
    return browser
  }

  @Test("Each page is well formed and whole in every layer and in English", arguments: Browser.Way.allCases)
  func everyPage(way: Browser.Way) async throws {
    let browser = try await open()
    try await browser.read(way)
    let kinds = (1...CaseDocument.EventKind.allCases.count).map { "/gang/ny/\($0)" }
    let own = [
      "/underlag/papper/1", "/underlag/papper/3", "/gang/handelse/1", "/gang/handelse/6", "/gang/handelse/8",
      "/jamfor/1", "/brev/synpunkter/1", "/brev/omprovning/1", "/brev/overklagande/1", "/brev/synpunkter/1/stycke/1",
      "/brev/bilaga/0/stycke/2", "/brev/bestallning/2", "/brev/anstand/1", "/brev/anstand/2",
    ]
    for address in Self.common + Self.letters + kinds + own {
      let answer = try await browser.get(address)
      #expect(answer.status == .ok, "\(address)")
      let page = try answer.page()
      page.obeysTheRules("\(address), \(way)")
      #expect(page.language == (way == .english ? "en" : "sv"))
    }
  }

  @Test("A case without needs says what to do first, on each page", arguments: Browser.Way.allCases)
  func empty(way: Browser.Way) async throws {
    let browser = try Browser(documents: [CaseDocument()])
    try await browser.open(example: 0)
    try await browser.read(way)
    for address in Self.common + Self.letters {
      let answer = try await browser.get(address)
      #expect(answer.status == .ok, "\(address)")
      try answer.page().obeysTheRules("\(address), \(way)")
    }
  }

  @Test("Without a case each page says that none is open")
  func withoutCase() async throws {
    let browser = try Browser()
    for address in Self.common + Self.letters + ["/gang/dagar.ics", "/brev/bilaga/0/brev.txt"] {
      #expect(try await browser.get(address).status == .conflict, "\(address)")
    }
  }

  @Test(
    "What does not exist has a page that says so",
    arguments: [
      "/underlag/nytt/19", "/underlag/nytt/-1", "/underlag/papper/0", "/underlag/papper/99", "/gang/ny/0",
      "/gang/ny/99", "/gang/handelse/0", "/gang/handelse/99", "/jamfor/0", "/jamfor/9", "/jamfor/9/andra",
      "/jamfor/1/andra", "/brev/finns-inte/0", "/brev/omprovning/7", "/brev/bilaga/0/stycke/0",
      "/brev/bilaga/0/stycke/999", "/brev/bilaga/0/brev.exe", "/brev/bilaga/0/..%2fbrev.pdf", "/brev/bestallning/99",
    ])
  func nowhere(address: String) async throws {
    let answer = try await open().get(address)
    #expect(answer.status == .notFound)
  }

  @Test("What a person has written stands only where it can be hidden, and never in a title or an address")
  func ownWords() async throws {
    let document = try Browser.document("pagaende-arende")
    let browser = try await open()
    let own =
      document.rows.flatMap { [$0.name, $0.text] }.compactMap { $0 }.filter { $0.count > 4 }
      + document.events.compactMap { $0.text } + document.evidence.compactMap { $0.author }
    for address in ["/underlag", "/gang", "/jamfor/1", "/jamfor/rad-for-rad", "/brev/synpunkter/1", "/brev"] {
      let page = try await browser.page(address)
      let shown = page.main.without(class: "private").text
      for words in own {
        #expect(!shown.contains(words), "\(address): \(words)")
        #expect(!page.title.contains(words))
      }
    }
  }

  // MARK: Evidence

  @Test("Evidence that is ordered, and then has come, is listed; its row is then certified")
  func evidence() async throws {
    let browser = try await open()
    // E3, the self-care assessment, hangs on P02 alone.
    let form = try await browser.page("/underlag/nytt/3")
    let sent = try await browser.submit(
      try #require(form.form(to: "/underlag/nytt/3")), on: form,
      [("finns", "beställt"), ("dag", "12 oktober 2026"), ("vem", "distriktssköterskan"), ("rader", "P02")])
    #expect(sent.location == "/underlag")
    var page = try await browser.page("/underlag")
    #expect(page.main.text.contains("U5 · beställt 12 oktober 2026 · beställt · gäller P02"))
    let edit = try await browser.page("/underlag/papper/5")
    #expect(edit.fields(of: try #require(edit.form(to: "/underlag/papper/5"))).contains { $0 == ("rader", "P02") })
    try await browser.submit(
      try #require(edit.form(to: "/underlag/papper/5")), on: edit,
      [("finns", "har"), ("dag", "2026-11-02"), ("sett", "ja")])
    page = try await browser.page("/underlag")
    #expect(page.main.text.contains("U5 · 2 november 2026 · finns · gäller P02"))
    let remove = try await browser.page("/underlag/papper/5")
    try await browser.submit(try #require(remove.form(to: "/underlag/ta-bort")), on: remove)
    #expect(try await !browser.page("/underlag").main.text.contains("U5 ·"))
  }

  @Test("A row that named its evidence forgets what is removed, so that the case can still be read")
  func removedEvidence() async throws {
    let browser = try await open()
    try await browser.post("/underlag/ta-bort", [("revision", "1"), ("id", "U2")])
    let kept = try #require(await keptDocument(browser))
    #expect(kept.evidence.map { $0.id } == ["U1", "U3", "U4"])
    #expect(try CaseReader.read(Array(CaseWriter.json(kept).utf8)) == kept)
  }

  @Test("What is wrong about evidence is told at its field and what was typed is kept")
  func badEvidence() async throws {
    let browser = try await open()
    let answer = try await browser.post(
      "/underlag/nytt/0", [("revision", "1"), ("dag", "31 februari"), ("vem", "<b>Någon</b>")])
    #expect(answer.status == .unprocessableContent)
    let page = try answer.page()
    page.obeysTheRules("evidence with faults")
    #expect(page.main.all("input").first { $0["name"] == "vem" }?["value"] == "<b>Någon</b>")
    #expect(page.main.all("input").first { $0["name"] == "dag" }?["value"] == "31 februari")
    #expect(page.main.all(class: "trouble").first?.all("a").compactMap { $0["href"] } == ["#finns-0", "#dag", "#sort"])
    let future = try await browser.post(
      "/underlag/nytt/1", [("revision", "1"), ("finns", "har"), ("dag", "2031-01-01")])
    #expect(future.status == .unprocessableContent)
  }

  @Test("What health care has said of a measure is changed on the page")
  func selfCare() async throws {
    let browser = try await open()
    let page = try await browser.page("/underlag")
    let form = try #require(page.form(to: "/underlag/egenvard"))
    #expect(page.fields(of: form).contains { $0 == ("svar", "saknas") })
    let answer = try await browser.submit(form, on: page, [("svar", "bedömd")])
    #expect(answer.location == "/underlag#egenvard")
    #expect(try await browser.page("/underlag").main.text.contains("Nu: egenvård, och det finns på papper."))
    #expect(
      try await browser.post("/underlag/egenvard", [("rad", "P02"), ("svar", "x")]).status == .unprocessableContent)
  }

  // MARK: The way of the case

  @Test("A decision gives the last day to appeal, counted from when it came")
  func lastDay() async throws {
    // The kommun: three weeks from Thursday 8 October is Thursday 29 October.
    let browser = try await open("exempel-a", today: CalendarDate(2026, 10, 12))
    #expect(try await browser.page("/gang").main.text.contains("Inget är skrivet än."))
    let kind = CaseDocument.EventKind.decision.number
    let form = try await browser.page("/gang/ny/\(kind)")
    let sent = try await browser.submit(
      try #require(form.form(to: "/gang/ny/\(kind)")), on: form,
      [
        ("datum", "2026-10-05"), ("huvudman", "kommun"), ("utgang", "avslag"), ("mottagen", "8 oktober 2026"),
        ("text", "Jag ringde samma dag."),
      ])
    #expect(sent.location == "/gang#hant")
    var text = try await browser.page("/gang").main.text
    #expect(text.contains("senast torsdag 29 oktober 2026"))
    #expect(text.contains("Jag ringde samma dag."))
    // Försäkringskassan: two months from 8 October is Tuesday 8 December.
    try await browser.post(
      "/gang/ny/\(kind)",
      [
        ("revision", "2"), ("datum", "2026-10-05"), ("huvudman", "fk"), ("utgang", "avslag"),
        ("mottagen", "2026-10-08"),
      ])
    text = try await browser.page("/gang").main.text
    #expect(text.contains("senast tisdag 8 december 2026"))
    let calendar = try await browser.get("/gang/dagar.ics")
    #expect(calendar.header("content-disposition") == "attachment; filename=\"dagar.ics\"")
    #expect(calendar.text.contains("DTSTART;VALUE=DATE:20261029"))
    #expect(!calendar.text.contains("verklaga"))
    // The letter that answers tells the same day.
    #expect(try await browser.page("/brev/anstand/2").main.text.contains("Begäran om mer tid"))
  }

  @Test("Events stand in the order they happened, whichever is written first; they are changed and removed")
  func events() async throws {
    let browser = try await open("exempel-a")
    for (revision, day) in ["2026-05-11", "2026-05-04", "2026-05-20"].enumerated() {
      try await browser.post(
        "/gang/ny/\(CaseDocument.EventKind.contact.number)",
        [("revision", "\(revision + 1)"), ("datum", day), ("text", "samtal \(day)")])
    }
    try await browser.post(
      "/gang/ny/\(CaseDocument.EventKind.contact.number)", [("revision", "4"), ("datum-okand", "ja")])
    var kept = try #require(await keptDocument(browser))
    #expect(kept.events.map { $0.date.value?.description } == ["2026-05-04", "2026-05-11", "2026-05-20", nil])
    let form = try await browser.page("/gang/handelse/3")
    try await browser.submit(try #require(form.form(to: "/gang/handelse/3")), on: form, [("datum", "2026-05-01")])
    kept = try #require(await keptDocument(browser))
    #expect(kept.events.map { $0.date.value?.description } == ["2026-05-01", "2026-05-04", "2026-05-11", nil])
    #expect(kept.events[0].text == "samtal 2026-05-20")
    let remove = try await browser.page("/gang/handelse/1")
    try await browser.submit(try #require(remove.form(to: "/gang/ta-bort")), on: remove)
    kept = try #require(await keptDocument(browser))
    #expect(kept.events.count == 3)
    #expect(try CaseReader.read(Array(CaseWriter.json(kept).utf8)) == kept)
  }

  @Test(
    "An event that a case file would not take is refused at its field",
    arguments: [
      ([("datum", "")], "#datum"), ([("datum", "igår")], "#datum"),
      ([("datum", "2026-10-05"), ("huvudman", "")], "#huvudman-0"),
      ([("datum", "2026-10-05"), ("huvudman", "fk"), ("mottagen", "2026-10-01")], "#mottagen"),
      (
        [("datum", "2026-10-05"), ("huvudman", "fk"), ("skickad", "2026-10-09"), ("mottagen", "2026-10-08")],
        "#mottagen"
      ),
      ([("datum", "2026-10-05"), ("huvudman", "fk"), ("mottagen", "8/10")], "#mottagen"),
    ])
  func badEvent(fields: [(String, String)], place: String) async throws {
    let browser = try await open("exempel-a")
    let answer = try await browser.post(
      "/gang/ny/\(CaseDocument.EventKind.decision.number)", [("revision", "1"), ("vem", "Kim")] + fields)
    #expect(answer.status == .unprocessableContent)
    let page = try answer.page()
    page.obeysTheRules("\(fields)")
    #expect(page.main.all(class: "trouble").first?.all("a").first?["href"] == place)
    #expect(page.main.all("input").first { $0["name"] == "vem" }?["value"] == "Kim")
    #expect(try #require(await keptDocument(browser)).events.isEmpty)
  }

  @Test("Every kind of event is among the groups, once")
  func kinds() {
    let grouped = EventGroup.all(Reader()).flatMap { $0.kinds }
    #expect(Set(grouped) == Set(CaseDocument.EventKind.allCases))
    #expect(grouped.count == CaseDocument.EventKind.allCases.count)
  }

  @Test("A day can be written in several ways, and nothing else is a day")
  func days() throws {
    func read(_ text: String) throws -> TypedDay {
      try #require(Form(urlEncoded: "dag=\(text.replacing(" ", with: "+"))")).day("dag")
    }
    for text in ["2026-10-08", "20261008", "8 oktober 2026", "8 October 2026", "08-10-2026"] {
      #expect(try read(text) == .day(CalendarDate(2026, 10, 8)), "\(text)")
    }
    for text in ["2026-13-01", "2026-02-30", "8/10", "oktober 2026", "8 okt", "20260230"] {
      #expect(try read(text) == .unreadable, "\(text)")
    }
    #expect(try read(" ") == .nothing)
  }

  // MARK: Proposals

  /// The comparison that the library makes of the same text.
  private func expected(_ text: String) throws -> Comparison {
    let document = try Browser.document("exempel-a")
    let day = document.holdsOn ?? Law.horizon
    let study = try CaseStudy(
      document, subject: document.lawCase(), law: Law(on: day, readings: document.readings), isSameLife: false)
    let reading = ProposalReader(document, readings: study.law.readings).read(Array(text.utf8))
    return try Comparison(study, with: reading.proposal(rowCount: document.rows.count), from: .agency)
  }

  private static let forslagA = try? String(
    contentsOf: Browser.folder.appending(path: "forslag-a.txt"), encoding: .utf8)

  private func paste(_ text: String, _ browser: Browser) async throws -> Answer {
    let form = try await browser.page("/jamfor/ny")
    return try await browser.submit(
      try #require(form.form(to: "/jamfor/ny")), on: form, [("vems", "fk"), ("dag", "2026-11-09"), ("text", text)])
  }

  @Test("A pasted proposal gives the same figures as the command line")
  func pasted() async throws {
    let text = try #require(Self.forslagA)
    let browser = try await open("exempel-a")
    let answer = try await paste(text, browser)
    #expect(answer.location == "/jamfor/1")
    let shown = try await browser.page("/jamfor/1").main.text
    // As egenmakt jämför says of the same files.
    for words in [
      "över med 22 h 17 min", "över med 20 h 32 min", "över med 15 h 17 min", "över med 17 h 2 min",
      "Papperet är från 9 november 2026.", "”bara själva kateteriseringen”",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
    let comparison = try expected(text)
    for row in comparison.differing {
      #expect(shown.contains(Language.swedish.duration(row.difference.basic)))
    }
    #expect(try await browser.page("/jamfor").links.contains("/jamfor/1"))
  }

  @Test("The same answers row by row give the same comparison")
  func byRows() async throws {
    let browser = try await open("exempel-a")
    let document = try Browser.document("exempel-a")
    func place(_ id: String) -> Int { (document.rows.firstIndex { $0.id == id } ?? 0) + 1 }
    let form = try await browser.page("/jamfor/rad-for-rad")
    let answer = try await browser.submit(
      try #require(form.form(to: "/jamfor/rad-for-rad")), on: form,
      [
        ("vems", "fk"), ("rad-\(place("A01"))", "8 min grundläggande"),
        ("skal-\(place("A01"))", "bara själva kateteriseringen"), ("rad-\(place("A02"))", "40 min grundläggande"),
        ("skal-\(place("A02"))", "väntan räknas inte"), ("rad-\(place("A11"))", "ej grundläggande"),
        ("skal-\(place("A11"))", "förflyttning är inte integritetsnära"), ("rad-\(place("A16"))", "21 ggr/vecka"),
        ("skal-\(place("A16"))", "kan dricka med sugrör om glaset står rätt"),
        ("rad-\(place("A05"))", "6 min 2 ggr/dag"),
      ])
    #expect(answer.location == "/jamfor/1")
    let shown = try await browser.page("/jamfor/1").main.text
    for words in ["över med 22 h 17 min", "över med 15 h 17 min", "över med 17 h 2 min"] {
      #expect(shown.contains(words), "\(words)")
    }
  }

  @Test("What is not understood is listed line by line, and no letter is written on half a decision")
  func partial() async throws {
    let browser = try await open("exempel-a")
    _ = try await paste("A01 8 min grundläggande\nA11 inte riktigt allt\nHej hopp", browser)
    let page = try await browser.page("/jamfor/1")
    #expect(page.main.all(class: "caution").first?.text.contains("Textens rad 2: ") == true)
    #expect(page.main.all(class: "caution").first?.text.contains("Textens rad 3: ") == true)
    let letter = try await browser.page("/brev/omprovning/1")
    #expect(letter.main.text.contains("Ett brev skrivs inte på ett halvt beslut"))
    #expect(try await browser.get("/brev/omprovning/1/brev.txt").status == .conflict)
    // Mended, it can.
    let form = try await browser.page("/jamfor/1/andra")
    try await browser.submit(
      try #require(form.form(to: "/jamfor/1/andra")), on: form, [("text", "A01 8 min grundläggande")])
    #expect(try await browser.get("/brev/omprovning/1/brev.txt").status == .ok)
  }

  @Test("A standard time is told as a missing individual assessment; a missing reason is told")
  func standardTime() async throws {
    let browser = try await open("exempel-a")
    _ = try await paste("A01 8 min grundläggande, motivering: schablon 8 minuter\nA02 40 min grundläggande", browser)
    let text = try await browser.page("/jamfor/1").main.text
    #expect(text.contains("individuell bedömning saknas"))
    #expect(text.contains("Motivering saknas. Be om den."))
  }

  @Test("An empty or nameless proposal is refused and what was written is kept; a hostile one is text")
  func badProposal() async throws {
    let browser = try await open("exempel-a")
    let answer = try await browser.post("/jamfor/ny", [("revision", "1"), ("dag", "x"), ("text", " ")])
    #expect(answer.status == .unprocessableContent)
    #expect(
      try answer.page().main.all(class: "trouble").first?.all("a").compactMap { $0["href"] } == [
        "#text", "#dag", "#vems-0",
      ])
    let rows = try await browser.post("/jamfor/rad-for-rad", [("revision", "1"), ("vems", "fk"), ("rad-1", "kanske")])
    #expect(rows.status == .unprocessableContent)
    #expect(try rows.page().main.all("input").first { $0["name"] == "rad-1" }?["value"] == "kanske")
    _ = try await paste("A01 8 min grundläggande, motivering: </p><script>alert(1)</script>\u{0}\u{1B}", browser)
    let page = try await browser.page("/jamfor/1")
    #expect(page.main.all("script").isEmpty)
    #expect(page.main.text.contains("<script>alert(1)</script>"))
    // Several are kept, and one is removed.
    _ = try await paste("A02 40 min grundläggande", browser)
    let second = try await browser.page("/jamfor/2")
    try await browser.submit(try #require(second.form(to: "/jamfor/ta-bort")), on: second)
    // What stands in the case file itself is next, and cannot be removed here.
    #expect(try await browser.page("/jamfor/2").form(to: "/jamfor/ta-bort") == nil)
    #expect(try await browser.page("/jamfor/1").form(to: "/jamfor/ta-bort") != nil)
  }

  // MARK: Letters

  @Test("A paragraph that is approved or written anew is so in the file, as words")
  func rewritten() async throws {
    let browser = try await open()
    let hostile = "Min egen text. </p><script>alert(1)</script> #let x = 1 {{namn}} **fet**"
    let page = try await browser.page("/brev/synpunkter/1/stycke/1")
    let form = try #require(page.form(to: "/brev/synpunkter/1/stycke/1"))
    let answer = try await browser.submit(form, on: page, [("text", hostile), ("gor", "godkann")])
    #expect(answer.location == "/brev/synpunkter/1/stycke/2")
    let letter = try await browser.page("/brev/synpunkter/1")
    #expect(letter.main.text.contains("din text, godkänd"))
    #expect(letter.main.text.contains("Du har godkänt 1 av "))
    #expect(letter.main.all("script").isEmpty)
    let text = try await browser.get("/brev/synpunkter/1/brev.txt")
    #expect(text.header("content-disposition") == "attachment; filename=\"brev.txt\"")
    let words = text.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains("Min egen text. </p><script>alert(1)</script> #let x = 1 {{namn}} **fet**"))
    let html = try await browser.get("/brev/synpunkter/1/brev.html")
    #expect(html.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!html.text.contains("<script"))
    // Approved as it stands: no text of one's own is kept.
    let second = try await browser.page("/brev/synpunkter/1/stycke/2")
    try await browser.submit(
      try #require(second.form(to: "/brev/synpunkter/1/stycke/2")), on: second, [("gor", "godkann")])
    let saved = try #require(await dossier(browser)).letters
    #expect(saved.count == 1 && saved[0].paragraphs.count == 2)
    #expect(saved[0].paragraphs.values.count(where: { $0.text == nil }) == 1)
    // Begun again, the letter's own text is back.
    let again = try await browser.page("/brev/synpunkter/1/stycke/1")
    try await browser.submit(
      try #require(again.form(to: "/brev/synpunkter/1/stycke/1")), on: again, [("gor", "aterstall")])
    #expect(try await !browser.get("/brev/synpunkter/1/brev.txt").text.contains("Min egen text."))
  }

  @Test("A text of one's own survives a changed figure, and the change is told")
  func changedFigure() async throws {
    let browser = try await open("exempel-a")
    _ = try await paste("A01 8 min grundläggande, motivering: för lång tid", browser)
    // The paragraph of the sums, found by its words.
    let address = try await part(saying: "Jag vill att tiden blir", of: "/brev/omprovning/1", browser)
    let page = try await browser.page(address)
    try await browser.submit(
      try #require(page.form(to: address)), on: page, [("text", "Mina egna ord om tiden."), ("gor", "godkann")])
    let form = try await browser.page("/jamfor/1/andra")
    try await browser.submit(
      try #require(form.form(to: "/jamfor/1/andra")), on: form,
      [("text", "A01 6 min grundläggande, motivering: för lång tid")])
    let letter = try await browser.page("/brev/omprovning/1")
    #expect(letter.main.text.contains("Mina egna ord om tiden."))
    #expect(letter.main.text.contains("ändrat sedan du läste"))
    let changed = try await browser.page(address)
    #expect(changed.main.all(class: "caution").first?.text.contains("har ändrats sedan du läste") == true)
    #expect(try await browser.get("/brev/omprovning/1/brev.txt").text.contains("Mina egna ord om tiden."))
  }

  /// The address of the part of a letter with some words in it.
  private func part(saying words: String, of letter: String, _ browser: Browser) async throws -> String {
    let page = try await browser.page(letter)
    let part = page.main.all(class: "part").first { $0.text.contains(words) }
    return try #require(part?.all("a").compactMap { $0["href"] }.first { $0.contains("/stycke/") })
  }

  @Test("Approving goes on to the next part until all are approved")
  func approveAll() async throws {
    let browser = try await open()
    var address = "/brev/anstand/1/stycke/1"
    var count = 0
    while address.contains("/stycke/"), count < 60 {
      let page = try await browser.page(address)
      let answer = try await browser.submit(try #require(page.form(to: address)), on: page, [("gor", "godkann")])
      address = try #require(answer.location)
      count += 1
    }
    #expect(address == "/brev/anstand/1")
    #expect(try await browser.page(address).main.text.contains("Du har godkänt alla \(count) delar."))
  }

  @Test("A text that is too long is refused and kept on the page")
  func tooLong() async throws {
    let browser = try await open()
    let long = String(repeating: "ord ", count: 2_600)
    let page = try await browser.page("/brev/synpunkter/1/stycke/1")
    let answer = try await browser.submit(
      try #require(page.form(to: "/brev/synpunkter/1/stycke/1")), on: page, [("text", long), ("gor", "godkann")])
    #expect(answer.status == .unprocessableContent)
    #expect(try answer.page().main.all("textarea").first?.text.count ?? 0 > 10_000)
  }

  @Test("Every part of a letter has a name of its own, which figures do not change")
  func names() async throws {
    let browser = try await open()
    let open = try #require(await deskCase(browser))
    let study = try await browser.site.desk.study(of: open)
    for letter in Letter.allCases where letter.needs != .proposal && letter != .order {
      let material = Material(day: Law.horizon, study: study, decisions: try DecisionArchive.standard())
      let paper = try Templates.standard.paper(letter, from: material)
      let names = paper.blocks.map { $0.name }.filter { !$0.isEmpty }
      #expect(Set(names).count == names.count, "\(letter)")
      #expect(Draft(paper, own: [:]).paper == paper)
      for part in Draft(paper, own: [:]).parts { #expect(!part.name.isEmpty, "\(letter): \(part.words)") }
    }
  }

  @Test("Files have neutral names and the right form; PDF and Word when the programs are here")
  func files() async throws {
    let browser = try await open()
    let tools = LetterFilePage.tools
    for (name, start, isThere) in [
      ("brev.html", "<!DOCTYPE html>", true), ("brev-stor-text.html", "<!DOCTYPE html>", true),
      ("brev.pdf", "%PDF", tools.typst != nil), ("brev-stor-text.pdf", "%PDF", tools.typst != nil),
      ("brev.docx", "PK", tools.pandoc != nil),
    ] {
      let answer = try await browser.get("/brev/bilaga/0/\(name)")
      if isThere {
        #expect(answer.status == .ok)
        #expect(answer.bytes.starts(with: start.utf8), "\(name)")
        #expect(answer.header("content-disposition") == "attachment; filename=\"\(name)\"")
      } else {
        #expect(answer.status == .serviceUnavailable)
        #expect(try answer.page().main.text.contains("bin/setup-linux papers"))
      }
    }
  }

  @Test("An order goes to each one whose evidence is missing")
  func orders() async throws {
    let browser = try await open()
    let page = try await browser.page("/underlag")
    let orders = page.links.filter { $0.hasPrefix("/brev/bestallning/") }
    #expect(orders.count >= 2)
    for address in orders {
      let text = try await browser.page(address).main.text
      #expect(text.contains("Läs och godkänn"), "\(address)")
    }
  }

  @Test("The texts of the pages are easy to read", arguments: ["/underlag", "/gang", "/jamfor", "/jamfor/ny", "/brev"])
  func readability(address: String) async throws {
    let browser = try await open("exempel-a")
    for (way, limit) in [(Browser.Way.plain, 400), (.easy, 300)] {
      try await browser.read(way)
      let measure = try await browser.page(address).readability()
      #expect(measure.lixTenths < limit, "\(address) \(way): \(measure.lixTenths) with \(measure.words) words")
    }
  }

  // MARK: What is kept

  private func deskCase(_ browser: Browser) async -> DeskCase? {
    guard let number = await browser.openCase else { return nil }
    return try? await browser.site.desk.open(number)
  }

  private func dossier(_ browser: Browser) async -> Dossier? { await deskCase(browser)?.dossier }

  private func keptDocument(_ browser: Browser) async -> CaseDocument? { await dossier(browser)?.document }
}
