@testable import CaseFile
import Law
import Testing

/// The log of events (`händelser`): what is read, what is refused and where.
struct EventLogTests {
  private func read(_ events: String) throws -> [CaseDocument.Event] {
    try CaseReader.read(Array("egenmakt: 1\nhändelser:\n\(events)\n".utf8)).events
  }

  private func errors(_ events: String) -> [FileError] {
    do {
      _ = try read(events)
      return []
    } catch let errors as FileErrors {
      return errors.all
    } catch {
      return []
    }
  }

  @Test func readsEveryKeyOfAnEvent() throws {
    let events = try read(
      """
      - {datum: 2026-05-04, händelse: ansökan_inkommen, huvudman: kommunen, diarienummer: "påhittat", vem: Kim}
      - {datum: okänt, händelse: kontakt, text: "Ringde och frågade.", vem: handläggaren}
      - datum: 2026-10-26
        händelse: beslut
        huvudman: försäkringskassan
        utgång: delvis_bifall
        delgivning: förenklad
        skickad: 2026-10-27
        mottagen: 2026-10-29
        kontrollmeddelande: 2026-10-28
        upplyst_om_förenklad: ja
      - {datum: 2026-11-02, händelse: förslag_till_beslut, huvudman: kommunen, svara_senast: okänt}
      - {datum: 2026-11-05, händelse: dom, huvudman: kommunen, domstol: kammarrätten, utgång: avslag}
      - {datum: 2026-11-06, händelse: räkning, månad: 2026-09}
      """)
    #expect(events.map { $0.kind } == [.applicationArrived, .contact, .decision, .proposal, .judgment, .account])
    #expect(events[0].date == .known(CalendarDate(2026, 5, 4)))
    #expect(events[0].authority == .kommun)
    #expect(events[0].caseNumber == "påhittat")
    #expect(events[1].date == .unknown)
    #expect(events[1].text == "Ringde och frågade.")
    #expect(events[1].who == "handläggaren")
    #expect(events[2].outcome == .partly)
    #expect(events[2].service == .simplified)
    #expect(events[2].sent == .known(CalendarDate(2026, 10, 27)))
    #expect(events[2].received == .known(CalendarDate(2026, 10, 29)))
    #expect(events[2].control == .sent(CalendarDate(2026, 10, 28)))
    #expect(events[2].toldOfSimplified == .known(true))
    #expect(events[3].replyBy == .unknown)
    #expect(events[4].court == .appeal)
    #expect(events[5].month == CalendarDate(2026, 9, 1))
  }

  @Test func keysAndWordsMayBeWrittenWithoutDiacritics() throws {
    let document = try CaseReader.read(
      Array(
        """
        egenmakt: 1
        handelser:
        - {datum: okant, handelse: dom, huvudman: forsakringskassan, domstol: forvaltningsratten, utgang: avslag, manad: 2026-01, upplyst_om_forenklad: okant}
        """.utf8))
    let event = try #require(document.events.first)
    #expect(event.kind == .judgment)
    #expect(event.court == .administrative)
    #expect(event.date == .unknown)
    #expect(event.toldOfSimplified == .unknown)
  }

  @Test(arguments: [
    (value: "nej", note: CaseDocument.ControlNote.notSent), (value: "false", note: .notSent),
    (value: "okänt", note: .unknown), (value: "elektroniskt", note: .electronicDocument),
  ])
  func controlMessage(value: String, note: CaseDocument.ControlNote) throws {
    let events = try read("- {datum: okänt, händelse: kontakt, kontrollmeddelande: \(value)}")
    #expect(events.first?.control == note)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let problem: FileProblem
    let line: Int
    let path: String
    let remedy: String
    let events: String
    var testDescription: String { events }
  }

  static let mistakes: [Mistake] = [
    Mistake(
      problem: .notADate, line: 3, path: "händelser[1].datum", remedy: "2026-11-21 eller okänt",
      events: "- {datum: 2026-02-30, händelse: kontakt}"),
    Mistake(
      problem: .unknownWord, line: 3, path: "händelser[1].händelse", remedy: "ett av de",
      events: "- {datum: 2026-02-03, händelse: beslutt, huvudman: kommunen}"),
    Mistake(
      problem: .missingKey, line: 3, path: "händelser[1].datum", remedy: "lägg till datum",
      events: "- {händelse: kontakt}"),
    Mistake(
      problem: .missingKey, line: 3, path: "händelser[1].händelse", remedy: "lägg till händelse",
      events: "- {datum: 2026-02-03}"),
    Mistake(
      problem: .missingKey, line: 3, path: "händelser[1].huvudman", remedy: "lägg till huvudman",
      events: "- {datum: 2026-02-03, händelse: beslut}"),
    Mistake(
      problem: .unknownKey, line: 3, path: "händelser[1]", remedy: "formatets nycklar",
      events: "- {datum: 2026-02-03, händelse: kontakt, motagen: okänt}"),
    Mistake(
      problem: .wrongOrder, line: 5, path: "händelser[3].datum", remedy: "i den ordning de hände",
      events: """
        - {datum: 2026-02-03, händelse: kontakt}
        - {datum: okänt, händelse: kontakt}
        - {datum: 2025-02-04, händelse: kontakt}
        """),
    Mistake(
      problem: .turnedRound, line: 3, path: "händelser[1].mottagen", remedy: "samma dag som datum eller senare",
      events: "- {datum: 2026-02-03, händelse: beslut, huvudman: kommunen, mottagen: 2026-02-02}"),
    Mistake(
      problem: .turnedRound, line: 3, path: "händelser[1].mottagen", remedy: "samma dag som skickad eller senare",
      events: "- {datum: okänt, händelse: beslut, huvudman: kommunen, skickad: 2026-02-04, mottagen: 2026-02-03}"),
    Mistake(
      problem: .turnedRound, line: 3, path: "händelser[1].svara_senast", remedy: "samma dag som datum eller senare",
      events: "- {datum: 2026-02-03, händelse: begäran_om_komplettering, svara_senast: 2025-02-20}"),
    Mistake(
      problem: .notADate, line: 3, path: "händelser[1].månad", remedy: "2026-01",
      events: "- {datum: 2026-02-03, händelse: räkning, månad: januari}"),
    Mistake(
      problem: .notADate, line: 3, path: "händelser[1].kontrollmeddelande", remedy: "elektroniskt",
      events: "- {datum: 2026-02-03, händelse: kontakt, kontrollmeddelande: kanske}"),
  ]

  @Test(arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    let found = errors(mistake.events)
    #expect(found.count == 1)
    let error = try #require(found.first)
    #expect(error.problem == mistake.problem)
    #expect(error.line == mistake.line)
    #expect(error.path == mistake.path)
    #expect(error.expected.contains(mistake.remedy), "\(error.expected)")
  }

  @Test func theNearestWordIsTold() {
    #expect(errors("- {datum: okänt, händelse: överklagade}").first?.nearest == "överklagande")
  }

  @Test func allErrorsComeAtOnceAndNeverSayWhatIsWritten() {
    let found = errors(
      """
      - {datum: hemlis, händelse: hemlis}
      - {datum: 2026-02-03, händelse: dom, text: hemlis}
      """)
    #expect(found.map { $0.problem } == [.notADate, .unknownWord, .missingKey])
    #expect(!found.map { $0.message() }.joined().contains("hemlis"))
  }

  @Test func aLogTooLongIsRefusedOnce() {
    let many = String(repeating: "- {datum: fel}\n", count: CaseFormat.greatestEventCount + 1)
    #expect(errors(many).map { $0.problem } == [.tooManyParts])
  }

  @Test func writtenEventsAreReadTheSame() throws {
    var document = CaseDocument()
    var event = CaseDocument.Event(.decision, .unknown, authority: .kommun)
    event.received = .unknown
    event.control = .notSent
    event.toldOfSimplified = .known(false)
    event.month = CalendarDate(2026, 1, 1)
    event.text = "2026-01"
    document.events = [event]
    #expect(try CaseReader.read(Array(CaseWriter.yaml(document).utf8)) == document)
    #expect(try CaseReader.read(Array(CaseWriter.json(document).utf8)) == document)
  }

  @Test func orderedEvidenceIsReadAndWritten() throws {
    let document = try CaseReader.read(
      Array(
        "egenmakt: 1\nunderlag:\n- {id: U1, sort: E2, bestallt: 2026-10-12, från: logopeden, sett_och_matt: nej}\n".utf8
      ))
    let piece = try #require(document.evidence.first)
    #expect(piece.ordered == .known(CalendarDate(2026, 10, 12)))
    #expect(piece.orderedFrom == "logopeden")
    #expect(piece.isObserved == .known(false))
    #expect(try CaseReader.read(Array(CaseWriter.yaml(document).utf8)) == document)
  }
}
