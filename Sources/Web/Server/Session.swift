/// One browser's time with the program. It lives in memory; the cookie that names it says nothing.
struct Session: Sendable {
  /// The cookie's value.
  let id: String
  /// What every form must carry, so that no other site can send one.
  let token: String
  var reader = Reader()
  /// The case the browser has open.
  var openCase: CaseNumber?
}

/// The sessions, the least used forgotten first when there are many.
actor Sessions {
  static let greatestCount = 1_000

  private var sessions: [String: (session: Session, used: Int)] = [:]
  private var clock = 0
  private let randomness: Randomness

  init(randomness: Randomness) { self.randomness = randomness }

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
    let session = Session(id: randomness.word(bytes: 24), token: randomness.word(bytes: 24))
    sessions[session.id] = (session, clock)
    return session
  }

  /// Changes a session; one that is gone stays gone.
  func change(_ id: String, _ edit: @Sendable (inout Session) -> Void) {
    guard var known = sessions[id] else { return }
    edit(&known.session)
    sessions[id] = known
  }
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
  func word(bytes count: Int) -> String {
    bytes(count).map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
  }
}

extension String {
  /// Equality in the same time wherever the first difference is.
  func isSameSecret(as other: String) -> Bool {
    let (mine, theirs) = (Array(utf8), Array(other.utf8))
    guard mine.count == theirs.count else { return false }
    return zip(mine, theirs).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
