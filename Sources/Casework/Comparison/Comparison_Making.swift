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

    let yourRows = Judged.rows(study.subject, study.proof.rows[Int(track.rawValue)])
    let rows = study.subject.moments.indices.map { index in
      let entry = proposal.entries.indices.contains(index) ? proposal.entries[index] : nil
      return Row(
        index, study, yourRows, theirs: theirs, least, greatest,
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
    let yourRows = Judged.rows(study.subject, study.proof.rows[Int(study.track.rawValue)])
    let rows = study.subject.moments.indices.map { index in
      Row(
        index, study, yourRows, theirs: theirs, judged, judged,
        differing: Comparison.differing(study.subject.moments[index], subject.moments[index], study.law), reason: nil)
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
  private static func differing(_ yours: HelpMoment, _ theirs: HelpMoment, _ law: Law) -> [Differing] {
    var position = Position()
    position.minutes = theirs.minutes
    position.occasions = theirs.occasions
    position.assistants = theirs.assistants
    position.engagement = theirs.engagement
    var result = differing(yours, .unknown, position, law)
    for (fact, differs) in [
      (Fact.need, yours.need != theirs.need), (.content, yours.content != theirs.content),
      (.privateMinutes, yours.privateMinutes != theirs.privateMinutes),
      (.connectMinutes, yours.connectMinutes != theirs.connectMinutes),
      (.waitingInside, yours.waitingInside != theirs.waitingInside),
      (.secondActiveMinutes, yours.secondActiveMinutes != theirs.secondActiveMinutes),
      (.place, yours.place != theirs.place), (.within, yours.within != theirs.within),
      (.takenOff, yours.takenOff != theirs.takenOff), (.necessaryFor, yours.necessaryFor != theirs.necessaryFor),
      (.selfCare, yours.selfCare != theirs.selfCare),
      (.selfCareMinutes, yours.selfCareMinutes != theirs.selfCareMinutes),
      (.ageTypicalMinutes, yours.ageTypicalMinutes != theirs.ageTypicalMinutes),
      (.specialReasons, yours.specialReasons != theirs.specialReasons),
    ] where differs { result.append(.fact(fact)) }
    for fact in Fact.allCases where fact.isTruth && yours.truths[fact] != theirs.truths[fact] {
      result.append(.fact(fact))
    }
    return result
  }
}

extension Comparison.Row {
  fileprivate init(
    _ index: Int, _ study: CaseStudy, _ yourRows: [ComparedMinutes], theirs: ClaimedSums, _ least: Judged,
    _ greatest: Judged,
    differing: [Comparison.Differing], reason: Reason?
  ) {
    self.index = index
    yours = ComparedMinutes(study.claimed.rows[index])
    yoursByLaw = yourRows[index]
    self.theirs = ComparedMinutes(theirs.rows[index])
    theirsByLaw = least.rows[index]
    theirsByLawAtBest = greatest.rows[index]
    self.reason = reason
    // A rule is told where the law gives their facts something else than they count.
    let isOther = theirsByLaw != self.theirs || theirsByLawAtBest != self.theirs
    rule = isOther ? (theirsByLawAtBest != self.theirs ? greatest : least).rules[index] : nil
    let hasOtherMinutes = yours != self.theirs
    self.differing = differing.isEmpty && hasOtherMinutes ? [.followsFromOthers] : differing
  }
}
