import Law
import Testing

@Suite("Testvektorer F: behoven över tid")
struct LawDateVectors {
  @Test(
    "TV-054 andningen · lss-9a-1-andning",
    arguments: [
      (day(2019, 10, 31), 1_080, Authority.kommun), (day(2019, 11, 1), 1_500, .agency),
      (day(2020, 6, 30), 1_500, .agency),
      (day(2020, 7, 1), 1_920, .agency),
    ])
  func breathing(date: CalendarDate, line: Int, authority: Authority) throws {
    let subject = person(rows: [weekly(.hygiene, 1_080), row(.breathing, 120, privately: 60)])
    let result = try assess(subject, on: date)
    #expect(result.agency.bounds(.line) == Bounds(Rational(line)))
    #expect(result.authority == authority)
  }

  @Test("CI-14 hela andningshjälpen 2020-01-01")
  func breathingWhole() throws {
    let subject = person(rows: [row(.breathing, 120, privately: 60)])
    #expect(try assess(subject, on: day(2020, 1, 1), .ci14Whole).agency.likely.line == 840)
  }

  @Test(
    "TV-055 rengöring av sug · lss-9a-4-andning-atgarder",
    arguments: [(day(2020, 6, 30), false), (day(2020, 7, 1), true)])
  func suctionCleaning(date: CalendarDate, exempt: Bool) throws {
    let cleaning = row(.breathing, 20, content: .equipmentCare)
    let (result, proof, _) = try Assessment.proved(person(rows: [cleaning]), under: Law(on: date))
    #expect(result.kommun.likely.otherGross == 140)
    #expect(result.kommun.likely.otherExempt == (exempt ? 140 : 0))
    #expect(proof.rows[1][0].rule == (exempt ? .lss9a4AndningAtgarder : .lss9a4AndraBehov))
  }

  @Test(
    "TV-056 manuell sondmatning · lss-9a-1-sondmatning, lss-9a-4-sondmatning-kringarbete (CI-13)",
    arguments: [
      (day(2018, 4, 12), 280, 280), (day(2018, 4, 13), 1_400, 280), (day(2020, 6, 30), 1_400, 280),
      (day(2020, 7, 1), 1_400, 1_400),
    ])
  func tubeFeeding(date: CalendarDate, basic: Int, readingB: Int) throws {
    let feed = row(.tubeFeeding, 40, times: 5, privately: 8)
    let preparation = row(.other, 10, times: 5) { $0.necessaryFor = .tubeFeeding }
    let subject = person(rows: [feed, preparation])
    let result = try assess(subject, on: date)
    #expect(result.agency.likely.basicGross == Rational(basic))
    #expect(result.agency.likely.otherExempt == (date < day(2020, 7, 1) ? 0 : 350))
    #expect(try assess(subject, on: date, .ci13ConnectDisconnectOnly).agency.likely.basicGross == Rational(readingB))
  }

  @Test("TV-057 tillsyn vid svår epilepsi · hfd-2020-7-femte, lss-9a-1-medicinskt, calc-behov7-dygn")
  func epilepsy() throws {
    let supervision = row(.medicalSupport, 840) { $0.engagement = .supervision }
    let inside = weekly(.hygiene, 480) { $0.within = [0] }
    let subject = person(rows: [supervision, inside])
    let before = try assess(subject, on: day(2022, 12, 31))
    #expect(before.agency.likely.line == 480)
    #expect(before.authority == .kommun)
    let after = try assess(subject, on: day(2023, 1, 1))
    #expect(after.agency.likely.line == 5_880)
    #expect(after.authority == .agency)
    #expect(after.marks.contains(.needsConfirmation))
  }

  @Test("TV-058 förebyggande stöd · lss-9a-1-ingaende-kunskaper, lss-9a-1-forebyggande")
  func preventive() throws {
    let support = row(.preventiveSupport, 300) { $0.truths[.deepKnowledge] = .no }
    let subject = person(rows: [support]).with { $0.mentalImpairment = .intellectualOrAutism }
    #expect(try assess(subject, on: day(2022, 12, 31)).agency.likely.line == 0)
    let after = try assess(subject, on: day(2023, 1, 1))
    #expect(after.agency.likely.line == 2_100)
    #expect(after.authority == .agency)
    #expect(try assess(subject, on: day(2023, 1, 1), .ci20PsychiatricOnly).agency.likely.line == 0)
  }

  @Test("TV-059 kvalificerad aktivering · femte-kam, lss-9a-2-kam")
  func activation() throws {
    let help = row(.hygiene, 45) {
      $0.truths[.qualifiedMotivation] = .yes
      $0.truths[.deepKnowledge] = .no
    }
    #expect(try assess(person(rows: [help]), on: day(2022, 12, 31)).agency.likely.line == 0)
    #expect(try assess(person(rows: [help]), on: day(2023, 1, 1)).agency.likely.line == 315)
  }

  @Test(
    "TV-060 rakning · hygien-rakning (CI-08)",
    arguments: [
      (day(2019, 12, 1), Truth.no, 49), (day(2019, 12, 2), .yes, 49), (day(2019, 12, 2), .no, 0),
    ])
  func shaving(date: CalendarDate, needed: Truth, basic: Int) throws {
    let help = row(.hygiene, 7, content: .shaving) { $0.truths[.neededForCleanliness] = needed }
    #expect(try assess(person(rows: [help]), on: date).agency.bounds(.line) == Bounds(Rational(basic)))
  }

  @Test(
    "TV-061 medicinsk tillsyn som femte behov · femte-medicinska-skal, lss-9a-1-medicinskt",
    arguments: [(day(2014, 6, 1), 2_400), (day(2016, 6, 1), 0), (day(2023, 1, 1), 0)])
  func medicalFifth(date: CalendarDate, basic: Int) throws {
    let watch = weekly(.deepKnowledge, 2_400) {
      $0.content = .medicalWatch; $0.engagement = .supervision
    }
    let subject = person(rows: [watch]).with { $0.mentalImpairment = .none }
    #expect(try assess(subject, on: date).agency.likely.line == Rational(basic))
  }

  @Test(
    "TV-064 tillfälligt skydd · lss-7a-tillfalligt-skydd, sfb-5-3-tillfalligt-skydd",
    arguments: [(Truth.yes, Truth.yes), (.no, .no), (.unknown, .unknown)])
  func temporaryProtection(grantedBefore: Truth, right: Truth) throws {
    let subject = person(rows: [weekly(.hygiene, 600)]).with {
      $0.truths[.temporaryProtection] = .yes
      $0.truths[.grantedBeforeProtection] = grantedBefore
    }
    let result = try assess(subject, on: day(2024, 11, 5))
    #expect(result.kommun.isOpenToApplicant == right)
    #expect(result.agency.isOpenToApplicant == .no)
    #expect(try assess(subject, on: day(2024, 10, 31)).agency.isOpenToApplicant == .yes)
  }
}

@Suite("Testvektorer H: platser")
struct PlaceVectors {
  @Test(
    "TV-073 skola · sfb-106-25a-andning-sond, sfb-106-24-skola",
    arguments: [(day(2020, 6, 30), 0, 0), (day(2020, 7, 1), 200, 50)])
  func school(date: CalendarDate, basic: Int, other: Int) throws {
    func inSchool(_ need: Need, _ minutes: Int, _ necessary: NecessaryFor = .nothing) -> HelpMoment {
      row(need, minutes, times: 5, per: .week) {
        $0.place = .school
        $0.specialReasons = .no
        $0.necessaryFor = necessary
      }
    }
    let rows = [inSchool(.tubeFeeding, 40), inSchool(.other, 10, .tubeFeeding), inSchool(.hygiene, 20)]
    let subject = person(born: day(2012, 1, 1), rows: rows)
      .saying(.parentalBasicBefore2023) { $0.parentalBasicBefore2023 = .zero }
      .saying(.parentalOtherBefore2023) { $0.parentalOtherBefore2023 = .zero }
    let result = try assess(subject, on: date)
    #expect(result.agency.bounds(.basicNet) == Bounds(Rational(basic)))
    #expect(result.agency.bounds(.otherNet) == Bounds(Rational(other)))
  }

  @Test("TV-074 daglig verksamhet · sfb-106-25a-andning-sond", arguments: [(SpecialReasons.no, 0), (.yes, 200)])
  func dailyActivity(reasons: SpecialReasons, basic: Int) throws {
    let feed = row(.tubeFeeding, 40, times: 5, per: .week) {
      $0.place = .dailyActivity
      $0.specialReasons = reasons
    }
    #expect(try assess(person(rows: [feed])).agency.likely.basicNet == Rational(basic))
  }

  @Test("TV-075 behov 7 i skolan · medicinskt-skola, calc-behov7-dygn (CI-16)")
  func needSevenInSchool() throws {
    let home = row(.medicalSupport, 16 * 60 * 7 - 6 * 60 * 5, per: .week) { $0.engagement = .supervision }
    let school = row(.medicalSupport, 360, times: 5, per: .week) {
      $0.engagement = .supervision
      $0.place = .school
      $0.specialReasons = .no
    }
    let subject = person(born: day(2016, 1, 1), rows: [home, school])
    let result = try assess(subject)
    #expect(result.medicalMinutesPerDay == 960)
    #expect(!result.marks.contains(.needsConfirmation))
    #expect(result.agency.likely.line == 4_920)
    #expect(result.authority == .agency)
    #expect(try assess(subject, on: vectorDay, .ci16ExemptLikeBreathing).agency.likely.line == 6_720)
  }

  @Test("TV-076 högskola är inte skola · fk-vad-ar-skola")
  func university() throws {
    let help = row(.hygiene, 60, times: 10, per: .week) { $0.place = .university }
    #expect(try assess(person(rows: [help])).agency.likely.basicNet == 600)
  }

  @Test("TV-078 TV-105 gruppbostad · sfb-106-24-gruppbostad, lss-gruppbostad-kommun, calc-tva-spar")
  func groupHome() throws {
    let inside = weekly(.hygiene, 1_260)
    let outside = weekly(.hygiene, 540) { $0.place = .outside }
    let subject = person(rows: [inside, outside]).with { $0.housing = .groupHome }
    let result = try assess(subject)
    #expect(result.agency.isOpenToApplicant == .no)
    #expect(result.decidingRule == .sfb10624Gruppbostad)
    #expect(result.agency.likely.line == 1_800)
    #expect(result.authority == .kommun)
    #expect(result.kommun.likely.basicNet == 540)
    #expect(result.band.likely == .likely)
    let weekends = person(rows: [weekly(.other, 480) { $0.place = .outside }]).with { $0.housing = .groupHome }
    #expect(try assess(weekends).kommun.likely.otherNet == 480)
  }

  @Test("kamr-sjukhus-kommun: kommunen så långt behovet inte är tillgodosett (CI-32)")
  func hospital() throws {
    let help = weekly(.hygiene, 600) { $0.place = .hospital }
    let subject = person(rows: [help]).with {
      $0.stay = .hospital; $0.truths[.staySpecialReasons] = .no
    }
    #expect(try assess(subject).kommun.likely.basicNet == 600)
    #expect(try assess(subject, on: vectorDay, .ci32None).kommun.likely.basicNet == 0)
    #expect(try assess(subject).agency.isOpenToApplicant == .no)
  }

  @Test(
    "sfb-106-25-sjukhus, rar-sjukhus-fyra-veckor: fyra veckor med särskilda skäl",
    arguments: [(27, Truth.yes), (28, .no)])
  func hospitalWeeks(days: Int, open: Truth) throws {
    let subject = person(rows: [weekly(.hygiene, 1_500)]).saying(.stayFrom) {
      $0.stay = .hospital
      $0.stayFrom = vectorDay.adding(days: -days)
      $0.truths[.staySpecialReasons] = .yes
    }
    #expect(try assess(subject).agency.isOpenToApplicant == open)
  }
}

@Suite("Testvektorer I, J och N: överlapp, egenvård, spår och okända fakta")
struct OverlapAndUnknownVectors {
  func need7(_ minutes: Int, _ change: (inout HelpMoment) -> Void = { _ in }) -> HelpMoment {
    row(.medicalSupport, minutes) {
      $0.engagement = .supervision
      change(&$0)
    }
  }

  @Test("TV-079 TV-080 behov 7 och dusch med två · calc-overlap-once (CI-18)")
  func showerInside() throws {
    let shower = row(.hygiene, 90) {
      $0.assistants = 2
      $0.secondActiveMinutes = Amount(20)
      $0.within = [0]
    }
    var subject = person(rows: [need7(960), shower])
    #expect(try assess(subject).agency.likely.line == 6_860)
    subject.moments[0].isRefused = true
    let refused = try assess(subject)
    #expect(refused.agency.likely.line == 770)
    #expect(refused.authority == .kommun)
  }

  @Test(
    "TV-081 TV-112 tolv timmar · medicinskt-storre-delen, calc-behov7-dygn (CI-17)",
    arguments: [
      (599, false, false), (600, false, true), (660, false, true), (720, true, true), (780, true, true),
      (840, true, true),
      (841, true, false), (960, true, false),
    ])
  func twelveHours(minutes: Int, met: Bool, mark: Bool) throws {
    let hours = try #require(Amount(Rational(minutes) / 60))
    let subject = person(rows: [need7(600)]).saying(.medicalHoursPerDay) { $0.medicalHoursPerDay = hours }
    let result = try assess(subject)
    #expect(result.agency.likely.basicNet == (met ? 4_200 : 0))
    #expect(result.agency.likely.otherNet == (met ? 0 : 4_200))
    #expect(result.marks.contains(.needsConfirmation) == mark)
  }

  @Test("CI-17 åtta och sexton timmar")
  func otherHours() throws {
    let subject = person(rows: [need7(600)])
    #expect(try assess(subject, on: vectorDay, .ci17EightHours).agency.likely.basicNet == 4_200)
    #expect(try assess(person(rows: [need7(900)]), on: vectorDay, .ci17SixteenHours).agency.likely.basicNet == 0)
  }

  @Test(
    "TV-082 kateter utan, med och som sjukvård · hfd-2021-11-egenvard-bevis, calc-egenvard-beslut",
    arguments: [
      (SelfCare.missing, 0, true), (.documented, 60, false), (.healthCare, 0, false),
    ])
  func catheter(selfCare: SelfCare, basic: Int, ask: Bool) throws {
    let rinse = row(.hygiene, 15, times: 4, per: .week, content: .catheter) {
      $0.truths[.careMeasure] = .yes
      $0.selfCare = selfCare
    }
    let result = try assess(person(rows: [rinse]))
    #expect(result.agency.bounds(.basicNet) == Bounds(Rational(basic)))
    #expect(result.marks.contains(.selfCareMissing) == ask)
  }

  @Test(
    "egenvard-fore-2021, CI-35: före 2021-03-01 räcker läkarens bedömning",
    arguments: [
      (SelfCare.oral, 60), (.missing, 0), (.healthCare, 0), (.documented, 60),
    ])
  func selfCareBefore2021(selfCare: SelfCare, basic: Int) throws {
    let rinse = row(.hygiene, 15, times: 4, per: .week, content: .catheter) {
      $0.truths[.careMeasure] = .yes
      $0.selfCare = selfCare
    }
    #expect(try assess(person(rows: [rinse]), on: day(2021, 2, 28)).agency.likely.basicNet == Rational(basic))
    if selfCare == .missing {
      let notes = try assess(person(rows: [rinse]), on: day(2021, 2, 28), .ci35ProbableFromNotes)
      #expect(notes.agency.likely.basicNet == 60)
    }
  }

  @Test("TV-083 övergående sjukdom · kamr-varaktigt-behov")
  func passingIllness() throws {
    let suction = row(.breathing, 30) { $0.truths[.lasting] = .no }
    let (result, proof, _) = try Assessment.proved(person(rows: [suction]), under: Law(on: vectorDay))
    #expect(result.agency.likely.basicNet == 0)
    #expect(proof.rows[0][0].rule == .kamrVaraktigtBehov)
  }

  @Test(
    "TV-103 TV-104 skolan gör det eller inte · calc-tva-spar, sfb-106-24-skola, lss-kommun-ingen-106, tillgodoses-pa-annat-satt",
    arguments: [
      (Truth.no, 1_230), (.yes, 1_130),
    ])
  func schoolMeetsOrNot(met: Truth, kommun: Int) throws {
    let school = row(.hygiene, 20, times: 5, per: .week) {
      $0.place = .school
      $0.specialReasons = .no
      $0.truths[.metByPlace] = met
    }
    let subject = person(born: day(2016, 6, 1), rows: [weekly(.hygiene, 24 * 60 - 100), school])
    let result = try assess(subject)
    #expect(result.agency.likely.line == 1_130)
    #expect(result.authority == .kommun)
    #expect(result.kommun.likely.basicNet == Rational(kommun))
    #expect(result.granted == Bounds(Rational(kommun)))
  }

  @Test("TV-107 privat del okänd, allt eller 100 · calc-moment-model, lss-9a-1-hygien")
  func unknownPrivatePart() throws {
    func subject(_ part: Amount) -> Case {
      person(rows: [weekly(.hygiene, 1_020), weekly(.hygiene, 300) { $0.privateMinutes = part }])
    }
    let unknown = try assess(subject(.unknown))
    #expect(unknown.agency.least(.line) == 1_020)
    #expect(unknown.agency.greatest(.line) == 1_320)
    #expect(unknown.authority == .open)
    #expect(try assess(subject(Amount(300))).authority == .agency)
    let known = try assess(subject(Amount(100)))
    #expect(known.agency.likely.line == 1_120)
    #expect(known.authority == .kommun)
  }

  @Test("TV-108 andning utan privat del · calc-moment-model, lss-9a-1-andning")
  func unknownPrivateBreathing() throws {
    let subject = person(rows: [row(.breathing, 100) { $0.privateMinutes = .unknown }])
    let then = try assess(subject, on: day(2020, 1, 1))
    #expect(then.agency.least(.line) == 0)
    #expect(then.agency.greatest(.line) == 700)
    #expect(then.isOpen)
    #expect(try assess(subject).agency.bounds(.line) == Bounds(700))
  }

  @Test("TV-109 innehållet går före den privata delen · hygien-sminkning, hfd-2019-56-hygien-ren")
  func contentBeatsPrivatePart() throws {
    let result = try assess(person(rows: [row(.hygiene, 30, content: .makeUp)]), on: day(2019, 12, 2))
    #expect(result.kommun.likely.basicNet == 0)
    #expect(result.kommun.likely.otherNet == 210)
  }

  @Test("TV-113 nettorader prövas på behovet · calc-behov7-dygn, calc-overlap-once")
  func netSupervision() throws {
    let minutes = try #require(Amount(Rational(50_396, 10)))
    let supervision = weekly(.medicalSupport, 0) {
      $0.minutes = minutes
      $0.engagement = .supervision
      $0.truths[.net] = .yes
      $0.takenOff = [1]
    }
    let result = try assess(person(rows: [supervision, row(.hygiene, 90)]))
    #expect(result.medicalMinutesPerDay == Rational(50_396, 70) + 90)
    #expect(result.agency.likely.basicNet == Rational(50_396, 10) + 630)
    #expect(result.marks.contains(.needsConfirmation))
  }

  @Test("TV-115 TV-116 ordningen när samma minut räknas en gång · calc-overlap-once, medicinskt-avdrag (CI-18)")
  func absorptionOrder() throws {
    let rows = [
      need7(780), row(.tubeFeeding, 60) { $0.within = [0] }, row(.hygiene, 30) { $0.within = [0] },
      row(.other, 40) { $0.within = [0] },
    ]
    var subject = person(born: day(2017, 6, 1), rows: rows)
    let standard = try assess(subject)
    #expect(standard.agency.likely.basicNet == 5_460)
    #expect(standard.agency.likely.basicDeductible == 0)
    #expect(standard.agency.likely.otherGross == 0)
    #expect(standard.marks.contains(.needsConfirmation))
    #expect(try assess(subject, on: vectorDay, .ci18Need7MinusOtherNeeds).agency.likely.basicNet == 5_250)
    subject.moments[0].isRefused = true
    let refused = try assess(subject)
    #expect(refused.kommun.likely.basicNet == 420)
    #expect(refused.kommun.likely.otherNet == 70)
  }

  @Test("TV-117 tillsyn som övrigt behov · calc-overlap-once")
  func otherSupervision() throws {
    let supervision = row(.other, 300) { $0.engagement = .supervision }
    let result = try assess(person(rows: [supervision, row(.hygiene, 45) { $0.within = [0] }]))
    #expect(result.kommun.likely.basicNet == 315)
    #expect(result.kommun.likely.otherNet == 1_785)
  }

  @Test("TV-119 en händelse i månaden över 1 461 dygn · calc-vecka-omrakning (CI-24)")
  func monthlyOverACycle() {
    let byCycle = Rational(48 * 85) / (Rational(1_461) / 7)
    #expect(byCycle == Rational(85) * Readings().weeksPerOccasion(.month))
  }

  @Test("TV-120 respirator på natten · lss-9a-1-andning, fk-andning-avgransning (CI-42)")
  func ventilator() throws {
    let watch = row(.breathing, 440, content: .watchingBreathingAid) {
      $0.engagement = .supervision
      $0.truths[.night] = .yes
    }
    let subject = person(rows: [row(.breathing, 40), watch])
    let standard = try assess(subject)
    #expect(standard.agency.likely.basicNet == 280)
    #expect(standard.kommun.likely.otherNet == 3_080)
    #expect(try assess(subject, on: vectorDay, .ci42PartOfBreathing).agency.likely.basicNet == 3_360)
  }
}
