import CaseFile
import Casework
import Law
import Testing

private func day(_ year: Int, _ month: Int, _ date: Int) -> CalendarDate { CalendarDate(year, month, date) }

@Suite("Ärendets gång")
struct ProcessTests {
  private typealias Event = CaseDocument.Event

  private func event(_ kind: CaseDocument.EventKind, _ track: Track? = .agency, _ outcome: CaseDocument.Outcome? = nil)
    -> Event
  {
    Event(kind, .known(day(2_026, 5, 4)), authority: track).with {
      $0.outcome = outcome
    }
  }

  private func position(_ events: [Event], _ track: Track = .agency) -> ProcessPosition? {
    var document = CaseDocument()
    document.events = events
    return CaseProcess(document, on: day(2_026, 11, 21)).positions.first { $0.track == track }
  }

  @Test("Utan händelser är du vid början")
  func start() {
    let positions = CaseProcess(CaseDocument(), on: day(2_026, 11, 21)).positions
    #expect(positions.map { $0.step } == ["1"])
    #expect(positions.first?.next == ["2", "3", "4"])
    #expect(positions.first?.turn == .person)
    #expect(positions.first?.track == nil)
  }

  @Test("Vägen hos Försäkringskassan, ett steg i taget")
  func agency() {
    var events: [Event] = []
    func step(_ next: Event) -> String {
      events.append(next)
      guard let place = position(events) else { return "-" }
      return "\(place.step) \(place.turn.rawValue) \(place.next.joined(separator: ","))"
    }
    #expect(step(event(.applicationSent)) == "4 authority 5")
    #expect(step(event(.applicationArrived)) == "5 authority 6,7")
    #expect(step(event(.supplementAsked)) == "6 person 7")
    #expect(step(event(.supplementSent)) == "6 authority 7,8")
    #expect(step(event(.interview)) == "7 authority 8,9,10")
    #expect(step(event(.contact)) == "7 authority 8,9,10")
    #expect(step(event(.proposal)) == "10 person 11")
    #expect(step(event(.commentsSent)) == "10 authority 11")
    #expect(step(event(.decision, .agency, .partly)) == "11 person 12a,16")
    #expect(step(event(.reconsiderationAsked)) == "12a authority 13,16")
    #expect(step(event(.reconsidered, .agency, .refused)) == "12a person 13")
    #expect(step(event(.appealed)) == "13 court 14,16")
    let judgment = event(.judgment, .agency, .refused).with { $0.court = .administrative }
    #expect(step(judgment) == "13 person 14")
    #expect(step(event(.appealed)) == "14 court 15,16")
    #expect(step(judgment.with { $0.court = .appeal }) == "14 person 15")
    #expect(step(event(.appealed)) == "15 court 16")
    #expect(step(judgment.with { ($0.court, $0.outcome) = (.supreme, .granted) }) == "15 person 16")
    #expect(step(event(.agreement, nil)) == "16 person 17")
    #expect(step(event(.assistantStarted, nil)) == "17 person 18")
  }

  @Test("Hos kommunen överklagas direkt, och återförvisning går tillbaka till utredningen")
  func kommun() {
    let refused = event(.decision, .kommun, .refused)
    #expect(position([refused], .kommun)?.next == ["12b"])
    let appealed = [refused, event(.appealed, .kommun)]
    #expect(position(appealed, .kommun)?.step == "13")
    let remitted = event(.judgment, .kommun, .remitted).with { $0.court = .administrative }
    #expect(position(appealed + [remitted], .kommun)?.next == ["6"])
    // The other case is not touched.
    #expect(position(appealed) == nil)
    let early = [event(.decision, .agency, .refused), event(.appealed)]
    #expect(position(early)?.step == "12a")
  }

  // MARK: Findings

  private func kinds(
    _ events: [Event], on today: CalendarDate = day(2_026, 11, 21), _ change: (inout CaseDocument) -> Void = { _ in }
  )
    -> [ProcessFinding.Kind]
  {
    var document = CaseDocument()
    document.events = events
    change(&document)
    return CaseProcess(document, on: today).findings.map { $0.kind }
  }

  @Test("Utan logg inga råd")
  func noLog() { #expect(kinds([]).isEmpty) }

  @Test("Förslag utan svar, och svar efter dagen")
  func proposal() {
    let proposal = event(.proposal).with { $0.replyBy = .known(day(2_026, 5, 25)) }
    #expect(kinds([proposal], on: day(2_026, 5, 25)) == [.calculationNotAsked])
    #expect(kinds([proposal], on: day(2_026, 5, 26)) == [.proposalUnanswered, .calculationNotAsked])
    let sent = event(.commentsSent).with { $0.date = .known(day(2_026, 5, 26)) }
    #expect(kinds([proposal, event(.calculationAsked), sent]) == [.commentsLate])
    #expect(kinds([proposal, event(.calculationAsked), event(.commentsSent)]).isEmpty)
  }

  @Test("Avslag utan nya underlag, och rader som godtas för mindre utan underlag")
  func refusal() throws {
    let refused = event(.decision, .agency, .refused)
    let asked = event(.calculationAsked)
    #expect(kinds([asked, refused]) == [.noNewEvidence])
    #expect(kinds([refused]) == [.noNewEvidence, .calculationNotAsked])
    func add(_ document: inout CaseDocument, evidence date: CalendarDate, tied: Bool) {
      var row = CaseDocument.Row(id: "A1", need: .hygiene)
      row.facts[.privateMinutes] = .quantity(30)
      row.positions[.agency] = CaseDocument.Position()
      row.positions[.agency]?.basicMinutes = .known(20)
      document.rows = [row]
      var piece = CaseDocument.Evidence(id: "U1")
      piece.date = date
      piece.rows = tied ? ["A1"] : []
      document.evidence = [piece]
    }
    #expect(
      kinds([asked, refused]) { add(&$0, evidence: day(2_026, 5, 4), tied: false) } == [
        .noNewEvidence, .refusedRowsWithoutEvidence,
      ])
    #expect(kinds([asked, refused]) { add(&$0, evidence: day(2_026, 5, 5), tied: true) }.isEmpty)
  }

  @Test("Ändring som inte är anmäld, och ändring i filen som loggen inte känner")
  func changes() {
    #expect(kinds([event(.change)], on: day(2_026, 5, 18)).isEmpty)
    #expect(kinds([event(.change)], on: day(2_026, 5, 19)) == [.changeNotReported])
    #expect(kinds([event(.change), event(.changeReported)]).isEmpty)
    let log = [event(.decision, .agency, .granted), event(.assistantStarted, nil)]
    #expect(kinds(log) { $0.circumstances = [CaseDocument.Block(from: day(2_026, 5, 4))] }.isEmpty)
    #expect(kinds(log) { $0.circumstances = [CaseDocument.Block(from: day(2_026, 5, 5))] } == [.changeNotInLog])
    #expect(kinds(log) { $0.circumstances = [CaseDocument.Block(from: day(2_027, 5, 5))] }.isEmpty)
  }

  @Test("Avtal som saknas eller kom efter beslutet")
  func agreement() {
    let granted = event(.decision, .agency, .granted)
    #expect(kinds([granted]) == [.agreementMissing])
    let signed = event(.agreement, nil).with { $0.date = .known(day(2_026, 5, 5)) }
    #expect(kinds([granted, signed]) == [.agreementLate])
    #expect(kinds([signed.with { $0.date = .known(day(2_026, 5, 4)) }, granted]).isEmpty)
    #expect(kinds([event(.decision, .kommun, .granted)]).isEmpty)
  }

  @Test("Rutan som låter myndigheten fråga andra")
  func consent() {
    #expect(kinds([event(.applicationSent)]) == [.openConsent])
    #expect(kinds([event(.applicationSent), event(.consentGiven)]).isEmpty)
    #expect(kinds([event(.applicationSent, .kommun)]).isEmpty)
  }

  // MARK: The guide

  @Test("Guiden har alla steg, underlag E1–E18 och märkta organisationer")
  func guide() throws {
    let guide = try ProcessGuide.standard()
    let first = (1...11).map { "\($0)" }
    let last = (13...20).map { "\($0)" }
    #expect(guide.steps.map { $0.id } == first + ["12a", "12b"] + last)
    #expect(guide.evidence.map { $0.id } == (1...18).map { "E\($0)" })
    #expect(guide.organisations.allSatisfy { !$0.toVerify.swedish.isEmpty && !$0.address.isEmpty })
    #expect(guide.organisations.filter { !$0.isIndependent }.allSatisfy { $0.interest != nil })
    // A word stands for one sort alone.
    let words = guide.evidence.flatMap { [$0.id, $0.name.swedish] + $0.alsoCalled }.map { $0.lowercased() }
    #expect(Set(words).count == words.count)
  }

  @Test("Texterna är lätta att läsa: LIX under 40")
  func readability() throws {
    let guide = try ProcessGuide.standard()
    var texts = guide.steps.map { ("steg \($0.id)", "\($0.advice.swedish)") }
    texts += guide.evidence.map { kind in
      (kind.id, (kind.shows + kind.failings).map { $0.text.swedish }.joined(separator: " "))
    }
    texts += guide.orders.map { order in
      ("beställning \(order.kind)", order.questions.map { $0.text }.joined(separator: " "))
    }
    for kind in CaseDeadline.Kind.allCases {
      guard let deadline = deadline(kind) else {
        Issue.record("\(kind)")
        continue
      }
      texts.append((kind.rawValue, "\(deadline.act.swedish) \(deadline.ifLate.swedish)"))
      texts.append((kind.rawValue, deadline.steps.map { $0.swedish }.joined(separator: " ")))
    }
    for finding in everyFinding {
      texts.append((finding.kind.rawValue, "\(finding.says.swedish) \(finding.remedy.swedish)"))
    }
    #expect(Set(everyFinding.map { $0.kind }) == Set(ProcessFinding.Kind.allCases))
    for (place, text) in texts where !text.isEmpty {
      let measure = Readability(of: text).lixTenths
      #expect(measure < 400, "\(place): \(measure) \(text)")
    }
  }

  /// A finding of each kind.
  private var everyFinding: [ProcessFinding] {
    let today = day(2_026, 11, 21)
    let proposal = event(.proposal).with { $0.replyBy = .known(day(2_026, 5, 25)) }
    let comments = event(.commentsSent).with { $0.date = .known(day(2_026, 5, 26)) }
    let granted = event(.decision, .agency, .granted)
    let signed = event(.agreement, nil).with { $0.date = .known(day(2_026, 5, 5)) }
    var refused = CaseDocument()
    var row = CaseDocument.Row(id: "A1", need: .hygiene)
    row.facts[.privateMinutes] = .quantity(30)
    row.positions[.agency] = CaseDocument.Position()
    row.positions[.agency]?.basicMinutes = .known(20)
    refused.rows = [row]
    refused.events = [event(.decision, .agency, .refused)]
    var changed = CaseDocument()
    changed.events = [granted]
    changed.circumstances = [CaseDocument.Block(from: day(2_026, 6, 1))]
    let logs = [[event(.applicationSent), proposal], [proposal, comments], [event(.change)], [granted, signed]]
    let documents = logs.map { events in
      var document = CaseDocument()
      document.events = events
      return document
    }
    return (documents + [refused, changed]).flatMap { CaseProcess($0, on: today).findings }
  }

  /// A deadline of each kind.
  private func deadline(_ kind: CaseDeadline.Kind) -> CaseDeadline? {
    var document = CaseDocument()
    document.person.born = .known(day(1_960, 5, 3))
    let judgment = event(.judgment, .kommun, .refused).with { $0.received = .known(day(2_026, 5, 6)) }
    document.events = [
      event(.applicationSent, .kommun), event(.supplementAsked), event(.proposal),
      Event.refusal(.kommun, received: day(2_026, 5, 5)), Event.refusal(.agency, received: day(2_026, 5, 5)),
      event(.decision, .kommun, .granted), event(.delayRequested), event(.change), event(.applicationSent, .kommun),
      judgment.with { $0.court = .administrative }, judgment.with { $0.court = .appeal },
      event(.decision, .agency, .granted), Event(.assistantStarted, .known(day(2_026, 10, 1))),
    ]
    return CaseProcess(document, on: day(2_026, 11, 21)).deadlines.first { $0.kind == kind }
  }
}

@Suite("Underlag")
struct EvidenceReviewTests {
  private func review(_ text: String) throws -> EvidenceReview {
    let document = try CaseReader.read(Array(text.utf8))
    let today = day(2_026, 11, 21)
    let study = try CaseStudy(document, subject: document.lawCase(), law: Law(on: today), isSameLife: false)
    return EvidenceReview(study, guide: try ProcessGuide.standard(), on: today)
  }

  private let rows = """
    egenmakt: 1
    gäller: 2026-11-21
    person: {född: 1988-02-14}
    för_alla_rader: {plats: hemma, vårdåtgärd: nej, beror_på_funktionsnedsättningen: ja, varaktigt: ja, eget_behov: ja, tillgodoses_av_annan: nej}
    rader:
    - {id: A1, behov: hygien, moment: dusch, minuter: 30, varav_privat: 30, gånger: {antal: 7, per: vecka}, assistenter: 2, andra_aktiv_min: 30}
    - {id: A2, behov: hygien, moment: kateter, minuter: 10, varav_privat: 10, gånger: {antal: 7, per: vecka}, vårdåtgärd: ja, egenvård: bedömd}
    - {id: A3, behov: måltider, moment: mata, minuter: 20, varav_privat: 20, gånger: {antal: 14, per: vecka}}

    """

  @Test("Vad varje rad behöver: dubbel assistans, egenvård och mat har sina egna")
  func needed() throws {
    let review = try review(rows)
    func named(_ id: String) -> [String] {
      review.items.first { $0.kind.id == id }?.rows.map { review.study.document.rows[$0].id } ?? []
    }
    #expect(named("E1") == ["A1", "A2", "A3"])
    #expect(named("E2") == ["A1", "A2", "A3"])
    #expect(named("E3") == ["A2"])
    #expect(named("E8") == ["A3"])
    #expect(named("E10") == ["A1"])
    #expect(named("E16") == ["A1"])
    #expect(named("E4").isEmpty && named("E6").isEmpty && named("E9").isEmpty && named("E11").isEmpty)
    // Points about two persons only where somebody needs them.
    let certificate = try #require(review.items.first { $0.kind.id == "E2" })
    #expect(certificate.shows.contains { $0.text.swedish.contains("två personer") })
    #expect(!certificate.shows.contains { $0.text.swedish.contains("hemmet") })
    // Speech is no part of a meal.
    let speech = try #require(review.items.first { $0.kind.id == "E8" })
    #expect(speech.shows.map { $0.text.swedish }.contains { $0.contains("måltid") })
    #expect(!speech.shows.map { $0.text.swedish }.contains { $0.contains("uttrycker") })
  }

  @Test("Det som flest minuter hänger på kommer först, med exakta tal")
  func ranked() throws {
    let review = try review(rows)
    for (left, right) in zip(review.items, review.items.dropFirst()) {
      #expect(!(left.atStake.likely < right.atStake.likely))
    }
    for item in review.items {
      var sum = Bounds(.zero)
      for row in item.lacking { sum += review.study.bounds(row, .weekly) }
      #expect(sum.likely == item.atStake.likely)
    }
    // By hand: A3 is 20 minutes 14 times a week.
    let speech = try #require(review.items.first { $0.kind.id == "E8" })
    #expect(speech.atStake.likely == 280)
    let care = try #require(review.items.first { $0.kind.id == "E3" })
    #expect(care.atStake.likely == 70)
  }

  @Test("Finns, beställt, gammalt eller saknas, rad för rad")
  func standings() throws {
    let review = try review(
      rows + """
        underlag:
        - {id: U1, sort: läkarutlåtande, datum: 2024-11-20}
        - {id: U2, sort: e2, datum: 2024-11-21, rader: [A1]}
        - {id: U3, sort: Logopedutlåtande, beställt: okänt}
        - {id: U4, sort: egenvard, rader: [A2]}
        - {id: U5, sort: hemlig lapp}
        """)
    func item(_ id: String) throws -> EvidenceReview.Item { try #require(review.items.first { $0.kind.id == id }) }
    // Two years and a day old on the day.
    #expect(try item("E1").standings == [.old, .old, .old])
    // Two years to the day is not old, and it is about A1 alone.
    #expect(try item("E2").standings == [.have, .missing, .missing])
    #expect(try item("E8").standings == [.ordered])
    #expect(try item("E3").standings == [.have])
    #expect(review.unknownPieces == [4])
  }

  @Test("Styrkan i fem steg, och den som har mätt väger mest")
  func strength() throws {
    let review = try review(
      rows + """
        underlag:
        - {id: U1, sort: dagbok, datum: 2026-10-01, rader: [A1, A2]}
        - {id: U2, sort: ADL-intyg, datum: 2026-10-01, rader: [A2], sett_och_mätt: ja}
        - {id: U3, sort: fullmakt, datum: 2026-10-01, rader: [A3]}
        """)
    #expect(review.strength(ofRow: 0) == .ownWord)
    #expect(review.strength(ofRow: 1) == .observed)
    #expect(review.strength(ofRow: 2) == .nothing)
    #expect(EvidenceStrength.allCases == EvidenceStrength.allCases.sorted())
  }
}
