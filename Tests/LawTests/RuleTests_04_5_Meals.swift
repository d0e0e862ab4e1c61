import Law
import Testing

@Suite("Kapitel 4.5: måltider och sondmatning")
struct MealRuleTests {
  @Test("maten förs till munnen · lss-9a-1-maltider")
  func feeding() throws {
    for content in [Content.feeding, .drinking] {
      try expect(ten(.meals, content), on: day(2009, 6, 16), basic: 70, other: 0, by: .lss9a1Maltider)
      try expect(ten(.meals, content), on: day(2009, 6, 17), basic: 42, other: 28, by: .lss9a1Maltider)
    }
    try expectOpen(ten(.meals, .unknown) { $0.selfCare = .documented }, basic: (0, 0, 42), by: .lss9a1Maltider)
  }

  @Test("skära, servera och duka · ra-2009-57-maltid-runtom")
  func aroundTheMeal() throws {
    try expect(ten(.meals, .cuttingServing), on: day(2009, 6, 16), basic: 70, other: 0, by: .lss9a1Maltider)
    try expect(ten(.meals, .cuttingServing), on: day(2009, 6, 17), basic: 0, other: 70, by: .ra200957MaltidRuntom)
  }

  @Test("matlagning och inköp är andra behov även under måltider · maltid-ovrigt")
  func otherThanTheMeal() throws {
    for content in [Content.household, .errands] {
      try expect(ten(.meals, content), on: day(2009, 6, 16), basic: 0, other: 70, by: .maltidOvrigt)
      try expect(ten(.meals, content), basic: 0, other: 70, by: .maltidOvrigt)
    }
    try expect(ten(.meals, .feeding), basic: 42, other: 28, by: .lss9a1Maltider)
  }

  @Test("börjar själv eller förstår inte att äta · maltid-partiell-matning, maltid-forstar-inte")
  func partialAndUnderstanding() throws {
    for (content, rule) in [
      (Content.partialFeeding, RuleID.maltidPartiellMatning), (.understandingMeals, .maltidForstarInte),
    ] {
      try expect(ten(.meals, content), on: day(2009, 6, 16), basic: 70, other: 0, by: rule)
      try expect(ten(.meals, content), basic: 42, other: 28, by: rule)
      try expect(ten(.meals, content) { $0.privateMinutes = .zero }, basic: 0, other: 70, by: rule)
    }
  }

  @Test("vaka mot att sätta i halsen · maltid-satta-i-halsen (CI-11)")
  func choking() throws {
    let watching = ten(.meals, .mealSupervision) { $0.truths[.handsOn] = .no }
    let handsOn = ten(.meals, .mealSupervision) { $0.truths[.handsOn] = .yes }
    try expect(watching, basic: 0, other: 70, by: .maltidSattaIHalsen)
    try expect(handsOn, basic: 42, other: 28, by: .maltidSattaIHalsen)
    try expect(watching, under: .ci11Basic, basic: 70, other: 0, by: .maltidSattaIHalsen)
    let unknown = ten(.meals, .mealSupervision) { $0.truths[.handsOn] = .unknown }
    try expectOpen(unknown, basic: (0, 0, 42), by: .maltidSattaIHalsen)
  }

  @Test("uppmuntran vid bordet, utom KAM från 2023 · maltid-uppmuntran")
  func encouragement() throws {
    for content in [Content.encouragement, .reminders] {
      try expect(ten(.meals, content), basic: 0, other: 70, by: .maltidUppmuntran)
      let qualified = ten(.meals, content) { $0.truths[.qualifiedMotivation] = .yes }
      try expect(qualified, on: day(2023, 1, 1), basic: 70, other: 0, by: .lss9a2Kam)
    }
  }

  @Test("hindra livsfarlig överätning: en gammal dom, osäkert · ra-6711-1995-overatning")
  func overeating() throws {
    try expectOpen(ten(.meals, .overeatingControl), basic: (0, 0, 42), by: .ra67111995Overatning)
    #expect(try decide(ten(.meals, .overeatingControl)).likely.marks.contains(.weakPractice))
  }

  @Test("näring i blodet är ingen måltid · kamr-parenteral-nutrition")
  func parenteral() throws {
    for need in [Need.meals, .tubeFeeding] {
      try expect(
        ten(need, .intravenousNutrition), on: day(2005, 1, 1), basic: 0, other: 70, by: .kamrParenteralNutrition)
      try expect(ten(need, .intravenousNutrition), basic: 0, other: 70, by: .kamrParenteralNutrition)
    }
  }

  @Test("sondmatningens fyra tider · lss-9a-1-sondmatning (CI-13, CI-40)")
  func tubeFeeding() throws {
    let pump = ten(.tubeFeeding) { $0.truths[.manualOrWatched] = .no }
    try expect(pump, on: day(1996, 7, 1), basic: 70, other: 0, by: .lss9a1Sondmatning)
    try expect(pump, on: day(2009, 6, 16), basic: 70, other: 0, by: .lss9a1Sondmatning)
    try expect(pump, on: day(2009, 6, 17), basic: 42, other: 28, by: .lss9a1Sondmatning)
    try expect(pump, on: day(2018, 4, 13), basic: 42, other: 28, by: .lss9a1Sondmatning)
    let manual = ten(.tubeFeeding)
    try expect(manual, on: day(2018, 4, 12), basic: 42, other: 28, by: .lss9a1Sondmatning)
    try expect(manual, on: day(2018, 4, 13), basic: 70, other: 0, by: .lss9a1Sondmatning)
    try expect(
      manual, on: day(2018, 4, 13), under: .ci13ConnectDisconnectOnly, basic: 42, other: 28, by: .lss9a1Sondmatning)
    try expect(pump, on: day(2020, 7, 1), basic: 70, other: 0, by: .lss9a1Sondmatning)
    let night = ten(.tubeFeeding, .nightPump)
    try expect(night, basic: 70, other: 0, by: .lss9a1Sondmatning)
    try expect(night, under: .ci40ActiveMinutes, basic: 42, other: 0, by: .lss9a1Sondmatning)
    let unwatched = ten(.tubeFeeding, .nightPump) { $0.truths[.manualOrWatched] = .no }
    try expect(unwatched, basic: 42, other: 0, by: .lss9a1Sondmatning)
  }

  @Test("för- och efterarbete, medicin och skötsel vid sonden · lss-9a-4-sondmatning-kringarbete (CI-39)")
  func aroundTheFeed() throws {
    let cleaning = ten(.tubeFeeding, .equipmentCare)
    try expect(cleaning, on: day(2020, 6, 30), basic: 0, other: 70, by: .lss9a4AndraBehov)
    try expect(cleaning, on: day(2020, 7, 1), basic: 0, other: 70, by: .lss9a4SondmatningKringarbete)
    try expect(cleaning, under: .ci39SeparateCare, basic: 0, other: 70, by: .lss9a4SondmatningKringarbete)
    for content in [Content.medicineAtFeed, .tubeSiteCare] {
      let help = ten(.tubeFeeding, content)
      try expect(help, basic: 0, other: 70, by: .lss9a4SondmatningKringarbete)
      #expect(try decide(help).likely.otherIsExempt)
      try expect(help, under: .ci39SeparateCare, basic: 0, other: 0, by: .lss9a4SondmatningKringarbete)
    }
  }

  @Test("ett barns sondmatning står utanför avdraget från 2020-07-01 · lss-sondmatning-undantag")
  func exempt() throws {
    let child = person(born: day(2014, 1, 1))
    let before = try decide(ten(.tubeFeeding), on: day(2020, 6, 30), as: child)
    #expect(!before.likely.basicIsExempt)
    #expect(before.outcome(.lssSondmatningUndantag) == nil)
    let after = try decide(ten(.tubeFeeding), on: day(2020, 7, 1), as: child)
    #expect(after.likely.basicIsExempt)
    #expect(after.outcome(.lssSondmatningUndantag) == .met)
  }
}
