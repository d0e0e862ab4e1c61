import CaseFile
import Law

extension Questionnaire {
  /// Every question of a section in order, with how it stands.
  public func questions(in section: InterviewSection, of subject: InterviewCase) -> [ListedQuestion] {
    var desk = StatusDesk(self, subject, explains: true)
    return asks(in: section, desk.table).map { ListedQuestion(id: QuestionID($0), status: desk.status($0)) }
  }

  /// The names of a section's questions in order, without looking up how they stand.
  public func names(in section: InterviewSection, of subject: InterviewCase) -> [QuestionID] {
    asks(in: section, of: subject).map { QuestionID($0) }
  }

  /// The section that a question belongs to; `nil` when its row is gone.
  public func section(of id: QuestionID, in subject: InterviewCase) -> InterviewSection? {
    section(of: id.ask, in: subject)
  }

  /// How a question stands; `nil` when there is no such question in the case.
  public func status(of id: QuestionID, in subject: InterviewCase) -> QuestionStatus? {
    guard section(of: id.ask, in: subject) != nil else { return nil }
    var desk = StatusDesk(self, subject, explains: true)
    return desk.status(id.ask)
  }

  /// How far a section has come.
  public func state(of section: InterviewSection, in subject: InterviewCase) -> SectionState {
    var desk = StatusDesk(self, subject)
    let asks = asks(in: section, desk.table)
    if section.isPart, desk.table.rows(in: section).isEmpty {
      if subject.state.said[QuestionID(.gate(section))] == "nej" { return .notMine }
    }
    var isStarted = false
    var isOpen = false
    for ask in asks {
      switch desk.status(ask) {
      case .answered, .unknown, .skipped: isStarted = true
      case .open: isOpen = true
      case .notNeeded: break
      }
      if isStarted && isOpen { return .started }
    }
    return isOpen ? .notStarted : .done
  }
}

/// Tells how questions stand, looking each row up once.
struct StatusDesk {
  let interview: Questionnaire
  let subject: InterviewCase
  /// `true` when the reason that a row's question is needless is looked up too.
  let explains: Bool
  let table: RowTable
  private var rows: [String: RowInquiry] = [:]
  private var reasons: [String: NotNeeded] = [:]
  private var varying: [Fact: Bool] = [:]

  init(_ interview: Questionnaire, _ subject: InterviewCase, explains: Bool = false) {
    self.interview = interview
    self.subject = subject
    self.explains = explains
    table = RowTable(subject)
  }

  private var law: Law { interview.law }
  private var document: CaseDocument { subject.document }

  mutating func status(_ ask: Ask) -> QuestionStatus {
    if let said = answered(ask) { return said }
    if let reason = notNeeded(ask) { return .notNeeded(reason) }
    return subject.state.skipped.contains(QuestionID(ask)) ? .skipped : .open
  }

  // MARK: Answered

  private func isSaid(_ ask: Ask) -> Bool { subject.state.said[QuestionID(ask)] != nil }

  private mutating func answered(_ ask: Ask) -> QuestionStatus? {
    switch ask {
    case .name: return document.person.name == nil ? nil : .answered
    case .voice: return isSaid(ask) || document.voice != .person ? .answered : nil
    case .likelyGroup: return isSaid(ask) ? .answered : nil
    case .ofCase(.grants): return isSaid(ask) || !document.grants.isEmpty ? .answered : nil
    case .ofCase(.applications): return isSaid(ask) || !document.applications.isEmpty ? .answered : nil
    case .ofCase(let fact): return status(subject.said(fact, on: law.date))
    case .shared(let fact): return answeredForAll(fact)
    case .gate(let section):
      if let word = subject.state.said[QuestionID(ask)] { return word == "vet_inte" ? .unknown : .answered }
      return table.rows(in: section).isEmpty ? nil : .answered
    case .what(let section):
      return isSaid(ask) || !table.rows(in: section).isEmpty ? .answered : nil
    case .several(let section, let fact): return answeredForSeveral(section, fact)
    case .row(let id, let fact): return table[id].flatMap { answered($0, fact) }
    case .rowExtra(let id, let extra): return table[id].flatMap { answered($0, extra, ask) }
    }
  }

  private func status(_ value: StatedValue?) -> QuestionStatus? {
    switch value {
    case nil: nil
    case .unknown: .unknown
    default: .answered
    }
  }

  private mutating func varies(_ shared: SharedFact) -> Bool {
    if let known = varying[shared.fact] { return known }
    let varies = subject.varies(shared, table)
    varying[shared.fact] = varies
    return varies
  }

  private mutating func answeredForAll(_ fact: Fact) -> QuestionStatus? {
    guard let shared = SharedFact.of(fact) else { return nil }
    if varies(shared) { return .answered }
    if let said = status(document.forAllRows[fact]) { return said }
    guard !document.rows.isEmpty, document.rows.allSatisfy({ $0.facts[fact] == shared.usual }) else { return nil }
    return .answered
  }

  private func answeredForSeveral(_ section: InterviewSection, _ fact: Fact) -> QuestionStatus? {
    let rows = interview.rowsAsked(fact, in: section, table)
    guard !rows.isEmpty else { return nil }
    if fact == .place {
      return rows.allSatisfy { $0.facts[fact] != nil || subject.state.elsewhere.contains($0.id) } ? .answered : nil
    }
    let values = rows.map { $0.facts[fact] }
    guard values.allSatisfy({ $0 != nil }) else { return nil }
    return values.allSatisfy { $0 == .unknown } ? .unknown : .answered
  }

  private func answered(_ row: RowTable.Entry, _ fact: Fact) -> QuestionStatus? {
    if fact == .occasions, row.row.schedule != nil { return .answered }
    let said = status(row.facts[fact])
    if fact == .takenOff, said != nil, !hasConsideredAll(.fact(fact, ofRow: row.id), table.takenOff(row)) { return nil }
    return said
  }

  private func answered(_ row: RowTable.Entry, _ extra: RowExtra, _ ask: Ask) -> QuestionStatus? {
    guard isSaid(ask) || says(row.row, extra) else { return nil }
    if extra == .inside || extra == .bySecond {
      return hasConsideredAll(QuestionID(ask), table.inside(row)) ? .answered : nil
    }
    return .answered
  }

  /// `true` when the file says it.
  private func says(_ row: CaseDocument.Row, _ extra: RowExtra) -> Bool {
    switch extra {
    case .name: row.name != nil
    case .times: !row.clockTimes.isEmpty || !row.days.isEmpty || row.schedule != nil
    case .why: !row.reasons.own.isEmpty
    case .whyTwo: !row.reasons.forTwo.isEmpty
    case .evidence: !row.evidence.isEmpty
    case .inside: table.entries.contains { $0.facts.rows(.within).contains(row.id) }
    case .bySecond: document.rows.contains { $0.facts[.simultaneousSecond] == .truth(true) }
    }
  }

  /// `false` when there are rows that were not there when the question was answered.
  private func hasConsideredAll(_ id: QuestionID, _ rows: @autoclosure () -> [RowTable.Entry]) -> Bool {
    guard let considered = subject.state.considered[id] else { return true }
    return rows().allSatisfy { considered.contains($0.id) }
  }

  // MARK: Not needed

  private mutating func notNeeded(_ ask: Ask) -> NotNeeded? {
    switch ask {
    case .name, .voice, .gate: nil
    case .likelyGroup: asksLikelyGroup
    case .ofCase(let fact): interview.notNeeded(fact, in: subject)
    case .shared(let fact): interview.notNeeded(shared: fact, in: subject)
    case .what(let section):
      subject.state.said[.gate(section)] == "nej" ? .because(.gate(section)) : nil
    case .several(let section, let fact): notNeeded(several: fact, section)
    case .row(let id, _) where subject.isLocked(id), .rowExtra(let id, _) where subject.isLocked(id): .locked
    case .row(let id, let fact): table[id].flatMap { notNeeded($0, fact) }
    case .rowExtra(let id, let extra): table[id].flatMap { notNeeded($0, extra) }
    }
  }

  /// Asked when the answers point to group 1 and nobody has said the group: the answers for group 3 settle themselves.
  private var asksLikelyGroup: NotNeeded? {
    guard let likely = interview.likelyGroup(of: subject) else { return .because(.fact(.mentalImpairment)) }
    if likely.isStated { return .because(.fact(.group)) }
    return likely.group == .one ? nil : .because(.fact(.mentalImpairment))
  }

  private mutating func notNeeded(several fact: Fact, _ section: InterviewSection) -> NotNeeded? {
    let rows = interview.rowsAsked(fact, in: section, table)
    if fact == .qualifiedMotivation, !rows.isEmpty, subject.said(.mentalImpairment, on: law.date) == .word("ingen") {
      return .because(.fact(.mentalImpairment))
    }
    guard !rows.isEmpty else {
      if !interview.lockedRows(askedBy: QuestionID(.several(section, fact)), of: subject).isEmpty { return .locked }
      return table.rows(in: section).isEmpty ? .because(.what(section)) : .noRuleAsks
    }
    guard let shared = SharedFact.of(fact) else { return nil }
    if let reason = interview.notNeeded(shared: fact, in: subject) { return reason }
    return varies(shared) ? nil : .askedOnce(QuestionID(.shared(fact)))
  }

  private mutating func notNeeded(_ row: RowTable.Entry, _ fact: Fact) -> NotNeeded? {
    let (facts, section) = (row.facts, row.section)
    switch fact {
    case .minutes, .occasions: return nil
    case .assistants, .qualifiedMotivation: return .askedOnce(QuestionID(.several(section, fact)))
    case .within, .simultaneousSecond, .need, .engagement: return .optional
    case .selfCareMinutes:
      let selfCare = QuestionID.fact(.selfCare, ofRow: row.id)
      return subject.state.said[selfCare] == QuestionWords.partlyJudged ? nil : .because(selfCare)
    case .net: return facts.engagement.isReadiness ? nil : .noRuleAsks
    case .takenOff:
      guard facts.engagement == .supervision else { return .noRuleAsks }
      return facts[.net] == .truth(true) ? nil : .because(.fact(.net, ofRow: row.id))
    case .secondActiveMinutes:
      return facts.assistants > 1 ? nil : .because(QuestionID(.several(section, .assistants)))
    case .waitingInside: return facts.mayHoldWaiting ? nil : .noRuleAsks
    case .necessaryFor: return facts.mayBeNecessary ? nil : .noRuleAsks
    default: break
    }
    if let shared = SharedFact.of(fact) {
      if let reason = interview.notNeeded(shared: fact, in: subject) { return reason }
      guard varies(shared) else { return .askedOnce(QuestionID(.shared(fact))) }
      if fact == .place {
        return subject.state.elsewhere.contains(row.id) ? nil : .askedOnce(QuestionID(.several(section, fact)))
      }
      if fact != .ageTypicalMinutes { return .askedOnce(QuestionID(.several(section, fact))) }
    }
    return decides(row, fact) ? nil : reason(row)
  }

  private func notNeeded(_ row: RowTable.Entry, _ extra: RowExtra) -> NotNeeded? {
    switch extra {
    case .name: return .optional
    case .times, .why, .evidence: return nil
    case .whyTwo:
      return row.facts.assistants > 1 ? nil : .because(QuestionID(.several(row.section, .assistants)))
    case .inside: return table.inside(row).isEmpty ? .noRuleAsks : nil
    case .bySecond:
      guard !table.inside(row).isEmpty else { return .noRuleAsks }
      let first = table.entries.first { !$0.isLocked && !table.inside($0).isEmpty }
      return first.flatMap { $0.id == row.id ? nil : .askedOnce(QuestionID(.rowExtra($0.id, .bySecond))) }
    }
  }

  private mutating func inquiry(_ row: RowTable.Entry) -> RowInquiry {
    if let known = rows[row.id] { return known }
    let new = RowInquiry(row.row, in: document, under: law)
    rows[row.id] = new
    return new
  }

  private mutating func decides(_ row: RowTable.Entry, _ fact: Fact) -> Bool {
    interview.mayDecide(fact, row.facts) && inquiry(row).deciding.contains(fact)
  }

  private mutating func reason(_ row: RowTable.Entry) -> NotNeeded {
    guard explains else { return .noRuleAsks }
    if let known = reasons[row.id] { return known }
    let reason = inquiry(row).reason
    reasons[row.id] = reason
    return reason
  }
}

extension Engagement {
  /// Supervision, waiting and standby, from which other help can be taken off.
  var isReadiness: Bool { self == .supervision || self == .waiting || self == .standby }
}

extension FactSheet {
  /// Help in which the assistant can have to wait inside the private part.
  var mayHoldWaiting: Bool {
    guard engagement == .active, let private_ = quantity(.privateMinutes), private_.greatest > 0 else { return false }
    let content: Content = word(.content) ?? .unknown
    return content == .toilet || content == .bowelCare
  }

  /// Work around a need that can be directly necessary for it.
  var mayBeNecessary: Bool {
    guard word(.need) == Need.other, engagement == .active else { return false }
    let content: Content = word(.content) ?? .unknown
    return content == .equipmentCare || content == .careMeasure || content == .medicalEquipment
  }
}
