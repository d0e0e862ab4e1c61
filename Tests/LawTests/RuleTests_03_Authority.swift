import Law
import Testing

@Suite("Kapitel 3: vem som beslutar och betalar")
struct AuthorityRuleTests {
  @Test("över gränsen i snitt gäller alla veckor, enligt vägledningen från 2009-02-27 · fk-alla-veckor")
  func allWeeks() throws {
    let help = weekly(.hygiene, 1_300)
    #expect(try decide(help, on: day(2009, 2, 27)).outcome(.fkAllaVeckor) == .noted)
    #expect(try decide(help, on: day(2009, 2, 26)).outcome(.fkAllaVeckor) == nil)
    #expect(try decide(weekly(.hygiene, 1_200)).outcome(.fkAllaVeckor) == nil)
  }

  @Test("under gränsen svarar kommunen för alla timmar, över den inte · lss-9-2-kommun-hela")
  func kommunAnswersForAll() throws {
    let under = try decide(weekly(.other, 3_000), as: person(rows: [weekly(.hygiene, 1_200)]))
    #expect(under.outcome(.lss92KommunHela) == .minutesPerWeek(4_200))
    #expect(under.assessment.authority == .kommun)
    #expect(under.assessment.granted == Bounds(4_200))
    let over = try decide(weekly(.other, 3_000), as: person(rows: [weekly(.hygiene, 1_201)]))
    #expect(over.outcome(.sfb519Beviljandeperiod) == .minutesPerWeek(4_201))
    #expect(over.assessment.authority == .agency)
  }

  @Test("kommunens anmälan ersätter ansökan · lss-15-8-anmalan, sfb-110-6-anmalan-ersatter")
  func notification() throws {
    let help = weekly(.hygiene, 1_300)
    let notified = try decide(help, as: person().with { $0.requester = .kommunNotification })
    #expect(notified.outcome(.lss158Anmalan) == .met)
    #expect(notified.outcome(.sfb1106AnmalanErsatter) == .met)
    #expect(notified.assessment.authority == .agency)
    let nobody = try decide(help, as: person().with { $0.requester = .nobody })
    #expect(nobody.outcome(.lss158Anmalan) == nil)
    #expect(nobody.assessment.authority == .none)
  }

  @Test(
    "CI-24 år och månad omräknade på tre sätt · calc-vecka-omrakning",
    arguments: [
      (ReadingOption.ci24Days36525, Rational(112, 487), Rational(28, 1_461)),
      (.ci24Weeks52, Rational(3, 13), Rational(1, 52)),
      (.ci24Month4Weeks, Rational(1, 4), Rational(1, 52)),
    ])
  func weeks(option: ReadingOption, month: Rational, year: Rational) throws {
    let monthly = try decide(row(.hygiene, 60, per: .month), under: [option])
    #expect(monthly.likely.basic == 60 * month)
    #expect(monthly.likely.rule == .lss9a1Hygien)
    #expect(try decide(row(.hygiene, 60, per: .year), under: [option]).likely.basic == 60 * year)
  }
}
