/// How often something happens.
public struct Frequency: Sendable, Hashable {
  /// Times per period; may be an average such as 6,33.
  public var count: Amount
  /// The period.
  public var per: Period

  /// `count` times per `period`.
  public init(_ count: Amount, per period: Period) {
    self.count = count
    per = period
  }
}

/// The facts of one help moment, without its name and its place among others; copied freely.
///
/// Minutes are per occasion, all help by one assistant. A field that nobody has stated is unknown, never 0 and never
/// "all", unless a rule says what to assume.
public struct MomentFacts: Sendable {
  /// The need it serves.
  public var need: Need
  /// What is done.
  public var content: Content = .unknown
  /// Active, supervision, waiting, standby or presence.
  public var engagement: Engagement = .active
  /// Minutes per occasion.
  public var minutes: Amount
  /// How many of the minutes are very private and sensitive to integrity.
  public var privateMinutes: Amount = .unknown
  /// Minutes of connecting and disconnecting a feed.
  public var connectMinutes: Amount = .unknown
  /// Minutes of the private part that are waiting between active steps.
  public var waitingInside: Amount = .unknown
  /// How often.
  public var occasions: Frequency
  /// Assistants at the same time, 1 or more.
  public var assistants: Int = 1
  /// Minutes per occasion when each further assistant is actively needed.
  public var secondActiveMinutes: Amount = .unknown
  /// Minutes per occasion covered by the self-care assessment; not stated = all.
  public var selfCareMinutes: Amount = .unknown
  /// Minutes per occasion that every child of the age needs (CI-01).
  public var ageTypicalMinutes: Amount = .unknown
  /// Where.
  public var place: Place = .unknown
  /// What the measure is directly necessary for.
  public var necessaryFor: NecessaryFor = .nothing
  /// What health staff have judged.
  public var selfCare: SelfCare = .unknown
  /// Special reasons in school, childcare or daily activity.
  public var specialReasons: SpecialReasons = .unknown
  /// Days of the week it happens on, one bit a day from Monday; 0 = nothing said.
  public var weekdays: UInt8 = 0
  /// Minutes a week that one assistant has room for: 24 hours on each day it can happen, 10 080 where nobody has said. It
  /// bounds a number of times that is unknown.
  public var roomPerWeek: Int32 = 10_080
  /// The yes/no facts.
  public var truths: Truths = Truths()
  /// First and last day the row is true, where it is not always.
  public var from: CalendarDate?
  /// Last day, see ``from``.
  public var to: CalendarDate?
  /// Tried as if an authority had refused the row altogether.
  public var isRefused: Bool = false

  /// The facts nobody can leave out; everything else unknown.
  public init(need: Need, minutes: Amount, occasions: Frequency) {
    self.need = need
    self.minutes = minutes
    self.occasions = occasions
  }

  /// `true` when the row is part of life on `date`.
  func isLived(on date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }

  /// A word for what is done that belongs to another need is taken as nothing said.
  @inline(__always)
  mutating func forgetContentOfAnotherNeed() {
    if !content.fits(need) { content = .unknown }
  }
}

extension MomentFacts {
  /// Days of every week on which the row surely gives time, if it gives any: a bit a weekday, and the eighth when there is
  /// one such day at least, whichever it is.
  var sureDays: UInt8 {
    guard !(occasions.count.least < 1) else { return 0 }
    switch occasions.per {
    case .day: return 0xFF
    case .week:
      let days = weekdays & 0x7F
      // So many times that each of the days has one.
      return !(occasions.count.least < Rational(days.nonzeroBitCount)) ? 0x80 | days : 0x80
    case .month, .year: return 0
    }
  }
}
