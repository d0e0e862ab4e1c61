/// What the law gives day by day in a period, beside what the average week gives.
///
/// The law grants by an average week (`sfb-51-3-genomsnitt`), so the average week alone says who decides, whether need 7
/// is met, and how much can be granted. The days say when the help falls. For each day
///
/// 1. each row's occasions are those its ``Schedule`` gives that very day; an occasion that goes over midnight belongs to
///    both days, by its minutes. A row without a schedule is spread evenly over the days of its week, month or year (over
///    its days of the week, where they are said);
/// 2. the case is assessed anew as a week of seven such days under the law of the day, in the track that the average week
///    points to, and need 7 tested on the average as the law has it; a seventh of that week is the day. So clock time that
///    lies inside other clock time is counted once on that day, and active night help is taken off waiting on that night;
/// 3. a child's parental deduction is made once for the day if the day has any counted minute, with the floor at zero on
///    that day. Where some row says no days at all, the stated number of days with assistance a week stands instead, a
///    seventh of it each day;
/// 4. where rows hold on good or bad days only, the day is assessed once as each and weighed: 3 of 10 bad days are 3/10 of
///    the bad day and 7/10 of the good one. Rows that count bad days otherwise share the worst of them. What goes over
///    midnight belongs to the same kind of day.
///
/// Where the person's own calendar has ended, or has not begun, a row that depends on it is counted at its average for such
/// a day: its days of the week, weeks, seasons and dates stand, and of the days they leave it has the part that the days of
/// the calendar had. The day then has help to the part that such days of the calendar had any, and so much of the parental
/// deduction is made; where that cannot be told, the stated number of days stands.
///
/// The sums are needs, before the age limit's cap and before any rounding of a grant. Minutes are exact fractions.
public struct CalendarExact: Sendable {
  /// The period by the average week, cut where the law or the case changes.
  public let timeline: Timeline
  /// The rows' names, in the order of the case.
  public let rows: [String]
  /// The days, in order.
  public let days: [Day]

  let patterns: [DayPattern]

  /// One day.
  public struct Day: Sendable, Hashable {
    /// The day.
    public let date: CalendarDate
    /// The part of ``CalendarExact/timeline`` it lies in.
    public let part: Int
    /// `true` when some row was counted at its average, since the calendar does not tell of the day.
    public let isEstimated: Bool
    let pattern: Int
  }

  /// Some days added up.
  public struct Sum: Sendable, Hashable {
    /// The days.
    public let span: DaySpan
    /// Need after the deduction, minutes.
    public internal(set) var need = Bounds(.zero)
    /// Need before the deduction, minutes.
    public internal(set) var gross = Bounds(.zero)
    /// What the average week gives for as many days, minutes.
    public internal(set) var average = Bounds(.zero)
    /// Days with at least one counted minute; a fraction where that depends on good and bad days, or on days that nobody
    /// knows.
    public internal(set) var daysWithAssistance = Bounds(.zero)
    /// `true` when some of the days have help, and nobody has said on how many: each that may have is counted.
    public internal(set) var daysAreUnknown = false
    /// How many of the days were counted in part at an average.
    public internal(set) var estimatedDays = 0

    /// What the days give more than the average week; below zero where they give less. Each end compares the same
    /// answers to what is open.
    public var difference: Bounds {
      Bounds(
        secure: need.secure - average.secure, likely: need.likely - average.likely,
        possible: need.possible - average.possible)
    }
  }

  /// How days are gathered.
  public enum Grouping: Sendable, Hashable, CaseIterable {
    /// By week, Monday first.
    case week
    /// By calendar month.
    case month
  }

  /// The greatest number of days: ten years.
  public static let greatestDays = CareCalendar.greatestDays

  /// Minutes of need on a day, after the deduction.
  public func need(on day: Day) -> Bounds { patterns[day.pattern].need }

  /// Minutes of need on a day, before the deduction.
  public func gross(on day: Day) -> Bounds { patterns[day.pattern].gross }

  /// Minutes of one row on a day, before the deduction.
  public func minutes(ofRow row: Int, on day: Day) -> Bounds { patterns[day.pattern].rows[row] }

  /// Occasions of one row on a day, parts of occasions by their minutes.
  public func occasions(ofRow row: Int, on day: Day) -> CountRange { patterns[day.pattern].occasions[row] }

  /// Minutes of one row in the whole period, before the deduction.
  public func minutes(ofRow row: Int) -> Bounds {
    days.reduce(into: Bounds(.zero)) { $0 += minutes(ofRow: row, on: $1) }
  }

  /// Occasions of one row in the whole period.
  public func occasions(ofRow row: Int) -> CountRange {
    days.reduce(CountRange(Rational.zero)) { $0 + occasions(ofRow: row, on: $1) }
  }

  /// The whole period.
  public var total: Sum { sum(days[...]) }

  /// The period by weeks or months; the first and the last may be cut by the ends of the period.
  public func sums(by grouping: Grouping) -> [Sum] {
    var sums: [Sum] = []
    var first = days.startIndex
    for index in days.indices where index > first && isFirst(days[index].date, of: grouping) {
      sums.append(sum(days[first..<index]))
      first = index
    }
    if first < days.endIndex { sums.append(sum(days[first...])) }
    return sums
  }

  /// How many of the days were counted in part at an average.
  public var estimatedDays: Int { days.reduce(0) { $0 + ($1.isEstimated ? 1 : 0) } }

  /// The days on which one assistant would have more than 24 hours: some rows must lie inside others.
  public var overfullDays: [CalendarDate] { days.filter { patterns[$0.pattern].isOverfull }.map { $0.date } }

  private func isFirst(_ date: CalendarDate, of grouping: Grouping) -> Bool {
    switch grouping {
    case .week: date.weekday == .monday
    case .month: date.day == 1
    }
  }

  private func sum(_ days: ArraySlice<Day>) -> Sum {
    let last = days.endIndex - 1
    var sum = Sum(span: DaySpan(from: days[days.startIndex].date, to: days[last].date) ?? DaySpan(days[last].date))
    for day in days {
      let pattern = patterns[day.pattern]
      sum.need += pattern.need
      sum.gross += pattern.gross
      sum.average += timeline.parts[day.part].assessment.shown.bounds(.need) * Rational(1, 7)
      sum.daysWithAssistance += pattern.daysWithAssistance
      if pattern.daysAreUnknown { sum.daysAreUnknown = true }
      if day.isEstimated { sum.estimatedDays += 1 }
    }
    return sum
  }
}
