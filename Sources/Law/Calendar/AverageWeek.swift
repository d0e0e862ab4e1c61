/// How often a schedule happens in an average week, and over which days the average is taken.
///
/// | what the schedule reads | average over |
/// |---|---|
/// | a count per period alone | no days: the count itself stands, and the week is made by the rule and CI-24 |
/// | days of the week, every nth week | n weeks |
/// | seasons, months, years | 1 461 days, four years with one leap day |
/// | these together, public holidays, odd and even weeks | 28 years from 2024-01-01 (10 227 days, 1 461 weeks), for every nth week once for each place the weeks can have in the years |
/// | dates, the first and the last at most 366 days apart | one year of 365.25 days, wherever in the almanac they lie |
/// | dates further apart, or a count per year | the years that the dates touch |
/// | school, short-term stay, two homes, hospital, trips, with dates or without | the calendar's own days |
///
/// Four years hold 365.25 days a year on average, as the factor of the rule on average weeks; that agrees with the almanac
/// 1901–2099.
public struct AverageWeek: Sendable, Hashable {
  /// What the average is taken over.
  public enum Basis: Sendable, Hashable {
    /// Nothing: the count per period stands.
    case count
    /// A number of weeks.
    case weeks(Int)
    /// 1 461 days.
    case fourYears
    /// 28 years.
    case twentyEightYears
    /// Days of the person's own calendar, or the whole years that the dates of the schedule touch.
    case days(DaySpan)
    /// A year of 365.25 days around the dates of the schedule.
    case oneYear(DaySpan)
  }

  /// The frequency that the assessment reads.
  public let frequency: Frequency
  /// What it is an average over.
  public let basis: Basis
  /// `true` when the schedule never happens on the days the average is taken over.
  public let neverHappens: Bool
}

extension Schedule {
  /// The average week.
  ///
  /// - Returns: `nil` when the days it depends on are not known (no calendar, or dates over more than ten years), or when
  ///   the average is too finely divided for an ``Amount``.
  public func averageWeek(in calendar: CalendarDays? = nil) -> AverageWeek? {
    if isCountAlone {
      let part = conditions.badDays?.share ?? .one
      guard let count = count.times(part) else { return nil }
      return AverageWeek(frequency: Frequency(count, per: per), basis: .count, neverHappens: part.isZero)
    }
    guard let basis = basis(in: calendar), let occasions = occasionsPerWeek(basis, calendar),
      let count = count.times(occasions)
    else { return nil }
    return AverageWeek(frequency: Frequency(count, per: .week), basis: basis, neverHappens: occasions.isZero)
  }

  /// `true` when no day is left out: each week, month and year has all days that share the count.
  private var isCountAlone: Bool {
    var others = conditions
    others.badDays = nil
    return others.isEmpty && !(per == .day && restrictsWeekdays)
  }

  private func basis(in calendar: CalendarDays?) -> AverageWeek.Basis? {
    if conditions.needCalendar { return (calendar?.span).map { .days($0) } }
    if let dates = conditions.dates { return AverageWeek.basis(of: dates, per: per) }
    let followsWeeks = restrictsWeekdays || conditions.weeks != .every
    let isMixed = conditions.readKinds || conditions.weeks.followsWeekNumbers
    let followsYears = !conditions.seasons.isEmpty || per == .month || per == .year || isMixed
    if !followsYears { return .weeks(conditions.weeks.interval) }
    return followsWeeks || isMixed ? .twentyEightYears : .fourYears
  }

  /// Occasions a week for a count of one.
  private func occasionsPerWeek(_ basis: AverageWeek.Basis, _ calendar: CalendarDays?) -> Rational? {
    let monday = CalendarDate(2024, 1, 1).dayNumber
    switch basis {
    case .count: return nil
    case .weeks(let weeks): return mean(from: monday, days: weeks * 7, calendar)
    case .fourYears: return mean(from: monday, days: 1_461, calendar)
    case .twentyEightYears: return meanOverPhases(from: monday, days: 10_227)
    case .days(let span):
      guard span.count <= CareCalendar.greatestDays else { return nil }
      return mean(from: span.from.dayNumber, days: span.count, calendar)
    case .oneYear(let span):
      return sum(from: span.from.dayNumber, days: span.count, calendar).map { $0 * Rational(28, 1_461) }
    }
  }

  /// Every nth week moves through the years: after 28 years, 1 461 weeks, it stands at another week of the year.
  private func meanOverPhases(from first: Int, days: Int) -> Rational? {
    let interval = conditions.weeks.interval
    let phases = interval / Int(Rational.commonDivisor(UInt64(interval), 1_461))
    var sum = Rational.zero
    for phase in 0..<phases {
      guard let mean = mean(from: first, days: days, nil, shiftedBy: phase * 1_461) else { return nil }
      sum += mean
    }
    return sum / Rational(phases)
  }

  private func mean(from first: Int, days: Int, _ calendar: CalendarDays?, shiftedBy shift: Int = 0) -> Rational? {
    sum(from: first, days: days, calendar, shiftedBy: shift).map { $0 * 7 / Rational(days) }
  }

  private func sum(from first: Int, days: Int, _ calendar: CalendarDays?, shiftedBy shift: Int = 0) -> Rational? {
    var counter = DayCounter(self, in: calendar, shiftedBy: shift)
    var sum = Rational.zero
    for day in first..<(first + days) {
      guard let part = counter.beginning(on: day) else { return nil }
      if !part.isZero { sum += part }
    }
    return sum
  }
}

extension AverageWeek {
  /// The most days from the first date of a schedule to the last that are still one year: a leap year.
  private static let greatestYear = 366

  /// What dates are averaged over; `nil` when they span too many years. Each year that a count per year touches has the
  /// whole count, so such a count is taken over those years.
  fileprivate static func basis(of dates: DaySpan, per period: Period) -> Basis? {
    if dates.count <= greatestYear, period != .year { return .oneYear(dates) }
    guard dates.to.year - dates.from.year < CareCalendar.greatestYears else { return nil }
    return DaySpan(from: CalendarDate(dates.from.year, 1, 1), to: CalendarDate(dates.to.year, 12, 31)).map { .days($0) }
  }
}

extension DayConditions {
  /// From the first date to the last; `nil` where there are none.
  var dates: DaySpan? {
    guard var first = spans.first?.from, var last = spans.first?.to else { return nil }
    for span in spans {
      first = min(first, span.from)
      last = max(last, span.to)
    }
    return DaySpan(from: first, to: last)
  }
}

extension Amount {
  /// The amount times a factor of 0 or more; unknown stays unknown, `nil` when it does not fit.
  func times(_ factor: Rational) -> Amount? {
    guard let greatest else { return factor.isZero ? .zero : .unknown }
    return Amount(from: least * factor, to: greatest * factor)
  }
}
