import Foundation
import Law
import Testing

@testable import Casework

@Suite("Paragrafer som människor skriver dem")
struct ParagraphTests {
  @Test(
    "skrivsätt",
    arguments: [
      ("9 a § LSS", "LSS", nil, "9 a"), ("9a", "", nil, "9 a"), ("LSS 9 a", "LSS", nil, "9 a"),
      ("9 f §", "", nil, "9 f"),
      ("51:3", "", 51, "3"), ("51 kap. 3 § SFB", "SFB", 51, "3"), ("SFB 51 kap 3", "SFB", 51, "3"),
      ("sfb 106:25a", "SFB", 106, "25 a"), ("7 lss", "LSS", nil, "7"), ("9 A § LSS", "LSS", nil, "9 a"),
      ("§ 7 LSS", "LSS", nil, "7"), ("  44 §  FL ", "FL", nil, "44"),
    ] as [(String, String, Int?, String)])
  func spellings(text: String, act: String, chapter: Int?, section: String) throws {
    let paragraph = try #require(Paragraph(text))
    #expect(paragraph.act == act)
    #expect(paragraph.chapter == chapter)
    #expect(paragraph.section == section)
  }

  @Test(
    "det som inte är en paragraf", arguments: ["", "smink", "9 a § LSS och 7 §", "LSS", "LSS 9 a § LSS", "§", "51:"])
  func others(text: String) { #expect(Paragraph(text) == nil) }

  @Test(
    "paragrafer i en källa",
    arguments: [
      ("51 kap. 12–13 §§ SFB", ["SFB 51:12", "SFB 51:13"]),
      ("9 b § LSS, 51 kap. 8 och 10 §§ SFB", ["LSS 9 b", "SFB 51:8", "SFB 51:10"]),
      ("4–6 a §§ LSS", ["LSS 4", "LSS 5", "LSS 6", "LSS 6 a"]),
      ("9 a § första stycket 2 LSS; RÅ 2009 ref. 57", ["LSS 9 a"]), ("KamR Göteborg 6857-15", []),
      ("2 kap. 10 b–10 c §§ SFB", ["SFB 2:10 b", "SFB 2:10 c"]),
    ])
  func citations(text: String, expected: [String]) {
    let names = Paragraph.named(in: text).map { paragraph in
      paragraph.act + " " + (paragraph.chapter.map { "\($0):" } ?? "") + paragraph.section
    }
    #expect(names == expected)
  }

  @Test("9 a § LSS ger behoven, 51:3 ger 20-timmarsgränsen, 9 § är inte 9 a §")
  func rules() throws {
    let needs = try #require(Paragraph("9 a § LSS")).rules
    #expect(Set(needs).isSuperset(of: [.lss9a1Andning, .lss9a1Hygien, .hygienSminkning, .lss9a2Kam]))
    #expect(!needs.contains(.sfb51320h))
    #expect(try #require(Paragraph("51:3")).rules.contains(.sfb51320h))
    #expect(try !#require(Paragraph("9 § LSS")).rules.contains(.lss9a1Andning))
    #expect(try #require(Paragraph("99 § LSS")).rules.isEmpty)
  }

  @Test("varje regel med en paragraf i sin källa hittas genom den")
  func everyRule() {
    for provision in Provisions.all {
      for version in provision.versions {
        for paragraph in Paragraph.named(in: "\(version.citation)") {
          #expect(paragraph.rules.contains(provision.rule), "\(provision.rule.slug): \(paragraph)")
        }
      }
    }
  }
}

@Suite("Vad har ändrats mellan två dagar?")
struct ComparisonTests {
  @Test("nyåret 2023: behov 6 och 7 och kvalificerad aktivering börjar, det femte behovet slutar, avdraget kommer")
  func newYear2023() {
    let comparison = LawComparison(CalendarDate(2022, 12, 31), CalendarDate(2023, 1, 1))
    func change(_ rule: RuleID) -> LawComparison.Change? { comparison.rules.first { $0.rule == rule }?.change }
    for rule in [RuleID.lss9a1Forebyggande, .lss9a1Medicinskt, .lss9a2Kam, .lss9fForaldraavdrag] {
      guard case .began = change(rule) else {
        Issue.record("\(rule.slug) ska börja")
        continue
      }
    }
    guard case .ended = change(.lss9a1IngaendeKunskaper) else {
      Issue.record("det femte behovet ska sluta")
      return
    }
    let deduction = comparison.figures.first { $0.kind == .deduction(.age1to6) }
    #expect(deduction?.before == nil)
    #expect(deduction?.after == .minutesPerDay(basic: 150, other: 30))
    #expect(comparison.figures.contains { $0.kind == .hourlyRate })
  }

  @Test("nyåret 2025: avdraget halveras")
  func newYear2025() {
    let comparison = LawComparison(CalendarDate(2025, 1, 1), CalendarDate(2024, 12, 31))
    #expect(comparison.from == CalendarDate(2024, 12, 31))
    let deduction = comparison.figures.first { $0.kind == .deduction(.age1to6) }
    #expect(deduction?.before == .minutesPerDay(basic: 150, other: 30))
    #expect(deduction?.after == .minutesPerDay(basic: 75, other: 15))
  }

  @Test("en dag mot sig själv har inte ändrats, och varje dag då något ändras syns")
  func sameDay() {
    let day = CalendarDate(2026, 3, 1)
    let none = LawComparison(day, day)
    #expect(none.rules.isEmpty && none.figures.isEmpty)
    for provision in Provisions.all where provision.role != .status {
      for version in provision.versions {
        guard let first = version.from.date, first > Law.firstDay else { continue }
        let changes = LawComparison(first.adding(days: -1), first).rules
        #expect(changes.contains { $0.rule == provision.rule }, "\(provision.rule.slug) \(first)")
      }
    }
  }
}

@Suite("Från regel till kod, test och avgörande")
struct CoverageTests {
  @Test("tabellen i förrådet stämmer med koden; gör om den med bin/coverage")
  func upToDate() throws {
    let made = try Coverage(of: Repository.root, decisions: .standard())
    #expect(made.rows.count == Provisions.all.count)
    #expect(made.table == (try Coverage.standard().table), "kör bin/coverage")
  }

  @Test("tabellen går att läsa tillbaka, och en trasig går inte")
  func roundTrip() throws {
    let table = try Coverage.standard()
    #expect(Coverage(table: table.table)?.rows == table.rows)
    #expect(Coverage(table: "") == nil)
    #expect(Coverage(table: "regel\tbestämmelse\tkod\ttester\tavgöranden\nfinns-inte\ta:1\t\t\t") == nil)
  }

  @Test("varje plats finns: raden i filen nämner regeln")
  func places() throws {
    for row in try Coverage.standard().rows {
      let text = try String(contentsOf: Repository.root.appending(path: row.provision.file), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[row.provision.line - 1].contains(".\(row.rule)"), "\(row.rule.slug)")
    }
  }
}
