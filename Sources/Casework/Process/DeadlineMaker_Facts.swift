import CaseFile
import Law

/// Deadlines that follow from the case as a whole.
extension DeadlineMaker {
  private static let applications: Set<EventKind> = [.applicationArrived, .moreHoursArrived, .notificationArrived]

  /// The first day to ask for a decision, in each case that has no decision yet.
  var delays: [CaseDeadline] { Track.allCases.compactMap { delay($0) } + [delayWithoutLog].compactMap { $0 } }

  private func delay(_ track: Track) -> CaseDeadline? {
    let kinds = DeadlineMaker.applications.union([.applicationSent])
    // The newest application; that it came in tells more than that it was sent.
    let sent = events.indices.last { kinds.contains(events[$0].kind) && events[$0].authority == track }
    guard let index = sent, next([.decision], after: index, track) == nil else { return nil }
    var draft = Draft(.delayRequest, track, index)
    if let closing = next([.delayRequested], after: index, track) {
      draft.done = events[closing].date.value.map { .on($0) } ?? .dayUnknown
    }
    countDelay(&draft, events[index].date.value, hasArrived: events[index].kind != .applicationSent)
    return draft.deadline
  }

  /// A file without a log may tell of its applications all the same (`ansökningar`).
  private var delayWithoutLog: CaseDeadline? {
    let isLogged = events.contains { DeadlineMaker.applications.contains($0.kind) || $0.kind == .applicationSent }
    guard !isLogged, let arrived = document.applications.map({ $0.arrived }).max(),
      !document.grants.contains(where: { arrived < $0.from }), !events.contains(where: { $0.kind == .decision })
    else { return nil }
    var draft = Draft(.delayRequest, nil, nil)
    countDelay(&draft, arrived, hasArrived: true)
    return draft.deadline
  }

  private func countDelay(_ draft: inout Draft, _ date: CalendarDate?, hasArrived: Bool) {
    draft.role = .firstDay
    draft.rules = [.procDrojsmal]
    guard let date, let first = Deadline.earliestDelayRequest(applicationArrived: date) else {
      draft.steps.append(
        .init(
          "Sex månader räknas från dagen ansökan kom in. Den är okänd. Fråga efter dagen.",
          "Six months run from the day the application came in. It is unknown. Ask for the day."))
      return
    }
    let (start, end) = (ProcessWords.day(date), ProcessWords.day(first))
    draft.day = hasArrived ? .on(first) : .notBefore(first)
    draft.steps.append(
      hasArrived
        ? .init("Ansökan kom in \(start.swedish).", "The application came in on \(start.english).")
        : .init(
          "Ansökan skickades \(start.swedish). Dagen den kom in är okänd, men inte tidigare.",
          "The application was sent on \(start.english). The day it came in is unknown, but not earlier."))
    draft.steps.append(
      .init("Sex månader från den dagen är \(end.swedish).", "Six months from that day is \(end.english)."))
  }

  // MARK: Accounts

  /// The months to account for: from the first assistant of a granted benefit. Past ones only after a month that the log
  /// tells has been accounted for, since many keep their accounts elsewhere.
  var accounts: [CaseDeadline] {
    guard isPaidByAgency,
      let started = events.first(where: { $0.kind == .assistantStarted && $0.authority != .kommun })?.date.value
    else { return [] }
    let accounted = Set(events.filter { $0.kind == .account }.compactMap { $0.month })
    let first = max(started.firstOfMonth, today.firstOfMonth.adding(months: -12))
    var month = first
    var result: [CaseDeadline] = []
    while !(today.firstOfMonth < month) {
      if let deadline = account(month, isAccounted: accounted.contains(month), hasLog: !accounted.isEmpty) {
        result.append(deadline)
      }
      month = month.adding(months: 1)
    }
    return result
  }

  private var isPaidByAgency: Bool {
    document.grants.contains { $0.authority == .agency }
      || events.contains {
        [.decision, .reconsidered, .judgment].contains($0.kind) && $0.authority != .kommun
          && ($0.outcome == .granted || $0.outcome == .partly)
      }
  }

  private func account(_ month: CalendarDate, isAccounted: Bool, hasLog: Bool) -> CaseDeadline? {
    guard let deadline = Deadline.account(forMonthOf: month), !isAccounted, hasLog || !(deadline.day < today) else {
      return nil
    }
    var draft = Draft(.account, .agency, nil)
    draft.month = month
    draft.day = .on(deadline.day)
    draft.safeDay = deadline.adviceDay
    draft.rules = deadline.rules
    let (name, day) = (ProcessWords.month(month), ProcessWords.day(deadline.day))
    draft.steps.append(
      .init(
        "Räkningen för \(name.swedish) ska vara inne den 5 i andra månaden efter: \(day.swedish).",
        "The account for \(name.english) must be in on the 5th of the second month after: \(day.english)."))
    if let doubt = deadline.doubt { draft.doubts.append(doubt.text) }
    draft.setPosting(from: month.lastOfMonth)
    return draft.deadline
  }

  // MARK: The age limit and the month of the application

  private func hasApplied(_ track: Track?) -> Bool {
    let kinds = DeadlineMaker.applications
    return !document.applications.isEmpty
      || events.contains { kinds.contains($0.kind) && (track == nil || $0.authority == track) }
  }

  /// The last day to apply for the first time, from two years before it.
  var ageLimit: CaseDeadline? {
    guard let born = document.person.born?.value, document.grants.isEmpty, !hasApplied(nil),
      let limit = Law(on: today, readings: document.readings).ageLimit(born: born, track: .agency)
    else { return nil }
    let last = limit.lastApplicationDay
    guard last < today.adding(years: 2), !(last.adding(years: 1) < today) else { return nil }
    var draft = Draft(.ageLimit, nil, nil)
    draft.day = .on(last)
    draft.safeDay = limit.adviceDay
    draft.rules = [.alderAnsokanSenast, limit.rule]
    let (birthday, day) = (ProcessWords.day(limit.reached), ProcessWords.day(last))
    draft.steps.append(
      .init(
        "Du fyller \(limit.age) år \(birthday.swedish). Ansökan ska ha kommit in dagen före: \(day.swedish).",
        "You turn \(limit.age) on \(birthday.english). The application must be in the day before: \(day.english)."))
    if limit.lastDayIsHoliday {
      draft.steps.append(
        .init(
          "Den dagen är det stängt. Det är inte säkert att dagen flyttas, så sök vardagen före.",
          "Offices are closed that day. It is not certain that the day moves: apply the working day before."))
      draft.doubts.append(DeadlineDoubt.moveUnverified.text)
    }
    draft.setPosting(from: nil)
    return draft.deadline
  }

  /// The last day of this month, for who has not applied to Försäkringskassan yet.
  var retroactiveMonth: CaseDeadline? {
    let isBegun = hasApplied(.agency) || document.grants.contains { $0.authority == .agency }
    guard !isBegun else { return nil }
    let last = today.lastOfMonth
    let payment = Law.earliestPayment(arrived: last, needBegan: document.needBegan?.value)
    guard let first = payment.day else { return nil }
    var draft = Draft(.retroactiveMonth, .agency, nil)
    draft.day = .on(last)
    draft.safeDay = last.workingDayAtLatest
    draft.rules = [.sfb517Retro]
    let (day, start) = (ProcessWords.day(last), FindingWords.date(first))
    draft.steps.append(
      .init(
        "Kommer ansökan in senast \(day.swedish)? Då kan den ge pengar från \(start.swedish), men inte för tid innan.",
        "An application in by \(day.english) can give money from \(start.english) at the earliest."))
    if payment.closedLastDay != nil {
      draft.steps.append(
        .init(
          "Den dagen är det stängt, och månaden flyttas inte. Sök vardagen före.",
          "Offices are closed that day, and the month does not move. Apply the working day before."))
    }
    draft.setPosting(from: nil)
    return draft.deadline
  }
}
