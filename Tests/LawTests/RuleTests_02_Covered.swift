import Law
import Testing

@Suite("Kapitel 2: vem som omfattas")
struct CoveredRuleTests {
  let help = weekly(.hygiene, 1_300)

  func subject(_ change: (inout Circumstances) -> Void) -> Case { person(rows: [help]).with(change) }

  @Test(
    "personkretsen öppnar båda spåren · lss-1-1-grupp1, lss-1-2-grupp2, lss-1-3-grupp3",
    arguments: [
      (EligibilityGroup.one, RuleID.lss11Grupp1), (.two, .lss12Grupp2), (.three, .lss13Grupp3),
    ])
  func group(group: EligibilityGroup, rule: RuleID) throws {
    let (result, proof, _) = try Assessment.proved(subject { $0.group = group }, under: Law(on: vectorDay))
    #expect(result.authority == .agency)
    #expect(proof.nodes.first { $0.rule == rule }?.outcome == .met)
  }

  @Test("utanför personkretsen finns ingen rätt i något spår · lss-1-3-grupp3")
  func noGroup() throws {
    let result = try assess(subject { $0.group = .none })
    #expect(result.authority == .none)
    #expect(result.right == .no)
    #expect(result.agency.gateRule == .lss13Grupp3)
    #expect(result.kommun.gateRule == .lss13Grupp3)
  }

  @Test(
    "grupp 3 är alla villkor tillsammans; ett som brister stänger inte grupp 1 och 2 · lss-1-3-grupp3",
    arguments: [nil, Fact.notNormalAgeing, .largeAndLasting, .considerableDifficulty, .extensiveNeed])
  func groupThreeConditions(failing: Fact?) throws {
    let result = try assess(
      subject {
        $0.group = .unknown
        if let failing { $0.truths[failing] = .no }
      })
    #expect(result.agency.isOpenToApplicant == (failing == nil ? .yes : .unknown))
    #expect(result.right == (failing == nil ? .yes : .open))
  }

  @Test("den som någon annan faktiskt hjälper har ingen rätt till samma hjälp · lss-7-ratt, tillgodoses-pa-annat-satt")
  func metByAnother() throws {
    for track in Track.allCases {
      try expect(
        ten(.hygiene) { $0.truths[.metByOther] = .yes }, in: track, basic: 0, other: 0, by: .tillgodosesPaAnnatSatt)
      try expect(ten(.hygiene), in: track, basic: 42, other: 28, by: .lss9a1Hygien)
    }
    let unknown = try decide(ten(.hygiene) { $0.truths[.metByOther] = .unknown })
    #expect(unknown.secure.basic == 0)
    #expect(unknown.possible.basic == 42)
    #expect(try decide(ten(.hygiene)).outcome(.lss7Ratt) == .met)
  }

  @Test(
    "den som är under 15 kan inte själv begära · lss-8-begaran",
    arguments: [
      (day(2011, 3, 1), vectorDay, Requester.person, Truth.yes), (day(2011, 3, 2), vectorDay, .person, .no),
      (day(2011, 3, 2), vectorDay, .custodian, .yes), (day(2011, 3, 2), vectorDay, .futurePower, .yes),
      (day(1980, 1, 1), vectorDay, .nobody, .no), (day(1980, 1, 1), vectorDay, .unknown, .unknown),
      (day(2003, 7, 1), day(2017, 6, 30), .person, .yes), (day(2003, 7, 1), day(2017, 7, 1), .person, .no),
    ])
  func request(born: CalendarDate, date: CalendarDate, requester: Requester, open: Truth) throws {
    var case14 = subject { $0.requester = requester }
    case14.born = born
    let result = try assess(case14, on: date)
    for track in [result.agency, result.kommun] {
      #expect(track.isOpenToApplicant == open)
      #expect(track.gateRule == (open == .yes ? nil : .lss8Begaran))
    }
  }

  @Test("hjälp på grund av stor och varaktig funktionsnedsättning · lss-9a-1-definition")
  func definition() throws {
    #expect(try decide(ten(.hygiene)).outcome(.lss9a1Definition) == .met)
    #expect(try decide(ten(.hygiene) { $0.truths[.causedByDisability] = .no }).outcome(.lss9a1Definition) == .notMet)
    #expect(try decide(ten(.hygiene), on: day(1996, 7, 1)).outcome(.lss9a1Definition) == .met)
    #expect(try decide(ten(.hygiene), on: day(1996, 6, 30)).outcome(.lss9a1Definition) == nil)
  }

  @Test("andra behov öppnar aldrig rätten, hur stora de än är · lss-9a-grundlaggande-grind")
  func twoGates() throws {
    let only = try assess(person(rows: [weekly(.other, 6_000)]))
    #expect(only.authority == .none)
    #expect(only.right == .no)
    #expect(only.decidingRule == .lss9aGrundlaggandeGrind)
    #expect(only.kommun.likely.otherNet == 6_000)
    let both = try assess(person(rows: [weekly(.other, 6_000), weekly(.hygiene, 1)]))
    #expect(both.authority == .kommun)
    #expect(both.granted == Bounds(6_001))
  }

  @Test("familjens behov av avlastning är inte personens · kamr-egna-behov")
  func ownNeed() throws {
    try expect(ten(.other, .familyRelief), basic: 0, other: 0, by: .kamrEgnaBehov)
    try expect(ten(.hygiene) { $0.truths[.ownNeed] = .no }, basic: 0, other: 0, by: .kamrEgnaBehov)
    try expect(ten(.hygiene), basic: 42, other: 28, by: .lss9a1Hygien)
  }

  @Test("hjälpen ska bero på funktionsnedsättningen · fk-beror-pa-funktionsnedsattning (CI-01)")
  func dueToDisability() throws {
    let typical = ten(.hygiene) {
      $0.truths[.causedByDisability] = .no
      $0.ageTypicalMinutes = Amount(10)
    }
    try expect(typical, basic: 0, other: 0, by: .fkBerorPaFunktionsnedsattning)
    let child = person(born: day(2016, 1, 1))
    try expect(typical, as: child, basic: 42, other: 28, by: .lss9a1Hygien)
    try expect(typical, under: .ci01DisabilityCausedOnly, as: child, basic: 0, other: 0, by: .fkAvdragBerorPa)
    try expect(typical, on: day(2022, 12, 31), as: child, basic: 0, other: 0, by: .fkBerorPaFunktionsnedsattning)
  }

  @Test("utan försäkring i Sverige beslutar kommunen, hur stor summan än är · sfb-51-2-insured")
  func notInsured() throws {
    let result = try assess(subject { $0.truths[.insured] = .no })
    #expect(result.agency.likely.line == 1_300)
    #expect(result.authority == .kommun)
    #expect(result.decidingRule == .sfb512Insured)
    #expect(try assess(subject { $0.truths[.insured] = .yes }).authority == .agency)
    let unknown = try assess(subject { $0.truths[.insured] = .unknown })
    #expect(unknown.authority == .open)
    #expect(unknown.decidingRule == .sfb512Insured)
  }

  @Test(
    "ett år utomlands, ett halvt utanför EES · sfb-5-3-utlandsvistelse, sfb-5-13-utanfor-ees",
    arguments: [
      (6, Truth.yes, Truth.yes, RuleID?.none), (7, .yes, .no, .sfb513UtanforEes), (7, .no, .yes, nil),
      (12, .no, .yes, nil), (13, .no, .no, .sfb53Utlandsvistelse), (7, .unknown, .unknown, .sfb513UtanforEes),
    ])
  func abroad(months: Int, outside: Truth, open: Truth, rule: RuleID?) throws {
    let result = try assess(
      subject { $0.truths[.abroadOutsideEEA] = outside }.saying(.abroadMonths) { $0.abroadMonths = Amount(months) })
    #expect(result.agency.isOpenToApplicant == open)
    #expect(result.agency.gateRule == rule)
    #expect(result.kommun.isOpenToApplicant == .yes)
    #expect(result.marks.contains(.longStayAbroad) == (months > 6))
  }
}
