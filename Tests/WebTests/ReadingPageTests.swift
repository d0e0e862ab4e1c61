import CaseFile
import Casework
import Foundation
import HTTPTypes
import Law
import Markup
import Testing

@testable import Web

/// The pages that are read: why, the law, the decisions, the words, help.
@Suite("Pages to read")
struct ReadingPageTests {
  static let ofTheLaw = [
    "/lagen", "/lagen?dag=2018-05-01", "/lagen?ord=smink", "/lagen?ord=ingenting-alls-xyz", "/lagen/hygien-sminkning",
    "/lagen/lss-9a-1-medicinskt", "/lagen/sfb-51-3-20h?dag=2010-01-01", "/lagen/avsnitt/lss-lss09a-2-hygiene",
    "/lagen/avsnitt/lss-lss09f-parentaldeduction?dag=2020-01-01", "/lagen/jamfor",
    "/lagen/jamfor?fran=2022-12-31&till=2023-01-01", "/lagen/omtvistat", "/rattsfall", "/rattsfall/hfd-2019-56",
    "/rattsfall/kg-3208-16", "/rattsfall/regel/hygien-sminkning", "/ordlista",
    "/ordlista/egenvard", "/hjalp", "/tillganglighet",
  ]
  static let ofTheCase = [
    "/varfor", "/varfor/1", "/varfor/7", "/varfor/18", "/rattsfall/rad/1", "/rattsfall/rad/18", "/lagen/genom-aren",
    "/lagen/genom-aren?sedan=2017",
  ]

  @Test("Each page is well formed and whole in every layer and in English", arguments: Browser.Way.allCases)
  func everyPage(way: Browser.Way) async throws {
    let browser = try Browser()
    try await browser.open(example: "exempel-c")
    try await browser.read(way)
    for address in Self.ofTheLaw + Self.ofTheCase {
      let answer = try await browser.get(address)
      #expect(answer.status == .ok, "\(address)")
      #expect(answer.header("content-security-policy") != nil)
      let page = try answer.page()
      page.obeysTheRules("\(address), \(way)")
      #expect(page.language == (way == .english ? "en" : "sv"))
    }
  }

  @Test("The pages about the law need no case; the others say that none is open")
  func withoutCase() async throws {
    let browser = try Browser()
    for address in Self.ofTheLaw {
      #expect(try await browser.get(address).status == .ok, "\(address)")
    }
    for address in Self.ofTheCase {
      let answer = try await browser.get(address)
      #expect(answer.status == .conflict, "\(address)")
      #expect(try answer.page().headings == ["Inget ärende är öppet"])
    }
  }

  @Test(
    "What does not exist has a page that says so",
    arguments: [
      "/varfor/0", "/varfor/24", "/varfor/999999999999999999999", "/varfor/-1", "/varfor/01", "/varfor/ett",
      "/rattsfall/rad/0", "/rattsfall/rad/99", "/lagen/finns-inte", "/lagen/HYGIEN-SMINKNING",
      "/lagen/avsnitt/finns-inte",
      "/rattsfall/finns-inte", "/rattsfall/regel/finns-inte", "/ordlista/finns-inte", "/lagen/%3Cscript%3E",
    ])
  func nowhere(address: String) async throws {
    let browser = try Browser()
    try await browser.open(example: "exempel-c")
    let answer = try await browser.get(address)
    #expect(answer.status == .notFound)
    let page = try answer.page()
    #expect(page.headings == ["Sidan finns inte"])
    page.obeysTheRules("\(address)")
  }

  @Test("Every link on the way leads to a page", .timeLimit(.minutes(10)))
  func links() async throws {
    let browser = try Browser()
    try await browser.open(example: "exempel-c")
    var seen: Set<String> = []
    var next = ["/lagen", "/rattsfall", "/ordlista", "/hjalp", "/varfor", "/lagen/omtvistat", "/lagen/jamfor"]
    var places: [(address: String, place: String)] = []
    var ids: [String: Set<String>] = [:]
    while let address = next.popLast() {
      guard seen.insert(address).inserted else { continue }
      let answer = try await browser.get(address)
      #expect(answer.status == .ok, "\(address)")
      guard answer.status == .ok else { continue }
      let page = try answer.page()
      page.obeysTheRules("\(address)")
      ids[address] = Set(page.root.everything.compactMap { $0["id"] })
      for link in page.links where link.hasPrefix("/") && !link.hasPrefix("/uppgifter") {
        let parts = link.split(separator: "#", maxSplits: 1).map { String($0) }
        if parts.count > 1 { places.append((parts[0], parts[1])) }
        // One other day of each page is enough.
        if parts[0].contains("?dag="), seen.contains(where: { $0.hasPrefix(parts[0].prefix { $0 != "?" } + "?") }) {
          continue
        }
        next.append(parts[0])
      }
    }
    // Every rule, decision, word and row, and the pages that lead to them.
    let rules = RuleID.allCases.count
    #expect(seen.count(where: { $0.hasPrefix("/lagen/") && !$0.contains("?") }) > rules)
    let words = try Book.standard.glossary().count
    #expect(seen.count(where: { $0.hasPrefix("/ordlista/") }) == words)
    #expect(seen.count(where: { $0.hasPrefix("/varfor/") }) == 23)
    let decisions = try DecisionArchive.standard().all.count
    #expect(seen.count(where: { $0.wholeMatch(of: /\/rattsfall\/[^\/]+/) != nil }) == decisions)
    for place in places { #expect(ids[place.address]?.contains(place.place) == true, "\(place)") }
  }

  // MARK: What a person has written

  @Test("What a person has written stands only where it can be hidden, and never in a title or an address")
  func ownWords() async throws {
    let document = try Browser.document("exempel-c")
    let browser = try Browser(documents: [document])
    try await browser.open(example: 0)
    let own = document.rows.flatMap { [$0.name, $0.text] }.compactMap { $0 }.filter { $0.count > 8 }
    #expect(own.count > 20)
    for address in ["/varfor", "/rattsfall"] + (1...document.rows.count).map({ "/varfor/\($0)" }) {
      for way in [Browser.Way.easy, .plain, .inDepth] {
        // Every row in the plain layer, a few in the others.
        if way != .plain, address.count > "/varfor/3".count { continue }
        try await browser.read(way)
        let page = try await browser.page(address)
        let open = page.main.without(class: "private").text
        for words in own {
          #expect(!open.contains(words), "\(address) \(way)")
          #expect(!page.title.contains(words))
        }
        #expect(page.links.allSatisfy { link in link.utf8.allSatisfy { $0 < 128 } })
      }
    }
  }

  @Test(
    "Hostile names are text on every page that shows them", arguments: ["/varfor", "/varfor/1", "/rattsfall/rad/1"])
  func hostile(address: String) async throws {
    let hostile = "</h1><script>alert(1)</script>\" onfocus=\"x' {{namn}} & <b>"
    let file = try String(contentsOf: Browser.folder.appending(path: "exempel-c.yaml"), encoding: .utf8)
    let quoted = "\"\(hostile.replacing("\"", with: "\\\""))\""
    let changed = file.replacing("Sondmatning morgon", with: quoted, maxReplacements: 1)
    #expect(changed != file)
    let browser = try Browser(documents: [try CaseReader.read(Data(changed.utf8))])
    try await browser.open(example: 0)
    for way in Browser.Way.allCases {
      try await browser.read(way)
      let page = try await browser.page(address)
      #expect(page.main.all("script").isEmpty)
      #expect(page.main.text.contains("<script>alert(1)</script>"))
      page.obeysTheRules("\(address), \(way)")
    }
  }

  @Test("Words that are sought come back as text, and the address says nothing of them")
  func search() async throws {
    let browser = try Browser()
    let front = try await browser.page("/rattsfall")
    let form = try #require(front.form(to: "/rattsfall"))
    #expect(form["method"] == "post")
    let found = try await browser.submit(form, on: front, [("ord", "sminkning")])
    #expect(found.status == .ok)
    let page = try found.page()
    #expect(page.main.all(class: "entries").first?.all("a").first?["href"] == "/rattsfall/hfd-2019-56")
    #expect(page.fields(of: try #require(page.form(to: "/rattsfall"))).contains { $0.value == "sminkning" })
    // A case number finds the decision itself, and hostile words are words.
    let number = try await browser.submit(form, on: front, [("ord", "1959-19")]).page()
    #expect(number.main.all(class: "entries").first?.all("li").count == 1)
    let hostile = try await browser.submit(form, on: front, [("ord", "<script>\" OR NEAR( * AND '")])
    #expect(hostile.status == .ok)
    #expect(try hostile.page().main.all("script").isEmpty)
    // In the address the words are not read.
    #expect(try await browser.page("/rattsfall?ord=smink").root.first(id: "traffar") == nil)
  }

  // MARK: Why

  @Test("A row has its layers, its neighbours, its rules and its decisions")
  func row() async throws {
    let browser = try Browser()
    try await browser.open(example: "exempel-c")
    let plain = try await browser.page("/varfor/1")
    #expect(plain.main.text.contains("Hela matningen räknas"))
    #expect(plain.links.contains("/lagen/lss-9a-1-sondmatning"))
    #expect(plain.links.contains("/rattsfall/kg-3208-16"))
    #expect(plain.links.contains("/varfor/2"))
    #expect(!plain.links.contains("/varfor/0"))
    #expect(plain.main.text.contains("Lagen den 21 november 2026"))
    // Both for and against.
    #expect(plain.main.text.contains("\nFör: ") && plain.main.text.contains("\nEmot: "))
    let last = try await browser.page("/varfor/23")
    #expect(last.links.contains("/varfor/22") && !last.links.contains("/varfor/24"))
    try await browser.read(.inDepth)
    let depth = try await browser.page("/varfor/1")
    #expect(depth.main.text.contains("Egenvård eller sjukvård"))
    #expect(!depth.main.all(class: "tree").isEmpty)
    try await browser.read(.easy)
    let easy = try await browser.page("/varfor/1")
    #expect(easy.main.text.contains("Raden gäller sondmat."))
    #expect(easy.readability().lixTenths < 300)
  }

  @Test("The layer is chosen on the page and the page comes back, with its day")
  func layerChoice() async throws {
    let browser = try Browser()
    let page = try await browser.page("/lagen/sfb-51-3-20h?dag=2010-01-01")
    let form = try #require(page.main.all("form").first { $0["action"] == "/installningar" })
    #expect(form.all("button").map { $0["aria-pressed"] } == ["false", "true", "false"])
    let answer = try await browser.submit(form, on: page, [("lager", "lättläst")])
    #expect(answer.location == "/lagen/sfb-51-3-20h?dag=2010-01-01")
    let easy = try await browser.page("/lagen/sfb-51-3-20h?dag=2010-01-01")
    #expect(easy.main.text != page.main.text)
  }

  @Test(
    "Only an address inside the site is come back to",
    arguments: [
      "//elak.example", "https://elak.example", "/\\elak", "/varfor\r\nx: y", "", "/varfor#x", "/å",
    ])
  func comeBack(address: String) async throws {
    let browser = try Browser()
    #expect(try await browser.post("/installningar", [("dolj", "ja"), ("vid", address)]).location == "/")
  }

  // MARK: The law

  @Test("A rule shows how it read on another day and says that it is not today")
  func anotherDay() async throws {
    let browser = try Browser()
    let now = try await browser.page("/lagen/lss-9a-1-sondmatning")
    #expect(now.main.all(class: "caution").isEmpty)
    let then = try await browser.page("/lagen/hygien-sminkning?dag=2018-05-01")
    #expect(then.main.all(class: "caution").first?.text.contains("Så löd lagen den 1 maj 2018") == true)
    #expect(then.links.contains("/lagen?dag=2018-05-01"))
    let beyond = try await browser.page("/lagen?dag=2030-01-01")
    #expect(beyond.main.all(class: "caution").first?.text.contains("Lagen är känd här till") == true)
  }

  @Test(
    "A day that is none is said to be so, in the field",
    arguments: ["2018-02-30", "1993-12-31", "i%20g%C3%A5r", "%3Cb%3E"])
  func badDay(day: String) async throws {
    let page = try await Browser().page("/lagen?dag=\(day)")
    #expect(!page.main.all(class: "fault").isEmpty)
    #expect(page.main.all("input").first { $0["name"] == "dag" }?["aria-invalid"] == "true")
  }

  @Test("What changed on 1 January 2023 is told, whichever day comes first")
  func comparison() async throws {
    let browser = try Browser()
    let page = try await browser.page("/lagen/jamfor?fran=2022-12-31&till=2023-01-01")
    #expect(page.main.text.contains("31 december 2022 – 1 januari 2023"))
    #expect(page.links.contains("/lagen/lss-9a-1-medicinskt"))
    #expect(
      try await browser.page("/lagen/jamfor?fran=2023-01-01&till=2022-12-31").main.text.contains("31 december 2022 –"))
    let same = try await browser.page("/lagen/jamfor?fran=2024-02-01&till=2024-02-02")
    #expect(same.main.text.contains("Ingenting som Egenmakt känner till."))
  }

  @Test(
    "The law is found by its words",
    arguments: [("smink", "hygien-sminkning"), ("sondmatningen", "lss-9a-1-sondmatning")])
  func lawSearch(words: String, rule: String) async throws {
    let page = try await Browser().page("/lagen?ord=\(words)")
    let first = try #require(page.main.all(class: "entries").first)
    #expect(first.all("a").prefix(5).contains { $0["href"] == "/lagen/\(rule)" })
  }

  // MARK: Decisions and words

  @Test("A decision against the person is told as such, with its sources and what is not there")
  func decision() async throws {
    let page = try await Browser().page("/rattsfall/HFD-2019-56")
    let text = page.main.text
    #expect(text.contains("Emot den som söker"))
    #expect(text.contains("Läs domen innan du åberopar den."))
    #expect(page.links.contains("/lagen/hygien-sminkning"))
    #expect(page.links.contains("https://lagen.nu/dom/hfd/2019:56"))
  }

  @Test("No two words share an address, and every word that is pointed at exists")
  func wordAddresses() throws {
    let terms = try Book.standard.glossary()
    #expect(Set(terms.map(\.addressName)).count == terms.count)
    for term in terms {
      #expect(!term.addressName.isEmpty)
      for word in term.seeAlso { #expect(try Library.term(named: word) != nil, "\(term.word): \(word)") }
    }
  }

  // MARK: Plain words

  @Test(
    "The site's own texts are easy to read",
    arguments: ["/", "/hjalp", "/tillganglighet", "/finns-inte"])
  func readability(address: String) async throws {
    let browser = try Browser()
    for (way, limit) in [(Browser.Way.plain, 400), (.easy, 300)] {
      try await browser.read(way)
      let measure = try await browser.page(address).readability(leavingOut: address == "/" ? "tiles" : "entries")
      #expect(measure.lixTenths < limit, "\(address) \(way): \(measure.lixTenths) with \(measure.words) words")
    }
  }
}

/// Names in texts that become links.
@Suite("Linked text")
struct LinkedTextTests {
  private func rendered(_ text: String) -> String { LinkedText(text: text).markup.map { $0.rendered }.joined() }

  @Test("Rules, decisions and questions become links, with or without brackets")
  func links() {
    #expect(
      rendered("[hygien-sminkning] 9 a § LSS")
        == "<a href=\"/lagen/hygien-sminkning\">hygien-sminkning</a> 9 a § LSS")
    #expect(
      rendered("hygien-sminkning (emot): så") == "<a href=\"/lagen/hygien-sminkning\">hygien-sminkning</a> (emot): så")
    #expect(rendered("En dom. [HFD-2019-56]") == "En dom. <a href=\"/rattsfall/hfd-2019-56\">HFD-2019-56</a>")
    #expect(rendered("[CI-04=after_deduction]") == "<a href=\"/lagen/omtvistat#ci-04\">CI-04</a>")
    #expect(rendered("● CI-02=flat_seven: så") == "● <a href=\"/lagen/omtvistat#ci-02\">CI-02</a>: så")
  }

  @Test("The names of facts fall away, and all else stays as it is")
  func others() {
    #expect(rendered("Är behovet varaktigt? [varaktigt]") == "Är behovet varaktigt?")
    #expect(rendered("varaktigt") == "varaktigt")
    #expect(rendered("Förr räknades det. [G-14]") == "Förr räknades det.")
    #expect(rendered("G-14 och [G-] och [G-1a]") == "G-14 och [G-] och [G-1a]")
    for text in ["", "[KamR Sundsvall 2106-23 (2023-12-06)]", "a-b <c> [", "]-[", "[[x]]", "på- och avkoppling – 6-7"] {
      #expect(rendered(text) == Markup.text(text).rendered)
    }
  }

  @Test("Lines stay lines and empty lines part paragraphs")
  func prose() {
    #expect(Markup.prose("Ett.\nTvå.\n\nTre.").rendered == "<p>Ett.<br/>Två.</p><p>Tre.</p>")
  }
}
