import CaseFile
import Casework
import Foundation
import Law
import Testing

@Suite("De sex påhittade personerna: att tänka på")
struct PeopleFindingTests {
  private func found(_ name: String) throws -> [String] {
    try found(try Example("exempel-\(name)").document)
  }

  private func found(_ document: CaseDocument) throws -> [String] {
    let study = try CaseStudy(
      document, subject: document.lawCase(), law: Law(on: document.holdsOn ?? Law.horizon, readings: document.readings),
      isSameLife: false)
    return study.findings.map { finding in
      ([finding.kind.rawValue] + finding.rows.map { document.rows[$0].id }).joined(separator: " ")
    }
  }

  @Test("A: A27 går över kvällens rader, och A02 faller samtidigt som A03 och A04")
  func a() throws {
    #expect(
      try found("a") == [
        "sameClockTime A02 A03 A04 A05 A11", "sameClockTime A21 A26", "sameClockTime A27 A01 A05 A11 A15 A17 A22",
        "undatedEvidence",
      ])
  }

  // B03 is 9 times a week at two times: 468 a year, of which at most 364 in the evening, so 104 in the morning. B02 takes
  // 5 × 52 = 260 mornings and leaves 364 − 260 = 104, just enough. B01 takes every evening at 22.
  @Test("B: ons och lör är över 24 timmar, tid hemma under daglig verksamhet, egenvård och inget sällan")
  func b() throws {
    #expect(
      try found("b") == [
        "overFullDay B01 B14 B19 B21 B22", "sameClockTime B01 B03 B15 B20 B23", "sameClockTime B02 B06",
        "sameClockTime B15 B11 B20", "sameClockTime B21 B12 B20 B23", "timeElsewhere B01 B04 B09 B10 B12 B25 B14",
        "selfCareMissing B23", "nothingSeldom", "undatedEvidence",
      ])
  }

  @Test("C: morgonens och kvällens rader går i varandra; C19 saknar bedömning")
  func c() throws {
    #expect(
      try found("c") == [
        "sameClockTime C01 C12 C15", "sameClockTime C12 C15", "selfCareMissing C19", "nothingYearly", "familyHelp",
        "undatedEvidence",
      ])
  }

  @Test("D: dusch och klädsel, och lunchen när D02 ännu pågår")
  func d() throws {
    #expect(
      try found("d") == [
        "sameClockTime D04 D06 D07", "sameClockTime D06 D09", "sameClockTime D10 D02 D05", "nothingYearly",
        "undatedEvidence D03",
      ])
  }

  @Test("E: tors- och söndag över 24 timmar; E06 saknar bedömning")
  func e() throws {
    #expect(
      try found("e") == [
        "overFullDay E01 E07 E08 E12 E15", "sameClockTime E03 E14", "sameClockTime E10 E13",
        "sameClockTime E11 E06 E14", "sameClockTime E15 E04 E06 E11 E13 E14", "selfCareMissing E06",
        "nothingYearly", "undatedEvidence",
      ])
  }

  @Test("F: matning och toalett går i varandra; inget som händer sällan")
  func f() throws {
    #expect(
      try found("f") == [
        "sameClockTime F04 F06", "sameClockTime F07 F09", "sameClockTime F08 F13", "nothingSeldom", "undatedEvidence",
      ])
  }

  @Test("skola, lov och korttids: skoldagar och lediga dagar möts inte, också när kalendern tar slut")
  func calendar() throws {
    // K01 and K02 have 19:30 in common but no day.
    #expect(try found(try Example("skola-lov-korttids").document) == ["emptyNight", "familyHelp"])
    // At 07:30 on days off K02 would meet K05.
    let file = Example.folder.appending(path: "skola-lov-korttids.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let moved = text.replacing(#"["07:00", "10:30""#, with: #"["07:30", "10:30""#)
    #expect(moved != text)
    #expect(
      try found(try CaseReader.read(Data(moved.utf8))) == ["sameClockTime K02 K05", "emptyNight", "familyHelp"])
  }

  @Test("kontrollera visar fynden på båda språken och i JSON; felkoden ändras inte")
  func command() throws {
    let run = try Program(["kontrollera", "Examples/exempel-a.yaml"])
    #expect(run.status == 0)
    for part in [
      "Att tänka på", "Samma tid står i flera rader. A27: 19:30–22:30. A01: 19:35–19:47, 22:00–22:12.",
      "Rätta tiderna om de är fel.",
    ] {
      #expect(run.output.contains(part), "\(part)")
    }
    let english = try Program(["check", "Examples/exempel-a.yaml", "--language", "en"])
    #expect(
      english.output.contains("To think about") && english.output.contains("Several rows have the same time. A27:")
    )
    let json = try Program(["check", "Examples/exempel-a.yaml", "README.md", "--json"])
    #expect(json.status == 2)
    let data = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(data["format"] as? String == "egenmakt-check-1")
    let files = try #require(data["files"] as? [[String: Any]])
    let findings = try #require(files.first?["findings"] as? [[String: Any]])
    #expect(
      findings.map { $0["kind"] as? String } == ["sameClockTime", "sameClockTime", "sameClockTime", "undatedEvidence"])
    #expect(findings[2]["rows"] as? [String] == ["A27", "A01", "A05", "A11", "A15", "A17", "A22"])
  }

  @Test("räkna säger hur många saker som finns att se över, och var")
  func pointer() throws {
    let run = try Program(["räkna", "Examples/exempel-a.yaml"])
    #expect(run.output.contains("4 saker att se över: egenmakt kontrollera Examples/exempel-a.yaml"))
    let english = try Program(["assess", "Examples/exempel-a.yaml", "--language", "en"])
    #expect(english.output.contains("4 things to look at: egenmakt check Examples/exempel-a.yaml"))
    let json = try Program(["räkna", "Examples/exempel-a.yaml", "--json"])
    #expect(json.output.contains("\"sameClockTime\""))
  }
}
