import CaseFile
import Law
import Testing

/// Files of version 1 open and mean what they meant.
struct FixtureTests {
  @Test func readsEveryPartOfTheFile() throws {
    let document = try Fixture.versionOne()
    #expect(document.holdsOn == CalendarDate(2026, 11, 21))
    #expect(document.title == "Exempel – alla nycklar")
    #expect(document.isInvented)
    #expect(document.voice == .relative)
    #expect(document.person == CaseDocument.Person(name: "Kim", born: .known(CalendarDate(1992, 5, 17))))
    #expect(document.needBegan == .known(CalendarDate(2023, 11, 20)))
    #expect(document.chosenReadings == [.ci02: .ci02FlatSeven, .ci17: .ci17EightHours])
    #expect(document.notes == "Ring på tisdag.")
    #expect(document.forAllRows.mentioned == [.causedByDisability, .lasting, .ownNeed, .place])
    #expect(document.grants.map { $0.authority } == [.agency, .kommun])
    #expect(document.grants[0].hoursPerWeek == .known(.exactly(DecimalNumber(tenThousandths: 625_000))))
    #expect(document.grants[1].hoursPerWeek == .unknown)
    #expect(document.applications.map { $0.forMoreHours } == [false, true])
    #expect(document.evidence.map { $0.rows } == [["A03", "B01"]])
  }

  @Test func readsEveryPartOfARow() throws {
    let row = try #require(try Fixture.versionOne().rows.first)
    #expect(row.id == "A03")
    #expect(row.text == "Två får lyfta mig.\n\nDet tar tid.")
    #expect(row.facts[.privateMinutes] == .all)
    #expect(row.facts.quantity(.privateMinutes) == 50)
    #expect(row.facts[.connectMinutes] == .unknown)
    #expect(row.facts[.secondActiveMinutes] == .quantity(.between(20, 50)))
    #expect(row.facts[.causedByDisability] == .unknown)
    #expect(row.facts[.metByOther] == .truth(false))
    #expect(row.facts[.takenOff] == .rows([]))
    #expect(row.days.days == [.monday, .wednesday, .friday, .sunday])
    #expect(row.clockTimes.map { $0.description } == ["07:15", "19:30-20:10"])
    #expect(row.claimedBasicMinutes == .known(40))
    #expect(row.positions[.agency]?.minutes == .known(30))
    #expect(row.positions[.agency]?.engagement == .waiting)
    #expect(row.positions[.kommun]?.minutes == .unknown)
    #expect(row.voices[.authority]?[.minutes] == .quantity(30))
    #expect(row.voices[.professional]?[.occasions] == .frequency(StatedFrequency(nil, per: .week)))
  }

  @Test func mentionsEveryKeyOfTheCatalogue() throws {
    let document = try Fixture.versionOne()
    let said = Set(document.rows.flatMap { $0.facts.mentioned } + document.circumstances.flatMap { $0.facts.mentioned })
    let elsewhere: Set<Fact> = [.birthDate, .needBegan, .grants, .applications]
    #expect(Set(Fact.allCases).subtracting(said) == elsewhere)
  }

  @Test func jsonMeansTheSameAsYAML() throws {
    let json = try CaseReader.read(Fixture.bytes("version-1.json"), format: .json)
    #expect(try json == Fixture.versionOne())
  }

  @Test func canonicalFormsHaveNotChanged() throws {
    let document = try Fixture.versionOne()
    #expect(try Array(CaseWriter.json(document).utf8) == Fixture.bytes("version-1.json"))
    #expect(try Array(CaseWriter.yaml(document).utf8) == Fixture.bytes("version-1.canonical.yaml"))
  }
}
