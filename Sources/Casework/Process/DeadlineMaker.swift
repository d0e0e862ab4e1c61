import CaseFile
import Law

/// Counts the deadlines of a case from its log. The day of today decides only which are worth telling of.
struct DeadlineMaker {
  typealias Event = CaseDocument.Event
  typealias EventKind = CaseDocument.EventKind

  let document: CaseDocument
  let today: CalendarDate

  var events: [Event] { document.events }

  /// Working days left for the post; advice, not law.
  static let postingDays = 5

  /// All of them: by day, those without a day last.
  var deadlines: [CaseDeadline] {
    let all =
      events.indices.flatMap { ofEvent($0) } + delays + accounts + [ageLimit, retroactiveMonth].compactMap { $0 }
    func key(_ deadline: CaseDeadline) -> Int { deadline.day.date?.dayNumber ?? .max }
    return all.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map { $0.element }
  }

  private func ofEvent(_ index: Int) -> [CaseDeadline] {
    switch events[index].kind {
    case .supplementAsked: [setDay(index, .supplement, closedBy: [.supplementSent])]
    case .proposal: [setDay(index, .proposalReply, closedBy: [.commentsSent])]
    case .decision: ofDecision(index)
    case .reconsidered: isGranted(index) ? [] : [appeal(index, .agency, .appeal)]
    case .judgment: isGranted(index) || events[index].outcome == .remitted ? [] : [ofJudgment(index)]
    case .delayRequested: [delayAnswer(index)].compactMap { $0 }
    case .change: [changeReport(index)].compactMap { $0 }
    default: []
    }
  }

  private func isGranted(_ index: Int) -> Bool { events[index].outcome == .granted }

  // MARK: The log

  /// `true` when both belong to the same case, as far as the log tells.
  func isSameCase(_ left: Track?, _ right: Track?) -> Bool { left == nil || right == nil || left == right }

  /// The first event of some kinds after an index, in the same case.
  func next(_ kinds: Set<EventKind>, after index: Int, _ track: Track?) -> Int? {
    events.indices.first { $0 > index && kinds.contains(events[$0].kind) && isSameCase(events[$0].authority, track) }
  }

  private func done(_ index: Int?) -> CaseDeadline.Stated? {
    index.map { events[$0].date.value.map { .on($0) } ?? .dayUnknown }
  }

  // MARK: Days that the authority has set

  private func setDay(_ index: Int, _ kind: CaseDeadline.Kind, closedBy kinds: Set<EventKind>) -> CaseDeadline {
    let event = events[index]
    let closing = next(kinds, after: index, event.authority)
    let extended = lastExtension(of: index, before: closing)
    let reply = (extended.map { events[$0].replyBy } ?? event.replyBy)?.value
    var draft = Draft(kind, event.authority, index)
    draft.rules = kind == .proposalReply ? [.procKommunicering] : [.procUtredning]
    draft.done = done(closing)
    let name = ProcessWords.authority(event.authority)
    guard let reply else {
      draft.steps.append(
        .init(
          "Sista dagen att svara är okänd. Den står i brevet från \(name.swedish). Ring och fråga om du inte ser den.",
          "The last day to answer is unknown. It stands in the letter from \(name.english). Call and ask."))
      return draft.deadline
    }
    draft.day = .on(reply)
    draft.safeDay = reply.workingDayAtLatest
    let day = ProcessWords.day(reply)
    let by =
      extended == nil ? ("har bestämt", "has set") : ("har gett dig mer tid, till", "has given you more time, to")
    draft.steps.append(
      .init(
        "\(name.swedish.capitalisedFirst) \(by.0) \(day.swedish).",
        "\(name.english.capitalisedFirst) \(by.1) \(day.english)."))
    if !reply.isWorkingDay {
      draft.steps.append(
        .init(
          "Den dagen är det stängt. Räkna inte med att dagen flyttas. Svara vardagen före.",
          "Offices are closed that day. Do not count on the day being moved: answer the working day before."))
    }
    draft.setPosting(from: event.received?.value ?? event.date.value)
    return draft.deadline
  }

  /// The newest extension that was given for what was asked in an event.
  private func lastExtension(of index: Int, before closing: Int?) -> Int? {
    let asked: Set<EventKind> = [.proposal, .supplementAsked]
    return events.indices.last { place in
      guard place > index, place < closing ?? .max, events[place].kind == .extensionGranted,
        events[place].replyBy != nil, isSameCase(events[place].authority, events[index].authority)
      else { return false }
      return events.indices.last { $0 < place && asked.contains(events[$0].kind) } == index
    }
  }

  // MARK: Decisions and judgments

  private func ofDecision(_ index: Int) -> [CaseDeadline] {
    var result: [CaseDeadline] = []
    if !isGranted(index) {
      result.append(
        events[index].authority == .agency ? reconsideration(index) : appeal(index, .kommun, .appeal))
    }
    if let late = notCarriedOut(index) { result.append(late) }
    return result
  }

  private func reconsideration(_ index: Int) -> CaseDeadline {
    // An appeal that comes too early counts as a request for reconsideration.
    served(
      index, .reconsideration, .agency, named: .init("beslutet", "the decision"), .months(2),
      closedBy: [.reconsiderationAsked, .appealed], mainRule: .procOmprovning
    ) { Deadline.reconsideration(of: $0) }
  }

  private func appeal(_ index: Int, _ track: Track, _ kind: CaseDeadline.Kind) -> CaseDeadline {
    served(
      index, kind, track, named: .init("beslutet", "the decision"), track == .kommun ? .weeks(3) : .months(2),
      closedBy: [.appealed], mainRule: .procOverklagan
    ) { Deadline.appeal(of: $0, track: track) }
  }

  private func ofJudgment(_ index: Int) -> CaseDeadline {
    let event = events[index]
    let track = event.authority ?? .kommun
    switch event.court {
    case .administrative?:
      return served(
        index, .courtOfAppeal, track, named: .init("domen", "the judgment"), track == .kommun ? .weeks(3) : .months(2),
        closedBy: [.appealed], mainRule: .procKammarratt
      ) { Deadline.appeal(of: $0, track: track) }
    case .appeal?, .supreme?, nil:
      var draft = Draft(.supremeCourt, event.authority, index)
      draft.rules = [.procHfd]
      draft.done = done(next([.appealed], after: index, event.authority))
      draft.steps.append(
        event.court == .supreme
          ? .init(
            "Högsta förvaltningsdomstolen är sista domstol. Domen går inte att överklaga vidare här i landet.",
            "The Supreme Administrative Court is the last court of the country.")
          : .init(
            "Hur länge du kan överklaga står sist i domen. Tiden räknas från dagen du fick den.",
            "How long you can appeal stands last in the judgment. The time runs from the day you got it."))
      return draft.deadline
    }
  }

  /// A deadline that runs from the day a document was served.
  private func served(
    _ index: Int, _ kind: CaseDeadline.Kind, _ track: Track, named name: Finding.Text, _ period: LegalPeriod,
    closedBy kinds: Set<EventKind>, mainRule: RuleID, _ count: (ServedDay) -> Deadline?
  ) -> CaseDeadline {
    let start = ServiceStart(of: events[index], named: name)
    var draft = Draft(kind, track, index)
    draft.done = done(next(kinds, after: index, track))
    draft.steps = start.steps
    draft.rules = [mainRule]
    // Counted from the earliest start there can be: the day that is in time whatever is uncertain.
    let earliest = start.earliest.flatMap { ServedDay.plainLetter(received: $0) }.flatMap(count)
    if let served = start.served, let deadline = count(served) {
      draft.count(deadline, period)
      draft.rules = rules(deadline.rules, mainRule)
      if let doubt = deadline.doubt { draft.doubts.append(doubt.text) }
    } else if let earliest {
      draft.count(earliest, period)
      draft.day = .notBefore(earliest.day)
      draft.rules = rules(earliest.rules.filter { $0 != .delgBrev }, mainRule)
    } else if start.served != nil {
      draft.steps.append(
        .init(
          "Reglerna för den tiden finns inte här. Fråga myndigheten.",
          "The rules for that time are not known here. Ask the authority."))
    } else {
      let length = ProcessWords.length(period)
      draft.steps.append(
        .init("Tiden är \(length.swedish) från den dagen.", "The time is \(length.english) from that day."))
    }
    if let earliest { draft.safeDay = min(draft.safeDay ?? earliest.adviceDay, earliest.adviceDay) }
    draft.setPosting(from: start.earliest)
    return draft.deadline
  }

  private func rules(_ rules: [RuleID], _ mainRule: RuleID) -> [RuleID] {
    rules.contains(mainRule) ? rules : [mainRule] + rules
  }

  private func notCarriedOut(_ index: Int) -> CaseDeadline? {
    let event = events[index]
    guard event.authority == .kommun, event.outcome == .granted || event.outcome == .partly else { return nil }
    var draft = Draft(.notCarriedOut, .kommun, index)
    draft.role = .authority
    draft.rules = [.procEjVerkstallt]
    draft.done = done(next([.assistantStarted], after: index, .kommun))
    guard let date = event.date.value, let deadline = Deadline.carriedOut(decided: date) else {
      draft.steps.append(
        .init(
          "Tre månader räknas från beslutets dag, som är okänd.",
          "Three months run from the day of the decision, which is unknown."))
      return draft.deadline
    }
    let day = ProcessWords.day(date)
    draft.steps.append(
      .init("Kommunen beslutade \(day.swedish).", "The kommun decided on \(day.english)."))
    draft.count(deadline, .months(3))
    return draft.deadline
  }

  private func changeReport(_ index: Int) -> CaseDeadline? {
    let event = events[index]
    guard event.authority != .kommun else { return nil }
    var draft = Draft(.changeReport, .agency, index)
    draft.rules = [.sfb11046Anmalan]
    draft.done = done(next([.changeReported], after: index, .agency))
    guard let date = event.date.value else {
      draft.steps.append(
        .init(
          "14 dagar räknas från dagen du fick veta om ändringen. Den är okänd, så anmäl genast.",
          "14 days run from the day you learnt of the change. It is unknown: report at once."))
      return draft.deadline
    }
    guard let deadline = Deadline.reportOfChange(known: date) else { return nil }
    let day = ProcessWords.day(date)
    draft.steps.append(
      .init("Du fick veta om ändringen \(day.swedish).", "You learnt of the change on \(day.english)."))
    draft.count(deadline, .days(14))
    draft.setPosting(from: date)
    return draft.deadline
  }

  private func delayAnswer(_ index: Int) -> CaseDeadline? {
    let event = events[index]
    var draft = Draft(.delayAnswer, event.authority, index)
    draft.role = .authority
    draft.rules = [.procDrojsmal]
    draft.done = done(next([.delayAnswered, .decision], after: index, event.authority))
    guard let date = event.received?.value ?? event.date.value else {
      draft.steps.append(
        .init(
          "Fyra veckor räknas från dagen din begäran kom in. Den är okänd.",
          "Four weeks run from the day your request came in. It is unknown."))
      return draft.deadline
    }
    guard let deadline = Deadline.answerToDelayRequest(requestArrived: date) else { return nil }
    let day = ProcessWords.day(date)
    let isSentOnly = event.received?.value == nil
    draft.steps.append(
      isSentOnly
        ? .init(
          "Du begärde beslut \(day.swedish). Tiden räknas från dagen begäran kom in, som kan vara senare.",
          "You asked for a decision on \(day.english). The time runs from the day it came in, which may be later.")
        : .init("Din begäran kom in \(day.swedish).", "Your request came in on \(day.english)."))
    draft.count(deadline, .weeks(4))
    if isSentOnly { draft.day = .notBefore(deadline.day) }
    return draft.deadline
  }
}

extension String {
  /// The same with a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
