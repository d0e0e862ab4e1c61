/// A stretch of days, cut wherever the law, the child's age class or the circumstances change; each part is computed by
/// its own rules, its own average week and its own age class (`calc-split-at-law-date`).
public struct Timeline: Sendable {
  /// Why a part begins where it does.
  public enum Cause: Sendable, Hashable {
    /// The period begins.
    case start
    /// A rule's wording begins or ends.
    case law(RuleID)
    /// The child's age class changes.
    case ageClass
    /// An age limit is reached.
    case ageLimit
    /// The circumstances change.
    case circumstances
    /// A help moment begins or ends.
    case moment
    /// A grant begins or ends.
    case grant
    /// A new year with its amounts.
    case newYear
    /// Four weeks of a hospital stay have passed.
    case fourWeeks
  }

  /// Some days under one set of rules.
  public struct Part: Sendable {
    /// First day.
    public let from: CalendarDate
    /// Last day.
    public let to: CalendarDate
    /// Why the part begins.
    public let causes: [Cause]
    /// What the law gives on each of the days, per average week.
    public let assessment: Assessment

    /// Number of days.
    public var days: Int { to.dayNumber - from.dayNumber + 1 }
  }

  /// The parts, in order, without holes.
  public let parts: [Part]

  /// Cuts and assesses a period.
  ///
  /// - Parameters:
  ///   - first: first day, 1994-01-01 or later.
  ///   - last: last day, not before the first.
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public init(
    of subject: Case, from first: CalendarDate, to last: CalendarDate, readings: Readings = Readings()
  ) throws(LawError) {
    let cuts = Timeline.cuts(subject, first, last, readings)
    var parts: [Part] = []
    for index in 0..<cuts.count {
      let from = cuts[index].date
      let to = index + 1 < cuts.count ? cuts[index + 1].date.adding(days: -1) : last
      let assessment = try Assessment(of: subject, under: Law(on: from, readings: readings))
      parts.append(Part(from: from, to: to, causes: cuts[index].causes, assessment: assessment))
    }
    self.parts = parts
  }

  /// Minutes of the whole period: Σ days × weekly minutes / 7.
  public func minutes(_ weekly: (Assessment) -> Bounds) -> Bounds {
    var sum = Bounds(.zero)
    for part in parts { sum += weekly(part.assessment) * (Rational(part.days) / 7) }
    return sum
  }

  // MARK: Where to cut

  private struct Cut {
    var date: CalendarDate
    var causes: [Cause]
  }

  private static func cuts(
    _ subject: Case, _ first: CalendarDate, _ last: CalendarDate, _ readings: Readings
  ) -> [Cut] {
    var cuts = [Cut(date: first, causes: [.start])]
    func cut(_ date: CalendarDate?, _ cause: Cause) {
      guard let date, first < date, !(last < date) else { return }
      for index in cuts.indices where cuts[index].date == date {
        if !cuts[index].causes.contains(cause) { cuts[index].causes.append(cause) }
        return
      }
      cuts.append(Cut(date: date, causes: [cause]))
    }
    for provision in Provisions.all where provision.role == .computes || provision.role == .decides {
      for version in provision.versions {
        cut(version.from.date, .law(provision.rule))
        cut(version.to?.adding(days: 1), .law(provision.rule))
      }
    }
    if last.year > first.year {
      for year in (first.year + 1)...last.year { cut(CalendarDate(year, 1, 1), .newYear) }
    }
    cutAtAges(subject, first, last, readings, cut)
    cutAtCircumstances(subject, cut)
    cuts.sort { $0.date < $1.date }
    return cuts
  }

  private static func cutAtAges(
    _ subject: Case, _ first: CalendarDate, _ last: CalendarDate, _ readings: Readings,
    _ cut: (CalendarDate?, Cause) -> Void
  ) {
    guard let born = subject.born, subject.heldAge == nil else { return }
    let law = Law(on: last, readings: readings)
    for age in [1, 7, 12, 18] { cut(law.birthday(age, born: born).firstOfMonth, .ageClass) }
    for track in Track.allCases { cut(law.ageLimit(born: born, track: track)?.reached, .ageLimit) }
  }

  private static func cutAtCircumstances(_ subject: Case, _ cut: (CalendarDate?, Cause) -> Void) {
    for block in subject.circumstances {
      cut(block.from, .circumstances)
      cut(block.to?.adding(days: 1), .circumstances)
      cut(block.values.stayFrom?.adding(days: Law.shortHospitalStay), .fourWeeks)
    }
    for moment in subject.moments {
      cut(moment.from, .moment)
      cut(moment.to?.adding(days: 1), .moment)
    }
    for grant in subject.grants {
      cut(grant.from, .grant)
      cut(grant.to?.adding(days: 1), .grant)
    }
  }
}
