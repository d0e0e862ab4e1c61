/// An address inside the site. All of them are made here, and none says anything of a case: a row is told by its place in
/// the list, a part of the interview by its number.
struct Address: Sendable, Hashable {
  /// The path with its query, ready to be written in a link.
  let text: String

  private init(_ text: String) { self.text = text }

  /// The address with a place on the page.
  func at(_ place: StaticString) -> Address { Address("\(text)#\(place)") }

  static let start = Address("/")
  static let help = Address("/hjalp")
  static let yourData = Address("/uppgifter")
  static let accessibility = Address("/tillganglighet")
  static let result = Address("/resultat")
  static let settings = Address("/installningar")
  static let example = Address("/exempel")
  /// Where a new case goes first.
  static let firstQuestions = Address("/intervju")
  static let openFile = Address("/oppna-fil")
  static let begin = Address("/borja")
  static let goOn = Address("/fortsatt")
  static let keep = Address("/spara")
  static let keepFile = Address("/spara/fil")
  static let passphrase = Address("/spara/losenfras")
  static let delete = Address("/spara/radera")
  static let close = Address("/spara/stang")
  static let undo = Address("/angra")
  static let redo = Address("/gor-om")
  static let styles = Address("/egenmakt.css")
  static let script = Address("/egenmakt.js")

  /// An address of a pattern that a route listens to, with a number in it.
  static func numbered(_ folder: StaticString, _ number: Int) -> Address { Address("\(folder)/\(number)") }

  /// An address whose last part is a code that says nothing.
  static func coded(_ folder: StaticString, _ code: String) -> Address { Address("\(folder)/\(code)") }

  /// What a route listens to, with names in braces for what changes.
  static func pattern(_ text: StaticString) -> Address { Address("\(text)") }

  /// Where a form tells that the reader was; only a path inside the site is taken.
  static func back(to text: String?) -> Address? {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count < 200 else { return nil }
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
    }
    return isPlain ? Address(text) : nil
  }
}
