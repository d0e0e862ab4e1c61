import Law
import Testing

@testable import Casework

/// A mistake that rows can show, the kinds of finding that cover it, and a small life where each is found.
struct Mistake: CustomTestStringConvertible {
  let name: String
  let cases: [(kind: Finding.Kind, life: Life)]
  var testDescription: String { name }
}

@Suite("Att tänka på: varje vanligt misstag har sitt fynd")
struct MistakeTests {
  private static func life(
    _ rows: String..., born: String = "1990-01-01", circumstances: [String] = [], after: String = ""
  ) -> Life {
    var life = Life(born: born, circumstances: circumstances, after: after)
    for (number, words) in rows.enumerated() { life.row("R\(number + 1)", words) }
    return life
  }

  /// Six rows with different needs, ten minutes and more.
  private static func six(
    _ words: String = "", minutes: (Int) -> Int = { 11 + $0 }, circumstances: [String] = []
  ) -> Life {
    var life = Life(circumstances: circumstances)
    for (number, need) in ["övrigt", "hygien", "klädsel", "måltider", "övrigt", "övrigt"].enumerated() {
      life.row("R\(number)", "behov: \(need), minuter: \(minutes(number)), \(daily)\(words)")
    }
    return life
  }

  private static let daily = "gånger: {antal: 7, per: vecka}"
  private static let chores = "behov: övrigt, moment: hushåll, natt: nej, \(daily)"
  private static let watch = "behov: förebyggande, typ: tillsyn, \(daily)"
  private static let feed = "behov: sondmatning, moment: sondmatning, minuter: 30, \(daily)"

  static let mistakes = [
    Mistake(name: "samma runda tid överallt", cases: [(.sameMinutes, six(minutes: { _ in 15 }))]),
    Mistake(name: "bara den bra dagen", cases: [(.onlyGoodDays, six())]),
    Mistake(name: "familjens hjälp utelämnad", cases: [(.familyHelp, six(circumstances: ["bor_med_make: ja"]))]),
    Mistake(
      name: "familjens önskan i stället för personens behov",
      cases: [(.needOfOthers, life("behov: övrigt, moment: avlastning_för_familjen, minuter: 60, \(daily)"))]),
    Mistake(
      name: "diagnos i stället för moment",
      cases: [(.rowWithoutContent, life("behov: övrigt, minuter: 60, text: Epilepsi, \(daily)"))]),
    Mistake(
      name: "natten glömd, eller bara tillsyn",
      cases: [
        (
          .emptyNight,
          life("minuter: 10, \(chores)", "minuter: 11, \(chores)", "minuter: 12, \(chores)")
        ), (.nightWithoutContent, life("moment: allmän_tillsyn, minuter: 480, natt: ja, netto: ja, \(watch)")),
      ]),
    Mistake(
      name: "samma tid två gånger",
      cases: [
        (
          .sameClockTime,
          life("minuter: 60, klockslag: [\"07:00\"], \(chores)", "minuter: 60, klockslag: [\"07:30\"], \(chores)")
        ),
        (
          .sameTimeAsTwo,
          life(
            "minuter: 60, klockslag: [\"07:00\"], assistenter: 2, andra_aktiv_min: 5, \(chores)",
            "minuter: 60, klockslag: [\"07:30\"], \(chores)")
        ),
        (
          .supervisionUnsettled,
          life("moment: förebygga_skada, minuter: 300, \(watch)", "minuter: 30, \(chores)")
        ), (.minutesBeyondSpan, life("minuter: 60, klockslag: [\"07:00-07:30\"], \(chores)")),
      ]),
    Mistake(
      name: "dagar över 24 timmar",
      cases: [
        (.overFullWeek, life("minuter: 721, \(chores)", "minuter: 721, \(chores)")),
        (
          .overFullDay,
          life(
            "minuter: 1380, \(chores)",
            "behov: övrigt, moment: fritid, minuter: 61, dagar: [lör], gånger: {antal: 1, per: vecka}")
        ),
        (
          .beyondWakingTime,
          life("minuter: 1020, \(chores)", "behov: övrigt, typ: väntetid, natt: ja, netto: nej, minuter: 480, \(daily)")
        ),
      ]),
    Mistake(
      name: "två assistenter utan varför och hur länge",
      cases: [
        (.secondAssistantReason, life("minuter: 60, assistenter: 2, andra_aktiv_min: 60, \(chores)")),
        (.secondAssistantMinutes, life("minuter: 60, assistenter: 2, \(chores)")),
      ]),
    Mistake(
      name: "skola, daglig verksamhet och korttids",
      cases: [
        (
          .timeElsewhere,
          life(
            "minuter: 300, plats: daglig_verksamhet, klockslag: [\"09:00-14:00\"], \(chores)",
            "minuter: 30, plats: hemma, klockslag: [\"12:00\"], \(chores)")
        ),
        (
          .schoolHours, life("minuter: 30, plats: hemma, klockslag: [\"12:00\"], \(chores)", born: "2016-01-01")
        ),
        (
          .shortStayDays,
          life(
            "minuter: 30, plats: hemma, \(chores)",
            after: "kalender: {från: 2026-07-01, till: 2027-06-30, korttids: [{dagar: [lör]}]}")
        ), (.careTakenOffInSchool, life("plats: skola, tillgodoses_av_annan: ja, \(feed)", born: "2016-01-01")),
        (.careInSchool, life("plats: hemma, \(feed)", born: "2016-01-01")),
      ]),
    Mistake(
      name: "det som händer i månaden och om året",
      cases: [
        (.nothingSeldom, six()),
        (
          .nothingYearly,
          {
            var life = six()
            life.row("R7", "behov: övrigt, minuter: 60, gånger: {antal: 1, per: månad}")
            return life
          }()
        ),
      ]),
    Mistake(
      name: "gamla intyg",
      cases: [
        (.oldEvidence, life("minuter: 30, \(chores)", after: "underlag: [{id: U1, sort: intyg, datum: 2020-01-01}]")),
        (.undatedEvidence, life("minuter: 30, \(chores)", after: "underlag: [{id: U1, sort: intyg}]")),
      ]),
    Mistake(
      name: "överdrifter",
      cases: [
        (.muchHelp, life("minuter: 1000, \(chores)")),
        (.muchOfOneNeed, life("behov: hygien, moment: dusch, minuter: 60, natt: nej, gånger: {antal: 15, per: dag}")),
        (.allPrivate, life("behov: hygien, moment: rakning, minuter: 10, varav_privat: allt, \(daily)")),
      ]),
    Mistake(
      name: "ansökan efter åldersgränsen",
      cases: [
        (.ageLimitNear, life("minuter: 30, \(chores)", born: "1960-05-10")),
        (.ageLimitPassed, life("minuter: 30, \(chores)", born: "1958-05-10")),
      ]),
  ]

  /// Papers and facts that are asked for, beside the mistakes.
  static let asked: Set<Finding.Kind> = [.selfCareMissing, .privatePartMissing]

  @Test("misstaget hittas, med varje slag som hör till det", arguments: mistakes)
  func found(mistake: Mistake) throws {
    for (kind, life) in mistake.cases { #expect(try !life.found(kind).isEmpty, "\(kind)") }
  }

  @Test("inget slag av fynd står utanför tabellen, och inget står där två gånger")
  func everyKind() {
    let kinds = MistakeTests.mistakes.flatMap { $0.cases.map { $0.kind } }
    #expect(Set(kinds).union(MistakeTests.asked) == Set(Finding.Kind.allCases))
    #expect(Set(kinds).count == kinds.count && Set(kinds).isDisjoint(with: MistakeTests.asked))
    #expect(MistakeTests.mistakes.count == 14)
  }

  @Test("ett helt ordnat liv har ingen motsägelse och ingen brist")
  func wellKept() throws {
    let life = MistakeTests.life(
      "behov: hygien, moment: dusch, minuter: {minst: 20, högst: 30}, varav_privat: 20, klockslag: [\"07:00\"], natt: nej, \(MistakeTests.daily)",
      "behov: övrigt, moment: hushåll, minuter: 45, klockslag: [\"17:00\"], natt: nej, \(MistakeTests.daily)")
    #expect(try life.study.findings.isEmpty)
  }
}

@Suite("Att tänka på: mängder av dagar")
struct DaySetTests {
  private func set(_ numbers: [Int]) -> DaySet {
    var days = DaySet()
    for number in numbers { days.insert(number) }
    return days
  }

  @Test("dagar som bitar räknas och flyttas som en mängd av tal")
  func asNumbers() {
    let (one, other) = (set([0, 63, 64, 200, 363]), set([63, 65, 200, 362]))
    #expect(one.numbers == [0, 63, 64, 200, 363] && one.count == 5)
    #expect(one.intersection(other).numbers == [63, 200])
    #expect(one.union(other).numbers == [0, 63, 64, 65, 200, 362, 363])
    #expect(one.subtracting(other).numbers == [0, 64, 363])
    #expect(one.isSuperset(of: set([0, 363])) && !one.isSuperset(of: other))
    // What leaves the year at either end is gone.
    #expect(one.shifted(by: 1).numbers == [1, 64, 65, 201])
    #expect(one.shifted(by: -1).numbers == [62, 63, 199, 362])
    #expect(!one.contains(-1) && !one.contains(364) && DaySet().isEmpty)
  }
}
