import Casework

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

// MARK: A life: the diary, the week, the needs and what the case has been

extension Address {
  static let diary = Address("/dagbok")
  static let diaryLog = Address("/dagbok/logg")
  static let diaryUse = Address("/dagbok/anvand")
  static let diaryDay = Address("/dagbok/{nummer}")
  static let diaryAgain = Address("/dagbok/{nummer}/samma")
  static let diaryWhole = Address("/dagbok/{nummer}/hel")
  static let diaryRemove = Address("/dagbok/{nummer}/bort")
  static let diaryNew = Address("/dagbok/{nummer}/ny")
  static let diaryEntry = Address("/dagbok/{nummer}/rad/{rad}")
  static let diaryEntryRemove = Address("/dagbok/{nummer}/rad/{rad}/bort")
  /// The papers, where the empty diary can be printed.
  static let paperDiary = Address("/brev")
  static let week = Address("/vecka")
  static let needs = Address("/behov")
  static let needsByMinutes = Address("/behov?ordning=minuter")
  static let needNew = Address("/behov/ny")
  static let need = Address("/behov/{nummer}")
  static let needLock = Address("/behov/{nummer}/las")
  static let needRemove = Address("/behov/{nummer}/bort")
  static let needPast = Address("/behov/{nummer}/historik")
  static let history = Address("/historik")
  static let version = Address("/historik/{nummer}")
  static let undo = Address("/angra")
  static let redo = Address("/gor-om")
  static let interview = Address("/intervju")

  /// The week with one layer alone.
  static func week(_ layer: WeekBands.Layer) -> Address { Address("/vecka?lager=\(layer.rawValue)") }

  /// Older versions; the first page is the newest.
  static func history(page: Int) -> Address { Address("/historik?sida=\(page)") }

  /// The address of a pattern with its numbers in place, first to last.
  func numbered(_ numbers: Int...) -> Address {
    var rest = numbers[...]
    return Address(
      text.split(separator: "/").map { part in
        part.hasPrefix("{") ? "/" + (rest.popFirst().map { "\($0)" } ?? "") : "/" + part
      }.joined())
  }

  /// The parts of the path.
  var path: [Substring] { text.split(separator: "/") }
}
