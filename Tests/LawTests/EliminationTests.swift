import Testing

@testable import Law

// Sums over shared answers against every set of answers tried one by one.

/// Factors over a few points, made at random: rows that answer some of the points, and what they give.
private struct FactorMaker {
  var maker: CaseMaker
  let counts: [Int]
  let points: [OpenPoint]
  let packing: Packing

  init(seed: UInt64) throws {
    var maker = CaseMaker(seed: seed)
    let counts = (0..<maker.number(1...5)).map { _ in maker.number(2...4) }
    let points = counts.indices.map { OpenPoint.form(of: $0) }
    packing = try #require(Packing(points) { counts[Int($0.row)] })
    self.maker = maker
    self.counts = counts
    self.points = points
  }

  mutating func factor() -> (rows: [(answers: [Answer], value: Ends)], factor: Factor<Ends>) {
    var rows: [(answers: [Answer], value: Ends)] = []
    var factor = Factor<Ends>()
    for _ in 0..<maker.number(1...6) {
      var answers: [Answer] = []
      for (place, point) in points.enumerated() where maker.chance(40) {
        answers.append(Answer(point: point, choice: maker.number(0...(counts[place] - 1)), count: counts[place]))
      }
      let least = maker.number(0...50)
      let value = Ends(least: Rational(least), greatest: Rational(least + maker.number(0...20)))
      rows.append((answers, value))
      factor.append(Factor.Row(key: packing.pack(answers), value: value))
    }
    return (rows, factor)
  }
}

@Suite("Summor över delade svar")
struct EliminationTests {
  @Test("unionen är den av alla svar, ett i taget", arguments: Array<UInt64>(1...40))
  func everyAnswer(seed: UInt64) throws {
    for number in 0..<25 {
      var maker = try FactorMaker(seed: seed * 1_000 + UInt64(number))
      let factors = (0..<maker.maker.number(1...5)).map { _ in maker.factor() }
      var expected: Ends?
      var choices = [Int](repeating: 0, count: maker.points.count)
      repeat {
        let answers = choices.enumerated().map { place, choice in
          Answer(point: maker.points[place], choice: choice, count: maker.counts[place])
        }
        var sum: Ends? = Ends(.zero)
        for factor in factors {
          let standing = factor.rows.filter { $0.answers.agree(with: answers) }.map { $0.value }
          guard var union = standing.first else {
            sum = nil
            break
          }
          for value in standing { union.formUnion(value) }
          sum? += union
        }
        if let sum { if expected == nil { expected = sum } else { expected?.formUnion(sum) } }
      } while advance(&choices, maker.counts)
      let variables = maker.packing.variables
      let found = Elimination(factors.map { $0.factor }, variables, limit: 10_000)
      #expect(found.result == expected, "seed \(seed) \(number)")
      #expect(!found.isRelaxed)
      // Kept points are told apart, and their union is the same.
      let kept = Elimination(factors.map { $0.factor }, variables, keeping: variables[0], limit: 10_000)
      #expect(kept.result == expected, "seed \(seed) \(number)")
      #expect(kept.factor.rows.count <= maker.counts[0] + 1)
      // With too little room the union is wider, never narrower.
      let narrow = Elimination(factors.map { $0.factor }, variables, limit: 2)
      if let expected {
        let wide = try #require(narrow.result)
        #expect(!(expected.least < wide.least) && !(wide.greatest < expected.greatest), "seed \(seed) \(number)")
      }
    }
  }

  private func advance(_ choices: inout [Int], _ counts: [Int]) -> Bool {
    for place in choices.indices {
      choices[place] += 1
      if choices[place] < counts[place] { return true }
      choices[place] = 0
    }
    return false
  }

  @Test("svaren på en fråga har tillsammans samma gränser som frågan obesvarad", arguments: Array<UInt64>(1...8))
  func oneQuestionAtATime(shard: UInt64) throws {
    for number in 800..<840 {
      let seed = shard * 10_000 + UInt64(number)
      var maker = OpenCaseMaker(seed: seed)
      let open = maker.make()
      var completions = Completions(open.subject, under: Law(on: open.date, readings: open.readings))
      for track in Track.allCases {
        let all = completions.ends(track)
        for question in completions.questions where completions.isExact {
          let parts = (0..<question.answerCount).map { choice in
            completions.ends(track, fixed: [Answer(point: question.point, choice: choice, count: question.answerCount)])
          }
          for amount in [TrackAmount.basicExempt, .basicDeductible, .basicGross, .otherGross, .nightCredit, .gross] {
            let least = parts.map { $0[amount].least }.min { $0 < $1 }
            let greatest = parts.map { $0[amount].greatest }.max { $0 < $1 }
            let note: Comment = "seed \(seed), \(track) \(amount) \(question.point)"
            #expect(least == all[amount].least, note)
            #expect(greatest == all[amount].greatest, note)
          }
        }
      }
    }
  }

  @Test("vad som kan avgöra är just det som avgör när alla svar prövas", arguments: Array<UInt64>(1...8))
  func settling(shard: UInt64) throws {
    var tried = 0
    for number in 900..<960 {
      let seed = shard * 10_000 + UInt64(number)
      var maker = OpenCaseMaker(seed: seed)
      let open = maker.make()
      var subject = open.subject
      // Each row twice, so that more is open.
      let law = Law(on: day(2024, 3, 1), readings: open.readings)
      subject.moments += open.subject.moments.map { moment in
        var copy = moment
        copy.id += "x"
        return copy
      }
      let assessment = try Assessment(of: subject, under: law)
      guard assessment.authority == .open, assessment.agency.isOpenToApplicant == .yes else { continue }
      let found = try OpenQuestions(subject, under: law)
      guard found.triesAllSets, found.hasExactBounds else { continue }
      tried += 1
      var completions = Completions(subject, under: law)
      let questions = completions.questions.filter { question in
        found.items.contains { $0.point == question.point && $0.basicWorth.isPositive }
      }
      var expected = sets(of: 1, questions, &completions, law)
      if expected.isEmpty { expected = sets(of: 2, questions, &completions, law) }
      if found.settling.first.map({ $0.count < 3 }) ?? false || !expected.isEmpty {
        #expect(Set(found.settling.map { Set($0) }) == Set(expected.map { Set($0) }), "seed \(seed)")
      }
    }
    #expect(tried > 2, "\(tried)")
  }

  /// The sets of so many questions some answers of which take the sum over the line or to it, whatever the rest are.
  private func sets(
    of size: Int, _ questions: [Completions.Question], _ completions: inout Completions, _ law: Law
  ) -> [[OpenPoint]] {
    var result: [[OpenPoint]] = []
    for (place, first) in questions.enumerated() {
      for second in size == 1 ? questions[place...place] : questions[(place + 1)...] {
        var settles = false
        for choice in 0..<first.answerCount {
          for other in 0..<second.answerCount where size == 2 || other == choice {
            var answers = [Answer(point: first.point, choice: choice, count: first.answerCount)]
            if size == 2 { answers.append(Answer(point: second.point, choice: other, count: second.answerCount)) }
            let line = completions.ends(.agency, fixed: answers)[.line]
            let threshold = law.parameters.thresholdMinutes
            settles = settles || threshold < line.least || !(threshold < line.greatest)
          }
        }
        if settles { result.append(size == 1 ? [first.point] : [first.point, second.point]) }
      }
    }
    return result
  }

  @Test("tjugo rader med allt obesvarat, flera i två tillsyner: gränserna är exakta")
  func manyRowsWithNothingSaid() throws {
    var subject = Case()
    subject.born = day(2018, 3, 20)
    for number in 0..<20 {
      var moment = HelpMoment(
        id: "R\(number)", need: number < 2 ? .preventiveSupport : .hygiene, minutes: Amount(number < 2 ? 600 : 5),
        occasions: Frequency(Amount(5), per: .week))
      moment.content = number < 2 ? .unknown : .wash
      if number < 2 { moment.engagement = .supervision } else if number % 2 == 0 { moment.within = [0, 1] }
      subject.moments.append(moment)
    }
    let result = try assess(subject)
    #expect(result.hasExactBounds)
    #expect(result.agency.least(.need) == 0)
    // Each row can give all its minutes, and the rows inside give none beside the supervisions.
    #expect(result.agency.greatest(.gross) == Rational(2 * 3_000 + 9 * 25))
  }
}
