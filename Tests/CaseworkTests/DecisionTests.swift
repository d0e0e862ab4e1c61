import CaseFile
import Foundation
import Law
import Testing

@testable import Casework

@Suite("Publicerade avgöranden")
struct DecisionTests {
  @Test("alla avgöranden läses, vart och ett bär på regler, och varje regel hittar tillbaka")
  func thereAndBack() throws {
    let archive = try DecisionArchive.standard()
    let folder = Repository.root.appending(path: "Sources/Casework/Decisions/Published")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
    #expect(archive.all.map { $0.id }.sorted() == files.map { String($0.dropLast(".yaml".count)) }.sorted())
    #expect(archive.all.count >= 143, "inget avgörande får försvinna")
    for decision in archive.all {
      #expect(!decision.bearings.isEmpty && !decision.facts.isEmpty && !decision.sources.isEmpty, "\(decision.id)")
      for bearing in decision.bearings {
        #expect(
          archive.bearing(on: bearing.rule).contains { $0.id == decision.id }, "\(decision.id) \(bearing.rule.slug)")
      }
    }
    for rule in RuleID.allCases {
      for decision in archive.bearing(on: rule) { #expect(decision.bearings.contains { $0.rule == rule }) }
    }
  }

  @Test("avgöranden som en bestämmelse citerar med nummer rör den regeln")
  func citedDecisionsBear() throws {
    let archive = try DecisionArchive.standard()
    let makeUp = try #require(archive["1959-19"])
    #expect(makeUp.id == "HFD-2019-56")
    #expect(archive["hfd 2019 ref. 56"]?.id == "HFD-2019-56")
    #expect(archive["HFD-2019-99"] == nil)
    #expect(makeUp.decided == CalendarDate(2019, 12, 2))
    #expect(makeUp.direction == .against)
    #expect(makeUp.standing == .holds)
    #expect(Set(makeUp.bearings.map { $0.rule }).isSuperset(of: [.hygienSminkning, .hfd201956HygienRen, .sfb51320h]))
    #expect(makeUp.citation == "Högsta förvaltningsdomstolen, HFD 2019 ref. 56, 2019-12-02")
  }

  @Test("prejudikat kommer först bland dem som rör en regel")
  func precedentsFirst() throws {
    let archive = try DecisionArchive.standard()
    for rule in RuleID.allCases {
      let flags = archive.bearing(on: rule).map { $0.isPrecedent }
      #expect(flags == flags.filter { $0 } + flags.filter { !$0 }, "\(rule.slug)")
    }
  }

  @Test("en fil med fel säger alla på en gång, med rad, närmaste ord och råd")
  func faults() {
    let file = """
      id: HFD-2030-1
      rubrik: En rubrik
      domstol: Högsta förvaltningsdomstolen
      avgjort: 2030-02-30
      text: En text.
      utgång: Bifall.
      riktning: emott
      english: A point.
      fakta:
      - text: Hjälpen gällde smink.
        när: {behov: hygien, moment: smik}
      regler:
      - regel: hygien-sminknin
        riktning: emot
        varför: Därför.
      gäller: ja
      gäller_varför: Därför.
      källor: []
      säkerhet: jättehög
      okänd: 1
      """
    do {
      _ = try DecisionReader.read(Array(file.utf8), named: "HFD-2030-2")
      Issue.record("filen ska nekas")
    } catch let errors {
      let lines = errors.all.map { $0.line }
      #expect(lines == [1, 4, 7, 11, 13, 19, 20], "\(errors)")
      #expect(errors.all.first { $0.line == 13 }?.nearest == "hygien-sminkning")
      #expect(errors.all.first { $0.line == 11 }?.nearest == "smink")
      #expect(errors.all.first { $0.line == 7 }?.nearest == "emot")
    }
  }

  @Test("den som inte vet året måste säga det")
  func yearUnknown() throws {
    func file(_ year: String) -> [UInt8] {
      Array(
        """
        id: X-1
        rubrik: R
        domstol: D
        \(year)
        text: T.
        utgång: U.
        riktning: neutral
        english: E.
        fakta:
        - text: F.
        regler:
        - {regel: hygien-sminkning, riktning: neutral, varför: V.}
        gäller: ja
        gäller_varför: V.
        källor: [K]
        säkerhet: hög
        """.utf8)
    }
    #expect(try DecisionReader.read(file("målår: okänt")).year == nil)
    #expect(try DecisionReader.read(file("målår: 2019")).year == 2019)
    #expect(try DecisionReader.read(file("avgjort: 2019-12-02")).year == 2019)
    #expect(throws: FileErrors.self) { try DecisionReader.read(file("person: En man.")) }
  }
}

@Suite("Sökning i avgöranden")
struct SearchTests {
  struct Question: Sendable, CustomTestStringConvertible {
    let words: String
    let right: [String]
    var testDescription: String { words }

    /// The questions and their right first hits, written down before the search was made.
    static let all: [Question] = {
      guard let url = Bundle.module.url(forResource: "searches", withExtension: "yaml", subdirectory: "Fixtures"),
        let data = try? Data(contentsOf: url),
        let questions = try? SourceFile.read(
          [UInt8](data),
          { root in
            (root.parts() ?? []).compactMap { part -> Question? in
              guard let fields = part.fields(KeyList(["sök", "rätt"])), let words = fields.required("sök")?.text(),
                let right = fields.required("rätt")?.texts()
              else { return nil }
              return Question(words: words, right: right)
            }
          })
      else { return [] }
      return questions
    }()
  }

  @Test("frågorna är skrivna och läsbara") func questions() { #expect(Question.all.count == 25) }

  @Test("rätt avgörande kommer först", arguments: Question.all)
  func firstHit(question: Question) throws {
    let found = try DecisionSearch(.standard()).find(question.words)
    let first = try #require(found.first?.id, "inget hittas")
    #expect(question.right.contains(first), "först kom \(found.prefix(3).map { $0.id })")
  }

  @Test("å, ä och ö är egna bokstäver; stora och små är lika; böjda ord hittar grundformen")
  func letters() throws {
    let search = try DecisionSearch(.standard())
    #expect(try search.find("SMINK").map { $0.id } == search.find("smink").map { $0.id })
    // "hår" (hair) is not "har" (has).
    let decisions = try search.find("hår", limit: 200)
    for decision in decisions {
      let text =
        ([decision.title, decision.text] + decision.facts.map(\.text) + decision.searchWords
        + decision.bearings.map(\.why) + decision.figures).joined(separator: " ").lowercased()
      #expect(text.contains("hår"), "\(decision.id)")
    }
    #expect(try search.find("assistenternas").map { $0.id }.isEmpty == false)
    #expect(try search.find("").isEmpty)
    #expect(try search.find("xyzzyx").isEmpty)
  }

  @Test(
    "tecken med mening för sökmotorn gör ingen skada",
    arguments: ["\"", "*", "a AND", "NEAR(", "id:x", "'; DROP", "^^", "-"])
  func hostile(words: String) throws { _ = try DecisionSearch(.standard()).find(words) }
}

@Suite("Avgöranden som liknar en rad")
struct LikenessTests {
  private func moment(_ change: (inout HelpMoment) -> Void) -> HelpMoment {
    var moment = HelpMoment(id: "A1", need: .hygiene, minutes: Amount(20), occasions: Frequency(Amount(1), per: .day))
    change(&moment)
    return moment
  }

  private func nearest(
    born: CalendarDate? = nil, _ rule: RuleID, _ change: (inout HelpMoment) -> Void
  ) throws -> [Likeness] {
    var subject = Case()
    subject.born = born
    subject.moments = [moment(change)]
    let situation = RowCondition.Situation(subject.moments[0], of: subject, on: CalendarDate(2026, 3, 1))
    return try DecisionArchive.standard().like(situation, deciding: [rule], tried: [rule])
  }

  @Test("smink liknar sminkdomen, emot")
  func makeUp() throws {
    let first = try #require(try nearest(.hygienSminkning) { $0.content = .makeUp }.first)
    #expect(first.decision.id == "HFD-2019-56")
    #expect(first.direction == .against)
    #expect(first.shared.first?.text.contains("smink") == true)
  }

  @Test("matning för hand i måltiden liknar inte sondmatning")
  func meals() throws {
    let found = try nearest(.lss9a1Maltider) {
      $0.need = .meals
      $0.content = .feeding
    }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { likeness in likeness.decision.id != "PR-falun-sond-natt" })
  }

  @Test("villkor: ja, nej och okänt")
  func conditions() {
    var subject = Case()
    subject.born = CalendarDate(2016, 5, 2)
    let row = moment {
      $0.content = .makeUp
      $0.assistants = 2
    }
    let situation = RowCondition.Situation(row, of: subject, on: CalendarDate(2026, 3, 1))
    #expect(situation.age == 9)
    #expect(RowCondition.need([.hygiene]).holds(in: situation) == .yes)
    #expect(RowCondition.need([.meals]).holds(in: situation) == .no)
    #expect(RowCondition.content([.makeUp, .shaving]).holds(in: situation) == .yes)
    #expect(RowCondition.place([.school]).holds(in: situation) == .unknown)
    #expect(RowCondition.severalAssistants(true).holds(in: situation) == .yes)
    #expect(RowCondition.child(true).holds(in: situation) == .yes)
    #expect(RowCondition.age(7).holds(in: situation) == .yes)
    #expect(RowCondition.age(4).holds(in: situation) == .no)
    #expect(RowCondition.group([.one]).holds(in: situation) == .unknown)
    #expect(RowCondition.truth(.night, true).holds(in: situation) == .unknown)
    #expect(RowCondition.Situation(row, of: Case(), on: CalendarDate(2026, 3, 1)).age == nil)
    #expect(RowCondition.child(true).holds(in: .init(row, of: Case(), on: CalendarDate(2026, 3, 1))) == .unknown)
  }

  @Test("den som fyller år på dagen har fyllt")
  func birthday() {
    var subject = Case()
    subject.born = CalendarDate(2016, 3, 1)
    let row = moment { _ in }
    #expect(RowCondition.Situation(row, of: subject, on: CalendarDate(2026, 3, 1)).age == 10)
    #expect(RowCondition.Situation(row, of: subject, on: CalendarDate(2026, 2, 28)).age == 9)
  }
}
