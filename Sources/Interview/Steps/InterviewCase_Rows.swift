import CaseFile
import Casework
import Law

extension InterviewCase {
  /// Adds a row for a choice.
  mutating func add(_ choice: HelpChoice, to section: InterviewSection) throws(AnswerProblem) -> String {
    var row = CaseDocument.Row(id: try newID(section), need: choice.need)
    row.name = choice.label.plain
    row.facts[.content] = .word(choice.content.rawValue)
    if choice.engagement != .active { row.facts[.engagement] = .word(choice.engagement.rawValue) }
    if let night = choice.isAtNight { row.facts[.night] = .truth(night) }
    if choice.necessaryFor != .nothing { row.facts[.necessaryFor] = .word(choice.necessaryFor.rawValue) }
    // The label says that it is outside the home.
    if choice.engagement == .presence { row.facts[.place] = .word(Place.outside.rawValue) }
    noteConsidered()
    document.rows.append(row)
    return row.id
  }

  /// Adds a row in the person's own words.
  mutating func add(own text: String, to section: InterviewSection) throws(AnswerProblem) -> String {
    let kind = section.ownHelp
    var row = CaseDocument.Row(id: try newID(section), need: kind.need)
    row.name = text
    row.facts[.content] = .word(kind.content.rawValue)
    if kind.engagement != .active { row.facts[.engagement] = .word(kind.engagement.rawValue) }
    if kind.isAtNight { row.facts[.night] = .truth(true) }
    state.own.insert(row.id)
    noteConsidered()
    document.rows.append(row)
    return row.id
  }

  /// A name that no row or evidence has, and that none has had.
  private mutating func newID(_ section: InterviewSection) throws(AnswerProblem) -> String {
    guard document.rows.count < CaseFormat.greatestRowCount else { throw .tooManyRows }
    let taken = self.taken.union(document.rows.map { $0.id } + document.evidence.map { $0.id })
    var number = (state.numbers[section.letter] ?? 0) + 1
    while taken.contains(section.letter + String(number)) { number += 1 }
    state.numbers[section.letter] = number
    return section.letter + String(number)
  }

  /// What a file says of a supervision row was said of the rows that are there now: with more rows it is asked again.
  private mutating func noteConsidered() {
    let now = Set(document.rows.map { $0.id })
    for row in document.rows {
      let facts = document.facts(of: row)
      guard facts.engagement.isReadiness else { continue }
      let holds = document.rows.contains { $0.facts.rows(.within).contains(row.id) }
      let isBySecond = document.rows.contains { $0.facts[.simultaneousSecond] == .truth(true) }
      let told: [(QuestionID, Bool)] = [
        (QuestionID(.rowExtra(row.id, .inside)), holds), (QuestionID(.rowExtra(row.id, .bySecond)), isBySecond),
        (.fact(.takenOff, ofRow: row.id), facts[.takenOff] != nil),
      ]
      for (id, isTold) in told where isTold && state.considered[id] == nil { state.considered[id] = now }
    }
  }

  /// Takes a row away and everything that names it.
  mutating func remove(row id: String) {
    note(numberOf: id)
    document.rows.removeAll { $0.id == id }
    for index in document.rows.indices {
      for fact in [Fact.within, .takenOff] where document.rows[index].facts.rows(fact).contains(id) {
        let rest = document.rows[index].facts.rows(fact).filter { $0 != id }
        document.rows[index].facts[fact] = rest.isEmpty ? nil : .rows(rest)
      }
    }
    for index in document.evidence.indices { document.evidence[index].rows.removeAll { $0 == id } }
    state.forget(row: id)
  }

  /// A removed row's name is not used again, also when a file brought it.
  private mutating func note(numberOf id: String) {
    guard let letter = id.first.map(String.init), let number = Int(id.dropFirst()), number > 0, number < 1_000_000
    else {
      return
    }
    state.numbers[letter] = max(state.numbers[letter] ?? 0, number)
  }

  /// The evidence of a kind, made when there is none.
  mutating func evidence(ofKind kind: String) -> String {
    if let known = document.evidence.first(where: { $0.kind == kind }) { return known.id }
    let taken = Set(document.rows.map { $0.id } + document.evidence.map { $0.id })
    var number = 1
    while taken.contains("U\(number)") { number += 1 }
    var evidence = CaseDocument.Evidence(id: "U\(number)")
    evidence.kind = kind
    document.evidence.append(evidence)
    return evidence.id
  }

  /// Takes back what is said of a row beside its facts.
  mutating func unanswer(_ extra: RowExtra, ofRow id: String) {
    guard let index = document.rows.firstIndex(where: { $0.id == id }) else { return }
    state.reasons[QuestionID(.rowExtra(id, extra))] = nil
    switch extra {
    case .name: document.rows[index].name = nil
    case .times:
      guard document.rows[index].schedule == nil else { return }
      document.rows[index].clockTimes = []
      document.rows[index].days = []
    case .why: document.rows[index].reasons.own = ""
    case .whyTwo: document.rows[index].reasons.forTwo = ""
    case .evidence:
      document.rows[index].evidence = []
      for place in document.evidence.indices { document.evidence[place].rows.removeAll { $0 == id } }
    case .inside:
      for other in document.rows.indices
      where document.rows[other].facts.rows(.within).contains(id) && !isLocked(document.rows[other].id) {
        let rest = document.rows[other].facts.rows(.within).filter { $0 != id }
        document.rows[other].facts[.within] = rest.isEmpty ? nil : .rows(rest)
      }
    case .bySecond:
      for other in document.rows.indices where !isLocked(document.rows[other].id) {
        document.rows[other].facts[.simultaneousSecond] = nil
      }
    }
  }

  // MARK: What cannot be true together

  /// Takes away what an answer has made impossible, so that the file can always be read again.
  mutating func mend() {
    for index in document.rows.indices where !isLocked(document.rows[index].id) { mend(index) }
    for index in document.rows.indices where !isLocked(document.rows[index].id) { mendWithin(index) }
  }

  private mutating func mend(_ index: Int) {
    let facts = document.facts(of: document.rows[index])
    if let minutes = facts.quantity(.minutes) {
      let parts: [Fact] = [
        .privateMinutes, .connectMinutes, .waitingInside, .secondActiveMinutes, .selfCareMinutes, .ageTypicalMinutes,
      ]
      for part in parts where minutes.greatest < facts.quantity(part)?.least ?? 0 {
        document.rows[index].facts[part] = nil
      }
      if let claim = document.rows[index].claimedBasicMinutes?.value, minutes.greatest < claim.least {
        document.rows[index].claimedBasicMinutes = nil
      }
    }
    if let need: Need = facts.word(.need) {
      if let content: Content = facts.word(.content), !content.fits(need) { document.rows[index].facts[.content] = nil }
      if !need.isPractical, facts[.qualifiedMotivation] == .truth(true) {
        document.rows[index].facts[.qualifiedMotivation] = nil
      }
    }
    for (voice, told) in document.rows[index].voices {
      let both = document.facts(of: document.rows[index]).updated(by: told)
      guard let minutes = both.quantity(.minutes) else { continue }
      for part in told.mentioned where part.isPartOfMinutes && minutes.greatest < both.quantity(part)?.least ?? 0 {
        document.rows[index].voices[voice]?[part] = nil
      }
    }
  }

  /// Only a supervision row with one assistant, in no other row, may hold rows.
  private mutating func mendWithin(_ index: Int) {
    let outer = document.rows[index].facts.rows(.within)
    guard !outer.isEmpty else { return }
    let kept = outer.filter { id in
      guard let row = row(id), row.id != document.rows[index].id else { return false }
      let facts = document.facts(of: row)
      return facts.engagement == .supervision && facts.assistants == 1 && facts.rows(.within).isEmpty
    }
    if kept != outer { document.rows[index].facts[.within] = kept.isEmpty ? nil : .rows(kept) }
  }
}

extension CaseDocument.Row {
  /// What stands between the row's own text and why two are needed.
  private static let two = "Två behövs: "

  /// The row's text in its two parts.
  var reasons: (own: String, forTwo: String) {
    get {
      let text = self.text ?? ""
      guard let mark = text.range(of: CaseDocument.Row.two) else { return (text.trimmed, "") }
      return (text[..<mark.lowerBound].trimmed, text[mark.upperBound...].trimmed)
    }
    set {
      let two = newValue.forTwo.isEmpty ? "" : CaseDocument.Row.two + newValue.forTwo
      let whole = [newValue.own, two].filter { !$0.isEmpty }.joined(separator: " ")
      text = whole.isEmpty ? nil : whole
    }
  }
}

extension InterviewCase {
  /// The box that a row of a part stands under; `nil` for a row in the person's own words.
  func choice(of row: CaseDocument.Row, in section: InterviewSection) -> HelpChoice? {
    guard !state.own.contains(row.id) else { return nil }
    let facts = document.facts(of: row)
    return section.help.first { $0.fits(facts) }
  }
}

extension Questionnaire {
  /// What the answer to a question took away, apart from what it was about.
  func losses(from before: InterviewCase, to after: InterviewCase, answering id: QuestionID) -> [Loss] {
    var result: [Loss] = []
    for row in before.document.rows {
      guard let now = after.row(row.id) else {
        result.append(.row(id: row.id, name: name(of: row, in: before).plain))
        continue
      }
      for fact in row.facts.mentioned where now.facts[fact] == nil && !isAbout(fact, row, id, after) {
        if fact == .within || fact == .takenOff {
          // A row that is gone says so itself.
          guard row.facts.rows(fact).contains(where: { after.row($0) != nil }) else { continue }
        }
        result.append(.answer(.fact(fact, ofRow: row.id)))
      }
      if row.claimedBasicMinutes != nil && now.claimedBasicMinutes == nil || row.voices != now.voices {
        result.append(.claim(row: row.id))
      }
    }
    return result
  }

  private func isAbout(_ fact: Fact, _ row: CaseDocument.Row, _ id: QuestionID, _ after: InterviewCase) -> Bool {
    switch id.ask {
    case .row(row.id, fact): true
    case .several(_, let asked): asked == fact
    case .rowExtra(_, .inside): fact == .within || fact == .takenOff
    case .rowExtra(_, .bySecond): fact == .simultaneousSecond
    // The same answer for all rows takes away only what was otherwise.
    case .shared(let asked):
      asked == fact && row.facts[fact] == after.document.forAllRows[fact]
    default: false
    }
  }
}

extension Questionnaire {
  /// Adds another row of the same kind, for help that differs between times of the day or places.
  ///
  /// - Parameters:
  ///   - word: the word of a choice of the part's question what the assistant does; `nil` = own words.
  ///   - name: what to call the row.
  /// - Returns: the case and the new row's id.
  public func addRow(
    _ word: String?, named name: String, to section: InterviewSection, of subject: InterviewCase
  ) throws(AnswerProblem) -> (subject: InterviewCase, row: String) {
    var result = subject
    guard section.isPart else { throw .noSuchQuestion }
    let id: String
    if let word {
      guard let choice = section.help.first(where: { $0.word == word }) else { throw .unknownChoice }
      id = try result.add(choice, to: section)
    } else {
      id = try result.add(own: name, to: section)
    }
    if !name.trimmed.isEmpty, let index = result.document.rows.firstIndex(where: { $0.id == id }) {
      result.document.rows[index].name = name.trimmed
    }
    if result.state.said[.gate(section)] == "nej" { result.state.said[.gate(section)] = "ja" }
    return (result, id)
  }

  /// Takes a row away. Ask first: everything said of it goes with it. A locked row stays, and so does a row that a locked
  /// one names.
  public func removeRow(_ id: String, of subject: InterviewCase) -> InterviewCase {
    guard !subject.isLocked(id) else { return subject }
    var result = subject
    result.remove(row: id)
    result.mend()
    return result.lockedRows(changedSince: subject).isEmpty ? result : subject
  }
}
