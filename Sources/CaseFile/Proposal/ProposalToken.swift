import Law

/// A word, a number or a sign of a pasted line.
struct ProposalToken {
  enum Kind: Equatable {
    case number(Rational)
    /// A number with too many digits.
    case wildNumber
    /// A word as ``Spelling/folded(_:)`` has it.
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
}

extension ProposalToken {
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
        let word = Spelling.folded(String(line[start..<index]))
        result.append(ProposalToken(kind: .word(word), start: start, end: index))
      } else {
        index += 1
        if !character.isWhitespace {
          result.append(ProposalToken(kind: .sign(character), start: start, end: index))
        }
      }
    }
    return result
  }

  /// Digits with at most one decimal sign, or a fraction of two whole numbers.
  private static func number(_ line: [Character], _ index: inout Int) -> Kind {
    guard let whole = digits(line, &index, atMost: 10) else { return .wildNumber }
    guard index + 1 < line.count, isDigit(line[index + 1]) else { return .number(Rational(whole.value, 1)) }
    switch line[index] {
    case ",", ".":
      index += 1
      guard let part = digits(line, &index, atMost: 4) else { return .wildNumber }
      return .number(Rational(whole.value * part.scale + part.value, part.scale))
    case "/":
      index += 1
      guard let divisor = digits(line, &index, atMost: 10), divisor.value > 0 else { return .wildNumber }
      return .number(Rational(whole.value, divisor.value))
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
