import CaseFile
import Foundation
import Law
import Testing

@testable import Casework

@Suite("Skillnaden mellan två versioner")
struct CaseDifferenceTests {
  private func document() throws -> CaseDocument {
    let file = Repository.root.appending(path: "Examples/exempel-a.yaml")
    return try CaseReader.read(try Data(contentsOf: file))
  }

  private func study(_ document: CaseDocument) throws -> CaseStudy {
    try CaseStudy(
      document, subject: document.lawCase(), law: Law(on: document.holdsOn ?? Law.horizon, readings: document.readings),
      isSameLife: false)
  }

  private func difference(_ change: (inout CaseDocument) -> Void) throws -> CaseDifference {
    let old = try document()
    var new = old
    change(&new)
    return CaseDifference(from: try study(old), to: try study(new))
  }

  @Test("Samma fil skiljer inte")
  func same() throws { #expect(try difference { _ in }.isEmpty) }

  @Test("Ett ändrat faktum sägs med sitt gamla och nya värde, och vad raden vinner i veckan")
  func changedFact() throws {
    let difference = try difference { $0.rows[4].facts[.minutes] = .quantity(10) }
    let change = try #require(difference.changed.first)
    #expect(difference.changed.count == 1)
    #expect(
      change.facts == [
        CaseDifference.FactChange(fact: .minutes, old: .quantity(6), new: .quantity(10))
      ])
    // A05: the private part stays 6 minutes, so 4 × 14 minutes are other need.
    #expect(change.effect.total == 56)
    #expect(difference.circumstances.isEmpty && difference.other.isEmpty)
  }

  @Test("Nya rader, borttagna rader, ny ordning")
  func rows() throws {
    let difference = try difference { document in
      var row = document.rows.removeFirst()
      row.id = "A99"
      document.rows.append(row)
      document.rows.swapAt(0, 1)
    }
    #expect(difference.added.map { difference.new.document.rows[$0].id } == ["A99"])
    #expect(difference.removed.map { difference.old.document.rows[$0].id } == ["A01"])
    #expect(difference.changed.isEmpty)
    #expect(difference.other == [.order])
  }

  @Test("Det som sägs en gång för alla rader är ett faktum i varje rad")
  func forAllRows() throws {
    let difference = try difference { $0.forAllRows[.place] = .word(Place.outside.rawValue) }
    #expect(!difference.changed.isEmpty)
    #expect(difference.changed.allSatisfy { $0.facts.contains { $0.fact == .place } })
  }

  @Test("Omständigheter på dagen skiljs från dem under andra tider")
  func circumstances() throws {
    let now = try difference { $0.circumstances[0].facts[.housing] = .word(Housing.groupHome.rawValue) }
    #expect(now.circumstances.map { $0.fact } == [.housing])
    #expect(now.new.assessment.agency.isOpenToApplicant == .no)
    #expect(!now.other.contains(.laterCircumstances))
    let later = try difference { document in
      var facts = FactSheet()
      facts[.housing] = .word(Housing.groupHome.rawValue)
      document.circumstances.append(CaseDocument.Block(from: CalendarDate(2040, 1, 1), facts: facts))
    }
    #expect(later.circumstances.isEmpty)
    #expect(later.other == [.laterCircumstances])
  }

  @Test("En rad som inte ändrats men ger annan tid är med, med skälet att tiden följer av annat")
  func effectOfOthers() throws {
    let difference = try difference { $0.chosenReadings[.ci33] = .ci33MetOtherwiseOnly }
    #expect(difference.other == [.readings])
    let change = try #require(difference.changed.first)
    // A27, driving: 180 min × 3 count by this reading.
    #expect(difference.new.document.rows[change.new].id == "A27")
    #expect(change.facts.isEmpty && change.other.isEmpty)
    #expect(change.effect.other == 540)
  }

  @Test("Namn, yrkande, ställningar och underlag")
  func otherChanges() throws {
    let difference = try difference { document in
      document.rows[0].name = "Annat"
      document.rows[0].claimedBasicMinutes = .known(5)
      document.rows[0].positions = [:]
      document.rows[0].evidence = ["U1"]
      document.grants = []
      document.notes = "nya"
    }
    #expect(difference.changed.first?.other == [.name, .claim, .positions, .evidence])
    #expect(difference.other.contains(.notes))
  }
}
