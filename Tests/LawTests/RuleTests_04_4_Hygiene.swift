import Law
import Testing

@Suite("Kapitel 4.4: personlig hygien")
struct HygieneRuleTests {
  let lastOfFormer = day(2019, 12, 1)
  let cleanOnly = day(2019, 12, 2)

  @Test("dusch, tvätt, hår, tänder · lss-9a-1-hygien")
  func hygiene() throws {
    for content in [Content.shower, .wash, .hairWash, .teeth, .prosthesisCleaning] {
      try expect(ten(.hygiene, content), on: day(1996, 7, 1), basic: 70, other: 0, by: .lss9a1Hygien)
      try expect(ten(.hygiene, content), on: day(2009, 6, 16), basic: 70, other: 0, by: .lss9a1Hygien)
      try expect(ten(.hygiene, content), on: day(2009, 6, 17), basic: 42, other: 28, by: .lss9a1Hygien)
      try expect(ten(.hygiene, content), basic: 42, other: 28, by: .lss9a1Hygien)
    }
  }

  @Test("ingen har sagt vad som görs: inget säkert · lss-9a-1-hygien")
  func unknownContent() throws {
    try expectOpen(ten(.hygiene, .unknown) { $0.selfCare = .documented }, basic: (0, 0, 42), by: .lss9a1Hygien)
  }

  @Test(
    "smink: in, ut hos Försäkringskassan, ut för alla · hygien-sminkning, fk-hygien-innehall, hfd-2019-56-hygien-ren")
  func makeUp() throws {
    let help = ten(.hygiene, .makeUp)
    try expect(help, on: day(2017, 8, 24), basic: 42, other: 28, by: .hygienSminkning)
    try expect(help, on: day(2017, 8, 25), basic: 0, other: 70, by: .hygienSminkning)
    try expect(help, on: day(2017, 8, 25), in: .kommun, basic: 42, other: 28, by: .hygienSminkning)
    try expect(help, on: lastOfFormer, in: .kommun, basic: 42, other: 28, by: .hygienSminkning)
    try expect(help, on: cleanOnly, in: .kommun, basic: 0, other: 70, by: .hygienSminkning)
    #expect(try decide(help, on: cleanOnly).outcome(.hfd201956HygienRen) == .notMet)
    #expect(try decide(help, on: lastOfFormer).likely.marks.contains(.courtsDisagreed))
  }

  @Test("rakning och skäggtrimning · hygien-rakning (CI-08)")
  func shaving() throws {
    let looks = ten(.hygiene, .shaving) { $0.truths[.neededForCleanliness] = .no }
    try expect(looks, on: lastOfFormer, basic: 42, other: 28, by: .hygienRakning)
    try expect(looks, on: cleanOnly, basic: 0, other: 70, by: .hygienRakning)
    try expect(looks, under: .ci08Always, basic: 42, other: 28, by: .hygienRakning)
    try expect(ten(.hygiene, .shaving), basic: 42, other: 28, by: .hygienRakning)
    try expect(ten(.hygiene, .shaving), under: .ci08Never, basic: 0, other: 70, by: .hygienRakning)
    try expect(ten(.hygiene, .beardTrimming), on: lastOfFormer, basic: 42, other: 28, by: .hygienRakning)
    try expect(ten(.hygiene, .beardTrimming), on: cleanOnly, basic: 0, other: 70, by: .hygienRakning)
  }

  @Test("insmörjning · hygien-smorjning (CI-07)")
  func lotion() throws {
    let soft = ten(.hygiene, .lotion)
    let medical = ten(.hygiene, .lotion) { $0.truths[.medicalReason] = .yes }
    try expect(soft, on: lastOfFormer, basic: 42, other: 28, by: .hygienSmorjning)
    try expect(soft, on: cleanOnly, basic: 0, other: 70, by: .hygienSmorjning)
    try expect(medical, on: cleanOnly, basic: 0, other: 70, by: .hygienSmorjning)
    #expect(try decide(medical).likely.marks.contains(.medicalLotion))
    #expect(try !decide(soft).likely.marks.contains(.medicalLotion))
    try expect(medical, under: .ci07MedicalReasonCounts, basic: 42, other: 28, by: .hygienSmorjning)
    try expect(soft, under: .ci07MedicalReasonCounts, basic: 0, other: 70, by: .hygienSmorjning)
  }

  @Test("klippa och kamma håret räknas inte från 2019-12-02 · hygien-har")
  func hair() throws {
    for content in [Content.combing, .haircut] {
      try expect(ten(.hygiene, content), on: lastOfFormer, basic: 42, other: 28, by: .fkHygienInnehall)
      try expect(ten(.hygiene, content), on: cleanOnly, basic: 0, other: 70, by: .hygienHar)
    }
    try expect(ten(.hygiene, .hairWash), on: cleanOnly, basic: 42, other: 28, by: .lss9a1Hygien)
  }

  @Test("naglar: klippning osäker, manikyr aldrig · hygien-naglar (CI-06)")
  func nails() throws {
    let clipping = ten(.hygiene, .nailClipping)
    try expectOpen(clipping, basic: (0, 0, 42), by: .hygienNaglar)
    #expect(try decide(clipping).likely.marks.contains(.uncertainReading))
    try expect(clipping, under: .ci06ClippingCounts, basic: 42, other: 28, by: .hygienNaglar)
    try expect(clipping, under: .ci06Never, basic: 0, other: 70, by: .hygienNaglar)
    try expect(ten(.hygiene, .manicure), under: .ci06ClippingCounts, basic: 0, other: 70, by: .hygienNaglar)
  }

  @Test("protes: hygien till 2019-12-01, sedan påklädning · hygien-protes, kladsel-ortos-protes (CI-09)")
  func prosthesis() throws {
    let help = ten(.hygiene, .orthosisProsthesis)
    try expect(help, on: lastOfFormer, basic: 42, other: 28, by: .hygienProtes)
    try expect(help, on: lastOfFormer, under: .ci09Never, basic: 42, other: 28, by: .hygienProtes)
    try expect(help, on: cleanOnly, basic: 42, other: 28, by: .kladselOrtosProtes)
    try expect(help, on: cleanOnly, under: .ci09Never, basic: 0, other: 70, by: .kladselOrtosProtes)
    #expect(try decide(help, on: cleanOnly).outcome(.hygienProtes) == .notMet)
  }

  @Test("extra dusch kräver skäl, hos Försäkringskassan från 2017-08-25 · hygien-orsak (CI-36)")
  func extraShower() throws {
    let noReason = ten(.hygiene, .extraShower) { $0.truths[.reasonForExtra] = .no }
    try expect(noReason, on: day(2017, 8, 24), basic: 42, other: 28, by: .hygienOrsak)
    try expect(noReason, on: day(2017, 8, 25), basic: 0, other: 70, by: .hygienOrsak)
    try expect(noReason, on: lastOfFormer, in: .kommun, basic: 42, other: 28, by: .hygienOrsak)
    try expect(noReason, on: cleanOnly, in: .kommun, basic: 0, other: 70, by: .hygienOrsak)
    try expect(ten(.hygiene, .extraShower), basic: 42, other: 28, by: .hygienOrsak)
    try expect(noReason, under: .ci36AnyFrequency, basic: 42, other: 28, by: .hygienOrsak)
  }

  @Test("toalett, blöja och mens · hygien-toalett")
  func toilet() throws {
    for content in [Content.toilet, .diaper, .menstruation] {
      try expect(ten(.hygiene, content), on: day(1996, 7, 1), basic: 70, other: 0, by: .hygienToalett)
      try expect(ten(.hygiene, content), basic: 42, other: 28, by: .hygienToalett)
    }
  }

  @Test("stomi, kateter och tarm hör till hygienen när de är egenvård · hygien-stomi-kateter")
  func excretionCare() throws {
    for content in [Content.catheter, .stoma, .bowelCare] {
      let selfCare = ten(.hygiene, content) {
        $0.truths[.careMeasure] = .yes
        $0.selfCare = .documented
      }
      try expect(selfCare, on: day(2018, 4, 12), in: .kommun, basic: 42, other: 28, by: .lss9a1Hygien)
      try expect(selfCare, on: day(2018, 4, 13), basic: 42, other: 28, by: .hygienStomiKateter)
      try expect(selfCare, basic: 42, other: 28, by: .hygienStomiKateter)
      let missing = ten(.hygiene, content) {
        $0.truths[.careMeasure] = .yes
        $0.selfCare = .missing
      }
      try expect(missing, basic: 0, other: 0, by: .calcEgenvardBeslut)
    }
  }

  @Test("behandlingsbad är inte grundläggande från 2012 · hfd-2012-41-bad-massage")
  func treatmentBath() throws {
    try expect(ten(.hygiene, .treatmentBath), on: day(2011, 12, 31), basic: 42, other: 28, by: .lss9a1Hygien)
    try expect(ten(.hygiene, .treatmentBath), on: day(2012, 1, 1), basic: 0, other: 70, by: .hfd201241BadMassage)
  }
}
