/// What holds around the person during a time. Each value may be unknown.
public struct Circumstances: Sendable {
  /// The yes/no facts.
  public var truths = Truths()
  /// Personkrets.
  public var group: EligibilityGroup = .unknown
  /// Mental impairment, for needs 6, KAM and the fifth need.
  public var mentalImpairment: MentalImpairment = .unknown
  /// How the person lives.
  public var housing: Housing = .unknown
  /// Care in an institution.
  public var stay: Stay = .unknown
  /// First day of the stay.
  public var stayFrom: CalendarDate?
  /// Who asks.
  public var requester: Requester = .unknown
  /// Months abroad in one go; not stated = none.
  public var abroadMonths: Amount = .unknown
  /// Hours per 24 h that continuous medical support must be at hand (need 7).
  public var medicalHoursPerDay: Amount = .unknown
  /// Incidents of physical harm a week (need 6).
  public var incidentsPerWeek: Amount = .unknown
  /// Days with assistance a week.
  public var daysWithAssistance: Amount = .unknown
  /// `true` when nobody has stated ``daysWithAssistance`` and the rows' schedules tell them, see ``ScheduledDays``.
  public var daysAreScheduled = false
  /// Minutes per 24 h of basic need that parents answer for, before 2023.
  public var parentalBasicBefore2023: Amount = .unknown
  /// Minutes per 24 h of other need that parents answer for, before 2023.
  public var parentalOtherBefore2023: Amount = .unknown

  /// Nothing known.
  public init() {}
}

/// What is said of the circumstances from one day to another. What a later block says replaces what an earlier says.
public struct CircumstanceBlock: Sendable {
  /// First day; `nil` = always.
  public var from: CalendarDate?
  /// Last day; `nil` = until further notice.
  public var to: CalendarDate?
  /// The values said.
  public var values = Circumstances()
  /// Which of the values that are not yes/no facts are said, one bit a fact.
  public var saidBits: UInt64 = 0

  /// An empty block.
  public init() {}

  /// Notes that a value (not a yes/no fact) is said in this block.
  public mutating func says(_ fact: Fact) { saidBits |= CircumstanceBlock.bit(fact) }

  /// `true` when the block says something of the fact.
  public func mentions(_ fact: Fact) -> Bool {
    fact.isTruth ? values.truths.mentions(fact) : saidBits & CircumstanceBlock.bit(fact) != 0
  }

  private static func bit(_ fact: Fact) -> UInt64 { UInt64(1) << UInt64(fact.rawValue - Fact.need.rawValue) }

  func holds(on date: CalendarDate) -> Bool {
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }
}

/// A decision to grant assistance.
public struct Grant: Sendable, Hashable {
  /// Who granted.
  public var authority: Track
  /// Minutes a week; not stated = unknown.
  public var minutesPerWeek: Amount
  /// First day it holds.
  public var from: CalendarDate
  /// Last day, where it has ended.
  public var to: CalendarDate?

  /// A grant that holds from a day.
  public init(authority: Track, minutesPerWeek: Amount, from: CalendarDate, to: CalendarDate? = nil) {
    self.authority = authority
    self.minutesPerWeek = minutesPerWeek
    self.from = from
    self.to = to
  }
}

/// An application, or a kommun's notification.
public struct Application: Sendable, Hashable {
  /// The day it reached the authority.
  public var arrived: CalendarDate
  /// `true` when it asks for more hours than are granted.
  public var forMoreHours: Bool
  /// The minutes a week asked for on top; not stated = unknown.
  public var extraMinutesPerWeek: Amount

  /// An application for assistance.
  public init(arrived: CalendarDate, forMoreHours: Bool = false, extraMinutesPerWeek: Amount = .unknown) {
    self.arrived = arrived
    self.forMoreHours = forMoreHours
    self.extraMinutesPerWeek = extraMinutesPerWeek
  }
}

/// The two authorities' procedures, always both computed.
public enum Track: UInt8, Sendable, Hashable, CaseIterable {
  /// Försäkringskassan: assistansersättning, SFB ch. 51.
  case agency
  /// The kommun: personlig assistans, LSS 9 § 2.
  case kommun
}

/// One person's case as one voice tells it: the facts and nothing else.
public struct Case: Sendable {
  /// Birth date; `nil` = unknown.
  public var born: CalendarDate?
  /// Circumstances over time, earlier blocks first.
  public var circumstances: [CircumstanceBlock] = []
  /// The help moments.
  public var moments: [HelpMoment] = []
  /// Earlier decisions.
  public var grants: [Grant] = []
  /// Applications.
  public var applications: [Application] = []
  /// The day the need began, where it is known.
  public var needBegan: CalendarDate?
  /// The age class held fast while the same life is tried under the law of another day; `nil` = by the birth date.
  public var heldAge: AgeClass?
  /// The person's own calendar, for the days of ``CalendarExact``. It keeps its days when a case is ``moved(from:to:)``.
  public var calendar: CareCalendar?
  /// Days with assistance that the schedules tell, see ``deriveDaysWithAssistance()``; what somebody states stands before.
  public internal(set) var scheduledDays: [ScheduledDays] = []

  /// An empty case.
  public init() {}

  /// What holds on a day.
  public func circumstances(on date: CalendarDate) -> Circumstances {
    var result = Circumstances()
    for block in circumstances where block.holds(on: date) {
      let said = block.values
      result.truths = result.truths.updated(by: said.truths)
      if block.mentions(.group) { result.group = said.group }
      if block.mentions(.mentalImpairment) { result.mentalImpairment = said.mentalImpairment }
      if block.mentions(.housing) { result.housing = said.housing }
      if block.mentions(.stay) { result.stay = said.stay }
      if block.mentions(.stayFrom) { result.stayFrom = said.stayFrom }
      if block.mentions(.requester) { result.requester = said.requester }
      if block.mentions(.abroadMonths) { result.abroadMonths = said.abroadMonths }
      if block.mentions(.medicalHoursPerDay) { result.medicalHoursPerDay = said.medicalHoursPerDay }
      if block.mentions(.incidentsPerWeek) { result.incidentsPerWeek = said.incidentsPerWeek }
      if block.mentions(.daysWithAssistance) { result.daysWithAssistance = said.daysWithAssistance }
      if block.mentions(.parentalBasicBefore2023) { result.parentalBasicBefore2023 = said.parentalBasicBefore2023 }
      if block.mentions(.parentalOtherBefore2023) { result.parentalOtherBefore2023 = said.parentalOtherBefore2023 }
    }
    if !result.daysWithAssistance.isStated, let scheduled = scheduledDaysWithAssistance(on: date) {
      result.daysWithAssistance = scheduled
      result.daysAreScheduled = true
    }
    return result
  }
}

extension Case {
  /// The same life lived on another day: every date is moved by the same number of days and the age class is held, so
  /// that only the law differs ("samma liv, annan lag").
  ///
  /// The rows' schedules and the calendar are not moved: Mondays, school terms and public holidays belong to real days, and
  /// a moved Monday would be another day. What the law reads of them, the average week and the days with assistance, is
  /// worked out before and moves with the rows. So a moved case has its ``Assessment``, but no ``CalendarExact``.
  ///
  /// - Parameters:
  ///   - day: the day the case describes.
  ///   - other: the day whose law is tried.
  public func moved(from day: CalendarDate, to other: CalendarDate) -> Case {
    let days = other.dayNumber - day.dayNumber
    var result = self
    if let born {
      result.heldAge = AgeClass(born: born, on: day)
      result.born = born.adding(days: days)
    }
    for index in result.circumstances.indices {
      result.circumstances[index].from = circumstances[index].from?.adding(days: days)
      result.circumstances[index].to = circumstances[index].to?.adding(days: days)
      result.circumstances[index].values.stayFrom = circumstances[index].values.stayFrom?.adding(days: days)
    }
    for index in result.moments.indices {
      result.moments[index].from = moments[index].from?.adding(days: days)
      result.moments[index].to = moments[index].to?.adding(days: days)
    }
    for index in result.grants.indices {
      result.grants[index].from = grants[index].from.adding(days: days)
      result.grants[index].to = grants[index].to?.adding(days: days)
    }
    for index in result.applications.indices {
      result.applications[index].arrived = applications[index].arrived.adding(days: days)
    }
    for index in result.scheduledDays.indices {
      result.scheduledDays[index].from = scheduledDays[index].from?.adding(days: days)
      result.scheduledDays[index].to = scheduledDays[index].to?.adding(days: days)
    }
    result.needBegan = needBegan?.adding(days: days)
    return result
  }
}
