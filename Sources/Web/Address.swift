import CaseFile
import Casework
import Law

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
  static let styles = Address("/egenmakt.css")
  static let script = Address("/egenmakt.js")

  /// An address of a pattern that a route listens to, with a number in it.
  static func numbered(_ folder: StaticString, _ number: Int) -> Address { Address("\(folder)/\(number)") }

  /// An address whose last part is a code that says nothing.
  static func coded(_ folder: StaticString, _ code: String) -> Address { Address("\(folder)/\(code)") }

  /// What a route listens to, with names in braces for what changes.
  static func pattern(_ text: StaticString) -> Address { Address("\(text)") }

  /// Where a form tells that the reader was; only a path inside the site is taken, with what the law was asked for.
  static func back(to text: String?) -> Address? {
    guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count < 200 else { return nil }
    let isPlain = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || "/-?=&%+".utf8.contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(byte)
    }
    return isPlain ? Address(text) : nil
  }
}

// MARK: The law, the decisions and the words

extension Address {
  static let why = Address("/varfor")
  static let whyRow = Address("/varfor/{nummer}")
  static let law = Address("/lagen")
  static let lawRule = Address("/lagen/{regel}")
  static let lawSection = Address("/lagen/avsnitt/{avsnitt}")
  static let lawComparison = Address("/lagen/jamfor")
  static let contested = Address("/lagen/omtvistat")
  static let years = Address("/lagen/genom-aren")
  static let decisions = Address("/rattsfall")
  static let decision = Address("/rattsfall/{avgorande}")
  static let decisionsOnRule = Address("/rattsfall/regel/{regel}")
  static let decisionsLikeRow = Address("/rattsfall/rad/{nummer}")
  static let glossary = Address("/ordlista")
  static let word = Address("/ordlista/{ord}")

  /// Why a row came out as it did; rows are counted from 1.
  static func why(row index: Int) -> Address { numbered("/varfor", index + 1) }

  static func like(row index: Int) -> Address { numbered("/rattsfall/rad", index + 1) }

  /// A rule, as it reads on a day; `nil` = today.
  static func rule(_ rule: RuleID, on day: CalendarDate? = nil) -> Address { Address("/lagen/\(rule.slug)").on(day) }

  static func section(_ section: Section, on day: CalendarDate? = nil) -> Address {
    Address("/lagen/avsnitt/\(section.addressName)").on(day)
  }

  static func law(on day: CalendarDate?) -> Address { law.on(day) }

  static func comparison(_ first: CalendarDate, _ second: CalendarDate) -> Address {
    Address("\(lawComparison.text)?fran=\(first)&till=\(second)")
  }

  static func years(since year: Int) -> Address { Address("\(years.text)?sedan=\(year)") }

  static func contested(_ question: ContestedQuestion) -> Address {
    Address("\(contested.text)#\(question.addressName)")
  }

  static func decision(_ decision: Decision) -> Address { Address("/rattsfall/\(decision.id.lowercased())") }

  static func decisions(on rule: RuleID) -> Address { Address("/rattsfall/regel/\(rule.slug)") }

  static func word(_ term: Term) -> Address { Address("/ordlista/\(term.addressName)") }

  private func on(_ day: CalendarDate?) -> Address { day.map { Address("\(text)?dag=\($0)") } ?? self }
}

extension Section {
  /// The path of the section's code in small letters: `lss-lss09a-2-hygiene`.
  var addressName: String { "\(path)".lowercased().replacing("/", with: "-").replacing("_", with: "-") }
}

extension ContestedQuestion {
  /// `ci-02`.
  var addressName: String { "\(id)".lowercased() }
}

extension Term {
  /// The word in small letters without å, ä and ö, and with hyphens for what is neither letter nor number.
  var addressName: String {
    Spelling.folded(word).split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.joined(separator: "-")
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
