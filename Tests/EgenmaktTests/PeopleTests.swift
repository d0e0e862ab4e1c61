import CaseFile
import Law
import Testing

/// What one of the six invented persons must add up to. Minutes a week, written out by hand beside the invented life;
/// nothing here is computed by the engine.
struct ExpectedPerson: Sendable, CustomTestStringConvertible {
  var file: String
  var rowCount: Int
  /// Basic need by need, as claimed; needs not named are 0. Tube feeding is a part of `.meals`.
  var needs: [Need: String]
  /// Qualified activation and motivation, apart from the needs it serves.
  var activation = "0"
  var basic: String
  /// The rows that stand or fall with need 7, and the basic sum without them.
  var needSeven: Set<String> = []
  var basicWithoutNeedSeven: String?
  var other: String
  var waitingClock = "0"
  var waitingCredit = "0"
  var total: String
  var furtherAssistants: String
  var clock: String
  var basicByProposal: String?
  /// What the law gives, with nothing refused, before the parental deduction and without waiting time.
  var assessedBasic: String
  var assessedOther: String
  /// The rows where that differs from the claim.
  var differences: [String: Difference]

  var testDescription: String { file }
}

private func less(_ basic: String, by rule: RuleID) -> Difference {
  Difference(basic: -Rational(minutes: basic), other: .zero, rule: rule)
}

private func lessOther(_ other: String, by rule: RuleID) -> Difference {
  Difference(basic: .zero, other: -Rational(minutes: other), rule: rule)
}

private func moved(_ minutes: String, by rule: RuleID) -> Difference {
  Difference(basic: -Rational(minutes: minutes), other: Rational(minutes: minutes), rule: rule)
}

extension ExpectedPerson {
  static let a = ExpectedPerson(
    file: "exempel-a", rowCount: 30,
    needs: [.breathing: "210", .hygiene: "1333", .meals: "469", .dressing: "525"], basic: "2537", other: "3709.5",
    waitingClock: "3248", waitingCredit: "812", total: "7058.5", furtherAssistants: "200", clock: "9294.5",
    basicByProposal: "2117", assessedBasic: "2432", assessedOther: "3169.5",
    differences: ["A17": less("105", by: .calcEgenvardBeslut), "A27": lessOther("540", by: .hfd201727Kvalificerat)])

  static let b = ExpectedPerson(
    file: "exempel-b", rowCount: 25,
    needs: [.hygiene: "1436", .meals: "1281", .dressing: "462", .communication: "735"], basic: "3914", other: "2877",
    waitingClock: "3220", waitingCredit: "805", total: "7596", furtherAssistants: "225", clock: "9786",
    assessedBasic: "3914", assessedOther: "2187",
    differences: [
      "B23": lessOther("210", by: .calcEgenvardBeslut), "B24": lessOther("480", by: .hfd201727Kvalificerat),
    ])

  static let c = ExpectedPerson(
    file: "exempel-c", rowCount: 23,
    needs: [
      .breathing: "133.6", .hygiene: "531.6", .meals: "1108.95", .dressing: "170", .communication: "120",
      .preventiveSupport: "63.3", .medicalSupport: "5069.6",
    ],
    basic: "7197.05", needSeven: ["C09", "C10", "C11"], basicWithoutNeedSeven: "2157.45", other: "0", total: "7197.05",
    furtherAssistants: "120", clock: "7077.05", basicByProposal: "1375.75", assessedBasic: "7197.05",
    assessedOther: "0", differences: [:])

  /// D12 lies inside D01. Both count as basic need, so the hands-on row keeps the minute and D01 yields it.
  static let d = ExpectedPerson(
    file: "exempel-d", rowCount: 18, needs: [.hygiene: "336", .dressing: "210", .preventiveSupport: "6600"],
    activation: "1430", basic: "8576", other: "944", waitingClock: "1920", waitingCredit: "480", total: "10000",
    furtherAssistants: "1835", clock: "9605", basicByProposal: "3916", assessedBasic: "8576", assessedOther: "914",
    differences: [
      "D01": less("175", by: .lss9a1Forebyggande),
      "D12": Difference(basic: 175, other: .zero, rule: .lss9a1Kommunikation),
      "D18": lessOther("30", by: .hfd201727Kvalificerat),
    ])

  static let e = ExpectedPerson(
    file: "exempel-e", rowCount: 19,
    needs: [.breathing: "2611", .hygiene: "977", .meals: "420", .dressing: "252", .medicalSupport: "5355"],
    basic: "9615", needSeven: ["E07", "E08"], basicWithoutNeedSeven: "4260", other: "1065", total: "10680",
    furtherAssistants: "676", clock: "10004", assessedBasic: "9230", assessedOther: "1170",
    differences: ["E06": less("280", by: .calcEgenvardBeslut), "E09": moved("105", by: .lss9a4AndningAtgarder)])

  static let f = ExpectedPerson(
    file: "exempel-f", rowCount: 15,
    needs: [
      .breathing: "1176", .hygiene: "1127", .meals: "1260", .dressing: "364", .communication: "420",
      .medicalSupport: "2800",
    ],
    basic: "7147", other: "2116", total: "9263", furtherAssistants: "150", clock: "9113", assessedBasic: "4347",
    assessedOther: "4916", differences: ["F03": moved("2800", by: .medicinsktStorreDelen)])

  static let all = [a, b, c, d, e, f]
}

@Suite("De sex påhittade personerna")
struct PeopleTests {
  @Test(
    "Raderna: antal, egna namn, yrkandet högst alla minuter, klocktiden högst en vecka", arguments: ExpectedPerson.all)
  func rowInvariants(_ expected: ExpectedPerson) throws {
    let example = try Example(expected.file)
    #expect(example.document.isInvented)
    #expect(example.document.rows.count == expected.rowCount)
    #expect(Set(example.document.rows.map(\.id)).count == expected.rowCount)
    for row in example.document.rows {
      let claim = try #require(row.claimedBasicMinutes?.value)
      let minutes = try #require(row.facts.quantity(.minutes))
      #expect(claim.greatest <= minutes.least, "\(row.id)")
    }
    #expect(!(Rational(168 * 60) < example.claims().clock))
  }

  @Test("Yrkade summor, minut för minut", arguments: ExpectedPerson.all)
  func claimedSums(_ expected: ExpectedPerson) throws {
    let example = try Example(expected.file)
    let sums = example.claims()
    #expect(sums.rowsWithoutClaim.isEmpty)
    var byNeed = Dictionary(uniqueKeysWithValues: zip(Need.allCases, sums.byNeed))
    byNeed[.meals, default: .zero] += byNeed.removeValue(forKey: .tubeFeeding) ?? .zero
    for (need, minutes) in byNeed {
      #expect(minutes == Rational(minutes: expected.needs[need] ?? "0"), "\(need.rawValue)")
    }
    #expect(sums.activation == Rational(minutes: expected.activation))
    #expect(sums.basic == Rational(minutes: expected.basic))
    #expect(sums.other == Rational(minutes: expected.other))
    #expect(sums.waitingClock == Rational(minutes: expected.waitingClock))
    #expect(sums.waitingCredit == Rational(minutes: expected.waitingCredit))
    #expect(sums.total == Rational(minutes: expected.total))
    #expect(sums.furtherAssistants == Rational(minutes: expected.furtherAssistants))
    #expect(sums.clock == Rational(minutes: expected.clock))
    if let without = expected.basicWithoutNeedSeven {
      #expect(example.claims(refusing: expected.needSeven).basic == Rational(minutes: without))
    }
    if let proposal = expected.basicByProposal {
      #expect(example.claims(positions: example.proposal()).basic == Rational(minutes: proposal))
    }
  }

  @Test("Summor enligt lagen", arguments: ExpectedPerson.all)
  func assessedSums(_ expected: ExpectedPerson) throws {
    let assessment = try Example(expected.file).assessed()
    let sums = assessment.agency.likely
    #expect(sums.basicGross == Rational(minutes: expected.assessedBasic))
    #expect(sums.otherGross - sums.waitingCredit == Rational(minutes: expected.assessedOther))
    #expect(sums.waitingCredit == Rational(minutes: expected.waitingCredit))
    #expect(assessment.authority == .agency)
  }

  @Test("Lagen avviker från yrkandet bara i de rader som är nämnda, med rätt regel", arguments: ExpectedPerson.all)
  func differences(_ expected: ExpectedPerson) throws {
    #expect(try Example(expected.file).differences() == expected.differences)
  }

  @Test("Inget avgörande är okänt", arguments: ExpectedPerson.all)
  func nothingIsOpen(_ expected: ExpectedPerson) throws {
    let example = try Example(expected.file)
    let assessment = try example.assessed()
    #expect(!assessment.isOpen)
    #expect(assessment.right == .yes)
    #expect(assessment.granted.isKnown)
    for (row, result) in zip(example.document.rows, try example.rows()) {
      #expect(!result.isOpen, "\(row.id)")
      #expect(!result.marks.contains(.unknownFact), "\(row.id)")
    }
  }
}
