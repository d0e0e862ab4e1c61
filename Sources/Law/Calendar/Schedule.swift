/// How many of some days are bad: 3 of 10. An exact part, spread evenly: each day counts as 3/10 of a bad one.
public struct BadDays: Sendable, Hashable {
  /// Which days something happens on.
  public enum Side: String, Sendable, Hashable, CaseIterable {
    /// On bad days only.
    case bad = "dåliga"
    /// On good days only.
    case good = "bra"
  }

  /// The bad days, 0 – ``whole``.
  public let count: Int
  /// Of how many days, 1 or more.
  public let whole: Int
  /// The days it happens on.
  public let side: Side

  /// The greatest number of days to count among.
  public static let greatestWhole = 366

  /// `count` of `whole` days are bad; `nil` when that is impossible.
  public init?(_ count: Int, of whole: Int, on side: Side) {
    guard whole >= 1, whole <= BadDays.greatestWhole, count >= 0, count <= whole else { return nil }
    self.count = count
    self.whole = whole
    self.side = side
  }

  /// The part of all days, 0 – 1.
  public var share: Rational { Rational(Int64(side == .bad ? count : whole - count), Int64(whole)) }
}

/// A clock time at which help begins, and for how long it lasts.
public struct ClockSpan: Sendable, Hashable {
  /// Minutes after midnight, 0 – 1 439.
  public let start: Int
  /// Minutes; `nil` = as long as the moment's minutes.
  public let length: Int?

  /// A time of the day, and its length where it is known.
  public init(start: Int, length: Int? = nil) {
    self.start = start
    self.length = length
  }

  /// The part that falls after midnight, 0 – 1, when an occasion without a length of its own lasts `minutes`.
  func shareAfterMidnight(minutes: Rational) -> Rational {
    let whole = length.map { Rational($0) } ?? minutes
    guard whole.isPositive else { return .zero }
    return Rational.least(whole, (whole + Rational(start) - 1_440).notBelowZero) / whole
  }
}

/// The days something happens on, besides the days of the week. What is empty does not restrict.
///
/// Weeks, kinds and the days of the week say *which days* share the occasions of a period; seasons and spans say *when*
/// that holds at all. A count per year is shared by the days of the year on which it holds, and a count per month that
/// names dates by those dates of the month; a count per week or per month is otherwise that of whole weeks and months.
public struct DayConditions: Sendable, Hashable {
  /// Weeks.
  public var weeks: WeekCycle = .every
  /// On days of at least one of these kinds.
  public var kinds: DayKinds = []
  /// Not on days of any of these kinds.
  public var exceptKinds: DayKinds = []
  /// In one of these seasons.
  public var seasons: [Season] = []
  /// In one of these spans.
  public var spans: [DaySpan] = []
  /// On good or bad days only.
  public var badDays: BadDays?

  /// No condition.
  public init() {}

  /// `true` when what happens one week happens every week.
  public var isEmpty: Bool { self == DayConditions() }

  /// `true` when a ``CareCalendar`` must say what sort of day it is.
  public var needCalendar: Bool { !kinds.union(exceptKinds).subtracting(.ofAlmanac).isEmpty }

  var readKinds: Bool { !kinds.isEmpty || !exceptKinds.isEmpty }
}

/// Schema: when a help moment happens.
///
/// ```swift
/// var shower = Schedule(Amount(1), per: .day)
/// shower.weekdays = 0b0000_0101   // Monday and Wednesday
/// shower.conditions.kinds = DayKinds(.schoolDay)
/// ```
///
/// *Per day* it happens ``count`` times on each day that fits. *Per week, month or year* the days that fit within that week
/// (ISO), month or year share the count evenly; a week without such a day has none. Days whose sort is unknown are among
/// those that share. Four times a year in the summer are four times each summer.
public struct Schedule: Sendable, Hashable {
  /// Times per period; may be unknown.
  public var count: Amount
  /// The period.
  public var per: Period
  /// Days of the week, one bit a day from Monday; 0 = every day.
  public var weekdays: UInt8 = 0
  /// When on the day; several a day are as many occasions only if ``count`` says so.
  public var clockSpans: [ClockSpan] = []
  /// The other conditions.
  public var conditions = DayConditions()

  /// `count` times per `period`, on any day.
  public init(_ count: Amount, per period: Period) {
    self.count = count
    per = period
  }

  var restrictsWeekdays: Bool { weekdays & 0b111_1111 != 0 && weekdays & 0b111_1111 != 0b111_1111 }
}

extension Schedule {
  /// Minutes a week in the 24 hours of each day that fits, rounded up; `nil` where the average of those days is not known.
  public func roomPerWeek(in calendar: CalendarDays? = nil) -> Int32? {
    var days = self
    days.count = Amount(1)
    days.per = .day
    guard let average = days.averageWeek(in: calendar)?.frequency, let count = average.count.greatest else {
      return nil
    }
    let minutes = count * (average.per == .day ? 7 : 1) * 1_440
    let whole = minutes.floor
    return Int32(clamping: Rational(Int(whole)) == minutes ? whole : whole + 1)
  }
}
