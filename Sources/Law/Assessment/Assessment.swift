/// Why a case cannot be assessed.
public enum LawError: Error, Sendable, Hashable {
  /// A sum does not fit in exact arithmetic; the numbers of the case are too large or too finely divided.
  case tooLarge
  /// The day lies before 1994-01-01, when there was no law to apply.
  case beforeFirstDay
}

/// Who decides.
public enum Authority: UInt8, Sendable, Hashable, CaseIterable {
  /// Försäkringskassan.
  case agency
  /// The kommun.
  case kommun
  /// Nobody grants: a condition is not fulfilled in either track, or there is no basic need.
  case none
  /// What is unknown can move it.
  case open
}

/// Whether there is a right.
public enum Right: UInt8, Sendable, Hashable, CaseIterable {
  /// A right to assistansersättning.
  case yes
  /// A right if the kommun finds the basic need large and private enough.
  case ifKommunGrants
  /// No right.
  case no
  /// Something decisive is unknown.
  case open
}

/// What the law gives one person on one day, in both tracks, with what is certain, likely and possible.
///
/// ```swift
/// let assessment = try Assessment(of: person, under: Law(on: CalendarDate(2026, 3, 1)))
/// assessment.authority   // .agency
/// ```
///
/// Minutes are per average week.
public struct Assessment: Sendable {
  /// The day.
  public let date: CalendarDate
  /// The track of Försäkringskassan.
  public internal(set) var agency: TrackAssessment
  /// The kommun's track.
  public internal(set) var kommun: TrackAssessment
  /// Who decides.
  public internal(set) var authority: Authority
  /// Whether there is a right.
  public internal(set) var right: Right
  /// The rule that decided who decides: the line, or the rule that stops a track.
  public internal(set) var decidingRule: RuleID
  /// How likely the kommun is to grant: at worst, likely, at best.
  public internal(set) var band: (secure: KommunBand, likely: KommunBand, possible: KommunBand)
  /// The child's age class.
  public internal(set) var ageClass: AgeClass
  /// What people should see.
  public internal(set) var marks: Marks
  /// `true` when something unknown or uncertain can change an amount.
  public internal(set) var isOpen: Bool
  /// Minutes per 24 h on which need 7 was tested; 0 when it was not.
  public internal(set) var medicalMinutesPerDay: Rational

  /// The track whose hours are shown: the deciding one, or with an open authority the one that decides on what is known.
  public var shownTrack: Track {
    switch authority {
    case .agency: .agency
    case .kommun: .kommun
    case .none, .open: likelyTrack
    }
  }

  let likelyTrack: Track

  /// The track whose hours are shown.
  public var shown: TrackAssessment { shownTrack == .agency ? agency : kommun }

  /// Minutes a week that can be granted in the shown track.
  public var granted: Bounds { shown.bounds { $0.granted } }

  /// A rough sum to compare assessments with; not an amount of law.
  public var fingerprint: [Rational] {
    [
      agency.secure.need, agency.likely.need, agency.possible.need, agency.secure.line, agency.possible.line,
      kommun.secure.need, kommun.likely.need, kommun.possible.need, granted.likely,
    ]
  }
}

extension Assessment {
  /// Assesses without a proof.
  ///
  /// - Throws: ``LawError`` when the day is before 1994 or a sum does not fit.
  public init(of subject: borrowing Case, under law: Law) throws(LawError) {
    (self, _) = try Assessment.make(subject, law, Silent())
  }

  /// Assesses and keeps the whole proof.
  ///
  /// - Throws: ``LawError`` when the day is before 1994 or a sum does not fit.
  public static func proved(_ subject: borrowing Case, under law: Law) throws(LawError) -> (
    assessment: Assessment, proof: Proof, secureRows: [[RowResult]], possibleRows: [[RowResult]]
  ) {
    let count = subject.moments.count
    let (assessment, proof, secure, possible) = try run(
      subject, law, Proof(rowCount: count), bounds: RowRecorder(rowCount: count))
    guard assessment.isOpen else { return (assessment, proof, proof.rows, proof.rows) }
    return (assessment, proof, secure.rows, possible.rows)
  }

  /// The contested questions that rules answered, on what is known or when what is unknown falls out either way.
  static func questions(of subject: borrowing Case, under law: Law) throws(LawError) -> [ContestedQuestion] {
    let proof = Proof(rowCount: subject.moments.count)
    let (_, likely, secure, possible) = try run(subject, law, proof, bounds: proof)
    var result: [ContestedQuestion] = []
    for proof in [likely, secure, possible] {
      for option in proof.followed where !result.contains(option.question) { result.append(option.question) }
    }
    return result
  }

  /// Assesses with a witness, which is given back.
  ///
  /// - Throws: ``LawError`` when the day is before 1994 or a sum does not fit.
  public static func make<W: Witness>(
    _ subject: borrowing Case, _ law: Law, _ witness: consuming W
  ) throws(LawError) -> (Assessment, W) {
    let (assessment, witness, _, _) = try run(subject, law, witness, bounds: Silent())
    return (assessment, witness)
  }

  /// The run on what is known and, where something is open, the two that bound it, each with its own witness.
  private static func run<W: Witness, V: Witness>(
    _ subject: borrowing Case, _ law: Law, _ witness: consuming W, bounds: V
  ) throws(LawError) -> (Assessment, W, secure: V, possible: V) {
    guard !(law.date < Law.firstDay) else { throw .beforeFirstDay }
    let facts = subject.circumstances(on: law.date)
    var work = [RowWork](repeating: RowWork(), count: subject.moments.count)
    var inquiry = Inquiry(law: law, facts: facts, valuation: .likely, witness: witness)
    let likely = inquiry.procedure(subject, &work)
    var secure = likely
    var possible = likely
    var marks = inquiry.marks
    for line in work { marks.formUnion(line.marks) }
    marks.formUnion(inquiry.medicalTest.marks)
    var secureWitness = bounds
    var possibleWitness = bounds
    if inquiry.isOpen {
      work = [RowWork](repeating: RowWork(), count: work.count)
      var worst = Inquiry(law: law, facts: facts, valuation: .secure, witness: bounds)
      secure = worst.procedure(subject, &work)
      work = [RowWork](repeating: RowWork(), count: work.count)
      var best = Inquiry(law: law, facts: facts, valuation: .possible, witness: bounds)
      possible = best.procedure(subject, &work)
      marks.formUnion(worst.marks)
      secureWitness = worst.witness
      possibleWitness = best.witness
    }
    var result = Assessment(
      date: law.date,
      agency: TrackAssessment(
        secure: secure.agency, likely: likely.agency, possible: possible.agency,
        isOpenToApplicant: likely.agencyGate.truth, gateRule: likely.agencyGate.rule,
        isPastAgeLimit: likely.agencyIsPastLimit),
      kommun: TrackAssessment(
        secure: secure.kommun, likely: likely.kommun, possible: possible.kommun,
        isOpenToApplicant: likely.kommunGate.truth, gateRule: likely.kommunGate.rule,
        isPastAgeLimit: likely.kommunIsPastLimit),
      authority: .none, right: .no, decidingRule: .sfb51320h, band: (secure.band, likely.band, possible.band),
      ageClass: inquiry.child, marks: marks, isOpen: inquiry.isOpen,
      medicalMinutesPerDay: inquiry.medicalTest.minutesPerDay,
      likelyTrack: likely.agencyGate.truth != .no && likely.passesLine ? .agency : .kommun)
    guard result.isExact else { throw .tooLarge }
    result.decide(secure: secure, likely: likely, possible: possible, hasRows: !subject.moments.isEmpty)
    result.markTotals()
    return (result, inquiry.witness, secureWitness, possibleWitness)
  }

  /// `true` when every sum fits.
  private var isExact: Bool {
    guard agency.likely.isExact, kommun.likely.isExact else { return false }
    guard isOpen else { return true }
    return agency.secure.isExact && agency.possible.isExact && kommun.secure.isExact && kommun.possible.isExact
  }

  /// Who decides, and whether there is a right (decisions D1 and D5).
  private mutating func decide(secure: RunResult, likely: RunResult, possible: RunResult, hasRows: Bool) {
    if agency.isOpenToApplicant == .no {
      decidingRule = agency.gateRule ?? .calcTvaSpar
      return decideInKommun(hasRows: hasRows)
    }
    let lowest = Swift.min(secure.passesLine ? 1 : 0, Swift.min(likely.passesLine ? 1 : 0, possible.passesLine ? 1 : 0))
    let highest = Swift.max(
      secure.passesLine ? 1 : 0, Swift.max(likely.passesLine ? 1 : 0, possible.passesLine ? 1 : 0))
    decidingRule = .sfb51320h
    if highest == 0 { return decideInKommun(hasRows: hasRows) }
    guard lowest == 1 else {
      authority = .open
      right = .open
      return
    }
    // A shut kommun track does not matter for Försäkringskassan's own decision.
    authority = agency.isOpenToApplicant == .unknown ? .open : .agency
    right = agency.isOpenToApplicant == .unknown ? .open : .yes
    if agency.isOpenToApplicant == .unknown {
      decidingRule = agency.gateRule ?? .calcTvaSpar
      if kommunAnswersTheSame { authority = .agency }
    }
  }

  /// A gate that is unknown in both tracks moves the right, not who decides.
  private var kommunAnswersTheSame: Bool {
    kommun.isOpenToApplicant == .unknown && kommun.gateRule == agency.gateRule
  }

  private mutating func decideInKommun(hasRows: Bool) {
    guard kommun.isOpenToApplicant != .no else {
      authority = .none
      right = .no
      decidingRule = kommun.gateRule ?? decidingRule
      return
    }
    guard hasRows else {  // Nobody has said anything of the needs yet: that is no "no".
      authority = .open
      right = .open
      decidingRule = .calcMomentModel
      return
    }
    let best = Swift.max(band.secure.rawValue, Swift.max(band.likely.rawValue, band.possible.rawValue))
    guard best > 0 else {
      authority = .none
      right = .no
      decidingRule = .lss9aGrundlaggandeGrind
      return
    }
    authority = .kommun
    let worst = Swift.min(band.secure.rawValue, Swift.min(band.likely.rawValue, band.possible.rawValue))
    right = kommun.isOpenToApplicant == .unknown || worst == 0 ? .open : .ifKommunGrants
  }

  private mutating func markTotals() {
    if authority == .agency, agency.likely.granted < kommun.likely.granted { marks.insert(.totalFallsAtLine) }
    if let cap = shown.likely.cap, cap < shown.likely.need { marks.insert(.cappedByAge) }
  }
}
