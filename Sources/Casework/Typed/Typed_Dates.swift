package import CaseFile
package import Law

extension Typed {
  /// A day as typed: `1992-05-12`, `12 maj 1992`, `12/5 1992`, `12.5.1992`, `19920512`; months also in English.
  package static func date(_ text: String) throws(TypedProblem) -> CalendarDate {
    let tidy = tidy(text)
    if let date = CalendarDate(iso: tidy) { return try sensible(date) }
    let parts = separated(tidy)
    guard let (year, month, day) = numbers(parts) else { throw .notADate }
    guard let date = CalendarDate(checkedYear: year, month: month, day: day) else { throw .noSuchDay }
    return try sensible(date)
  }

  private static func sensible(_ date: CalendarDate) throws(TypedProblem) -> CalendarDate {
    guard (1880...2150).contains(date.year) else { throw .noSuchDay }
    return date
  }

  private static func separated(_ text: String) -> [String] {
    text.split { " -/.,".contains($0) }.map(String.init).filter { $0 != "den" && $0 != "år" }
  }

  private static func numbers(_ parts: [String]) -> (Int, Int, Int)? {
    if parts.count == 1, let all = parts.first, all.count == 8, let number = Int(all), number > 0 {
      return (number / 10_000, number / 100 % 100, number % 100)
    }
    guard parts.count == 3 else { return nil }
    if let month = month(parts[1]) {
      let ends = [parts[0], parts[2]].map { $0.hasSuffix(":e") || $0.hasSuffix(":a") ? String($0.dropLast(2)) : $0 }
      guard let first = Int(ends[0]), let last = Int(ends[1]) else { return nil }
      if ends[1].count == 4 { return (last, month, first) }
      return ends[0].count == 4 ? (first, month, last) : nil
    }
    guard let first = Int(parts[0]), let second = Int(parts[1]), let third = Int(parts[2]) else { return nil }
    if parts[0].count == 4 { return (first, second, third) }
    // The day stands first, and the month second.
    return parts[2].count == 4 ? (third, second, first) : nil
  }

  private static func month(_ word: String) -> Int? {
    let months = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    guard word.count >= 3, word.first?.isLetter == true else { return nil }
    return [months, english].lazy.compactMap { $0.firstIndex { $0.hasPrefix(word) } }.first.map { $0 + 1 }
  }

  // MARK: Clock times

  /// Clock times as typed, with commas, `och` or line ends between them; empty = none.
  package static func clockTimes(_ text: String) throws(TypedProblem) -> [ClockTime] {
    let parts = tidy(text.replacing("\n", with: ",")).replacing(" och ", with: ",").replacing(";", with: ",")
      .split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    var result: [ClockTime] = []
    for part in parts {
      guard let time = clockTime(part) else { throw .notAClockTime }
      if !result.contains(time) { result.append(time) }
    }
    return result
  }

  /// Minutes after midnight, 0–1 439, of one clock time; 24:00 is midnight. `nil` for anything else.
  package static func minuteOfDay(_ text: String) -> Int? { minute(tidy(text)).map { $0 % 1_440 } }

  /// `7`, `7:15`, `07.15`, `kl 7`, `halv åtta`, `kvart över sju`, and two of them with a dash or `till`.
  static func clockTime(_ text: String) -> ClockTime? {
    var text = text
    for beginning in ["klockan ", "kl. ", "kl.", "kl ", "från "] where text.hasPrefix(beginning) {
      text = String(text.dropFirst(beginning.count))
    }
    if let (first, last) = span(text) {
      guard let start = minute(first), let end = minute(last), start < 1_440 else { return nil }
      return ClockTime(start: start, end: end % 1_440)
    }
    guard let start = minute(text) else { return nil }
    return ClockTime(start: start % 1_440)
  }

  /// Minutes after midnight; 24:00 is 1 440.
  private static func minute(_ text: String) -> Int? {
    var text = text
    for beginning in ["klockan ", "kl. ", "kl "] where text.hasPrefix(beginning) {
      text = String(text.dropFirst(beginning.count))
    }
    if text == "midnatt" { return 0 }
    let parts = text.split(omittingEmptySubsequences: false) { ":.".contains($0) }.map(String.init)
    guard !text.contains("+") else { return nil }
    if parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) {
      return valid(hour, minute)
    }
    if parts.count == 1, let number = Int(text) {
      if text.count == 4 { return valid(number / 100, number % 100) }
      return text.count <= 2 ? valid(number, 0) : nil
    }
    return spokenTime(text)
  }

  private static func valid(_ hour: Int, _ minute: Int) -> Int? {
    if hour == 24, minute == 0 { return 1_440 }
    return (0..<24).contains(hour) && (0..<60).contains(minute) ? hour * 60 + minute : nil
  }

  private static func spokenTime(_ text: String) -> Int? {
    func hour(_ word: Substring) -> Int? {
      guard let value = number(String(word)), value.denominator == 1, (0...24).contains(value.numerator) else {
        return nil
      }
      return Int(value.numerator)
    }
    if text.hasPrefix("halv ") { return hour(text.dropFirst(5)).map { ($0 * 60 + 1_410) % 1_440 } }
    if text.hasPrefix("kvart över ") { return hour(text.dropFirst(11)).map { ($0 * 60 + 15) % 1_440 } }
    if text.hasPrefix("kvart i ") { return hour(text.dropFirst(8)).map { ($0 * 60 + 1_425) % 1_440 } }
    return hour(text[...]).map { $0 * 60 }
  }
}
