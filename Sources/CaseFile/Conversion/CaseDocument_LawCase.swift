public import Law

extension CaseDocument {
  /// The case as one voice tells it, for the rules to read.
  ///
  /// - Parameters:
  ///   - voice: whose facts; `nil` = the voice of the file. Where another voice says nothing of a fact, the file's
  ///     voice stands.
  ///   - refusing: ids of rows to try as if an authority had refused them altogether.
  /// - Returns: the rows in the order of the file. A row lies inside another only where the other is, as this voice
  ///   tells it, a supervision row with one assistant that lies in no row itself.
  public func lawCase(voice: Voice? = nil, refusing: Set<String> = []) -> Case {
    var result = Case()
    result.born = person.born?.value
    result.circumstances = circumstances.map { $0.lawBlock }
    result.grants = grants.map { $0.lawGrant }
    result.applications = applications.map { $0.lawApplication }
    result.needBegan = needBegan?.value
    result.calendar = calendar
    let calendarDays = calendar.map { CalendarDays($0) }

    let sheets = rows.map { facts(of: $0, voice: voice) }
    let indices = Dictionary(rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, row) in rows.enumerated() {
      var moment = HelpMoment(row: row, facts: sheets[index])
      let others = { (fact: Fact) in sheets[index].rows(fact).compactMap { indices[$0] }.filter { $0 != index } }
      moment.within = others(.within).filter { sheets[$0].mayHoldRows }.map { Int32($0) }
      moment.takenOff = others(.takenOff).map { Int32($0) }
      if let schedule = row.lawSchedule, !tellsOccasions(row, voice) { moment.follow(schedule, calendarDays) }
      moment.isRefused = refusing.contains(row.id)
      result.moments.append(moment)
    }
    // Days with assistance are deducted for by the day from 2023, for who was a child then or later.
    if let born = result.born, AgeClass(born: born, on: CalendarDate(2023, 1, 1)) != .adult {
      result.deriveDaysWithAssistance()
    }
    return result
  }

  /// `true` when another voice says otherwise how often.
  private func tellsOccasions(_ row: Row, _ voice: Voice?) -> Bool {
    guard let voice, voice != self.voice else { return false }
    return row.voices[voice]?[.occasions] != nil
  }

  /// The facts of a row as a voice tells them, with ``forAllRows`` underneath.
  public func facts(of row: Row, voice: Voice? = nil) -> FactSheet {
    let own = forAllRows.updated(by: row.facts)
    guard let voice, voice != self.voice, let told = row.voices[voice] else { return own }
    return own.updated(by: told)
  }

  /// The readings the file chooses; the default for every other question.
  public var readings: Readings {
    var readings = Readings()
    for question in ContestedQuestion.allCases {
      if let option = chosenReadings[question] { readings.choose(option) }
    }
    return readings
  }

  /// Minutes per occasion that the voice claims as basic, for each row; `nil` where nothing is claimed.
  public var claims: [Amount?] {
    rows.map { row in row.claimedBasicMinutes.map { $0.value?.amount() ?? .unknown } }
  }

  /// What one authority or court accepts, for each row; `nil` where it takes no position.
  public func positions(of holder: PositionHolder) -> [Position?] { rows.map { $0.positions[holder] } }
}

extension FactSheet {
  fileprivate var mayHoldRows: Bool { engagement == .supervision && assistants == 1 && rows(.within).isEmpty }
}
