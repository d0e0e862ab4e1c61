import Law
import Testing

@Suite("Kapitel 8: dygnsvila")
struct NightRestRuleTests {
  func rest(_ engagement: Engagement, place: Place = .home) -> HelpMoment {
    row(.other, 280) {
      $0.engagement = engagement
      $0.place = place
      $0.truths[.night] = .yes
      $0.truths[.net] = .yes
    }
  }

  @Test(
    "väntetid och beredskap före och efter lagregeln · natt-fore-2018, lss-9a-4-vantetid, lss-9a-4-beredskap",
    arguments: [
      (Engagement.waiting, day(2018, 3, 31), 490, RuleID.nattFore2018),
      (.waiting, day(2018, 4, 1), 490, .lss9a4Vantetid),
      (.standby, day(2018, 3, 31), 280, .nattFore2018), (.standby, day(2018, 4, 1), 280, .lss9a4Beredskap),
    ])
  func forms(engagement: Engagement, date: CalendarDate, credit: Int, rule: RuleID) throws {
    let found = try decide(rest(engagement), on: date)
    #expect(found.likely.nightCredit == Rational(credit))
    #expect(found.likely.rule == rule)
    #expect(found.assessment.agency.likely.basicGross == 0)
    let divisor: RuleID = engagement == .waiting ? .fkfsVantetidFjardedel : .fkfsBeredskapSjundedel
    #expect(found.outcome(divisor) == .minutesPerWeek(Rational(credit)))
  }

  @Test("nattpersonalen i boende med särskild service tillgodoser behovet · natt-boendepersonal")
  func housingStaff() throws {
    for housing in [Housing.groupHome, .specialService] {
      let subject = person().with { $0.housing = housing }
      let home = try decide(rest(.waiting), in: .agency, as: subject)
      #expect(home.likely.nightCredit == 0)
      #expect(home.outcome(.nattBoendepersonal) == .met)
      let away = try decide(rest(.waiting, place: .outside), in: .kommun, as: subject)
      #expect(away.likely.nightCredit == 490)
      #expect(away.outcome(.nattBoendepersonal) == nil)
    }
  }

  @Test("fjärdedelen gäller bara dygnsvilan · natt-endast-dygnsvila")
  func byDay() throws {
    var waiting = rest(.waiting)
    waiting.truths[.night] = .no
    try expect(waiting, basic: 0, other: 1_960, by: .nattEndastDygnsvila)
    var standby = rest(.standby)
    standby.truths[.night] = .no
    try expect(standby, basic: 0, other: 0, by: .nattEndastDygnsvila)
  }

  @Test("uppehållet hos Försäkringskassan i nya beslut · fk-2017-05-uppehall")
  func pause() throws {
    let new = person().with { $0.truths[.newDecision] = .yes }
    #expect(try decide(rest(.waiting), on: day(2017, 8, 31), as: new).likely.nightCredit == 490)
    let stopped = try decide(rest(.waiting), on: day(2017, 9, 1), as: new)
    #expect(stopped.likely.nightCredit == 0)
    #expect(stopped.likely.rule == .fk201705Uppehall)
    #expect(try decide(rest(.waiting), on: day(2017, 9, 1), in: .kommun, as: new).likely.nightCredit == 490)
    #expect(try decide(rest(.waiting), on: day(2018, 4, 1), as: new).likely.nightCredit == 490)
  }
}
