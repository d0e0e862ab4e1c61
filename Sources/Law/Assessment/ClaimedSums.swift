/// What an authority accepts of a row (a *position*); it changes no fact of the person's own row. What is not stated is
/// accepted as claimed.
public struct Position: Sendable, Hashable {
  /// Basic minutes per occasion accepted.
  public var basicMinutes: Amount = .unknown
  /// All minutes per occasion accepted.
  public var minutes: Amount = .unknown
  /// How often, as accepted.
  public var occasions: Frequency?
  /// Assistants at the same time, as accepted.
  public var assistants: Int?
  /// The kind of engagement the authority sees.
  public var engagement: Engagement?

  /// A position that accepts everything as claimed.
  public init() {}

  /// `true` when nothing of the row is accepted.
  public var refusesAll: Bool {
    minutes.isKnown && minutes.least.isZero || assistants == 0
      || (occasions.map { $0.count.isKnown && $0.count.least.isZero } ?? false)
  }
}

/// What a voice says its rows add up to, with overlap, night and parental deduction but no legal filter, in minutes a
/// week. Beside the assessed sums it shows what the law changes.
///
/// A claim is not a fact and not a finding: it says what somebody wants counted.
public struct ClaimedSums: Sendable {
  /// One row's claim after overlap.
  public struct Row: Sendable, Hashable {
    /// Basic need claimed.
    public internal(set) var basic: Rational = .zero
    /// Other need claimed.
    public internal(set) var other: Rational = .zero
    /// Waiting time or standby after division.
    public internal(set) var nightCredit: Rational = .zero
    /// `true` while the row lies inside a supervision row that stands.
    public internal(set) var isInside = false
  }

  /// The rows, in the order of the case.
  public private(set) var rows: [Row]
  /// Basic need, all of it.
  public private(set) var basic: Rational = .zero
  /// Basic need outside the parental deduction.
  public private(set) var basicExempt: Rational = .zero
  /// Qualified activation and motivation, part of ``basic``.
  public private(set) var activation: Rational = .zero
  /// Other need, without waiting time and standby.
  public private(set) var other: Rational = .zero
  /// Other need outside the parental deduction.
  public private(set) var otherExempt: Rational = .zero
  /// Waiting time before division.
  public private(set) var waitingClock: Rational = .zero
  /// Waiting time after division.
  public private(set) var waitingCredit: Rational = .zero
  /// Standby before division.
  public private(set) var standbyClock: Rational = .zero
  /// Standby after division.
  public private(set) var standbyCredit: Rational = .zero
  /// Further assistants at the same time, part of the sums.
  public private(set) var furtherAssistants: Rational = .zero
  /// Clock time with at least one assistant.
  public private(set) var clock: Rational = .zero
  /// What the parental deduction takes from basic needs; `nil` before 2023, when it was no flat amount.
  public private(set) var basicDeduction: Rational?
  /// What the parental deduction takes from other needs; `nil` before 2023.
  public private(set) var otherDeduction: Rational?
  /// Basic need by need, qualified activation apart, in the order of `Need.allCases`.
  public private(set) var byNeed: [Rational]
  /// Rows whose claim nobody has stated.
  public private(set) var rowsWithoutClaim: [Int] = []

  /// Basic needs that may be deducted from.
  public var basicDeductible: Rational { basic - basicExempt }
  /// Basic needs after deduction.
  public var basicNet: Rational { basic - (basicDeduction ?? .zero) }
  /// All needs before deduction.
  public var total: Rational { basic + other + waitingCredit + standbyCredit }

  /// Adds claims up.
  ///
  /// - Parameters:
  ///   - subject: the facts; rows marked as refused give nothing.
  ///   - claims: basic minutes per occasion that the voice claims, one a row; unknown = not stated.
  ///   - positions: what an authority accepts, one a row or empty.
  ///   - law: the day and the readings, for weeks, ratios and deduction.
  public init(of subject: Case, claims: [Amount], positions: [Position?] = [], under law: Law) {
    rows = [Row](repeating: Row(), count: subject.moments.count)
    byNeed = [Rational](repeating: .zero, count: Need.allCases.count)
    var exemptClock = [Bool](repeating: false, count: subject.moments.count)
    for (index, moment) in subject.moments.enumerated()
    where !moment.takenOff.isEmpty && moment.need == .medicalSupport && law.readings.follows(.ci18ClockTimeOnce) {
      guard ClaimedSums.stands(index, subject, positions, law),
        (positions.at(index)?.basicMinutes.least.isPositive ?? true)
      else { continue }
      for inner in moment.takenOff { exemptClock[Int(inner)] = true }
    }
    var activeAtNight = ClaimedSums.activeAtNight(subject, positions, law)
    for index in subject.moments.indices where ClaimedSums.stands(index, subject, positions, law) {
      add(
        index, subject, claims, positions.at(index), positions, law, isExemptClock: exemptClock[index], &activeAtNight)
    }
    deduct(subject, law)
  }

  /// Active help at night by one assistant, which gross waiting and standby rows give room for.
  private static func activeAtNight(_ subject: Case, _ positions: [Position?], _ law: Law) -> Rational {
    var sum = Rational.zero
    for (index, moment) in subject.moments.enumerated() where moment.truths[.night] == .yes && moment.within.isEmpty {
      guard moment.engagement == .active, stands(index, subject, positions, law) else { continue }
      sum += moment.minutes.least * moment.occasions.count.least * law.readings.weeksPerOccasion(moment.occasions.per)
    }
    return sum
  }

  private static func stands(_ index: Int, _ subject: Case, _ positions: [Position?], _ law: Law) -> Bool {
    let moment = subject.moments[index]
    return moment.facts.isLived(on: law.date) && !moment.isRefused && !(positions.at(index)?.refusesAll ?? false)
  }

  private mutating func add(
    _ index: Int, _ subject: Case, _ claims: [Amount], _ position: Position?, _ positions: [Position?], _ law: Law,
    isExemptClock: Bool, _ activeAtNight: inout Rational
  ) {
    let moment = subject.moments[index]
    let frequency = position?.occasions ?? moment.occasions
    let times = frequency.count.least * law.readings.weeksPerOccasion(frequency.per)
    let minutes = position.flatMap { $0.minutes.isStated ? $0.minutes.least : nil } ?? moment.minutes.least
    let assistants = position?.assistants ?? moment.assistants
    let engagement = position?.engagement ?? moment.engagement
    let isInside = moment.within.contains { ClaimedSums.stands(Int($0), subject, positions, law) }
    rows[index].isInside = isInside
    if !isInside, moment.truths[.simultaneousSecond] != .yes { clock += minutes * times }

    if engagement == .waiting || engagement == .standby {
      var rest = minutes * times
      if moment.truths[.net] == .no {
        let taken = Rational.least(activeAtNight, rest)
        activeAtNight -= taken
        rest -= taken
      }
      return addNight(index, rest * Rational(assistants), engagement, law)
    }
    let claim = claimedBasic(index, moment, claims, minutes)
    let accepted = position.flatMap { $0.basicMinutes.isStated ? $0.basicMinutes.least : nil }
    let basicMinutes = Rational.least(accepted ?? claim, minutes)
    let counted = Rational(isInside ? assistants - 1 : assistants)
    rows[index].basic = basicMinutes * times * counted
    rows[index].other = (minutes - basicMinutes) * times * counted
    if moment.truths[.simultaneousSecond] == .yes {
      furtherAssistants += minutes * times * Rational(assistants)
    } else {
      furtherAssistants += minutes * times * Rational(assistants - 1)
    }
    sort(index, moment, basicOfOne: basicMinutes * times, isInside: isInside, isExemptClock: isExemptClock, law)
  }

  private mutating func claimedBasic(
    _ index: Int, _ moment: HelpMoment, _ claims: [Amount], _ minutes: Rational
  ) -> Rational {
    if index < claims.count, claims[index].isStated { return claims[index].least }
    if moment.need == .other { return .zero }
    if moment.privateMinutes.isStated { return moment.privateMinutes.least }
    switch moment.need {
    case .breathing, .tubeFeeding, .preventiveSupport, .medicalSupport: return minutes
    default:
      if moment.truths[.qualifiedMotivation] == .yes { return minutes }
      rowsWithoutClaim.append(index)
      return .zero
    }
  }

  private mutating func addNight(_ index: Int, _ minutes: Rational, _ engagement: Engagement, _ law: Law) {
    if engagement == .waiting {
      waitingClock += minutes
      rows[index].nightCredit = minutes / law.parameters.waitingHoursPerHour
      waitingCredit += rows[index].nightCredit
    } else {
      standbyClock += minutes
      rows[index].nightCredit = minutes / law.parameters.standbyHoursPerHour
      standbyCredit += rows[index].nightCredit
    }
  }

  private mutating func sort(
    _ index: Int, _ moment: HelpMoment, basicOfOne: Rational, isInside: Bool, isExemptClock: Bool, _ law: Law
  ) {
    let row = rows[index]
    basic += row.basic
    other += row.other
    if moment.truths[.qualifiedMotivation] == .yes, moment.need.isPractical {
      activation += row.basic
    } else {
      for (position, need) in Need.allCases.enumerated() where need == moment.need { byNeed[position] += row.basic }
    }
    switch moment.need {
    case .breathing, .tubeFeeding: if law.applies(.lssAndningUndantag) { basicExempt += row.basic }
    case .medicalSupport: if law.applies(.medicinsktAvdrag) { basicExempt += row.basic }
    default: if isExemptClock, !isInside { basicExempt += basicOfOne }
    }
    if moment.necessaryFor != .nothing, law.applies(.lss9a4AndningAtgarder) { otherExempt += row.other }
  }

  private mutating func deduct(_ subject: Case, _ law: Law) {
    guard let table = law.parameters.deductions else { return }
    let pair = table.pair(for: subject.ageClass(under: law))
    let stated = subject.circumstances(on: law.date).daysWithAssistance
    let days = law.readings.follows(.ci02FlatSeven) || !stated.isStated ? 7 : stated.greatest ?? 7
    basicDeduction = Rational.least(Rational(pair.basic) * days, basicDeductible)
    otherDeduction = Rational.least(Rational(pair.other) * days, (other - otherExempt) + waitingCredit + standbyCredit)
  }
}

extension [Position?] {
  fileprivate func at(_ index: Int) -> Position? { index < count ? self[index] : nil }
}
