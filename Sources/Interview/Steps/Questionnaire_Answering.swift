import CaseFile
import Casework
import Law

extension Questionnaire {
  /// The case with an answer given.
  ///
  /// - Parameter confirmed: `true` when the person has seen what the answer takes away and wants it.
  /// - Throws: ``AnswerProblem``; the case is then as it was.
  public func answer(
    _ answer: InterviewAnswer, to id: QuestionID, of subject: InterviewCase, confirmed: Bool = false
  ) throws(AnswerProblem) -> InterviewCase {
    guard section(of: id.ask, in: subject) != nil else { throw .noSuchQuestion }
    if let row = id.row, subject.isLocked(row) { throw .locked([row]) }
    var result = subject
    try give(answer, id.ask, &result)
    result.state.skipped.remove(id)
    result.mend()
    let changed = result.lockedRows(changedSince: subject)
    guard changed.isEmpty else { throw .locked(changed) }
    let losses = losses(from: subject, to: result, answering: id)
    if !losses.isEmpty, !confirmed { throw .wouldLose(losses) }
    return result
  }

  /// Passes a question by: it stays unsaid, and that is remembered.
  public func skip(_ id: QuestionID, of subject: InterviewCase) -> InterviewCase {
    guard section(of: id.ask, in: subject) != nil else { return subject }
    var result = subject
    result.state.skipped.insert(id)
    return result
  }

  /// Takes an answer back, so that the question is asked again. Rows stay: they are taken away by the question that made
  /// them.
  public func unanswer(_ id: QuestionID, of subject: InterviewCase) -> InterviewCase {
    if let row = id.row, subject.isLocked(row) { return subject }
    var result = subject
    result.state.skipped.remove(id)
    result.state.said[id] = nil
    switch id.ask {
    case .name: result.document.person.name = nil
    case .voice: result.document.voice = .person
    case .ofCase(.grants): result.document.grants = []
    case .ofCase(.applications): result.document.applications = []
    case .ofCase(let fact): result.say(fact, nil, on: law.date)
    case .shared(let fact):
      result.state.varies.remove(fact.description.key.description)
      result.sayForAll(fact, nil)
    case .gate, .what, .likelyGroup: break
    case .several(let section, let fact):
      for row in rowsAsked(fact, in: section, of: subject) {
        result.say(fact, nil, ofRow: row.id)
        if fact == .place { result.state.elsewhere.remove(row.id) }
      }
    case .row(let row, let fact):
      if fact != .need { result.say(fact, nil, ofRow: row) }
      if fact == .minutes { result.state.minutes[row] = nil }
    case .rowExtra(let row, let extra): result.unanswer(extra, ofRow: row)
    }
    result.mend()
    return result.lockedRows(changedSince: subject).isEmpty ? result : subject
  }

  // MARK: Giving

  private func give(_ answer: InterviewAnswer, _ ask: Ask, _ subject: inout InterviewCase) throws(AnswerProblem) {
    let id = QuestionID(ask)
    switch ask {
    case .name:
      let text = try answer.asText
      subject.document.person.name = text.isEmpty ? nil : text
    case .voice:
      guard let voice = Voice(rawValue: try answer.asWord) else { throw .unknownChoice }
      subject.document.voice = voice
      subject.state.said[id] = voice.rawValue
    case .likelyGroup:
      let isSo = try answer.asTruth
      guard let likely = likelyGroup(of: subject)?.group else { throw .noSuchQuestion }
      if isSo { subject.say(.group, .word(likely.rawValue), on: law.date) }
      subject.state.said[id] = isSo ? "ja" : "nej"
    case .ofCase(.grants): try giveGrants(answer, &subject)
    case .ofCase(.applications): try giveApplications(answer, &subject)
    case .ofCase(let fact): subject.say(fact, try value(answer, for: fact), on: law.date)
    case .shared(let fact): try giveForAll(answer, fact, &subject)
    case .gate(let section): try giveGate(answer, section, &subject)
    case .what(let section): try giveHelp(answer, section, &subject)
    case .several(let section, let fact): try giveSeveral(answer, section, fact, &subject)
    case .row(let row, let fact): try give(answer, row, fact, &subject)
    case .rowExtra(let row, let extra): try give(answer, row, extra, &subject)
    }
  }

  /// The value that an answer gives a fact.
  private func value(
    _ answer: InterviewAnswer, for fact: Fact, greatest most: Rational? = nil
  ) throws(AnswerProblem) -> StatedValue {
    if answer == .unknown {
      guard fact.description.mayBeUnknown else { throw .cannotBeUnknown }
      return .unknown
    }
    switch fact.description.kind {
    case .truth: return .truth(try answer.asTruth)
    case .word(let words):
      let word = try answer.asWord
      guard words.contains(word) else { throw .unknownChoice }
      return .word(word)
    case .amount(let unit, let least, let greatest):
      let text = try answer.asNumber
      if fact == .privateMinutes, Spelling.folded(Typed.tidy(text)) == "allt" { return .all }
      let isTime = unit == .minutesPerOccasion || unit == .minutesPerDay
      let quantity = try AnswerProblem.reading(
        try Typed.quantity(text, least: least, greatest: greatest, reading: isTime ? Typed.duration : Typed.number))
      if let most, most < quantity.least.rational { throw .partExceedsWhole }
      return .quantity(quantity)
    case .count(let least, let greatest):
      guard let number = Typed.number(try answer.asNumber) else { throw .notANumber }
      guard number.denominator == 1, let count = Int(exactly: number.numerator), (least...greatest).contains(count)
      else { throw .outOfBounds(least: least, greatest: greatest) }
      return .count(count)
    case .date:
      let text = try answer.asDate
      return .date(try AnswerProblem.reading(try Typed.date(text)))
    case .frequency:
      guard case .frequency(let text, let period) = answer else { throw .wrongKind }
      return .frequency(try AnswerProblem.reading(try Typed.frequency(text, per: period)))
    case .rows:
      guard case .rows(let rows, _) = answer else { throw .wrongKind }
      return .rows(rows)
    case .list: throw .wrongKind
    }
  }

  // MARK: The case

  private func giveGrants(_ answer: InterviewAnswer, _ subject: inout InterviewCase) throws(AnswerProblem) {
    if answer == .unknown { throw .cannotBeUnknown }
    guard case .grants(let typed) = answer else { throw .wrongKind }
    var grants: [CaseDocument.GrantedHours] = []
    for grant in typed {
      let to = grant.to.trimmed.isEmpty ? nil : try AnswerProblem.reading(try Typed.date(grant.to))
      let from = try AnswerProblem.reading(try Typed.date(grant.from))
      if let to, to < from { throw .turnedRound }
      grants.append(
        CaseDocument.GrantedHours(
          authority: grant.authority, hoursPerWeek: try hours(grant.hours), from: from, to: to))
    }
    subject.document.grants = grants
    subject.state.said[QuestionID(.ofCase(.grants))] = ""
  }

  private func giveApplications(_ answer: InterviewAnswer, _ subject: inout InterviewCase) throws(AnswerProblem) {
    if answer == .unknown { throw .cannotBeUnknown }
    guard case .applications(let typed) = answer else { throw .wrongKind }
    var applications: [CaseDocument.ApplicationEntry] = []
    for application in typed {
      applications.append(
        CaseDocument.ApplicationEntry(
          arrived: try AnswerProblem.reading(try Typed.date(application.arrived)),
          forMoreHours: application.forMoreHours,
          extraHoursPerWeek: try hours(application.extraHours)))
    }
    subject.document.applications = applications
    subject.state.said[QuestionID(.ofCase(.applications))] = ""
  }

  private func hours(_ text: String) throws(AnswerProblem) -> Stated<Quantity>? {
    let tidy = Typed.tidy(text)
    if tidy.isEmpty { return nil }
    if tidy == "vet inte" || tidy == "okänt" { return .unknown }
    return .known(try AnswerProblem.reading(try Typed.quantity(text, least: 0, greatest: 1_680, reading: Typed.hours)))
  }

  private func giveForAll(
    _ answer: InterviewAnswer, _ fact: Fact, _ subject: inout InterviewCase
  ) throws(AnswerProblem) {
    guard let shared = SharedFact.of(fact) else { throw .noSuchQuestion }
    let key = fact.description.key.description
    subject.state.varies.remove(key)
    if answer != .unknown, try answer.asWord == SharedFact.variesWord {
      subject.state.varies.insert(key)
      subject.sayForAll(fact, nil)
      return
    }
    if answer == .unknown {
      subject.sayForAll(fact, .unknown)
    } else if try answer.asWord == SharedFact.usualWord {
      subject.sayForAll(fact, shared.usual)
    } else if try answer.asWord == SharedFact.oppositeWord, let opposite = shared.opposite {
      subject.sayForAll(fact, opposite)
    } else {
      throw .unknownChoice
    }
    for index in subject.document.rows.indices {
      let row = subject.document.rows[index]
      guard !shared.isSettled(InterviewSection(of: subject.document.facts(of: row))), !subject.isLocked(row.id) else {
        continue
      }
      subject.document.rows[index].facts[fact] = nil
      if fact == .place { subject.state.elsewhere.remove(row.id) }
    }
  }

  // MARK: Parts

  private func giveGate(
    _ answer: InterviewAnswer, _ section: InterviewSection, _ subject: inout InterviewCase
  ) throws(AnswerProblem) {
    let word = answer == .unknown ? "vet_inte" : try answer.asWord
    guard QuestionWords.gateAnswers.contains(where: { $0.0 == word }) else { throw .unknownChoice }
    subject.state.said[.gate(section)] = word
    guard word == "nej" else { return }
    for row in subject.document.rows(in: section) { subject.remove(row: row.id) }
    subject.state.said[.what(section)] = nil
  }

  private func giveHelp(
    _ answer: InterviewAnswer, _ section: InterviewSection, _ subject: inout InterviewCase
  ) throws(AnswerProblem) {
    guard case .words(let words, let own) = answer else { throw .wrongKind }
    let help = section.help
    guard words.allSatisfy({ word in help.contains { $0.word == word } }) else { throw .unknownChoice }
    let owns = own.map { $0.trimmed }.filter { !$0.isEmpty }
    for row in subject.document.rows(in: section) {
      if let choice = subject.choice(of: row, in: section) {
        if !words.contains(choice.word) { subject.remove(row: row.id) }
      } else if !owns.contains(name(of: row, in: subject).plain) {
        subject.remove(row: row.id)
      }
    }
    let rows = subject.document.rows(in: section)
    for choice in help where words.contains(choice.word) {
      if !rows.contains(where: { subject.choice(of: $0, in: section)?.word == choice.word }) {
        _ = try subject.add(choice, to: section)
      }
    }
    for text in owns {
      let isThere = rows.contains { row in
        subject.choice(of: row, in: section) == nil && name(of: row, in: subject).plain == text
      }
      if !isThere { _ = try subject.add(own: text, to: section) }
    }
    subject.state.said[.what(section)] = ""
    if subject.state.said[.gate(section)] == nil || subject.state.said[.gate(section)] == "nej" {
      subject.state.said[.gate(section)] = subject.document.rows(in: section).isEmpty ? nil : "ja"
    }
  }

  private func giveSeveral(
    _ answer: InterviewAnswer, _ section: InterviewSection, _ fact: Fact, _ subject: inout InterviewCase
  ) throws(AnswerProblem) {
    let rows = rowsAsked(fact, in: section, of: subject)
    let ids = rows.map { $0.id }
    let ticked: [String]
    var unknown: [String] = []
    switch answer {
    case .unknown:
      guard fact.description.mayBeUnknown else { throw .cannotBeUnknown }
      (ticked, unknown) = ([], ids)
    case .rows(let some, let others): (ticked, unknown) = (some, others)
    default: throw .wrongKind
    }
    guard ticked.allSatisfy(ids.contains), unknown.allSatisfy(ids.contains) else { throw .unknownChoice }
    guard unknown.isEmpty || fact.description.mayBeUnknown else { throw .cannotBeUnknown }
    guard !unknown.contains(where: ticked.contains) else { throw .contradicts }
    for row in rows {
      let isTicked = ticked.contains(row.id)
      let before = subject.document.facts(of: row)
      if fact == .place { subject.state.elsewhere.remove(row.id) }
      if unknown.contains(row.id) {
        subject.say(fact, .unknown, ofRow: row.id)
      } else if fact == .assistants {
        // More than two are told row by row.
        let count = isTicked ? max(2, before.assistants) : 1
        subject.say(fact, .count(count), ofRow: row.id)
      } else if fact == .place {
        if isTicked {
          subject.state.elsewhere.insert(row.id)
          if before[.place] == .word(Place.home.rawValue) { subject.say(fact, nil, ofRow: row.id) }
        } else {
          subject.say(fact, .word(Place.home.rawValue), ofRow: row.id)
        }
      } else {
        let usual = SharedFact.of(fact)?.usual ?? .truth(false)
        subject.say(fact, isTicked ? .truth(usual != .truth(true)) : usual, ofRow: row.id)
      }
    }
  }

  // MARK: Rows

  private func give(
    _ answer: InterviewAnswer, _ id: String, _ fact: Fact, _ subject: inout InterviewCase
  ) throws(AnswerProblem) {
    guard let row = subject.row(id) else { throw .noSuchQuestion }
    let facts = subject.document.facts(of: row)
    switch fact {
    case .minutes:
      let (value, typed) = try minutes(answer)
      subject.say(fact, value, ofRow: id)
      subject.state.minutes[id] = typed
      if subject.document.rows.first(where: { $0.id == id }).map({ isOverFull(subject.document.facts(of: $0)) })
        ?? false
      {
        throw .overFullDay
      }
    case .occasions:
      guard row.schedule == nil else { throw .followsSchedule }
      subject.say(fact, answer == .unknown ? .unknown : try value(answer, for: fact), ofRow: id)
      if subject.document.rows.first(where: { $0.id == id }).map({ isOverFull(subject.document.facts(of: $0)) })
        ?? false
      {
        throw .overFullDay
      }
    case .selfCare:
      let isPart = answer == .word(QuestionWords.partlyJudged)
      let given = isPart ? InterviewAnswer.word(SelfCare.documented.rawValue) : answer
      subject.say(fact, try value(given, for: fact), ofRow: id)
      subject.state.said[.fact(fact, ofRow: id)] = isPart ? QuestionWords.partlyJudged : nil
      if !isPart { subject.say(.selfCareMinutes, nil, ofRow: id) }
    case .within, .takenOff:
      guard case .rows(let rows) = try value(answer, for: fact) else { throw .wrongKind }
      let possible = subject.document.rows.map { $0.id }.filter { $0 != id }
      guard rows.allSatisfy(possible.contains) else { throw .unknownChoice }
      if fact == .within {
        let holding = rowsHolding(id, RowTable(subject)).map { $0.id }
        guard rows.allSatisfy(holding.contains) else { throw .contradicts }
      }
      if fact == .takenOff {
        let offered = Set(rowsTakenOff(row, of: subject).map { $0.id })
        guard rows.allSatisfy(offered.contains) else { throw .contradicts }
        subject.state.considered[.fact(fact, ofRow: id)] = offered
      }
      subject.say(fact, .rows(rows), ofRow: id)
    default:
      let most = fact.isPartOfMinutes ? facts.quantity(.minutes)?.greatest.rational : nil
      subject.say(fact, try value(answer, for: fact, greatest: most), ofRow: id)
      if fact == .qualifiedMotivation, answer == .truth(true),
        !(facts.word(.need).map { (need: Need) in need.isPractical } ?? false)
      {
        throw .contradicts
      }
    }
  }

  /// The exact average of usual and hard days, with what was typed.
  private func minutes(
    _ answer: InterviewAnswer
  ) throws(AnswerProblem) -> (StatedValue, InterviewState.TypedMinutes?) {
    let usual: String
    var hard = ""
    var hardDays = ""
    switch answer {
    case .unknown: return (.unknown, nil)
    case .number(let text): usual = text
    case .minutes(let first, let second, let third): (usual, hard, hardDays) = (first, second.trimmed, third.trimmed)
    default: throw .wrongKind
    }
    let base = try AnswerProblem.reading(try Typed.quantity(usual, least: 0, greatest: 1_440, reading: Typed.duration))
    guard !hard.isEmpty || !hardDays.isEmpty else { return (.quantity(base), nil) }
    let typed = InterviewState.TypedMinutes(usual: usual, hard: hard, hardDays: hardDays)
    if hardDays.isEmpty { throw .hardDaysIncomplete }
    guard let number = Typed.number(hardDays), number.denominator == 1, (0...10).contains(number.numerator) else {
      throw .notTenDays
    }
    if number.isZero, hard.isEmpty { return (.quantity(base), typed) }
    guard !hard.isEmpty else { throw .hardDaysIncomplete }
    let worst = try AnswerProblem.reading(try Typed.quantity(hard, least: 0, greatest: 1_440, reading: Typed.duration))
    func average(_ one: DecimalNumber, _ other: DecimalNumber) throws(AnswerProblem) -> DecimalNumber {
      try AnswerProblem.reading(
        try Typed.decimal((one.rational * (Rational(10) - number) + other.rational * number) / 10))
    }
    let least = try average(base.least, worst.least)
    let greatest = try average(base.greatest, worst.greatest)
    return (.quantity(least == greatest ? .exactly(least) : .between(least, greatest)), typed)
  }

  private func give(
    _ answer: InterviewAnswer, _ id: String, _ extra: RowExtra, _ subject: inout InterviewCase
  ) throws(AnswerProblem) {
    guard let index = subject.document.rows.firstIndex(where: { $0.id == id }) else { throw .noSuchQuestion }
    let question = QuestionID(.rowExtra(id, extra))
    switch extra {
    case .name:
      let text = try answer.asText
      subject.document.rows[index].name = text.isEmpty ? nil : text
    case .times:
      guard case .times(let text, let days) = answer else { throw .wrongKind }
      guard subject.document.rows[index].schedule == nil else { throw .followsSchedule }
      subject.document.rows[index].clockTimes = try AnswerProblem.reading(try Typed.clockTimes(text))
      subject.document.rows[index].days = days
      subject.state.said[question] = ""
    case .why, .whyTwo:
      guard case .words(let words, let own) = answer else { throw .wrongKind }
      let reasons = extra == .why ? QuestionWords.reasons : QuestionWords.reasonsForTwo
      guard words.allSatisfy({ word in reasons.contains { $0.0 == word } }) else { throw .unknownChoice }
      let written = own.map { $0.trimmed }.filter { !$0.isEmpty }
      let chosen = reasons.filter { words.contains($0.0) }.map { $0.1.plain + "." }
      let text = (chosen + written).joined(separator: " ")
      if extra == .why {
        subject.document.rows[index].reasons.own = text
      } else {
        subject.document.rows[index].reasons.forTwo = text
      }
      subject.state.reasons[question] = InterviewState.ChosenWords(words: words, own: written)
      subject.state.said[question] = ""
    case .evidence: try giveEvidence(answer, index, &subject)
    case .inside: try giveInside(answer, id, &subject)
    case .bySecond: try giveBySecond(answer, id, &subject)
    }
  }

  private func giveEvidence(
    _ answer: InterviewAnswer, _ index: Int, _ subject: inout InterviewCase
  ) throws(AnswerProblem) {
    guard case .words(let words, let own) = answer else { throw .wrongKind }
    let written = own.map { $0.trimmed }.filter { !$0.isEmpty }
    guard words.allSatisfy({ word in QuestionWords.papers.contains { $0.0 == word } }) else { throw .unknownChoice }
    let kinds = words.filter { $0 != "inget" } + written
    let id = subject.document.rows[index].id
    // What the row has of other kinds than those shown stays as the file has it.
    var kept = subject.document.rows[index].evidence.filter { name in
      guard let kind = subject.document.evidence.first(where: { $0.id == name })?.kind else { return true }
      return kinds.contains(kind)
    }
    for kind in kinds
    where !kept.contains(where: { name in subject.document.evidence.contains { $0.id == name && $0.kind == kind } }) {
      kept.append(subject.evidence(ofKind: kind))
    }
    for place in subject.document.evidence.indices where !kept.contains(subject.document.evidence[place].id) {
      subject.document.evidence[place].rows.removeAll { $0 == id }
    }
    subject.document.rows[index].evidence = kept
    subject.state.said[QuestionID(.rowExtra(id, .evidence))] = ""
  }

  private func giveInside(_ answer: InterviewAnswer, _ id: String, _ subject: inout InterviewCase) throws(AnswerProblem)
  {
    let inner = try tickedInside(answer, id, subject)
    for index in subject.document.rows.indices
    where subject.document.rows[index].id != id && !subject.isLocked(subject.document.rows[index].id) {
      let held = subject.document.rows[index].facts.rows(.within)
      let isInside = inner.contains(subject.document.rows[index].id)
      guard isInside != held.contains(id) else { continue }
      let outer = isInside ? held + [id] : held.filter { $0 != id }
      subject.document.rows[index].facts[.within] = outer.isEmpty ? nil : .rows(outer)
    }
    note(QuestionID(.rowExtra(id, .inside)), id, &subject)
  }

  private func giveBySecond(_ answer: InterviewAnswer, _ id: String, _ subject: inout InterviewCase)
    throws(AnswerProblem)
  {
    let second = try tickedInside(answer, id, subject)
    guard let supervision = subject.row(id) else { throw .noSuchQuestion }
    for row in rowsInside(supervision, of: subject) {
      if second.contains(row.id) {
        subject.say(.simultaneousSecond, .truth(true), ofRow: row.id)
      } else if row.facts[.simultaneousSecond] == .truth(true) {
        subject.say(.simultaneousSecond, .truth(false), ofRow: row.id)
      }
    }
    note(QuestionID(.rowExtra(id, .bySecond)), id, &subject)
  }

  private func note(_ question: QuestionID, _ id: String, _ subject: inout InterviewCase) {
    subject.state.said[question] = ""
    subject.state.considered[question] = Set(subject.row(id).map { rowsInside($0, of: subject).map { $0.id } } ?? [])
  }

  private func tickedInside(
    _ answer: InterviewAnswer, _ id: String, _ subject: InterviewCase
  ) throws(AnswerProblem) -> [String] {
    if answer == .unknown { return [] }
    guard case .rows(let ticked, _) = answer else { throw .wrongKind }
    guard let row = subject.row(id) else { throw .noSuchQuestion }
    let possible = rowsInside(row, of: subject).map { $0.id }
    guard ticked.allSatisfy(possible.contains) else { throw .unknownChoice }
    return ticked
  }

  /// `true` when the time and the times come to more than 24 hours a day.
  private func isOverFull(_ facts: FactSheet) -> Bool {
    guard let minutes = facts.quantity(.minutes), case .frequency(let often) = facts[.occasions],
      let count = often.count
    else { return false }
    let perDay: Rational =
      switch often.per {
      case .day: .one
      case .week: Rational(1, 7)
      case .month: Rational(48, 1_461)
      case .year: Rational(4, 1_461)
      }
    return Rational(1_440) < minutes.least.rational * count.least.rational * perDay
  }
}
