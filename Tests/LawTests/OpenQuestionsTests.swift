import Testing

@testable import Law

@Suite("De bästa frågorna")
struct OpenQuestionsTests {
  /// 1 000 minutes of basic need beyond doubt, and what is added.
  private func subject(_ rows: [HelpMoment]) -> Case {
    person(rows: [row(.hygiene, 1_000, per: .week, id: "K")] + rows)
  }

  private func shower(_ minutes: Int) -> HelpMoment {
    row(.hygiene, minutes, per: .week, id: "D") { $0.privateMinutes = .unknown }
  }

  private func talk(_ minutes: Int, _ id: String = "S") -> HelpMoment {
    row(.communication, minutes, per: .week, id: id) { $0.truths[.thirdPersonNeeded] = .unknown }
  }

  private func questions(_ subject: Case) throws -> OpenQuestions {
    try OpenQuestions(subject, under: Law(on: vectorDay))
  }

  @Test("ett svar som ensamt tar ärendet över gränsen eller under den är den enda avgörande frågan")
  func single() throws {
    // 1 000 + 0…201: only the shower can pass 1 200; the talk of 40 cannot.
    let found = try questions(subject([shower(201), talk(40)]))
    #expect(
      found.items.map { $0.point } == [OpenPoint(.privateMinutes, row: 1), OpenPoint(.thirdPersonNeeded, row: 2)])
    #expect(found.items.map { $0.canSettle } == [true, false])
    #expect(found.items.map { $0.basicWorth } == [201, 40])
    // All minutes count, as basic or other need: the answer moves them but not the hours.
    #expect(found.items.map { $0.worth } == [0, 0])
    #expect(found.settling == [[OpenPoint(.privateMinutes, row: 1)]])
    #expect(!found.takesFourOrMore)
  }

  @Test(
    "två svar tillsammans: 1 000 + 150 + 60 passerar 1 200, var för sig avgör de inget, och tredje frågan är för liten")
  func pair() throws {
    // No: at most 1 000 + 150 + 60 + 20 = 1 230 without one of them: 1 080, 1 170, 1 210. So a "no" to the shower or to
    // the long talk settles alone (1 080 and 1 170); a "yes" to either does not.
    let found = try questions(subject([shower(150), talk(60), talk(20, "T")]))
    #expect(found.settling == [[OpenPoint(.privateMinutes, row: 1)], [OpenPoint(.thirdPersonNeeded, row: 2)]])
    #expect(found.items.last?.point == OpenPoint(.thirdPersonNeeded, row: 3))
    #expect(found.items.last?.canSettle == false)
  }

  @Test("tre lika svar: inget avgör ensamt, inga två heller utan att båda är lika")
  func equals() throws {
    // 1 000 + three of 101: two yes pass (1 202); two no cannot (1 101). One answer leaves 1 000…1 202 or 1 101…1 303.
    let found = try questions(subject([talk(101), talk(101, "T"), talk(101, "U")]))
    #expect(found.items.allSatisfy { !$0.canSettle && $0.basicWorth == 101 })
    #expect(Set(found.settling.map { $0.map { $0.row } }) == [[1, 2], [1, 3], [2, 3]])
  }

  @Test("minst fyra: nio svar om 45 minuter, av vilka fem krävs")
  func fourOrMore() throws {
    // 1 000 + 9 × 45 = 1 405. Five yes pass (1 225), four do not (1 180); five no leave 1 180.
    let rows = (0..<9).map { talk(45, "S\($0)") }
    let found = try questions(subject(rows))
    #expect(found.settling.isEmpty)
    #expect(found.takesFourOrMore)
    #expect(found.hasExactBounds && found.triesAllSets)
  }

  @Test("en fråga i en rad som faller är inte längre en fråga, och regeln som fäller den sägs")
  func fallen() throws {
    let refused = changed(talk(300)) { $0.truths[.lasting] = .no }
    let found = try questions(subject([refused, shower(10)]))
    #expect(found.items.map { $0.point } == [OpenPoint(.privateMinutes, row: 2)])
    #expect(
      found.idle == [
        OpenQuestions.Idle(point: OpenPoint(.thirdPersonNeeded, row: 1), reason: .rowFalls(.kamrVaraktigtBehov))
      ])
  }

  @Test("en fråga som ingen regel ställer den dagen, och en som ger samma minuter")
  func idle() throws {
    // Whether shaving is needed to be clean is asked from 2019-12-02.
    let shaving = row(.hygiene, 10, content: .shaving, id: "R") { $0.truths[.neededForCleanliness] = .unknown }
    let before = try OpenQuestions(subject([shaving]), under: Law(on: day(2019, 12, 1)))
    #expect(before.items.isEmpty)
    #expect(before.idle.map { $0.reason } == [.notAsked])
    #expect(try questions(subject([shaving])).items.count == 1)
    // With no private minutes the answer changes nothing.
    let none = changed(shaving) { $0.privateMinutes = .zero }
    let same = try questions(subject([none]))
    #expect(same.items.isEmpty)
    #expect(same.idle.map { $0.reason } == [.sameMinutes])
  }

  @Test("villkor för hela rätten kommer först")
  func gates() throws {
    let open = subject([]).with {
      $0.group = .unknown
      $0.truths[.insured] = .unknown
    }
    let found = try questions(open)
    #expect(found.gates.contains(.group) && found.gates.contains(.insured))
    #expect(try questions(subject([])).gates.isEmpty)
  }

  @Test(
    "det som sägs inte kunna ändra något ändrar ingenting, och det som kan ändra något gör det", arguments: [1, 2, 3])
  func idleMeansIdle(shard: UInt64) throws {
    for number in 0..<60 {
      let seed = shard * 7_000 + UInt64(number)
      var maker = OpenCaseMaker(seed: seed)
      let open = maker.make()
      let law = Law(on: open.date, readings: open.readings)
      let found = try OpenQuestions(open.subject, under: law)
      for idle in found.idle where idle.point.row >= 0 {
        guard let fact = idle.point.fact, fact.isTruth else { continue }
        let sums = try [Truth.no, .yes].map { answer in
          var known = open.subject
          known.moments[Int(idle.point.row)].truths[fact] = answer
          let result = try Assessment(of: known, under: law)
          return [result.agency, result.kommun].flatMap { track in TrackAmount.allCases.map { track.bounds($0) } }
        }
        #expect(sums[0] == sums[1], "seed \(seed), \(open.date), \(fact) \(idle.point.row)")
      }
    }
  }
}

/// The row with something changed.
private func changed(_ moment: HelpMoment, _ change: (inout HelpMoment) -> Void) -> HelpMoment {
  var copy = moment
  change(&copy)
  return copy
}
