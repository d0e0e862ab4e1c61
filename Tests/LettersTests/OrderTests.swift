import CaseFile
import Casework
import Foundation
import Law
import Testing

@testable import Letters

/// Every order that can be made of the examples.
enum Orders {
  static let people = ["a", "c", "d", "f"]

  /// An example with the one who is asked.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let issuer: String
    var testDescription: String { "\(name) \(issuer)" }

    func material() throws -> Material { try Orders.material(Examples.document(name), to: issuer) }
    func paper() throws -> Paper { try Templates.standard.paper(.order, from: try material()) }
  }

  static let all: [Case] = people.flatMap { name in
    ((try? Orders.review(Examples.document(name)))?.items ?? []).compactMap { item in
      guard let guide = try? ProcessGuide.standard(),
        let order = guide.orders.first(where: { $0.kind == item.kind.id })
      else { return nil }
      return Case(name: name, issuer: order.issuer.swedish)
    }
  }

  static func material(_ document: CaseDocument, to issuer: String?) throws -> Material {
    var material = try Examples.material(document)
    material.details.issuer = issuer
    return material
  }

  static func review(_ document: CaseDocument) throws -> EvidenceReview {
    let material = try Examples.material(document)
    return EvidenceReview(try #require(material.study), guide: try ProcessGuide.standard(), on: Examples.day)
  }
}

@Suite("Beställning av underlag")
struct OrderTests {
  private func text(_ paper: Paper) -> String { TextPaper(paper, width: 100_000).text }

  @Test("Det finns beställningar för alla fyra personerna")
  func some() {
    for name in Orders.people { #expect(Orders.all.filter { $0.name == name }.count >= 6) }
  }

  @Test(
    "Varje rad som hör till den som svarar är med, och har minst en fråga; frågorna är få och korta",
    arguments: Orders.all)
  func rows(order: Orders.Case) throws {
    let document = try Examples.document(order.name)
    let review = try Orders.review(document)
    let ordered = try OrderedEvidence(order.material())
    let item = try #require(review.items.first { $0.kind.id == ordered.order.kind })
    let wanted = item.lacking.isEmpty ? item.rows : item.lacking
    #expect((ordered.rows + ordered.withheld).sorted() == wanted.sorted())
    let paper = try order.paper()
    let ids = wanted.map { document.rows[$0].id }
    #expect(Set(paper.source.rows) == Set(ids))
    for id in ids { #expect(paper.allText.contains { $0.plain.contains(id) }, "\(id)") }
    var listed: [String] = []
    for block in paper.blocks {
      if case .table(let table) = block.content { listed += table.rows.map { $0.cells[0].plain } }
    }
    // The heaviest first, each once.
    #expect(listed == ordered.rows.map { document.rows[$0].id })
    for row in wanted { #expect(ordered.questions.contains { $0.rows.contains(row) }, "\(document.rows[row].id)") }
    #expect((2...6).contains(ordered.questions.count))
    #expect(ordered.questions.reduce(0) { $0 + $1.question.lines } <= 8)
  }

  @Test("Varje stycke, punkt och rad säger var det kommer ifrån, och varje fråga vilken regel", arguments: Orders.all)
  func sources(order: Orders.Case) throws {
    for block in try order.paper().blocks {
      switch block.content {
      case .paragraph(let text):
        #expect(!block.source.isEmpty, "\(text.plain)")
        if text.first?.isStrong == true, text.first?.text.first?.isNumber == true {
          #expect(!block.source.rules.isEmpty && !block.source.rows.isEmpty, "\(text.plain)")
        }
      case .list(_, let items): for item in items { #expect(!item.source.isEmpty, "\(item.text.plain)") }
      case .table(let table): for row in table.rows { #expect(!row.source.isEmpty) }
      default: continue
      }
    }
  }

  @Test("Läsbarhet: LIX under 40, också med frågorna", arguments: Orders.all)
  func readability(order: Orders.Case) throws {
    let measure = Readability(of: try order.paper().prose)
    #expect(measure.lixTenths < 400, "\(measure.lixTenths)")
  }

  @Test("Inga maskinord, inga dubbla tecken", arguments: Orders.all)
  func words(order: Orders.Case) throws {
    let slugs = RuleID.allCases.map { "\($0.slug)" }.filter { $0.contains("-") }
    for text in try order.paper().allText {
      for mark in ["{{", "}}", "[[", "]]", "**", " :: ", "nil", "Optional", "..", "()", " ,"] {
        #expect(!text.plain.contains(mark), "\(mark): \(text.plain)")
      }
      #expect(!slugs.contains { text.plain.contains($0) }, "\(text.plain)")
    }
  }

  @Test("Exempel A: den tyngsta raden först, två assistenter bara där de behövs, plats för det som är mätt")
  func exampleA() throws {
    let paper = text(try Orders.Case(name: "a", issuer: "fysioterapeut").paper())
    // By hand: A03 gives 2 × 40 × 4 = 320 basic minutes a week, A11 10 × 14 = 140; A12 and A19 none, 140 and 112 other.
    let places = ["A03  ", "A11  ", "A12  ", "A19  "].compactMap { paper.firstRange(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted())
    #expect(paper.contains("hur många minuter hjälper båda till? (A03)"))
    #expect(paper.contains("M = sett och mätt"))
    #expect(paper.contains("Dusch på duschbrits, 2 assistenter"))
    #expect(!paper.contains("Övriga rader"))
    // Nothing of what the person has written about the help, and no sums.
    #expect(!paper.contains("spasmer"))
    #expect(!paper.contains("i veckan"))
  }

  @Test("Skolan får bara läsa om hjälpen där; de andra raderna nämns med nummer")
  func school() throws {
    let order = Orders.Case(name: "c", issuer: "skola")
    let document = try Examples.document("c")
    let paper = text(try order.paper())
    let ordered = try OrderedEvidence(order.material())
    #expect(ordered.rows.map { document.rows[$0].id }.sorted() == ["C22", "C23"])
    for row in ordered.withheld {
      #expect(paper.contains(document.rows[row].id))
      #expect(!paper.contains(try #require(document.rows[row].name)))
    }
    // A child with breathing or tube feeding at home alone: the school is not told of it.
    var home = document
    home.rows.removeAll { ["C22", "C23"].contains($0.id) }
    let other = text(try Templates.standard.paper(.order, from: try Orders.material(home, to: "skola")))
    #expect(!other.contains("andning"))
    #expect(!other.contains("Sondmatning"))
  }

  @Test("En dag att svara före bara när loggen har en som inte har gått")
  func deadline() throws {
    #expect(!text(try Orders.Case(name: "a", issuer: "läkare").paper()).contains("Svara helst"))
    let document = try CaseReader.read(
      try Examples.bytes("pagaende-arende"))
    var material = try Orders.material(document, to: "logoped")
    let paper = try Templates.standard.paper(.order, from: material)
    #expect(
      text(paper).contains("Svara helst i god tid före: 29 november 2026. Då ska Försäkringskassan ha mitt svar."))
    material.day = CalendarDate(2026, 11, 30)
    #expect(!text(try Templates.standard.paper(.order, from: material)).contains("Svara helst"))
  }

  @Test(
    "Den som svarar hittas på flera ord",
    arguments: [
      ("läkare", "E1"), ("lakare", "E1"), ("LÄKARE", "E1"), ("doctor", "E1"), ("E8", "E8"), ("logopedutlåtande", "E8"),
      ("neuropsykolog", "E7"), ("sjuksköterska", "E3"), ("rektor", "E11"), ("fysioterapeuten", "E10"),
    ])
  func names(word: String, kind: String) throws {
    #expect(try ProcessGuide.standard().order(to: word)?.kind == kind)
  }

  @Test("Varje yrke har en beställning med sina egna ord, och bara kända underlag beställs")
  func guide() throws {
    let guide = try ProcessGuide.standard()
    let words = guide.orders.flatMap { [$0.issuer.swedish, $0.issuer.english] + $0.alsoCalled }.map { $0.lowercased() }
    #expect(Set(words).count == words.count)
    #expect(Set(guide.orders.map { $0.kind }).count == guide.orders.count)
    for kind in guide.evidence where kind.strength == .professional {
      if case .occasion = kind.need { continue }
      #expect(guide.orders.contains { $0.kind == kind.id }, "\(kind.id)")
    }
    for order in guide.orders {
      #expect(guide.evidence.contains { $0.id == order.kind })
      #expect(order.questions.allSatisfy { !$0.rules.isEmpty && $0.text.hasSuffix("?") || $0.text.hasSuffix(".") })
      #expect(order.questions.count <= 6)
      let measure = Readability(of: order.questions.map { $0.text }.joined(separator: " "))
      #expect(measure.lixTenths < 400, "\(order.kind) \(measure.lixTenths)")
    }
    #expect(guide.order(to: "snickare") == nil)
    #expect(guide.nearestIssuer(to: "logopad") == "logoped")
  }

  @Test("Utan vem, med fel vem och med någon som inget har att svara på sägs vilka som behövs och timmarna")
  func refusals() throws {
    func message(_ issuer: String?, _ language: MessageLanguage = .swedish) throws -> String {
      do {
        _ = try Templates.standard.paper(.order, from: try Orders.material(Examples.document("a"), to: issuer))
        return ""
      } catch let error as LetterError {
        return error.message(language)
      }
    }
    let none = try message(nil)
    // By hand: 50 × 4 × 2 + 10 × 14 + 10 × 14 + 8 × 14 = 792 minutes = 13 h 12 min.
    #expect(
      none.contains("- fysioterapeut: 13 h 12 min i veckan. Intyg från fysioterapeut saknas för A03, A11, A12, A19"))
    #expect(none.contains("Det här finns redan:\n- läkare: Läkarutlåtande (FK 7805) finns"))
    #expect(none.contains("egenmakt brev beställning FIL --to fysioterapeut"))
    #expect(!none.contains("dagbok"))
    #expect(try message(nil, .english).contains("- physiotherapist: 13 h 12 min a week"))
    #expect(try message("dietist").contains("Ingen rad behöver underlag från dietist."))
    #expect(try message("logopad").contains("Menar du logoped?"))
  }

  @Test("Ord i namnen blir aldrig struktur: samma delar, oavsett vad någon har skrivit", arguments: Orders.people)
  func hostile(name: String) throws {
    // Rows are moved between the page and its list by how long their names are, so all have the same length here.
    func papers(_ words: [String]) throws -> [Paper] {
      let document = Hostile.document(try Examples.document(name), words)
      return try Orders.all.filter { $0.name == name }.map { order in
        // What a piece of evidence is called tells which sort it is: leave that out.
        var document = document
        document.evidence = []
        return try Templates.standard.paper(.order, from: Orders.material(document, to: order.issuer))
      }
    }
    let length = 40
    let lines = Hostile.lines.filter { $0.count <= length && SafeText.line($0).count > 1 }
    let padded = lines.map { $0 + " " + String(repeating: "x", count: length - $0.count) }
    let plain = try papers([String(repeating: "x", count: length + 1)])
    for (paper, harmless) in zip(try papers(padded), plain) {
      #expect(paper.structure == harmless.structure)
      #expect(Set(paper.source.rows) == Set(harmless.source.rows))
      #expect(tags(HTMLPaper(paper).text) == tags(HTMLPaper(harmless).text))
    }
    for paper in try papers([Hostile.long]) {
      #expect(TextPaper(paper).text.split(separator: "\n").allSatisfy { $0.count <= 76 })
    }
  }

  private func tags(_ html: String) -> [Substring] {
    html.matches(of: #/<\/?[a-z0-9]+/#).map(\.output).filter { $0 != "<br" }
  }

  @Test("Dokumentationen har varje brev en gång, i ordning, med vad det är till för och dess språk")
  func documentation() throws {
    let text = try String(
      contentsOf: Examples.root.appending(path: "Documentation/Egenmakt.docc/Brev.md"), encoding: .utf8)
    let english = Set(Templates.standard.letters(.english))
    let rows = Letter.allCases.map { letter in
      "| `\(letter.rawValue)` | `\(letter.name(.english))` | \(letter.purpose(.swedish)) | \(english.contains(letter) ? "sv, en" : "sv") |"
    }
    let lines = text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("| `") && $0.contains("| sv") }
    #expect(lines == rows, "Skriv tabellen så här:\n\(rows.joined(separator: "\n"))")
  }
}
