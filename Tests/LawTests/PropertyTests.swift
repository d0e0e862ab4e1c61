import Testing

@testable import Law

// Laws of arithmetic and of the assessment over invented cases. Every case follows from a seed, which stands in the
// message when an expectation fails.

/// Makes small invented cases.
struct CaseMaker {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
  mutating func one<T>(of values: [T]) -> T { values[number(0...(values.count - 1))] }

  /// A day on which the law was tried out, from 1996-07-01.
  mutating func day() -> CalendarDate {
    CalendarDate(dayNumber: number(CalendarDate(1996, 7, 1).dayNumber...Law.horizon.dayNumber))
  }

  /// A content of a need, one of those that carry rules.
  private mutating func content(_ need: Need) -> Content {
    switch need {
    case .hygiene: one(of: [.shower, .extraShower, .shaving, .makeUp, .lotion, .toilet, .combing, .transfer])
    case .meals: one(of: [.feeding, .cuttingServing, .mealSupervision, .encouragement])
    case .tubeFeeding: one(of: [.tubeFeed, .nightPump, .equipmentCare])
    case .dressing: one(of: [.indoorClothes, .outerClothes, .choosingClothes, .orthosisProsthesis])
    case .communication: one(of: [.conversation, .interpreting, .talkWithAssistant])
    case .breathing: one(of: [.breathingHelp, .breathingExercise, .equipmentCare, .watchingBreathingAid])
    case .deepKnowledge: one(of: [.preventingHarm, .medicalWatch, .medicalEquipment])
    case .preventiveSupport: .preventingHarm
    case .medicalSupport: .medicalWatch
    case .other: one(of: [.handling, .leisure, .household, .driving, .generalSupervision])
    }
  }

  /// A known row.
  mutating func row(_ index: Int) -> HelpMoment {
    let need = one(of: Need.allCases)
    let minutes = number(1...240)
    var moment = HelpMoment(
      id: "R\(index)", need: need, minutes: Amount(minutes),
      occasions: Frequency(Amount(number(1...3)), per: one(of: [.day, .day, .week, .month, .year])))
    moment.content = content(need)
    moment.privateMinutes = Amount(number(0...minutes))
    moment.connectMinutes = Amount(number(0...minutes))
    moment.place = one(of: [.home, .home, .home, .outside, .school, .dailyActivity, .university])
    moment.specialReasons = one(of: [.yes, .no])
    for fact in CaseMaker.rowTruths { moment.truths[fact] = Truth(chance(70)) }
    for fact in [Fact.causedByDisability, .lasting, .ownNeed] { moment.truths[fact] = Truth(chance(95)) }
    for fact in [Fact.careMeasure, .metByOther, .metByPlace, .night] { moment.truths[fact] = Truth(chance(10)) }
    if chance(20) { moment.truths[.qualifiedMotivation] = Truth(chance(50)) }
    if chance(25) {
      moment.assistants = number(2...3)
      moment.secondActiveMinutes = Amount(number(0...minutes))
    }
    if chance(10) { moment.necessaryFor = one(of: [.breathing, .tubeFeeding, .medicalSupport]) }
    return moment
  }

  static let rowTruths: [Fact] = [
    .neededForCleanliness, .reasonForExtra, .insidePrivateMoment, .handsOn, .manualOrWatched, .thirdPersonNeeded,
    .knowsPerson, .knowsDisability, .knowsMode, .deepKnowledge, .medicalReason, .painOrBrittleBones,
    .seriousUnpredictableRisk, .sharedWithSpouse, .reducedForParents,
  ]

  /// A known case: some rows, perhaps inside a supervision, perhaps waiting time and standby at night.
  mutating func subject(rows count: Int, born: CalendarDate = CalendarDate(1970, 5, 17)) -> Case {
    var subject = person(born: born)
    for index in 0..<count { subject.moments.append(row(index)) }
    if chance(50) {
      var outer = row(count)
      outer.engagement = .supervision
      outer.need = one(of: [.medicalSupport, .preventiveSupport, .other])
      outer.content = outer.need == .medicalSupport ? .medicalWatch : .generalSupervision
      outer.minutes = Amount(1_440)
      outer.occasions = Frequency(Amount(1), per: .day)
      outer.assistants = 1
      outer.necessaryFor = .nothing
      outer.truths[.careMeasure] = .no
      subject.moments.append(outer)
      // Help at night inside a supervision would also shorten waiting time and standby of the same night.
      for index in 0..<count where chance(50) && subject.moments[index].truths[.night] == .no {
        subject.moments[index].within = [Int32(count)]
      }
    }
    if chance(40) { subject.moments.append(rest(.waiting)) }
    if chance(40) { subject.moments.append(rest(.standby)) }
    let impairment: MentalImpairment = one(of: [.none, .psychiatric, .intellectualOrAutism])
    let investigated = Truth(chance(80))
    let harm = Truth(chance(80))
    return subject.with {
      $0.mentalImpairment = impairment
      $0.truths[.aidsInvestigated] = investigated
      $0.truths[.physicalHarmRisk] = harm
    }
  }

  /// Waiting time or standby, net or gross.
  mutating func rest(_ engagement: Engagement) -> HelpMoment {
    var moment = row(90)
    moment.engagement = engagement
    moment.need = .other
    moment.content = .generalSupervision
    moment.minutes = Amount(number(60...480))
    moment.occasions = Frequency(Amount(1), per: .day)
    moment.necessaryFor = .nothing
    moment.truths[.night] = .yes
    moment.truths[.net] = one(of: [.yes, .no, .unknown])
    return moment
  }

  /// The same rows in another order, with their references moved along.
  mutating func shuffled(_ subject: Case) -> Case {
    var order = Array(subject.moments.indices)
    order.shuffle(using: &random)
    var place = [Int32](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { place[old] = Int32(new) }
    var result = subject
    result.moments = order.map { old in
      var moment = subject.moments[old]
      moment.within = moment.within.map { place[Int($0)] }
      moment.takenOff = moment.takenOff.map { place[Int($0)] }
      return moment
    }
    return result
  }
}

extension Assessment {
  /// All sums of both tracks, for comparison.
  fileprivate var allSums: [Bounds] {
    [agency, kommun].flatMap { track in TrackAmount.allCases.map { track.bounds($0) } }
  }
}

@Suite("Egenskaper: bedömningen")
struct AssessmentProperties {
  @Test("radernas ordning saknar betydelse", arguments: [11, 12, 13] as [UInt64])
  func orderOfRows(seed: UInt64) throws {
    for number in 0..<300 {
      let number = seed * 1_000 + UInt64(number)
      var maker = CaseMaker(seed: number)
      let subject = maker.subject(rows: 5)
      let other = maker.shuffled(subject)
      let date = maker.day()
      let (a, b) = (try assess(subject, on: date), try assess(other, on: date))
      #expect(a.allSums == b.allSums, "seed \(number), \(date)")
      #expect(a.authority == b.authority && a.right == b.right && a.marks == b.marks, "seed \(number), \(date)")
    }
  }

  @Test(
    "fler minuter i en rad sänker aldrig ett spårs grundläggande behov efter avdrag, för vuxna och barn",
    arguments: [21, 22, 23] as [UInt64])
  func moreMinutes(seed: UInt64) throws {
    for number in 0..<300 {
      let number = seed * 1_000 + UInt64(number)
      var maker = CaseMaker(seed: number)
      let isChild = maker.chance(50)
      let subject = maker.subject(rows: 4, born: isChild ? CalendarDate(2016, 5, 17) : CalendarDate(1970, 5, 17))
      let date = isChild ? CalendarDate(2024, 3, 1) : maker.day()
      var more = subject
      let index = maker.number(0...(more.moments.count - 1))
      let minutes = more.moments[index].minutes.least + Rational(maker.number(1...60))
      more.moments[index].minutes = try #require(Amount(minutes))
      let (before, after) = (try assess(subject, on: date), try assess(more, on: date))
      for (old, new) in [(before.agency, after.agency), (before.kommun, after.kommun)] {
        let (old, new) = (old.bounds(.basicNet), new.bounds(.basicNet))
        #expect(!(new.secure < old.secure), "seed \(number), \(date), row \(index)")
        #expect(!(new.likely < old.likely), "seed \(number), \(date), row \(index)")
        #expect(!(new.possible < old.possible), "seed \(number), \(date), row \(index)")
      }
    }
  }

  @Test("säkert är högst troligt och troligt högst möjligt, för varje belopp", arguments: [31, 32, 33] as [UInt64])
  func boundsAreOrdered(seed: UInt64) throws {
    for number in 0..<300 {
      let number = seed * 1_000 + UInt64(number)
      var maker = CaseMaker(seed: number)
      let isChild = maker.chance(50)
      var subject = maker.subject(rows: 4, born: isChild ? CalendarDate(2016, 5, 17) : CalendarDate(1970, 5, 17))
      for index in subject.moments.indices {
        for fact in CaseMaker.rowTruths where maker.chance(20) { subject.moments[index].truths[fact] = .unknown }
        if maker.chance(30) { subject.moments[index].privateMinutes = .unknown }
        if maker.chance(20) { subject.moments[index].place = .unknown }
      }
      if maker.chance(30) { subject = subject.with { $0.mentalImpairment = .unknown } }
      if maker.chance(30) { subject = subject.with { $0.truths[.aidsInvestigated] = .unknown } }
      let date = isChild ? CalendarDate(2024, 3, 1) : maker.day()
      let result = try assess(subject, on: date)
      for track in [result.agency, result.kommun] {
        guard let ends = track.ends else { continue }
        for amount in TrackAmount.allCases {
          #expect(!(track.likely[amount] < ends[amount].least), "seed \(number), \(date), \(amount)")
          #expect(!(ends[amount].greatest < track.likely[amount]), "seed \(number), \(date), \(amount)")
        }
      }
    }
  }

  @Test("bevis och tyst bedömning ger samma summor", arguments: [41, 42, 43] as [UInt64])
  func silentAndProof(seed: UInt64) throws {
    for number in 0..<200 {
      let number = seed * 1_000 + UInt64(number)
      var maker = CaseMaker(seed: number)
      let subject = maker.subject(
        rows: 5, born: maker.chance(50) ? CalendarDate(2016, 5, 17) : CalendarDate(1970, 5, 17))
      let date = subject.born == CalendarDate(2016, 5, 17) ? CalendarDate(2024, 3, 1) : maker.day()
      let silent = try assess(subject, on: date)
      let (proved, proof, _) = try Assessment.proved(subject, under: Law(on: date))
      #expect(silent.allSums == proved.allSums, "seed \(number), \(date)")
      #expect(silent.authority == proved.authority && silent.marks == proved.marks, "seed \(number), \(date)")
      #expect(silent.decidingRule == proved.decidingRule, "seed \(number), \(date)")
      for (place, sums) in [proved.agency.likely, proved.kommun.likely].enumerated() {
        let total = proof.rows[place].reduce(Rational.zero) { $0 + $1.total }
        #expect(total == sums.basicGross + sums.otherGross, "seed \(number), \(date)")
      }
    }
  }
}

@Suite("Egenskaper: gränserna mot alla sätt att svara")
struct BoundsProperties {
  /// One thing nobody knows, and every way to answer it.
  struct Unknown {
    let name: String
    let forget: (inout Case) -> Void
    let answers: [(inout Case) -> Void]
  }

  private func truth(_ fact: Fact, of row: Int) -> Unknown {
    Unknown(
      name: "\(fact) \(row)", forget: { $0.moments[row].truths[fact] = .unknown },
      answers: [Truth.yes, .no].map { answer in { $0.moments[row].truths[fact] = answer } })
  }

  private func truth(_ fact: Fact) -> Unknown {
    Unknown(
      name: "\(fact)", forget: { $0 = $0.with { $0.truths[fact] = .unknown } },
      answers: [Truth.yes, .no].map { answer in { $0 = $0.with { $0.truths[fact] = answer } } })
  }

  private func privateMinutes(of row: Int, _ all: Amount) -> Unknown {
    Unknown(
      name: "private \(row)", forget: { $0.moments[row].privateMinutes = .unknown },
      answers: [.zero, all].map { answer in { $0.moments[row].privateMinutes = answer } })
  }

  private func unknowns(_ subject: Case, _ maker: inout CaseMaker) -> [Unknown] {
    var all: [Unknown] = []
    for (index, moment) in subject.moments.enumerated() {
      for fact in CaseMaker.rowTruths where fact != .reducedForParents { all.append(truth(fact, of: index)) }
      for fact in [Fact.lasting, .ownNeed, .causedByDisability, .metByOther] { all.append(truth(fact, of: index)) }
      all.append(privateMinutes(of: index, moment.minutes))
    }
    for fact in [Fact.aidsInvestigated, .physicalHarmRisk, .medicalCondition] { all.append(truth(fact)) }
    var chosen: [Unknown] = []
    for _ in 0..<6 { chosen.append(all.remove(at: maker.number(0...(all.count - 1)))) }
    return chosen
  }

  /// Every way to answer.
  private func completions(_ subject: Case, _ unknowns: [Unknown]) -> [Case] {
    unknowns.reduce([subject]) { cases, unknown in
      cases.flatMap { known in
        unknown.answers.map { answer in
          var copy = known
          answer(&copy)
          return copy
        }
      }
    }
  }

  @Test("säkert och möjligt är det minsta och största över alla svar", arguments: [51, 52, 53, 54] as [UInt64])
  func completions(seed: UInt64) throws {
    for number in 0..<40 {
      let number = seed * 1_000 + UInt64(number)
      var maker = CaseMaker(seed: number)
      // Rows whose reading is uncertain whatever the facts are widen the bounds; they are tried by their own tests.
      var known = maker.subject(rows: 3)
      known.moments.removeAll { $0.engagement != .active }
      for index in known.moments.indices { known.moments[index].within = [] }
      let unknowns = unknowns(known, &maker)
      var open = known
      for unknown in unknowns { unknown.forget(&open) }
      let date = maker.day()
      let bounds = try assess(open, on: date, .ci12Counts, .ci28OwnShareCounts)
      var least: [Rational] = []
      var greatest: [Rational] = []
      for answered in completions(open, unknowns) {
        let result = try assess(answered, on: date, .ci12Counts, .ci28OwnShareCounts)
        for (place, sums) in [result.agency, result.kommun].enumerated() {
          if least.count == place { least.append(sums.least(.line)); greatest.append(sums.greatest(.line)) }
          least[place] = Rational.least(least[place], sums.least(.line))
          greatest[place] = Rational.greatest(greatest[place], sums.greatest(.line))
        }
      }
      let names = unknowns.map { $0.name }.joined(separator: ", ")
      for (place, track) in [bounds.agency, bounds.kommun].enumerated() {
        #expect(track.least(.line) == least[place], "seed \(number), \(date), track \(place): \(names)")
        #expect(track.greatest(.line) == greatest[place], "seed \(number), \(date), track \(place): \(names)")
      }
    }
  }
}

@Suite("Egenskaper: räkning utan avrundning")
struct ArithmeticProperties {
  /// A fraction of two small whole numbers kept in wide integers: the oracle.
  struct Wide: Equatable {
    let numerator: Int128
    let denominator: Int128

    init(_ numerator: Int128, _ denominator: Int128) {
      var (a, b) = (numerator.magnitude, denominator.magnitude)
      while b != 0 { (a, b) = (b, a % b) }
      let divisor = Int128(a == 0 ? 1 : a) * (denominator < 0 ? -1 : 1)
      self.numerator = numerator / divisor
      self.denominator = denominator / divisor
    }

    init(_ value: Rational) { self.init(Int128(value.numerator), Int128(value.denominator)) }
  }

  private func fractions(_ seed: UInt64, _ limit: Int64) -> (Rational, Rational, Rational) {
    var random = SplitMix64(seed: seed)
    func next() -> Rational {
      Rational(Int64.random(in: -limit...limit, using: &random), Int64.random(in: 1...limit, using: &random))
    }
    return (next(), next(), next())
  }

  @Test("summa, skillnad, produkt, kvot och ordning som i breda heltal", arguments: [61, 62, 63] as [UInt64])
  func againstWide(seed: UInt64) {
    for number in 0..<1_000 {
      let (x, y, _) = fractions(seed * 10_000 + UInt64(number), 1_000_000)
      let (a, b) = (Wide(x), Wide(y))
      let note: Comment = "seed \(seed * 10_000 + UInt64(number)): \(x) \(y)"
      #expect(
        Wide(x + y) == Wide(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
        note)
      #expect(
        Wide(x - y) == Wide(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator),
        note)
      #expect(Wide(x * y) == Wide(a.numerator * b.numerator, a.denominator * b.denominator), note)
      if !y.isZero { #expect(Wide(x / y) == Wide(a.numerator * b.denominator, a.denominator * b.numerator), note) }
      #expect((x < y) == (a.numerator * b.denominator < b.numerator * a.denominator), note)
      #expect((x == y) == (a == b), note)
      let floor = Int128(x.floor)
      #expect(floor * a.denominator <= a.numerator && a.numerator < (floor + 1) * a.denominator, note)
    }
  }

  @Test("räknelagarna: byta plats, gruppera, dela upp, ta tillbaka", arguments: [71, 72, 73] as [UInt64])
  func laws(seed: UInt64) {
    for number in 0..<1_000 {
      let (x, y, z) = fractions(seed * 10_000 + UInt64(number), 2_000)
      let note: Comment = "seed \(seed * 10_000 + UInt64(number)): \(x) \(y) \(z)"
      #expect(x + y == y + x && x * y == y * x, note)
      #expect((x + y) + z == x + (y + z) && (x * y) * z == x * (y * z), note)
      #expect(x * (y + z) == x * y + x * z, note)
      #expect(x + .zero == x && x * .one == x && x - x == .zero && -(-x) == x, note)
      if !y.isZero { #expect(x / y * y == x, note) }
      if x < y { #expect(x + z < y + z && !(y < x), note) }
    }
  }

  @Test("för stora tal blir odefinierade och smittar, aldrig fel svar")
  func overflow() {
    let large = Rational(Int64.max, 1)
    let fine = Rational(1, Int64.max)
    #expect(!(large + large).isDefined)
    #expect(!(large * large).isDefined)
    #expect(!(fine * fine).isDefined)
    #expect(!(fine + Rational(1, Int64.max - 1)).isDefined)
    #expect(!(large / 0).isDefined)
    #expect(!(-(large + large)).isDefined)
    #expect(!(large + large - large).isDefined)
    #expect(!(large + large < large) && !(large < large + large))
    #expect(large * fine == 1)
  }

  @Test("ytterligheter i ett ärende ger ett svar eller felet för stort, aldrig ett stopp eller en tyst nolla")
  func extremeAmounts() throws {
    let finest = try #require(Amount(Rational(1, Int64(Int32.max))))
    let finer = try #require(Amount(Rational(1, Int64(Int32.max) - 1)))
    let prime = try #require(Amount(Rational(2, 2_147_483_629)))
    let amounts = [Amount(Int(Int32.max)), Amount(0), Amount(1_440), finest, finer, prime, .unknown]
    let engagements: [Engagement] = [.active, .supervision, .waiting, .standby, .presence]
    for (number, minutes) in amounts.enumerated() {
      for count in amounts {
        for need in [Need.hygiene, .tubeFeeding, .medicalSupport, .communication, .other] {
          for period in [Period.day, .year] {
            var moment = row(need, 10)
            moment.minutes = minutes
            moment.privateMinutes = amounts[(number + 1) % amounts.count]
            moment.occasions = Frequency(count, per: period)
            moment.assistants = 2
            moment.engagement = engagements[number % engagements.count]
            moment.truths[.night] = .yes
            let other = row(.hygiene, 7, per: .month)
            var subject = person(rows: [moment, other])
            subject.moments[1].occasions.count = finer
            expectAnswerOrTooLarge(subject)
            subject.heldAge = .age1to6
            expectAnswerOrTooLarge(subject)
          }
        }
      }
    }
  }

  private func expectAnswerOrTooLarge(_ subject: Case) {
    do {
      let (result, proof, _) = try Assessment.proved(subject, under: Law(on: vectorDay))
      for sums in result.allSums { #expect(sums.secure.isDefined && sums.likely.isDefined && sums.possible.isDefined) }
      #expect(result.medicalMinutesPerDay.isDefined)
      for rows in proof.rows {
        for row in rows { #expect(row.total.isDefined && row.furtherAssistants.isDefined && row.absorbed.isDefined) }
      }
    } catch {
      #expect(error == .tooLarge)
    }
  }

  @Test("väntetid med för stora tal försvinner inte tyst", arguments: [Engagement.waiting, .standby])
  func nightOverflow(engagement: Engagement) throws {
    let finest = try #require(Amount(Rational(2_147_483_629, 2_147_483_647)))
    var rest = row(.other, 10)
    rest.engagement = engagement
    rest.truths[.night] = .yes
    rest.minutes = finest
    rest.occasions = Frequency(finest, per: .year)
    #expect(throws: LawError.tooLarge) { try assess(person(rows: [rest])) }
  }

  @Test("en andra assistent med för stora tal försvinner inte tyst")
  func furtherOverflow() throws {
    let finest = try #require(Amount(Rational(2_147_483_629, 2_147_483_647)))
    var help = row(.hygiene, 10)
    help.assistants = 2
    help.secondActiveMinutes = finest
    help.occasions = Frequency(finest, per: .year)
    #expect(throws: LawError.tooLarge) { try assess(person(rows: [help])) }
  }
}

@Suite("Egenskaper: kalender och genomsnitt")
struct CalendarProperties {
  @Test(
    "månad, år, vecka och dag stämmer på varje 1 461 dygn · calc-vecka-omrakning (CI-24)",
    arguments: [81, 82] as [UInt64])
  func cycle(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let latest = CalendarDate(2099, 12, 31).adding(days: -1_460).dayNumber
      let first = CalendarDate(dayNumber: Int.random(in: CalendarDate(1901, 1, 1).dayNumber...latest, using: &random))
      var (onTheTenth, onMidsummer, days) = (0, 0, 0)
      for offset in 0..<1_461 {
        let date = first.adding(days: offset)
        days += 1
        if date.day == 10 { onTheTenth += 1 }
        if date.day == 24, date.month == 6 { onMidsummer += 1 }
      }
      let weeks = Rational(1_461) / 7
      let minutes = Rational(Int.random(in: 1...600, using: &random))
      let note: Comment = "seed \(seed), from \(first)"
      #expect(minutes * Rational(onTheTenth) / weeks == minutes * Readings().weeksPerOccasion(.month), note)
      #expect(minutes * Rational(onMidsummer) / weeks == minutes * Readings().weeksPerOccasion(.year), note)
      #expect(minutes * Rational(days) / weeks == minutes * Readings().weeksPerOccasion(.day), note)
    }
  }
}
