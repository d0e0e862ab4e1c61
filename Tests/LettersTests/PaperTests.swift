import CaseFile
import Casework
import Foundation
import Law
import Testing

@testable import Letters

@Suite("Papperen: vad de säger, och var det kommer ifrån")
struct PaperTests {
  @Test("Bilagan går från morgon till natt, vecka, månad och år, och har varje rad en gång", arguments: Examples.names)
  func annex(name: String) throws {
    let document = try Examples.document(name)
    let paper = try Examples.paper(.annex, name)
    let order = [
      "Så är mitt liv", "Så mycket hjälp blir det", "Så går dygnet och året", "Morgon", "Dag", "Kväll", "Natt",
      "I veckan, på olika tider", "Någon eller några gånger i månaden", "Mer sällan", "Natten: väntan och beredskap",
      "När det behövs två samtidigt", "Det som är öppet", "Underlag", "Rader som lagen räknar på annat sätt",
    ]
    let places = paper.headings.compactMap { order.firstIndex(of: $0) }
    #expect(places == places.sorted())
    #expect(paper.headings.contains("Det som är öppet"))
    var ids: [String] = []
    for block in paper.blocks {
      if case .table(let table) = block.content, table.columns.count > 5 {
        ids += table.rows.map { $0.cells[0].plain }
        #expect(table.rows.allSatisfy { $0.source.rows == [$0.cells[0].plain] })
      }
    }
    #expect(ids.sorted() == document.rows.map(\.id).sorted())
    for evidence in document.evidence { #expect(paper.allText.contains { $0.plain == evidence.id }) }
  }

  @Test("Exempel A: summor som är räknade för hand, natten utskriven, och raderna där lagen ger mindre")
  func annexOfA() throws {
    let paper = try Examples.paper(.annex, "a")
    let text = TextPaper(paper).text
    // 464 min × 7 nights = 3 248 min = 54 h 8 min; a quarter of it is 13 h 32 min.
    #expect(text.contains("54 h 8 min"))
    #expect(text.contains("13 h 32 min"))
    // A03: 50 min × 4 × 2 assistants = 400 min = 6 h 40 min; the second assistant alone 3 h 20 min.
    #expect(text.contains("6 h 40 min"))
    #expect(text.contains("Den andra assistentens tid är 3 h 20 min i veckan"))
    #expect(text.contains("42 h 17 min"))
    #expect(text.contains("106 h 53,5 min"))
    #expect(Set(paper.source.rows) == Set(try Examples.document("a").rows.map(\.id)))
    #expect(paper.source.rules.contains(.lss9a4Vantetid))
  }

  @Test("Varje papper med en uträkning säger att det inte är ett beslut, i varje form", arguments: Examples.names)
  func notice(name: String) throws {
    for paper in try Examples.papers(name) {
      let plain: Set<Letter> = [
        .diary, .moreTime, .decideNow, .fileRequest, .supplement, .order, .changes, .powerOfAttorney, .withdrawal,
      ]
      let isCalculation = !plain.contains(paper.kind)
      #expect((paper.notice != nil) == isCalculation)
      guard isCalculation else { continue }
      #expect(HTMLPaper(paper).text.contains("En uträkning, inte ett beslut"))
      #expect(TextPaper(paper).text.contains("En uträkning, inte ett beslut"))
      #expect(paper.foot.contains("Lagen är känd här till 21 november 2026"))
      #expect(paper.notice?.contains("påhittad") == true)
    }
  }

  @Test("Omprövningen har en grund för varje rad som skurits, och inga andra", arguments: ["a", "b", "c", "d"])
  func reconsideration(name: String) throws {
    let material = try Examples.material(try Examples.document(name))
    guard let comparison = material.comparison, comparison.rows.contains(where: { $0.isCut }) else { return }
    let paper = try Templates.standard.paper(.reconsideration, from: material)
    let cut = comparison.differing.filter { $0.isCut }
    let grounds = paper.headings.filter { heading in
      comparison.study.document.rows.contains { heading.hasPrefix($0.id + " ") }
    }
    #expect(grounds == cut.map { comparison.study.label($0.index) })
    let text = TextPaper(paper, width: 100_000).text
    for row in cut {
      if let reason = row.reason?.text, row.reason?.kind != .missing {
        #expect(text.contains("Skälet i beslutet: ”\(reason)”."))
      }
    }
    #expect(text.contains("Skäl saknas") == cut.contains { $0.lacksReason })
    #expect(paper.recipient.map(\.plain) == ["Försäkringskassan"])
    #expect(paper.source.rules.contains(.procOmprovning))
  }

  @Test("Exempel A i omprövningen: A11 ger lagen tid även på beslutets uppgifter, A01 handlar om uppgifterna")
  func grounds() throws {
    let paper = try Examples.paper(.reconsideration, "a")
    let text = TextPaper(paper, width: 100_000).text
    // A11: 10 min × 14 = 140 min, all of it refused as basic because it is not private.
    #expect(text.contains("Även med beslutets egna uppgifter ger lagen 2 h 20 min grundläggande."))
    // A01: 8 min × 42 = 336 min; the other 4 min × 42 = 168 min are other need.
    #expect(text.contains("Med beslutets uppgifter blir det 5 h 36 min grundläggande och 2 h 48 min annat."))
    #expect(text.contains("Försäkringskassan räknar 21 gånger i veckan."))
    let decisions = try DecisionArchive.standard()
    #expect(!paper.source.decisions.isEmpty)
    for id in paper.source.decisions { #expect(decisions[id] != nil) }
    #expect(!text.contains("ABH Utbildning"))
    #expect(!text.contains("Egenmakts konvention"))
  }

  @Test("Exempel C i omprövningen: raderna som avgör gränsen nämns först")
  func decisive() throws {
    let paper = try Examples.paper(.reconsideration, "c")
    let text = TextPaper(paper, width: 100_000).text
    #expect(text.contains("De här raderna avgör om jag kommer över gränsen"))
    #expect(text.contains("- C22 Sondmatning lunch i skolan\n- C23"))
  }

  @Test("Omprövning begärs bara av den som kan ompröva, och bara när något skurits")
  func refusals() throws {
    var material = try Examples.material(try Examples.document("f"))
    #expect(throws: LetterError.needsProposal) { try Templates.standard.paper(.reconsideration, from: material) }
    let study = try #require(material.study)
    material.comparison = try Comparison(study, with: Proposal(of: study.document, by: .kommun), from: .kommun)
    #expect(throws: LetterError.notTheirs(.kommun)) { try Templates.standard.paper(.reconsideration, from: material) }
    material.comparison = try Comparison(study, with: Proposal(of: study.document, by: .agency), from: .agency)
    #expect(throws: LetterError.nothingCut) { try Templates.standard.paper(.reconsideration, from: material) }
    material.study = nil
    #expect(throws: LetterError.needsCase) { try Templates.standard.paper(.annex, from: material) }
    material.language = .english
    #expect(throws: LetterError.notInLanguage(["result", "result-full", "meeting", "diary"])) {
      try Templates.standard.paper(.annex, from: material)
    }
  }

  @Test("Resultatet på en sida och hela resultatet säger samma summor", arguments: Examples.names)
  func results(name: String) throws {
    let material = try Examples.material(try Examples.document(name))
    let study = try #require(material.study)
    let short = TextPaper(try Templates.standard.paper(.result, from: material), width: 100_000).text
    let full = try Templates.standard.paper(.resultInFull, from: material)
    let hours = MessageLanguage.swedish.duration(study.assessment.granted.likely)
    if study.assessment.right != .no { #expect(short.contains(hours)) }
    #expect(TextPaper(full, width: 100_000).text.contains(hours))
    #expect(Set(study.rows.map(\.rule)).isSubset(of: Set(full.source.rules)))
    let english = try Examples.material(study.document, .english)
    #expect(
      TextPaper(try Templates.standard.paper(.result, from: english)).text.contains("A calculation, not a decision"))
  }

  @Test("Dagboken har sju dagar, var och en på ny sida")
  func diary() throws {
    let material = Material(day: Examples.day, decisions: DecisionArchive([]))
    let paper = try Templates.standard.paper(.diary, from: material)
    #expect(paper.headings == ["Så gör du"] + (1...7).map { "Dag \($0)" })
    #expect(paper.structure.filter { $0 == "sida" }.count == 7)
    #expect(paper.calculation == nil)
  }

  @Test("Inga maskinord: inget brev visar ett fält, en tagg eller en regels namn", arguments: Examples.names)
  func words(name: String) throws {
    let slugs = RuleID.allCases.map { "\($0.slug)" }.filter { $0.contains("-") }
    for paper in try Examples.papers(name) {
      for text in paper.allText {
        for mark in ["{{", "}}", "[[", "]]", "**", " :: ", "nil", "Optional", "..", "\u{E000}"] {
          #expect(!text.plain.contains(mark), "\(paper.kind) \(mark): \(text.plain)")
        }
        #expect(!slugs.contains { text.plain.contains($0) }, "\(text.plain)")
      }
    }
  }

  @Test("Mötets sida säger det som är lika en gång", arguments: Examples.names, MessageLanguage.allCases)
  func equalOnce(name: String, language: MessageLanguage) throws {
    let material = try Examples.material(try Examples.document(name), language)
    let study = try #require(material.study)
    let paper = try Templates.standard.paper(.meeting, from: material)
    let text = try #require(paper.blocks.first { if case .paragraph = $0.content { true } else { false } })
    guard case .paragraph(let words) = text.content else { return }
    let own = language.duration(SumValues.claimedTotal(study))
    let law = language.range(study.assessment.shown.bounds(.need))
    let plain = words.plain.replacing("\u{A0}", with: " ")
    for figure in [own, law] where figure != "0 min" {
      #expect(plain.components(separatedBy: figure).count == 2, "\(figure): \(plain)")
    }
  }

  @Test("Engelska papper säger samma summor, utan svenska ord", arguments: Examples.names)
  func english(name: String) throws {
    let material = try Examples.material(try Examples.document(name), .english)
    let study = try #require(material.study)
    let swedish = ["och", "inte", "veckan", "grundläggande", "lagen", "räknar", "timmar"]
    for letter in Templates.standard.letters(.english) {
      let paper = try Templates.standard.paper(letter, from: material)
      let words = Set(paper.prose.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.isDisjoint(with: swedish), "\(letter) \(words.intersection(swedish))")
      #expect(!paper.allText.contains { $0.plain.contains("..") })
    }
    let full = TextPaper(try Templates.standard.paper(.resultInFull, from: material), width: 100_000).text
    #expect(full.contains(MessageLanguage.english.duration(study.assessment.granted.likely)))
  }

  @Test(
    "Läsbarhet på engelska: ARI under 8 (omkring fjorton år), lättlästa under 5 (omkring elva år)",
    arguments: Examples.names)
  func englishReadability(name: String) throws {
    let material = try Examples.material(try Examples.document(name), .english)
    for letter in Templates.standard.letters(.english) {
      let level = try #require(Templates.standard.level(letter, .english))
      let measure = Readability(of: try Templates.standard.paper(letter, from: material).prose)
      #expect(measure.ariTenths < (level == .easy ? 50 : 80), "\(letter) \(measure.ariTenths)")
    }
  }

  @Test("Läsbarhet: mallens egna meningar har LIX under 40, lättlästa under 30", arguments: Examples.names)
  func readability(name: String) throws {
    for paper in try Examples.papers(name) {
      let level = try #require(Templates.standard.level(paper.kind, .swedish))
      let measure = Readability(of: paper.prose)
      #expect(measure.lixTenths < (level == .easy ? 300 : 400), "\(paper.kind) \(measure.lixTenths)")
    }
  }
}
