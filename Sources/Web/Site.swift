public import Law
public import Archive
public import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore

/// Another program has the port.
public struct PortTaken: Error, Sendable, Hashable {
  /// The fault.
  public init() {}
}

/// The site: its routes, and what every page needs.
public struct Site: Sendable {
  /// What the world around gives: the day, chance, and where the site is reached.
  public struct World: Sendable {
    /// Today, in Sweden.
    public var today: @Sendable () -> CalendarDate
    /// The time now.
    public var now: @Sendable () -> Date
    /// Hours and minutes of the clock in Sweden, to show when a case was saved.
    public var clock: @Sendable (Date) -> String
    /// Where the secrets of sessions come from.
    public var randomness: Randomness
    /// Where trusted browsers are remembered.
    public var browsers: BrowserMemory
    /// The port that the site listens to.
    public var port: Int

    /// A world.
    public init(
      today: @escaping @Sendable () -> CalendarDate, now: @escaping @Sendable () -> Date,
      clock: @escaping @Sendable (Date) -> String, randomness: Randomness = .system,
      browsers: BrowserMemory = .none, port: Int
    ) {
      self.today = today
      self.now = now
      self.clock = clock
      self.randomness = randomness
      self.browsers = browsers
      self.port = port
    }
  }

  let world: World
  let sessions: Sessions
  /// Known by who can read what the program prints; opens what is kept on the computer.
  let startKey: String
  let desk: Desk
  let archive: Archive?
  let examples: [ExamplePerson]

  /// A site with no case open.
  ///
  /// - Parameters:
  ///   - archive: where cases are kept; `nil` = nothing is kept.
  ///   - examples: invented persons to try, in the order to show them.
  public init(world: World, archive: Archive?, examples: [ExamplePerson]) {
    self.world = world
    self.examples = examples
    sessions = Sessions(randomness: world.randomness, memory: world.browsers)
    startKey = world.randomness.word(bytes: 20)
    desk = Desk(archive: archive, world: world)
    self.archive = archive
  }

  /// The address to open in the browser: with it, what is kept on the computer can be seen.
  public var startAddress: String { "http://127.0.0.1:\(world.port)/oppna/\(startKey)" }

  /// Serves until the program is told to stop.
  ///
  /// - Throws: ``PortTaken`` when another program has the port.
  public func serve(onReady: @escaping @Sendable () -> Void, logger: Logger) async throws {
    let application = Application(
      router: router(),
      server: .http1(configuration: .init(idleTimeout: .seconds(60))),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: world.port)),
      onServerRunning: { _ in onReady() },
      logger: logger)
    do { try await application.runService() } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw PortTaken()
    }
  }

  /// Every page has its place here.
  func router() -> Router<SiteContext> {
    let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SafeAnswers(site: self))
    router.get(RouterPath(Address.styles.text)) { _, _ in Self.asset(Assets.styles, "text/css; charset=utf-8") }
    router.get(RouterPath(Address.script.text)) { _, _ in Self.asset(Assets.script, "text/javascript; charset=utf-8") }
    let routes = Routes(door: Door(site: self), router: router)
    routes.get(.start, StartPage.show)
    routes.get(Address.pattern("/oppna/{nyckel}"), StartPage.trust)
    routes.post(.begin, StartPage.begin)
    routes.post(.goOn, StartPage.goOn)
    routes.post(.openFile, takesFile: true, StartPage.openFile)
    routes.get(.yourData, YourDataPage.show)
    routes.post(.yourData, YourDataPage.create)
    routes.get(.keep, KeepPage.show)
    routes.post(.keepFile, KeepPage.download)
    routes.post(.passphrase, KeepPage.changePassphrase)
    routes.post(.delete, KeepPage.delete)
    routes.post(.close, KeepPage.close)
    routes.get(.interview, InterviewPages.show)
    routes.post(.interview, InterviewPages.begin)
    routes.get(Address.pattern("/del/{nummer}"), InterviewPages.part)
    routes.post(Address.pattern("/del/{nummer}"), InterviewPages.addAgain)
    routes.get(.nextQuestion, QuestionPage.next)
    routes.get(Address.pattern("/fraga/{kod}"), QuestionPage.show)
    routes.post(Address.pattern("/fraga/{kod}"), QuestionPage.answer)
    routes.post(.example, StartPage.openExample)
    routes.post(.settings, SettingsChange.make)
    routes.get(.result, ResultPage.show)
    routes.addReading()
    PaperRoutes.add(to: routes)
    routes.addLife()
    return router
  }

  private static func asset(_ bytes: [UInt8], _ mediaType: String) -> Response {
    Response(
      status: .ok,
      headers: [.contentType: mediaType, .cacheControl: "public, max-age=31536000, immutable"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// A page in its frame.
  func response(_ page: Page, _ status: HTTPResponse.Status, _ session: Session, here: Address) async -> Response {
    var open: DeskCase?
    if let number = session.openCase { open = try? await desk.open(number) }
    let frame = Frame(
      reader: session.reader, token: session.token, saved: open.map { $0.savedText(session.reader) },
      steps: open.map { .init($0) }, hasCase: open != nil, here: here, lawKnownTo: session.reader.day(Law.horizon))
    return Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: frame.document(page))))
  }

  /// An answer to somebody whose address is not ours: nothing of the program.
  func plainRefusal(_ refusal: Refusal) -> Response {
    Response(
      status: refusal.status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: "Fel adress. Öppna http://127.0.0.1:\(world.port)/\n")))
  }

  /// Only this computer's own names: otherwise another site could point a name of its own here.
  func isOwn(host: String) -> Bool { ownHosts.contains(host.lowercased()) }

  func isOwn(origin: String) -> Bool { ownHosts.contains { origin.lowercased() == "http://\($0)" } }

  private var ownHosts: [String] { ["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(world.port)" } }
}

/// Gives each address its page.
struct Routes {
  let door: Door
  let router: Router<SiteContext>

  func get(_ address: Address, _ handler: @escaping Door.Handler) {
    let door = door
    router.get(RouterPath(address.text)) { request, context in try await door.answer(request, context, handler) }
  }

  func post(_ address: Address, takesFile: Bool = false, _ handler: @escaping Door.Handler) {
    let door = door
    router.post(RouterPath(address.text)) { request, context in
      try await door.answer(request, context, takesFile: takesFile, handler)
    }
  }
}
