import CaseFile
import Foundation
import Law
import Testing

@testable import Casework

@Suite("Varför en rad blev som den blev")
struct ExplanationTests {
  private func study(_ name: String, _ change: (String) -> String = { $0 }) throws -> CaseStudy {
    let file = Repository.root.appending(path: "Examples/\(name).yaml")
    let text = change(try String(contentsOf: file, encoding: .utf8))
    let document = try CaseReader.read(Array(text.utf8))
    return try CaseStudy(
      document, subject: document.lawCase(), law: Law(on: document.holdsOn ?? Law.horizon, readings: document.readings),
      isSameLife: false)
  }

  private func explanation(_ study: CaseStudy, _ id: String) throws -> Explanation {
    let index = try #require(study.document.rows.firstIndex { $0.id == id })
    return try study.explanation(ofRow: index, book: .standard, decisions: .standard())
  }

  @Test("sondmat i skolan: undantaget hos Försäkringskassan och kommunens nej visas · sfb-106-25a-andning-sond")
  func tubeFeedingInSchool() throws {
    let rules = try explanation(study("exempel-c"), "C22").deciding.map { $0.rule }
    #expect(rules.first == .lss9a1Sondmatning)
    #expect(Set(rules).isSuperset(of: [.sfb10625aAndningSond, .lssKommunIngen106, .tillgodosesPaAnnatSatt]))
  }

  @Test("skola med särskilda skäl: skälen visas, inte regeln som hade uteslutit tiden · kamr-skola-sarskilda-skal")
  func specialReasons() throws {
    let rules = try explanation(study("exempel-b"), "B14").deciding.map { $0.rule }
    #expect(rules.contains(.kamrSkolaSarskildaSkal))
    #expect(!rules.contains(.sfb10624Skola))
  }

  @Test("tid som räknas i en annan rad: det sägs först · calc-overlap-once")
  func absorbed() throws {
    #expect(try explanation(study("exempel-c"), "C18").deciding.first?.rule == .calcOverlapOnce)
  }

  @Test(
    "en omtvistad fråga visas bara när ett annat svar ändrar raden, och annars bland dem utan verkan · CI-01, CI-05, CI-08"
  )
  func disputes() throws {
    // 15 of the 60 private minutes are waiting, 3.5 times a week: 52.5 minutes hang on how waiting is read.
    let waiting = try explanation(study("exempel-a"), "A02")
    #expect(waiting.disputes.map { $0.followed.question } == [.ci05])
    let never = try #require(waiting.disputes.first?.alternatives.first { $0.option == .ci05Never }?.row)
    #expect(never.basic == Rational(315, 2) && never.other == 105)
    // No minute of the shaving is private: however it is read, it stays an other need.
    let shaving = try explanation(study("exempel-a"), "A06")
    #expect(shaving.disputes.isEmpty && shaving.idleDisputes == [.ci08])
    // Tube feeding is outside the deduction: what the deduction is taken from changes nothing for it.
    let tubeFeeding = try explanation(study("exempel-c"), "C01")
    #expect(tubeFeeding.disputes.allSatisfy { $0.followed.question != .ci01 })
    #expect(tubeFeeding.idleDisputes.contains(.ci01))
    for dispute in waiting.disputes { #expect(!dispute.alternatives.isEmpty) }
  }

  @Test("domar om hur lite som räcker hos kommunen visas inte för den som passerar gränsen · hfd-2018-13-nedre-grans")
  func lowerLimit() throws {
    let study = try study("exempel-b")
    #expect(study.assessment.authority == .agency)
    for index in study.rows.indices {
      let found = try study.explanation(ofRow: index, book: .standard, decisions: .standard()).decisions
      #expect(found.allSatisfy { like in !like.decision.bearings.contains { $0.rule == .hfd201813NedreGrans } })
    }
  }

  @Test("hela ärendet: regeln som avgjorde vem som beslutar först; stängda grindar; taket efter åldersgränsen")
  func total() throws {
    let child = try study("exempel-c").explanation(book: .standard)
    #expect(child.deciding.first?.rule == .sfb51320h)
    #expect(child.deciding.contains { $0.rule == .lss9fForaldraavdrag })
    #expect(!child.deciding.contains { $0.rule == .sfb10624Gruppbostad })
    let home = try study("gruppbostad").explanation(book: .standard)
    #expect(home.deciding.first?.rule == .sfb10624Gruppbostad)
    let old = try study("exempel-f").explanation(book: .standard)
    #expect(old.deciding.contains { $0.rule == .sfb5110EjOkning })
  }

  @Test("det som saknas frågas efter, med texten ur boken")
  func missing() throws {
    let found = try study("okand-privat-del")
    let open = try #require(found.openRows.first)
    let explanation = try found.explanation(ofRow: open, book: .standard, decisions: .standard())
    #expect(explanation.missing.map { $0.fact }.contains(.privateMinutes))
    #expect(explanation.missing.allSatisfy { !$0.text.easyQuestion.isEmpty })
  }
}
