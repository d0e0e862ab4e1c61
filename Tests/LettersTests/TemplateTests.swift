import CaseFile
import Casework
import Law
import Testing

@testable import Letters

@Suite("Mallarnas form: rader blir delar, värden blir ord")
struct TemplateTests {
  private static let names: [String: TemplateName] = [
    "namn": .text, "tom": .text, "ja": .flag, "rader": .list(["id": .text, "å-ö": .text]),
  ]

  private static func values() -> Values {
    var values = Values()
    values.set("namn", words: "Kim", source: Source(rows: ["A01"]))
    values.set("tom", words: " \n ")
    values.set("ja", true)
    values.set(
      "rader",
      ["A01", "A02"].map { id in
        var values = Values()
        values.set("id", words: id, source: Source(rows: [id]))
        values.set("å-ö", "3 h 20 min")
        return values
      })
    return values
  }

  private func filled(_ body: String, partials: [String: Template] = [:]) throws -> FilledTemplate {
    try Template("titel: T\nnivå: vanlig\n---\n" + body, file: "prov.txt")
      .filled(Self.values(), names: Self.names, partials: partials, on: Law.horizon)
  }

  private func contents(_ body: String) throws -> [Paper.Content] { try filled(body).blocks.map(\.content) }

  @Test("Varje sorts rad blir sin sorts del")
  func forms() throws {
    #expect(try contents("# En rubrik") == [.heading(level: 1, [.text("En rubrik")])])
    #expect(try contents("## Mindre") == [.heading(level: 2, [.text("Mindre")])])
    #expect(
      try contents("Ett\nstycke.\n\nEtt till.") == [
        .paragraph([.text("Ett stycke.")]), .paragraph([.text("Ett till.")]),
      ])
    #expect(
      try contents("- a\n- b") == [.list(ordered: false, [.init([.text("a")]), .init([.text("b")])])])
    #expect(try contents("1. a") == [.list(ordered: true, [.init([.text("a")])])])
    #expect(try contents("> Obs") == [.note([.text("Obs")])])
    #expect(try contents("@skrivrader 3") == [.writingLines(3)])
    #expect(try contents("@sidbrytning") == [.pageBreak])
    #expect(try contents("@underskrift Ort | Namn") == [.signature(["Ort", "Namn"])])
    #expect(
      try contents("Namn :: **Kim** ___") == [
        .facts([.init([.text("Namn")], [.strong("Kim"), .text(" "), .blank(3)])])
      ])
    #expect(try contents("// bara för den som ändrar\nText") == [.paragraph([.text("Text")])])
  }

  @Test("En tabell får sina kolumners sort, sina summor och var varje rad kom ifrån")
  func table() throws {
    let body = """
      Tabell: Prov
      | Rad . | Tid > |
      {{#rader}}
      | {{id}} | {{å-ö}} |
      {{/rader}}
      |= Summa | {{namn}} |
      """
    let block = try #require(try filled(body).blocks.first)
    guard case .table(let table) = block.content else {
      Issue.record("ingen tabell")
      return
    }
    #expect(table.caption.plain == "Prov")
    #expect(table.columns.map(\.kind) == [.name, .number])
    #expect(
      table.rows.map { $0.cells.map(\.plain) } == [
        ["A01", "3\u{A0}h 20\u{A0}min"], ["A02", "3\u{A0}h 20\u{A0}min"], ["Summa", "Kim"],
      ])
    #expect(table.rows.map(\.isStrong) == [false, false, true])
    #expect(table.rows[1].source.rows == ["A02"])
    #expect(block.source.rows == ["A01", "A02"])
  }

  @Test("Kolumner där ingen rad säger något lämnas bort; tabeller att skriva i behåller dem")
  func emptyColumns() throws {
    let first = try #require(try contents("| A | B |\n| x | {{tom}} |").first)
    guard case .table(let table) = first else {
      Issue.record("ingen tabell")
      return
    }
    #expect(table.columns.map { $0.name.plain } == ["A"])
    #expect(try filled("| A | B |\n@tomrader 4").blocks.count == 1)
    guard case .table(let empty)? = try contents("| A | B |\n@tomrader 4").first else {
      Issue.record("ingen tabell")
      return
    }
    #expect(empty.columns.count == 2)
    #expect(empty.rows.count == 4)
    #expect(empty.isForWriting)
  }

  @Test("Tomma värden lämnar bort sitt avsnitt och skymmer inte ett värde längre ut")
  func empty() throws {
    #expect(try contents("{{#tom}}Syns {{tom}}{{/tom}}{{^tom}}Saknas{{/tom}}") == [.paragraph([.text("Saknas")])])
    #expect(try contents("{{#ja}}Ja{{/ja}}") == [.paragraph([.text("Ja")])])
  }

  @Test("En hänvisning visas som den citeras och blir en källa")
  func references() throws {
    let blocks = try filled("Se [[sfb-51-3-20h]] och [[HFD-2019-56|en dom]].").blocks
    #expect(blocks.first?.source.rules == [.sfb51320h])
    #expect(blocks.first?.source.decisions == ["HFD-2019-56"])
    guard case .paragraph(let text)? = blocks.first?.content else {
      Issue.record("inget stycke")
      return
    }
    #expect(text.contains(.reference("en dom")))
    #expect(text.plain.contains("51 kap. 3 § SFB"))
    #expect(!text.plain.contains("[["))
  }

  @Test("Flera rader egna ord blir stycken när de står ensamma, annars en rad")
  func ownLines() throws {
    var values = Values()
    values.set("ord", words: "Ett.\n\nTvå.")
    let template = Template("titel: T\nnivå: vanlig\n---\n{{ord}}\n\n- {{ord}}", file: "prov.txt")
    let blocks = try template.filled(values, names: ["ord": .text], partials: [:], on: Law.horizon).blocks
    #expect(
      blocks.map(\.content) == [
        .paragraph([.quoted("Ett.")]), .paragraph([.quoted("Två.")]),
        .list(ordered: false, [.init([.quoted("Ett. Två.")])]),
      ])
  }

  @Test(
    "Varje fel säger fil, rad och hur det rättas",
    arguments: [
      ("{{nam}}", 4, "Menar du ”namn”?"), ("x\n{{#rader}}\n{{namn}}", 5, "avslutas inte"),
      ("{{/ja}}", 4, "inte är öppet"), ("{{ja}}", 4, "{{#ja}}"), ("{{rader}}", 4, "{{#rader}}"),
      ("{{id}}", 4, "finns inte här"), ("{{namn", 4, "saknar sitt ”}}”"), ("namn}}", 4, "saknar sitt ”{{”"),
      ("{{> delen}}", 4, "mallen ”delen” finns inte"), ("[[lss-9a-4-vantetidd]]", 4, "Menar du ”lss-9a-4-vantetid”?"),
      ("[[lss", 4, "saknar sitt ”]]”"), ("| a | b |\n| c |", 5, "1 celler, tabellen 2 kolumner"),
      ("@skrivrad 3", 4, "@skrivrader"), ("@skrivrader 99", 4, "@skrivrader"), ("### x", 4, "två nivåer"),
      ("x\u{E000}", 4, "bara programmet använder"), ("{{a b!}}", 4, "går inte att läsa"),
    ])
  func faults(body: String, line: Int, says: String) throws {
    let template = Template("titel: T\nnivå: vanlig\n---\n" + body, file: "prov.txt")
    let faults = template.faults(names: Self.names, partials: [:])
    let fault = try #require(faults.first { $0.message.contains(says) }, "\(faults)")
    #expect(fault.file == "prov.txt")
    #expect(fault.line == line)
    #expect(throws: TemplateFaults.self) { try filled(body) }
  }

  @Test(
    "Ett fel i huvudet sägs",
    arguments: [
      ("---\nx", "titel saknas"), ("titel: T\n---\n", "nivå saknas"),
      ("titel: T\nnivå: lätt\n---\n", "vanlig eller lättläst"),
      ("titel: T\nnivå: vanlig\nx", "avslutas inte"),
      ("titel: T\nnivå: vanlig\nämne: x\n---\n", "hör inte till huvudet"),
      ("titel: T\nnivå: vanlig\nuppgift: x\n---\n", "uppgift: Namn :: värde"),
    ])
  func headFaults(text: String, says: String) {
    let faults = Template(text, file: "prov.txt").faults(names: [:], partials: [:])
    #expect(faults.contains { $0.message.contains(says) }, "\(faults)")
  }

  @Test("Alla mallar är hela, varje namn används, och varje brev finns på svenska", arguments: MessageLanguage.allCases)
  func review(language: MessageLanguage) {
    let review = Templates.standard.review(language)
    #expect(review.faults.isEmpty, "\(review.faults)")
    if language == .swedish {
      #expect(review.unused.isEmpty, "\(review.unused)")
      #expect(Templates.standard.letters(.swedish) == Letter.allCases)
    } else {
      #expect(Templates.standard.letters(.english).contains(.result))
    }
  }
}
