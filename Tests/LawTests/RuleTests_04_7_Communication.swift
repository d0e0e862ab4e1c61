import Law
import Testing

@Suite("Kapitel 4.7: kommunikation")
struct CommunicationRuleTests {
  @Test("en tredje person som känner personen · lss-9a-1-kommunikation, kommunikation-tid")
  func thirdPerson() throws {
    for date in [day(1996, 7, 1), day(2009, 6, 16), day(2009, 6, 17), vectorDay] {
      try expect(ten(.communication), on: date, basic: 70, other: 0, by: .lss9a1Kommunikation)
    }
    #expect(try decide(ten(.communication)).outcome(.kommunikationTid) == .minutes(10))
    let alone = ten(.communication) { $0.truths[.thirdPersonNeeded] = .no }
    try expect(alone, on: day(2009, 12, 31), basic: 0, other: 70, by: .lss9a1Kommunikation)
    #expect(try decide(alone).outcome(.kommunikationTid) == nil)
  }

  @Test("tre slags kunskap från 2010 · kommunikation-tre-kunskaper", arguments: [Fact.knowsDisability, .knowsMode])
  func threeKinds(missing: Fact) throws {
    let help = ten(.communication) { $0.truths[missing] = .no }
    try expect(help, on: day(2009, 12, 31), basic: 70, other: 0, by: .lss9a1Kommunikation)
    try expect(help, on: day(2010, 1, 1), basic: 0, other: 70, by: .kommunikationTreKunskaper)
    let unknown = ten(.communication) { $0.truths[missing] = .unknown }
    try expectOpen(unknown, on: day(2010, 1, 1), basic: (0, 0, 70), by: .kommunikationTreKunskaper)
  }

  @Test("den som hjälper måste känna personen · kommunikation-tre-kunskaper, lss-9a-1-kommunikation")
  func knowsPerson() throws {
    let help = ten(.communication) { $0.truths[.knowsPerson] = .no }
    try expect(help, on: day(2009, 12, 31), basic: 0, other: 70, by: .lss9a1Kommunikation)
    try expect(help, on: day(2010, 1, 1), basic: 0, other: 70, by: .kommunikationTreKunskaper)
  }

  @Test("tolkning ger ingen tid från 2018-06-18 · hfd-2018-44-tolk")
  func interpreting() throws {
    try expect(
      ten(.communication, .interpreting), on: day(2018, 6, 17), basic: 70, other: 0, by: .lss9a1Kommunikation)
    for need in [Need.communication, .other] {
      try expect(ten(need, .interpreting), on: day(2018, 6, 18), basic: 0, other: 0, by: .hfd201844Tolk)
    }
  }

  @Test("samtal med assistenten · kommunikation-med-assistenten (CI-37)")
  func withTheAssistant() throws {
    let talk = ten(.communication, .talkWithAssistant)
    try expect(talk, basic: 0, other: 0, by: .kommunikationMedAssistenten)
    try expect(talk, under: .ci37CountedWhenNeededForHelp, basic: 70, other: 0, by: .lss9a1Kommunikation)
  }

  @Test("enbart ett annat språk · kommunikation-enbart-sprak")
  func languageOnly() throws {
    try expect(ten(.communication, .languageOnly), basic: 0, other: 0, by: .kommunikationEnbartSprak)
    try expect(ten(.communication, .conversation), basic: 70, other: 0, by: .lss9a1Kommunikation)
  }
}
