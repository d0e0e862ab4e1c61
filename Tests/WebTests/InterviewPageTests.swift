import Archive
import CaseFile
import Casework
import Foundation
import HTTPTypes
import Interview
import Law
import Testing

@testable import Web

/// The interview: its list, its parts with the answers, and one question a page.
@Suite("Pages of the interview")
struct InterviewPageTests {
  static let rows = """
    - {id: H1, namn: Zebradusch, behov: hygien, moment: dusch, minuter: 40, gånger: {antal: 1, per: dag}}
    - {id: H2, namn: Kvällstvagning, behov: hygien, moment: tvätt, minuter: okänt, gånger: {antal: 2, per: dag}}

    """

  private func browser(_ rows: String = InterviewPageTests.rows) async throws -> Browser {
    let document = try CaseReader.read(
      Array(
        "egenmakt: 1\ngäller: 2026-11-21\npåhittad: ja\nrubrik: Prov\n\(rows.isEmpty ? "" : "rader:\n\(rows)")".utf8))
    let browser = try Browser(documents: [document])
    try await browser.open(example: 0)
    return browser
  }

  private func dossier(_ browser: Browser) async throws -> Dossier {
    let number = try #require(await browser.openCase)
    return try #require(try await browser.site.desk.open(number)).dossier
  }

  private func address(_ id: QuestionID, _ browser: Browser) async throws -> String {
    let token = try #require(try await browser.page("/intervju").token)
    return "/fraga/\(QuestionCode(secret: token).code(id))"
  }

  /// Answers a question as its page does; what the page had ticked is not sent.
  @discardableResult
  private func answer(_ id: QuestionID, _ values: [(String, String)], _ browser: Browser) async throws -> Answer {
    let address = try await address(id, browser)
    let revision = try #require(try await dossierRevision(browser))
    return try await browser.post(address, [("revision", "\(revision)"), ("gor", "nasta")] + values)
  }

  private func dossierRevision(_ browser: Browser) async throws -> Int? {
    guard let number = await browser.openCase else { return nil }
    return try await browser.site.desk.open(number)?.revision
  }

  private func lock(_ row: Int, _ browser: Browser, isLocked: Bool = true) async throws {
    let page = try await browser.page("/behov/\(row)")
    let form = try #require(page.form(to: "/behov/\(row)/las"))
    let answer = try await browser.submit(form, on: page, [("las", isLocked ? "ja" : "nej")])
    #expect(answer.status == .seeOther)
  }

  private static let hygiene = "/del/5"

  // MARK: The list and the parts

  @Test("Each page is well formed and whole in every layer and in English", arguments: Browser.Way.allCases)
  func everyPage(way: Browser.Way) async throws {
    for example in ["exempel-a", "exempel-c"] {
      let browser = try Browser()
      try await browser.open(example: example)
      try await browser.read(way)
      for address in ["/intervju"] + (1...15).map({ "/del/\($0)" }) {
        let answer = try await browser.get(address)
        #expect(answer.status == .ok, "\(address)")
        let page = try answer.page()
        page.obeysTheRules("\(address), \(example), \(way)")
        #expect(page.language == (way == .english ? "en" : "sv"))
      }
      for address in ["/del/0", "/del/16", "/del/x", "/fraga/0000", "/fraga/x"] {
        #expect(try await browser.get(address).status == .notFound, "\(address)")
      }
    }
  }

  @Test("What the parts, the list and the locked questions say is easy to read")
  func readability() async throws {
    for (way, limit) in [(Browser.Way.plain, 400), (.easy, 300)] {
      let browser = try await browser()
      try await browser.read(way)
      try await lock(1, browser)
      let refused = try await answer(.gate(.hygiene), [("svar", "nej")], browser).page()
      let pages = [
        refused, try await browser.page("/intervju"), try await browser.page("/del/1"),
        try await browser.page(Self.hygiene),
        try await browser.page(try await address(.fact(.minutes, ofRow: "H1"), browser)),
        try await browser.page(try await address(.what(.hygiene), browser)),
      ]
      // Names of parts and questions are measured where they are written.
      let texts = pages.flatMap { page in
        let main = page.main.without(class: "private").without(class: "answers").without(class: "crumb")
        return main.all("p").filter { !$0.classes.contains("hint") }
          + main.all(class: "trouble").flatMap { $0.all("a") }
      }.map { $0.text }.filter { $0.count > 20 }
      #expect(Set(texts).count >= 5, "\(way) \(texts)")
      for text in Set(texts) { #expect(Readability(of: text).lixTenths < limit, "\(way): \(text)") }
    }
  }

  @Test("A part shows each answer beside its question, the part's own first and then row by row")
  func answers() async throws {
    let browser = try await browser()
    try await answer(QuestionID.gate(.hygiene), [("svar", "ibland")], browser)
    let address = try await address(.fact(.occasions, ofRow: "H1"), browser)
    let skip = try await browser.post(
      try await self.address(.fact(.content, ofRow: "H2"), browser),
      [("revision", "\(try #require(try await dossierRevision(browser)))"), ("gor", "hoppa")])
    #expect(skip.status == .seeOther)
    let page = try await browser.page(Self.hygiene)
    page.obeysTheRules("the part")
    // Headings: the part, what is answered, and the rows by their names.
    #expect(page.main.all("h1").map { $0.text } == ["Hygien"])
    #expect(page.main.all("h2").map { $0.text } == ["Det du har svarat"])
    #expect(page.main.all("h3").map { $0.text } == ["Zebradusch", "Kvällstvagning"])
    let lists = page.main.all(class: "answers")
    #expect(lists.count == 3)
    #expect(try #require(lists.first).text.contains("Behöver du hjälp att tvätta dig"))
    let entries = lists.map { list in
      Dictionary(
        list.children.compactMap { entry -> (String, String)? in
          guard let question = entry.all("dt").first, let answer = entry.all("dd").first else { return nil }
          return (question.text, answer.text)
        }
      ) { first, _ in first }
    }
    #expect(entries[0]["Behöver du hjälp att tvätta dig, duscha eller sköta tänder, hår och hud?"] == "Ibland")
    #expect(
      entries[0]["Vad gör assistenten? Kryssa för allt som stämmer."]
        == "Duschar eller badar dig\nTvättar dig vid handfat eller i säng")
    let minutes = "Hur många minuter tar det en gång, en vanlig dag?"
    #expect(entries[1][minutes] == "40 minuter")
    #expect(entries[1]["Hur ofta behöver du hjälpen?"] == "1 gång om dagen")
    #expect(entries[2][minutes] == "Vet inte")
    // Each has a way to change it that says which question and which row.
    let links = lists.flatMap { $0.all("a") }
    #expect(links.allSatisfy { $0.text.hasPrefix("Ändra ") })
    #expect(links.contains { $0.text == "Ändra Zebradusch: \(minutes)" && $0["href"] != nil })
    #expect(Set(links.map { $0.text }).count == links.count)
    #expect(links.contains { $0["href"] == address && $0.text == "Ändra Zebradusch: Hur ofta behöver du hjälpen?" })
    for link in links {
      let question = try await browser.page(try #require(link["href"]))
      #expect(link.text.hasSuffix(try #require(question.headings.first)), "\(link.text)")
    }
  }

  @Test("What is skipped and what is not known is said plainly")
  func plainWords() async throws {
    for (way, unknown, skipped) in [
      (Browser.Way.plain, "Vet inte", "Överhoppad"), (.easy, "Jag vet inte", "Du hoppade över"),
      (.english, "I don't know", "Skipped"),
    ] {
      let browser = try await browser("")
      try await browser.read(way)
      try await answer(.gate(.meals), [("svar", "vet-inte")], browser)
      let what = try await address(.what(.meals), browser)
      let revision = try #require(try await dossierRevision(browser))
      try await browser.post(what, [("revision", "\(revision)"), ("gor", "hoppa")])
      let page = try await browser.page("/del/7")
      let answers = page.main.all("dd").map { $0.text }
      #expect(answers.contains(unknown) && answers.contains(skipped), "\(answers)")
      // They say nothing of anybody and need not be hidden.
      #expect(page.main.without(class: "private").all("dd").map { $0.text }.contains(unknown))
    }
  }

  @Test("What the person has written can be hidden; our own questions are not")
  func hidden() async throws {
    for way in Browser.Way.allCases {
      let browser = try await browser()
      try await browser.read(way)
      try await answer(QuestionID(rawValue: "rad.H1.varför") ?? .what(.hygiene), [("egna", "Giraffben")], browser)
      for address in [Self.hygiene, "/intervju", try await address(.fact(.minutes, ofRow: "H1"), browser)] {
        let page = try await browser.page(address)
        let seen = page.main.without(class: "private").text
        for own in ["Zebradusch", "Kvällstvagning", "Giraffben"] {
          #expect(!seen.contains(own), "\(address) \(way) \(own)")
          #expect(!page.title.contains(own))
        }
        if address == Self.hygiene {
          #expect(page.main.text.contains("Zebradusch") && page.main.text.contains("Giraffben"))
          #expect(page.main.without(class: "private").all("dt").allSatisfy { !$0.text.isEmpty })
        }
      }
    }
  }

  // MARK: Locked rows

  @Test("A locked row is never taken away or changed, and the page says where it is unlocked")
  func locked() async throws {
    let browser = try await browser()
    try await lock(1, browser)
    let before = try await dossier(browser)
    let row = before.document.rows[0]
    for (id, values) in [
      (QuestionID.what(.hygiene), [("svar", "tvätt")]), (.what(.hygiene), []), (.gate(.hygiene), [("svar", "nej")]),
      (.what(.hygiene), [("svar", "tvätt"), ("bekraftat", "ja")]),
      (.gate(.hygiene), [("svar", "nej"), ("bekraftat", "ja")]),
      (.fact(.minutes, ofRow: "H1"), [("svar", "5")]), (.fact(.minutes, ofRow: "H1"), [("okant", "ja")]),
    ] as [(QuestionID, [(String, String)])] {
      let shown = try await browser.page(try await address(id, browser))
      shown.obeysTheRules("\(id.rawValue)")
      #expect(shown.main.text.contains("låst"), "\(id.rawValue)")
      #expect(shown.links.contains("/behov/1"), "\(id.rawValue)")
      let refused = try await answer(id, values, browser)
      #expect(refused.status == .unprocessableContent, "\(id.rawValue) \(values)")
      try refused.page().obeysTheRules("\(id.rawValue)")
      #expect(try await dossier(browser) == before, "\(id.rawValue) \(values)")
    }
    // Another row may still go, and the locked one has no way to change.
    #expect(try await answer(.what(.hygiene), [("svar", "dusch"), ("bekraftat", "ja")], browser).status == .seeOther)
    let after = try await dossier(browser)
    #expect(after.document.rows == [row])
    #expect(after.rowMarks["H1"]?.isLocked == true)
    let part = try await browser.page(Self.hygiene)
    part.obeysTheRules("the part")
    let lists = part.main.all(class: "answers")
    #expect(lists.count == 2 && lists[1].all("a").isEmpty && lists[1].text.contains("40 minuter"))
    #expect(part.links.contains("/behov/1"))
    // Unlocked, it is as any other.
    try await lock(1, browser, isLocked: false)
    #expect(try await answer(.fact(.minutes, ofRow: "H1"), [("svar", "5")], browser).status == .seeOther)
    #expect(try await dossier(browser).document.rows[0].facts[.minutes] == .quantity(5))
    #expect(try await answer(.what(.hygiene), [("bekraftat", "ja")], browser).status == .seeOther)
    #expect(try await dossier(browser).document.rows.isEmpty)
  }

  @Test("An answer of a page that was made before the row was locked does not take it away")
  func lockedElsewhere() async throws {
    let browser = try await browser()
    let what = try await address(.what(.hygiene), browser)
    let revision = try #require(try await dossierRevision(browser))
    try await lock(1, browser)
    for values in [[("svar", "tvätt")], [("svar", "tvätt"), ("bekraftat", "ja")]] {
      let answer = try await browser.post(what, [("revision", "\(revision)"), ("gor", "nasta")] + values)
      #expect(answer.status == .unprocessableContent)
    }
    #expect(try await dossier(browser).document.rows.map { $0.id } == ["H1", "H2"])
  }

  // MARK: Where the time comes from

  @Test("A row made in the interview says so, and a time told there does; other answers leave the source")
  func source() async throws {
    let browser = try await browser()
    try await answer(.what(.hygiene), [("svar", "dusch"), ("svar", "tvätt"), ("svar", "tandborstning")], browser)
    let made = try #require(try await dossier(browser).document.rows.last).id
    #expect(try await dossier(browser).rowMarks == [made: .init(source: .interview)])
    #expect(try await browser.page("/behov").main.text.contains("Kommer från intervjun."))
    // A source that is noted already stands when something else than the time is told.
    let number = try #require(await browser.openCase)
    let revision = try #require(try await dossierRevision(browser))
    _ = try await browser.site.desk.change(number, basedOn: revision, label: "") {
      $0.rowMarks["H1"] = .init(source: .diary)
    }
    try await answer(.fact(.occasions, ofRow: "H1"), [("svar", "2"), ("period", "dag")], browser)
    #expect(try await dossier(browser).rowMarks["H1"]?.source == .diary)
    try await answer(.fact(.minutes, ofRow: "H1"), [("svar", "35")], browser)
    #expect(try await dossier(browser).rowMarks["H1"]?.source == .interview)
    #expect(try await dossier(browser).rowMarks["H2"] == nil)
    // One more of the same help.
    let page = try await browser.page(Self.hygiene)
    let form = try #require(page.form(to: Self.hygiene))
    try await browser.submit(form, on: page, [("hjalp", "dusch"), ("namn", "Dusch på badet")])
    let added = try #require(try await dossier(browser).document.rows.first { $0.name == "Dusch på badet" })
    #expect(try await dossier(browser).rowMarks[added.id]?.source == .interview)
    // A row that is gone leaves its id behind, which no new row gets.
    try await answer(.what(.hygiene), [("svar", "tvätt"), ("bekraftat", "ja")], browser)
    try await answer(.what(.hygiene), [("svar", "tvätt"), ("svar", "dusch")], browser)
    let ids = try await dossier(browser).document.rows.map { $0.id }
    #expect(ids.count == 2 && !ids.contains("H1") && !ids.contains(made) && !ids.contains(added.id), "\(ids)")
  }

  // MARK: Help told after the supervision it lies in

  @Test("Supervision first and meals then: the page asks again what lies inside it")
  func supervision() async throws {
    let browser = try await browser("")
    let medical = "/del/12"
    try await answer(.what(.medical), [("svar", "medicinsk_tillsyn+tillsyn")], browser)
    // The part is told to its end; nothing lies inside yet.
    for _ in 0..<40 {
      let part = try await browser.page(medical)
      guard let next = part.links.first(where: { $0.hasPrefix("/fraga/") && part.isNext($0) }) else { break }
      let revision = try #require(try await dossierRevision(browser))
      try await browser.post(next, [("revision", "\(revision)"), ("gor", "hoppa")])
    }
    #expect(try await browser.page(medical).main.text.contains("Det finns inget mer att fråga här."))
    try await answer(.what(.meals), [("svar", "mata")], browser)
    let part = try await browser.page(medical)
    let next = try #require(part.links.first { $0.hasPrefix("/fraga/") && part.isNext($0) })
    let question = try await browser.page(next)
    #expect(question.headings == ["Vilken annan hjälp får du av samma assistent under den tiden?"])
    let form = try #require(question.form(to: next))
    #expect(try await browser.submit(form, on: question, [("svar", "M1"), ("gor", "nasta")]).status == .seeOther)
    #expect(try await dossier(browser).document.rows.last?.facts.rows(.within) == ["L1"])
  }

  // MARK: Addresses

  @Test("A question's address says nothing: all are equally long, and none is like another")
  func codes() throws {
    let secret = String(repeating: "ab", count: 32)
    let code = QuestionCode(secret: secret)
    let rows = ["H1", "H2", "C.01 å"]
    var ids = InterviewSection.parts.flatMap { [QuestionID.gate($0), .what($0)] }
    for fact in Fact.allCases {
      if fact.description.scope == .moment {
        ids += rows.map { .fact(fact, ofRow: $0) }
      } else {
        ids.append(.fact(fact))
      }
    }
    let codes = ids.map { code.code($0) }
    #expect(Set(codes).count == ids.count)
    #expect(codes.allSatisfy { $0.utf8.count == 24 && $0.allSatisfy { $0.isHexDigit } })
    for (id, text) in zip(ids, codes) {
      #expect(code.question(text, rows: rows) == id)
      if let row = id.row { #expect(code.question(text, rows: rows.filter { $0 != row }) == nil) }
      #expect(QuestionCode(secret: "another").question(text, rows: rows) == nil)
    }
    // No byte of a code tells what two questions have in common: neither the row, nor the fact, nor the kind.
    for place in 0..<12 {
      let bytes = Set(codes.map { $0.dropFirst(2 * place).prefix(2) })
      #expect(bytes.count > 100, "\(place) \(bytes.count)")
    }
    let one = try #require(codes.first)
    let other = String(one.dropLast()) + (one.hasSuffix("0") ? "1" : "0")
    for wrong in [other, String(one.dropLast(2)), one + "00", one.uppercased(), "", "å", "0000"] where wrong != one {
      #expect(code.question(wrong, rows: rows) == nil, "\(wrong)")
    }
  }

  @Test("The address of a question about a row that is gone leads nowhere")
  func gone() async throws {
    let browser = try await browser()
    let address = try await address(.fact(.minutes, ofRow: "H1"), browser)
    #expect(try await browser.get(address).status == .ok)
    try await answer(.what(.hygiene), [("svar", "tvätt"), ("bekraftat", "ja")], browser)
    #expect(try await browser.get(address).status == .notFound)
  }
}

extension WebPage {
  /// `true` for the address of the primary button.
  fileprivate func isNext(_ address: String) -> Bool {
    main.all("a").contains { $0["href"] == address && $0.classes.contains("primary") }
  }
}
