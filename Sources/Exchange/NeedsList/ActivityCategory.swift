import CaseFile
import Law

/// The sort of need an activity is entered as.
enum ActivityCategory: Hashable {
  case basic, other, waiting, standby
  case need(Need)

  /// The sort that the first word, or all words in one, say; `nil` for words that say nothing known.
  init?(_ text: String) {
    let words = NeedWords.words(text)
    guard let first = words.first else { return nil }
    let whole = words.joined()
    if let need = Need.allCases.first(where: { Spelling.folded($0.rawValue) == whole }), need != .other {
      self = .need(need)
    } else if let category = ActivityCategory.words[whole] ?? ActivityCategory.words[first] {
      self = category
    } else {
      return nil
    }
  }

  private static let words: [String: ActivityCategory] = {
    var words: [String: ActivityCategory] = [:]
    for word in ["grundlaggande", "grundlaggandebehov", "grundbehov", "basic", "basicneed", "basicneeds"] {
      words[word] = .basic
    }
    for word in [
      "andra", "andrabehov", "andrapersonligabehov", "annat", "ovrig", "ovriga", "ovrigt", "ovrigabehov", "other",
      "others", "otherneed", "otherneeds",
    ] { words[word] = .other }
    for word in ["vantetid", "vantetider", "jour", "jourtid", "waiting", "waitingtime"] { words[word] = .waiting }
    for word in ["beredskap", "beredskapstid", "standby"] { words[word] = .standby }
    return words
  }()

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
