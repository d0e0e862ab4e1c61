import Law

/// Where the parts of a row stand, for the checks that need the whole file.
struct RowSource {
  /// Facts and where they stand, in the row itself or as a voice tells them.
  struct Layer {
    let place: SourcePlace
    let facts: [Fact: SourcePlace]
  }

  let id: SourcePlace
  let own: Layer
  let voices: [Voice: Layer]
  let claim: SourcePlace?
  let positions: [PositionHolder: SourcePlace]
  let evidence: SourcePlace?
  let schedule: SourcePlace?
  /// `datum` under `schema`.
  let dates: SourcePlace?
  let clockTimes: SourcePlace?
}

/// Where the parts of a piece of evidence stand.
struct EvidenceSource {
  let id: SourcePlace
  let rows: SourcePlace?
}

extension Field {
  func row() -> (row: CaseDocument.Row, source: RowSource)? {
    guard let fields = fields(Keys.ofRow) else { return nil }
    let own = fields.facts(Fact.ofRows)
    var row = CaseDocument.Row(id: "", facts: own.sheet)
    row.name = fields[Keys.name]?.text()
    row.text = fields[Keys.text]?.text()
    row.days = fields[Keys.days]?.days() ?? []
    row.clockTimes = fields[Keys.clockTimes]?.parts()?.compactMap { $0.clockTime() } ?? []
    row.schedule = fields[Keys.schedule]?.rowSchedule()
    (row.from, row.to) = fields.period()
    let claim = fields[Keys.claim]?.fields(Keys.ofClaim)?[Keys.basicMinutes]
    row.claimedBasicMinutes = claim?.minutesPerOccasion()
    let positions = fields[Keys.positions]?.positions() ?? [:]
    row.positions = positions.mapValues { $0.position }
    let voices = fields[Keys.voices]?.voices() ?? [:]
    row.voices = voices.mapValues { $0.sheet }
    row.evidence = fields[Keys.evidence]?.identifiers() ?? []

    _ = fields.required(Fact.need.key)
    guard let idField = fields.required(Keys.id), let id = idField.identifier() else { return nil }
    row.id = id
    let source = RowSource(
      id: idField.place, own: RowSource.Layer(place: place, facts: own.places), voices: voices.mapValues { $0.layer },
      claim: claim?.place, positions: positions.mapValues { $0.place }, evidence: fields[Keys.evidence]?.place,
      schedule: fields[Keys.schedule]?.place, dates: fields[Keys.schedule]?.place(of: Keys.date, Keys.ofSchedule),
      clockTimes: fields[Keys.clockTimes]?.place)
    return (row, source)
  }

  private func voices() -> [Voice: (sheet: FactSheet, layer: RowSource.Layer)] {
    guard let fields = fields(Keys.ofVoices) else { return [:] }
    var result: [Voice: (sheet: FactSheet, layer: RowSource.Layer)] = [:]
    for voice in Voice.allCases {
      guard let field = fields[voice.rawValue], let told = field.fields(Keys.ofVoice)?.facts(Fact.ofRows) else {
        continue
      }
      result[voice] = (told.sheet, RowSource.Layer(place: field.place, facts: told.places))
    }
    return result
  }

  private func positions() -> [PositionHolder: (position: CaseDocument.Position, place: SourcePlace)] {
    guard let fields = fields(Keys.ofPositions) else { return [:] }
    var result: [PositionHolder: (position: CaseDocument.Position, place: SourcePlace)] = [:]
    for holder in PositionHolder.allCases {
      guard let field = fields[holder.rawValue], let position = field.position() else { continue }
      result[holder] = (position, field.place)
    }
    return result
  }

  private func position() -> CaseDocument.Position? {
    guard let fields = fields(Keys.ofPosition) else { return nil }
    var position = CaseDocument.Position()
    position.basicMinutes = fields[Keys.acceptedBasicMinutes]?.minutesPerOccasion()
    position.minutes = fields[Keys.acceptedMinutes]?.minutesPerOccasion()
    position.occasions = fields[Keys.acceptedOccasions]?.frequency()
    position.assistants = fields[Keys.acceptedAssistants]?.wholeNumber(0...10)
    position.engagement = fields[Keys.acceptedEngagement]?.word(of: Engagement.self)
    position.reason = fields[Keys.reason]?.text()
    return position
  }

  private func minutesPerOccasion() -> Stated<Quantity>? {
    stated { $0.quantity(0...1_440, unit: FactUnit.minutesPerOccasion.wording, orUnknown: true) }
  }
}
