import Law

/// Reads what a line says of a row: times, how often, how many, yes or no, and a reason. Each token is looked at once
/// from the left, so that a line is read in a time that follows its length.
struct ProposalPhrase {
  /// What a part of the line is about.
  private enum Part {
    /// What is said before any answer.
    case plain
    /// What follows an answer: what is accepted.
    case accepted
    /// What was asked for.
    case asked
  }

  private let characters: [Character]
  private let tokens: [ProposalToken]
  private var index = 0
  private var part = Part.plain
  private var isBasicNext = false
  private var drafts: [Part: ProposalDraft] = [:]
  private var lastRead = 0
  private var sawDanger = false
  private var sawUnread = false

  /// `true` when the line says no to the row.
  private(set) var isRefused = false
  /// `true` when the line says yes to the row.
  private(set) var isAccepted = false
  /// The reason in its own words.
  private(set) var reason: String?
  /// What keeps the line from being understood.
  private(set) var problem: ProposalProblem?
  /// `true` when words before the last value were not read.
  private(set) var hasUnreadWords = false

  /// Reads the tokens of a line from one of them on.
  init(_ characters: [Character], _ tokens: some Sequence<ProposalToken>) {
    self.characters = characters
    self.tokens = Array(tokens)
    while index < self.tokens.count, problem == nil, reason == nil { step() }
    finish()
  }

  /// What is accepted of the row.
  var draft: ProposalDraft { (drafts[.plain] ?? ProposalDraft()).updated(by: drafts[.accepted] ?? ProposalDraft()) }

  // MARK: One step

  private mutating func step() {
    let start = index
    let token = tokens[index]
    switch token.kind {
    case .wildNumber: problem = .outOfBounds
    case .number(let number): readNumber(number)
    case .word(let word): readWord(word)
    case .sign: index += 1
    }
    if index == start { index += 1 }
  }

  /// A value has been read: the words not read before it stand between values.
  private mutating func markRead() {
    if sawDanger { problem = problem ?? .unclear }
    if sawUnread { hasUnreadWords = true }
    sawUnread = false
    lastRead = index
  }

  private func word(_ offset: Int) -> String? {
    let position = index + offset
    return tokens.indices.contains(position) ? tokens[position].word : nil
  }

  private func isSign(_ offset: Int, _ signs: Set<Character>) -> Bool {
    let position = index + offset
    guard tokens.indices.contains(position), case .sign(let sign) = tokens[position].kind else { return false }
    return signs.contains(sign)
  }

  // MARK: Numbers

  private mutating func readNumber(_ number: Rational) {
    index += 1
    var range: (Rational, Rational) = (number, number)
    if isSign(0, ["-", "–", "—"]) || word(0) == "till", tokens.indices.contains(index + 1),
      let greatest = tokens[index + 1].number
    {
      guard !(greatest < number) else { return fail(.contradiction) }
      range = (number, greatest)
      index += 2
    }
    readUnit(range)
  }

  private mutating func readUnit(_ range: (Rational, Rational)) {
    guard let unit = word(0) else { return readBareNumber(range) }
    if ProposalWords.minutes.contains(unit) {
      index += 1
      return readTime(range, minutes: 1)
    }
    if ProposalWords.hours.contains(unit) {
      index += 1
      var (least, greatest) = (range.0 * 60, range.1 * 60)
      if tokens.indices.contains(index), let more = tokens[index].number, let unit = word(1),
        ProposalWords.minutes.contains(unit)
      {
        index += 2
        least += more
        greatest += more
      }
      return readTime((least, greatest), minutes: 1)
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
      return say(times: range.0, per: nil)
    }
    fail(.numberWithoutUnit)
  }

  /// `/vecka`, `per dag`, `i veckan`; passes it, and `per gång`.
  private mutating func rate() -> Period? {
    let isSlash = isSign(0, ["/"])
    guard isSlash || ProposalWords.rates.contains(word(0) ?? ""), let name = word(1) else { return nil }
    if let period = ProposalWords.periods[name] {
      index += 2
      return period
    }
    if ProposalWords.occasion.contains(name) { index += 2 }
    return nil
  }

  private mutating func readTime(_ range: (Rational, Rational), minutes factor: Rational) {
    let isBasic = readBasic()
    if let per = rate() {
      guard range.0 == range.1 else { return fail(.numberWithoutUnit) }
      return say(rate: ProposalDraft.Rate(minutes: range.0 * factor, per: per), isBasic: readBasic() || isBasic)
    }
    guard let amount = Amount(from: range.0 * factor, to: range.1 * factor), !(Rational(1_440) < range.1 * factor)
    else { return fail(.outOfBounds) }
    say(minutes: amount, isBasic: readBasic() || isBasic)
  }

  /// `grundläggande`, said before or after a time.
  private mutating func readBasic() -> Bool {
    var isBasic = isBasicNext
    isBasicNext = false
    var offset = 0
    while ["som", "ar", "i"].contains(word(offset) ?? "") { offset += 1 }
    if ProposalWords.basic.contains(word(offset) ?? "") {
      index += offset + 1
      if ["behov", "need", "needs"].contains(word(0) ?? "") { index += 1 }
      isBasic = true
    }
    return isBasic
  }

  // MARK: Words

  private mutating func readWord(_ word: String) {
    if let period = every(word) {
      index += period.length
      return say(times: period.count, per: period.per)
    }
    if startsReason(word) { return }
    if let number = ProposalWords.numbers[word], let unit = self.word(1), isUnit(unit) {
      index += 1
      return readUnit((Rational(number), Rational(number)))
    }
    if ProposalWords.isTimes(word), let count = Int(word.dropFirst()) {
      index += 1
      return say(times: Rational(count), per: rate())
    }
    if readAnswer(word) { return }
    if readBasicWord(word) { return }
    if let engagement = ProposalWords.engagements[word], isPlainEngagement {
      index += 1
      return say(engagement: engagement)
    }
    pass(word)
  }

  /// `som väntetid`, `typ: väntetid`, or the word alone in a cell.
  private var isPlainEngagement: Bool {
    if tokens.count == 1 { return true }
    let before = tokens[..<index].last { $0.word != nil }?.word
    return before == "som" || before == "typ"
  }

  private func isUnit(_ word: String) -> Bool {
    ProposalWords.minutes.contains(word) || ProposalWords.hours.contains(word) || ProposalWords.times.contains(word)
      || ProposalWords.assistants.contains(word)
  }

  /// `dagligen`, `varje dag`, `varannan vecka`, `var tredje dag`.
  private func every(_ first: String) -> (count: Rational, per: Period, length: Int)? {
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

  /// A yes or a no; `true` when it was one.
  private mutating func readAnswer(_ word: String) -> Bool {
    if ProposalWords.double.contains(word) {
      readDouble()
      return true
    }
    if ProposalWords.refusals.contains(word) {
      index += 1
      refuse()
      return true
    }
    if ProposalWords.nothing.contains(word), ProposalWords.time.contains(self.word(1) ?? "") {
      index += 2
      refuse()
      return true
    }
    if ProposalWords.negations.contains(word), ProposalWords.acceptances.contains(self.word(1) ?? "") {
      index += 2
      refuse()
      return true
    }
    if ProposalWords.acceptances.contains(word) {
      index += 1
      if ProposalWords.negations.contains(self.word(0) ?? "") {
        index += 1
        refuse()
      } else {
        accept()
      }
      return true
    }
    if ProposalWords.lowerings.contains(word) {
      index += 1
      part = .accepted
      return true
    }
    if ProposalWords.requests.contains(word) {
      index += 1
      part = .asked
      return true
    }
    return skipsAskedNumber(word)
  }

  /// `av 50 min`, `från 50`, `i stället för 50 min`: what was asked for.
  private mutating func skipsAskedNumber(_ word: String) -> Bool {
    guard ["av", "fran", "stallet", "istallet"].contains(word) else { return false }
    var offset = 1
    while ["for", "sokta", "yrkade", "begarda"].contains(self.word(offset) ?? "") { offset += 1 }
    guard tokens.indices.contains(index + offset), tokens[index + offset].number != nil else { return false }
    index += offset + 1
    if let unit = self.word(0), isUnit(unit) {
      index += 1
      _ = rate()
    }
    return true
  }

  /// `ej grundläggande`, `grundläggande: 20 min`; `true` when it was one.
  private mutating func readBasicWord(_ word: String) -> Bool {
    if ProposalWords.negations.contains(word) {
      var offset = 1
      while ["som", "ett"].contains(self.word(offset) ?? "") { offset += 1 }
      guard ProposalWords.basic.contains(self.word(offset) ?? "") else { return false }
      index += offset + 1
      if self.word(0) == "behov" { index += 1 }
      say(minutes: .zero, isBasic: true)
      return true
    }
    guard ProposalWords.basic.contains(word) else { return false }
    index += 1
    if self.word(0) == "behov" { index += 1 }
    isBasicNext = true
    return true
  }

  /// `dubbelassistans`, `dubbelassistans godtas inte`.
  private mutating func readDouble() {
    index += 1
    let first = word(0) ?? ""
    let second = word(1) ?? ""
    let isNo =
      ProposalWords.refusals.contains(first)
      || ProposalWords.acceptances.contains(first) && ProposalWords.negations.contains(second)
      || ProposalWords.negations.contains(first) && ProposalWords.acceptances.contains(second)
    if isNo { index += ProposalWords.refusals.contains(first) ? 1 : 2 }
    say(assistants: isNo ? 1 : 2)
  }

  private mutating func pass(_ word: String) {
    index += 1
    if ProposalWords.dangerous.contains(word) {
      sawDanger = true
    } else if !ProposalWords.fillers.contains(word) {
      sawUnread = true
    }
  }

  // MARK: The reason

  /// `motivering:`, `eftersom`, `därför att`; the rest of the line is the reason.
  private mutating func startsReason(_ word: String) -> Bool {
    let start: Int
    if ProposalWords.reasons.contains(word), isSign(1, [":"]) {
      start = tokens[index + 1].end
    } else if word == "eftersom" {
      start = tokens[index].end
    } else if word == "darfor", self.word(1) == "att" {
      start = tokens[index + 1].end
    } else {
      return false
    }
    reason = text(from: start) ?? ""
    return true
  }

  /// The line from a character on, without signs at its ends; `nil` when nothing is left.
  private func text(from start: Int) -> String? {
    var slice = characters[min(start, characters.count)...]
    while let first = slice.first, first.isWhitespace || ",;:.–—-|\"".contains(first) { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace || ",;|\"".contains(last) { slice.removeLast() }
    return slice.isEmpty ? nil : String(slice)
  }

  /// What stands after the last value is the reason where none is marked.
  private mutating func finish() {
    if reason == "" { reason = nil }
    guard reason == nil, lastRead > 0, lastRead < tokens.count else { return }
    let rest = tokens[lastRead...]
    let saysSomething = rest.contains { token in
      token.word.map { !ProposalWords.fillers.contains($0) && $0.count > 1 } ?? false
    }
    if saysSomething { reason = text(from: tokens[lastRead].start) }
  }

  // MARK: Saying

  private mutating func fail(_ problem: ProposalProblem) { self.problem = self.problem ?? problem }

  private mutating func change(_ change: (inout ProposalDraft) -> Bool) {
    var draft = drafts[part] ?? ProposalDraft()
    if !change(&draft) { fail(.contradiction) }
    drafts[part] = draft
    markRead()
  }

  private mutating func say(minutes: Amount, isBasic: Bool) {
    change {
      isBasic
        ? $0.basicRate == nil && ProposalDraft.set(&$0.basic, minutes)
        : $0.minuteRate == nil && ProposalDraft.set(&$0.minutes, minutes)
    }
  }

  private mutating func say(rate: ProposalDraft.Rate, isBasic: Bool) {
    change {
      isBasic
        ? $0.basic == nil && ProposalDraft.set(&$0.basicRate, rate)
        : $0.minutes == nil && ProposalDraft.set(&$0.minuteRate, rate)
    }
  }

  private mutating func say(times count: Rational, per: Period?) {
    guard !(Rational(FactKind.greatestFrequency) < count) else { return fail(.outOfBounds) }
    change { ProposalDraft.set(&$0.times, ProposalDraft.Times(count: count, per: per)) }
  }

  private mutating func say(assistants count: Rational) {
    guard count.denominator == 1, !(Rational(10) < count) else { return fail(.outOfBounds) }
    let count = Int(count.numerator)
    change { ProposalDraft.set(&$0.assistants, count) }
  }

  private mutating func say(engagement: Engagement) {
    change { ProposalDraft.set(&$0.engagement, engagement) }
  }

  private mutating func refuse() {
    if isAccepted { fail(.contradiction) }
    isRefused = true
    if part == .asked { part = .plain }
    markRead()
  }

  private mutating func accept() {
    if isRefused { fail(.contradiction) }
    isAccepted = true
    part = .accepted
    markRead()
  }
}
