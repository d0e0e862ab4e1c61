import CaseFile
import Law

/// The sort of need an activity is entered as.
enum ActivityCategory: Hashable {
  case basic, other, waiting, standby
  case need(Need)

  /// `nil` for words that say nothing known.
  init?(_ text: String) {
    let word = Spelling.folded(CellText.trimmed(text))
    if let need = Need.allCases.first(where: { Spelling.folded($0.rawValue) == word }), need != .other {
      self = .need(need)
    } else if ["grundlaggande", "basic", "grundbehov"].contains(where: word.hasPrefix) {
      self = .basic
    } else if ["andra", "annat", "ovrig", "other"].contains(where: word.hasPrefix) {
      self = .other
    } else if ["vantetid", "jour", "waiting"].contains(where: word.hasPrefix) {
      self = .waiting
    } else if ["beredskap", "standby"].contains(where: word.hasPrefix) {
      self = .standby
    } else {
      return nil
    }
  }

  /// Waiting and standby are told by the description alone, as on the page.
  init?(description: String) {
    let words = Spelling.folded(description)
    if words.contains("vantetid") || NeedWords.words(description).contains("jour") {
      self = .waiting
    } else if words.contains("beredskap") {
      self = .standby
    } else {
      return nil
    }
  }
}

/// Words of a description that point at one basic need.
enum NeedWords {
  /// The need when the words point at one and no other.
  static func need(_ description: String) -> Need? {
    let words = words(description)
    let needs = table.filter { entry in words.contains { word in entry.beginnings.contains(where: word.hasPrefix) } }
      .map { $0.need }
    return needs.count == 1 ? needs.first : nil
  }

  static func words(_ text: String) -> [String] {
    Spelling.folded(text).split { !$0.isLetter }.map(String.init)
  }

  private static let table: [(need: Need, beginnings: [String])] = [
    (.breathing, ["andning", "respirator", "slemsug"]),
    (
      .hygiene,
      ["dusch", "tvatt", "toalett", "tandborst", "tandvard", "hygien", "intim", "bloj", "harvard", "mens", "rakning"]
    ),
    (.meals, ["mat", "ata", "maltid", "frukost", "lunch", "middag", "dricka"]),
    (.tubeFeeding, ["sond"]),
    (.dressing, ["kla", "pakla", "avkla", "omkla"]),
    (.communication, ["kommunik", "teckentolk"]),
  ]
}
