import Law

/// What is basic need and what is other need.
extension ProposalPhrase {
  /// `grundläggande`, `som övrigt behov` after a time; passes it.
  mutating func readKind() -> TimeKind? {
    var offset = 0
    while ["som", "ar", "är"].contains(word(offset) ?? "") { offset += 1 }
    if let length = basicLength(offset) ?? (word(offset) == "i" ? basicLength(offset + 1).map({ $0 + 1 }) : nil) {
      index += offset + length
      return .basic
    }
    guard let other = otherLength(offset), !startsAnswer(offset + other.length) else { return nil }
    index += offset + other.length
    return .other
  }

  private func startsAnswer(_ offset: Int) -> Bool {
    let word = word(offset) ?? ""
    return ProposalWords.refusals.contains(word) || ProposalWords.acceptances.contains(word)
      || ProposalWords.negations.contains(word)
  }

  /// The words of `grundläggande behov` from a place on.
  func basicLength(_ offset: Int) -> Int? {
    guard ProposalWords.basic.contains(word(offset) ?? "") else { return nil }
    return ProposalWords.needs.contains(word(offset + 1) ?? "") ? 2 : 1
  }

  /// The words of `övrigt behov`, `andra personliga behov` from a place on, and whether the need is named.
  func otherLength(_ offset: Int) -> (length: Int, isNamed: Bool)? {
    guard let first = word(offset) else { return nil }
    var end = offset + 1
    while ["personligt", "personliga"].contains(word(end) ?? "") { end += 1 }
    let isNamed = ProposalWords.needs.contains(word(end) ?? "")
    if isNamed { end += 1 }
    let isOther = ProposalWords.others.contains(first) || isNamed && ["annat", "andra", "other"].contains(first)
    return isOther ? (end - offset, isNamed) : nil
  }

  /// `ej grundläggande`, `grundläggande: 20 min`, `övrigt 5 min`; `true` when it was one.
  mutating func readKindWord(_ word: String) -> Bool {
    if ProposalWords.negations.contains(word) || ProposalWords.nothing.contains(word) {
      var offset = 1
      while ["som", "ett", "vara", "ar", "är", "utgora"].contains(self.word(offset) ?? "") { offset += 1 }
      guard let length = basicLength(offset) else { return false }
      index += offset + length
      sayNotBasic()
      return true
    }
    if let length = basicLength(0) {
      expect(.basic, isSure: false, length: length)
      return true
    }
    guard let other = otherLength(0) else { return false }
    let before = tokens[start..<index].last { $0.word != nil }?.word
    expect(.other, isSure: other.isNamed || before == "som", length: other.length)
    return true
  }

  /// The next time is of a kind.
  mutating func expect(_ kind: TimeKind, isSure: Bool, length: Int) {
    if let kindNext, kindNext != kind { return fail(.otherPart, at: index) }
    kindNext = kind
    isKindSure = isSure
    index += length
    markRead()
  }

  /// Nothing of the row is basic need; what is said of other need after it says the same.
  mutating func sayNotBasic() {
    var offset = isSign(0, [","]) ? 1 : 0
    if word(offset) == "utan" {
      offset += 1
      while ["som", "bara", "endast", "ett"].contains(word(offset) ?? "") { offset += 1 }
      if let other = otherLength(offset) { index += offset + other.length }
    }
    if part == .asked { part = .plain }
    say(minutes: .zero, of: .basic)
  }

  /// A kind that no time followed.
  mutating func finishKind() {
    guard problem == nil, let kind = kindNext else { return }
    kindNext = nil
    switch kind {
    case .other:
      guard isKindSure, draft.other.isEmpty else { return fail(.otherPart) }
      if part == .asked { part = .plain }
      sayKeepingPlace(.zero, of: .basic)
    case .basic, .whole:
      // Accepted as basic need: it stands as claimed.
      if !isKindSure || !isAccepted || !draft.whole.isEmpty { fail(.otherPart) }
    }
  }

  private mutating func sayKeepingPlace(_ minutes: Amount, of kind: TimeKind) {
    var draft = drafts[part] ?? ProposalDraft()
    if !ProposalDraft.set(&draft[kind].minutes, minutes) { fail(.contradiction) }
    drafts[part] = draft
  }
}
