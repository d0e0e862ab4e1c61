import CaseFile
import Foundation
import Law
import RandomCases
import Testing

@testable import Casework

/// Words of a row that is found, and of rows that are not.
struct RowExample: CustomTestStringConvertible {
  let kind: Finding.Kind
  let found: String
  let fine: [String]
  var testDescription: String { kind.rawValue }
}

@Suite("Att tänka på: raderna och underlaget")
struct RowFindingTests {
  static let cases = [
    RowExample(
      kind: .selfCareMissing, found: "behov: andning, moment: andningshjälp, vårdåtgärd: ja, egenvård: saknas",
      fine: [
        "behov: andning, moment: andningshjälp, vårdåtgärd: ja, egenvård: bedömd",
        "behov: andning, moment: andningshjälp, vårdåtgärd: ja, egenvård: hsl",
        "behov: andning, moment: andningshjälp, vårdåtgärd: nej",
      ]),
    RowExample(
      kind: .nightWithoutContent,
      found: "behov: förebyggande, moment: allmän_tillsyn, typ: tillsyn, natt: ja, netto: ja",
      fine: [
        "behov: förebyggande, moment: allmän_tillsyn, typ: tillsyn, natt: ja, netto: ja, text: \"Vaknar och går ut.\"",
        "behov: förebyggande, moment: förebygga_skada, typ: tillsyn, natt: ja, netto: ja",
        "behov: förebyggande, moment: allmän_tillsyn, typ: tillsyn, natt: nej, netto: ja",
      ]),
    RowExample(
      kind: .rowWithoutContent, found: "behov: övrigt, moment: annat",
      fine: ["behov: övrigt, moment: annat, namn: Handla", "behov: övrigt, moment: annat, typ: väntetid"]),
    RowExample(
      kind: .rowWithoutContent, found: "behov: övrigt, text: \"CP-skada, behöver tillsyn.\"",
      fine: ["behov: övrigt, text: \"CP-skada, behöver lyftas.\""]),
    RowExample(
      kind: .rowWithoutContent,
      found: "behov: förebyggande, moment: allmän_tillsyn, typ: tillsyn, netto: ja, natt: nej",
      fine: ["behov: förebyggande, moment: förebygga_skada, typ: tillsyn, netto: ja, natt: nej"]),
    RowExample(
      kind: .nightWithoutContent,
      found: "behov: förebyggande, typ: tillsyn, natt: ja, netto: ja, text: \"Tillsyn hela natten.\"",
      fine: ["behov: förebyggande, typ: tillsyn, natt: ja, netto: ja, text: \"Tillsyn, går ut på natten.\""]),
    RowExample(
      kind: .nightWithoutContent,
      found: "behov: förebyggande, moment: allmän_tillsyn, typ: tillsyn, natt: okänt, netto: ja",
      fine: ["behov: förebyggande, moment: allmän_tillsyn, typ: tillsyn, netto: ja"]),
    RowExample(
      kind: .selfCareMissing, found: "behov: hygien, moment: kateter, vårdåtgärd: ja, egenvård: okänt",
      fine: ["behov: hygien, moment: kateter, vårdåtgärd: okänt, egenvård: okänt"]),
    RowExample(
      kind: .rowWithoutContent, found: "behov: övrigt",
      fine: ["behov: övrigt, namn: Handla", "behov: övrigt, text: \"Vi handlar.\"", "behov: övrigt, moment: ärenden"]),
    RowExample(
      kind: .privatePartMissing, found: "behov: hygien, moment: dusch",
      fine: [
        "behov: hygien, moment: dusch, varav_privat: 10", "behov: hygien, moment: dusch, varav_privat: okänt",
        "behov: hygien, moment: dusch, kvalificerad_motivering: ja", "behov: övrigt, moment: hushåll",
        "behov: klädsel, moment: ytterkläder", "behov: måltider, moment: skära_och_servera",
      ]),
    RowExample(
      kind: .allPrivate, found: "behov: hygien, moment: rakning, varav_privat: allt",
      fine: [
        "behov: hygien, moment: rakning, varav_privat: 10", "behov: hygien, moment: dusch, varav_privat: allt",
        "behov: hygien, moment: förflyttning, varav_privat: allt, i_privat_moment: ja",
      ]),
    RowExample(
      kind: .secondAssistantMinutes, found: "behov: hygien, moment: dusch, varav_privat: 10, assistenter: 2",
      fine: [
        "behov: hygien, moment: dusch, varav_privat: 10, assistenter: 2, andra_aktiv_min: 20",
        "behov: hygien, moment: dusch, varav_privat: 10",
      ]),
    RowExample(
      kind: .secondAssistantReason,
      found: "behov: hygien, moment: dusch, varav_privat: 10, assistenter: 2, andra_aktiv_min: 20",
      fine: [
        "behov: hygien, moment: dusch, varav_privat: 10, assistenter: 2, andra_aktiv_min: 20, text: \"Två vid lyft.\"",
        "behov: hygien, moment: dusch, varav_privat: 10",
      ]),
    RowExample(
      kind: .needOfOthers, found: "behov: övrigt, moment: avlastning_för_familjen",
      fine: ["behov: övrigt, moment: fritid, eget_behov: ja"]),
  ]

  @Test("varje slag: ett exempel som hittas och de som inte gör det", arguments: cases)
  func examples(example: RowExample) throws {
    func found(_ words: String) throws -> [Set<String>] {
      var life = Life()
      life.row("R1", "minuter: 20, gånger: {antal: 7, per: vecka}, \(words)")
      return try life.found(example.kind)
    }
    #expect(try found(example.found) == [["R1"]])
    for fine in example.fine { #expect(try found(fine).isEmpty, "\(fine)") }
    // What somebody else meets is not asked about.
    if example.kind != .needOfOthers { #expect(try found(example.found + ", tillgodoses_av_annan: ja").isEmpty) }
  }

  @Test("tillsyn som inte säger om annan hjälp är borttagen · calc-overlap-once")
  func unsettledSupervision() throws {
    func found(_ words: String, inner: String = "") throws -> [Set<String>] {
      var life = Life()
      life.row(
        "R1",
        "behov: förebyggande, moment: förebygga_skada, typ: tillsyn, minuter: 300, gånger: {antal: 7, per: vecka}\(words)"
      )
      life.row("R2", "behov: övrigt, moment: hushåll, minuter: 30, gånger: {antal: 7, per: vecka}\(inner)")
      return try life.found(.supervisionUnsettled)
    }
    #expect(try found("") == [["R1"]])
    #expect(try found(", netto: ja").isEmpty)
    #expect(try found(", netto: nej").isEmpty)
    #expect(try found(", avräknade_rader: [R2]").isEmpty)
    #expect(try found("", inner: ", inom: [R1]").isEmpty)
  }

  @Test("underlag äldre än två år på dagen; beslut åldras inte så")
  func oldEvidence() throws {
    func found(_ evidence: String) throws -> Int {
      var life = Life()
      life.row("R1", "behov: övrigt, namn: Handla, minuter: 20, gånger: {antal: 7, per: vecka}, underlag: [U1]")
      life.after = "underlag:\n- {id: U1, \(evidence)}"
      return try life.found(.oldEvidence).count
    }
    // Two years to the day is not more than two years.
    #expect(try found("sort: läkarutlåtande, datum: 2024-11-20") == 1)
    #expect(try found("sort: läkarutlåtande, datum: 2024-11-21") == 0)
    #expect(try found("sort: beslut, datum: 2020-01-01") == 0)
    #expect(try found("sort: läkarutlåtande") == 0)
    #expect(try found("sort: decision, datum: 2020-01-01") == 0)
    #expect(try found("sort: dom, datum: 2020-01-01") == 0)
    // A decision on self-care is an assessment, and a dietist is no dom.
    #expect(try found("sort: egenvårdsbeslut, datum: 2020-01-01") == 1)
    #expect(try found("sort: domsjö vårdcentral, datum: 2020-01-01") == 1)
  }

  @Test("underlag utan datum nämns; beslut behöver inget")
  func undatedEvidence() throws {
    func found(_ evidence: String) throws -> [Set<String>] {
      var life = Life()
      life.row("R1", "behov: övrigt, namn: Handla, minuter: 20, gånger: {antal: 7, per: vecka}, underlag: [U1]")
      life.after = "underlag:\n- {id: U1, \(evidence)}"
      return try life.found(.undatedEvidence)
    }
    #expect(try found("sort: läkarutlåtande") == [["R1"]])
    #expect(try found("sort: läkarutlåtande, datum: 2026-11-20").isEmpty)
    #expect(try found("sort: beslut").isEmpty)
  }

  @Test(
    "bedömning av egenvård: det som saknas och det som inte är sagt är två saker, och muntligt räckte före mars 2021")
  func selfCare() throws {
    func says(_ word: String, _ day: String = "2026-11-21") throws -> [String] {
      var life = Life(day: day)
      life.row(
        "R1",
        "behov: hygien, moment: kateter, varav_privat: 10, minuter: 15, gånger: {antal: 7, per: vecka}, vårdåtgärd: ja, egenvård: \(word)"
      )
      return try life.study.findings.filter { $0.kind == .selfCareMissing }.map { $0.says.swedish }
    }
    #expect(try says("muntligt") == ["Ingen bedömning av egenvård på papper: R1."])
    #expect(try says("saknas") == ["Ingen bedömning av egenvård på papper: R1."])
    #expect(try says("okänt") == ["Det är inte sagt om vården har bedömt egenvård: R1."])
    #expect(try says("muntligt", "2021-03-01").count == 1)
    #expect(try says("muntligt", "2021-02-28").isEmpty)
    #expect(try says("saknas", "2021-02-28") == ["Ingen bedömning av egenvård: R1."])
  }

  @Test("den mycket privata delen efterfrågas först från den 17 juni 2009 · ra-2009-57-integritet")
  func privatePartOfItsDay() throws {
    func found(_ day: String) throws -> Int {
      var life = Life(day: day)
      life.row("R1", "behov: hygien, moment: dusch, minuter: 15, gånger: {antal: 7, per: vecka}")
      return try life.found(.privatePartMissing).count
    }
    #expect(try found("2009-06-17") == 1)
    #expect(try found("2009-06-16") == 0)
  }

  @Test("alla minuter privata: bara när den privata delen är lika lång som det längsta")
  func allPrivateOfRange() throws {
    func found(_ words: String) throws -> Int {
      var life = Life()
      life.row("R1", "behov: hygien, moment: rakning, gånger: {antal: 7, per: vecka}, \(words)")
      return try life.found(.allPrivate).count
    }
    #expect(try found("minuter: {minst: 10, högst: 30}, varav_privat: 10") == 0)
    #expect(try found("minuter: {minst: 10, högst: 30}, varav_privat: 30") == 1)
  }

  @Test("åldersgränsen inom ett år och ingen ansökan · alder-ansokan-senast")
  func ageLimit() throws {
    func life(_ born: String, _ after: String = "") -> Life {
      var life = Life(born: born, after: after)
      life.row("R1", "behov: övrigt, namn: Handla, minuter: 20, gånger: {antal: 7, per: vecka}")
      return life
    }
    // 67 on 10 May 2027: the last day is the ninth.
    let near = try #require(try life("1960-05-10").study.findings.first { $0.kind == .ageLimitNear })
    #expect(near.says.swedish.contains("9 maj 2027"))
    #expect(try life("1962-05-10").found(.ageLimitNear).isEmpty)
    #expect(try life("1950-05-10").found(.ageLimitNear).isEmpty)
    #expect(
      try life("1960-05-10", "ansökningar:\n- {inkom: 2026-11-01, fler_timmar: nej}").found(.ageLimitNear).isEmpty)
    // An application from long ago that gave nothing is no application now.
    #expect(
      try life("1960-05-10", "ansökningar:\n- {inkom: 2010-06-01, fler_timmar: nej}").found(.ageLimitNear).count == 1)
    #expect(
      near.says.english
        == "If you do not already have the support, you must apply by 9 May 2027. That is the age limit.")
  }

  @Test("åldersgränsen har gått: sökt för sent, eller varken sökt eller beviljat · alder-ansokan-senast")
  func ageLimitPassed() throws {
    func found(_ born: String, _ after: String = "", on day: String = "2027-08-01") throws -> [Finding] {
      var life = Life(day: day, born: born, after: after)
      life.row("R1", "behov: övrigt, namn: Handla, minuter: 20, gånger: {antal: 7, per: vecka}")
      return try life.study.findings.filter { $0.kind == .ageLimitPassed }
    }
    // 67 on 10 May 2027: the ninth is in time, the tenth is not.
    func applied(_ day: String) -> String { "ansökningar:\n- {inkom: \(day), fler_timmar: nej}" }
    let late = try #require(try found("1960-05-10", applied("2027-05-10")).first)
    #expect(late.says.swedish.contains("9 maj 2027") && late.says.swedish.contains("kom in 10 maj 2027"))
    #expect(try found("1960-05-10", applied("2027-05-09")).isEmpty)
    #expect(try found("1960-05-10").count == 1)
    #expect(try found("1960-05-10", on: "2027-05-09").isEmpty)
    let grant = "beviljat:\n- {huvudman: kommunen, från: 2020-01-01, timmar_per_vecka: 10}"
    #expect(try found("1960-05-10", grant).isEmpty)
  }
}

@Suite("Att tänka på: frågor om det som ofta glöms")
struct QuestionFindingTests {
  /// Six rows; each with its own minutes unless all are told.
  private func six(_ change: (Int) -> String = { _ in "" }, minutes: (Int) -> String = { "\(11 + $0)" }) -> Life {
    let needs = ["övrigt", "hygien", "klädsel", "måltider", "övrigt", "övrigt"]
    var life = Life()
    for (number, need) in needs.enumerated() {
      life.row(
        "R\(number)", "behov: \(need), minuter: \(minutes(number)), gånger: {antal: 7, per: vecka}\(change(number))")
    }
    return life
  }

  @Test("samma tid i två av tre rader, delbar med fem, i minst två behov")
  func sameMinutes() throws {
    #expect(try six(minutes: { $0 < 4 ? "15" : "2\($0)" }).found(.sameMinutes) == [["R0", "R1", "R2", "R3"]])
    #expect(try six(minutes: { $0 < 3 ? "15" : "2\($0)" }).found(.sameMinutes).isEmpty)
    #expect(try six(minutes: { _ in "16" }).found(.sameMinutes).isEmpty)
    #expect(try six(minutes: { _ in "{minst: 10, högst: 15}" }).found(.sameMinutes).isEmpty)
  }

  @Test("alla dagar lika: bara den bra dagen?")
  func onlyGoodDays() throws {
    #expect(try six().found(.onlyGoodDays) == [[]])
    #expect(try six(minutes: { $0 == 2 ? "{minst: 10, högst: 25}" : "12" }).found(.onlyGoodDays).isEmpty)
    var average = six()
    average.row("R7", "behov: övrigt, minuter: 10, gånger: {antal: 3.5, per: vecka}")
    #expect(try average.found(.onlyGoodDays).isEmpty)
    var diary = six()
    diary.after = "underlag:\n- {id: U1, sort: dagbok}"
    #expect(try diary.found(.onlyGoodDays).isEmpty)
  }

  @Test(
    "inget som händer sällan · sfb-51-3-genomsnitt",
    arguments: ["{antal: 1, per: år}", "{antal: 1, per: månad}", "{antal: 0.5, per: vecka}"])
  func nothingSeldom(often: String) throws {
    #expect(try six().found(.nothingSeldom) == [[]])
    var life = six()
    life.row("R7", "behov: övrigt, minuter: 100, gånger: \(often)")
    #expect(try life.found(.nothingSeldom).isEmpty)
  }

  @Test("något varje månad men inget om året · sfb-51-3-genomsnitt")
  func nothingYearly() throws {
    func found(_ often: String) throws -> [Set<String>] {
      var life = six()
      life.row("R7", "behov: övrigt, minuter: 100, gånger: \(often)")
      return try life.found(.nothingYearly)
    }
    #expect(try found("{antal: 1, per: månad}") == [[]])
    #expect(try found("{antal: 0.5, per: vecka}") == [[]])
    #expect(try found("{antal: 4, per: år}").isEmpty)
    #expect(try found("{antal: 1, per: vecka}").isEmpty)
  }

  @Test("samma nej i alla rader är en ifylld mall och säger inget om familjens hjälp")
  func familyHelpInTemplate() throws {
    var all = six({ _ in ", tillgodoses_av_annan: nej" })
    all.circumstances = ["boende: hos_föräldrar"]
    #expect(try all.found(.familyHelp) == [[]])
    var shared = six()
    shared.circumstances = ["boende: hos_föräldrar"]
    shared.after = "för_alla_rader: {tillgodoses_av_annan: nej}"
    #expect(try shared.found(.familyHelp) == [[]])
    for word in ["ja", "okänt"] {
      shared.rows[0] = six().rows[0].replacingOccurrences(of: "}}", with: "}, tillgodoses_av_annan: \(word)}")
      #expect(try shared.found(.familyHelp).isEmpty)
    }
  }

  @Test("bor med familj och inget sägs om deras hjälp")
  func familyHelp() throws {
    var life = six()
    life.circumstances = ["boende: hos_föräldrar"]
    #expect(try life.found(.familyHelp) == [[]])
    life.rows[0] = life.rows[0].replacingOccurrences(of: "}}", with: "}, tillgodoses_av_annan: nej}")
    #expect(try life.found(.familyHelp).isEmpty)
    var alone = six()
    alone.circumstances = ["boende: eget", "bor_med_make: nej"]
    #expect(try alone.found(.familyHelp).isEmpty)
  }

  @Test("en början på en fil får inga frågor om det som inte är skrivet än")
  func beginning() throws {
    var life = Life()
    life.row("R0", "behov: övrigt, namn: Handla, minuter: 15, gånger: {antal: 1, per: vecka}")
    #expect(try life.study.findings.isEmpty)
  }
}

@Suite("Att tänka på: allmänt")
struct FindingPropertyTests {
  private func study(_ document: CaseDocument) -> CaseStudy? {
    try? CaseStudy(
      document, subject: document.lawCase(), law: Law(on: document.holdsOn ?? Law.horizon, readings: document.readings),
      isSameLife: false)
  }

  /// A finding as what does not depend on the order of rows.
  private func summary(_ findings: [Finding], _ document: CaseDocument) -> [String] {
    findings.map { finding in
      let rows = finding.rows.map { document.rows[$0].id }.sorted()
      return "\(finding.kind) \(rows) \(finding.minutes.map { $0.description } ?? "")"
    }.sorted()
  }

  @Test("slumpade filer: inget fynd kraschar, raderna finns, ordningen är fast och texten är fylld")
  func random() throws {
    var kinds: Set<Finding.Kind> = []
    for seed in 0..<400 {
      let document = RandomDocument.make(seed: UInt64(seed))
      let law = Law(on: document.holdsOn ?? Law.horizon, readings: document.readings)
      let findings = DayFindings(document, subject: document.lawCase(), on: law.date, law: law).findings
      for finding in findings {
        #expect(finding.rows.allSatisfy { document.rows.indices.contains($0) }, "frö \(seed)")
        #expect(Set(finding.rows).count == finding.rows.count, "frö \(seed)")
        #expect(!finding.says.swedish.isEmpty && !finding.remedy.english.isEmpty)
        kinds.insert(finding.kind)
      }
      #expect(findings.map { $0.severity } == findings.map { $0.severity }.sorted(), "frö \(seed)")
    }
    #expect(kinds.count >= 11, "\(kinds)")
  }

  @Test("radernas ordning spelar ingen roll")
  func order() throws {
    var documents = (0..<100).map { RandomDocument.make(seed: UInt64($0)) }
    for name in ["a", "b", "c", "d", "e", "f"] {
      let file = Repository.root.appending(path: "Examples/exempel-\(name).yaml")
      documents.append(try CaseReader.read(try Data(contentsOf: file)))
    }
    for document in documents {
      var turned = document
      turned.rows.reverse()
      let law = Law(on: document.holdsOn ?? Law.horizon)
      let one = DayFindings(document, subject: document.lawCase(), on: law.date, law: law).findings
      let other = DayFindings(turned, subject: turned.lawCase(), on: law.date, law: law).findings
      #expect(summary(one, document) == summary(other, turned))
    }
  }

  @Test("300 rader med fyra tider var hinns med", .timeLimit(.minutes(1)))
  func manyRows() throws {
    var life = Life()
    for number in 0..<300 {
      let times = (0..<4).map { part -> String in
        let minute = (number * 37 + part * 353) % 1_440
        return String(format: "\"%02d:%02d\"", minute / 60, minute % 60)
      }
      life.row(
        "R\(number)",
        "behov: övrigt, moment: hushåll, natt: nej, minuter: 30, gånger: {antal: 28, per: vecka}, klockslag: [\(times.joined(separator: ", "))]"
      )
    }
    let findings = try life.study.findings
    #expect(findings.contains { $0.kind == .overFullWeek })
    // Every row is in some clash: at each minute some 25 rows share the clock.
    #expect(Set(findings.filter { $0.kind == .sameClockTime }.flatMap { $0.rows }).count == 300)
  }

  @Test("texterna är lätta: LIX under 40")
  func readability() throws {
    var texts: [String] = []
    for name in ["a", "b", "c", "d", "e", "f"] {
      let file = Repository.root.appending(path: "Examples/exempel-\(name).yaml")
      let study = try #require(study(try CaseReader.read(try Data(contentsOf: file))))
      texts += study.findings.flatMap { [$0.says.swedish, $0.remedy.swedish] }
    }
    for seed in 0..<100 {
      let document = RandomDocument.make(seed: UInt64(seed))
      let law = Law(on: document.holdsOn ?? Law.horizon)
      let findings = DayFindings(document, subject: document.lawCase(), on: law.date, law: law).findings
      texts += findings.flatMap { [$0.says.swedish, $0.remedy.swedish] }
    }
    for text in Set(texts) { #expect(Readability(of: text).lixTenths < 400, "\(text)") }
  }

  @Test("samma liv under en annan lag ger samma fynd")
  func sameLife() throws {
    let file = Repository.root.appending(path: "Examples/exempel-b.yaml")
    let document = try CaseReader.read(try Data(contentsOf: file))
    let day = try #require(document.holdsOn)
    let other = CalendarDate(2020, 8, 1)
    let moved = try CaseStudy(
      document, subject: document.lawCase().moved(from: day, to: other), law: Law(on: other), isSameLife: true)
    #expect(moved.findings == study(document)?.findings)
  }
}
