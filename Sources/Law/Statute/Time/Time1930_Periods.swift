extension Provisions {
  /// Lag (1930:173): when a period in weeks, months or years ends, and which days move its last day.
  public static let legalPeriods: [Provision] = [
    Provision(
      .tid1930173, .computes,
      [
        Version(
          from: .on(2005, 4, 1), confidence: .high,
          citation: """
            1–2 §§ lagen (1930:173) om beräkning av lagstadgad tid (SFS 2005:44, 2011:488, 2015:643 och 2022:931)
            """,
          says: """
            En tid slutar på dagen med samma veckodag eller datum, och en sista dag på en lördag, helgdag, \
            midsommar-, jul- eller nyårsafton flyttas till nästa vardag.
            """,
          inEnglish: """
            A period ends on the day with the same weekday or date, and a last day on a Saturday, public holiday, \
            Midsummer Eve, Christmas Eve or New Year's Eve moves to the next weekday.
            """),
        Version(
          from: .always, to: CalendarDate(2005, 3, 31), confidence: .low,
          citation: "1–2 §§ lagen (1930:173) om beräkning av lagstadgad tid i äldre lydelser",
          says: """
            En tid slutar på dagen med samma namn i veckan eller nummer i månaden, och en sista dag på en söndag \
            eller annan helgdag flyttas till nästa vardag.
            """,
          inEnglish: """
            A period ends on the day with the same name in the week or number in the month, and a last day on a \
            Sunday or other public holiday moves to the next weekday.
            """,
          doubt: """
            Listan över andra dagar som flyttar tiden, till exempel lördagar en del av året, är inte kontrollerad.
            """),
      ]),
    Provision(
      .procHelg, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "lagen (1930:173) om beräkning av lagstadgad tid",
          says: """
            Om sista dagen att begära omprövning eller överklaga infaller på en helg räcker nästa arbetsdag, både \
            hos kommunen och hos Försäkringskassan.
            """,
          inEnglish: """
            If the last day to request reconsideration or to appeal falls on a weekend or public holiday the next \
            working day is enough, both at the kommun and at Försäkringskassan.
            """)
      ]),
  ]
}

extension [Provision] {
  /// The provision of a rule of this list.
  func provision(_ rule: RuleID) -> Provision? {
    for provision in self where provision.rule == rule { return provision }
    return nil
  }

  /// The number of the wording of a rule of this list in force on a day, 1 = the oldest; 0 when none is.
  ///
  /// For rules whose own day decides (a deadline, a holiday) and not the day of the assistance; see ``Law``.
  func wording(of rule: RuleID, on date: CalendarDate) -> Int {
    guard let versions = provision(rule)?.versions else { return 0 }
    for index in 0..<versions.count where versions[index].applies(on: date) { return versions.count - index }
    return 0
  }
}

/// A length of time as an act states it.
public enum LegalPeriod: Sendable, Hashable {
  case days(Int), weeks(Int), months(Int), years(Int)

  /// The last day of the period: the day that by name in the week or number in the month matches the day it runs
  /// from, or the last day of the month where it has no such day (1930:173, 1 §). Not moved.
  public func end(from day: CalendarDate) -> CalendarDate {
    switch self {
    case .days(let count): day.adding(days: count)
    case .weeks(let count): day.adding(days: 7 * count)
    case .months(let count): day.adding(months: count)
    case .years(let count): day.adding(years: count)
    }
  }
}

/// A day on which authorities are closed.
public enum ClosedDay: Sendable, Hashable {
  case publicHoliday(PublicHoliday)
  case saturday, midsummerEve, christmasEve, newYearsEve

  /// The name in Swedish, for display.
  public var name: StaticString {
    switch self {
    case .publicHoliday(let holiday): holiday.name
    case .saturday: "lördag"
    case .midsummerEve: "midsommarafton"
    case .christmasEve: "julafton"
    case .newYearsEve: "nyårsafton"
    }
  }
}

extension CalendarDate {
  /// What closes the authorities on the day; `nil` on a working day (arbetsdag).
  public var closedDay: ClosedDay? {
    if let holiday = publicHoliday { return .publicHoliday(holiday) }
    switch (month, day) {
    case (12, 24): return .christmasEve
    case (12, 31): return .newYearsEve
    case (6, 19...25): return weekday == .friday ? .midsummerEve : weekday == .saturday ? .saturday : nil
    default: return weekday == .saturday ? .saturday : nil
    }
  }

  /// `true` when authorities are open.
  public var isWorkingDay: Bool { closedDay == nil }

  /// The first working day after the day.
  public var nextWorkingDay: CalendarDate {
    var next = adding(days: 1)
    while !next.isWorkingDay { next = next.adding(days: 1) }
    return next
  }

  /// The day itself when it is a working day, else the nearest one before.
  public var workingDayAtLatest: CalendarDate {
    var day = self
    while !day.isWorkingDay { day = day.adding(days: -1) }
    return day
  }

  /// `true` when an act whose last day is this day may be done on the next weekday (1930:173, 2 §), by the wording in
  /// force on that very day. Before 2005-04-01 only Sundays and other public holidays are certain.
  public var movesLastDay: Bool {
    switch closedDay {
    case nil: false
    case .publicHoliday: true
    default: Provisions.legalPeriods.wording(of: .tid1930173, on: self) == 2
    }
  }

  /// The day an act may be done at the latest when this is the last day of the period.
  public var lastDayMoved: CalendarDate {
    var day = self
    while day.movesLastDay { day = day.adding(days: 1) }
    return day
  }
}

/// Why a deadline is not certain.
public enum DeadlineDoubt: UInt8, Sendable, Hashable, CaseIterable {
  /// A plain letter: nobody is presumed to have got it on a certain day.
  case dayMustBeShown
  /// Simplified service: not known whether the authority told of it before, or sent the control message.
  case serviceConditionsUnknown
  /// Simplified service without control message because the document was sent electronically.
  case electronicService
  /// The last day is a Saturday or an eve before 2005-04-01.
  case closedDaysBefore2005
  /// The last day is a closed day, and it is not verified that it moves.
  case moveUnverified

  /// The reason in Swedish, for display.
  public var reason: StaticString {
    switch self {
    case .dayMustBeShown: "Dagen då brevet kom måste kunna visas. Anteckna dagen och spara kuvertet."
    case .serviceConditionsUnknown:
      "Det är inte känt om myndigheten i förväg berättade om förenklad delgivning och skickade kontrollmeddelandet."
    case .electronicService:
      "Att kontrollmeddelande inte behövs när beslutet skickas elektroniskt är inte kontrollerat i lagtexten."
    case .closedDaysBefore2005:
      "Före den 1 april 2005 är det inte kontrollerat vilka lördagar och aftnar som flyttar sista dagen."
    case .moveUnverified:
      "Sista dagen är en dag då myndigheten är stängd, och det är inte kontrollerat att den flyttas."
    }
  }
}

/// A last day to act, with what it was counted from. Days are whole days, Swedish time.
///
/// ```swift
/// let served = ServedDay.ordinary(received: CalendarDate(2025, 12, 31))!
/// Deadline.reconsideration(of: served)?.day   // 2026-03-02, for 2026-02-28 is a Saturday
/// ```
///
/// It is deliberately not a reminder: what must be done, and when to be reminded, is for the program that shows it.
public struct Deadline: Sendable, Hashable {
  /// The day the period runs from.
  public let from: CalendarDate
  /// The last day before any move.
  public let unshifted: CalendarDate
  /// The last day to act, or of a condition.
  public let day: CalendarDate
  /// The rules in the order they were used: service, period, move.
  public let rules: [RuleID]
  /// Why the day is not certain; `nil` when it is.
  public let doubt: DeadlineDoubt?

  /// `true` when something about the day is not known or not verified.
  public var isUncertain: Bool { doubt != nil }
  /// The doubt in Swedish.
  public var reason: StaticString? { doubt?.reason }
  /// `true` when a closed day has moved the last day.
  public var isMoved: Bool { day != unshifted }
  /// The last working day that is certainly in time: the day to plan for.
  public var adviceDay: CalendarDate { unshifted.workingDayAtLatest }

  /// The greatest year deadlines are counted from; beyond it a day could fall outside the calendar.
  static let lastYear = 9_900

  /// An act that must be done within a period: a last day on a closed day moves to the next weekday.
  ///
  /// - Parameters:
  ///   - rule: sets the period.
  ///   - served: what the period runs from, where a document began it.
  init?(act period: LegalPeriod, from day: CalendarDate, by rule: RuleID, served: ServedDay? = nil) {
    guard day.year <= Deadline.lastYear else { return nil }
    from = day
    unshifted = period.end(from: day)
    self.day = unshifted.lastDayMoved
    var rules: [RuleID] = []
    if let served { rules.append(served.rule) }
    rules.append(rule)
    rules.append(.tid1930173)
    if self.day != unshifted {
      rules.append(.procHelg)
      if Deadline.holidayLies(from: unshifted, to: self.day) { rules.append(.tidHelgdagar) }
    }
    self.rules = rules
    doubt = self.day.isWorkingDay ? served?.doubt : .closedDaysBefore2005
  }

  /// A condition that holds to a day, or an act on a day set by something else than an act of parliament: no move.
  init?(condition day: CalendarDate, from start: CalendarDate, by rule: RuleID, warnsWhenClosed: Bool = false) {
    guard start.year <= Deadline.lastYear else { return nil }
    from = start
    unshifted = day
    self.day = day
    rules = [rule]
    doubt = warnsWhenClosed && !day.isWorkingDay ? .moveUnverified : nil
  }

  private static func holidayLies(from first: CalendarDate, to end: CalendarDate) -> Bool {
    var day = first
    while day < end {
      if day.isPublicHoliday { return true }
      day = day.adding(days: 1)
    }
    return false
  }
}
