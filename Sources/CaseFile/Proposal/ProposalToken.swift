import Law

/// A word, a number or a sign of a pasted line.
struct ProposalToken {
  enum Kind: Equatable {
    case number(Rational)
    /// A number with too many digits.
    case wildNumber
    /// A number that can be read in two ways: `1.500`, `50/30`.
    case pointedNumber
    /// A word as ``Spelling/folded(_:)`` has it, but for those of ``ProposalToken/kept``.
    case word(String)
    case sign(Character)
  }

  let kind: Kind
  /// Where it begins among the line's characters.
  let start: Int
  /// Where it ends, not included.
  let end: Int

  var word: String? {
    if case .word(let word) = kind { return word }
    return nil
  }

  var number: Rational? {
    if case .number(let number) = kind { return number }
    return nil
  }

  func isSign(_ sign: Character) -> Bool { kind == .sign(sign) }

  /// `true` for a sign of any kind.
  var isSign: Bool { if case .sign = kind { true } else { false } }
}

extension ProposalToken {
  /// Words that would become others without their dots and rings: `år`, `man`, `lor`, `son`.
  private static let kept: Set<String> = ["är", "mån", "lör", "sön"]
  /// Halves and quarters as one sign.
  private static let fractions: [Character: Rational] = ["½": Rational(1, 2), "¼": Rational(1, 4), "¾": Rational(3, 4)]

  private static func word(_ letters: ArraySlice<Character>) -> String {
    let word = String(letters).lowercased()
    // Composed and decomposed letters are the same.
    return kept.first { $0 == word } ?? Spelling.folded(word)
  }

  /// The tokens of a line, O(n).
  static func tokens(_ line: [Character]) -> [ProposalToken] {
    var result: [ProposalToken] = []
    var index = 0
    while index < line.count {
      let character = line[index]
      let start = index
      if isDigit(character) {
        let kind = number(line, &index)
        result.append(ProposalToken(kind: kind, start: start, end: index))
      } else if character.isLetter {
        while index < line.count, line[index].isLetter || isDigit(line[index]) || line[index] == "_" { index += 1 }
        result.append(ProposalToken(kind: .word(word(line[start..<index])), start: start, end: index))
      } else if character.isNumber {
        index += 1
        let kind = fractions[character].map { Kind.number($0) } ?? .wildNumber
        result.append(ProposalToken(kind: kind, start: start, end: index))
      } else {
        index += 1
        if !character.isWhitespace {
          result.append(ProposalToken(kind: .sign(character), start: start, end: index))
        }
      }
    }
    return result
  }

  /// Digits with at most one decimal sign, a fraction of two whole numbers, or digits and a half.
  private static func number(_ line: [Character], _ index: inout Int) -> Kind {
    guard let whole = digits(line, &index, atMost: 10) else { return .wildNumber }
    if index < line.count, let more = fractions[line[index]] {
      index += 1
      return .number(Rational(whole.value, 1) + more)
    }
    guard index + 1 < line.count, isDigit(line[index + 1]) else { return .number(Rational(whole.value, 1)) }
    switch line[index] {
    case ",", ".":
      index += 1
      let isPoint = line[index - 1] == "."
      guard let part = digits(line, &index, atMost: 4) else { return .wildNumber }
      // A point before three digits may part thousands.
      if isPoint, part.scale == 1_000, whole.value != 0, whole.scale <= 1_000 { return .pointedNumber }
      return .number(Rational(whole.value * part.scale + part.value, part.scale))
    case "/":
      index += 1
      guard let divisor = digits(line, &index, atMost: 10), divisor.value > 0 else { return .wildNumber }
      let fraction = Rational(whole.value, divisor.value)
      // 50/30 is fifty and thirty rather than five thirds.
      return fraction.denominator == divisor.value ? .number(fraction) : .pointedNumber
    default:
      return .number(Rational(whole.value, 1))
    }
  }

  /// A run of digits and ten to the power of its length; `nil` when it is longer than `limit`, all of it passed.
  private static func digits(_ line: [Character], _ index: inout Int, atMost limit: Int) -> (
    value: Int64, scale: Int64
  )? {
    var value: Int64 = 0
    var scale: Int64 = 1
    var count = 0
    while index < line.count, let digit = line[index].wholeNumberValue, isDigit(line[index]) {
      count += 1
      if count <= limit {
        value = value * 10 + Int64(digit)
        scale *= 10
      }
      index += 1
    }
    return count <= limit ? (value, scale) : nil
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
