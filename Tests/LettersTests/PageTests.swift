import CaseFile
import Foundation
import Testing

@testable import Letters

@Suite("HTML och ren text")
struct PageTests {
  @Test("HTML har språk, titel, en h1, rubriker på tabellerna och radernas källor")
  func html() throws {
    let paper = try Examples.paper(.annex, "a")
    let html = HTMLPaper(paper).text
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"sv\">"))
    #expect(html.contains("<title>Bilaga till ansökan om personlig assistans</title>"))
    #expect(html.matches(of: #/<h1/#).count == 1)
    #expect(html.contains("<th scope=\"col\""))
    #expect(html.contains("<th scope=\"row\" class=\"name\"><bdi>A01</bdi></th>"))
    #expect(html.contains("data-rows=\"A01\""))
    #expect(html.contains("data-rules=\"lss-9a-4-vantetid\""))
    #expect(html.contains("counter(page)"))
    #expect(!html.contains("http"))
    #expect(!html.contains("<script"))
    #expect(HTMLPaper(paper, style: PaperStyle(isLargePrint: true)).text.contains("<body class=\"paper large\">"))
    #expect(HTMLPaper(try Examples.paper(.result, "a", .english)).text.contains("<html lang=\"en\">"))
  }

  @Test("Stilmallen har inget som HTML skulle skriva om")
  func sheet() {
    let sheet = Forms.text("paper.css")
    #expect(!sheet.contains(">"))
    #expect(!sheet.contains("<"))
    #expect(!sheet.contains("&"))
  }

  @Test("Ren text håller bredden och har tabellerna läsbara", arguments: Examples.names)
  func text(name: String) throws {
    for paper in try Examples.papers(name) {
      for width in [40, 76, 120] {
        let lines = TextPaper(paper, width: width).text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= width }, "\(paper.kind) \(width)")
      }
    }
  }

  @Test("En tabell som ryms står i kolumner, en som inte ryms rad för rad")
  func tables() {
    func column(_ name: String, _ kind: Paper.Table.Column.Kind) -> Paper.Table.Column { .init([.text(name)], kind) }
    let table = Paper.Table(
      caption: [.text("Prov")], columns: [column("Rad", .name), column("Hjälp", .text), column("Tid", .number)],
      rows: [
        .init([[.text("A01")], [.text("Dusch")], [.text("50 min")]]),
        .init([[.text("Summa")], [], [.text("50 min")]], isStrong: true),
      ])
    #expect(
      PlainTable(table, width: 40).lines == [
        "Prov", "Rad    Hjälp     Tid", "--------------------", "A01    Dusch  50 min", "--------------------",
        "Summa         50 min",
      ])
    #expect(PlainTable(table, width: 16).lines == ["Prov", "A01 Dusch", "    Tid: 50 min", "Summa", "    Tid: 50 min"])
  }

  @Test("Brevens namn hittas på båda språken, med eller utan å, ä och ö")
  func names() {
    #expect(Letter(name: "omprovning") == .reconsideration)
    #expect(Letter(name: "OMPRÖVNING") == .reconsideration)
    #expect(Letter(name: "reconsideration") == .reconsideration)
    #expect(Letter(name: "result-full") == .resultInFull)
    #expect(Letter(name: "nej") == nil)
    #expect(Letter.nearest(to: "bilga") == "bilaga")
    #expect(Set(Letter.allCases.map(\.fileName)).count == Letter.allCases.count)
  }
}
