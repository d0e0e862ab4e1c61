import CaseFile
import Foundation
import Law
import Testing

@Suite("Exempelfilerna")
struct ExampleFileTests {
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: Example.folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  }()

  @Test("Varje fil går att läsa, är påhittad, har ingen namngiven person och nämns i README", arguments: names)
  func everyFileReads(_ name: String) throws {
    let example = try Example(name)
    #expect(example.document.isInvented)
    #expect(example.document.person.name == nil)
    #expect(example.document.holdsOn != nil)
    _ = try example.assessed()
    let text = try String(contentsOf: Example.folder.appending(path: "\(name).yaml"), encoding: .utf8)
    #expect(text.hasPrefix("# Påhittad person."))
    let readme = try String(contentsOf: Example.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("\(name).yaml"))
  }

  @Test("Det finns sjutton exempel")
  func count() { #expect(ExampleFileTests.names.count == 17) }

  @Test("Exakt 20 timmar räcker inte, en minut till räcker")
  func theLine() throws {
    let exact = try Example("gransen-exakt-20-timmar").assessed()
    #expect(exact.agency.likely.line == 1_200)
    #expect(exact.authority == .kommun)
    #expect(exact.right == .ifKommunGrants)
    let more = try Example("gransen-en-minut-till").assessed()
    #expect(more.agency.likely.line == 1_201)
    #expect(more.authority == .agency)
    #expect(more.right == .yes)
    #expect(!exact.isOpen && !more.isOpen)
  }

  @Test("Hela födelsemånaden räknas med den nya åldersgruppen")
  func birthMonth() throws {
    let example = try Example("barn-over-fodelsemanad")
    let before = try example.assessed(on: CalendarDate(2025, 8, 31))
    #expect(before.ageClass == .age1to6)
    #expect(before.agency.likely.basicGross == 1_495)
    #expect(before.agency.likely.line == 970)
    #expect(before.authority == .kommun)
    let after = try example.assessed(on: CalendarDate(2025, 9, 1))
    #expect(after.ageClass == .age7to11)
    #expect(after.agency.likely.line == 1_285)
    #expect(after.authority == .agency)

    let timeline = try Timeline(
      of: example.document.lawCase(), from: CalendarDate(2025, 8, 1), to: CalendarDate(2025, 9, 30))
    #expect(timeline.parts.map(\.from) == [CalendarDate(2025, 8, 1), CalendarDate(2025, 9, 1)])
    #expect(timeline.parts.last?.causes == [.ageClass])
  }

  @Test("Väntetid ger en fjärdedel efter avdrag för hjälp, beredskap en sjundedel, och inget av det prövas mot gränsen")
  func night() throws {
    let assessment = try Example("natt").assessed()
    #expect(assessment.agency.likely.line == 1_260)
    #expect(assessment.agency.likely.waitingCredit == Rational(minutes: "562.5"))
    #expect(assessment.agency.likely.standbyCredit == Rational(960, 7))
    #expect(assessment.agency.likely.otherGross == 150 + Rational(minutes: "562.5") + Rational(960, 7))
    #expect(!assessment.isOpen)
  }

  @Test("I gruppbostad är Försäkringskassans väg stängd, och kommunen räknar bara hjälp utanför bostaden")
  func groupHome() throws {
    let assessment = try Example("gruppbostad").assessed()
    #expect(assessment.agency.isOpenToApplicant == .no)
    #expect(Rational(1_200) < assessment.agency.likely.line)
    #expect(assessment.authority == .kommun)
    #expect(assessment.decidingRule == .sfb10624Gruppbostad)
    #expect(assessment.kommun.likely.basicNet == 170)
    #expect(assessment.kommun.likely.otherNet == 540)
    #expect(!assessment.isOpen)
  }

  @Test("Dagen före åldersgränsen finns rätten, på dagen inte")
  func ageLimit() throws {
    let example = try Example("aldersgrans")
    #expect(try example.assessed().authority == .agency)
    let after = try example.assessed(on: CalendarDate(2027, 2, 10))
    #expect(after.authority == .none)
    #expect(after.right == .no)
    #expect(after.decidingRule == .alderGrans)
  }

  @Test("Sondmatning i skolan räknas hos Försäkringskassan, blöjbytet inte; kommunen räknar ingendera")
  func school() throws {
    let example = try Example("skola-med-sondmatning")
    let assessment = try example.assessed()
    // 190 feeds of 35 minutes a year: 6 650 × 28 / 1 461 minutes a week.
    #expect(assessment.agency.likely.line == 1_107 + Rational(186_200, 1_461))
    #expect(assessment.authority == .agency)
    #expect(assessment.kommun.likely.basicNet == 1_107)
    #expect(try example.rows()[try example.index("S03")].rule == .sfb10624Skola)
    #expect(try example.assessed(refusing: ["S02"]).authority == .kommun)
    #expect(!assessment.isOpen)
  }

  @Test("En okänd privat del ger ett spann, och avgör här vem som beslutar")
  func unknownPrivatePart() throws {
    let assessment = try Example("okand-privat-del").assessed()
    #expect(assessment.authority == .open)
    #expect(assessment.right == .open)
    #expect(assessment.agency.least(.line) == 1_110)
    #expect(assessment.agency.greatest(.line) == 1_290)
  }
}
