import CaseFile
import Law
import Testing

/// The file as the law reads it.
struct LawCaseTests {
  @Test func factsOfTheRowWinOverFactsForAllRows() throws {
    let moments = try Fixture.versionOne().lawCase().moments
    #expect(moments[0].truths[.causedByDisability] == .unknown)
    #expect(moments[1].truths[.causedByDisability] == .yes)
    #expect(moments[0].place == .unknown)
    #expect(moments[1].place == .home)
  }

  @Test func everyFactOfARowReachesTheLaw() throws {
    let moment = try #require(try Fixture.versionOne().lawCase().moments.first)
    #expect(moment.need == .hygiene)
    #expect(moment.content == .shower)
    #expect(moment.engagement == .active)
    #expect(moment.minutes == Amount(50))
    #expect(moment.privateMinutes == Amount(50))
    #expect(moment.connectMinutes == .unknown)
    #expect(moment.waitingInside == Amount(5))
    #expect(moment.occasions == Frequency(Amount(4), per: .week))
    #expect(moment.assistants == 2)
    #expect(moment.secondActiveMinutes == Amount(from: 20, to: 50))
    #expect(moment.selfCareMinutes == Amount(10))
    #expect(moment.ageTypicalMinutes == .zero)
    #expect(moment.necessaryFor == .nothing)
    #expect(moment.selfCare == .documented)
    #expect(moment.specialReasons == .acceptedInSchool)
    #expect(moment.weekdays == 0b101_0101)
    #expect(moment.within == [1])
    #expect(moment.takenOff == [])
    #expect(moment.from == CalendarDate(2024, 1, 1))
    #expect(moment.to == CalendarDate(2027, 12, 31))
    #expect(!moment.isRefused)
    let said = Fact.allCases.filter { $0.isTruth && $0.description.scope == .moment }
    #expect(said.allSatisfy { moment.truths.mentions($0) })
  }

  @Test func rowsNamedByIDBecomeIndices() throws {
    let moments = try Fixture.versionOne().lawCase().moments
    #expect(moments[1].takenOff == [0])
    #expect(moments.map { $0.id } == ["A03", "B01", "C01"])
  }

  @Test func unknownAndUnsaidQuantitiesAreUnknown() throws {
    let moment = try Fixture.versionOne().lawCase().moments[2]
    #expect(moment.minutes == .unknown)
    #expect(moment.occasions.count == .unknown)
    #expect(moment.privateMinutes == .unknown)
    #expect(moment.assistants == 1)
    #expect(!moment.truths.mentions(.night))
  }

  @Test func anotherVoiceReplacesOnlyWhatItTells() throws {
    let document = try Fixture.versionOne()
    let authority = document.lawCase(voice: .authority).moments[0]
    #expect(authority.minutes == Amount(30))
    #expect(authority.privateMinutes == Amount(20))
    #expect(authority.assistants == 2)
    #expect(document.lawCase(voice: .relative).moments[0].minutes == Amount(50))
    #expect(document.lawCase(voice: .representative).moments[0].privateMinutes == Amount(55))
  }

  @Test func refusedRowsAreMarked() throws {
    let moments = try Fixture.versionOne().lawCase(refusing: ["B01"]).moments
    #expect(moments.map { $0.isRefused } == [false, true, false])
  }

  @Test func laterCircumstancesReplaceEarlier() throws {
    let subject = try Fixture.versionOne().lawCase()
    let before = subject.circumstances(on: CalendarDate(2026, 11, 21))
    let during = subject.circumstances(on: CalendarDate(2027, 1, 20))
    #expect(before.group == .three && during.group == .three)
    #expect(before.stay == .none && during.stay == .hospital)
    #expect(before.truths[.staySpecialReasons] == .no && during.truths[.staySpecialReasons] == .yes)
    #expect(before.medicalHoursPerDay == Amount(from: 11, to: Rational(27, 2)))
    #expect(before.incidentsPerWeek == Amount(Rational(1, 2)))
    #expect(before.daysWithAssistance == Amount(Rational(633, 100)))
    #expect(before.parentalOtherBefore2023 == Amount(30))
    #expect(during.stayFrom == CalendarDate(2027, 1, 15))
  }

  @Test func hoursBecomeMinutes() throws {
    let subject = try Fixture.versionOne().lawCase()
    #expect(subject.grants.map { $0.minutesPerWeek } == [Amount(3_750), .unknown])
    #expect(subject.applications.map { $0.extraMinutesPerWeek } == [Amount(600), .unknown])
    #expect(subject.born == CalendarDate(1992, 5, 17))
    #expect(subject.needBegan == CalendarDate(2023, 11, 20))
  }

  @Test func aRowLeavesSupervisionThatAVoiceTellsAsSomethingElse() throws {
    var document = try Fixture.versionOne()
    document.rows[1].voices[.court] = FactSheet()
    document.rows[1].voices[.court]?[.engagement] = .word("väntetid")
    #expect(document.lawCase(voice: .court).moments[0].within == [])
    #expect(document.lawCase().moments[0].within == [1])
  }

  @Test func readingsClaimsAndPositions() throws {
    let document = try Fixture.versionOne()
    #expect(document.readings.option(for: .ci02) == .ci02FlatSeven)
    #expect(document.readings.option(for: .ci01) == .ci01WholeNeed)
    #expect(document.claims == [Amount(40), nil, nil])
    #expect(document.positions(of: .agency).map { $0 == nil } == [false, true, true])
  }
}
