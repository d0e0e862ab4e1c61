import Archive
import CaseFile
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Law
import Logging
import NIOCore
import Synchronization

@testable import Web

/// A browser without a screen, in the same process as the site: it keeps the cookie, and sends forms with the token of the
/// page it got them from.
///
/// ```swift
/// let browser = try Browser()
/// try await browser.open(example: "exempel-c")
/// let page = try await browser.page("/resultat")
/// ```
final class Browser: Sendable {
  private struct Memory {
    var cookie: String?
    var token: String?
  }

  let site: Site
  private let responder: RouterResponder<SiteContext>
  private let memory = Mutex(Memory())

  /// A browser at a site of its own.
  ///
  /// - Parameter examples: names of files in `Examples/` that the start page shows, in this order.
  convenience init(
    examples: [String] = Browser.people, today: CalendarDate = Law.horizon, archive: Archive? = nil,
    browsers: BrowserMemory = .none
  ) throws {
    try self.init(
      documents: try examples.map { try Browser.document($0) }, today: today, archive: archive, browsers: browsers)
  }

  /// A browser at a site whose invented persons are the given documents.
  init(
    documents: [CaseDocument], today: CalendarDate = Law.horizon, archive: Archive? = nil,
    browsers: BrowserMemory = .none
  ) throws {
    site = Site(
      world: Site.World(
        today: { today }, now: { Date(timeIntervalSince1970: 1_795_000_000) }, clock: { _ in "12.30" },
        randomness: .counted(), browsers: browsers, port: 8_090),
      archive: archive, examples: documents.map { ExamplePerson($0) })
    responder = site.router().buildResponder()
  }

  /// The same browser, with its cookie, at a site that has been started anew.
  func restarted(archive: Archive?, browsers: BrowserMemory) throws -> Browser {
    let browser = try Browser(archive: archive, browsers: browsers)
    let kept = memory.withLock { $0 }
    browser.memory.withLock { $0 = kept }
    return browser
  }

  /// Sends a form with a file.
  @discardableResult
  func upload(_ address: String, file: [UInt8], _ fields: [(String, String)]) async throws -> Answer {
    if memory.withLock({ $0.token }) == nil { try await get("/") }
    let token = memory.withLock { $0.token } ?? ""
    var body: [UInt8] = []
    for (name, value) in [("token", token)] + fields {
      body += "--grans\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
    }
    body += "--grans\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"fil\"\r\n\r\n".utf8
    body += file + Array("\r\n--grans--\r\n".utf8)
    let headers: HTTPFields = [.contentType: "multipart/form-data; boundary=grans"]
    return try await send(.post, address, host: Browser.host, headers: headers, body: body)
  }

  /// Another browser at the same site.
  init(at site: Site) {
    self.site = site
    responder = site.router().buildResponder()
  }

  static let people = ["exempel-a", "exempel-b", "exempel-c", "exempel-d", "exempel-e", "exempel-f"]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")

  /// A file of `Examples/`.
  static func document(_ name: String) throws -> CaseDocument {
    try CaseReader.read(try Data(contentsOf: folder.appending(path: "\(name).yaml")))
  }

  // MARK: What one does

  /// Asks for an address. Nothing is followed.
  @discardableResult
  func get(_ address: String, host: String = Browser.host, headers: HTTPFields = [:]) async throws -> Answer {
    try await send(.get, address, host: host, headers: headers, body: nil)
  }

  /// Asks for a page; an answer that sends on is followed.
  func page(_ address: String) async throws -> WebPage {
    var answer = try await get(address)
    if let location = answer.location { answer = try await get(location) }
    return try answer.page()
  }

  /// Sends a form as a page would, with the session's token.
  @discardableResult
  func post(_ address: String, _ fields: [(String, String)], token: String? = nil, headers: HTTPFields = [:])
    async throws -> Answer
  {
    if memory.withLock({ $0.token }) == nil { try await get("/") }
    let carried = token ?? memory.withLock { $0.token } ?? ""
    let body = ([("token", carried)] + fields).map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }
      .joined(separator: "&")
    var headers = headers
    if headers[.contentType] == nil { headers[.contentType] = "application/x-www-form-urlencoded" }
    return try await send(.post, address, host: Browser.host, headers: headers, body: Array(body.utf8))
  }

  /// Fills in a form of a page and sends it; what is not named is sent as the page shows it.
  @discardableResult
  func submit(_ form: Element, on page: WebPage, _ values: [(String, String)] = []) async throws -> Answer {
    let names = Set(values.map { $0.0 })
    let shown = page.fields(of: form).filter { !names.contains($0.name) && $0.name != "token" }
    return try await post(form["action"] ?? "", shown.map { ($0.name, $0.value) } + values)
  }

  /// Opens an invented person by its place on the start page.
  func open(example number: Int) async throws { try await post("/exempel", [("nummer", "\(number)")]) }

  /// Opens an invented person by the file's name.
  func open(example name: String) async throws {
    try await open(example: Browser.people.firstIndex(of: name) ?? 0)
  }

  /// Makes a case that is kept in the site's archive, and opens it.
  func open(kept dossier: Dossier) async throws {
    let number = try await site.desk.create(dossier, label: "Nytt ärende", .machineKey).number
    try await open(number)
  }

  private var sessionID: String {
    memory.withLock { $0.cookie }?.split(separator: "=", maxSplits: 1).last.map { String($0) } ?? ""
  }

  /// Opens a case that is on the desk already, as another window would.
  func open(_ number: CaseNumber) async throws {
    try await get("/")
    await site.sessions.change(sessionID) { $0.openCase = number }
  }

  /// Changes layer or language, as the tools of the frame do.
  func read(_ way: Way) async throws {
    switch way {
    case .easy: try await post("/installningar", [("lager", "lättläst")])
    case .plain: try await post("/installningar", [("lager", "vanlig")])
    case .inDepth: try await post("/installningar", [("lager", "fördjupning")])
    case .english: try await post("/installningar", [("sprak", "en")])
    }
  }

  /// The ways a page can be read.
  enum Way: String, Sendable, CaseIterable, CustomStringConvertible {
    case easy, plain, inDepth, english

    var description: String { rawValue }
  }

  // MARK: The wire

  /// Where the site believes that it is reached.
  static let host = "127.0.0.1:8090"

  private func send(
    _ method: HTTPRequest.Method, _ address: String, host: String, headers: HTTPFields, body: [UInt8]?
  ) async throws -> Answer {
    var headers = headers
    if let cookie = memory.withLock({ $0.cookie }) { headers[.cookie] = cookie }
    let head = HTTPRequest(
      method: method, scheme: "http", authority: host, path: String(address.prefix { $0 != "#" }), headerFields: headers
    )
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body ?? [])))
    let response = try await responder.respond(to: request, context: SiteContext(logger: Self.silent))
    let written = Written()
    try await response.body.write(Writer(written: written))
    let answer = Answer(status: response.status, headers: response.headers, bytes: written.bytes)
    remember(answer)
    return answer
  }

  private func remember(_ answer: Answer) {
    let cookie = answer.headers[.setCookie].map { String($0.prefix { $0 != ";" }) }
    let token = answer.header("content-type")?.hasPrefix("text/html") == true ? try? answer.page().token : nil
    memory.withLock { memory in
      if let cookie { memory.cookie = cookie }
      if let token { memory.token = token }
    }
  }

  private static let silent: Logger = {
    var logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    return logger
  }()

  private static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      let scalar = Character(UnicodeScalar(byte))
      if scalar.isASCII, scalar.isLetter || scalar.isNumber { return String(scalar) }
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }.joined()
  }
}

/// Where an answer's body is gathered.
private final class Written: Sendable {
  private let content = Mutex<[UInt8]>([])

  var bytes: [UInt8] { content.withLock { $0 } }

  func add(_ new: ByteBuffer) { content.withLock { $0 += Array(new.readableBytesView) } }
}

private struct Writer: ResponseBodyWriter {
  let written: Written

  mutating func write(_ buffer: ByteBuffer) async throws { written.add(buffer) }

  consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension Randomness {
  /// Bytes that are never the same twice and always the same in a test.
  static func counted() -> Randomness {
    let state = Counter()
    return Randomness { count in (0..<count).map { _ in state.next() } }
  }

  private final class Counter: Sendable {
    private let state = Mutex<UInt64>(0)

    func next() -> UInt8 {
      state.withLock { state in
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
      }
    }
  }
}

extension Browser {
  /// The case that the browser has open, as the site knows it.
  var openCase: CaseNumber? {
    get async { await site.sessions.session(cookie: sessionID).openCase }
  }
}
