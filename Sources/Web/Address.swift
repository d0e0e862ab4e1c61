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

  // Papers and days around the case.
  static let evidence = Address("/underlag")
  static let evidenceOfKind = Address("/underlag/nytt/{nummer}")
  static let pieceOfEvidence = Address("/underlag/papper/{nummer}")
  static let removeEvidence = Address("/underlag/ta-bort")
  static let selfCare = Address("/underlag/egenvard")
  static let process = Address("/gang")
  static let newEvent = Address("/gang/ny")
  static let eventOfKind = Address("/gang/ny/{nummer}")
  static let event = Address("/gang/handelse/{nummer}")
  static let removeEvent = Address("/gang/ta-bort")
  static let importantDays = Address("/gang/dagar.ics")
  static let proposals = Address("/jamfor")
  static let newProposal = Address("/jamfor/ny")
  static let proposalByRows = Address("/jamfor/rad-for-rad")
  static let proposal = Address("/jamfor/{nummer}")
  static let changeProposal = Address("/jamfor/{nummer}/andra")
  static let removeProposal = Address("/jamfor/ta-bort")
  static let letters = Address("/brev")
  static let letter = Address("/brev/{brev}/{nummer}")
  static let letterPart = Address("/brev/{brev}/{nummer}/stycke/{stycke}")
  static let letterFile = Address("/brev/{brev}/{nummer}/{fil}")

  /// The address of a pattern with its parts filled in, in order.
  func with(_ parts: String...) -> Address {
    var rest = parts[...]
    return Address(
      text.split(separator: "/").map { piece in
        piece.hasPrefix("{") ? "/" + (rest.popFirst() ?? "") : "/" + piece
      }.joined())
  }

  func with(_ number: Int) -> Address { with("\(number)") }

  static let settings = Address("/installningar")
  static let example = Address("/exempel")
  static let styles = Address("/egenmakt.css")
  static let script = Address("/egenmakt.js")

  /// An address of a pattern that a route listens to, with a number in it.
  static func numbered(_ folder: StaticString, _ number: Int) -> Address { Address("\(folder)/\(number)") }

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
