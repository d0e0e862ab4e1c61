import Testing

@testable import Law

@Suite("Tidsmaskinen: samma liv, annan lag")
struct TimeMachineTests {
  private func machine(_ subject: Case, _ first: Int, _ last: Int) throws -> TimeMachine {
    try TimeMachine(
      of: subject, describedOn: vectorDay, from: day(first, 1, 1), to: day(last, 12, 31))
  }

  @Test("perioderna hänger ihop utan hål, och grannar skiljer sig", arguments: 0..<20 as Range<UInt64>)
  func withoutHoles(seed: UInt64) throws {
    var maker = CaseMaker(seed: seed + 9_000)
    let machine = try machine(maker.subject(rows: 4), 1_997, 2_026)
    #expect(machine.periods.first?.from == day(1_997, 1, 1))
    #expect(machine.periods.last?.to == day(2_026, 12, 31))
    for (one, next) in zip(machine.periods, machine.periods.dropFirst()) {
      #expect(next.from == one.to.adding(days: 1), "\(seed)")
      let isSame =
        one.assessment.authority == next.assessment.authority && one.assessment.right == next.assessment.right
        && one.assessment.granted == next.assessment.granted
        && one.assessment.shown.bounds(.basicNet) == next.assessment.shown.bounds(.basicNet)
      #expect(!isSame, "\(seed) \(next.from)")
    }
  }

  @Test("varje dag ger det som perioden säger: slumpade dagar räknade för sig", arguments: 0..<20 as Range<UInt64>)
  func everyDay(seed: UInt64) throws {
    var maker = CaseMaker(seed: seed + 9_500)
    let subject = maker.subject(rows: 3)
    let machine = try machine(subject, 1_997, 2_026)
    for _ in 0..<15 {
      let date = maker.day()
      guard let period = machine.periods.first(where: { $0.from <= date && date <= $0.to }) else { continue }
      let alone = try Assessment(of: subject.moved(from: vectorDay, to: date), under: Law(on: date))
      #expect(alone.authority == period.assessment.authority, "\(seed) \(date)")
      #expect(alone.granted == period.assessment.granted, "\(seed) \(date)")
    }
  }

  @Test("smink: 20 h 28 min till 24 augusti 2017, 18 h 8 min därefter · hygien-sminkning")
  func makeUp() throws {
    // The figures of HFD 2019 ref. 56: 1 088 minutes a week of other hygiene and 20 minutes of make-up a day.
    let subject = person(rows: [
      weekly(.hygiene, 1_088), row(.hygiene, 20, times: 1, per: .day, content: .makeUp, id: "S"),
    ])
    let machine = try TimeMachine(
      of: subject, describedOn: vectorDay, from: day(2_016, 1, 1), to: day(2_026, 3, 1))
    #expect(machine.periods.first?.assessment.authority == .agency)
    #expect(machine.periods.first?.assessment.agency.likely.line == 1_228)
    let turn = try #require(machine.periods.first { $0.assessment.authority == .kommun })
    #expect(turn.from == day(2_017, 8, 25))
    #expect(turn.causes == [.hygienSminkning])
    #expect(turn.assessment.agency.likely.line == 1_088)
    #expect(machine.periods.last?.assessment.authority == .kommun)
  }

  @Test("åldern hålls: ett barn på åtta år är åtta år varje år, med varje års avdrag · avdrag-7-11")
  func heldAge() throws {
    let subject = person(born: day(2_018, 2, 1), rows: [weekly(.hygiene, 2_000)])
    let machine = try machine(subject, 2_023, 2_026)
    // 60 minutes a day are 420 a week, halved from 2025.
    #expect(machine.periods.map { $0.assessment.agency.likely.line } == [1_580, 1_790])
    #expect(machine.periods.last?.from == day(2_025, 1, 1))
    #expect(machine.periods.last?.causes.contains(.avdrag711) == true)
  }
}
