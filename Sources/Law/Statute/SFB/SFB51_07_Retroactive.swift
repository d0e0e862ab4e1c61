extension Provisions {
  /// 51 kap. 7 § SFB: time before the application and before the decision.
  public static let retroactivePayment: [Provision] = [
    Provision(
      .sfb517Retro, .computes,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 7 § första meningen SFB",
          says: """
            Försäkringskassan betalar tidigast från början av månaden före den då ansökan eller kommunens anmälan \
            kom in, och aldrig för tid före behovet.
            """,
          inEnglish: """
            Försäkringskassan pays at the earliest from the start of the month before the one in which the \
            application or the notification of the kommun came in, and never before the need began.
            """,
          doubt: """
            Att månadens sista dag inte flyttas vid helg är inte kontrollerat; för ansökningar före 2011 är regeln \
            okänd.
            """)
      ]),
    Provision(
      .sfb517Manadsvis, .decides,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .high,
          citation: "51 kap. 7 § andra meningen SFB (SFS 2012:935); HFD 2023 ref. 8 punkt 3",
          says: """
            För tid före beslutet betalar Försäkringskassan bara om personen månad för månad redovisar utförd \
            assistans och visar assistenternas anställning och timmar.
            """,
          inEnglish: """
            For time before the decision Försäkringskassan pays only if the person reports performed assistance \
            month by month and proves the employment and hours of the assistants.
            """)
      ]),
    Provision(
      .hfd201934EjDomstol, .decides,
      [
        Version(
          from: .about(2019, 1, 1), confidence: .high,
          citation: "HFD 2019 ref. 34 (mål 3281-18)",
          says: """
            Medan en domstol prövar ärendet behöver personen inte lämna redovisning varje månad för att få betalt \
            för den tiden.
            """,
          inEnglish: "While a court handles the case the person need not report every month to be paid for that time.",
          doubt: "Bara året är känt; domens exakta dag är inte kontrollerad.")
      ]),
    Provision(
      .hfd20238Omprovning, .decides,
      [
        Version(
          from: .on(2023, 2, 10), confidence: .high,
          citation: "HFD 2023 ref. 8",
          says: """
            Har Försäkringskassan dragit in ersättningen måste personen fortsätta redovisa varje månad medan \
            myndigheten omprövar sitt beslut.
            """,
          inEnglish: """
            If Försäkringskassan has withdrawn the benefit, the person must go on reporting every month while the \
            authority handles the reconsideration.
            """)
      ]),
  ]
}

/// The first day that can be paid for.
public struct PaymentStart: Sendable, Hashable {
  /// The likely day; `nil` = unknown.
  public let day: CalendarDate?
  /// The day that is certain, where it is another; `nil` = no day is certain.
  public let secureDay: CalendarDate?
  /// The rule that sets it.
  public let rule: RuleID
  /// The last day of the month of arrival when it is a closed day. The month is a condition and is not moved
  /// (unverified): an application meant for that month should be in on ``adviceDay``.
  public let closedLastDay: CalendarDate?

  /// `true` when the certain day is not the likely one.
  public var isUncertain: Bool { day != secureDay || day == nil }
  /// The working day to plan for when the month ends on a closed day.
  public var adviceDay: CalendarDate? { closedLastDay?.workingDayAtLatest }
}

/// Who had the case during a month.
public enum CaseHandler: UInt8, Sendable, Hashable, CaseIterable {
  /// Försäkringskassan, deciding for the first time.
  case agency
  /// Försäkringskassan, reconsidering a withdrawal.
  case reconsideration
  /// A court.
  case court
}

/// A month before a decision and whether it can be paid.
public struct PayableMonth: Sendable, Hashable {
  /// The first day of the month.
  public let month: CalendarDate
  /// Whether the month can be paid, as far as the reports go.
  public let isPayable: Truth
  /// The rule that decided.
  public let rule: RuleID
}

extension Law {
  /// The first day that Försäkringskassan pays for: the later of the first day of the month before the month of arrival
  /// and the day the need began. For an arrival before 2011 unknown. The law of the day of arrival decides.
  ///
  /// - Parameters:
  ///   - arrived: the day the application or the notification of the kommun came in.
  ///   - needBegan: not stated = the need was there already.
  public static func earliestPayment(arrived: CalendarDate, needBegan: CalendarDate? = nil) -> PaymentStart {
    guard let months = Parameters.retroactive.entry(on: arrived)?.value, arrived.year <= Deadline.lastYear else {
      return PaymentStart(day: nil, secureDay: nil, rule: .sfb517Retro, closedLastDay: nil)
    }
    let first = arrived.firstOfMonth.adding(months: -months)
    let day = needBegan.map { max($0, first) } ?? first
    let last = arrived.lastOfMonth
    return PaymentStart(
      day: day, secureDay: day, rule: .sfb517Retro, closedLastDay: last.isWorkingDay ? nil : last)
  }

  /// Whether a month before the decision of Försäkringskassan can be paid: from July 2013 only when performed assistance
  /// was reported month by month, except while a court had the case.
  ///
  /// - Parameter month: any day of the month.
  public static func payableMonth(
    _ month: CalendarDate, isReported: Truth, handler: CaseHandler = .agency
  ) -> PayableMonth {
    let list = Provisions.retroactivePayment
    let (first, last) = (month.firstOfMonth, month.lastOfMonth)
    guard list.wording(of: .sfb517Manadsvis, on: first) != 0 else {
      return PayableMonth(month: first, isPayable: .yes, rule: .sfb517Retro)
    }
    switch handler {
    case .agency: return PayableMonth(month: first, isPayable: isReported, rule: .sfb517Manadsvis)
    case .reconsideration:
      let isSettled = list.wording(of: .hfd20238Omprovning, on: last) != 0
      let answer = isSettled ? isReported : isReported || .unknown
      return PayableMonth(month: first, isPayable: answer, rule: .hfd20238Omprovning)
    case .court:
      let isSettled = list.wording(of: .hfd201934EjDomstol, on: last) != 0
      return PayableMonth(month: first, isPayable: isSettled ? .yes : isReported || .unknown, rule: .hfd201934EjDomstol)
    }
  }

  /// Every month from the first day that can be paid to the last month that ended before the decision.
  ///
  /// - Parameters:
  ///   - start: see ``earliestPayment(arrived:needBegan:)``.
  ///   - decided: the day of the decision.
  ///   - reported: any day of each month that has been reported; a month not listed has not.
  ///   - inCourt: any day of each month during which a court had the case.
  public static func payableMonths(
    from start: CalendarDate, decided: CalendarDate, reported: [CalendarDate], inCourt: [CalendarDate] = []
  ) -> [PayableMonth] {
    var months: [PayableMonth] = []
    var month = start.firstOfMonth
    while month.lastOfMonth < decided, month.year <= Deadline.lastYear {
      let isReported = reported.contains { $0.firstOfMonth == month }
      let handler: CaseHandler = inCourt.contains { $0.firstOfMonth == month } ? .court : .agency
      months.append(payableMonth(month, isReported: Truth(isReported), handler: handler))
      month = month.adding(months: 1)
    }
    return months
  }
}
