import Testing

@testable import Law

// The bounds against every way to answer, tried one by one: facts are written into the case, and the assessment of each
// case, which then has nothing unknown, gives the values that the bounds must hold and reach.

/// A case in which some things are not known, and every way to answer each.
struct OpenCase {
  var subject: Case
  var date: CalendarDate
  var readings = Readings()
  var answers: [(name: String, ways: [(inout Case) -> Void])] = []

  /// Every case with nothing unknown.
  var completions: [Case] {
    answers.reduce([subject]) { cases, question in
      cases.flatMap { known in
        question.ways.map { answer in
          var copy = known
          answer(&copy)
          return copy
        }
      }
    }
  }
}

/// Makes small cases with things nobody knows: yes/no facts, words, quantities on a grid, facts of the case.
struct OpenCaseMaker {
  var maker: CaseMaker
  private var open: OpenCase

  init(seed: UInt64) {
    var maker = CaseMaker(seed: seed)
    let isChild = maker.chance(60)
    let born = isChild ? CalendarDate(maker.one(of: [2012, 2015, 2018, 2022]), 5, 17) : CalendarDate(1970, 5, 17)
    let isNow = isChild && maker.chance(80)
    let date = isNow ? CalendarDate(2024, 3, 1) : maker.day()
    var open = OpenCase(subject: maker.subject(rows: maker.number(2...3), born: born), date: date)
    // Readings that are uncertain whatever the facts are have their own answers, which no fact can give.
    for option in [ReadingOption.ci12Counts, .ci28OwnShareCounts, .ci31Never, .ci06Never] {
      open.readings.choose(option)
    }
    for option in [ReadingOption.ci02FlatSeven, .ci03PerNeed, .ci04BeforeDeduction, .ci18Need7MinusOtherNeeds]
    where maker.chance(15) { open.readings.choose(option) }
    if maker.chance(15) { open.readings.choose(.ci38PerAssistant) }
    if maker.chance(10) { open.readings.choose(.ci23UpWholeHour) }
    self.maker = maker
    self.open = open
  }

  /// A case with some six things unknown, or fewer where their answers are many.
  mutating func make() -> OpenCase {
    let rows = open.subject.moments.indices
    for index in rows {
      // Content with an uncertain reading of its own is left out, see above.
      if [.overeatingControl, .ownChildren].contains(open.subject.moments[index].content) {
        open.subject.moments[index].content = .elseOther
      }
      if open.subject.moments[index].specialReasons == .acceptedInSchool {
        open.subject.moments[index].specialReasons = .yes
      }
      if open.subject.moments[index].truths[.net] == .unknown { open.subject.moments[index].truths[.net] = .no }
    }
    var product = 1
    for _ in 0..<7 {
      let before = (open, product)
      openOne(maker.one(of: Array(rows)))
      product = open.answers.reduce(1) { $0 * $1.ways.count }
      if product > 250 { (open, product) = before }
    }
    return open
  }

  private mutating func openOne(_ row: Int) {
    switch maker.number(0...11) {
    case 0...3: truth(maker.one(of: CaseMaker.rowTruths + OpenCaseMaker.conditions), of: row)
    case 4, 5: amount("private", of: row, \.privateMinutes)
    case 6: minutes(of: row)
    case 7: place(of: row)
    case 8: careMeasure(of: row)
    case 9: secondAssistant(of: row)
    default: caseFact()
    }
  }

  private static let conditions: [Fact] = [.lasting, .ownNeed, .causedByDisability, .metByOther]

  private mutating func isNew(_ name: String) -> Bool { !open.answers.contains { $0.name == name } }

  private mutating func truth(_ fact: Fact, of row: Int) {
    guard isNew("\(fact) \(row)"), fact != .reducedForParents else { return }
    open.subject.moments[row].truths[fact] = .unknown
    open.answers.append(
      ("\(fact) \(row)", [Truth.no, .yes].map { answer in { $0.moments[row].truths[fact] = answer } }))
  }

  /// A quantity of a row between nothing and its minutes, on a grid that holds the break points: every fourth part.
  private mutating func amount(_ name: String, of row: Int, _ path: WritableKeyPath<HelpMoment, Amount>) {
    guard isNew("\(name) \(row)"), isNew("minutes \(row)") else { return }
    let all = open.subject.moments[row].minutes
    open.subject.moments[row][keyPath: path] = .unknown
    let whole = Int(all.least.floor)
    var values = [0, whole]
    // Fine enough to come within a week's minutes of a break point; the ends must be reached exactly.
    for part in 1..<8 { values.append(whole * part / 8) }
    open.answers.append(
      ("\(name) \(row)", values.map { value in { $0.moments[row][keyPath: path] = Amount(value) } }))
  }

  private mutating func minutes(of row: Int) {
    guard isNew("minutes \(row)"), isNew("private \(row)"), isNew("second \(row)") else { return }
    // What others take over must be known: a supervision is left as it is.
    guard open.subject.moments[row].engagement == .active else { return }
    let (low, high) = (maker.number(1...60), maker.number(61...200))
    open.subject.moments[row].minutes = Amount(from: Rational(low), to: Rational(high)) ?? Amount(low)
    let turn = Int(open.subject.moments[row].privateMinutes.least.floor)
    let values = [low, (low + high) / 2, high] + (turn > low && turn < high ? [turn] : [])
    open.answers.append(
      ("minutes \(row)", values.map { value in { $0.moments[row].minutes = Amount(value) } }))
  }

  private mutating func place(of row: Int) {
    guard isNew("place \(row)") else { return }
    open.subject.moments[row].place = .unknown
    open.answers.append(
      ("place \(row)", Place.known.map { word in { $0.moments[row].place = word } }))
  }

  private mutating func careMeasure(of row: Int) {
    guard isNew("care \(row)") else { return }
    open.subject.moments[row].truths[.careMeasure] = .yes
    open.subject.moments[row].selfCare = .unknown
    open.answers.append(
      (
        "care \(row)",
        [SelfCare.documented, .oral, .healthCare, .missing].map { word in { $0.moments[row].selfCare = word } }
      ))
  }

  private mutating func secondAssistant(of row: Int) {
    guard open.subject.moments[row].within.isEmpty else { return }
    guard !open.subject.moments.contains(where: { $0.within.contains(Int32(row)) }) else { return }
    guard isNew("second \(row)"), isNew("minutes \(row)") else { return }
    let whole = Int(open.subject.moments[row].minutes.least.floor)
    guard open.subject.moments[row].engagement == .active, whole > 0 else { return }
    open.subject.moments[row].assistants = 2
    open.subject.moments[row].secondActiveMinutes = Amount(from: .zero, to: Rational(whole)) ?? .zero
    open.answers.append(
      (
        "second \(row)",
        [0, whole / 2, whole].map { value in { $0.moments[row].secondActiveMinutes = Amount(value) } }
      ))
  }

  private mutating func caseFact() {
    let fact = maker.one(
      of: [
        Fact.physicalHarmRisk, .medicalCondition, .continuousSupport, .seriousRisk, .mentalImpairment, .spouse,
        .staySpecialReasons, .daysWithAssistance, .newDecision, .medicalHoursPerDay,
      ])
    guard isNew("\(fact)") else { return }
    switch fact {
    case .mentalImpairment:
      open.subject = open.subject.with { $0.mentalImpairment = .unknown }
      open.answers.append(
        (
          "\(fact)",
          [MentalImpairment.none, .psychiatric, .intellectualOrAutism].map { word in
            { $0 = $0.with { $0.mentalImpairment = word } }
          }
        ))
    case .daysWithAssistance:
      open.subject = open.subject.with { $0.daysWithAssistance = Amount(from: 2, to: 5) ?? .unknown }
      open.answers.append(
        ("\(fact)", [2, 4, 5].map { days in { $0 = $0.with { $0.daysWithAssistance = Amount(days) } } }))
    case .medicalHoursPerDay:
      open.subject = open.subject.saying(fact) { $0.medicalHoursPerDay = Amount(from: 8, to: 14) ?? .unknown }
      open.answers.append(
        (
          "\(fact)",
          [8, 11, 12, 14].map { hours in { $0 = $0.saying(fact) { $0.medicalHoursPerDay = Amount(hours) } } }
        ))
    default:
      open.subject = open.subject.with { $0.truths[fact] = .unknown }
      open.answers.append(
        ("\(fact)", [Truth.no, .yes].map { answer in { $0 = $0.with { $0.truths[fact] = answer } } }))
    }
  }
}

@Suite("Egenskaper: exakta gränser mot alla sätt att svara")
struct CompletionsTests {
  private static let shards = Array(1...8) as [UInt64]

  /// The least and the greatest of each amount over all completions, by track, and who decides in some.
  private struct Found {
    var ends: [[Ends?]] = [
      [Ends?](repeating: nil, count: TrackAmount.count), [Ends?](repeating: nil, count: TrackAmount.count),
    ]
    var authorities: Set<Authority> = []
    var rights: Set<Right> = []
    var count = 0
  }

  private func found(_ open: OpenCase) throws -> Found {
    var found = Found()
    for subject in open.completions {
      let result = try Assessment(of: subject, under: Law(on: open.date, readings: open.readings))
      found.count += 1
      found.authorities.insert(result.authority)
      found.rights.insert(result.right)
      for (place, track) in [result.agency, result.kommun].enumerated() {
        for amount in TrackAmount.allCases {
          let bounds = track.bounds(amount)
          var ends = found.ends[place][Int(amount.rawValue)] ?? Ends(bounds.secure)
          ends.widen(to: bounds.secure)
          ends.widen(to: bounds.possible)
          found.ends[place][Int(amount.rawValue)] = ends
        }
      }
    }
    return found
  }

  /// What is left after a deduction can lie between the grid's points.
  private func isPiecewise(_ amount: TrackAmount) -> Bool { amount == .need || amount == .granted }

  @Test("varje belopp: gränserna är de minsta och största över alla svar", arguments: shards)
  func bruteForce(shard: UInt64) throws {
    for number in 0..<100 {
      let seed = shard * 10_000 + UInt64(number)
      var maker = OpenCaseMaker(seed: seed)
      let open = maker.make()
      let found = try found(open)
      let bounds = try Assessment(of: open.subject, under: Law(on: open.date, readings: open.readings))
      let names = open.answers.map { $0.name }.joined(separator: ", ")
      for (place, track) in [bounds.agency, bounds.kommun].enumerated() {
        for amount in TrackAmount.allCases {
          guard let ends = found.ends[place][Int(amount.rawValue)] else { continue }
          let note: Comment = "seed \(seed), \(open.date), track \(place), \(amount): \(names)"
          #expect(track.greatest(amount) == ends.greatest, note)
          if isPiecewise(amount) {
            #expect(!(ends.least < track.least(amount)), note)
          } else {
            #expect(track.least(amount) == ends.least, note)
          }
        }
      }
    }
  }

  @Test("vem som beslutar är öppet precis när svaren skiljer", arguments: shards)
  func authority(shard: UInt64) throws {
    for number in 500..<560 {
      let seed = shard * 10_000 + UInt64(number)
      var maker = OpenCaseMaker(seed: seed)
      let open = maker.make()
      let found = try found(open)
      let result = try Assessment(of: open.subject, under: Law(on: open.date, readings: open.readings))
      let names = open.answers.map { $0.name }.joined(separator: ", ")
      // In the kommun's track nothing at all opens the right, not who decides; across the line both are open.
      let deciding = found.authorities.subtracting([.none])
      let isAcross = deciding.count > 1 || deciding.contains(.agency) && found.authorities.count > 1
      let expected: Authority = isAcross || deciding.contains(.open) ? .open : deciding.first ?? .none
      #expect(result.authority == expected, "seed \(seed), \(open.date): \(names) \(found.authorities)")
      if result.right != .open { #expect(found.rights == [result.right], "seed \(seed), \(open.date): \(names)") }
      if found.rights.count > 1 { #expect(result.right == .open, "seed \(seed), \(open.date): \(names)") }
    }
  }

  @Test("för mycket öppet: spannen är vidare än de exakta, aldrig smalare", arguments: shards)
  func wider(shard: UInt64) throws {
    for number in 600..<660 {
      let seed = shard * 10_000 + UInt64(number)
      var maker = OpenCaseMaker(seed: seed)
      let open = maker.make()
      var readings = open.readings
      if number % 2 == 0 { readings.choose(.ci38PerAssistant) }
      let law = Law(on: open.date, readings: readings)
      var exact = Completions(open.subject, under: law, keepsRows: true)
      var wide = Completions(open.subject, under: law, keepsRows: true, limit: 6)
      for track in Track.allCases {
        let (narrow, wider) = (exact.ends(track), wide.ends(track))
        guard exact.isExact else { continue }
        for amount in TrackAmount.allCases {
          let isInside =
            !(narrow[amount].least < wider[amount].least) && !(wider[amount].greatest < narrow[amount].greatest)
          #expect(isInside, "seed \(seed), \(open.date), \(track) \(amount): \(narrow[amount]) \(wider[amount])")
        }
        for (row, ends) in exact.rowEnds(track).enumerated() {
          let other = wide.rowEnds(track)[row]
          for amount in RowEnds.Amount.allCases {
            let isInside =
              !(ends[amount].least < other[amount].least) && !(other[amount].greatest < ends[amount].greatest)
            #expect(isInside, "seed \(seed), \(open.date), \(track) row \(row) \(amount)")
          }
        }
      }
    }
  }

  @Test("ett svar gör aldrig spannet vidare, också när minuter och gånger är helt okända", arguments: shards)
  func narrowing(shard: UInt64) throws {
    for number in 700..<740 {
      var maker = CaseMaker(seed: shard * 10_000 + UInt64(number))
      var subject = maker.subject(rows: 3, born: maker.chance(50) ? day(1970, 5, 17) : day(2016, 5, 17))
      let row = maker.number(0...2)
      let count = maker.number(1...9)
      let per: Period = maker.one(of: [.day, .week, .month])
      subject.moments[row].assistants = 1
      subject.moments[row].minutes = .unknown
      subject.moments[row].privateMinutes = maker.chance(50) ? .unknown : .zero
      subject.moments[row].occasions = Frequency(.unknown, per: per)
      var answered = subject
      answered.moments[row].occasions = Frequency(Amount(count), per: per)
      var whole = answered
      // No longer than the reader of files lets so many occasions be.
      let most = per == .day ? 1_440 / count : 1_440
      whole.moments[row].minutes = Amount(maker.number(0...min(most, per == .week ? 10_080 / count : most)))
      var last = whole
      last.moments[row].privateMinutes = .zero
      try expectNarrowing([subject, answered, whole, last], "seed \(shard) \(number)")
    }
  }

  private func expectNarrowing(_ cases: [Case], _ name: String) throws {
    let law = Law(on: vectorDay)
    let results = try cases.map { try Assessment(of: $0, under: law) }
    // Where nobody knows either how long or how often, the value just below twelve hours is found to a minute a week.
    let isMedical = cases[0].moments.contains {
      $0.need == .medicalSupport || $0.necessaryFor == .medicalSupport || $0.content == .watchingBreathingAid
    }
    let tolerance = isMedical ? Rational(101, 100) : .zero
    for (before, after) in zip(results, results.dropFirst()) where before.hasExactBounds {
      for amount in TrackAmount.allCases {
        for (a, b) in [(before.agency, after.agency), (before.kommun, after.kommun)] {
          let least = a.least(amount) - b.least(amount)
          #expect(!(tolerance < least), "\(name) \(amount) least")
          let greatest = b.greatest(amount) - a.greatest(amount)
          #expect(!(tolerance < greatest), "\(name) \(amount) greatest")
        }
      }
    }
  }

  @Test("okända minuter med kända gånger ryms i dygnets timmar", arguments: [1, 2, 7])
  func noMoreThanTheWeek(times: Int) throws {
    var shower = row(.hygiene, 10, times: times)
    shower.minutes = .unknown
    shower.privateMinutes = .unknown
    let result = try assess(person(rows: [shower]))
    #expect(result.agency.greatest(.need) == 10_080)
    #expect(result.agency.greatest(.basicNet) == 10_080)
    #expect(result.agency.least(.need) == 0)
  }

  @Test("en tillsyn med allt obesvarat och en rad i den hänger inte", .timeLimit(.minutes(2)))
  func supervisionWithNothingSaid() throws {
    var watch = HelpMoment(
      id: "R1", need: .medicalSupport, minutes: Amount(1_440), occasions: Frequency(Amount(7), per: .week))
    watch.content = .medicalWatch
    watch.engagement = .supervision
    var household = HelpMoment(
      id: "R2", need: .other, minutes: Amount(300), occasions: Frequency(Amount(7), per: .week))
    household.content = .household
    household.within = [0]
    var subject = Case()
    subject.born = day(1990, 1, 1)
    subject.moments = [watch, household]
    let result = try assess(subject)
    #expect(result.agency.least(.need) == 0)
    #expect(result.agency.greatest(.need) == 10_080)
    #expect(result.hasExactBounds)
  }
}
