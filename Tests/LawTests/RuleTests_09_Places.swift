import Law
import Testing

@Suite("Kapitel 9: platser och sjukvård")
struct PlaceRuleTests {
  func at(_ place: Place, _ reasons: SpecialReasons = .no, need: Need = .hygiene) -> HelpMoment {
    ten(need) {
      $0.place = place
      $0.specialReasons = reasons
    }
  }

  @Test(
    "skola, barnomsorg och daglig verksamhet · sfb-106-24-skola, skola-ur-bada-summorna",
    arguments: [
      Place.school, .childcare, .dailyActivity,
    ])
  func school(place: Place) throws {
    for date in [Law.firstDay.adding(days: 912), vectorDay] {
      try expect(at(place), on: date, basic: 0, other: 0, by: .sfb10624Skola)
      #expect(try decide(at(place), on: date).outcome(.skolaUrBadaSummorna) == .met)
    }
    try expect(at(place, .yes), basic: 42, other: 28, by: .lss9a1Hygien)
    #expect(try decide(at(place, .yes)).outcome(.skolaUrBadaSummorna) == nil)
    try expect(at(place), in: .kommun, basic: 42, other: 28, by: .lss9a1Hygien)
  }

  @Test("från skola till daglig verksamhet · sarskilda-skal-nytt (CI-34)")
  func specialReasonsAnew() throws {
    let carried = at(.dailyActivity, .acceptedInSchool)
    try expectOpen(carried, basic: (0, 0, 42), by: .sfb10624Skola)
    #expect(try decide(carried).likely.marks.contains(.specialReasonsAnew))
    try expect(carried, under: .ci34CarriesOver, basic: 42, other: 28, by: .lss9a1Hygien)
  }

  @Test(
    "andning och sondmatning i skolan, inte i daglig verksamhet · sfb-106-25a-andning-sond",
    arguments: [
      Need.breathing, .tubeFeeding,
    ])
  func breathingInSchool(need: Need) throws {
    try expect(at(.school, need: need), on: day(2020, 6, 30), basic: 0, other: 0, by: .sfb10624Skola)
    #expect(try decide(at(.school, need: need), on: day(2020, 7, 1)).likely.basic == 70)
    try expect(at(.dailyActivity, need: need), basic: 0, other: 0, by: .sfb10624Skola)
  }

  @Test("sjukhus och institution · sfb-106-24-institution, kamr-sjukhus-kommun (CI-32)")
  func institution() throws {
    let patient = person().with { $0.truths[.staySpecialReasons] = .no }
    try expect(at(.hospital), as: patient, basic: 0, other: 0, by: .sfb10624Institution)
    try expect(at(.hospital), in: .kommun, as: patient, basic: 42, other: 28, by: .lss9a1Hygien)
    try expect(
      at(.hospital), under: .ci32None, in: .kommun, as: patient, basic: 0, other: 0, by: .kamrSjukhusKommun)
    let stay = try assess(person(rows: [weekly(.hygiene, 1_300)]).with { $0.stay = .institution })
    #expect(stay.agency.isOpenToApplicant == .no)
    #expect(stay.decidingRule == .sfb10624Institution)
    #expect(stay.authority == .kommun)
    #expect(try assess(person(rows: [weekly(.hygiene, 1_300)])).authority == .agency)
  }

  @Test("timmarna minskas inte under sjukhusvistelsen · ra-2009-189-sjukhus-timmar, sfb-106-25-sjukhus")
  func hospitalHours() throws {
    let patient = person(rows: [weekly(.hygiene, 1_300)]).saying(.stayFrom) {
      $0.stay = .hospital
      $0.stayFrom = vectorDay
      $0.truths[.staySpecialReasons] = .yes
    }
    let double = row(.hygiene, 10) {
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(10)
      $0.place = .hospital
    }
    let found = try decide(double, as: patient)
    #expect(found.outcome(.ra2009189SjukhusTimmar) == .noted)
    #expect(found.likely.basic == 140)
    #expect(found.assessment.authority == .agency)
    #expect(
      try decide(double, as: patient.with { $0.truths[.staySpecialReasons] = .no }).outcome(.ra2009189SjukhusTimmar)
        == nil)
  }

  @Test("sjukvård ger ingen tid · lss-9g-sjukvard, sfb-51-5-sjukvard")
  func healthCare() throws {
    func care(_ isCare: Truth, _ judged: SelfCare) -> HelpMoment {
      ten(.hygiene, .catheter) {
        $0.truths[.careMeasure] = isCare
        $0.selfCare = judged
      }
    }
    try expect(care(.yes, .healthCare), basic: 0, other: 0, by: .lss9gSjukvard)
    try expect(care(.no, .unknown), basic: 42, other: 28, by: .hygienStomiKateter)
    try expectOpen(care(.unknown, .unknown), basic: (0, 0, 42), by: .sfb515Sjukvard)
    try expectOpen(care(.unknown, .unknown), on: day(2010, 12, 31), basic: (0, 0, 42), by: .lss9gSjukvard)
    #expect(try decide(care(.yes, .healthCare)).outcome(.sfb515Sjukvard) == .met)
    #expect(try decide(care(.no, .unknown)).outcome(.sfb515Sjukvard) == .notMet)
  }

  @Test("ett okänt ställe kan vara skola · sfb-106-24-skola")
  func unknownPlace() throws {
    try expectOpen(at(.unknown), basic: (0, 0, 42), by: .sfb10624Skola)
  }
}
