import CaseFile
import Foundation
import Law
import Testing

@testable import Casework

/// Case files of a few rows, for findings.
struct Life {
  var day = "2026-11-21"
  var born: String? = "1990-01-01"
  var circumstances: [String] = []
  var rows: [String] = []
  var after = ""

  /// A row of a need; what else it says, in the words of the file.
  mutating func row(_ id: String, _ words: String) { rows.append("- {id: \(id), \(words)}") }

  /// The file, and what is found in it without assessing it.
  var study: (document: CaseDocument, findings: [Finding]) {
    get throws {
      var text = "egenmakt: 1\ngäller: \(day)\n"
      if let born { text += "person: {född: \(born)}\n" }
      if !circumstances.isEmpty { text += "omständigheter:\n- {\(circumstances.joined(separator: ", "))}\n" }
      text += "rader:\n" + rows.joined(separator: "\n") + "\n" + after + "\n"
      let document = try CaseReader.read(Array(text.utf8))
      let law = Law(on: document.holdsOn ?? Law.horizon)
      return (document, DayFindings(document, subject: document.lawCase(), on: law.date, law: law).findings)
    }
  }

  /// The findings of a kind, each with the names of its rows.
  func found(_ kind: Finding.Kind) throws -> [Set<String>] {
    let study = try study
    return study.findings.filter { $0.kind == kind }.map { Set($0.rows.map { study.document.rows[$0].id }) }
  }
}

@Suite("Att tänka på: dygnet och klockan")
struct DayFindingTests {
  private func life(_ rows: (String, String)...) -> Life {
    var life = Life()
    for (id, words) in rows { life.row(id, words) }
    return life
  }

  private let day = "behov: övrigt, moment: hushåll, natt: nej, gånger: {antal: 7, per: vecka}, dagar: alla"

  @Test("mer än 168 timmar i veckan för en assistent · calc-dygnstak")
  func overFullWeek() throws {
    // 2 × 721 × 7 = 10 094 minutes, 14 above the week's 10 080; 2 × 720 × 7 = 10 080 is just a full week.
    let over = life(("R1", "minuter: 721, \(day)"), ("R2", "minuter: 721, \(day)"))
    let finding = try #require(try over.study.findings.first { $0.kind == .overFullWeek })
    #expect(finding.minutes == 10_094)
    #expect(finding.says.swedish.contains("168 h 14 min"))
    let full = life(("R1", "minuter: 720, \(day)"), ("R2", "minuter: 720, \(day)"))
    #expect(try full.found(.overFullWeek).isEmpty)
    // Time within supervision, and what somebody else meets, is no time of its own.
    #expect(
      try life(
        ("R1", "minuter: 1440, typ: tillsyn, \(day)"), ("R2", "minuter: 721, inom: [R1], \(day)"),
        ("R3", "minuter: 60, tillgodoses_av_annan: ja, \(day)")
      ).found(.overFullWeek).isEmpty)
  }

  @Test("mer än 24 timmar vissa dagar · calc-dygnstak")
  func overFullDay() throws {
    // 1 380 minutes every day and 90 on Saturdays: 1 470 then.
    let saturday = "behov: övrigt, moment: fritid, gånger: {antal: 1, per: vecka}, dagar: [lör]"
    let over = life(("R1", "minuter: 1380, \(day)"), ("R2", "minuter: 90, \(saturday)"))
    let finding = try #require(try over.study.findings.first { $0.kind == .overFullDay })
    #expect(finding.minutes == 1_470)
    #expect(finding.says.swedish.contains("(lör)") && finding.says.english.contains("(Sat)"))
    #expect(try life(("R1", "minuter: 1380, \(day)"), ("R2", "minuter: 60, \(saturday)")).found(.overFullDay).isEmpty)
  }

  @Test("två rader på samma klockslag nämns med båda tiderna · calc-overlap-once")
  func sameClockTime() throws {
    let over = life(
      ("R1", "minuter: 50, klockslag: [\"07:15\"], \(day)"), ("R2", "minuter: 10, klockslag: [\"08:00\"], \(day)"))
    let finding = try #require(try over.study.findings.first { $0.kind == .sameClockTime })
    #expect(finding.rows == [0, 1] && finding.minutes == 5)
    #expect(finding.says.swedish == "R1 (07:15–08:05) ligger samtidigt som R2 (08:00–08:10).")
    // Four minutes are less than anybody means.
    #expect(
      try life(
        ("R1", "minuter: 49, klockslag: [\"07:15\"], \(day)"), ("R2", "minuter: 10, klockslag: [\"08:00\"], \(day)")
      ).found(.sameClockTime).isEmpty)
  }

  @Test("över midnatt möts kvällens rad och nästa dags")
  func overMidnight() throws {
    let over = life(
      ("R1", "minuter: 60, klockslag: [\"23:30\"], \(day)"), ("R2", "minuter: 20, klockslag: [\"00:10\"], \(day)"))
    #expect(try over.found(.sameClockTime) == [["R1", "R2"]])
    let sunday = "behov: övrigt, moment: fritid, gånger: {antal: 1, per: vecka}"
    // Sunday night goes into Monday, not into Sunday.
    #expect(
      try life(
        ("R1", "minuter: 60, dagar: [sön], klockslag: [\"23:30\"], \(sunday)"),
        ("R2", "minuter: 20, dagar: [mån], klockslag: [\"00:10\"], \(sunday)")
      ).found(.sameClockTime) == [["R1", "R2"]])
    #expect(
      try life(
        ("R1", "minuter: 60, dagar: [sön], klockslag: [\"23:30\"], \(sunday)"),
        ("R2", "minuter: 20, dagar: [sön], klockslag: [\"00:10\"], \(sunday)")
      ).found(.sameClockTime).isEmpty)
  }

  @Test(
    "det som filen själv har rett ut är inget fynd",
    arguments: [
      "inom: [R0]", "samtidig_andra: ja", "tillgodoses_av_annan: ja", "typ: väntetid, natt: ja",
      "typ: tillsyn, netto: ja", "typ: tillsyn, avräknade_rader: [R1]",
    ])
  func settled(words: String) throws {
    let settled = life(
      ("R0", "minuter: 1, typ: tillsyn, \(day)"), ("R1", "minuter: 50, klockslag: [\"07:15\"], \(day)"),
      ("R2", "minuter: 30, klockslag: [\"07:30\"], \(words), " + day.replacingOccurrences(of: "natt: nej, ", with: "")))
    #expect(try settled.found(.sameClockTime).isEmpty)
  }

  @Test("olika veckodagar, veckor och bra eller dåliga dagar möts inte")
  func otherDays() throws {
    let once = "behov: övrigt, moment: fritid, minuter: 50, klockslag: [\"07:15\"]"
    #expect(
      try life(
        ("R1", "\(once), dagar: [mån], gånger: {antal: 1, per: vecka}"),
        ("R2", "\(once), dagar: [tis], gånger: {antal: 1, per: vecka}")
      ).found(.sameClockTime).isEmpty)
    #expect(
      try life(("R1", "\(once), schema: {veckor: udda}"), ("R2", "\(once), schema: {veckor: jämna}"))
        .found(.sameClockTime).isEmpty)
    #expect(
      try life(("R1", "\(once), schema: {veckor: udda}"), ("R2", "\(once), schema: {veckor: udda}"))
        .found(.sameClockTime) == [["R1", "R2"]])
  }

  @Test("en rad vissa dagar är ett fynd först när de andra inte lämnar plats")
  func room() throws {
    func morning(_ days: String, _ times: Int) -> String {
      "behov: övrigt, moment: fritid, minuter: 30, klockslag: [\"07:15\"], dagar: \(days), gånger: {antal: \(times), per: vecka}"
    }
    // Three times a week on any day beside four certain days: the other three are enough. Four times are not.
    let four = morning("[mån, tis, ons, tor]", 4)
    #expect(try life(("R1", four), ("R2", morning("alla", 3))).found(.sameClockTime).isEmpty)
    #expect(try life(("R1", four), ("R2", morning("alla", 4))).found(.sameClockTime) == [["R1", "R2"]])
    // One row on four days and another on the other three leave no day at all.
    let both = life(("R1", four), ("R2", morning("[fre, lör, sön]", 3)), ("R3", morning("alla", 2)))
    #expect(try both.found(.sameClockTime) == [["R1", "R2", "R3"]])
  }

  @Test("hjälp på dagen och natten blir mer än 24 timmar")
  func wakingTime() throws {
    // 17 h by day and a night taken as 8 h: 25 h.
    let over = life(("R1", "minuter: 1020, \(day)"))
    #expect(try over.study.findings.first { $0.kind == .beyondWakingTime }?.minutes == 1_500)
    #expect(try life(("R1", "minuter: 960, \(day)")).found(.beyondWakingTime).isEmpty)
    // What school or a relative meets takes time of the day too.
    #expect(
      try life(("R1", "minuter: 700, \(day)"), ("R2", "minuter: 300, tillgodoses_av_annan: ja, \(day)"))
        .found(.beyondWakingTime).count == 1)
    // A night of 6 h by the rows leaves 18 h.
    let night = "behov: övrigt, moment: annat, typ: väntetid, natt: ja, netto: ja, gånger: {antal: 7, per: vecka}"
    #expect(
      try life(("R1", "minuter: 1020, \(day)"), ("R2", "minuter: 360, \(night)")).found(.beyondWakingTime).isEmpty)
  }

  @Test("tom natt: hjälp varje dag och ingen rad mellan 23 och 06 · natt-aktiv-tid")
  func emptyNight() throws {
    let three = [("R1", "minuter: 10, \(day)"), ("R2", "minuter: 11, \(day)"), ("R3", "minuter: 12, \(day)")]
    func life(_ extra: String?) -> Life {
      var life = Life()
      for (id, words) in three { life.row(id, words) }
      if let extra { life.row("R4", "behov: övrigt, moment: lägesändring, gånger: {antal: 7, per: vecka}, \(extra)") }
      return life
    }
    #expect(try life(nil).found(.emptyNight) == [[]])
    #expect(try life("minuter: 12, natt: nej, klockslag: [\"22:30\"]").found(.emptyNight) == [[]])
    for words in [
      "minuter: 12, natt: ja", "minuter: 12, natt: okänt", "minuter: 480, typ: väntetid", "minuter: 400, typ: tillsyn",
      "minuter: 12, klockslag: [\"03:00\"]", "minuter: 45, klockslag: [\"22:30\"]",
    ] {
      #expect(try life(words).found(.emptyNight).isEmpty, "\(words)")
    }
  }
}

@Suite("Att tänka på: skola och daglig verksamhet")
struct SchoolFindingTests {
  @Test("hjälp hemma på tid i daglig verksamhet · sfb-106-24-skola")
  func elsewhere() throws {
    var life = Life()
    life.row(
      "R1",
      "behov: övrigt, moment: handräckning, minuter: 60, plats: daglig_verksamhet, dagar: [tis], klockslag: [\"09:00-14:00\"], gånger: {antal: 1, per: vecka}"
    )
    let lunch = "behov: övrigt, moment: hushåll, minuter: 30, klockslag: [\"12:00\"], plats: hemma"
    var every = life
    every.row("R2", "\(lunch), dagar: alla, gånger: {antal: 7, per: vecka}")
    let finding = try #require(try every.study.findings.first { $0.kind == .timeElsewhere })
    #expect(finding.rows == [1, 0])
    #expect(finding.says.swedish.contains("på daglig verksamhet enligt R1 (tis 09:00–14:00)"))
    var others = life
    others.row("R2", "\(lunch), dagar: [mån, ons], gånger: {antal: 2, per: vecka}")
    #expect(try others.found(.timeElsewhere).isEmpty)
  }

  private func child(_ words: String, _ more: String...) -> Life {
    var life = Life(born: "2016-01-01")
    life.row("R1", "behov: sondmatning, moment: sondmatning, minuter: 30, gånger: {antal: 14, per: vecka}, \(words)")
    for (number, row) in more.enumerated() { life.row("R\(number + 2)", row) }
    return life
  }

  @Test("sondmat varje dag hos ett skolbarn: ges den i skolan? · sfb-106-25a-andning-sond")
  func careInSchool() throws {
    #expect(try child("plats: hemma").found(.careInSchool) == [["R1"]])
    let school = "behov: sondmatning, moment: sondmatning, minuter: 30, gånger: {antal: 5, per: vecka}, plats: skola"
    #expect(try child("plats: hemma", school).found(.careInSchool).isEmpty)
    #expect(try child("natt: ja").found(.careInSchool).isEmpty)
    var adult = child("plats: hemma")
    adult.born = "1990-01-01"
    #expect(try adult.found(.careInSchool).isEmpty)
  }

  @Test("sondmat i skolan borttagen som om skolan gav den · sfb-106-25a-andning-sond")
  func takenOff() throws {
    #expect(try child("plats: skola, tillgodoses_av_annan: ja").found(.careTakenOffInSchool) == [["R1"]])
    #expect(try child("plats: skola, platsen_tillgodoser: ja").found(.careTakenOffInSchool).isEmpty)
  }

  @Test("tillsyn mitt på skoldagen · sfb-106-24-skola")
  func schoolHours() throws {
    func life(_ words: String) -> Life {
      var life = Life(born: "2016-01-01")
      life.row("R1", "behov: medicinskt, moment: medicinsk_tillsyn, typ: tillsyn, netto: ja, \(words)")
      return life
    }
    let week = "gånger: {antal: 7, per: vecka}, dagar: alla"
    #expect(try life("minuter: 500, klockslag: [\"07:00-20:00\"], \(week)").found(.schoolHours) == [["R1"]])
    #expect(try life("minuter: 200, klockslag: [\"15:00-20:00\"], \(week)").found(.schoolHours).isEmpty)
    let weekend = "gånger: {antal: 2, per: vecka}, dagar: [lör, sön]"
    #expect(try life("minuter: 500, klockslag: [\"07:00-20:00\"], \(weekend)").found(.schoolHours).isEmpty)
    var young = life("minuter: 500, klockslag: [\"07:00-20:00\"], \(week)")
    young.born = "2022-01-01"
    #expect(try young.found(.schoolHours).isEmpty)
  }
}
