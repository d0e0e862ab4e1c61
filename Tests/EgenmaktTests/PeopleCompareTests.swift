import CaseFile
import Casework
import Law
import Testing

extension Example {
  /// The case with readings, and what Försäkringskassan proposes for it.
  fileprivate func comparison(_ readings: ReadingOption..., leaving: Set<String> = []) throws -> Comparison {
    var proposal = Proposal(of: document, by: .agency)
    for (index, row) in document.rows.enumerated() where leaving.contains(row.id) { proposal.entries[index] = nil }
    return try comparison(with: proposal, readings)
  }

  fileprivate func comparison(
    with proposal: Proposal, from holder: PositionHolder = .agency, _ readings: [ReadingOption] = []
  ) throws -> Comparison {
    try Comparison(study(readings), with: proposal, from: holder)
  }

  fileprivate func study(_ readings: [ReadingOption] = []) throws -> CaseStudy {
    var chosen = document.readings
    for option in readings { chosen.choose(option) }
    return try CaseStudy(
      document, subject: document.lawCase(), law: Law(on: day, readings: chosen), isSameLife: false)
  }
}

extension Comparison {
  fileprivate func ids(_ rows: [Row]) -> [String] { rows.map { study.subject.moments[$0.index].id } }

  fileprivate func row(_ id: String) throws -> Row {
    try #require(rows.first { study.subject.moments[$0.index].id == id })
  }
}

@Suite("Jämförelsen med förslagen i exempel A, C och D")
struct PeopleCompareTests {
  @Test("A-K1: fyra rader skiljer, störst först; två skäl gäller lagen, två fakta utan mätning")
  func a() throws {
    let comparison = try Example("exempel-a").comparison()
    #expect(comparison.ids(comparison.differing) == ["A01", "A11", "A02", "A16"])
    #expect(comparison.differing.map { $0.difference.basic } == [168, 140, 70, 42])
    #expect(comparison.yours.basic == 2_537)
    #expect(comparison.theirs.basic == 2_117)
    #expect(comparison.ids(comparison.rows.filter { $0.reason?.kind == .law }) == ["A02", "A11"])
    let unmeasured = comparison.rows.filter { $0.reason?.kind == .facts && $0.reason?.isMeasured == false }
    #expect(comparison.ids(unmeasured) == ["A01", "A16"])
    #expect(comparison.withoutReason.isEmpty)
    #expect(comparison.decisive.isEmpty)
  }

  @Test("A: gränsen passeras i varje kolumn; avståndet i minuter för hand")
  func lineForA() throws {
    let comparison = try Example("exempel-a").comparison()
    #expect(comparison.yourLine.distance.likely == 1_337)  // 2 537 − 1 200
    #expect(comparison.yourLineByLaw.distance.likely == 1_232)  // A17 gives 105 less
    #expect(comparison.theirLine.distance.likely == 917)  // 2 117 − 1 200
    // 2 432 less A01 (4 min × 42) and A16 (2 min × 21); A02 and A11 are no facts, so the law still counts them.
    #expect(comparison.theirLineByLaw.distance.likely == 1_022)
    #expect(comparison.theirLineByLaw.distance.isKnown)
    for line in [comparison.yourLine, comparison.yourLineByLaw, comparison.theirLine, comparison.theirLineByLaw] {
      #expect(line.isAbove == .yes)
    }
  }

  @Test("A: varje rads tre kolumner, det som skiljer, och regeln där lagen räknar annat")
  func rowsOfA() throws {
    let comparison = try Example("exempel-a").comparison()
    let catheter = try comparison.row("A01")
    #expect(catheter.yours.basic == 504)
    #expect(catheter.theirs == ComparedMinutes(basic: 336, other: 168))
    #expect(catheter.theirsByLaw == ComparedMinutes(basic: 336, other: 168))
    #expect(catheter.rule == nil)
    #expect(catheter.differing == [.basicMinutes(yours: Amount(12), theirs: Amount(8))])
    let transfer = try comparison.row("A11")
    #expect(transfer.theirs == ComparedMinutes(other: 140))
    #expect(transfer.theirsByLaw == ComparedMinutes(basic: 140))
    #expect(transfer.rule == .kamrForflyttningIMoment)
    let drink = try comparison.row("A16")
    #expect(drink.theirs.basic == 42)
    #expect(drink.theirsByLaw.basic == 42)
    #expect(
      drink.differing == [
        .occasions(yours: Frequency(Amount(42), per: .week), theirs: Frequency(Amount(21), per: .week))
      ])
    // A row nobody speaks of is the same, also where the law gives less than is claimed.
    let cough = try comparison.row("A17")
    #expect(!cough.differs)
    #expect(cough.yoursByLaw.basic == 105)
    #expect(cough.reason == nil)
  }

  @Test("C-K3: förslaget under gränsen, samma uppgifter enligt lagen över den; med och utan C17")
  func c() throws {
    let comparison = try Example("exempel-c").comparison(.ci18Need7MinusOtherNeeds, .ci02FlatSeven)
    #expect(comparison.theirs.basic == Rational(minutes: "1375.75"))
    #expect(comparison.theirs.basicExempt == Rational(minutes: "795.25"))
    #expect(comparison.theirLine.minutes.likely == Rational(minutes: "1165.75"))
    #expect(comparison.theirLine.isAbove == .no)
    #expect(comparison.theirLine.distance.likely == Rational(minutes: "-34.25"))
    #expect(comparison.theirLineByLaw.minutes.secure == Rational(minutes: "1538.05"))
    #expect(comparison.theirLineByLaw.minutes.possible == Rational(minutes: "1601.35"))
    #expect(comparison.theirLineByLaw.isAbove == .yes)
    #expect(comparison.theirsByLaw.authority == .agency)
    #expect(comparison.yourLine.isAbove == .yes)
  }

  @Test("C-K3: samma sak med varje tolkning som den är förvald")
  func cByDefault() throws {
    let comparison = try Example("exempel-c").comparison()
    #expect(comparison.theirLine.minutes.likely == Rational(minutes: "1185.85"))
    #expect(comparison.theirLine.isAbove == .no)
    // 6,33 days of 30 minutes are 189,90 of deduction instead of 210.
    #expect(comparison.theirLineByLaw.minutes.secure == Rational(minutes: "1558.15"))
    #expect(comparison.theirLineByLaw.minutes.possible == Rational(minutes: "1621.45"))
  }

  @Test("C-K4: raderna som nekas med fel skäl avgör, och kommer först")
  func wrongReasonDecides() throws {
    let comparison = try Example("exempel-c").comparison(.ci18Need7MinusOtherNeeds, .ci02FlatSeven)
    #expect(comparison.ids(comparison.rows.filter { comparison.decisive.contains($0.index) }) == ["C22", "C23"])
    #expect(comparison.ids(Array(comparison.differing.prefix(3))) == ["C22", "C23", "C11"])
    for id in ["C22", "C23"] {
      let row = try comparison.row(id)
      #expect(row.reason?.kind == .law)
      #expect(row.theirs.basic == .zero)
      #expect(row.theirsByLaw.basic == row.yours.basic)
    }
    let restored = try Example("exempel-c").comparison(
      .ci18Need7MinusOtherNeeds, .ci02FlatSeven, leaving: ["C22", "C23"])
    #expect(restored.theirLine.minutes.likely == Rational(minutes: "1324.85"))
    #expect(restored.theirLine.isAbove == .yes)
    #expect(restored.decisive.isEmpty)
  }

  @Test("Varje rad ligger inom sitt spann, och en känd rad är sitt spann", arguments: ["a", "c", "d"])
  func spans(person: String) throws {
    let comparison = try Example("exempel-\(person)").comparison()
    for row in comparison.rows {
      #expect(row.yoursByLawSpan.contains(row.yoursByLaw))
      #expect(row.theirsByLawSpan.contains(row.theirsByLaw) && row.theirsByLawSpan.contains(row.theirsByLawAtBest))
      #expect(row.theirsByLawSpan.basic.likely == row.theirsByLaw.basic)
      if row.theirsByLawSpan.isKnown { #expect(row.theirsByLaw == row.theirsByLawAtBest && row.unanswered.isEmpty) }
      if !row.isOpenOnTheirs {
        #expect((row.rule == nil) == (row.theirsByLaw == row.theirs && row.theirsByLawAtBest == row.theirs))
      }
    }
    #expect(comparison.rows.contains { $0.theirsByLawSpan.isKnown })
  }

  @Test("C: bestämmelser och avgöranden, för och emot, vid en nekad rad")
  func bearing() throws {
    let comparison = try Example("exempel-c").comparison()
    let bearing = try comparison.bearing(on: comparison.row("C22"), book: .standard, decisions: .standard())
    let rules = bearing.provisions.map { $0.rule }
    #expect(rules.first == .lss9a1Sondmatning)
    #expect(rules.contains(.sfb10625aAndningSond))
    #expect(!bearing.inFavour.isEmpty)
    #expect(!bearing.against.isEmpty)
    #expect(bearing.inFavour.allSatisfy { $0.direction == .inFavour })
    #expect(bearing.evidence == ["U7"])
  }

  @Test("C: mat genom sond är hel vilket skäl som än ges, och löpande stöd som nekas blir tillsyn")
  func readByLaw() throws {
    let comparison = try Example("exempel-c").comparison()
    #expect(try comparison.row("C01").theirsByLaw.basic == Rational(minutes: "221.55"))
    let day = try comparison.row("C09")
    #expect(day.theirsByLaw.basic == .zero)
    let night = try comparison.row("C11")
    #expect(night.differing.contains(.engagement(yours: .supervision, theirs: .waiting)))
    // 560 min × 6,33 / 4.
    #expect(night.theirsByLaw.night == Rational(minutes: "886.2"))
    // The acute medicine stands or falls with need 7: what is left of it is other need.
    #expect(try comparison.row("C08").theirsByLaw == ComparedMinutes(other: 30))
  }

  @Test("D-K1: fyra rader, natten och den andra assistenten; D01 läst på två sätt")
  func d() throws {
    let comparison = try Example("exempel-d").comparison()
    #expect(comparison.ids(comparison.differing) == ["D01", "D16", "D02", "D04"])
    #expect(comparison.differing.map { $0.difference.basic } == [2_170, 1_440, 900, 150])
    #expect(comparison.yours.basic == 8_576)
    #expect(comparison.theirs.basic == 3_916)
    #expect(comparison.theirLine.isAbove == .yes)
    // 8 576 − D02 900 − D16 1 440; D04 is refused for what the law counts, so it stays. D01 less 310 × 7, or whole.
    #expect(comparison.theirLineByLaw.minutes.secure == 4_066)
    #expect(comparison.theirLineByLaw.minutes.possible == 6_236)
    #expect(try comparison.row("D16").differing == [.refused])
    #expect(try comparison.row("D02").differing == [.assistants(yours: 2, theirs: 1)])
    #expect(try comparison.row("D12").differs == false)
  }

  @Test("Utan förslag skiljer inget, och ett förslag utan skäl ger en lista")
  func emptyAndMissing() throws {
    let example = try Example("exempel-a")
    let none = Proposal([Proposal.Entry?](repeating: nil, count: example.document.rows.count))
    let same = try example.comparison(with: none)
    #expect(same.differing.isEmpty)
    #expect(same.theirs.basic == same.yours.basic)
    var entries = none.entries
    var cut = LawPosition()
    cut.minutes = Amount(25)
    entries[try example.index("A03")] = Proposal.Entry(cut)
    // The same minutes as the row: nothing is cut, so no reason is owed.
    cut.minutes = Amount(6)
    entries[try example.index("A05")] = Proposal.Entry(cut)
    let missing = try example.comparison(with: Proposal(entries))
    #expect(missing.ids(missing.withoutReason) == ["A03"])
    #expect(missing.ids(missing.differing) == ["A03"])
  }

  @Test("Radvis ändring: nekad tillsyn ger raderna i den egen tid, och det sägs")
  func followsFromOthers() throws {
    let example = try Example("exempel-d")
    var proposal = Proposal([Proposal.Entry?](repeating: nil, count: example.document.rows.count))
    var refused = LawPosition()
    refused.minutes = .zero
    for id in ["D01", "D02"] {
      proposal.entries[try example.index(id)] = Proposal.Entry(refused, reason: "larm räcker")
    }
    let comparison = try example.comparison(with: proposal)
    let communication = try comparison.row("D12")
    #expect(communication.differing == [.followsFromOthers])
    #expect(communication.difference.basic == -175)
    #expect(comparison.theirs.basic == 3_941)
    #expect(comparison.theirLineByLaw.minutes.likely == 3_941)
  }

  @Test("En rad till eller från över gränsen: 1 201 minuter mot 1 200")
  func lineEffect() throws {
    let example = try Example("gransen-en-minut-till")
    let study = try example.study()
    var proposal = Proposal([Proposal.Entry?](repeating: nil, count: example.document.rows.count))
    let index = try #require(example.document.rows.indices.first { study.claimed.rows[$0].basic.isPositive })
    var refused = LawPosition()
    refused.minutes = .zero
    proposal.entries[index] = Proposal.Entry(refused, reason: "inte visat")
    let comparison = try Comparison(study, with: proposal, from: .agency)
    #expect(comparison.yourLineByLaw.isAbove == .yes)
    #expect(comparison.yourLineByLaw.distance.likely == 1)
    #expect(comparison.theirLine.isAbove == .no)
    #expect(comparison.theirLineByLaw.isAbove == .no)
    #expect(comparison.theirsByLaw.authority == .kommun)
    // Exactly 20 hours is not above.
    let exact = ComparedLine(minutes: Bounds(1_200), threshold: 1_200)
    #expect(exact.isAbove == .no)
    #expect(ComparedLine(minutes: Bounds(1_201), threshold: 1_200).isAbove == .yes)
    #expect(
      ComparedLine(minutes: Bounds(secure: 1_200, likely: 1_200, possible: 1_201), threshold: 1_200).isAbove == .unknown
    )
  }

  @Test("Hur skälet läses avgör vad som är fakta: samma nej, tre skäl")
  func reasonsAndFacts() throws {
    let example = try Example("exempel-a")
    func judged(_ reason: String?) throws -> (Rational, Rational) {
      var proposal = Proposal([Proposal.Entry?](repeating: nil, count: example.document.rows.count))
      var refused = LawPosition()
      refused.minutes = .zero
      proposal.entries[try example.index("A05")] = Proposal.Entry(refused, reason: reason)
      let row = try example.comparison(with: proposal).row("A05")
      return (row.theirsByLaw.basic, row.theirsByLawAtBest.basic)
    }
    // 6 min × 14.
    #expect(try judged("klarar det själv") == (0, 0))
    #expect(try judged("tandborstning räknas inte") == (84, 84))
    #expect(try judged(nil) == (0, 84))
  }

  @Test("Kommunens ställning läses i kommunens spår: där ger skolan hjälpen i skolan")
  func kommunTrack() throws {
    let example = try Example("exempel-c")
    let none = Proposal([Proposal.Entry?](repeating: nil, count: example.document.rows.count))
    let kommun = try example.comparison(with: none, from: .kommun)
    #expect(kommun.track == .kommun)
    #expect(try kommun.row("C22").yoursByLaw.isZero)
    let agency = try example.comparison(with: none, from: .agency)
    // 35 min × 3,7.
    #expect(try agency.row("C22").yoursByLaw.basic == Rational(minutes: "129.5"))
    #expect(kommun.theirsByLaw.kommun.likely.need == agency.theirsByLaw.kommun.likely.need)
  }

  @Test("En annan röst i filen: dess fakta bredvid dina")
  func voice() throws {
    let example = try Example("exempel-a")
    var document = example.document
    var told = FactSheet()
    told[.minutes] = .quantity(3)
    let index = try example.index("A05")
    document.rows[index].voices[.authority] = told
    let comparison = try Comparison(example.study(), withFacts: document.lawCase(voice: .authority))
    #expect(comparison.ids(comparison.differing) == ["A05"])
    let row = try comparison.row("A05")
    #expect(row.difference.basic == 42)
    #expect(row.reason == nil)
    #expect(row.differing == [.minutes(yours: Amount(6), theirs: Amount(3))])
    #expect(comparison.withoutReason.isEmpty)
  }

  @Test("En annan fil: rader hör ihop på id, och det som saknas sägs")
  func otherFile() throws {
    let example = try Example("exempel-a")
    var other = example.document
    other.voice = .authority
    for index in other.rows.indices { other.rows[index].positions = [:] }
    other.rows[try example.index("A03")].facts[.assistants] = .count(1)
    other.rows[0].id = "X9"
    let file = FileProposal(other, by: .agency, for: example.document)
    #expect(file.unknownRows == ["X9"])
    #expect(file.unmentionedRows == [0])
    let comparison = try example.comparison(with: file.proposal)
    #expect(comparison.ids(comparison.differing) == ["A03"])
    #expect(try comparison.row("A03").differing == [.assistants(yours: 2, theirs: 1)])
  }
}

/// A small generator whose numbers follow from its seed (Steele, Lea, Flood 2014).
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

@Suite("Jämförelsens räkning, för slumpade förslag")
struct ComparisonSumTests {
  private func proposal(_ document: CaseDocument, seed: UInt64) -> Proposal {
    var numbers = SeededNumbers(state: seed)
    let reasons = ["väntan räknas inte", "inte styrkt", "inte tillräckligt frekvent", nil]
    return Proposal(
      document.rows.map { row in
        guard Int.random(in: 0..<3, using: &numbers) > 0 else { return nil }
        var position = LawPosition()
        let most = Int(row.facts.quantity(.minutes)?.least.rational.floor ?? 0)
        let minutes = Int.random(in: 0...max(most, 0), using: &numbers)
        if Bool.random(using: &numbers) { position.minutes = Amount(minutes) }
        if Bool.random(using: &numbers) {
          position.basicMinutes = Amount(Int.random(in: 0...minutes, using: &numbers))
        }
        if Int.random(in: 0..<4, using: &numbers) == 0 { position.assistants = 1 }
        if Int.random(in: 0..<8, using: &numbers) == 0 { position.engagement = .waiting }
        return Proposal.Entry(position, reason: reasons[Int.random(in: 0..<reasons.count, using: &numbers)])
      })
  }

  @Test(
    "Radernas tid är summornas tid i varje kolumn, och skillnaderna är skillnaden",
    arguments: ["exempel-a", "exempel-c", "exempel-d", "exempel-e"])
  func sums(name: String) throws {
    let example = try Example(name)
    let study = try example.study()
    func sum(_ minutes: [ComparedMinutes]) -> ComparedMinutes { minutes.reduce(ComparedMinutes()) { $0 + $1 } }
    for seed in 0..<12 as Range<UInt64> {
      let comparison = try Comparison(study, with: proposal(example.document, seed: seed), from: .agency)
      let rows = comparison.rows
      let difference = sum(rows.map { $0.difference })
      #expect(difference.basic == comparison.yours.basic - comparison.theirs.basic)
      #expect(difference.total == comparison.yours.total - comparison.theirs.total)
      for (column, judged) in [
        (sum(rows.map { $0.yoursByLaw }), study.assessment), (sum(rows.map { $0.theirsByLaw }), comparison.theirsByLaw),
        (sum(rows.map { $0.theirsByLawAtBest }), comparison.theirsByLawAtBest),
      ] {
        #expect(column.basic == judged.agency.likely.basicGross, "\(name) \(seed)")
        #expect(column.other + column.night == judged.agency.likely.otherGross, "\(name) \(seed)")
      }
      let sizes = comparison.differing.filter { !comparison.decisive.contains($0.index) }.map { $0.difference.size }
      #expect(sizes == sizes.sorted(by: >))
    }
  }
}
