import Law

extension Wording {
  static func words(_ words: [String], orUnknown: Bool) -> Wording {
    let all = words + (orUnknown ? [CaseWords.unknown] : [])
    guard all.count <= 12 else {
      return Wording(
        "skriv ett av de \(all.count) orden i formatets ordlista",
        "write one of the \(all.count) words of the format's list")
    }
    return Wording(
      "skriv " + list(all, last: " eller "), "write " + list(all, last: " or "))
  }

  static func keys(_ keys: [String]) -> Wording {
    guard keys.count <= 12 else {
      return Wording("använd en av formatets nycklar här eller ta bort den", "use a key of the format or remove it")
    }
    return Wording("här finns nycklarna " + list(keys, last: " och "), "the keys here are " + list(keys, last: " and "))
  }

  static func number(_ range: ClosedRange<Int>, unit: Wording, interval: Bool, orUnknown: Bool) -> Wording {
    let example = range.upperBound < 60 ? "{minst: 2, högst: 4}" : "{minst: 40, högst: 60}"
    let choices = Wording(
      (interval ? [" ett spann som \(example)"] : []) + (orUnknown ? [" okänt"] : []),
      (interval ? [" an interval such as \(example)"] : []) + (orUnknown ? [" okänt"] : []))
    return Wording(
      "skriv ett tal mellan \(range.lowerBound) och \(range.upperBound) \(unit.swedish)\(choices.swedish)",
      "write a number between \(range.lowerBound) and \(range.upperBound) \(unit.english)\(choices.english)")
  }

  /// The further choices after a first: `, a eller b`.
  private init(_ swedish: [String], _ english: [String]) {
    func joined(_ choices: [String], _ last: String) -> String {
      guard let final = choices.last else { return "" }
      return choices.dropLast().map { "," + $0 }.joined() + last + final
    }
    self.init(joined(swedish, " eller"), joined(english, " or"))
  }

  static func wholeNumber(_ range: ClosedRange<Int>) -> Wording {
    guard range.count > 1 else { return Wording("skriv \(range.lowerBound)", "write \(range.lowerBound)") }
    return Wording(
      "skriv ett heltal mellan \(range.lowerBound) och \(range.upperBound)",
      "write a whole number between \(range.lowerBound) and \(range.upperBound)")
  }

  static func answer(orUnknown: Bool) -> Wording {
    orUnknown
      ? Wording("skriv ja, nej eller okänt", "write ja, nej or okänt")
      : Wording("skriv ja eller nej", "write ja or nej")
  }

  static func date(orUnknown: Bool) -> Wording {
    Wording(
      "skriv en dag som 2026-11-21" + (orUnknown ? " eller okänt" : ""),
      "write a day such as 2026-11-21" + (orUnknown ? " or okänt" : ""))
  }

  static let frequency = Wording(
    "skriv hur ofta som {antal: 4, per: vecka} eller okänt", "write how often as {antal: 4, per: vecka} or okänt")
  static let text = Wording("skriv en text", "write a text")
  static let identifier = Wording("skriv ett kort id som A03", "write a short id such as A03")
  static let clockTime = Wording(
    "skriv \"07:15\" eller \"07:15-08:00\"", "write \"07:15\" or \"07:15-08:00\"")
  static let days = Wording("skriv dagarna som [mån, ons] eller alla", "write the days as [mån, ons] or alla")
  static let list = Wording("skriv en lista med ett streck före varje del", "write a list with a dash before each part")
  static let mapping = Wording("skriv nyckel: värde på egna rader", "write key: value on lines of their own")

  static func add(_ key: String) -> Wording { Wording("lägg till \(key)", "add \(key)") }

  private static func list(_ words: [String], last: String) -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + last + final
  }
}

extension FactUnit {
  var wording: Wording { Wording(name.description, inEnglish.description) }
}
