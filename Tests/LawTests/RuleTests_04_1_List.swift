import Law
import Testing

@Suite("Kapitel 4.1: listan över grundläggande behov")
struct BasicNeedListRuleTests {
  @Test(
    "före 1996-07-01 är varje behov öppet, personlig bedömning · lss-9a-1-lista",
    arguments: [Need.breathing, .hygiene, .meals, .tubeFeeding, .dressing, .communication, .deepKnowledge])
  func undefined(need: Need) throws {
    try expectOpen(ten(need), on: day(1996, 6, 30), basic: (0, 0, 70), by: .lss9a1Lista)
    let found = try decide(ten(need), on: day(1996, 6, 30))
    #expect(found.likely.marks.contains(.individualAssessment))
    #expect(try decide(ten(need), on: day(1996, 7, 1)).likely.rule != .lss9a1Lista)
  }

  @Test("åtgärder kring andning och sondmatning är också öppna före 1996-07-01 · lss-9a-1-lista")
  func undefinedMeasures() throws {
    for measure in [NecessaryFor.breathing, .tubeFeeding, .medicalSupport] {
      let help = ten(.other) { $0.necessaryFor = measure }
      try expectOpen(help, on: day(1996, 6, 30), basic: (0, 0, 70), by: .lss9a1Lista)
      try expect(help, on: day(1996, 7, 1), basic: 0, other: 70, by: .lss9a4AndraBehov)
    }
  }

  @Test(
    "fem, sex och sju behov · lss-9a-1-lista",
    arguments: [
      (Need.breathing, day(2019, 10, 31), 0), (.breathing, day(2019, 11, 1), 42),
      (.preventiveSupport, day(2022, 12, 31), 70),
      (.deepKnowledge, day(2022, 12, 31), 70), (.deepKnowledge, day(2023, 1, 1), 0),
    ])
  func list(need: Need, date: CalendarDate, basic: Int) throws {
    #expect(try decide(ten(need), on: date).likely.basic == Rational(basic))
    #expect(Law(on: date).wording(.lss9a1Lista) == (date < day(2019, 11, 1) ? 2 : date < day(2023, 1, 1) ? 3 : 4))
  }

  @Test("ett behov som inte står på listan är aldrig grundläggande · lss-9a-1-uttommande, lss-9a-1-ingaende-kunskaper")
  func exhaustive() throws {
    try expect(ten(.deepKnowledge), on: day(2022, 12, 31), basic: 70, other: 0, by: .femteAktivTillsyn)
    try expect(ten(.deepKnowledge), on: day(2023, 1, 1), basic: 0, other: 70, by: .lss9a1Uttommande)
    #expect(try decide(ten(.hygiene)).outcome(.lss9a1Uttommande) == nil)
  }

  @Test("praktisk hjälp räknas bara till den mycket privata delen från domen · ra-2009-57-integritet")
  func privateCharacter() throws {
    for (need, rule) in [(Need.hygiene, RuleID.lss9a1Hygien), (.meals, .lss9a1Maltider), (.dressing, .lss9a1Kladsel)] {
      try expect(ten(need), on: day(2009, 6, 16), basic: 70, other: 0, by: rule)
      let after = try decide(ten(need), on: day(2009, 6, 17))
      #expect(after.likely.basic == 42)
      #expect(after.likely.other == 28)
      #expect(after.outcome(.ra200957Integritet) == .minutes(6))
    }
  }

  @Test(
    "oavsett karaktär: andning och sondmatning från 2020-07-01, behov 6, 7 och KAM från 2023 · lss-9a-3-oavsett-karaktar",
    arguments: [
      (Need.breathing, day(2020, 6, 30), false), (.breathing, day(2020, 7, 1), true),
      (.tubeFeeding, day(2020, 6, 30), false),
      (.tubeFeeding, day(2020, 7, 1), true), (.preventiveSupport, day(2022, 12, 31), false),
      (.preventiveSupport, day(2023, 1, 1), true), (.hygiene, day(2023, 1, 1), false),
    ])
  func regardlessOfCharacter(need: Need, date: CalendarDate, applies: Bool) throws {
    let found = try decide(ten(need), on: date)
    #expect(found.outcome(.lss9a3OavsettKaraktar) == (applies ? .mode(.all) : nil))
    if applies { #expect(found.likely.basic == 70) }
  }

  @Test("KAM och behov 7 oavsett karaktär · lss-9a-3-oavsett-karaktar")
  func regardlessOfCharacterFrom2023() throws {
    let activation = ten(.hygiene) { $0.truths[.qualifiedMotivation] = .yes }
    #expect(try decide(activation).outcome(.lss9a3OavsettKaraktar) == .mode(.all))
    #expect(try decide(row(.medicalSupport, 900)).outcome(.lss9a3OavsettKaraktar) == .mode(.all))
    #expect(try decide(row(.medicalSupport, 600)).outcome(.lss9a3OavsettKaraktar) == nil)
  }

  @Test("egenvård i ett behov räknas från HFD 2018 ref. 21 · hfd-2018-21-egenvard-inom-behov, fk-egenvard-utesluten")
  func selfCareInsideANeed() throws {
    let catheter = ten(.hygiene, .catheter)
    try expect(catheter, on: day(2015, 12, 31), basic: 42, other: 28, by: .lss9a1Hygien)
    for date in [day(2016, 1, 1), day(2018, 4, 12)] {
      try expect(catheter, on: date, basic: 0, other: 70, by: .fkEgenvardUtesluten)
      try expect(catheter, on: date, in: .kommun, basic: 42, other: 28, by: .lss9a1Hygien)
    }
    try expect(catheter, on: day(2018, 4, 13), basic: 42, other: 28, by: .hygienStomiKateter)
    #expect(try decide(catheter, on: day(2018, 4, 13)).outcome(.hfd201821EgenvardInomBehov) == .met)
    #expect(try decide(catheter, on: day(2018, 4, 12), in: .kommun).outcome(.hfd201821EgenvardInomBehov) == nil)
  }

  @Test("väntan inne i ett privat moment · kamr-vantan-inom-moment (CI-05)")
  func waitingInside() throws {
    let toilet = ten(.hygiene, .toilet) { $0.waitingInside = Amount(4) }
    try expect(toilet, basic: 42, other: 28, by: .hygienToalett)
    try expect(toilet, under: .ci05Never, basic: 14, other: 56, by: .hygienToalett)
    // Waiting inside the moment belongs to it by the third reading too; readiness outside it is a supervision row.
    try expect(toilet, under: .ci05WhenReadinessNeeded, basic: 42, other: 28, by: .hygienToalett)
    #expect(try decide(toilet).outcome(.kamrVantanInomMoment) == .minutes(6))
    #expect(try decide(toilet, under: [.ci05Never]).outcome(.kamrVantanInomMoment) == .minutes(2))
  }

  @Test("bara ord är inte hjälp med ett grundläggande behov · kamr-enbart-verbalt")
  func onlyWords() throws {
    try expect(ten(.hygiene, .encouragement), on: day(1997, 1, 1), basic: 0, other: 70, by: .kamrEnbartVerbalt)
    try expect(ten(.hygiene, .reminders), basic: 0, other: 70, by: .kamrEnbartVerbalt)
    #expect(try decide(ten(.hygiene, .encouragement), on: day(1996, 12, 31)).outcome(.kamrEnbartVerbalt) == nil)
    try expect(
      ten(.hygiene, .encouragement) { $0.truths[.qualifiedMotivation] = .yes }, basic: 70, other: 0, by: .lss9a2Kam)
  }

  @Test("förflyttning som ingår i ett privat moment · kamr-forflyttning-i-moment (CI-10)")
  func transfer() throws {
    for need in [Need.hygiene, .dressing] {
      let inside = ten(need, .transfer)
      let alone = ten(need, .transfer) { $0.truths[.insidePrivateMoment] = .no }
      try expect(inside, basic: 42, other: 28, by: .kamrForflyttningIMoment)
      try expect(alone, basic: 0, other: 70, by: .kamrForflyttningIMoment)
      try expect(inside, under: .ci10Never, basic: 0, other: 70, by: .kamrForflyttningIMoment)
      try expect(alone, under: .ci10Always, basic: 42, other: 28, by: .kamrForflyttningIMoment)
    }
  }
}
