import Testing

@testable import Law

@Suite("Omtvistat: vilka frågor som berör ett ärende, och bäst och sämst över alla kombinationer")
struct ContestedRangeTests {
  @Test("en fråga som inte berör ärendet ändrar ingenting, hur den än besvaras", arguments: 0..<150 as Range<UInt64>)
  func othersDoNothing(seed: UInt64) throws {
    var maker = CaseMaker(seed: seed)
    let subject = maker.subject(rows: 4, born: maker.one(of: [day(1970, 5, 17), day(2019, 8, 3), day(1957, 12, 9)]))
    let law = Law(on: maker.day())
    let bearing = try Contested.questions(bearingOn: subject, under: law)
    let standard = try Assessment(of: subject, under: law)
    for question in ContestedQuestion.allCases where !bearing.contains(question) {
      for option in question.options where !law.readings.follows(option) {
        let other = try Assessment(of: subject, under: law.reading(option))
        #expect(other.authority == standard.authority, "\(seed) \(law.date) \(option)")
        #expect(other.fingerprint == standard.fingerprint, "\(seed) \(law.date) \(option)")
      }
    }
  }

  @Test("en fråga som ingen regel fick besvara ändrar ingenting ensam", arguments: 0..<150 as Range<UInt64>)
  func notMetDoesNothing(seed: UInt64) throws {
    var maker = CaseMaker(seed: seed + 5_000)
    let subject = maker.subject(rows: 4, born: maker.one(of: [day(1970, 5, 17), day(2019, 8, 3), day(1957, 12, 9)]))
    let law = Law(on: maker.day())
    let standard = try Assessment(of: subject, under: law)
    var expected: [ReadingOption] = []
    for option in ReadingOption.allCases where !law.readings.follows(option) {
      let other = try Assessment(of: subject, under: law.reading(option))
      if other.authority != standard.authority || other.fingerprint != standard.fingerprint { expected.append(option) }
    }
    #expect(try Contested.alternatives(subject, under: law).map { $0.option } == expected, "\(seed) \(law.date)")
  }

  @Test(
    "bäst och sämst är bäst och sämst: mot alla kombinationer av alla frågor som går att välja",
    arguments: 0..<12 as Range<UInt64>)
  func againstAll(seed: UInt64) throws {
    var maker = CaseMaker(seed: seed + 1_000)
    let subject = maker.subject(rows: 2)
    let law = Law(on: maker.day())
    let range = try Contested.range(subject, under: law)
    #expect(range.isExact)
    // A random walk over all readings, bearing or not, never leaves the range.
    var readings = Readings()
    for _ in 0..<400 {
      readings.choose(maker.one(of: ReadingOption.allCases))
      let assessment = try Assessment(of: subject, under: Law(on: law.date, readings: readings))
      #expect(!(assessment.granted.likely < range.least.assessment.granted.likely), "\(seed) \(law.date)")
      #expect(!(range.greatest.assessment.granted.likely < assessment.granted.likely), "\(seed) \(law.date)")
      #expect(range.authorities.contains(assessment.authority), "\(seed) \(law.date)")
    }
    for end in [range.least, range.greatest] {
      var chosen = law
      for option in end.options { chosen = chosen.reading(option) }
      #expect(try Assessment(of: subject, under: chosen).fingerprint == end.assessment.fingerprint, "\(seed)")
    }
  }

  @Test("för många kombinationer: de viktigaste frågorna prövas och det sägs")
  func limited() throws {
    let subject = person(rows: [
      row(.hygiene, 30, content: .shaving), row(.hygiene, 20, content: .lotion, id: "B"),
      row(.hygiene, 20, content: .transfer, id: "C"), row(.meals, 20, content: .mealSupervision, id: "D"),
    ])
    let all = try Contested.range(subject, under: Law(on: vectorDay))
    #expect(all.isExact && all.tried > 6)
    let some = try Contested.range(subject, under: Law(on: vectorDay), limit: 6)
    #expect(!some.isExact && some.tried <= 6)
    #expect(!(some.least.assessment.granted.likely < all.least.assessment.granted.likely))
  }
}

@Suite("Marginalen till 20-timmarsgränsen · sfb-51-3-20h, calc-threshold-exact")
struct MarginTests {
  private func margin(_ subject: Case) throws -> Margin { try Margin(subject, under: Law(on: vectorDay)) }

  @Test("exakt 20 timmar: en minut till behövs; en minut över: varje rad räcker")
  func exactly() throws {
    let under = try margin(person(rows: [weekly(.hygiene, 1_200)]))
    #expect(under.distance.likely == 0)
    #expect(under.missing == 1)
    #expect(under.sufficientRefusals.isEmpty && !under.takesFourOrMore)
    let over = try margin(person(rows: [weekly(.hygiene, 1_000), weekly(.dressing, 201, id: "K")]))
    #expect(over.distance.likely == 1)
    #expect(over.missing == nil)
    #expect(over.sufficientRefusals.map { $0.rows } == [[1], [0]])
    #expect(over.sufficientRefusals.map { $0.remaining } == [1_000, 201])
  }

  @Test("minsta grupperna: två rader av tre, och ingen ensam")
  func pairs() throws {
    let margin = try margin(
      person(rows: [
        weekly(.hygiene, 700), weekly(.dressing, 700, id: "K"), weekly(.meals, 700, id: "M"),
        weekly(.other, 900, id: "Ö"),
      ]))
    #expect(margin.distance.likely == 900)
    #expect(margin.sufficientRefusals.map { $0.rows } == [[0, 1], [0, 2], [1, 2]])
    #expect(margin.sufficientRefusals.allSatisfy { $0.remaining == 700 })
  }

  @Test("fem lika rader på 400 minuter: två räcker inte, tre når precis gränsen")
  func threeOrFour() throws {
    let rows = (0..<6).map { weekly(.hygiene, 400, id: "H\($0)") }
    // 2 400 minutes: three refused leave exactly 1 200, which is not more than 20 hours.
    #expect(try margin(person(rows: rows)).sufficientRefusals.count == 20)
    let more = (0..<7).map { weekly(.hygiene, 400, id: "H\($0)") }
    let four = try margin(person(rows: more))
    #expect(four.sufficientRefusals.isEmpty && four.takesFourOrMore)
  }

  @Test("en rad som redan är nekad kommer inte tillbaka")
  func refused() throws {
    var subject = person(rows: [weekly(.hygiene, 1_000), weekly(.dressing, 201, id: "K"), weekly(.meals, 500, id: "M")])
    subject.moments[2].isRefused = true
    let margin = try margin(subject)
    #expect(margin.distance.likely == 1)
    #expect(margin.sufficientRefusals.map { $0.rows } == [[1], [0]])
  }

  @Test("med för många rader sägs det att grupperna inte är prövade")
  func tooMany() throws {
    let rows = (0..<400).map { weekly(.hygiene, 20, id: "H\($0)") }
    let margin = try margin(person(rows: rows))
    #expect(!margin.isExact && margin.sufficientRefusals.isEmpty && !margin.takesFourOrMore)
  }

  @Test("ett barn: avdraget är räknat i det som fattas · lss-9f-foraldraavdrag")
  func child() throws {
    // Born 2020: 75 minutes a day are deducted, 525 a week.
    let subject = person(born: day(2020, 6, 1), rows: [weekly(.hygiene, 1_200)])
    let margin = try margin(subject)
    #expect(margin.distance.likely == -525)
    #expect(margin.missing == 526)
  }

  @Test(
    "det som fattas räcker och en minut mindre räcker inte; grupperna är nog och ingen del av dem är det",
    arguments: 0..<40 as Range<UInt64>)
  func minimal(seed: UInt64) throws {
    var maker = CaseMaker(seed: seed + 5_000)
    let subject = maker.subject(rows: 5)
    let law = Law(on: maker.day())
    let margin = try Margin(subject, under: law)
    let line = law.parameters.thresholdMinutes
    func remaining(_ refused: [Int]) throws -> Rational {
      var other = subject
      for row in refused { other.moments[row].isRefused = true }
      return try Assessment(of: other, under: law).agency.likely.line
    }
    for set in margin.sufficientRefusals {
      #expect(try remaining(set.rows) == set.remaining, "\(seed)")
      #expect(!(line < set.remaining), "\(seed)")
      for row in set.rows { #expect(try line < remaining(set.rows.filter { $0 != row }), "\(seed)") }
    }
    if margin.sufficientRefusals.isEmpty, margin.distance.likely.isPositive {
      for first in 0..<5 {
        for second in 0..<5 {
          for third in 0..<5 {
            #expect(try line < remaining([first, second, third]), "\(seed)")
          }
        }
      }
    }
  }
}
