import CaseFile
import Law

/// The person's facts changed to what an authority accepts, for the law to judge.
///
/// Minutes, how often, how many assistants and how they are engaged are facts, and the authority's take the place of the
/// person's. That something *does not count* is no fact: the law decides. What is accepted as basic changes a fact only
/// where the reason is about facts: then it is how much of a row is private, or that a need is not there.
struct Acceptance {
  /// The changed facts.
  private(set) var subject: Case
  /// Help moments added at the end, each with the row it is a part of: what is left of a row whose basic part was cut.
  private(set) var parts: [(row: Int, moment: Int)] = []

  private var touchesNeedSeven = false

  /// - Parameters:
  ///   - subject: the person's facts.
  ///   - claims: basic minutes per occasion claimed, one a row.
  ///   - openReasonsAreFacts: how to read a reason that may be about facts or about the law.
  init(
    of subject: Case, claims: [Amount], proposal: Proposal, reasons: [Reason], openReasonsAreFacts: Bool
  ) {
    self.subject = subject
    for (index, entry) in proposal.entries.enumerated() where subject.moments.indices.contains(index) {
      guard let entry else { continue }
      let isAboutFacts =
        switch reasons[index].kind {
        case .facts: true
        case .law: false
        case .open, .missing: openReasonsAreFacts
        }
      accept(entry.position, of: index, claim: claims[index], isAboutFacts: isAboutFacts)
    }
    if touchesNeedSeven { forgetStatedHours() }
  }

  private mutating func accept(_ position: Position, of index: Int, claim: Amount, isAboutFacts: Bool) {
    guard !position.refusesAll else {
      if isAboutFacts { subject.moments[index].isRefused = true }
      return
    }
    let engagement = subject.moments[index].engagement
    subject.moments[index].take(position)
    if subject.moments[index].need == .medicalSupport, subject.moments[index].engagement != engagement {
      touchesNeedSeven = true
    }
    guard isAboutFacts, position.basicMinutes.isStated else { return }
    takeBasic(position.basicMinutes, of: index, claim: claim)
  }

  /// What is accepted as basic, where that says something of the facts.
  private mutating func takeBasic(_ accepted: Amount, of index: Int, claim: Amount) {
    let moment = subject.moments[index]
    guard isCut(accepted, moment, claim) else { return }
    if moment.need == .medicalSupport { touchesNeedSeven = true }
    let isQualified = moment.truths[.qualifiedMotivation] == .yes
    switch moment.need {
    case .hygiene, .meals, .dressing:
      guard isQualified else {
        subject.moments[index].privateMinutes = accepted.atMost(moment.minutes)
        return
      }
      cut(accepted, of: index) { rest in
        rest.truths[.qualifiedMotivation] = .no
        rest.privateMinutes = .zero
      }
    case .breathing, .tubeFeeding:
      // All of it counts or nothing does; a part of it is no fact.
      if accepted.greatest?.isZero == true { subject.moments[index].need = .other }
    case .communication, .preventiveSupport, .medicalSupport, .deepKnowledge:
      cut(accepted, of: index) { rest in
        rest.need = .other
        rest.truths[.qualifiedMotivation] = .no
      }
    case .other:
      break
    }
  }

  private func isCut(_ accepted: Amount, _ moment: HelpMoment, _ claim: Amount) -> Bool {
    guard let most = accepted.greatest else { return false }
    let whole = claim.isStated ? claim.least : moment.minutes.least
    return most < Rational.least(whole, moment.minutes.isStated ? moment.minutes.least : whole)
  }

  /// Leaves the accepted minutes as they are and makes the rest something else.
  private mutating func cut(_ accepted: Amount, of index: Int, _ change: (inout HelpMoment) -> Void) {
    guard accepted.isKnown, accepted.least.isPositive, subject.moments[index].minutes.isKnown,
      let rest = Amount(subject.moments[index].minutes.least - accepted.least)
    else { return change(&subject.moments[index]) }
    var other = subject.moments[index]
    other.limit(rest)
    other.takenOff = []
    change(&other)
    subject.moments[index].limit(accepted)
    parts.append((index, subject.moments.count))
    subject.moments.append(other)
  }

  /// The hours stated for need 7 are no longer those of its rows, so the rows answer.
  private mutating func forgetStatedHours() {
    for block in subject.circumstances.indices { subject.circumstances[block].values.medicalHoursPerDay = .unknown }
  }
}

extension HelpMoment {
  /// Takes over the facts that a position states.
  fileprivate mutating func take(_ position: Position) {
    if position.minutes.isStated { limit(position.minutes) }
    if let occasions = position.occasions { self.occasions = occasions }
    if let assistants = position.assistants { self.assistants = Swift.max(1, assistants) }
    if let engagement = position.engagement { self.engagement = engagement }
  }

  /// Other minutes, and no part longer than they are.
  fileprivate mutating func limit(_ minutes: Amount) {
    self.minutes = minutes
    privateMinutes = privateMinutes.atMost(minutes)
    connectMinutes = connectMinutes.atMost(minutes)
    waitingInside = waitingInside.atMost(minutes)
    secondActiveMinutes = secondActiveMinutes.atMost(minutes)
    selfCareMinutes = selfCareMinutes.atMost(minutes)
    ageTypicalMinutes = ageTypicalMinutes.atMost(minutes)
  }
}

extension Amount {
  /// The amount, but nowhere above another; unknown stays unknown.
  fileprivate func atMost(_ limit: Amount) -> Amount {
    guard isStated, let greatest, let most = limit.greatest else { return self }
    return Amount(from: Rational.least(least, limit.least), to: Rational.least(greatest, most)) ?? self
  }
}
