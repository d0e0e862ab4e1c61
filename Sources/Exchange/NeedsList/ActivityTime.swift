import CaseFile
import Law

/// A unit of time in a needs calculator's file.
enum TimeUnit: Hashable {
  case minutes, hours

  /// `min`, `tim`, `h`, `minuter per gång`; `nil` for anything else.
  init?(loose text: String) {
    let words = Spelling.folded(CellText.trimmed(text)).split { $0 == " " || $0 == "/" || $0 == "." || $0 == "\u{A0}" }
    let kept = words.filter { !["per", "gang", "tillfalle", "i"].contains($0) }
    guard kept.count == 1, let word = kept.first else { return nil }
    switch word {
    case "m", "min", "mins", "minut", "minuter", "minute", "minutes": self = .minutes
    case "h", "t", "tim", "timme", "timmar", "hour", "hours": self = .hours
    default: return nil
    }
  }

  /// The minutes of one.
  var minutes: Rational { self == .minutes ? .one : Rational(60) }
}

/// A time as another program writes it: `5`, `5,5 min`, `2 tim`, `1 tim 30 min`, `1h30m`.
enum ActivityTime: Hashable {
  /// A number without a unit.
  case number(Rational)
  /// Minutes, and the greatest unit that was written.
  case minutes(Rational, TimeUnit)

  /// `nil` for anything else, such as `08:30` or `2 ggr`.
  init?(_ text: String) {
    let parts = ActivityTime.parts(text)
    guard let first = parts.first, parts.count <= 2, let number = DecimalText.number(first.digits) else { return nil }
    if parts.count == 1, first.word.isEmpty {
      self = .number(number)
      return
    }
    guard let unit = TimeUnit(loose: first.word) else { return nil }
    guard parts.count == 2 else {
      self = .minutes(number * unit.minutes, unit)
      return
    }
    guard unit == .hours, number.denominator == 1, let rest = DecimalText.number(parts[1].digits), rest < Rational(60),
      TimeUnit(loose: parts[1].word) == .minutes
    else { return nil }
    self = .minutes(number * unit.minutes + rest, unit)
  }

  /// Numbers, each with the word after it.
  private static func parts(_ text: String) -> [(digits: String, word: String)] {
    var parts: [(digits: String, word: String)] = []
    var isInWord = true
    for character in CellText.trimmed(text).prefix(60) {
      let isDigit = character.isNumber || !isInWord && (character == "," || character == ".")
      if isDigit, isInWord { parts.append(("", "")) }
      isInWord = !isDigit
      guard !parts.isEmpty else { return [] }
      if isDigit {
        parts[parts.count - 1].digits.append(character)
      } else {
        parts[parts.count - 1].word.append(character)
      }
    }
    return parts.map { ($0.digits, CellText.trimmed($0.word)) }
  }
}
