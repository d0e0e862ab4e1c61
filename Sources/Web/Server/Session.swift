import Archive
import Crypto
import Foundation
import Interview

/// One browser's time with the program. The cookie that names it says nothing.
struct Session: Sendable {
  /// The cookie's value.
  let id: String
  /// What every form must carry, so that no other site can send one.
  let token: String
  var reader = Reader()
  /// The case the browser has open.
  var openCase: CaseNumber?
  /// How long the person has now; the questions follow it.
  var time: TimeAtHand?
  /// `true` for a browser that was opened with the address the program prints: it may see what is kept on the computer,
  /// which other users of the computer may not.
  var isTrusted = false
  /// The kept case that the browser had open before the program was restarted.
  var caseBefore: CaseID?
}

/// The sessions, the least used forgotten first when there are many. Trusted browsers are remembered over a restart, by a
/// sum of their cookie.
actor Sessions {
  static let greatestCount = 1_000
  static let greatestRemembered = 50

  private var sessions: [String: (session: Session, used: Int)] = [:]
  private var clock = 0
  private let randomness: Randomness
  private let memory: BrowserMemory
  private var remembered: Remembered

  init(randomness: Randomness, memory: BrowserMemory) {
    self.randomness = randomness
    self.memory = memory
    remembered = memory.load().flatMap { try? JSONDecoder().decode(Remembered.self, from: Data($0)) } ?? Remembered()
    if remembered.secret.utf8.count != 64 { remembered = Remembered(secret: randomness.word(bytes: 32)) }
  }

  /// The session of a cookie; a new one when there is none or it is not known.
  func session(cookie: String?) -> Session {
    clock += 1
    if let cookie, var known = sessions[cookie] {
      known.used = clock
      sessions[cookie] = known
      return known.session
    }
    if sessions.count >= Self.greatestCount, let oldest = sessions.min(by: { $0.value.used < $1.value.used }) {
      sessions[oldest.key] = nil
    }
    var session: Session
    if let cookie, let browser = remembered.browsers.first(where: { $0.sum == Self.sum(cookie) }) {
      session = Session(id: cookie, token: token(cookie))
      session.isTrusted = true
      session.caseBefore = browser.caseID.flatMap(CaseID.init)
    } else {
      let id = randomness.word(bytes: 24)
      session = Session(id: id, token: token(id))
    }
    sessions[session.id] = (session, clock)
    return session
  }

  /// Changes a session; one that is gone stays gone.
  func change(_ id: String, _ edit: @Sendable (inout Session) -> Void) {
    guard var known = sessions[id] else { return }
    edit(&known.session)
    sessions[id] = known
  }

  /// Lets a browser see what is kept.
  func trust(_ id: String) {
    change(id) { $0.isTrusted = true }
    remember(id, nil)
  }

  /// Remembers which kept case a trusted browser has open, so that a restart does not close it.
  func remember(_ id: String, _ open: CaseID?) {
    guard sessions[id]?.session.isTrusted == true else { return }
    let sum = Self.sum(id)
    remembered.browsers.removeAll { $0.sum == sum }
    remembered.browsers.append(.init(sum: sum, caseID: open?.description))
    remembered.browsers.removeFirst(max(0, remembered.browsers.count - Self.greatestRemembered))
    if let bytes = try? JSONEncoder().encode(remembered) { memory.save(Array(bytes)) }
  }

  /// The token is the same after a restart, so that an answer sent just then is not lost.
  private func token(_ id: String) -> String { id.sum(with: remembered.secret).hexadecimal }

  private static func sum(_ cookie: String) -> String {
    Array(SHA256.hash(data: Data(cookie.utf8))).hexadecimal
  }

  /// What is remembered over a restart. No case and no cookie can be made of it.
  private struct Remembered: Codable {
    struct Browser: Codable {
      var sum: String
      var caseID: String?
    }

    var secret = ""
    var browsers: [Browser] = []
  }
}

/// Where the program remembers trusted browsers.
public struct BrowserMemory: Sendable {
  let load: @Sendable () -> [UInt8]?
  let save: @Sendable ([UInt8]) -> Void

  /// Memory in a file or elsewhere.
  public init(load: @escaping @Sendable () -> [UInt8]?, save: @escaping @Sendable ([UInt8]) -> Void) {
    self.load = load
    self.save = save
  }

  /// Nothing is remembered.
  public static let none = BrowserMemory(load: { nil }, save: { _ in })
}

/// Where chance comes from: the system's own, or a test's.
public struct Randomness: Sendable {
  let bytes: @Sendable (_ count: Int) -> [UInt8]

  /// Chance made by a function that gives as many bytes as it is asked for.
  public init(bytes: @escaping @Sendable (_ count: Int) -> [UInt8]) { self.bytes = bytes }

  /// The system's, fit for secrets.
  public static let system = Randomness { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// A word of letters and digits, 2 a byte.
  func word(bytes count: Int) -> String { bytes(count).hexadecimal }
}

extension String {
  /// A sum of the text that only who knows the secret can make.
  func sum(with secret: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Data(utf8), using: SymmetricKey(data: Data(secret.utf8))))
  }

  /// Equality in the same time wherever the first difference is.
  func isSameSecret(as other: String) -> Bool {
    let (mine, theirs) = (Array(utf8), Array(other.utf8))
    guard mine.count == theirs.count else { return false }
    return zip(mine, theirs).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
