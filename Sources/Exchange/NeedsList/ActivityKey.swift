import CaseFile
import Law

/// What a key of an activity means.
enum ActivityKey: Hashable {
  case name, text, minutes, hours, count, period, daysPerWeek, category, assistants, double
  /// A time whose unit the key does not say: minutes, unless its value or another key says otherwise.
  case time
  /// `enhet`: a unit of time or a period, whichever its value is.
  case unit
  /// `ggr_per_dag`: a count whose period is in its key.
  case countPer(Period)
  /// `grundläggande: true`.
  case isCategory(ActivityCategory)

  /// `nil` for keys that mean nothing known.
  init?(_ key: String) {
    let words = ActivityKey.words(key)
    let whole = words.joined(separator: "_")
    if let meaning = ActivityKey.meanings[whole] {
      self = meaning
    } else if let per = words.firstIndex(of: "per"), words.count == per + 2, let period = Period(loose: words[per + 1])
    {
      let counted = words[..<per]
      if !ActivityKey.dayWords.isDisjoint(with: counted) {
        guard period == .week else { return nil }
        self = .daysPerWeek
      } else if ActivityKey.countWords.isSuperset(of: counted) {
        self = .countPer(period)
      } else {
        return nil
      }
    } else if words.count <= 3, let category = ActivityCategory(words.count == 1 ? whole : words.joined()) {
      self = .isCategory(category)
    } else {
      return nil
    }
  }

  private static let dayWords: Set<String> = ["dagar", "days"]
  private static let countWords: Set<String> = ["antal", "ganger", "ggr", "times", "count"]

  private static let meanings: [String: ActivityKey] = [
    "aktivitet": .name, "activity": .name, "namn": .name, "name": .name, "rubrik": .name, "titel": .name,
    "title": .name, "beskrivning": .text, "description": .text, "text": .text, "kommentar": .text,
    "anteckning": .text, "comment": .text,
    "minuter": .minutes, "min": .minutes, "minutes": .minutes, "antal_minuter": .minutes, "minuter_per_gang": .minutes,
    "tid_min": .minutes, "tid": .time, "tidsatgang": .time, "tid_per_gang": .time, "time": .time, "duration": .time,
    "timmar": .hours, "tim": .hours, "hours": .hours, "antal_timmar": .hours,
    "antal": .count, "ganger": .count, "ggr": .count, "antal_ganger": .count, "count": .count, "times": .count,
    "frekvens": .count, "frequency": .count, "hur_ofta": .count,
    "per": .period, "period": .period, "intervall": .period, "interval": .period, "enhet": .unit, "unit": .unit,
    "tidsenhet": .unit,
    "kategori": .category, "category": .category, "typ": .category, "type": .category, "behovstyp": .category,
    "sort": .category, "behov": .category, "need": .category,
    "assistenter": .assistants, "antal_assistenter": .assistants, "assistants": .assistants,
    "assistent": .assistants, "dubbel": .double, "dubbelassistans": .double, "double": .double,
    "dubbel_assistans": .double, "tva_assistenter": .double,
  ]

  /// The words of a key in folded spelling: `gångerPerDag`, `ganger_per_dag` and `Gånger per dag` are the same.
  private static func words(_ key: String) -> [String] {
    var spaced = ""
    var wasSmall = false
    for character in key.prefix(60) {
      if character.isUppercase, wasSmall { spaced.append(" ") }
      wasSmall = character.isLowercase
      spaced.append(character.isLetter || character.isNumber ? character : " ")
    }
    return Spelling.folded(spaced).split(separator: " ").map(String.init)
  }
}

extension Period {
  /// A period in any ordinary form: `dag`, `dagligen`, `per vecka`, `varje månad`.
  init?(loose text: String) {
    let words = Spelling.folded(CellText.trimmed(text)).split { $0 == " " || $0 == "/" || $0 == "\u{A0}" }
    let ignored: Set<Substring> = ["per", "varje", "i", "every", "ggr", "ganger", "gang", "a", "times", "om"]
    let kept = words.filter { !ignored.contains($0) }
    guard kept.count == 1, let word = kept.first else { return nil }
    switch word {
    case "dag", "dagen", "dagligen", "dygn", "dygnet", "day", "daily": self = .day
    case "vecka", "veckan", "v", "week", "weekly": self = .week
    case "manad", "manaden", "man", "month", "monthly": self = .month
    case "ar", "aret", "year", "yearly": self = .year
    default: return nil
    }
  }
}
