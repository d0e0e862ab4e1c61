import Law

/// The smaller mappings of the file.
extension Field {
  func person() -> CaseDocument.Person? {
    guard let fields = fields(Keys.ofPerson) else { return nil }
    return CaseDocument.Person(
      name: fields[Keys.name]?.text(), born: fields[Fact.birthDate.key]?.stated { $0.date(orUnknown: true) })
  }

  /// The block, and where it says how many days have assistance.
  func block() -> (block: CaseDocument.Block, daysWithAssistance: SourcePlace?)? {
    guard let fields = fields(Keys.ofBlock) else { return nil }
    let (from, to) = fields.period()
    let facts = fields.facts(Fact.ofCircumstances)
    return (CaseDocument.Block(from: from, to: to, facts: facts.sheet), facts.places[.daysWithAssistance])
  }

  func grantedHours() -> CaseDocument.GrantedHours? {
    guard let fields = fields(Keys.ofGrant) else { return nil }
    let word = fields.required(Keys.authority)?.word(Track.allCases.map { $0.word })
    let hours = fields[Keys.hoursPerWeek]?.hoursPerWeek()
    let isDated = fields.required(Keys.from) != nil
    let (from, to) = fields.period()
    guard isDated, let from, let authority = Track.allCases.first(where: { $0.word == word }) else { return nil }
    return CaseDocument.GrantedHours(authority: authority, hoursPerWeek: hours, from: from, to: to)
  }

  func application() -> CaseDocument.ApplicationEntry? {
    guard let fields = fields(Keys.ofApplication) else { return nil }
    let more = fields[Keys.forMoreHours]?.answer() ?? false
    let hours = fields[Keys.hoursPerWeek]?.hoursPerWeek()
    guard let arrived = fields.required(Keys.arrived)?.date() else { return nil }
    return CaseDocument.ApplicationEntry(arrived: arrived, forMoreHours: more, extraHoursPerWeek: hours)
  }

  func evidence() -> (evidence: CaseDocument.Evidence, source: EvidenceSource)? {
    guard let fields = fields(Keys.ofEvidence) else { return nil }
    var evidence = CaseDocument.Evidence(id: "")
    evidence.kind = fields[Keys.kind]?.text()
    evidence.date = fields[Keys.date]?.date()
    evidence.author = fields[Keys.author]?.text()
    evidence.ordered = fields[Keys.ordered]?.stated { $0.date(orUnknown: true) }
    evidence.orderedFrom = fields[Keys.from]?.text()
    evidence.isObserved = fields[Keys.observed]?.stated { $0.answer(orUnknown: true) }
    evidence.rows = fields[Keys.rows]?.identifiers() ?? []
    evidence.text = fields[Keys.text]?.text()
    guard let field = fields.required(Keys.id), let id = field.identifier() else { return nil }
    evidence.id = id
    return (evidence, EvidenceSource(id: field.place, rows: fields[Keys.rows]?.place))
  }

  private func hoursPerWeek() -> Stated<Quantity>? {
    // Ten assistants round the clock.
    stated { $0.quantity(0...1_680, unit: Wording("timmar per vecka", "hours a week"), orUnknown: true) }
  }
}

extension Fields {
  /// `från` and `till`, which must not be turned round.
  func period() -> (from: CalendarDate?, to: CalendarDate?) {
    let from = self[Keys.from]?.date()
    let to = self[Keys.to]?.date()
    if let from, let to, to < from {
      self[Keys.to]?.fail(
        .turnedRound,
        Wording("låt till vara samma dag som från eller senare", "let till be the same day as från or later"))
    }
    return (from, to)
  }
}
