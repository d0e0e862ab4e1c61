import Law
import Testing

/// More help never lowers a track's own basic needs, yet what is granted in all can fall. Each way it can is here, with its sum by hand.
@Suite("När mer hjälp ger färre timmar")
struct FallingTotalTests {
  let in2025 = day(2025, 3, 10)
  let four = day(2020, 11, 5)
  let nine = day(2015, 11, 5)

  @Test("gränsen passeras, och Försäkringskassan räknar inte väntetiden · sfb-51-3-20h, fk-2017-05-uppehall")
  func lineMovesTrack() throws {
    let waiting = row(.other, 480) {
      $0.engagement = .waiting
      $0.truths[.night] = .yes
      $0.truths[.net] = .yes
    }
    func granted(basic: Int) throws -> Assessment {
      let subject = person(rows: [weekly(.hygiene, basic), waiting]).with { $0.truths[.newDecision] = .yes }
      return try assess(subject, on: day(2018, 1, 15))
    }
    let under = try granted(basic: 1_200)
    #expect(under.authority == .kommun)
    // 1 200 + 480 × 7 / 4 = 2 040
    #expect(under.granted == Bounds(2_040))
    let over = try granted(basic: 1_201)
    #expect(over.authority == .agency)
    #expect(over.granted == Bounds(1_201))
    #expect(over.kommun.likely.basicNet == 1_201, "the kommun's own track does not fall")
  }

  /// Tube feeding, which is exempt, and a shower of an hour a day of which so much is private.
  private func washed(privately: Amount) -> Case {
    let shower = row(.hygiene, 60, id: "Dusch") { $0.privateMinutes = privately }
    return person(born: nine, rows: [weekly(.tubeFeeding, 900), shower])
  }

  @Test(
    "en större privat del av ett barns rad går under avdraget · lss-9f-foraldraavdrag, avdrag-7-11, calc-avdrag-golv",
    arguments: [
      // Deductions of 30 min a day each way: 900 + max(0, 7 × private − 210) + max(0, 7 × (60 − private) − 210)
      (0, 1_110), (10, 1_040), (30, 900), (50, 1_040), (60, 1_110),
    ])
  func largerPrivatePart(minutes: Int, total: Int) throws {
    let result = try assess(washed(privately: Amount(minutes)), on: in2025)
    #expect(result.authority == .kommun)
    #expect(result.granted == Bounds(Rational(total)))
  }

  @Test("är den privata delen okänd ligger det minsta mitt emellan, där avdraget är förbrukat · avdrag-7-11")
  func unknownPrivatePart() throws {
    let result = try assess(washed(privately: .unknown), on: in2025)
    #expect(result.granted.secure == 900)
    #expect(result.granted.possible == 1_110)
    #expect(result.kommun.bounds(.basicNet).secure == 900)
    #expect(result.kommun.bounds(.basicNet).possible == 1_110)
  }

  @Test(
    "fler dygn med assistans ger större avdrag, också under gränsen · f1090-bilaga-per-dygn (CI-02)",
    arguments: [
      // 1 650 − 75 × days, and other needs 600 − 15 × days
      (5, Authority.agency, 1_275 + 525), (6, .kommun, 1_200 + 510), (7, .kommun, 1_125 + 495),
    ])
  func moreDays(days: Int, authority: Authority, total: Int) throws {
    let subject = person(born: four, rows: [weekly(.hygiene, 1_650), weekly(.other, 600)])
      .with { $0.daysWithAssistance = Amount(days) }
    let result = try assess(subject, on: in2025)
    #expect(result.authority == authority)
    #expect(result.granted == Bounds(Rational(total)))
  }

  @Test("tillsyn som blir behov 6 för ett barn på 1–6 år möter det större avdraget · forebyggande-avdrag, avdrag-1-6")
  func supervisionBecomesNeedSix() throws {
    let support = row(.preventiveSupport, 60) { $0.engagement = .supervision }
    func result(_ impairment: MentalImpairment) throws -> Assessment {
      let subject = person(born: four, rows: [weekly(.tubeFeeding, 1_500), support])
      return try assess(subject.with { $0.mentalImpairment = impairment }, on: in2025)
    }
    let supervised = try result(.none)
    // 1 500 + (420 − 7 × 15)
    #expect(supervised.agency.likely.otherNet == 315)
    #expect(supervised.granted == Bounds(1_815))
    let prevented = try result(.psychiatric)
    // 1 500 + max(0, 420 − 7 × 75)
    #expect(prevented.agency.likely.basicNet == 1_500)
    #expect(prevented.granted == Bounds(1_500))
    #expect(supervised.authority == .agency && prevented.authority == .agency)
  }

  @Test("från sju år är avdragen lika stora, och då faller inget · avdrag-7-11")
  func needSixFromSeven() throws {
    let support = row(.preventiveSupport, 60) { $0.engagement = .supervision }
    for impairment in [MentalImpairment.none, .psychiatric] {
      let subject = person(born: nine, rows: [weekly(.tubeFeeding, 1_500), support])
      let result = try assess(subject.with { $0.mentalImpairment = impairment }, on: in2025)
      #expect(result.granted == Bounds(1_710))
    }
  }
}
