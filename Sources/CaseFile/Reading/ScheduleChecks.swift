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
    guard calendar.terms.isEmpty, !schedule.conditions.kinds.isDisjoint(with: .ofSchool) else { return true }
    findings.add(
      .calendarMissing, at: place,
      expected: Wording("lägg till terminer under kalender", "add terminer under kalender"))
    return false
  }

  private func refuseAverage(of schedule: Schedule, at place: SourcePlace) {
    if !schedule.conditions.spans.isEmpty, calendar == nil {
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
