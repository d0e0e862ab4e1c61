import HTTPTypes
import Testing

@testable import Web

/// What holds for every page: the frame, the headers, and what is refused.
@Suite("The frame around every page")
struct FrameTests {
  @Test("The start page is well formed, with one heading, and says that it is no application")
  func start() async throws {
    let browser = try Browser()
    let answer = try await browser.get("/")
    #expect(answer.status == .ok)
    let page = try answer.page()
    #expect(page.headings.count == 1)
    #expect(page.main.text.contains("Det här är ingen ansökan."))
  }

  @Test("Every answer carries the headers that keep other sites out", arguments: ["/", "/finns-inte", "/egenmakt.css"])
  func headers(address: String) async throws {
    let answer = try await Browser().get(address)
    let policy = try #require(answer.header("content-security-policy"))
    #expect(policy.contains("default-src 'none'"))
    #expect(!policy.contains("unsafe"))
    #expect(answer.header("x-content-type-options") == "nosniff")
    #expect(answer.header("x-frame-options") == "DENY")
    #expect(answer.header("referrer-policy") == "same-origin")
    #expect(answer.header("cache-control") != nil)
  }

  @Test("An address that leads nowhere has a page that says so")
  func nowhere() async throws {
    let answer = try await Browser().get("/finns-inte")
    #expect(answer.status == .notFound)
    #expect(try answer.page().headings == ["Sidan finns inte"])
  }

  @Test("Another name for this computer is refused without a word of the program")
  func foreignHost() async throws {
    let answer = try await Browser().get("/", host: "elak.example:8090")
    #expect(answer.status == .misdirectedRequest)
    #expect(!answer.text.contains("<html"))
  }

  @Test("A form without the session's token, or from another site, changes nothing")
  func foreignForm() async throws {
    let browser = try Browser()
    #expect(try await browser.post("/exempel", [("nummer", "0")], token: "gissat").status == .forbidden)
    let foreign: HTTPFields = [.origin: "http://elak.example"]
    #expect(try await browser.post("/exempel", [("nummer", "0")], headers: foreign).status == .forbidden)
    #expect(try await browser.get("/resultat").status == .conflict)
  }

  @Test("An invented person opens on the result, and the title says nothing of the case")
  func example() async throws {
    let browser = try Browser()
    try await browser.open(example: "exempel-c")
    let page = try await browser.page("/resultat")
    #expect(page.headings == ["Resultat"])
    #expect(page.title == "Resultat – Egenmakt")
  }

  @Test("Layer and language are kept for the session and come back to the page", arguments: Browser.Way.allCases)
  func settings(way: Browser.Way) async throws {
    let browser = try Browser()
    try await browser.read(way)
    #expect(try await browser.page("/").language == (way == .english ? "en" : "sv"))
  }
}

@Suite("The files of the pages")
struct AssetTests {
  @Test("Comments and indentation stay at home, and nothing else does")
  func sent() {
    let source = "/* A part. */\na {\n  color: red; /* kept */\n}\n\n// Why.\n  const b = 1; // kept\n"
    let sent = "a {\ncolor: red; /* kept */\n}\nconst b = 1; // kept\n"
    #expect(Assets.sent(Array(source.utf8)) == Array(sent.utf8))
    #expect(Assets.styles.count + Assets.script.count < 25_000)
  }
}
