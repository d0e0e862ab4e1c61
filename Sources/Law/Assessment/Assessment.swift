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
  /// `false` when so much is open that not all combinations of answers were tried: then the bounds are wider than the exact
  /// ones, never narrower.
  public internal(set) var hasExactBounds = true
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
  public var granted: Bounds { shown.bounds(.granted) }

  /// A rough sum to compare assessments with; not an amount of law.
  public var fingerprint: [Rational] {
    [
      agency.least(.need), agency.likely.need, agency.greatest(.need), agency.least(.line), agency.greatest(.line),
      kommun.least(.need), kommun.likely.need, kommun.greatest(.need), granted.likely,
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

  /// Assesses and keeps the whole proof, with the least and the greatest that each row gives in each track.
  ///
  /// - Throws: ``LawError`` when the day is before 1994 or a sum does not fit.
  public static func proved(_ subject: borrowing Case, under law: Law) throws(LawError) -> (
    assessment: Assessment, proof: Proof, ends: [[RowEnds]]
  ) {
    let (assessment, proof, completions) = try searched(subject, under: law)
    let ends =
      completions.map { known in Track.allCases.map { known.rowEnds($0) } } ?? proof.rows.map { $0.map { RowEnds($0) } }
    return (assessment, proof, ends)
  }

  /// Assesses and keeps the whole proof and the search over what is not known; `nil` when nothing is open.
  static func searched(_ subject: borrowing Case, under law: Law) throws(LawError) -> (Assessment, Proof, Completions?)
  {
    var completions: Completions?
    let (assessment, proof) = try run(
      subject, law, Proof(rowCount: subject.moments.count), &completions, keepsRows: true)
    return (assessment, proof, completions)
  }

  /// The rules tried on what is known, without the bounds over what is not.
  ///
  /// - Throws: ``LawError`` when the day is before 1994.
  public static func proof(of subject: borrowing Case, under law: Law) throws(LawError) -> Proof {
    guard !(law.date < Law.firstDay) else { throw .beforeFirstDay }
    let count = subject.moments.count
    var work = [RowWork](repeating: RowWork(), count: count)
    var inquiry = Inquiry(
      law: law, facts: subject.circumstances(on: law.date), witness: Proof(rowCount: count))
    _ = inquiry.procedure(subject, &work)
    return inquiry.witness
  }

  /// The sums of a track on what is known (*troligt*), without the search over what is not.
  ///
  /// - Throws: ``LawError`` when the day is before 1994 or a sum does not fit.
  static func likely(_ track: Track, of subject: borrowing Case, under law: Law) throws(LawError) -> TrackSums {
    guard !(law.date < Law.firstDay) else { throw .beforeFirstDay }
    var work = [RowWork](repeating: RowWork(), count: subject.moments.count)
    var inquiry = Inquiry(law: law, facts: subject.circumstances(on: law.date), witness: Silent())
    let found = inquiry.procedure(subject, &work)
    let sums = track == .agency ? found.agency : found.kommun
    guard sums.isExact else { throw .tooLarge }
    return sums
  }

  /// The contested questions that rules answered, on what is known or under some answer to what is not.
  static func questions(of subject: borrowing Case, under law: Law) throws(LawError) -> [ContestedQuestion] {
    let met = try notingQuestions(subject, under: law).questions
    return ContestedQuestion.allCases.filter { met >> UInt64($0.rawValue) & 1 == 1 }
  }

  /// Assesses and notes the contested questions met, one bit a question.
  static func notingQuestions(
    _ subject: borrowing Case, under law: Law
  ) throws(LawError) -> (assessment: Assessment, questions: UInt64) {
    var completions: Completions?
    let (assessment, noted) = try run(subject, law, QuestionNotes(), &completions, keepsRows: false)
    return (assessment, noted.met | (completions?.contested ?? 0))
  }

  /// Assesses with a witness, which is given back.
  ///
  /// - Throws: ``LawError`` when the day is before 1994 or a sum does not fit.
  public static func make<W: Witness>(
    _ subject: borrowing Case, _ law: Law, _ witness: consuming W
  ) throws(LawError) -> (Assessment, W) {
    var completions: Completions?
    return try run(subject, law, witness, &completions, keepsRows: false)
  }

  /// The run on what is known and, where something is open, over all ways to answer it.
  private static func run<W: Witness>(
    _ subject: borrowing Case, _ law: Law, _ witness: consuming W, _ completions: inout Completions?, keepsRows: Bool
  ) throws(LawError) -> (Assessment, W) {
    guard !(law.date < Law.firstDay) else { throw .beforeFirstDay }
    var work = [RowWork](repeating: RowWork(), count: subject.moments.count)
    var inquiry = Inquiry(law: law, facts: subject.circumstances(on: law.date), witness: witness)
    let likely = inquiry.procedure(subject, &work)
    var marks = inquiry.marks
    for line in work { marks.formUnion(line.marks) }
    marks.formUnion(inquiry.medicalTest.marks)
    var result = Assessment(
      date: law.date,
      agency: TrackAssessment(
        likely: likely.agency, isOpenToApplicant: likely.agencyGate.truth, gateRule: likely.agencyGate.rule,
        isPastAgeLimit: likely.agencyIsPastLimit),
      kommun: TrackAssessment(
        likely: likely.kommun, isOpenToApplicant: likely.kommunGate.truth, gateRule: likely.kommunGate.rule,
        isPastAgeLimit: likely.kommunIsPastLimit),
      authority: .none, right: .no, decidingRule: .sfb51320h, band: (likely.band, likely.band, likely.band),
      ageClass: inquiry.child, marks: marks, isOpen: inquiry.isOpen,
      medicalMinutesPerDay: inquiry.medicalTest.minutesPerDay,
      likelyTrack: likely.agencyGate.truth != .no && likely.passesLine ? .agency : .kommun)
    if inquiry.isOpen {
      var search = Completions(copy subject, under: law, keepsRows: keepsRows)
      result.agency.ends = search.ends(.agency)
      result.kommun.ends = search.ends(.kommun)
      result.hasExactBounds = search.isExact
      completions = search
    }
    guard result.isExact else { throw .tooLarge }
    result.decide(over: law.parameters.thresholdMinutes, hasRows: !subject.moments.isEmpty)
    result.markTotals()
    return (result, inquiry.witness)
  }

  /// `true` when every sum fits.
  private var isExact: Bool {
    agency.likely.isExact && kommun.likely.isExact && agency.ends?.isDefined ?? true && kommun.ends?.isDefined ?? true
  }

  /// Who decides, and whether there is a right (decisions D1 and D5).
  mutating func decide(over threshold: Rational, hasRows: Bool) {
    band = (
      KommunBand(basicNet: kommun.least(.basicNet)), KommunBand(basicNet: kommun.likely.basicNet),
      KommunBand(basicNet: kommun.greatest(.basicNet))
    )
    if agency.isOpenToApplicant == .no {
      decidingRule = agency.gateRule ?? .calcTvaSpar
      return decideInKommun(hasRows: hasRows)
    }
    decidingRule = .sfb51320h
    // What answers make certain can lie above what is likely without them.
    if !(threshold < agency.greatest(.line)) { return decideInKommun(hasRows: hasRows) }
    guard threshold < agency.least(.line) else {
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
    guard band.possible > .noRight else {
      authority = .none
      right = .no
      decidingRule = .lss9aGrundlaggandeGrind
      return
    }
    authority = .kommun
    right = kommun.isOpenToApplicant == .unknown || band.secure == .noRight ? .open : .ifKommunGrants
  }

  private mutating func markTotals() {
    if authority == .agency, agency.likely.granted < kommun.likely.granted { marks.insert(.totalFallsAtLine) }
    if let cap = shown.likely.cap, cap < shown.likely.need { marks.insert(.cappedByAge) }
  }
}
