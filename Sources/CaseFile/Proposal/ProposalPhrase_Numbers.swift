import Law

extension ProposalPhrase {
  /// A number, or an interval of two.
  mutating func readNumber(_ number: Rational) {
    let place = index
    index += 1
    var range: (Rational, Rational) = (number, number)
    if isSign(0, ["-", "–", "—"]) || word(0) == "till", tokens.indices.contains(index + 1),
      let greatest = tokens[index + 1].number
    {
      guard !(greatest < number) else { return fail(.contradiction) }
      range = (number, greatest)
      index += 2
    }
    readUnit(range, at: place)
  }

  /// What a number at a place is a number of.
  mutating func readUnit(_ range: (Rational, Rational), at place: Int) {
    guard let unit = word(0) else { return readBareNumber(range) }
    if ProposalWords.minutes.contains(unit) {
      index += 1
      return readTime(range)
    }
    if ProposalWords.hours.contains(unit) {
      index += 1
      return readHours(range, at: place)
    }
    guard range.0 == range.1 else { return fail(.numberWithoutUnit) }
    if ProposalWords.times.contains(unit) {
      index += 1
      return say(times: range.0, per: rate())
    }
    if ProposalWords.assistants.contains(unit) {
      index += 1
      return say(assistants: range.0)
    }
    readBareNumber(range)
  }

  private mutating func readBareNumber(_ range: (Rational, Rational)) {
    guard range.0 == range.1 else { return fail(.numberWithoutUnit) }
    if let per = rate() { return say(times: range.0, per: per) }
    if index >= 2, tokens[index - 2].word == "x" || tokens[index - 2].isSign("×") || tokens[index - 2].isSign("*") {
      return say(times: range.0, per: nil, isMultiplier: true)
    }
    fail(.numberWithoutUnit)
  }

  /// Hours, with minutes after them: `1 tim 45 min`.
  private mutating func readHours(_ range: (Rational, Rational), at place: Int) {
    // 1.30 may be an hour and a half as a clock has it.
    if !isTable, isLikeClock(tokens[place]) { return fail(.pointedNumber) }
    var more = Rational.zero
    let offset = word(0) == "och" ? 1 : 0
    if tokens.indices.contains(index + offset), let number = tokens[index + offset].number {
      if ProposalWords.minutes.contains(word(offset + 1) ?? "") {
        guard range.0 == range.1 else { return fail(.contradiction) }
        more = number
        index += offset + 2
      } else if offset == 0, !ProposalWords.isUnit(word(1) ?? "") {
        // 2 h 30: minutes, or how often?
        return fail(.numberWithoutUnit)
      }
    }
    readTime((range.0 * 60 + more, range.1 * 60 + more))
  }

  private func isLikeClock(_ token: ProposalToken) -> Bool {
    let text = characters[token.start..<token.end]
    guard let point = text.firstIndex(of: "."), text.endIndex - point == 3 else { return false }
    return "012345".contains(text[point + 1])
  }

  /// `/vecka`, `per dag`, `i veckan`; passes it, and `per gång`.
  mutating func rate() -> Period? {
    guard let name = word(1) else { return nil }
    let first = word(0) ?? ""
    guard isSign(0, ["/"]) || ProposalWords.rates.contains(first) else { return nil }
    if let period = ProposalWords.periods[name], ProposalWords.isRate(first, name) {
      index += 2
      return period
    }
    if first != "a", ProposalWords.occasion.contains(name) { index += 2 }
    return nil
  }

  private mutating func readTime(_ range: (Rational, Rational)) {
    let isEach = isEach
    var kind = kindNext
    kindNext = nil
    if kind == nil { kind = readKind() }
    let per = rate()
    if kind == nil { kind = readKind() }
    if lowersNext { return readLowering(range, isPlain: kind == nil && per == nil) }
    if let per {
      guard range.0 == range.1 else { return fail(.numberWithoutUnit) }
      guard isEach else { return say(rate: ProposalDraft.Rate(minutes: range.0, per: per), of: kind ?? .whole) }
      // `14 ggr à 5 min per vecka` says how often in a week, unless that has been said.
      guard let times = drafts[part]?.times, times.per == nil else { return fail(.contradiction) }
      drafts[part]?.times?.per = per
    }
    guard let amount = Amount(from: range.0, to: range.1), !(Rational(1_440) < range.1) else {
      return fail(.outOfBounds)
    }
    say(minutes: amount, of: kind ?? .whole)
  }

  private mutating func readLowering(_ range: (Rational, Rational), isPlain: Bool) {
    guard isPlain, range.0 == range.1 else { return fail(.reduction) }
    say(lowering: range.0)
  }

  /// `dagligen`, `varje dag`, `varannan vecka`, `var tredje dag`.
  func every(_ first: String) -> (count: Rational, per: Period, length: Int)? {
    if first == "dagligen" { return (1, .day, 1) }
    if first == "varje", let per = word(1).flatMap({ ProposalWords.periods[$0] }) { return (1, per, 2) }
    let step: (every: Int, length: Int)?
    if first == "varannan" {
      step = (2, 1)
    } else if first == "var", let every = word(1).flatMap({ ProposalWords.ordinals[$0] }) {
      step = (every, 2)
    } else {
      step = nil
    }
    guard let step, let per = word(step.length).flatMap({ ProposalWords.periods[$0] }) else { return nil }
    // Every third day is seven thirds a week.
    let isDay = per == .day
    return (Rational(isDay ? 7 : 1, Int64(step.every)), isDay ? .week : per, step.length + 1)
  }
}
