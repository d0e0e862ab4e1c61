@testable import CaseFile
import Foundation
import Law
import Testing

/// Schedules and the calendar as they stand in a file.
struct ScheduleFileTests {
  private static let calendar = """
    kalender:
      från: 2026-07-01
      till: 2027-06-30
      terminer: [{från: 2026-08-18, till: 2026-12-18}]
      lov: [2026-11-30, {från: 2026-10-26, till: 2026-10-30}]
      korttids: [{dagar: [fre, lör, sön], veckor: {var: 2, från: 2026-09-04}}]
      växelvis: [{veckor: udda, från: 2026-09-01, till: 2026-09-30}]
      sjukhus: [{från: 2026-12-01, till: 2026-12-03}]
      resor: [{från: 2026-07-13, till: 2026-07-19}]
    """

  private func document(_ lines: String...) throws -> CaseDocument {
    try CaseReader.read(Array((["egenmakt: 1"] + lines).joined(separator: "\n").utf8))
  }

  private func found(_ lines: String...) -> [FileError] {
    errors(Array((["egenmakt: 1"] + lines).joined(separator: "\n").utf8))
  }

  private func row(_ keys: String) -> String { "rader: [{id: A, behov: hygien, minuter: 10, \(keys)}]" }

  @Test func everyKeyIsRead() throws {
    let document = try document(
      Self.calendar,
      row(
        """
        dagar: [mån, ons], klockslag: ["23:30-00:30", "07:15"], schema: {gånger: {antal: 2, per: vecka}, \
        dagtyp: [skoldag, lov], utom: helgdag, veckor: {var: 3, från: 2026-09-01}, \
        säsong: {från: 11-01, till: 02-29}, datum: [2026-11-03, {från: 2026-11-05, till: 2026-12-24}], \
        dåliga_dagar: {antal: 3, av: 10, gäller: bra}}
        """))
    let conditions = try #require(document.rows.first?.schedule).conditions
    #expect(conditions.kinds == [DayKinds(.schoolDay), DayKinds(.dayOffSchool)])
    #expect(conditions.exceptKinds == DayKinds(.publicHoliday))
    #expect(conditions.weeks == .everyNth(interval: 3, from: CalendarDate(2026, 9, 1)))
    #expect(conditions.seasons.map { $0.to.description } == ["02-29"])
    #expect(conditions.spans.map { $0.count } == [1, 50])
    #expect(conditions.badDays == BadDays(3, of: 10, on: .good))
    let schedule = try #require(document.lawCase().moments.first?.schedule)
    #expect(schedule.weekdays == 0b101)
    #expect(schedule.count == Amount(2))
    #expect(schedule.per == .week)
    #expect(schedule.clockSpans == [ClockSpan(start: 1_410, length: 60), ClockSpan(start: 435)])

    let calendar = try #require(document.calendar)
    #expect(calendar.terms.count == 1)
    #expect(calendar.daysOff.map { $0.count } == [1, 5])
    #expect(calendar.shortTermStays.first?.weekdays == 0b111_0000)
    #expect(calendar.otherHome.first?.weeks == .odd)
    #expect(calendar.hospital.first?.count == 3)
    #expect(calendar.trips.first?.count == 7)
    #expect(document.lawCase().calendar == calendar)
  }

  @Test func asciiSpellingIsRead() throws {
    let document = try document(
      "kalender: {fran: 2026-07-01, till: 2027-06-30, vaxelvis: [{veckor: jamna}]}",
      row("schema: {dagtyp: vaxelvis, sasong: [{fran: 06-15, till: 08-15}]}"))
    #expect(document.calendar?.otherHome.first?.weeks == .even)
    #expect(document.rows.first?.schedule?.conditions.kinds == DayKinds(.otherHome))
  }

  @Test func theAverageWeekIsHandedToTheLaw() throws {
    // Two clock times on Mondays and Wednesdays: four a week.
    let twice = try document(row("dagar: [mån, ons], klockslag: [\"07:15\", \"20:00\"], schema: {}"))
    #expect(twice.lawCase().moments.first?.occasions == Frequency(Amount(4), per: .week))
    #expect(twice.lawCase().moments.first?.weekdays == 0b101)
    // Every second week the days of the week are no days with assistance of every week.
    let other = try document(row("dagar: [mån], schema: {veckor: {var: 2, från: 2026-01-05}}"))
    #expect(other.lawCase().moments.first?.occasions == Frequency(Amount(Rational(1, 2)) ?? .unknown, per: .week))
    #expect(other.lawCase().moments.first?.weekdays == 0)
    // A count a month stays a count a month, so that CI-24 can be read otherwise.
    let monthly = try document(row("schema: {gånger: {antal: 3, per: månad}}"))
    #expect(monthly.lawCase().moments.first?.occasions == Frequency(Amount(3), per: .month))
    // Unknown stays unknown.
    let unknown = try document(row("dagar: [mån], schema: {gånger: okänt}"))
    #expect(unknown.lawCase().moments.first?.occasions.count == .unknown)
    // Without a schema nothing changes.
    #expect(try document(row("dagar: [mån]")).lawCase().moments.first?.schedule == nil)
  }

  @Test func anotherVoiceMaySayOtherwiseHowOften() throws {
    let document = try document(
      row("dagar: [mån], schema: {}, röster: {myndighet: {gånger: {antal: 3, per: vecka}}}"))
    #expect(document.lawCase().moments.first?.occasions == Frequency(Amount(1), per: .week))
    let theirs = document.lawCase(voice: .authority).moments.first
    #expect(theirs?.occasions == Frequency(Amount(3), per: .week))
    #expect(theirs?.schedule == nil)
  }

  @Test(arguments: [
    ("schema: {säsong: {från: 02-30, till: 03-01}}", FileProblem.notADayOfTheYear, "rader[1].schema.säsong.från"),
    ("schema: {dagtyp: skoldagg}", .unknownWord, "rader[1].schema.dagtyp"),
    ("schema: {dagtyp: skoldag}", .calendarMissing, "rader[1].schema"),
    ("schema: {veckor: {var: 2}}", .missingKey, "rader[1].schema.veckor.från"),
    ("schema: {veckor: {var: 1, från: 2026-01-05}}", .outOfBounds, "rader[1].schema.veckor.var"),
    ("schema: {veckor: ibland}", .unknownWord, "rader[1].schema.veckor"),
    ("schema: {dagar: [mån]}", .unknownKey, "rader[1].schema"),
    ("schema: {datum: {från: 2026-02-02, till: 2026-02-01}}", .turnedRound, "rader[1].schema.datum.till"),
    ("schema: {datum: [2020-01-01, 2031-01-01]}", .periodTooLong, "rader[1].schema"),
    (
      "schema: {dåliga_dagar: {antal: 11, av: 10, gäller: bra}}", .partExceedsWhole,
      "rader[1].schema.dåliga_dagar.antal"
    ),
    ("schema: {dåliga_dagar: {antal: 0, av: 10, gäller: dåliga}}", .neverHappens, "rader[1].schema"),
    ("dagar: [sön], schema: {dagtyp: vardag}", .neverHappens, "rader[1].schema"),
    ("dagar: [mån], gånger: {antal: 2, per: vecka}, schema: {}", .timesContradictSchedule, "rader[1].gånger"),
  ])
  func mistakesAreFound(keys: String, problem: FileProblem, path: String) {
    let found = found(row(keys))
    #expect(found.map { $0.problem } == [problem])
    #expect(found.first?.path == path)
  }

  @Test func mistakesInTheCalendarAreFound() {
    let outside = found("kalender: {från: 2026-07-01, till: 2027-06-30, lov: [2027-07-01]}")
    #expect(outside.map { $0.problem } == [.outsideCalendar])
    #expect(outside.first?.path == "kalender.lov[1]")
    let long = found("kalender: {från: 2026-07-01, till: 2036-07-01}")
    #expect(long.map { $0.problem } == [.periodTooLong])
    #expect(found("kalender: {från: 9995-01-01, till: 9999-12-31}", row("schema: {utom: korttids}")).isEmpty)
    #expect(found(row("schema: {gånger: {antal: 1, per: vecka}, dagtyp: helgdag, datum: 9999-12-31}")).count == 1)
    let open = found("kalender: {från: 2026-07-01}", row("schema: {dagtyp: korttids}"))
    #expect(open.map { $0.problem } == [.missingKey])
    let noTerms = found("kalender: {från: 2026-07-01, till: 2027-06-30}", row("schema: {dagtyp: lov}"))
    #expect(noTerms.map { $0.problem } == [.calendarMissing])
    let many = found(
      "kalender: {från: 2026-07-01, till: 2027-06-30, lov: [\(Array(repeating: "2026-07-01", count: 101).joined(separator: ", "))]}"
    )
    #expect(many.map { $0.problem } == [.tooManyParts])
  }

  @Test("Dagar borta måste ligga i kalendern och säga något")
  func awayDaysAreChecked() {
    let start = "kalender: {från: 2026-01-01, till: 2026-12-31, "
    let old = found(start + "korttids: [{från: 2019-01-01, till: 2019-02-01}]}")
    #expect(old.map { $0.problem } == [.outsideCalendar])
    #expect(old.first?.path == "kalender.korttids[1]")
    let late = found(start + "växelvis: [{veckor: udda, till: 2027-01-01}]}")
    #expect(late.map { $0.problem } == [.outsideCalendar])
    let empty = found(start + "växelvis: [{}]}")
    #expect(empty.map { $0.problem } == [.missingKey])
    #expect(empty.first?.path == "kalender.växelvis[1]")
    #expect(found(start + "växelvis: [{veckor: udda}], korttids: [{dagar: [lör]}]}").isEmpty)
  }

  @Test("utom: skoldag utan terminer utesluter inget, och det sägs")
  func exceptKindsNeedTermsToo() {
    for kind in ["skoldag", "lov"] {
      let found = found("kalender: {från: 2026-01-01, till: 2026-12-31}", row("schema: {utom: \(kind)}"))
      #expect(found.map { $0.problem } == [.calendarMissing], "\(kind)")
      #expect(found.first?.expected == "lägg till terminer under kalender")
    }
  }

  @Test("Datum läser kalendern bara när dagtyp gör det")
  func datesBesideTheCalendar() throws {
    let calendar = "kalender: {från: 2026-07-01, till: 2027-06-30}"
    let dates = "datum: [2026-03-01, 2026-09-01]"
    // Two days of 365.25: 2 × 28/1461 a week.
    let both = try document(calendar, row("schema: {\(dates)}"))
    #expect(both.lawCase().moments[0].occasions == Frequency(Amount(Rational(56, 1_461)) ?? .unknown, per: .week))
    #expect(found(calendar, row("schema: {datum: 2026-03-01}")).isEmpty)
    let outside = found(calendar, row("schema: {utom: korttids, \(dates)}"))
    #expect(outside.map { $0.problem } == [.outsideCalendar])
    #expect(outside.first?.path == "rader[1].schema.datum")
  }

  @Test(
    "Klockslag som motsäger gånger eller varandra",
    arguments: [
      ("klockslag: [\"07:00\", \"12:00\", \"18:00\"], schema: {gånger: {antal: 2, per: dag}}", 1),
      ("klockslag: [\"07:00\"], schema: {gånger: {antal: {minst: 2, högst: 3}, per: dag}}", 1),
      ("klockslag: [\"07:00-08:00\", \"07:30\", \"07:30\"], schema: {}", 1),
      ("klockslag: [\"07:00-08:00\", \"07:59\"], schema: {}", 1),
      ("klockslag: [\"23:30-00:30\", \"00:15\"], schema: {}", 1),
      ("klockslag: [\"07:30\", \"07:30\", \"09:00\"], schema: {gånger: {antal: 2, per: dag}}", 2),
      ("klockslag: [\"07:00-08:00\", \"08:00\"], schema: {}", 0),
      ("klockslag: [\"07:00\", \"12:00\"], schema: {gånger: {antal: {minst: 1, högst: 3}, per: dag}}", 0),
      ("klockslag: [\"07:00\", \"12:00\"], schema: {gånger: okänt}", 0),
      ("klockslag: [\"07:00\", \"12:00\"], schema: {gånger: {antal: 3, per: vecka}}", 0),
    ])
  func clockTimes(keys: String, count: Int) {
    let found = found(row(keys))
    #expect(found.map { $0.problem } == Array(repeating: .clockTimesContradict, count: count))
    #expect(found.allSatisfy { $0.path == "rader[1].klockslag" })
  }

  /// A child whose only row is on Mondays and Wednesdays, every condition answered.
  private func child(_ circumstances: String, _ keys: String = "dagar: [mån, ons], schema: {}") -> [String] {
    [
      "egenmakt: 1", "person: {född: 2017-05-12}", "omständigheter: [{personkrets: 1\(circumstances)}]",
      "för_alla_rader: {plats: hemma, vårdåtgärd: nej, beror_på_funktionsnedsättningen: ja, varaktigt: ja, "
        + "eget_behov: ja, tillgodoses_av_annan: nej}",
      row(keys),
    ]
  }

  private func childErrors(_ lines: [String]) -> [FileError] { errors(Array(lines.joined(separator: "\n").utf8)) }

  @Test("Ett angivet antal dygn får inte motsäga schemat med mer än 0,1")
  func statedDaysAgree() throws {
    #expect(childErrors(child(", dygn_med_assistans_per_vecka: 2")).isEmpty)
    #expect(childErrors(child(", dygn_med_assistans_per_vecka: 2.1")).isEmpty)
    #expect(childErrors(child(", dygn_med_assistans_per_vecka: {minst: 1, högst: 3}")).isEmpty)
    #expect(childErrors(child(", dygn_med_assistans_per_vecka: okänt")).isEmpty)
    let wrong = childErrors(child(", dygn_med_assistans_per_vecka: 2.2"))
    #expect(wrong.map { $0.problem } == [.daysContradictSchedule])
    #expect(wrong.first?.path == "omständigheter[1].dygn_med_assistans_per_vecka")
    #expect(wrong.first?.expected == "ta bort talet, eller skriv 2 som scheman ger i genomsnitt")
    // A row that leaves a day uncertain contradicts nothing.
    let open = child(", dygn_med_assistans_per_vecka: 5", "schema: {gånger: {antal: 2, per: vecka}}")
    #expect(childErrors(open).isEmpty)
  }

  @Test("Utan angivet antal tas dygnen ur schemat")
  func daysAreTakenFromTheSchedule() throws {
    let lines = child("")
    let subject = try CaseReader.read(Array(lines.joined(separator: "\n").utf8)).lawCase()
    let circumstances = subject.circumstances(on: CalendarDate(2026, 3, 1))
    #expect(circumstances.daysWithAssistance == Amount(2))
    #expect(circumstances.daysAreScheduled)
    // Nothing is worked out for an adult, nor without a birth date: it would change nothing.
    for person in ["person: {född: 2004-12-31}", "person: {}"] {
      let adult = lines.map { $0.hasPrefix("person") ? person : $0 }
      let other = try CaseReader.read(Array(adult.joined(separator: "\n").utf8)).lawCase()
      #expect(!other.circumstances(on: CalendarDate(2026, 3, 1)).daysWithAssistance.isStated)
    }
    let born = lines.map { $0.hasPrefix("person") ? "person: {född: 2005-02-01}" : $0 }
    let youth = try CaseReader.read(Array(born.joined(separator: "\n").utf8)).lawCase()
    #expect(youth.circumstances(on: CalendarDate(2026, 3, 1)).daysAreScheduled)
  }

  @Test("Ett okänt antal har plats på de dagar schemat har")
  func roomOfUnknownCounts() throws {
    func room(_ keys: String) throws -> Int32 { try document(row(keys)).lawCase().moments[0].roomPerWeek }
    #expect(try room("dagar: [mån], schema: {gånger: okänt}") == 1_440)
    #expect(try room("dagar: [mån, ons], gånger: okänt") == 2_880)
    #expect(try room("dagar: [mån], schema: {gånger: okänt, veckor: {var: 2, från: 2026-01-05}}") == 720)
    #expect(try room("gånger: okänt") == 10_080)
  }

  @Test("Radens gånger får vara snittet med sina decimaler, eller en dag om året ifrån")
  func agreeingTimes() throws {
    // Every second Monday and one Tuesday of three: 0.5 a week; 0,5 agrees, 0,6 does not.
    let schema = "dagar: [mån], schema: {veckor: {var: 2, från: 2026-01-05}}"
    #expect(found(row("gånger: {antal: 0.5, per: vecka}, \(schema)")).isEmpty)
    #expect(found(row("gånger: {antal: 26, per: år}, \(schema)")).isEmpty)  // 26.09
    #expect(found(row("gånger: {antal: 27, per: år}, \(schema)")).count == 1)
    #expect(found(row("gånger: {antal: 0.6, per: vecka}, \(schema)")).count == 1)
    #expect(found(row("gånger: {antal: {minst: 0.3, högst: 0.9}, per: vecka}, \(schema)")).isEmpty)
    #expect(found(row("gånger: okänt, \(schema)")).isEmpty)
  }

  @Test func schemaHasEveryKey() throws {
    let parsed = try JSONSerialization.jsonObject(with: Data(CaseSchema.json().utf8)) as? [String: Any]
    let definitions = try #require(parsed?["$defs"] as? [String: [String: Any]])
    func keys(_ name: String) -> Set<String> { Set((definitions[name]?["properties"] as? [String: Any] ?? [:]).keys) }
    #expect(keys("schema") == Set(Keys.ofSchedule.keys))
    #expect(keys("kalender") == Set(Keys.ofCalendar.keys))
    #expect(keys("borta") == Set(Keys.ofAwayDays.keys))
    #expect(keys("sasong") == Set(Keys.ofSpan.keys))
  }
}
