import CaseFile
import Casework
import Law
import Testing

@testable import Letters

@Suite("Brev till myndigheter: rätt mottagare, rätt tid, inget påhittat")
struct AuthorityPaperTests {
  private static let plain: [Letter] = [
    .moreTime, .decideNow, .fileRequest, .supplement, .changes, .powerOfAttorney, .withdrawal,
  ]

  /// Example A with what Försäkringskassan says said by another.
  private func material(by holder: PositionHolder) throws -> Material {
    var document = try Examples.document("a")
    for row in document.rows.indices {
      document.rows[row].positions[holder] = document.rows[row].positions.removeValue(forKey: .agency)
    }
    var material = try Examples.material(document)
    let study = try #require(material.study)
    material.comparison = try Comparison(study, with: Proposal(of: document, by: holder), from: holder)
    return material
  }

  private func text(_ paper: Paper) -> String { TextPaper(paper, width: 100_000).text }

  @Test("Kommunens beslut överklagas inom tre veckor, Försäkringskassans omprövning inom två månader")
  func appeal() throws {
    let kommun = try Templates.standard.paper(.appeal, from: try material(by: .kommun))
    #expect(text(kommun).contains("Jag överklagar kommunens beslut. Tiden är tre veckor"))
    #expect(!text(kommun).contains("Försäkringskassans beslut"))
    #expect(!text(kommun).contains("mot gränsen på"))
    #expect(kommun.recipient.first?.plain.hasPrefix("Förvaltningsrätten i _") == true)
    #expect(kommun.references.first?.value.plain.hasPrefix("Kommunen i _") == true)
    let agency = try Templates.standard.paper(.appeal, from: try material(by: .agency))
    #expect(text(agency).contains("Försäkringskassans beslut efter omprövning. Tiden är två månader"))
    #expect(agency.references.first?.value.plain == "Försäkringskassan")
    #expect(text(agency).contains("mot gränsen på 20"))
    for paper in [kommun, agency] {
      #expect(paper.source.rules.contains(.procOverklagan))
      #expect(paper.source.rules.contains(.procForvaltningsratt))
    }
  }

  @Test("En mening börjar med stor bokstav också när det är kommunen som räknar")
  func capital() throws {
    let kommun = text(try Templates.standard.paper(.appeal, from: try material(by: .kommun)))
    // A01: 21 times in their figures.
    #expect(kommun.contains(". Kommunen räknar 21 gånger i veckan."))
  }

  @Test("En dom får inget brev som gäller myndigheter, och utan ändring finns inget att svara på")
  func refusals() throws {
    let court = try material(by: .court)
    #expect(throws: LetterError.notAnAuthority) { try Templates.standard.paper(.appeal, from: court) }
    #expect(throws: LetterError.notAnAuthority) { try Templates.standard.paper(.comments, from: court) }
    var unchanged = try Examples.material(try Examples.document("f"))
    #expect(throws: LetterError.needsProposal) { try Templates.standard.paper(.comments, from: unchanged) }
    let study = try #require(unchanged.study)
    unchanged.comparison = try Comparison(study, with: Proposal(of: study.document, by: .kommun), from: .kommun)
    #expect(throws: LetterError.nothingCut) { try Templates.standard.paper(.appeal, from: unchanged) }
  }

  @Test(
    "Synpunkter och överklagande har en grund för varje rad som skurits, med radens källa", arguments: ["a", "c", "d"])
  func grounds(name: String) throws {
    let material = try Examples.material(try Examples.document(name))
    let comparison = try #require(material.comparison)
    let cut = comparison.differing.filter { $0.isCut }
    for letter in [Letter.comments, .appeal] {
      let paper = try Templates.standard.paper(letter, from: material)
      let grounds = paper.headings.filter { heading in
        comparison.study.document.rows.contains { heading.hasPrefix($0.id + " ") }
      }
      #expect(grounds == cut.map { comparison.study.label($0.index) })
      #expect(Set(paper.source.rows).isSuperset(of: cut.map { comparison.study.document.rows[$0.index].id }))
      #expect(text(paper).contains("Förslaget räknar") == (letter == .comments))
      #expect(text(paper).contains("Beslutet räknar") == (letter == .appeal))
    }
  }

  @Test("Utan ärendefil är namn, mottagare och dagar platser att skriva på", arguments: plain)
  func blanks(letter: Letter) throws {
    let empty = Material(day: Examples.day, decisions: try DecisionArchive.standard())
    let paper = try Templates.standard.paper(letter, from: empty)
    for line in paper.sender + paper.recipient + paper.references.map(\.value) {
      #expect(line.contains { if case .blank = $0 { true } else { false } }, "\(line.plain)")
    }
    #expect(paper.structure.contains { $0.hasPrefix("underskrift") })
    #expect(!text(paper).contains("påhittad"))
    #expect(paper.notice == nil)
  }

  @Test("Med ärendefil och mottagare står de i brevet; en påhittad person sägs vara det", arguments: plain)
  func filled(letter: Letter) throws {
    var document = try Examples.document("f")
    document.person.name = "Kim Berg"
    var material = try Examples.material(document)
    material.details.recipient = .agency
    let paper = try Templates.standard.paper(letter, from: material)
    #expect(text(paper).contains("Kim Berg"))
    #expect(text(paper).contains("Försäkringskassan"))
    #expect(text(paper).contains("Personen är påhittad"))
    material.details.recipient = .kommun
    #expect(text(try Templates.standard.paper(letter, from: material)).contains("Kommunen"))
  }

  @Test(
    "Varje brev vilar på sin regel",
    arguments: [
      (Letter.moreTime, RuleID.procUtredning), (.decideNow, .procDrojsmal), (.fileRequest, .procMotivering),
      (.supplement, .procUtredning), (.changes, .sfb11046Anmalan), (.powerOfAttorney, .procOmbud),
      (.withdrawal, .sfb517Retro), (.comments, .procKommunicering), (.meeting, .procOmbud),
      (.calculation, .procMotivering),
    ])
  func rules(letter: Letter, rule: RuleID) throws {
    #expect(try Examples.paper(letter, "a").source.rules.contains(rule))
  }

  @Test("Dagen då ansökan kom in hämtas ur filen när den väntar på beslut, annars är den en plats att skriva på")
  func arrived() throws {
    func paper(_ document: CaseDocument, on day: CalendarDate = Examples.day) throws -> Paper {
      var material = try Examples.material(document)
      material.day = day
      return try Templates.standard.paper(.decideNow, from: material)
    }
    // F was granted hours after the application: that one has its answer.
    var document = try Examples.document("f")
    #expect(!text(try paper(document)).contains("5 februari 2024"))
    document.grants = []
    let waiting = try paper(document)
    #expect(waiting.references.contains { $0.value.plain == "5 februari 2024" })
    #expect(text(waiting).contains("fyra veckor"))
    #expect(text(waiting).contains("Jag har inte fått något beslut om den ansökan."))
    #expect(!text(waiting).contains("Vänta med att skicka"))
    // Six months from 5 February is 5 August.
    let early = text(try paper(document, on: CalendarDate(2024, 8, 4)))
    #expect(early.contains("Vänta med att skicka det här till den 5 augusti 2024."))
    // The log has two applications: the kommun's has a decision, Försäkringskassan's came in on 4 May.
    let ongoing = try paper(try CaseReader.read(try Examples.bytes("pagaende-arende")))
    #expect(ongoing.references.contains { $0.value.plain == "4 maj 2026" })
  }

  @Test("Fullmakten har plats för två att skriva under")
  func signatures() throws {
    let paper = try Examples.paper(.powerOfAttorney, "c")
    #expect(paper.structure.contains("underskrift 4"))
  }

  @Test("Tidsberäkningen har varje rad en gång, och båda sidor när de finns", arguments: Examples.names)
  func calculation(name: String) throws {
    let material = try Examples.material(try Examples.document(name))
    let paper = try Templates.standard.paper(.calculation, from: material)
    let document = try #require(material.study?.document)
    var ids: [String] = []
    for block in paper.blocks {
      if case .table(let table) = block.content, table.columns.contains(where: { $0.name.plain == "Minuter" }) {
        ids += table.rows.map { $0.cells[0].plain }
      }
    }
    #expect(ids.sorted() == document.rows.map(\.id).sorted())
    #expect(paper.headings.contains("De två sidorna bredvid varandra") == (material.comparison != nil))
    let differing = material.comparison?.differing.map { document.rows[$0.index].id } ?? []
    let sides = paper.headings.filter { heading in document.rows.contains { heading.hasPrefix($0.id + " ") } }
    #expect(sides.compactMap { $0.split(separator: " ").first.map(String.init) } == differing)
    #expect(Set(paper.source.rules).isSuperset(of: material.study?.rows.map(\.rule) ?? []))
  }
}
