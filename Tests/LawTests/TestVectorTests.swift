import Law
import Testing

// The test vectors of the book of law, groups A–F, H–J and N, by id. A vector says what the arithmetic and the rule must
// give; it says nothing of how evidence would be weighed. Dates, deadlines, money and age limits have files of their own.

@Suite("Testvektorer A: 20-timmarsgränsen")
struct TwentyHourVectors {
  @Test("TV-001 exakt 20 h är kommunens · sfb-51-3-20h, calc-threshold-exact")
  func exactlyTwentyHours() throws {
    let result = try assess(person(rows: [weekly(.hygiene, 1_200)]))
    #expect(result.agency.likely.line == 1_200)
    #expect(result.authority == .kommun)
  }

  @Test("TV-002 en minut över är Försäkringskassans · sfb-51-3-20h, calc-threshold-exact")
  func oneMinuteOver() throws {
    let result = try assess(person(rows: [weekly(.hygiene, 1_201)]))
    #expect(result.authority == .agency)
    #expect(result.right == .yes)
  }

  @Test("TV-003 13 minuter om året avgör · calc-threshold-exact, calc-vecka-omrakning")
  func aYearlyEvent() throws {
    let result = try assess(person(rows: [weekly(.hygiene, 1_200), row(.hygiene, 13, per: .year)]))
    #expect(result.agency.likely.line == 1_200 + Rational(13) * Rational(28, 1_461))
    #expect(result.authority == .agency)
    #expect(result.marks.contains(.marginal))
  }

  @Test("TV-004 fyraveckorsschema 19, 19, 19, 24 h · sfb-51-3-genomsnitt, fk-alla-veckor")
  func rota() throws {
    let count = try #require(Amount(Rational(1, 4)))
    var rows: [HelpMoment] = []
    for (index, hours) in [19, 19, 19, 24].enumerated() {
      rows.append(weekly(.hygiene, hours * 60, id: "V\(index)") { $0.occasions.count = count })
    }
    let result = try assess(person(rows: rows))
    #expect(result.agency.likely.line == 1_215)
    #expect(result.authority == .agency)
  }

  @Test("TV-005 varannan vecka 18 och 22 h · sfb-51-3-genomsnitt")
  func alternating() throws {
    let half = try #require(Amount(Rational(1, 2)))
    let rows = [18, 22].map { hours in weekly(.hygiene, hours * 60) { $0.occasions.count = half } }
    let result = try assess(person(rows: rows))
    #expect(result.agency.likely.line == 1_200)
    #expect(result.authority == .kommun)
  }

  @Test("TV-006 38 terminsveckor och 14 lovveckor · sfb-51-3-genomsnitt")
  func terms() throws {
    let term = try #require(Amount(Rational(38, 52)))
    let free = try #require(Amount(Rational(14, 52)))
    let rows = [
      weekly(.hygiene, 18 * 60) { $0.occasions.count = term }, weekly(.hygiene, 26 * 60) { $0.occasions.count = free },
    ]
    let result = try assess(person(rows: rows))
    #expect(result.agency.likely.line == Rational(38 * 18 * 60 + 14 * 26 * 60) / 52)
    #expect(result.authority == .agency)
  }

  @Test("TV-007 85 minuter i månaden, tre omräkningar · calc-vecka-omrakning (CI-24)")
  func aMonthlyEvent() throws {
    let subject = person(rows: [weekly(.hygiene, 1_180), row(.hygiene, 85, per: .month)])
    let standard = try assess(subject)
    #expect(standard.agency.likely.line == 1_180 + Rational(85) * Rational(112, 487))
    #expect(standard.authority == .kommun)
    let weeks = try assess(subject, on: vectorDay, .ci24Weeks52)
    #expect(weeks.agency.likely.line == 1_180 + Rational(85 * 12, 52))
    #expect(weeks.authority == .kommun)
    let month = try assess(subject, on: vectorDay, .ci24Month4Weeks)
    #expect(month.agency.likely.line == Rational(120_125, 100))
    #expect(month.authority == .agency)
    let turns = try Contested.questionsThatMoveAuthority(subject, under: Law(on: vectorDay))
    #expect(turns.contains { $0.option == .ci24Month4Weeks })
  }

  @Test("TV-008 3 h om dagen · sfb-51-3-20h")
  func threeHoursADay() throws {
    let result = try assess(person(rows: [row(.hygiene, 180)]))
    #expect(result.agency.likely.line == 1_260)
    #expect(result.authority == .agency)
  }

  @Test("TV-009 10 h grundläggande och 50 h övriga: kommunen hela · lss-9-2-kommun-hela")
  func kommunDecidesAll() throws {
    let result = try assess(person(rows: [weekly(.hygiene, 600), weekly(.other, 3_000)]))
    #expect(result.authority == .kommun)
    #expect(result.granted == Bounds(3_600))
  }

  @Test("TV-010 smink faller bort efter HFD 2019 ref. 56 · hfd-2019-56-hygien-ren, hygien-sminkning")
  func makeUpToday() throws {
    let result = try assess(person(rows: [weekly(.hygiene, 1_088), row(.hygiene, 20, content: .makeUp)]))
    #expect(result.agency.likely.line == 1_088)
    #expect(result.authority == .kommun)
  }

  @Test("TV-011 samma person 2017-08-24 och 2017-08-25 · fk-hygien-innehall")
  func makeUpThen() throws {
    let subject = person(rows: [weekly(.hygiene, 1_088), row(.hygiene, 20, content: .makeUp)])
    let before = try assess(subject, on: day(2017, 8, 24))
    #expect(before.agency.likely.line == 1_228)
    #expect(before.authority == .agency)
    let after = try assess(subject, on: day(2017, 8, 25))
    #expect(after.agency.likely.line == 1_088)
    #expect(after.kommun.likely.basicNet == 1_228)
    #expect(after.authority == .kommun)
  }
}

@Suite("Testvektorer B: kommunens nedre gräns")
struct LowerLimitVectors {
  @Test(
    "TV-012 TV-013 TV-014 TV-106 tre ord, aldrig en regel · hfd-2018-13-nedre-grans, calc-nedre-grans-varning",
    arguments: [
      (0, KommunBand.noRight), (180, .unlikely), (299, .unlikely), (300, .uncertain), (360, .uncertain),
      (419, .uncertain), (420, .likely),
    ])
  func bands(minutes: Int, band: KommunBand) throws {
    let result = try assess(person(rows: [weekly(.hygiene, minutes), weekly(.other, 100)]))
    #expect(result.band.likely == band)
    #expect(result.authority == (minutes == 0 ? .none : .kommun))
    #expect(result.right == (minutes == 0 ? .no : .ifKommunGrants))
  }
}

@Suite("Testvektorer C: fler än en assistent")
struct SeveralAssistantsVectors {
  @Test("TV-015 andra assistenten räknas mot gränsen · ra-2010-53-raknas-in")
  func countsTowardsTheLine() throws {
    let second = weekly(.hygiene, 160) {
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(160)
    }
    let result = try assess(person(rows: [weekly(.hygiene, 18 * 60 - 160), second]))
    #expect(result.agency.likely.line == 1_240)
    #expect(result.authority == .agency)
    #expect(
      try assess(person(rows: [weekly(.hygiene, 18 * 60 - 160), second]), on: day(2010, 6, 16)).agency.likely.line
        == 1_080)
  }

  @Test("TV-016 TV-017 aktiv tid för den andra · kamr-dubbel-aktiv-tid (CI-15)", arguments: [(25, 280), (0, 180)])
  func activeTime(active: Int, basic: Int) throws {
    let shower = row(.hygiene, 45, times: 4, per: .week) {
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(active)
    }
    #expect(try assess(person(rows: [shower])).agency.likely.basicGross == Rational(basic))
  }

  @Test("TV-018 259 och 336 timmar i veckan · dubbel-over-168", arguments: [(13, 259), (24, 336)])
  func moreThan168(hours: Int, total: Int) throws {
    let all = row(.medicalSupport, 24 * 60) {
      $0.engagement = .supervision
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(hours * 60)
    }
    let result = try assess(person(rows: [all]))
    #expect(result.granted == Bounds(Rational(total * 60)))
    #expect(!result.marks.contains(.overFullDay))
  }

  @Test("TV-019 hjälpmedel inte utredda · lss-9a-5-flera-assistenter")
  func aidsNotInvestigated() throws {
    let second = weekly(.hygiene, 160) {
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(160)
    }
    let subject = person(rows: [weekly(.hygiene, 920), second]).with { $0.truths[.aidsInvestigated] = .no }
    let result = try assess(subject)
    #expect(result.agency.least(.line) == 1_080)
    #expect(result.agency.greatest(.line) == 1_240)
    #expect(result.authority == .open)
    #expect(result.marks.contains(.needsInvestigation))
  }

  @Test("TV-020 mer än ett dygn per dygn · calc-dygnstak")
  func overFullDay() throws {
    let result = try assess(person(rows: [row(.hygiene, 1_440), row(.meals, 60)]))
    #expect(result.marks.contains(.overFullDay))
  }

  @Test(
    "TV-110 andra assistentens privata del · ra-2010-53-raknas-in, kamr-dubbel-aktiv-tid", arguments: [25, 40, nil])
  func secondPrivatePart(active: Int?) throws {
    let shower = row(.hygiene, 45, times: 4, per: .week, privately: 30) {
      $0.assistants = 2
      if let active { $0.secondActiveMinutes = Amount(active) }
    }
    let result = try assess(person(rows: [shower]))
    #expect(result.agency.likely.basicGross == (active == 25 ? 220 : 240))
    #expect(result.marks.contains(.secondAssistantClaimed) == (active == nil))
  }
}

@Suite("Testvektorer D: dygnsvila")
struct NightVectors {
  func waiting(_ minutes: Int, net: Truth = .yes, _ engagement: Engagement = .waiting) -> HelpMoment {
    row(.other, minutes) {
      $0.engagement = engagement
      $0.truths[.night] = .yes
      $0.truths[.net] = net
    }
  }

  func atNight(_ need: Need, _ minutes: Int, times: Int = 1) -> HelpMoment {
    row(need, minutes, times: times) { $0.truths[.night] = .yes }
  }

  @Test("TV-021 8 h väntetid · lss-9a-4-vantetid, fkfs-vantetid-fjardedel")
  func waitingTime() throws {
    let result = try assess(person(rows: [weekly(.hygiene, 60), waiting(480)]))
    #expect(result.kommun.likely.waitingCredit == 840)
    #expect(result.kommun.likely.basicNet == 60)
    #expect(result.marks.contains(.usedUnverified))
  }

  @Test("TV-022 30 min aktiv hjälp i 8 h vila · natt-aktiv-tid")
  func activeAtNight() throws {
    let result = try assess(person(rows: [atNight(.other, 30), waiting(480, net: .no)]))
    #expect(result.kommun.likely.waitingCredit == Rational(1_575, 2))
    #expect(result.kommun.likely.otherGross == Rational(1_995, 2))
  }

  @Test("TV-023 8 h beredskap · lss-9a-4-beredskap, fkfs-beredskap-sjundedel")
  func standby() throws {
    #expect(try assess(person(rows: [waiting(480, .standby)])).kommun.likely.standbyCredit == 480)
  }

  @Test(
    "TV-024 små enheter · fkfs-vantetid-fjardedel, fkfs-beredskap-sjundedel",
    arguments: [(240, Engagement.waiting, 60), (120, .waiting, 30), (420, .standby, 60)])
  func smallUnits(minutes: Int, engagement: Engagement, credit: Int) throws {
    var once = waiting(minutes, engagement)
    once.occasions = Frequency(Amount(1), per: .week)
    #expect(try assess(person(rows: [once])).kommun.likely.otherGross == Rational(credit))
  }

  @Test("TV-025 beredd bredvid någon som inte kan kalla: tillsyn · kamr-natt-tillsyn")
  func supervisionAtNight() throws {
    let supervision = row(.other, 480) {
      $0.engagement = .supervision
      $0.truths[.night] = .yes
    }
    #expect(try assess(person(rows: [supervision])).kommun.likely.otherGross == 3_360)
  }

  @Test("TV-026 väntetid räknas aldrig mot gränsen · natt-ej-grundlaggande")
  func neverBasic() throws {
    let result = try assess(person(rows: [weekly(.hygiene, 1_190), waiting(480)]))
    #expect(result.authority == .kommun)
    #expect(result.granted == Bounds(2_030))
  }

  @Test("TV-027 toalettbesök på natten · natt-aktiv-tid, lss-9a-1-hygien")
  func toiletAtNight() throws {
    let result = try assess(
      person(rows: [weekly(.hygiene, 1_190), atNight(.hygiene, 8, times: 2), waiting(480, net: .no)]))
    #expect(result.agency.likely.line == 1_302)
    #expect(result.authority == .agency)
    #expect(result.agency.likely.waitingCredit == 812)
  }

  @Test("TV-028 passiv tillsyn på dagen räknas hel · natt-endast-dygnsvila")
  func passiveByDay() throws {
    let passive = row(.other, 120) {
      $0.engagement = .waiting; $0.truths[.night] = .no
    }
    #expect(try assess(person(rows: [passive])).kommun.likely.otherGross == 840)
    let standby = row(.other, 120) {
      $0.engagement = .standby; $0.truths[.night] = .no
    }
    #expect(try assess(person(rows: [standby])).kommun.likely.otherGross == 0)
  }

  @Test("TV-029 bevakad nattpump · lss-9a-1-sondmatning (CI-40)")
  func nightPump() throws {
    let pump = row(.tubeFeeding, 360, content: .nightPump, privately: 10) { $0.truths[.night] = .yes }
    let subject = person(rows: [pump, waiting(480, net: .no)])
    let whole = try assess(subject)
    #expect(whole.agency.likely.line == 2_520)
    #expect(whole.authority == .agency)
    let active = try assess(subject, on: vectorDay, .ci40ActiveMinutes)
    #expect(active.agency.likely.line == 70)
    #expect(active.kommun.likely.need == Rational(1_785, 2))
  }

  @Test("TV-030 närvaro vid idrott · lss-9a-4-narvaro", arguments: [(day(2018, 3, 31), 0), (day(2018, 4, 1), 120)])
  func presence(date: CalendarDate, other: Int) throws {
    let sport = row(.other, 120, per: .week, content: .leisure) {
      $0.engagement = .presence
      $0.place = .outside
    }
    #expect(try assess(person(rows: [sport]), on: date).kommun.likely.otherGross == Rational(other))
  }

  @Test(
    "TV-118 netto och brutto · natt-aktiv-tid",
    arguments: [
      (464, Truth.yes, Engagement.waiting, 16, 812), (464, .no, .waiting, 16, 784), (480, .no, .standby, 30, 450),
    ])
  func netAndGross(minutes: Int, net: Truth, engagement: Engagement, active: Int, credit: Int) throws {
    let result = try assess(person(rows: [atNight(.other, active), waiting(minutes, net: net, engagement)]))
    #expect(result.kommun.likely.waitingCredit + result.kommun.likely.standbyCredit == Rational(credit))
  }

  @Test("natt-aktiv-tid: en rad som inte säger netto eller brutto är brutto, och frågan är öppen")
  func netNotSaid() throws {
    let result = try assess(person(rows: [atNight(.other, 16), waiting(464, net: .unknown)]))
    #expect(result.kommun.least(.waitingCredit) == 784)
    #expect(result.kommun.greatest(.waitingCredit) == 812)
    #expect(result.marks.contains(.netOrGrossAssumed))
  }

  @Test("TV-062 nytt FK-beslut 2018-03-31 · fk-2017-05-uppehall, natt-fore-2018, lss-9a-4-vantetid")
  func newDecision() throws {
    let subject = person(rows: [weekly(.hygiene, 1_300), waiting(480)])
    let last = day(2018, 3, 31)
    let new = try assess(subject.with { $0.truths[.newDecision] = .yes }, on: last)
    #expect(new.agency.likely.waitingCredit == 0)
    #expect(new.kommun.likely.waitingCredit == 840)
    #expect(new.marks.contains(.courtsDisagreed))
    #expect(try assess(subject, on: last).agency.likely.waitingCredit == 840)
    let unknown = try assess(subject.with { $0.truths[.newDecision] = .unknown }, on: last)
    #expect(unknown.agency.least(.waitingCredit) == 0)
    #expect(unknown.agency.greatest(.waitingCredit) == 840)
    for answer in [Truth.yes, .no, .unknown] {
      let after = try assess(subject.with { $0.truths[.newDecision] = answer }, on: day(2018, 4, 1))
      #expect(after.agency.bounds(.waitingCredit) == Bounds(840))
      #expect(after.kommun.bounds(.waitingCredit) == Bounds(840))
    }
  }
}
