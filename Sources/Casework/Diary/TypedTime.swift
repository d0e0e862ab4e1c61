public import CaseFile
import Law

/// Numbers, lengths and clock times as people type them in Swedish.
public enum TypedTime {
  /// A number in digits or in words, `12`, `1,5`, `tolv`; `nil` when it is none or has more than four decimals.
  public static func number(_ text: String) -> DecimalNumber? {
    let text = tidy(text)
    if case .number(let number) = DecimalNumber.parse(text) { return number }
    return wholeWord(text).flatMap { DecimalNumber($0) }
  }

  /// Minutes: `45`, `45 min`, `1 h 10`, `1,5 timme`, `en kvart`, `en halvtimme`; `nil` when it cannot be read.
  public static func minutes(_ text: String) -> DecimalNumber? {
    let text = tidy(text)
    if let number = number(text) { return number }
    if let known = spoken[text] { return DecimalNumber(known) }
    var (total, isAfterHours, hasUnit) = (Rational.zero, false, false)
    var words = parted(text)[...]
    while let word = words.popFirst() {
      if word == "och" { continue }
      guard let count = number(word)?.rational else { return nil }
      switch words.first {
      case let unit? where hourWords.contains(unit):
        total += count * 60
        (isAfterHours, hasUnit) = (true, true)
        words.removeFirst()
      case let unit? where minuteWords.contains(unit):
        total += count
        (isAfterHours, hasUnit) = (false, true)
        words.removeFirst()
      // `1 h 10` ends in minutes.
      case nil where isAfterHours: total += count
      default: return nil
      }
    }
    let scaled = total * 10_000
    guard hasUnit, scaled.denominator == 1, let exact = Int32(exactly: scaled.numerator) else { return nil }
    return DecimalNumber(tenThousandths: exact)
  }

  /// Minutes that may be a span: `40`, `40–60`, `40 till 60`; the lesser first. `nil` when it cannot be read.
  public static func quantity(_ text: String, reading: (String) -> DecimalNumber? = TypedTime.minutes) -> Quantity? {
    let ends = tidy(text).replacing(" till ", with: "-").split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2 else { return reading(text).map { .exactly($0) } }
    guard let least = reading(String(ends[0])), let greatest = reading(String(ends[1])), !(greatest < least) else {
      return nil
    }
    return least == greatest ? .exactly(least) : .between(least, greatest)
  }

  /// Minutes after midnight, 0–1 439, of `7`, `7:15`, `07.15`, `0715` and `kl 7`; 24:00 is midnight. `nil` for anything
  /// else, 25:00 among it.
  public static func minuteOfDay(_ text: String) -> Int? {
    var text = tidy(text)
    for beginning in ["klockan ", "kl. ", "kl "] where text.hasPrefix(beginning) {
      text = String(text.dropFirst(beginning.count))
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }.map { String($0) }
    guard parts.allSatisfy({ !$0.isEmpty && $0.count <= 4 && $0.utf8.allSatisfy { (48...57).contains($0) } }) else {
      return number(text).flatMap { $0.rational.denominator == 1 ? clock(Int($0.rational.numerator), 0) : nil }
    }
    let numbers = parts.compactMap { Int($0) }
    if parts.count == 2, parts[1].count == 2 { return clock(numbers[0], numbers[1]) }
    guard parts.count == 1 else { return nil }
    return parts[0].count == 4 ? clock(numbers[0] / 100, numbers[0] % 100) : clock(numbers[0], 0)
  }

  /// Clock times and spans of them with commas or *och* between, `07:15, 22–06`; `nil` when one cannot be read.
  public static func clockTimes(_ text: String) -> [ClockTime]? {
    let parts = tidy(text).replacing(" och ", with: ",").replacing(" till ", with: "-").split { $0 == "," || $0 == ";" }
      .map { tidy(String($0)) }.filter { !$0.isEmpty }
    var times: [ClockTime] = []
    for part in parts {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { minuteOfDay(String($0)) }
      guard (1...2).contains(ends.count), let start = ends[0] else { return nil }
      if ends.count == 2, ends[1] == nil { return nil }
      guard let time = ClockTime(start: start, end: ends.count == 2 ? ends[1] : nil) else { return nil }
      if !times.contains(time) { times.append(time) }
    }
    return times
  }

  // MARK: Words

  private static func clock(_ hour: Int, _ minute: Int) -> Int? {
    if hour == 24, minute == 0 { return 0 }
    return (0..<24).contains(hour) && (0..<60).contains(minute) ? hour * 60 + minute : nil
  }

  /// Small letters, one kind of dash, no needless spaces.
  private static func tidy(_ text: String) -> String {
    text.lowercased().map { "–—−‑".contains($0) ? "-" : $0.isWhitespace ? " " : String($0) }.joined()
      .split(separator: " ").joined(separator: " ")
  }

  /// Digits and letters apart: `1h10` is three parts.
  private static func parted(_ text: String) -> [String] {
    var (result, wasDigit) = ("", false)
    for character in text {
      let isDigit = character.isNumber || ",.".contains(character)
      if isDigit != wasDigit { result.append(" ") }
      result.append(character)
      wasDigit = isDigit
    }
    return result.split(separator: " ").map { String($0) }
  }

  private static func wholeWord(_ text: String) -> Int? {
    let text = text.split(separator: " ").filter { $0 != "och" }.joined()
    if let one = ones[text] { return one }
    for (word, ten) in tens where text.hasPrefix(word) {
      let rest = String(text.dropFirst(word.count))
      if rest.isEmpty { return ten }
      if let one = ones[rest], (1...9).contains(one) { return ten + one }
    }
    return nil
  }

  private static let ones = [
    "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
    "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17,
    "arton": 18, "nitton": 19, "hundra": 100,
  ]

  private static let tens = [
    ("tjugo", 20), ("trettio", 30), ("fyrtio", 40), ("femtio", 50), ("sextio", 60), ("sjuttio", 70), ("åttio", 80),
    ("nittio", 90),
  ]

  private static let spoken = [
    "kvart": 15, "en kvart": 15, "tre kvart": 45, "halv timme": 30, "en halv timme": 30, "halvtimme": 30,
    "en halvtimme": 30, "timme": 60,
  ]

  private static let hourWords: Set<String> = ["h", "t", "tim", "timme", "timma", "timmar"]
  private static let minuteWords: Set<String> = ["m", "min", "min.", "minut", "minuter"]
}

/// When something in the diary happened and how long it took, as it was typed.
public struct TypedOccasion: Sendable, Hashable {
  /// What cannot be right, with the field it stands in.
  public enum Fault: Sendable, Hashable, CaseIterable {
    /// The beginning is no clock time.
    case start
    /// The end is no clock time.
    case end
    /// The minutes cannot be read, or are not whole.
    case minutes
    /// More than 24 hours.
    case tooLong
    /// An end without a beginning.
    case endAlone
    /// The end is the beginning.
    case sameTime
    /// The end comes before the beginning, and the night does not explain it.
    case endBeforeStart
    /// The minutes are more than the time between beginning and end.
    case minutesBeyondSpan
  }

  /// Minutes after midnight.
  public private(set) var start: Int?
  /// Minutes after midnight; less than ``start`` = the day after.
  public private(set) var end: Int?
  /// Minutes it took, where they are written.
  public private(set) var minutes: Int?
  /// What cannot be right, in the order of the fields.
  public private(set) var faults: [Fault] = []

  /// An end so long after a beginning on the day before is rather a mistake.
  public static let greatestOverMidnight = 960

  /// Reads three fields; an empty one is nothing said.
  public init(start: String, end: String, minutes: String) {
    self.start = read(start, .start) { TypedTime.minuteOfDay($0) }
    self.end = read(end, .end) { TypedTime.minuteOfDay($0) }
    self.minutes = read(minutes, .minutes) { text in
      TypedTime.minutes(text)?.rational.wholeAndPositive
    }
    if let minutes = self.minutes, minutes > 1_440 {
      faults.append(.tooLong)
      self.minutes = nil
    }
    checkSpan(hasStart: !start.allSatisfy { $0.isWhitespace })
  }

  private mutating func checkSpan(hasStart: Bool) {
    guard let end else { return }
    guard let start else {
      if !hasStart { faults.append(.endAlone) }
      return
    }
    guard start != end else { return faults.append(.sameTime) }
    let length = end > start ? end - start : end + 1_440 - start
    if end < start, length > TypedOccasion.greatestOverMidnight { return faults.append(.endBeforeStart) }
    if let minutes, minutes > length { faults.append(.minutesBeyondSpan) }
  }

  private mutating func read(_ text: String, _ fault: Fault, _ reader: (String) -> Int?) -> Int? {
    guard !text.allSatisfy({ $0.isWhitespace }) else { return nil }
    if let value = reader(text) { return value }
    faults.append(fault)
    return nil
  }
}

extension Rational {
  /// The number where it is whole and not below zero.
  fileprivate var wholeAndPositive: Int? { denominator == 1 && numerator >= 0 ? Int(numerator) : nil }
}
