/// The same life under the law of every day of some years ("samma liv, annan lag"): the facts and the age are held, only
/// the law moves.
public struct TimeMachine: Sendable {
  /// Days whose law gives the same.
  public struct Period: Sendable {
    /// First day.
    public let from: CalendarDate
    /// Last day.
    public internal(set) var to: CalendarDate
    /// What the law of these days gives.
    public let assessment: Assessment
    /// What the granted hours cost a week at the beginning; `nil` where the amounts are unknown.
    public let costs: CostShares?
    /// Rules tried on the case that began, ended or were reworded on the first day; empty for the first period.
    public let causes: [RuleID]
  }

  /// The periods, in order, without holes.
  public let periods: [Period]

  /// Tries a life under the law of each day.
  ///
  /// - Parameters:
  ///   - subject: the facts.
  ///   - day: the day the facts describe.
  ///   - first: first day of law, 1994-01-01 or later.
  ///   - last: last day of law, not before the first.
  ///   - readings: the readings to follow.
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public init(
    of subject: Case, describedOn day: CalendarDate, from first: CalendarDate, to last: CalendarDate,
    readings: Readings = Readings()
  ) throws(LawError) {
    var periods: [Period] = []
    var previous: (tried: [Bool], fingerprint: [Rational])?
    // Causes of changes that did not show in the result belong to no period.
    for date in TimeMachine.days(first, last) {
      let law = Law(on: date, readings: readings)
      let (assessment, proof, _) = try Assessment.proved(subject.moved(from: day, to: date), under: law)
      var tried = [Bool](repeating: false, count: RuleID.allCases.count)
      for node in proof.nodes { tried[Int(node.rule.rawValue)] = true }
      let isDecided = assessment.authority == .agency || assessment.authority == .kommun
      let costs =
        isDecided
        ? law.costShares(minutesPerWeek: assessment.granted.likely, track: assessment.shownTrack) : nil
      let fingerprint = TimeMachine.fingerprint(assessment)
      if let before = previous, before.fingerprint == fingerprint {
        periods[periods.count - 1].to = date
        previous = (tried, fingerprint)
        continue
      }
      if !periods.isEmpty { periods[periods.count - 1].to = date.adding(days: -1) }
      let causes = previous.map { TimeMachine.changes(on: date, tried: $0.tried, tried) } ?? []
      periods.append(Period(from: date, to: date, assessment: assessment, costs: costs, causes: causes))
      previous = (tried, fingerprint)
    }
    if !periods.isEmpty { periods[periods.count - 1].to = last }
    self.periods = periods
  }

  /// The first day, and every day on which a rule or a year's amounts change.
  private static func days(_ first: CalendarDate, _ last: CalendarDate) -> [CalendarDate] {
    var days = [first]
    func add(_ date: CalendarDate?) {
      guard let date, first < date, !(last < date) else { return }
      if !days.contains(date) { days.append(date) }
    }
    for provision in Provisions.all where provision.role == .computes || provision.role == .decides {
      for version in provision.versions {
        add(version.from.date)
        add(version.to?.adding(days: 1))
      }
    }
    if last.year > first.year {
      for year in (first.year + 1)...last.year { add(CalendarDate(year, 1, 1)) }
    }
    days.sort { $0 < $1 }
    return days
  }

  /// Rules of either side that began, ended or were reworded on the day.
  private static func changes(on date: CalendarDate, tried old: [Bool], _ new: [Bool]) -> [RuleID] {
    var result: [RuleID] = []
    for provision in Provisions.all where provision.role == .computes || provision.role == .decides {
      let index = Int(provision.rule.rawValue)
      guard old[index] || new[index] else { continue }
      let isChanged = provision.versions.contains { version in
        version.from.date == date || version.to?.adding(days: 1) == date
      }
      if isChanged { result.append(provision.rule) }
    }
    return result
  }

  /// What makes two days the same to who lives them.
  private static func fingerprint(_ assessment: Assessment) -> [Rational] {
    var result = [Rational(Int(assessment.authority.rawValue)), Rational(Int(assessment.right.rawValue))]
    for bounds in [assessment.shown.bounds(.basicNet), assessment.granted] {
      result += [bounds.secure, bounds.likely, bounds.possible]
    }
    return result
  }
}
