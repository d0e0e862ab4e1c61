import Law
import Testing

@Suite("Kapitel 7: fler än en assistent")
struct SeveralAssistantsRuleTests {
  func double(_ need: Need, active: Int?, risk: Truth = .no) -> HelpMoment {
    row(need, 10, privately: 6) {
      $0.assistants = 2
      if let active { $0.secondActiveMinutes = Amount(active) }
      $0.truths[.seriousUnpredictableRisk] = risk
    }
  }

  @Test("hjälpmedel och bostadsanpassning utredda, från 2011 · lss-9a-5-flera-assistenter, dubbel-via-51-2")
  func investigated() throws {
    let not = person().with { $0.truths[.aidsInvestigated] = .no }
    try expect(double(.hygiene, active: 10), on: day(2010, 12, 31), as: not, basic: 84, other: 56, by: .lss9a1Hygien)
    let after = try decide(double(.hygiene, active: 10), on: day(2011, 1, 1), as: not)
    #expect([after.secure.total, after.likely.total, after.possible.total] == [70, 70, 140])
    try expect(double(.hygiene, active: 10), on: day(2011, 1, 1), basic: 84, other: 56, by: .lss9a1Hygien)
  }

  @Test("den andras tid räknas mot gränsen från domen · ra-2010-53-raknas-in")
  func countsTowardsTheLine() throws {
    try expect(double(.hygiene, active: 6), on: day(2010, 6, 16), basic: 42, other: 70, by: .lss9a1Hygien)
    try expect(double(.hygiene, active: 6), on: day(2010, 6, 17), basic: 84, other: 28, by: .lss9a1Hygien)
    #expect(try decide(double(.hygiene, active: 6), on: day(2010, 6, 16)).outcome(.ra201053RaknasIn) == .notMet)
  }

  @Test("bara aktiv tid, eller all tid vid allvarlig oförutsägbar risk · kamr-dubbel-aktiv-tid (CI-15)")
  func activeTime() throws {
    try expect(double(.hygiene, active: 4, risk: .yes), basic: 70, other: 28, by: .lss9a1Hygien)
    try expect(
      double(.hygiene, active: 4, risk: .yes), under: .ci15AllTimeIfSeriousUnpredictableRisk, basic: 84, other: 56,
      by: .lss9a1Hygien)
    try expect(
      double(.hygiene, active: 4), under: .ci15AllTimeIfSeriousUnpredictableRisk, basic: 70, other: 28,
      by: .lss9a1Hygien)
    #expect(try decide(double(.hygiene, active: nil)).likely.marks.contains(.secondAssistantClaimed))
  }

  @Test("två assistenter också i andra behov · kamr-dubbel-andra-behov")
  func otherNeeds() throws {
    try expect(double(.other, active: 4), basic: 0, other: 98, by: .lss9a4AndraBehov)
    #expect(try decide(double(.other, active: 4)).outcome(.kamrDubbelAndraBehov) == .minutes(4))
    #expect(try decide(double(.hygiene, active: 4)).outcome(.kamrDubbelAndraBehov) == nil)
  }

  @Test("mer än veckans 168 timmar · dubbel-over-168")
  func over168() throws {
    let all = row(.hygiene, 1_440) {
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(60)
    }
    let found = try decide(all)
    #expect(found.outcome(.dubbelOver168) == .minutesPerWeek(10_500))
    #expect(found.assessment.granted == Bounds(10_500))
    #expect(try decide(row(.hygiene, 1_440)).outcome(.dubbelOver168) == nil)
  }
}
