public import CaseFile
public import Law

extension Comparison {
  /// Compares a case with what an authority or a court proposes.
  ///
  /// - Parameters:
  ///   - study: the person's case.
  ///   - proposal: what is accepted of each row, in the order of the case.
  ///   - holder: who says it.
  /// - Throws: ``LawError``.
  public init(_ study: CaseStudy, with proposal: Proposal, from holder: PositionHolder) throws(LawError) {
    let claims = study.document.claims.map { $0 ?? .unknown }
    let reasons = Reason.reasons(proposal.entries.map { $0?.reason })
    let track = Comparison.track(of: holder, study)
    let theirs = ClaimedSums(of: study.subject, claims: claims, positions: proposal.positions, under: study.law)
    func judged(openReasonsAreFacts: Bool) throws(LawError) -> Judged {
      try Judged(
        Acceptance(
          of: study.subject, claims: claims, proposal: proposal, reasons: reasons,
          openReasonsAreFacts: openReasonsAreFacts), under: study.law, track)
    }
    let least = try judged(openReasonsAreFacts: true)
    // Where no reason is open the two are the same.
    let isOpen = zip(proposal.entries, reasons).contains { $0 != nil && ($1.kind == .open || $1.kind == .missing) }
    let greatest = isOpen ? try judged(openReasonsAreFacts: false) : least

    let yourRows = YourRows(study, track)
    let rows = study.subject.moments.indices.map { index in
      let entry = proposal.entries.indices.contains(index) ? proposal.entries[index] : nil
      return Row(
        index, study, yourRows, theirs: theirs,
        isTheirsUnknown: study.subject.moments[index].isTimeUnknown(entry?.position), least, greatest,
        differing: entry.map {
          Comparison.differing(study.subject.moments[index], claims[index], $0.position, study.law)
        } ?? [],
        reason: entry == nil ? nil : reasons[index])
    }
    try self.init(study, track, holder, rows, theirs, least, greatest) { rows in
      var positions = proposal.positions
      for row in rows { positions[row] = nil }
      return ClaimedSums(of: study.subject, claims: claims, positions: positions, under: study.law).basicNet
    }
  }

  /// Compares a case with the facts that another voice tells.
  ///
  /// - Parameters:
  ///   - study: the person's case.
  ///   - subject: the same rows as the other voice tells them.
  /// - Throws: ``LawError``.
  public init(_ study: CaseStudy, withFacts subject: Case) throws(LawError) {
    let claims = study.document.claims.map { $0 ?? .unknown }
    let told = subject.moments.indices.map { index in
      // Where the voice tells how much is private, that is what it counts; else the claim stands.
      subject.moments[index].privateMinutes == study.subject.moments[index].privateMinutes
        ? claims[index] : Amount.unknown
    }
    let theirs = ClaimedSums(of: subject, claims: told, under: study.law)
    let judged = try Judged(subject, under: study.law, study.track)
    let yourRows = YourRows(study, study.track)
    let rows = study.subject.moments.indices.map { index in
      Row(
        index, study, yourRows, theirs: theirs, isTheirsUnknown: subject.moments[index].isTimeUnknown(nil), judged,
        judged,
        differing: Comparison.differing(index, study.subject, subject, study.law), reason: nil)
    }
    try self.init(study, study.track, nil, rows, theirs, judged, judged) { _ in theirs.basicNet }
  }

  private init(
    _ study: CaseStudy, _ track: Track, _ holder: PositionHolder?, _ rows: [Row], _ theirs: ClaimedSums,
    _ least: Judged, _ greatest: Judged, restoring: ([Int]) -> Rational
  ) throws(LawError) {
    guard theirs.total.isDefined, theirs.basicNet.isDefined else { throw .tooLarge }
    self.study = study
    self.track = track
    self.holder = holder
    self.rows = rows
    self.theirs = theirs
    theirsByLaw = least.assessment
    theirsByLawAtBest = greatest.assessment
    let threshold = study.law.parameters.thresholdMinutes
    let against = rows.filter { row in
      row.reason?.kind == .law && row.theirs.basic.isZero && row.yours.basic.isPositive
        && row.theirsByLaw.basic.isPositive
    }.map { $0.index }
    let turns = !against.isEmpty && !(threshold < theirs.basicNet) && threshold < restoring(against)
    decisive = turns ? against : []
  }

  private static func track(of holder: PositionHolder, _ study: CaseStudy) -> Track {
    switch holder {
    case .agency: .agency
    case .kommun: .kommun
    case .court: study.track
    }
  }

  /// In what a position differs from a row.
  private static func differing(_ moment: HelpMoment, _ claim: Amount, _ position: Position, _ law: Law) -> [Differing]
  {
    if position.refusesAll { return moment.isRefused ? [] : [.refused] }
    var result: [Differing] = []
    if position.minutes.isStated, position.minutes != moment.minutes {
      result.append(.minutes(yours: moment.minutes, theirs: position.minutes))
    }
    if let occasions = position.occasions, !isSame(occasions, moment.occasions, law) {
      result.append(.occasions(yours: moment.occasions, theirs: occasions))
    }
    if let assistants = position.assistants, assistants != moment.assistants {
      result.append(.assistants(yours: moment.assistants, theirs: assistants))
    }
    let basic = claim.isStated ? claim : moment.privateMinutes
    if position.basicMinutes.isStated, position.basicMinutes != basic {
      result.append(.basicMinutes(yours: basic, theirs: position.basicMinutes))
    }
    if let engagement = position.engagement, engagement != moment.engagement {
      result.append(.engagement(yours: moment.engagement, theirs: engagement))
    }
    return result
  }

  /// Twice a day is fourteen times a week.
  private static func isSame(_ left: Frequency, _ right: Frequency, _ law: Law) -> Bool {
    guard left.count.isKnown, right.count.isKnown else { return left == right }
    return left.count.least * law.readings.weeksPerOccasion(left.per)
      == right.count.least * law.readings.weeksPerOccasion(right.per)
  }

  /// In what two tellings of a row differ.
  private static func differing(_ index: Int, _ yours: Case, _ theirs: Case, _ law: Law) -> [Differing] {
    let (own, other) = (yours.moments[index], theirs.moments[index])
    var position = Position()
    position.minutes = other.minutes
    position.occasions = other.occasions
    position.assistants = other.assistants
    position.engagement = other.engagement
    var result = differing(own, .unknown, position, law)
    for (ownValue, otherValue) in zip(own.values(in: yours), other.values(in: theirs)) where ownValue != otherValue {
      result.append(.fact(ownValue.fact, yours: ownValue.value, theirs: otherValue.value))
    }
    for fact in Fact.allCases where fact.isTruth && own.truths[fact] != other.truths[fact] {
      result.append(.fact(fact, yours: .truth(own.truths[fact]), theirs: .truth(other.truths[fact])))
    }
    return result
  }
}

/// A fact and what is said of it.
private struct ToldFact: Hashable {
  let fact: Fact
  let value: FactValue
}

extension HelpMoment {
  /// `true` where how long or how often is not stated, neither by the row nor by a position on it.
  fileprivate func isTimeUnknown(_ position: Position?) -> Bool {
    if isRefused || position?.refusesAll ?? false { return false }
    let knowsMinutes = minutes.isStated || position?.minutes.isStated ?? false
    return !knowsMinutes || !(position?.occasions ?? occasions).count.isStated
  }

  /// The facts that are neither answers nor told by a position, always in the same order.
  fileprivate func values(in subject: Case) -> [ToldFact] {
    func rows(_ indices: [Int32]) -> FactValue {
      .word(indices.map { subject.moments[Int($0)].id }.joined(separator: ", "))
    }
    func amount(_ amount: Amount) -> FactValue { amount.isStated ? .amount(amount) : .unknown }
    let values: [(Fact, FactValue)] = [
      (.need, .word(need.rawValue)), (.content, .word(content.rawValue)), (.privateMinutes, amount(privateMinutes)),
      (.connectMinutes, amount(connectMinutes)), (.waitingInside, amount(waitingInside)),
      (.secondActiveMinutes, amount(secondActiveMinutes)), (.place, .word(place.rawValue)), (.within, rows(within)),
      (.takenOff, rows(takenOff)), (.necessaryFor, .word(necessaryFor.rawValue)), (.selfCare, .word(selfCare.rawValue)),
      (.selfCareMinutes, amount(selfCareMinutes)), (.ageTypicalMinutes, amount(ageTypicalMinutes)),
      (.specialReasons, .word(specialReasons.rawValue)),
    ]
    return values.map { ToldFact(fact: $0.0, value: $0.1) }
  }
}

/// What the law gives on the person's own facts, row by row.
private struct YourRows {
  let rows: [ComparedMinutes]
  let spans: [ComparedSpan]

  init(_ study: CaseStudy, _ track: Track) {
    let results = study.proof.rows[Int(track.rawValue)]
    rows = Judged.rows(study.subject, results)
    spans = Judged.spans(rows, results, study.ends[Int(track.rawValue)])
  }
}

extension Comparison.Row {
  fileprivate init(
    _ index: Int, _ study: CaseStudy, _ yourRows: YourRows, theirs: ClaimedSums, isTheirsUnknown: Bool,
    _ least: Judged, _ greatest: Judged,
    differing: [Comparison.Differing], reason: Reason?
  ) {
    self.index = index
    yours = ComparedMinutes(study.claimed.rows[index])
    yoursByLaw = yourRows.rows[index]
    yoursByLawSpan = yourRows.spans[index]
    self.theirs = ComparedMinutes(theirs.rows[index])
    isYoursUnknown = study.subject.moments[index].isTimeUnknown(nil)
    self.isTheirsUnknown = isTheirsUnknown
    theirsByLaw = least.rows[index]
    theirsByLawAtBest = greatest.rows[index]
    theirsByLawSpan = least.spans[index].union(greatest.spans[index])
    isOpenOnTheirs = !least.spans[index].isKnown || !greatest.spans[index].isKnown
    let asked = least.unanswered[index]
    unanswered = isOpenOnTheirs ? asked + greatest.unanswered[index].filter { !asked.contains($0) } : []
    self.reason = reason
    // A rule is told where the law gives their facts something else than they count, whatever is unanswered.
    let counted = ComparedMinutes(theirs.rows[index])
    rule = [greatest, least].first { !$0.spans[index].contains(counted) }.flatMap { $0.rules[index] }
    let hasOtherMinutes = yours != self.theirs
    self.differing = differing.isEmpty && hasOtherMinutes ? [.followsFromOthers] : differing
  }
}
