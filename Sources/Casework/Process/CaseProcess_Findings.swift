import CaseFile
import Law

extension CaseProcess {
  /// Usual mistakes that the log shows, what matters most first. Nothing where the log is empty.
  public var findings: [ProcessFinding] {
    guard !document.events.isEmpty else { return [] }
    let found = proposals + refusals + changes + agreements + consents
    return found.enumerated().sorted { left, right in
      (left.element.severity.rawValue, left.offset) < (right.element.severity.rawValue, right.offset)
    }.map { $0.element }
  }

  private var events: [CaseDocument.Event] { document.events }

  private func hasEvent(_ kind: CaseDocument.EventKind, after index: Int = -1, _ track: Track?) -> Bool {
    events.indices.contains { place in
      let authority = events[place].authority
      return place > index && events[place].kind == kind && (authority == nil || track == nil || authority == track)
    }
  }

  /// The newest event of some kinds in a track.
  private func newest(_ kinds: Set<CaseDocument.EventKind>, _ track: Track) -> Int? {
    events.indices.last { kinds.contains(events[$0].kind) && events[$0].authority == track }
  }

  // MARK: The proposal

  private var proposals: [ProcessFinding] {
    var result: [ProcessFinding] = []
    for deadline in deadlines where deadline.kind == .proposalReply {
      guard let index = deadline.event, let day = deadline.day.date else { continue }
      let text = FindingWords.date(day)
      if deadline.isMissed(on: today), !hasEvent(.decision, after: index, deadline.track) {
        result.append(
          ProcessFinding(
            .proposalUnanswered, event: index,
            says: .init(
              "Förslaget har inget svar. Sista dagen var \(text.swedish).",
              "The proposal has no answer. The last day was \(text.english)."),
            remedy: .init(
              "Ring i dag och säg att ett svar kommer. Skicka det du har: det kan hinna fram före beslutet.",
              "Call today and say that an answer is coming. Send what you have: it may arrive before the decision."),
            rule: .procKommunicering))
      }
      if deadline.isDoneLate {
        result.append(
          ProcessFinding(
            .commentsLate, event: index,
            says: .init(
              "Svaret på förslaget skickades efter \(text.swedish).",
              "The answer to the proposal was sent after \(text.english)."),
            remedy: .init(
              "Fråga om svaret är läst. Säg det igen om du överklagar.",
              "Ask whether the answer has been read. Say it again if you appeal."), rule: .procKommunicering))
      }
    }
    return result
  }

  // MARK: A refusal

  private var refusals: [ProcessFinding] { Track.allCases.flatMap { refusal($0) } }

  private func refusal(_ track: Track) -> [ProcessFinding] {
    let decisions: Set<CaseDocument.EventKind> = [.decision, .reconsidered, .judgment]
    guard let index = newest(decisions.union([.proposal]), track) else { return [] }
    let event = events[index]
    let isRefused = [.refused, .partly, .dismissed, .withdrawn].contains(event.outcome)
    let rows = acceptedForLess(track)
    var result: [ProcessFinding] = []
    if isRefused, let date = event.date.value, !document.evidence.contains(where: { date < $0.date ?? date }) {
      let text = FindingWords.date(date)
      result.append(
        ProcessFinding(
          .noNewEvidence, event: index,
          says: .init(
            "Inget underlag är nyare än beslutet \(text.swedish).",
            "No evidence is newer than the decision of \(text.english)."),
          remedy: .init(
            "Läs skälen för nej. Be om ett nytt intyg som svarar på just dem. Skicka ändå i tid.",
            "Read the reasons for the refusal. Ask for a new certificate that answers them. Send in time all the same."),
          rule: .procUnderlag))
    }
    let bare = rows.filter { row in
      let id = document.rows[row].id
      return document.rows[row].evidence.isEmpty && !document.evidence.contains { $0.rows.contains(id) }
    }
    if !bare.isEmpty {
      let names = FindingWords.list(bare.map { document.rows[$0].id })
      result.append(
        ProcessFinding(
          .refusedRowsWithoutEvidence, rows: bare, event: index,
          says: .init(
            "Rader som godtas för mindre, utan eget underlag: \(names.swedish).",
            "Rows accepted for less, without evidence of their own: \(names.english)."),
          remedy: .init(
            "Svara på varje rad: deras tid, deras skäl, din tid och ditt underlag.",
            "Answer each row: their time, their reason, your time and your evidence."), rule: .procUnderlag))
    }
    let name = ProcessWords.authority(track)
    if event.kind != .judgment, isRefused || !rows.isEmpty || event.kind == .proposal,
      !hasEvent(.calculationAsked, track)
    {
      result.append(
        ProcessFinding(
          .calculationNotAsked, event: index,
          says: .init(
            "Ingen har frågat \(name.swedish) vem som räknade tiden, och vad minuterna bygger på.",
            "Nobody has asked \(name.english) who made the calculation of time and what the minutes rest on."),
          remedy: .init(
            "Be om uträkningen och namnet i ett brev. Skriv tidsberäkning_begärd i loggen.",
            "Ask for the calculation and the name in writing. Write tidsberäkning_begärd in the log."),
          rule: .procMotivering))
    }
    return result
  }

  /// Rows that the authority accepts fewer basic minutes of than are claimed.
  private func acceptedForLess(_ track: Track) -> [Int] {
    document.rows.indices.filter { index in
      let row = document.rows[index]
      guard let accepted = row.positions[track == .agency ? .agency : .kommun]?.basicMinutes?.value,
        let claim = row.claimedBasicMinutes?.value ?? document.facts(of: row).quantity(.privateMinutes)
      else { return false }
      return accepted.greatest < claim.least
    }
  }

  // MARK: Changes

  private var changes: [ProcessFinding] {
    var result: [ProcessFinding] = []
    for deadline in deadlines where deadline.kind == .changeReport && deadline.isMissed(on: today) {
      guard let day = deadline.day.date else { continue }
      let text = FindingWords.date(day)
      result.append(
        ProcessFinding(
          .changeNotReported, event: deadline.event,
          says: .init(
            "En ändring är inte anmäld. Sista dagen var \(text.swedish).",
            "A change has not been reported. The last day was \(text.english)."),
          remedy: .init(
            "Anmäl den i dag. Skriv ändring_anmäld i loggen.", "Report it today. Write ändring_anmäld in the log."),
          rule: .sfb11046Anmalan))
    }
    return result + [changeNotInLog].compactMap { $0 }
  }

  /// Something in the file begins after the benefit was granted, and the log tells of no change.
  private var changeNotInLog: ProcessFinding? {
    let decided = events.filter { $0.kind == .decision && $0.authority == .agency && $0.outcome == .granted }
    let granted =
      document.grants.filter { $0.authority == .agency }.map { $0.from } + decided.compactMap { $0.date.value }
    guard let first = granted.min(), !events.contains(where: { $0.kind == .change || $0.kind == .changeReported })
    else {
      return nil
    }
    func isLater(_ from: CalendarDate?) -> Bool {
      guard let from else { return false }
      return first < from && !(today < from)
    }
    let rows = document.rows.indices.filter { isLater(document.rows[$0].from) }
    guard !rows.isEmpty || document.circumstances.contains(where: { isLater($0.from) }) else { return nil }
    return ProcessFinding(
      .changeNotInLog, rows: rows,
      says: .init(
        "Filen säger att något har ändrats efter att assistansen beviljades. Loggen säger inget om en anmälan.",
        "The file says that something changed after the assistance was granted. The log tells of no report."),
      remedy: .init(
        "Fråga om det måste anmälas. Skriv ändrat_förhållande och ändring_anmäld i loggen.",
        "Ask whether it must be reported. Write ändrat_förhållande and ändring_anmäld in the log."),
      rule: .sfb11046Anmalan)
  }

  // MARK: The agreement

  private var agreements: [ProcessFinding] {
    let granting = events.indices.first { index in
      [.decision, .reconsidered, .judgment].contains(events[index].kind) && events[index].authority == .agency
        && (events[index].outcome == .granted || events[index].outcome == .partly)
    }
    guard let index = granting else { return [] }
    guard let agreement = events.first(where: { $0.kind == .agreement && $0.authority != .kommun }) else {
      guard !hasEvent(.assistantStarted, .agency) else { return [] }
      return [
        ProcessFinding(
          .agreementMissing, event: index,
          says: .init(
            "Ersättning är beviljad, men loggen har inget avtal med en anordnare.",
            "Benefit is granted, but the log has no agreement with a provider."),
          remedy: .init(
            "Skriv avtal snart, och anmäl varje assistent före start. Väntan kan kosta pengar för tiden bakåt.",
            "Sign soon and register each assistant before the start. Waiting can cost money for time past."),
          rule: .sfb517Manadsvis)
      ]
    }
    guard let signed = agreement.date.value, let decided = events[index].date.value, decided < signed else { return [] }
    return [
      ProcessFinding(
        .agreementLate, event: index,
        says: .init(
          "Avtalet med anordnaren är skrivet efter beslutet. Pengar för tiden innan kan utebli.",
          "The agreement with the provider was signed after the decision. Money for the time before may be lost."),
        remedy: .init(
          "Fråga anordnaren vilka månader som är betalda. Samla papper på den hjälp som gavs före avtalet.",
          "Ask the provider which months are paid. Collect papers on the help given before the agreement."),
        rule: .sfb517Manadsvis)
    ]
  }

  // MARK: Consent

  private var consents: [ProcessFinding] {
    let applications: Set<CaseDocument.EventKind> = [.applicationSent, .applicationArrived, .moreHoursArrived]
    guard let index = newest(applications, .agency), !hasEvent(.decision, after: index, .agency),
      !hasEvent(.consentGiven, .agency)
    else { return [] }
    return [
      ProcessFinding(
        .openConsent, event: index,
        says: .init(
          "Har du kryssat i rutan som låter myndigheten fråga andra? Den är frivillig.",
          "Did you tick the box that lets the authority ask others? It is voluntary."),
        remedy: .init(
          "Läs rutan igen. Skriv samtycke_till_kontakter i loggen, med vem de får fråga. Du kan ta tillbaka det.",
          "Read the box again. Write samtycke_till_kontakter in the log, with whom they may ask. You can take it back."),
        rule: .procForfragan)
    ]
  }
}
