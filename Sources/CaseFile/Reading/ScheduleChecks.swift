import Law

/// What in a row's schedule cannot be true together, with the file's calendar and the row's own `gånger`.
struct ScheduleChecks {
  let document: CaseDocument
  let findings: Findings
  let calendar: CalendarDays?

  init(document: CaseDocument, findings: Findings) {
    self.document = document
    self.findings = findings
    calendar = document.calendar.map { CalendarDays($0) }
  }

  func check(_ row: CaseDocument.Row, _ source: RowSource) {
    guard let place = source.schedule, let schedule = row.lawSchedule else { return }
    checkClockTimes(row, schedule, at: source.clockTimes ?? place)
    guard datesLieInCalendar(schedule, at: source.dates ?? place) else { return }
    if schedule.conditions.needCalendar, !calendarTells(schedule, at: place) { return }
    guard let average = schedule.averageWeek(in: calendar) else { return refuseAverage(of: schedule, at: place) }
    if average.neverHappens {
      findings.add(
        .neverHappens, at: place,
        expected: Wording(
          "ändra villkoren så att någon dag passar alla, eller ta bort raden",
          "change the conditions so that some day fits them all, or remove the row"))
    } else if case .frequency(let stated) = row.facts[.occasions], !stated.agrees(with: average.frequency) {
      findings.add(
        .timesContradictSchedule, at: source.own.facts[.occasions] ?? place,
        expected: Wording(
          "ta bort radens gånger, eller skriv det som schemat ger i genomsnitt",
          "remove the row's gånger, or write what the schedule gives on average"))
    }
  }

  private func calendarTells(_ schedule: Schedule, at place: SourcePlace) -> Bool {
    guard let calendar = document.calendar else {
      // A calendar with an error of its own is there to mend first.
      guard !findings.errors.contains(where: { $0.path.hasPrefix(Keys.calendar) }) else { return false }
      findings.add(
        .calendarMissing, at: place,
        expected: Wording(
          "lägg till kalender med från och till", "add kalender with från and till"))
      return false
    }
    guard calendar.terms.isEmpty, isOfSchool(schedule.conditions) else { return true }
    findings.add(
      .calendarMissing, at: place,
      expected: Wording("lägg till terminer under kalender", "add terminer under kalender"))
    return false
  }

  private func isOfSchool(_ conditions: DayConditions) -> Bool {
    !conditions.kinds.union(conditions.exceptKinds).isDisjoint(with: .ofSchool)
  }

  /// Dates of a schedule that reads the calendar must be days the calendar knows of.
  private func datesLieInCalendar(_ schedule: Schedule, at place: SourcePlace) -> Bool {
    guard schedule.conditions.needCalendar, let span = document.calendar?.span else { return true }
    guard !schedule.conditions.spans.allSatisfy({ span.contains($0) }) else { return true }
    findings.add(
      .outsideCalendar, at: place,
      expected: Wording(
        "låt datum ligga mellan kalenderns från och till", "let datum lie between the calendar's från and till"))
    return false
  }

  /// Clock times that are not as many as the times a day, or that lie in one another.
  private func checkClockTimes(_ row: CaseDocument.Row, _ schedule: Schedule, at place: SourcePlace) {
    guard !row.clockTimes.isEmpty else { return }
    if row.clockTimes.lieInOneAnother {
      findings.add(
        .clockTimesContradict, at: place,
        expected: Wording(
          "skriv varje klockslag en gång, och inget inom ett annat från–till",
          "write each clock time once, and none inside another from–to"))
    }
    guard schedule.per == .day, let greatest = schedule.count.greatest else { return }
    let times = Rational(row.clockTimes.count)
    if times < schedule.count.least || greatest < times {
      findings.add(
        .clockTimesContradict, at: place,
        expected: Wording(
          "skriv lika många klockslag som gånger per dag, eller ta bort det ena",
          "write as many clock times as times a day, or remove one of them"))
    }
  }

  /// A stated number of days with assistance against what complete schedules tell, see ``ScheduledDays``.
  func checkDaysWithAssistance(at places: [SourcePlace?]) {
    let areAllScheduled = !document.rows.isEmpty && document.rows.allSatisfy { $0.schedule != nil }
    guard findings.errors.isEmpty, areAllScheduled, places.contains(where: { $0 != nil }) else { return }
    let subject = document.lawCase()
    for scheduled in subject.scheduledDays {
      guard let told = scheduled.perWeek.greatest, let day = day(in: scheduled),
        let block = document.circumstances.lastIndex(where: { $0.statesDaysWithAssistance(on: day) }),
        let place = places[block]
      else { continue }
      let stated = subject.circumstances(on: day).daysWithAssistance
      guard let greatest = stated.greatest else { continue }
      let tolerance = Rational(1, 10)
      guard greatest + tolerance < told || told + tolerance < stated.least else { continue }
      let number = told.withTwoDecimals
      findings.add(
        .daysContradictSchedule, at: place,
        expected: Wording(
          "ta bort talet, eller skriv \(number.swedish) som scheman ger i genomsnitt",
          "remove the number, or write \(number.english), what the schedules give on average"))
      return
    }
  }

  /// The day the file describes where it lies in the time, else the first or the last of it.
  private func day(in scheduled: ScheduledDays) -> CalendarDate? {
    let described = document.holdsOn ?? scheduled.from ?? scheduled.to ?? Law.horizon
    if let from = scheduled.from, described < from { return from }
    if let to = scheduled.to, to < described { return to }
    return described
  }

  private func refuseAverage(of schedule: Schedule, at place: SourcePlace) {
    if !schedule.conditions.spans.isEmpty, !schedule.conditions.needCalendar || calendar == nil {
      findings.add(
        .periodTooLong, at: place,
        expected: Wording(
          "skriv datum inom \(CareCalendar.greatestYears) år", "write dates within \(CareCalendar.greatestYears) years")
      )
    } else {
      findings.add(
        .tooManyDecimals, at: place,
        expected: Wording("skriv gånger med färre decimaler", "write gånger with fewer decimals"))
    }
  }
}

extension CaseDocument.Block {
  fileprivate func statesDaysWithAssistance(on date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, to < date { return false }
    return facts[.daysWithAssistance] != nil
  }
}

extension Rational {
  /// With at most two decimals, a comma in Swedish and a point in English.
  fileprivate var withTwoDecimals: Wording {
    let hundredths = (self * 100).roundedHalfEven
    let (whole, rest) = (hundredths / 100, hundredths % 100)
    guard rest != 0 else { return Wording("\(whole)", "\(whole)") }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return Wording("\(whole),\(digits)", "\(whole).\(digits)")
  }
}

extension [ClockTime] {
  /// `true` when one is written twice, or begins inside another that says when it ends.
  fileprivate var lieInOneAnother: Bool {
    for (index, time) in enumerated() {
      for (other, later) in enumerated() where index != other {
        if later.start == time.start { return true }
        guard let end = time.end else { continue }
        let length = end > time.start ? end - time.start : end + 1_440 - time.start
        let after = later.start > time.start ? later.start - time.start : later.start + 1_440 - time.start
        if after < length { return true }
      }
    }
    return false
  }
}

extension StatedFrequency {
  /// `true` when the number may be the average written with its decimals: within half of its last decimal (0,05 for a
  /// whole number, but a half for a whole number a year), or one day in a year. What is unknown contradicts nothing.
  fileprivate func agrees(with average: Frequency) -> Bool {
    guard let count, let greatest = average.count.greatest else { return true }
    let readings = Readings()
    let factor = readings.weeksPerOccasion(average.per) / readings.weeksPerOccasion(per)
    let low = average.count.least * factor
    let high = greatest * factor
    return !(high < count.least.rational - count.least.tolerance(per))
      && !(count.greatest.rational + count.greatest.tolerance(per) < low)
  }
}

extension DecimalNumber {
  fileprivate func tolerance(_ period: Period) -> Rational {
    if period == .year, tenThousandths % 10_000 == 0 { return Rational.greatest(Rational(1, 2), rational / 365) }
    let half: Rational =
      tenThousandths % 1_000 == 0
      ? Rational(1, 20)
      : tenThousandths % 100 == 0
        ? Rational(1, 200) : tenThousandths % 10 == 0 ? Rational(1, 2_000) : Rational(1, 20_000)
    return Rational.greatest(half, rational / 365)
  }
}
