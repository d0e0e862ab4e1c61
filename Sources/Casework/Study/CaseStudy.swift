public import CaseFile
public import Law

/// A case file assessed on a day, with everything a page about it needs.
public struct CaseStudy: Sendable {
  /// The file.
  public let document: CaseDocument
  /// The facts as the law reads them.
  public let subject: Case
  /// The law of the day.
  public let law: Law
  /// What the law gives.
  public let assessment: Assessment
  /// Every rule tried.
  public let proof: Proof
  /// The least and the greatest that each row can give, by track.
  public let ends: [[RowEnds]]
  /// What the file claims, without the law.
  public let claimed: ClaimedSums
  /// Other readings that change something, and what they give.
  public let alternatives: [Contested.Alternative]
  /// `true` when the facts and the age are held and only the law is another.
  public let isSameLife: Bool

  /// - Throws: ``LawError``.
  public init(_ document: CaseDocument, subject: Case, law: Law, isSameLife: Bool) throws(LawError) {
    self.document = document
    self.subject = subject
    self.law = law
    self.isSameLife = isSameLife
    (assessment, proof, ends) = try Assessment.proved(subject, under: law)
    claimed = ClaimedSums(of: subject, claims: document.claims.map { $0 ?? .unknown }, under: law)
    alternatives = try Contested.alternatives(subject, under: law)
  }

  /// The track whose hours are shown.
  public var track: Track { assessment.shownTrack }
  /// The rows' results in that track.
  public var rows: [RowResult] { proof.rows[Int(track.rawValue)] }

  /// The row's name as its owner wrote it, after its id.
  public func label(_ index: Int) -> String {
    guard let name = document.rows[index].name, !name.isEmpty else { return subject.moments[index].id }
    return "\(subject.moments[index].id) \(name)"
  }

  /// What can be certain and possible of a row in the shown track.
  public func bounds(_ index: Int, _ amount: RowEnds.Amount) -> Bounds {
    let ends = ends[Int(track.rawValue)][index][amount]
    return Bounds(secure: ends.least, likely: rows[index][amount], possible: ends.greatest)
  }

  /// Rows that unknown facts or uncertain readings can change in the shown track.
  public var openRows: [Int] {
    rows.indices.filter { !bounds($0, .basic).isKnown || !bounds($0, .otherAndNight).isKnown }
  }

  /// The day the application, not for more hours where there is another, came in; `nil` when none is told.
  public var arrived: CalendarDate? {
    subject.applications.last { !$0.forMoreHours }?.arrived ?? subject.applications.last?.arrived
  }

  /// The first day that can be paid in the shown track, if the application came in when it did, or else on the day
  /// assessed.
  public var earliestPayment: PaymentStart {
    let day = arrived ?? assessment.date
    return track == .agency
      ? Law.earliestPayment(arrived: day, needBegan: subject.needBegan)
      : law.earliestMunicipalPayment(arrived: day, needBegan: subject.needBegan)
  }

  /// Who pays what of the granted hours a week; `nil` when nobody surely decides, or the amounts are unknown.
  public var costs: CostShares? {
    guard assessment.authority == .agency || assessment.authority == .kommun else { return nil }
    return law.costShares(minutesPerWeek: assessment.granted.likely, track: track)
  }

  /// Facts that a rule read as unknown, for a row (or −1 for the case), each once, in the order read.
  public func unknownFacts(row: Int) -> [Fact] {
    var result: [Fact] = []
    for node in proof.nodes where node.row == Int32(row) {
      for read in proof.facts[node.facts] where read.value.isUnknown && !result.contains(read.fact) {
        result.append(read.fact)
      }
    }
    return result
  }

  /// The readings that rules followed, each once, in the order of the questions.
  public var readingsUsed: [ReadingOption] {
    var result: Set<ReadingOption> = []
    for node in proof.nodes { if let reading = node.reading { result.insert(reading) } }
    return result.sorted { $0.rawValue < $1.rawValue }
  }

  /// Rules in force that used unverified figures or have unverified versions, in the order tried.
  public var unverifiedRules: [RuleID] {
    var result: [RuleID] = []
    for node in proof.nodes where node.usedUnverified && !result.contains(node.rule) { result.append(node.rule) }
    return result
  }
}

extension FactValue {
  /// `true` when nothing is known.
  public var isUnknown: Bool {
    switch self {
    case .unknown, .truth(.unknown): true
    case .amount(let amount): !amount.isKnown
    case .word(let word): word == "okänt"
    default: false
    }
  }
}
