import CaseFile
import Casework
import Law
import RandomCases
import Testing

private func day(_ year: Int, _ month: Int, _ date: Int) -> CalendarDate { CalendarDate(year, month, date) }

/// A log for tests.
struct Log {
  var document = CaseDocument()

  init(_ events: CaseDocument.Event...) { document.events = events }

  func process(on today: CalendarDate = day(2_026, 11, 21)) -> CaseProcess { CaseProcess(document, on: today) }

  func deadlines(_ kind: CaseDeadline.Kind, on today: CalendarDate = day(2_026, 11, 21)) -> [CaseDeadline] {
    process(on: today).deadlines.filter { $0.kind == kind }
  }
}

extension CaseDocument.Event {
  /// A refusal received on a day with a receipt.
  static func refusal(_ authority: Track, received: CalendarDate) -> CaseDocument.Event {
    var event = CaseDocument.Event(.decision, .unknown, authority: authority)
    event.outcome = .refused
    event.service = .ordinary
    event.received = .known(received)
    return event
  }

  func with(_ change: (inout CaseDocument.Event) -> Void) -> CaseDocument.Event {
    var event = self
    change(&event)
    return event
  }
}

@Suite("Viktiga dagar ur händelserna")
struct CaseDeadlineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let track: Track
    let received: CalendarDate
    let unshifted: CalendarDate
    let day: CalendarDate
    let safe: CalendarDate
    var testDescription: String { name }
  }

  // Counted by hand with a paper calendar.
  static let examples = [
    Example(
      name: "3 veckor, måndag till måndag · 44 § FL", track: .kommun, received: day(2_026, 3, 2),
      unshifted: day(2_026, 3, 23), day: day(2_026, 3, 23), safe: day(2_026, 3, 23)),
    Example(
      name: "2 månader slutar på en söndag · 113 kap. 7 och 19 §§ SFB, 2 § lagen (1930:173)", track: .agency,
      received: day(2_026, 3, 10), unshifted: day(2_026, 5, 10), day: day(2_026, 5, 11), safe: day(2_026, 5, 8)),
    Example(
      name: "3 veckor slutar på midsommarafton 2026 · 2 § lagen (1930:173)", track: .kommun,
      received: day(2_026, 5, 29), unshifted: day(2_026, 6, 19), day: day(2_026, 6, 22), safe: day(2_026, 6, 18)),
    Example(
      // 24 December is a Thursday; 25 and 26 are holidays, 27 a Sunday.
      name: "2 månader slutar på julafton 2026 · 2 § lagen (1930:173)", track: .agency, received: day(2_026, 10, 24),
      unshifted: day(2_026, 12, 24), day: day(2_026, 12, 28), safe: day(2_026, 12, 23)),
    Example(
      // 31 December is a Thursday; 1 January a holiday, 2 and 3 a weekend.
      name: "3 veckor slutar på nyårsafton 2026 · 2 § lagen (1930:173)", track: .kommun, received: day(2_026, 12, 10),
      unshifted: day(2_026, 12, 31), day: day(2_027, 1, 4), safe: day(2_026, 12, 30)),
    Example(
      name: "2 månader till skottdagen 2028 · 1 § lagen (1930:173)", track: .agency, received: day(2_027, 12, 29),
      unshifted: day(2_028, 2, 29), day: day(2_028, 2, 29), safe: day(2_028, 2, 29)),
    Example(
      name: "2 månader från 31 december till skottdagen · 1 § lagen (1930:173)", track: .agency,
      received: day(2_027, 12, 31), unshifted: day(2_028, 2, 29), day: day(2_028, 2, 29), safe: day(2_028, 2, 29)),
    Example(
      name: "2 månader från 31 december till 28 februari, en söndag · 1 och 2 §§ lagen (1930:173)", track: .agency,
      received: day(2_026, 12, 31), unshifted: day(2_027, 2, 28), day: day(2_027, 3, 1), safe: day(2_027, 2, 26)),
    Example(
      name: "2 månader från 31 juli till 30 september · 1 § lagen (1930:173)", track: .agency,
      received: day(2_026, 7, 31), unshifted: day(2_026, 9, 30), day: day(2_026, 9, 30), safe: day(2_026, 9, 30)),
  ]

  @Test("Dagen räknas för hand, med flytt och säker dag", arguments: examples)
  func served(example: Example) throws {
    let kind: CaseDeadline.Kind = example.track == .agency ? .reconsideration : .appeal
    let all = Log(.refusal(example.track, received: example.received)).deadlines(kind, on: example.received)
    let deadline = try #require(all.first)
    #expect(all.count == 1)
    #expect(deadline.day == .on(example.day))
    #expect(deadline.safeDay == example.safe)
    #expect(deadline.track == example.track)
    let text = deadline.steps.map { $0.swedish }.joined(separator: " ")
    #expect(text.contains("\(example.received.day) "))
    #expect(text.contains("\(example.unshifted.day) "))
    #expect(text.contains("stängt") == (example.day != example.unshifted))
    #expect(text.contains("ingen dag 31") == (example.received.day == 31))
    #expect(deadline.rules.contains(.procHelg) == (example.day != example.unshifted))
  }

  @Test("Brev postas fem vardagar före: måndag 23 mars blir måndag 16 mars · proc-inkommen är inget att lita på")
  func posting() throws {
    let deadline = try #require(Log(.refusal(.kommun, received: day(2_026, 3, 2))).deadlines(.appeal).first)
    #expect(deadline.postingDay == day(2_026, 3, 16))
    #expect(deadline.postingReason?.swedish.contains("råd") == true)
    // Over Christmas and New Year 2026: 30, 29, 28, 23, 22, 21 December.
    let late = try #require(Log(.refusal(.kommun, received: day(2_026, 12, 10))).deadlines(.appeal).first)
    #expect(late.postingDay == day(2_026, 12, 21))
  }

  @Test("Vanligt brev: dagen du fick det, och den måste kunna visas · 33 § FL")
  func plainLetter() throws {
    let event = CaseDocument.Event.refusal(.kommun, received: day(2_026, 3, 2)).with { $0.service = .plainLetter }
    let deadline = try #require(Log(event).deadlines(.appeal).first)
    #expect(deadline.day == .on(day(2_026, 3, 23)))
    #expect(deadline.rules.first == .delgBrev)
    #expect(deadline.doubts.first?.swedish.contains("kuvertet") == true)
  }

  @Test("Förenklad delgivning: två veckor efter att brevet skickades · 22–26 §§ delgivningslagen")
  func simplified() throws {
    let event = CaseDocument.Event(.decision, .known(day(2_026, 3, 3)), authority: .kommun).with {
      $0.outcome = .refused
      $0.service = .simplified
      $0.sent = .known(day(2_026, 3, 4))
      $0.received = .known(day(2_026, 3, 6))
      $0.control = .sent(day(2_026, 3, 5))
      $0.toldOfSimplified = .known(true)
    }
    // 4 March + 14 days = 18 March; + 3 weeks = Wednesday 8 April.
    let deadline = try #require(Log(event).deadlines(.appeal).first)
    #expect(deadline.day == .on(day(2_026, 4, 8)))
    #expect(deadline.safeDay == day(2_026, 4, 8))
    #expect(deadline.rules.first == .delgForenklad)
    // Not known whether a control message was sent: the safe day is counted from the day the letter came, 6 March.
    let doubtful = try #require(Log(event.with { $0.control = .unknown }).deadlines(.appeal).first)
    #expect(doubtful.day == .on(day(2_026, 4, 8)))
    #expect(doubtful.safeDay == day(2_026, 3, 27))
    #expect(!doubtful.doubts.isEmpty)
    // The control message came on the wrong day: the period runs from the day the letter came.
    let wrong = try #require(Log(event.with { $0.control = .sent(day(2_026, 3, 9)) }).deadlines(.appeal).first)
    #expect(wrong.day == .on(day(2_026, 3, 27)))
    // Never told of the form.
    let untold = try #require(Log(event.with { $0.toldOfSimplified = .known(false) }).deadlines(.appeal).first)
    #expect(untold.day == .on(day(2_026, 3, 27)))
    // The day it was sent is not known: not before the day of the decision.
    let unsent = try #require(
      Log(
        event.with {
          $0.sent = .unknown
          $0.received = nil
        }
      ).deadlines(.appeal).first)
    #expect(unsent.day == .notBefore(day(2_026, 3, 24)))
  }

  @Test("Okänd dag: inte före, aldrig gissad, och utan något känt okänd")
  func unknownStart() throws {
    let event = CaseDocument.Event(.decision, .known(day(2_026, 10, 26)), authority: .kommun).with {
      $0.outcome = .refused
      $0.received = .unknown
    }
    let deadline = try #require(Log(event).deadlines(.appeal).first)
    #expect(deadline.day == .notBefore(day(2_026, 11, 16)))
    #expect(!deadline.isMissed(on: day(2_026, 12, 24)))
    #expect(deadline.steps.first?.swedish.contains("inte före måndag 26 oktober 2026") == true)
    let nothing = try #require(Log(event.with { $0.date = .unknown }).deadlines(.appeal).first)
    #expect(nothing.day == .unknown)
    #expect(nothing.safeDay == nil && nothing.postingDay == nil)
    #expect(nothing.steps.last?.swedish == "Tiden är 3 veckor från den dagen.")
    // Unknown days stand last.
    #expect(Log(event.with { $0.date = .unknown }, event).process().deadlines.last?.day == .unknown)
  }

  @Test("Beviljat i sin helhet ger ingen dag att överklaga, delvis ger en")
  func granted() {
    let event = CaseDocument.Event.refusal(.agency, received: day(2_026, 3, 10))
    #expect(Log(event.with { $0.outcome = .granted }).deadlines(.reconsideration).isEmpty)
    for outcome in [CaseDocument.Outcome.partly, .refused, .dismissed, .withdrawn, .unknown] {
      #expect(Log(event.with { $0.outcome = outcome }).deadlines(.reconsideration).count == 1)
    }
    #expect(Log(event.with { $0.outcome = nil }).deadlines(.reconsideration).count == 1)
  }

  @Test("Omprövningsbeslut och domar: 2 månader hos Försäkringskassan, 3 veckor i kommunens mål · 113 kap. 20 § SFB")
  func courts() throws {
    let received = day(2_026, 3, 10)
    let base = CaseDocument.Event.refusal(.agency, received: received)
    let reconsidered = try #require(Log(base.with { $0.kind = .reconsidered }).deadlines(.appeal).first)
    #expect(reconsidered.day == .on(day(2_026, 5, 11)))
    func judgment(_ track: Track, _ court: CaseDocument.Court) -> CaseDocument.Event {
      base.with {
        $0.kind = .judgment
        $0.authority = track
        $0.court = court
      }
    }
    let agency = try #require(Log(judgment(.agency, .administrative)).deadlines(.courtOfAppeal).first)
    #expect(agency.day == .on(day(2_026, 5, 11)))
    // Tuesday 10 March + 3 weeks = Tuesday 31 March.
    let kommun = try #require(Log(judgment(.kommun, .administrative)).deadlines(.courtOfAppeal).first)
    #expect(kommun.day == .on(day(2_026, 3, 31)))
    #expect(kommun.rules.contains(.procKammarratt))
    // No rule known here sets the time to the last court: never counted.
    let last = try #require(Log(judgment(.kommun, .appeal)).deadlines(.supremeCourt).first)
    #expect(last.day == .unknown)
    #expect(Log(judgment(.kommun, .administrative).with { $0.outcome = .granted }).deadlines(.courtOfAppeal).isEmpty)
  }

  @Test("Svar på förslag: myndighetens dag, inte flyttad; anstånd ger en ny · proc-kommunicering")
  func proposal() throws {
    let proposal = CaseDocument.Event(.proposal, .known(day(2_026, 11, 9)), authority: .agency).with {
      $0.replyBy = .known(day(2_026, 11, 29))  // a Sunday
    }
    let deadline = try #require(Log(proposal).deadlines(.proposalReply).first)
    #expect(deadline.day == .on(day(2_026, 11, 29)))
    #expect(deadline.safeDay == day(2_026, 11, 27))
    #expect(deadline.daysLeft(on: day(2_026, 11, 21)) == 8)
    let extended = CaseDocument.Event(.extensionGranted, .known(day(2_026, 11, 20)), authority: .agency).with {
      $0.replyBy = .known(day(2_026, 12, 11))
    }
    #expect(Log(proposal, extended).deadlines(.proposalReply).first?.day == .on(day(2_026, 12, 11)))
    let unknown = try #require(Log(proposal.with { $0.replyBy = nil }).deadlines(.proposalReply).first)
    #expect(unknown.day == .unknown)
    let sent = CaseDocument.Event(.commentsSent, .known(day(2_026, 11, 30)), authority: .agency)
    let late = try #require(Log(proposal, sent).deadlines(.proposalReply).first)
    #expect(late.isDoneLate)
    #expect(!late.isMissed(on: day(2_027, 1, 1)))
    #expect(deadline.isMissed(on: day(2_026, 11, 30)) && !deadline.isMissed(on: day(2_026, 11, 29)))
  }

  @Test("Komplettering: anstånd efter en fråga flyttar inte en annan · proc-utredning")
  func supplement() throws {
    let asked = CaseDocument.Event(.supplementAsked, .known(day(2_026, 9, 1)), authority: .agency).with {
      $0.replyBy = .known(day(2_026, 9, 22))
    }
    let proposal = CaseDocument.Event(.proposal, .known(day(2_026, 11, 9)), authority: .agency).with {
      $0.replyBy = .known(day(2_026, 11, 30))
    }
    let extended = CaseDocument.Event(.extensionGranted, .known(day(2_026, 11, 20)), authority: .agency).with {
      $0.replyBy = .known(day(2_026, 12, 11))
    }
    let log = Log(asked, proposal, extended)
    #expect(log.deadlines(.supplement).first?.day == .on(day(2_026, 9, 22)))
    #expect(log.deadlines(.proposalReply).first?.day == .on(day(2_026, 12, 11)))
  }

  @Test("Dröjsmål: från sex månader, svar inom fyra veckor · 11 och 12 §§ FL")
  func delay() throws {
    let arrived = CaseDocument.Event(.applicationArrived, .known(day(2_026, 5, 4)), authority: .agency)
    let first = try #require(Log(arrived).deadlines(.delayRequest).first)
    #expect(first.day == .on(day(2_026, 11, 4)))
    #expect(first.role == .firstDay)
    #expect(!first.isMissed(on: day(2_027, 1, 1)))
    // Only the day it was sent is known.
    let sent = Log(arrived.with { $0.kind = .applicationSent })
    #expect(sent.deadlines(.delayRequest).first?.day == .notBefore(day(2_026, 11, 4)))
    // A decision ends the wait, in the same case only.
    let decision = CaseDocument.Event.refusal(.agency, received: day(2_026, 10, 1))
    #expect(Log(arrived, decision).deadlines(.delayRequest).isEmpty)
    #expect(Log(arrived, decision.with { $0.authority = .kommun }).deadlines(.delayRequest).count == 1)
    // Friday 6 November + 4 weeks = Friday 4 December.
    let asked = CaseDocument.Event(.delayRequested, .known(day(2_026, 11, 5)), authority: .agency).with {
      $0.received = .known(day(2_026, 11, 6))
    }
    let answer = try #require(Log(arrived, asked).deadlines(.delayAnswer).first)
    #expect(answer.day == .on(day(2_026, 12, 4)))
    #expect(answer.role == .authority)
    #expect(Log(arrived, asked).deadlines(.delayRequest).first?.done == .on(day(2_026, 11, 5)))
    let unknown = try #require(Log(arrived, asked.with { $0.received = nil }).deadlines(.delayAnswer).first)
    #expect(unknown.day == .notBefore(day(2_026, 12, 3)))
  }

  @Test("Ansökan utan logg läses ur ansökningar")
  func delayWithoutLog() throws {
    var document = CaseDocument()
    document.applications = [CaseDocument.ApplicationEntry(arrived: day(2_026, 8, 31))]
    let deadline = try #require(
      CaseProcess(document, on: day(2_026, 11, 21)).deadlines.first { $0.kind == .delayRequest })
    #expect(deadline.day == .on(day(2_027, 2, 28)))  // no 31 February
    #expect(deadline.track == nil)
    document.grants = [CaseDocument.GrantedHours(authority: .kommun, from: day(2_026, 10, 1))]
    #expect(!CaseProcess(document, on: day(2_026, 11, 21)).deadlines.contains { $0.kind == .delayRequest })
  }

  @Test("Räkningen: den 5 i andra månaden efter, lördag med tvekan · FKFS 2016:4")
  func accounts() throws {
    let granted = CaseDocument.Event.refusal(.agency, received: day(2_026, 7, 1)).with { $0.outcome = .granted }
    let started = CaseDocument.Event(.assistantStarted, .known(day(2_026, 8, 17)))
    let today = day(2_026, 10, 20)
    let log = Log(granted, started)
    // August's day, 5 October, has passed; nobody keeps accounts in this log, so nothing is claimed missed.
    #expect(log.deadlines(.account, on: today).map { $0.day } == [.on(day(2_026, 11, 5)), .on(day(2_026, 12, 5))])
    let saturday = try #require(log.deadlines(.account, on: today).last)
    #expect(saturday.safeDay == day(2_026, 12, 4))
    #expect(!saturday.doubts.isEmpty)
    // With September in the log, August is missed and September is done.
    let account = CaseDocument.Event(.account, .known(day(2_026, 10, 12))).with { $0.month = day(2_026, 9, 1) }
    let kept = Log(granted, started, account).deadlines(.account, on: today)
    #expect(kept.map { $0.day } == [.on(day(2_026, 10, 5)), .on(day(2_026, 12, 5))])
    #expect(kept.first?.isMissed(on: today) == true)
    // No benefit, no account.
    #expect(Log(started).deadlines(.account, on: today).isEmpty)
  }

  @Test("Ändring: 14 dagar från att du fick veta · 110 kap. 46–47 §§ SFB")
  func change() throws {
    let change = CaseDocument.Event(.change, .known(day(2_026, 11, 16)), authority: .agency)
    #expect(Log(change).deadlines(.changeReport).first?.day == .on(day(2_026, 11, 30)))
    let reported = CaseDocument.Event(.changeReported, .unknown, authority: .agency)
    #expect(Log(change, reported).deadlines(.changeReport).first?.done == .dayUnknown)
    // The kommun's track has no such number of days.
    #expect(Log(change.with { $0.authority = .kommun }).deadlines(.changeReport).isEmpty)
    #expect(Log(change.with { $0.date = .unknown }).deadlines(.changeReport).first?.day == .unknown)
  }

  @Test("Kommunens stöd: tre månader från beslutets dag, utan flytt · 28 f § LSS")
  func notCarriedOut() throws {
    let decision = CaseDocument.Event(.decision, .known(day(2_026, 2, 7)), authority: .kommun).with {
      $0.outcome = .granted
    }
    let deadline = try #require(Log(decision).deadlines(.notCarriedOut).first)
    #expect(deadline.day == .on(day(2_026, 5, 7)))
    #expect(deadline.role == .authority)
    let started = CaseDocument.Event(.assistantStarted, .known(day(2_026, 4, 1)))
    #expect(Log(decision, started).deadlines(.notCarriedOut).first?.done == .on(day(2_026, 4, 1)))
    #expect(Log(decision.with { $0.outcome = .refused }).deadlines(.notCarriedOut).isEmpty)
  }

  @Test("Åldersgränsen: senast dagen före, utan säker flytt · 51 kap. 8 § SFB")
  func ageLimit() throws {
    var log = Log()
    log.document.person.born = .known(day(1_960, 5, 3))
    let deadline = try #require(log.deadlines(.ageLimit).first)
    #expect(deadline.day == .on(day(2_027, 5, 2)))  // a Sunday
    #expect(deadline.safeDay == day(2_027, 4, 30))
    log.document.applications = [CaseDocument.ApplicationEntry(arrived: day(2_026, 10, 1))]
    #expect(log.deadlines(.ageLimit).isEmpty)
    log.document.applications = []
    log.document.person.born = .known(day(1_990, 5, 3))
    #expect(log.deadlines(.ageLimit).isEmpty)
  }

  @Test("Pengar bakåt: månaden före den då ansökan kom in · 51 kap. 7 § SFB")
  func retroactive() throws {
    let november = try #require(Log().deadlines(.retroactiveMonth).first)
    #expect(november.day == .on(day(2_026, 11, 30)))
    #expect(november.steps.first?.swedish.contains("1 oktober 2026") == true)
    // 31 October 2026 is a Saturday.
    let october = try #require(Log().deadlines(.retroactiveMonth, on: day(2_026, 10, 5)).first)
    #expect(october.safeDay == day(2_026, 10, 30))
    let arrived = CaseDocument.Event(.applicationArrived, .known(day(2_026, 5, 4)), authority: .agency)
    #expect(Log(arrived).deadlines(.retroactiveMonth).isEmpty)
    #expect(Log(arrived).process().earliestPayment?.day == day(2_026, 4, 1))
    #expect(Log(arrived.with { $0.date = .unknown }).process().earliestPayment == nil)
    // The kommun's notification stands for an application (110 kap. 6 § SFB).
    let notified = Log(arrived.with { $0.kind = .notificationArrived })
    #expect(notified.process().earliestPayment?.day == day(2_026, 4, 1))
    #expect(notified.deadlines(.delayRequest).first?.day == .on(day(2_026, 11, 4)))
    #expect(Log(arrived.with { $0.authority = .kommun }).process().earliestPayment == nil)
    #expect(Log(arrived.with { $0.authority = .kommun }).deadlines(.retroactiveMonth).count == 1)
  }

  @Test("För tidigt överklagande hos Försäkringskassan gäller som begäran om omprövning · proc-omprovning")
  func earlyAppeal() throws {
    let appealed = CaseDocument.Event(.appealed, .known(day(2_026, 3, 20)), authority: .agency)
    let deadline = try #require(
      Log(.refusal(.agency, received: day(2_026, 3, 10)), appealed).deadlines(.reconsideration).first)
    #expect(deadline.done == .on(day(2_026, 3, 20)))
    // The other authority's case is not closed by it.
    let kommun = Log(.refusal(.kommun, received: day(2_026, 3, 10)), appealed).deadlines(.appeal).first
    #expect(kommun?.done == nil)
  }

  // MARK: Properties

  @Test("Den som får beslutet senare får aldrig en tidigare sista dag, och den är alltid en öppen dag")
  func later() throws {
    var generator = SplitMix64(seed: 26)
    for _ in 0..<600 {
      let first = CalendarDate(
        dayNumber: Int.random(in: day(2_018, 7, 1).dayNumber...day(2_060, 1, 1).dayNumber, using: &generator))
      let second = first.adding(days: Int.random(in: 0...40, using: &generator))
      for (track, kind) in [(Track.agency, CaseDeadline.Kind.reconsideration), (.kommun, .appeal)] {
        let early = try #require(Log(.refusal(track, received: first)).deadlines(kind, on: first).first)
        let late = try #require(Log(.refusal(track, received: second)).deadlines(kind, on: second).first)
        let days = (early: try #require(early.day.date), late: try #require(late.day.date))
        #expect(!(days.late < days.early), "\(first) \(second)")
        #expect(days.early.isWorkingDay)
        let safe = try #require(early.safeDay)
        #expect(!(days.early < safe) && safe.isWorkingDay)
        if let posting = early.postingDay { #expect(posting < safe && posting.isWorkingDay) }
      }
    }
  }

  @Test("En okänd dag ger aldrig en senare dag än någon känd dag kan ge")
  func unknownIsEarliest() throws {
    var generator = SplitMix64(seed: 27)
    for _ in 0..<400 {
      let decided = CalendarDate(
        dayNumber: Int.random(in: day(2_018, 7, 1).dayNumber...day(2_060, 1, 1).dayNumber, using: &generator))
      let received = decided.adding(days: Int.random(in: 0...60, using: &generator))
      var event = CaseDocument.Event(.decision, .known(decided), authority: .kommun)
      event.received = .unknown
      let unknown = try #require(Log(event).deadlines(.appeal, on: decided).first?.day.date)
      event.received = .known(received)
      let known = try #require(Log(event).deadlines(.appeal, on: decided).first?.day.date)
      #expect(!(known < unknown))
    }
  }

  @Test("Slumpade loggar stannar inte programmet, och dagarna kommer i ordning", arguments: [UInt64](1...150))
  func random(seed: UInt64) {
    let document = RandomDocument.make(seed: seed)
    let process = CaseProcess(document, on: day(2_026, 11, 21))
    let days = process.deadlines.map { $0.day.date?.dayNumber ?? .max }
    #expect(days == days.sorted())
    for deadline in process.deadlines {
      #expect(!deadline.rules.isEmpty && !deadline.steps.isEmpty)
      #expect(!deadline.title.swedish.isEmpty && !deadline.act.english.isEmpty && !deadline.ifLate.english.isEmpty)
    }
    #expect(!process.positions.isEmpty)
    _ = process.findings
  }
}
