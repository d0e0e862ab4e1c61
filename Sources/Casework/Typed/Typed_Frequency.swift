package import CaseFile
package import Law

extension Typed {
  /// How often as typed: `3 ggr i veckan`, `varannan dag`, `två gånger om dagen`, `5/vecka`, `vardagar`.
  ///
  /// - Parameter period: the period chosen beside the number, for a number alone.
  package static func frequency(_ text: String, per period: Period?) throws(TypedProblem) -> StatedFrequency {
    let tidy = tidy(text)
    if let period, number(tidy) != nil || span(tidy) != nil {
      return StatedFrequency(try quantity(tidy, least: 0, greatest: FactKind.greatestFrequency), per: period)
    }
    if let known = spokenFrequency(tidy) {
      return StatedFrequency(.exactly(try decimal(known.count)), per: known.per)
    }
    guard let (count, per) = counted(tidy), !count.isEmpty else { throw .notAFrequency }
    guard number(count) != nil || span(count) != nil else { throw .notAFrequency }
    return StatedFrequency(try quantity(count, least: 0, greatest: FactKind.greatestFrequency), per: per)
  }

  /// Words that tell both the number and the period.
  private static func spokenFrequency(_ text: String) -> (count: Rational, per: Period)? {
    if let known = phrases[text] { return known }
    let words = text.split(separator: " ").map(String.init)
    // "varannan dag", "var tredje vecka", "vart fjärde år"
    guard words.count >= 2, words[0].hasPrefix("var"), let unit = words.last.flatMap(unit) else { return nil }
    if words.count == 2, words[0] == "varje" || words[0] == "var" || words[0] == "varenda" { return (.one, unit) }
    if words.count == 2, words[0] == "varannan" || words[0] == "vartannat" { return every(2, unit) }
    if words.count == 3, let ordinal = ordinals[words[1]] { return every(ordinal, unit) }
    if words.count == 3, words[1].hasSuffix(":e"), let ordinal = Int(words[1].dropLast(2)), (2...60).contains(ordinal) {
      return every(ordinal, unit)
    }
    return nil
  }

  /// Once in so many periods. Where four decimals of the period do not hold it exactly, days are counted by the year
  /// (365.25 days), and what no period holds exactly is rounded to four decimals.
  private static func every(_ interval: Int, _ unit: Period) -> (count: Rational, per: Period) {
    let share = Rational(1, Int64(interval))
    if (share * 10_000).denominator == 1 { return (share, unit) }
    let perYear: Rational? =
      switch unit {
      case .day: Rational(1_461, 4)
      case .month: Rational(12)
      case .week, .year: nil
      }
    if let perYear, (perYear * share * 10_000).denominator == 1 { return (perYear * share, .year) }
    return (Rational((share * 10_000).roundedHalfEven, 10_000), unit)
  }

  private static let phrases: [String: (count: Rational, per: Period)] = [
    "dagligen": (.one, .day), "varje dag": (.one, .day), "alla dagar": (.one, .day), "en gång om dagen": (.one, .day),
    "morgon och kväll": (2, .day), "varje morgon och kväll": (2, .day), "morgon, middag och kväll": (3, .day),
    "varje morgon": (.one, .day), "varje kväll": (.one, .day), "varje natt": (.one, .day), "alla nätter": (.one, .day),
    "varje förmiddag": (.one, .day), "varje eftermiddag": (.one, .day),
    "vardagar": (5, .week), "varje vardag": (5, .week), "på vardagar": (5, .week), "helger": (2, .week),
    "på helgen": (2, .week), "på helger": (2, .week), "varje helg": (2, .week), "varannan helg": (.one, .week),
    "aldrig": (.zero, .week), "veckovis": (.one, .week),
  ]

  private static let ordinals: [String: Int] = [
    "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10,
    "tolfte": 12, "fjortonde": 14, "annan": 2, "andra": 2,
  ]

  private static func unit(_ word: String) -> Period? {
    switch word {
    case "dag", "dagen", "dygn", "dygnet", "dagar", "natt", "natten", "d", "day", "morgon", "kväll": .day
    case "vecka", "veckan", "v", "v.", "week", "veckor": .week
    case "månad", "månaden", "manad", "manaden", "mån", "månader", "month": .month
    case "år", "året", "ar", "aret", "year": .year
    default: nil
    }
  }

  /// A number of times and a period: the number as typed.
  private static func counted(_ text: String) -> (count: String, per: Period)? {
    let words = text.replacing("/", with: " per ").split(separator: " ").map(String.init)
    guard let last = words.last, let per = unit(last) else { return nil }
    var rest = words.dropLast()
    if let link = rest.last, ["om", "i", "per", "varje", "a", "på", "under"].contains(link) { rest = rest.dropLast() }
    if let times = rest.last,
      ["gång", "gånger", "ggr", "ggr.", "gang", "ganger", "ggn", "times", "time", "x", "st"].contains(times)
    {
      rest = rest.dropLast()
    }
    var count = rest.joined(separator: " ")
    for ending in ["ggr", "gånger", "x", "g"] where count.hasSuffix(ending) && count.first?.isNumber == true {
      count = String(count.dropLast(ending.count)).trimmed
      break
    }
    return (count, per)
  }
}
