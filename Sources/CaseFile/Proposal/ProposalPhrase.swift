import Law

/// Reads what a line says of a row: times, how often, how many, yes or no, and a reason. Each token is looked at once
/// from the left, so that a line is read in a time that follows its length.
///
/// A word that may turn or limit what is said is a doubt. A line with a doubt is not understood, unless the doubt stands in
/// a reason.
struct ProposalPhrase {
  /// What a part of the line is about.
  enum Part {
    /// What is said before any answer.
    case plain
    /// What follows an answer: what is accepted.
    case accepted
    /// What was asked for.
    case asked
  }

  /// What a time is a time of.
  enum TimeKind: Equatable {
    case whole, basic, other
  }

  /// A word that may turn what the line says.
  private struct Doubt {
    let doubt: ProposalWords.Doubt
    let place: Int
  }

  let characters: [Character]
  let tokens: [ProposalToken]
  /// The first token of what is said of the row.
  let start: Int
  /// `true` when the line is made of a table's cells.
  let isTable: Bool

  var index: Int
  var part = Part.plain
  /// What the next time is a time of, when a word before it says so.
  var kindNext: TimeKind?
  /// `true` when that word says it of the whole row.
  var isKindSure = false
  /// `true` when the next time is said to be per occasion: `à`, `per gång`.
  var isEach = false
  /// `true` when the next time is taken off: `minskas med`.
  var lowersNext = false
  var drafts: [Part: ProposalDraft] = [:]
  private var lastRead: Int
  private var doubt: Doubt?
  private var sawUnread = false
  /// `true` when the answer is said to be for a part.
  var isPartlyAccepted = false
  private var reasonStart: Int?

  /// `true` when the line says no to the row.
  private(set) var isRefused = false
  /// `true` when the line says yes to the row.
  private(set) var isAccepted = false
  /// `true` when the line says no to what it does not accept.
  var refusesRest = false
  /// `true` when a time is said to be a part of another: `varav`.
  private(set) var saysPart = false
  /// The reason in its own words.
  private(set) var reason: String?
  /// What keeps the line from being understood.
  private(set) var problem: ProposalProblem?
  /// The word that does, one of the words that proposals are read by.
  private(set) var seen: String?
  /// `true` when some words were not read.
  private(set) var hasUnreadWords = false

  /// Reads the tokens of a line from one of them on.
  init(_ characters: [Character], _ tokens: [ProposalToken], from start: Int = 0, isTable: Bool = false) {
    self.characters = characters
    self.tokens = tokens
    self.start = start
    self.isTable = isTable
    index = start
    lastRead = start
    while index < tokens.count, problem == nil, reasonStart == nil { step() }
    if problem == nil { finish() }
  }

  /// What is accepted of the row.
  var draft: ProposalDraft { (drafts[.plain] ?? ProposalDraft()).updated(by: drafts[.accepted] ?? ProposalDraft()) }

  // MARK: One step

  private mutating func step() {
    let start = index
    let token = tokens[index]
    switch token.kind {
    case .wildNumber: fail(.outOfBounds)
    case .pointedNumber: fail(.pointedNumber)
    case .number(let number):
      if isNegative {
        fail(.negative)
      } else if isTwoNumbers(token, number) {
        fail(.pointedNumber)
      } else {
        readNumber(number)
      }
    case .word(let word): readWord(word)
    case .sign: index += 1
    }
    if index == start { index += 1 }
  }

  /// A sign of less than nothing stands right before the number, and is no sign between two.
  private var isNegative: Bool {
    guard index > 0, case .sign(let sign) = tokens[index - 1].kind, "-–—−".contains(sign),
      tokens[index - 1].end == tokens[index].start
    else { return false }
    guard index > 1, tokens[index - 2].end == tokens[index - 1].start else { return true }
    if case .sign = tokens[index - 2].kind { return true }
    return false
  }

  /// A fraction above one is rather two numbers, but in a table, where exact fractions are written.
  private func isTwoNumbers(_ token: ProposalToken, _ number: Rational) -> Bool {
    !isTable && !(number < 1) && characters[token.start..<token.end].contains("/")
  }

  private mutating func readWord(_ word: String) {
    if let period = every(word) {
      index += period.length
      return say(times: period.count, per: period.per)
    }
    if startsReason(word) { return }
    if let number = ProposalWords.numbers[word], let unit = self.word(1), ProposalWords.isUnit(unit) {
      index += 1
      return readUnit((Rational(number), Rational(number)), at: index - 1)
    }
    if ProposalWords.isTimes(word), let count = Int(word.dropFirst()) {
      index += 1
      return say(times: Rational(count), per: rate(), isMultiplier: true)
    }
    if readAnswer(word) { return }
    if readKindWord(word) { return }
    if let engagement = ProposalWords.engagements[word], isPlainEngagement {
      index += 1
      if ["hjalp", "tid", "insats", "help"].contains(self.word(0) ?? "") { index += 1 }
      return say(engagement: engagement)
    }
    pass(word)
  }

  /// `som väntetid`, `typ: väntetid`, or the word alone.
  private var isPlainEngagement: Bool {
    if tokens[start...].count(where: { $0.word != nil }) == 1 { return true }
    let before = tokens[start..<index].last { $0.word != nil }?.word
    return before == "som" || before == "typ" || before == "as"
  }

  /// Goes past a word that says nothing by itself.
  private mutating func pass(_ word: String) {
    if ["per", "varje"].contains(word), ProposalWords.occasion.contains(self.word(1) ?? "") {
      index += 2
      isEach = true
      return
    }
    if ["a", "à", "á"].contains(word), tokens.indices.contains(index + 1), tokens[index + 1].number != nil {
      isEach = true
    }
    if word == "varav" { saysPart = true }
    if let found = ProposalWords.doubt(word) {
      if doubt == nil || doubt?.doubt.mayStandInReason == true { doubt = Doubt(doubt: found, place: index) }
    } else if !ProposalWords.fillers.contains(word) {
      sawUnread = true
    }
    index += 1
  }

  // MARK: Looking ahead

  func word(_ offset: Int) -> String? {
    let position = index + offset
    return tokens.indices.contains(position) ? tokens[position].word : nil
  }

  func isSign(_ offset: Int, _ signs: Set<Character>) -> Bool {
    let position = index + offset
    guard tokens.indices.contains(position), case .sign(let sign) = tokens[position].kind else { return false }
    return signs.contains(sign)
  }

  // MARK: The reason

  /// `motivering:`, `eftersom`, `därför att`; the rest of the line is the reason.
  private mutating func startsReason(_ word: String) -> Bool {
    let end: Int
    if ProposalWords.reasons.contains(word), isSign(1, [":"]) {
      end = tokens[index + 1].end
    } else if word == "eftersom" {
      end = tokens[index].end
    } else if word == "darfor", self.word(1) == "att" {
      end = tokens[index + 1].end
    } else {
      return false
    }
    reasonStart = index
    reason = text(from: end)
    return true
  }

  /// The line from a character on, without signs at its ends; `nil` when nothing is left.
  private func text(from start: Int) -> String? {
    var slice = characters[min(start, characters.count)...]
    while let first = slice.first, first.isWhitespace || ",;:.–—-|\"".contains(first) { slice.removeFirst() }
    while let last = slice.last, last.isWhitespace || ",;|\"".contains(last) { slice.removeLast() }
    return slice.isEmpty ? nil : String(slice)
  }

  /// Tries what was left open, and what stands after the last value.
  private mutating func finish() {
    finishKind()
    if isPartlyAccepted, drafts[.accepted] == nil { fail(.partialAnswer) }
    guard problem == nil else { return }
    let rest = tokens[lastRead..<(reasonStart ?? tokens.count)]
    let isReason = reasonStart == nil && lastRead > start && isReason(rest)
    if let doubt, !isReason || !doubt.doubt.mayStandInReason { return fail(doubt.doubt.problem, at: doubt.place) }
    if isReason {
      reason = text(from: tokens[lastRead].start)
    } else if rest.contains(where: { ProposalPhrase.isTelling($0, among: ProposalWords.fillers) }) {
      let isLimited = rest.compactMap { $0.word }.first.map { ProposalWords.limitations.contains($0) } ?? false
      if isLimited || reasonStart == nil && draft.isEmpty && (isRefused || isAccepted) { return fail(.unclear) }
      hasUnreadWords = true
    }
  }

  /// What stands after a comma, a full stop or a dash is the reason where none is marked: two words that say something.
  private func isReason(_ rest: ArraySlice<ProposalToken>) -> Bool {
    guard let first = rest.first, case .sign(let sign) = first.kind, ",.;–—-".contains(sign) else { return false }
    let words = rest.compactMap { $0.word }
    guard let opening = words.first, !ProposalWords.limitations.contains(opening) else { return false }
    return rest.count { ProposalPhrase.isTelling($0, among: ProposalWords.reasonFillers) } >= 2
  }

  private static func isTelling(_ token: ProposalToken, among fillers: Set<String>) -> Bool {
    token.word.map { !fillers.contains($0) && $0.count > 1 } ?? false
  }

  // MARK: Saying

  /// Not understood, with the word that was seen.
  mutating func fail(_ problem: ProposalProblem, at place: Int? = nil) {
    guard self.problem == nil else { return }
    self.problem = problem
    guard let place, tokens.indices.contains(place), tokens[place].word != nil else { return }
    seen = String(characters[tokens[place].start..<tokens[place].end]).lowercased()
  }

  /// A value has been read: the words not read before it stand between values.
  mutating func markRead() {
    if let doubt { fail(doubt.doubt.problem, at: doubt.place) }
    if sawUnread { hasUnreadWords = true }
    sawUnread = false
    lastRead = index
  }

  /// What was asked for has been passed: it is no value, and no reason.
  mutating func markPassed() {
    if sawUnread { hasUnreadWords = true }
    sawUnread = false
    lastRead = index
  }

  private mutating func change(_ change: (inout ProposalDraft) -> Bool) {
    if lowersNext { fail(.reduction) }
    isEach = false
    var draft = drafts[part] ?? ProposalDraft()
    if !change(&draft) { fail(.contradiction) }
    drafts[part] = draft
    markRead()
  }

  mutating func say(minutes: Amount, of kind: TimeKind) {
    change { ProposalDraft.set(&$0[kind].minutes, minutes) }
  }

  mutating func say(rate: ProposalDraft.Rate, of kind: TimeKind) {
    change { ProposalDraft.set(&$0[kind].rate, rate) }
  }

  mutating func say(lowering minutes: Rational) {
    lowersNext = false
    change { ProposalDraft.set(&$0.lowering, minutes) }
  }

  mutating func say(times count: Rational, per: Period?, isMultiplier: Bool = false) {
    guard !(Rational(FactKind.greatestFrequency) < count) else { return fail(.outOfBounds) }
    let times = ProposalDraft.Times(count: count, per: per, isMultiplier: isMultiplier)
    change { ProposalDraft.set(&$0.times, times) }
  }

  mutating func say(assistants count: Rational) {
    guard count.denominator == 1, !(Rational(10) < count) else { return fail(.outOfBounds) }
    let count = Int(count.numerator)
    change { ProposalDraft.set(&$0.assistants, count) }
  }

  private mutating func say(engagement: Engagement) {
    change { ProposalDraft.set(&$0.engagement, engagement) }
  }

  mutating func refuse() {
    if isAccepted { fail(.contradiction) }
    isRefused = true
    markRead()
  }

  mutating func accept() {
    if isRefused { fail(.contradiction) }
    isAccepted = true
    part = .accepted
    markRead()
  }
}
