import Law

/// Yes and no, and what they are said of.
extension ProposalPhrase {
  /// What an answer is said of, where words after it limit it.
  private enum Scope {
    case whole, part, rest, basic, other
  }

  /// A yes or a no; `true` when it was one.
  mutating func readAnswer(_ word: String) -> Bool {
    let next = self.word(1) ?? ""
    if ProposalWords.double.contains(word) {
      readDouble()
    } else if readRest(word) {
      return true
    } else if ProposalWords.refusals.contains(word) {
      answerNo(length: 1, isNegated: false)
    } else if ProposalWords.nothing.contains(word), ProposalWords.time.contains(next) {
      answerNo(length: 2, isNegated: false)
    } else if ProposalWords.negations.contains(word), ProposalWords.acceptances.contains(next) {
      answerNo(length: 2, isNegated: true)
    } else if ProposalWords.acceptances.contains(word) {
      if ProposalWords.negations.contains(next) { answerNo(length: 2, isNegated: true) } else { answerYes() }
    } else if ProposalWords.reductions.contains(word) {
      readReduction()
    } else if ProposalWords.settings.contains(word) {
      index += 1
      part = .accepted
    } else if ProposalWords.requests.contains(word) {
      index += 1
      part = .asked
    } else {
      return skipsAsked(word)
    }
    return true
  }

  private mutating func answerNo(length: Int, isNegated: Bool) {
    let place = index
    index += length
    if part == .asked { part = .plain }
    switch readScope() {
    case nil: refuse()
    // Not the whole is a part.
    case .whole: if isNegated { fail(.partialAnswer, at: place) } else { refuse() }
    case .part: fail(.partialAnswer, at: place)
    case .rest: refuseRest()
    case .basic: sayNotBasic()
    case .other: fail(.unclear, at: place)
    }
  }

  private mutating func answerYes() {
    index += 1
    switch readScope() {
    case nil, .whole: accept()
    case .part:
      accept()
      isPartlyAccepted = true
    case .rest: markRead()
    case .basic:
      accept()
      expect(.basic, isSure: true, length: 0)
    case .other:
      accept()
      expect(.other, isSure: true, length: 0)
    }
  }

  /// `helt`, `delvis`, `i övrigt`, `som grundläggande behov` after an answer; passes it.
  private mutating func readScope() -> Scope? {
    while ProposalWords.objects.contains(word(0) ?? "") { index += 1 }
    let (scope, length) = scope()
    index += length
    while length > 0, ProposalWords.objects.contains(word(0) ?? "") { index += 1 }
    return scope
  }

  private func scope() -> (Scope?, Int) {
    let words = (0..<3).map { word($0) ?? "" }
    switch (words[0], words[1], words[2]) {
    case ("i", "sin", "helhet"), ("in", "its", "entirety"): return (.whole, 3)
    case ("fullt", "ut", _), ("till", "fullo", _): return (.whole, 2)
    case ("helt", _, _), ("fullt", _, _), ("hela", _, _): return (.whole, 1)
    case ("till", "viss", "del"), ("till", "en", "del"): return (.part, 3)
    case ("delvis", _, _), ("partly", _, _): return (.part, 1)
    case ("i", let other, let parts) where ProposalWords.others.contains(other):
      return (.rest, parts == "delar" ? 3 : 2)
    case ("som", let second, _), ("as", let second, _):
      let start = second == "ett" ? 2 : 1
      if let length = basicLength(start) { return (.basic, start + length) }
      return otherLength(start).map { (.other, start + $0.length) } ?? (nil, 0)
    default: return (nil, 0)
    }
  }

  // MARK: What is left

  private mutating func refuseRest() {
    refusesRest = true
    markRead()
  }

  /// `i övrigt avslås ansökan`, `resten godtas inte`; `true` when it was one.
  private mutating func readRest(_ word: String) -> Bool {
    let isOtherwise = word == "i" && ProposalWords.others.contains(self.word(1) ?? "")
    guard isOtherwise || ProposalWords.rests.contains(word) || ProposalWords.others.contains(word) else { return false }
    var offset = isOtherwise ? 2 : 1
    while ProposalWords.restObjects.contains(self.word(offset) ?? "") { offset += 1 }
    let first = self.word(offset) ?? ""
    let second = self.word(offset + 1) ?? ""
    let isNo = ProposalWords.refusals.contains(first)
    let isTwo =
      ProposalWords.negations.contains(first) && ProposalWords.acceptances.contains(second)
      || ProposalWords.acceptances.contains(first) && ProposalWords.negations.contains(second)
    guard isNo || isTwo || ProposalWords.acceptances.contains(first) else {
      if isOtherwise { fail(.unclear, at: index + 1) }
      return isOtherwise
    }
    index += offset + (isTwo ? 2 : 1)
    while ProposalWords.objects.contains(self.word(0) ?? "") { index += 1 }
    if isNo || isTwo { refuseRest() } else { markRead() }
    return true
  }

  // MARK: Less

  /// `minskas till 30 min`, `sänks från 50 till 30`, `minskas med 20 min`; nothing else is sure.
  private mutating func readReduction() {
    let place = index
    index += 1
    part = .accepted
    switch word(0) {
    case "till", "to": index += 1
    case "fran", "av", "from":
      guard skipsAsked(word(0) ?? ""), ["till", "to"].contains(word(0) ?? "") else {
        return fail(.reduction, at: place)
      }
      index += 1
    case "med", "by":
      guard tokens.indices.contains(index + 1), tokens[index + 1].number != nil else {
        return fail(.reduction, at: place)
      }
      index += 1
      lowersNext = true
    default: fail(.reduction, at: place)
    }
  }

  // MARK: What was asked for

  /// `av 50 min`, `från 50`, `i stället för 50 min`, `i stället för väntetid`: what was asked for.
  private mutating func skipsAsked(_ word: String) -> Bool {
    guard ["av", "fran", "from", "stallet", "istallet"].contains(word) else { return false }
    var offset = 1
    while ["for", "sokta", "yrkade", "begarda"].contains(self.word(offset) ?? "") { offset += 1 }
    guard tokens.indices.contains(index + offset) else { return false }
    if tokens[index + offset].number != nil {
      index += offset + 1
      if let unit = self.word(0), ProposalWords.isUnit(unit) {
        index += 1
        _ = rate()
      }
    } else if offset > 1, ProposalWords.engagements[self.word(offset) ?? ""] != nil {
      index += offset + 1
    } else {
      return false
    }
    markPassed()
    return true
  }

  // MARK: Two assistants

  /// `dubbelassistans`, `dubbelassistans godtas inte`.
  private mutating func readDouble() {
    let place = index
    index += 1
    let first = word(0) ?? ""
    let second = word(1) ?? ""
    let isNo =
      ProposalWords.refusals.contains(first)
      || ProposalWords.acceptances.contains(first) && ProposalWords.negations.contains(second)
      || ProposalWords.negations.contains(first) && ProposalWords.acceptances.contains(second)
    if isNo {
      index += ProposalWords.refusals.contains(first) ? 1 : 2
    } else if ProposalWords.acceptances.contains(first) {
      index += 1
    }
    // A time right after it may be the time of two alone, and a word may limit it.
    var offset = 0
    while ["med", "i", "pa", "under"].contains(word(offset) ?? "") { offset += 1 }
    if scope().0 != nil || tokens.indices.contains(index + offset) && tokens[index + offset].number != nil {
      return fail(.unclear, at: place)
    }
    say(assistants: isNo ? 1 : 2)
  }
}
