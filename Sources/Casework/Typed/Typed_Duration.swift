import CaseFile
package import Law

extension Typed {
  /// Minutes as typed: `45`, `45 min`, `1 h 10`, `1:10`, `halv timme`, `en kvart`, `1,5 timme`; exact.
  package static func duration(_ text: String) -> Rational? {
    let tidy = tidy(text)
    if let number = number(tidy) { return number }
    if let known = spoken[tidy] { return Rational(known) }
    if let colon = clockLike(tidy) { return colon }
    return parts(tidy)
  }

  /// `1:10` is an hour and ten minutes.
  private static func clockLike(_ text: String) -> Rational? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
      (0..<60).contains(minutes), (0...24).contains(hours)
    else { return nil }
    return Rational(hours * 60 + minutes)
  }

  private static let spoken: [String: Int] = [
    "halv timme": 30, "en halv timme": 30, "halvtimme": 30, "en halvtimme": 30, "halvtimma": 30, "halv timma": 30,
    "½ timme": 30, "½ h": 30, "kvart": 15, "en kvart": 15, "tre kvart": 45, "tre kvarts timme": 45, "trekvart": 45,
    "timme": 60, "timma": 60, "halvannan timme": 90, "hela natten": 480, "hela dygnet": 1_440, "dygnet runt": 1_440,
  ]

  /// Numbers with units after each other.
  private static func parts(_ text: String) -> Rational? {
    var rest = spaced(text)[...]
    var total = Rational.zero
    var isHours = false
    var found = false
    while !rest.isEmpty {
      if rest.first == "och" || rest.first == "o" { rest = rest.dropFirst() }
      if rest.isEmpty { return nil }
      guard let (minutes, count, hours) = part(rest, afterHours: isHours) else { return nil }
      total += minutes
      isHours = hours
      found = true
      rest = rest.dropFirst(count)
    }
    return found ? total : nil
  }

  /// Digits and letters apart: `1h10min` is four parts.
  private static func spaced(_ text: String) -> [String] {
    var result = ""
    var wasNumber: Bool?
    for character in text {
      let isNumber = character.isNumber || ",.½".contains(character)
      if character.isWhitespace {
        wasNumber = nil
      } else {
        if let was = wasNumber, was != isNumber { result.append(" ") }
        wasNumber = isNumber
      }
      result.append(character)
    }
    return result.split(separator: " ").map(String.init)
  }

  /// The first number with its unit, its minutes and how many words it took.
  private static func part(
    _ words: ArraySlice<String>, afterHours: Bool
  ) -> (minutes: Rational, count: Int, isHours: Bool)? {
    let list = Array(words)
    for length in stride(from: min(6, list.count), through: 1, by: -1) {
      let head = list[0..<length].joined(separator: " ")
      if length < list.count, let value = number(head) {
        if hourWords.contains(list[length]) {
          // "en timme och en halv" says the half after the unit.
          let after = list.dropFirst(length + 1).joined(separator: " ")
          if after == "och en halv" { return ((value + Rational(1, 2)) * 60, list.count, true) }
          return (value * 60, length + 1, true)
        }
        if minuteWords.contains(list[length]) { return (value, length + 1, false) }
        if secondWords.contains(list[length]) { return (value / 60, length + 1, false) }
      }
      if let known = spoken[head] { return (Rational(known), length, head.hasSuffix("e")) }
      if length == list.count, afterHours, let value = number(head), value < 60 { return (value, length, false) }
    }
    return nil
  }

  private static let hourWords: Set<String> = ["h", "tim", "tim.", "timme", "timma", "timmar", "t", "hour", "hours"]
  private static let minuteWords: Set<String> = ["m", "min", "min.", "minut", "minuter", "minutes", "minute"]
  private static let secondWords: Set<String> = ["s", "sek", "sek.", "sekund", "sekunder"]
}

extension Typed {
  /// Hours as typed: `32`, `32,5`, `32 h 30 min`.
  package static func hours(_ text: String) -> Rational? {
    if let number = number(text) { return number }
    return duration(text).map { $0 / 60 }
  }
}
