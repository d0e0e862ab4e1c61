extension Provisions {
  /// 51 kap. 21–23 §§ SFB: the kommun is heard and pays the first 20 hours.
  public static let kommunShare: [Provision] = [
    Provision(
      .sfb5121HoraKommun, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 21 § SFB",
          says: """
            Försäkringskassan frågar den ansvariga kommunen före beslutet, om det inte är onödigt, och skickar sedan \
            beslutet dit.
            """,
          inEnglish: """
            Försäkringskassan hears the responsible kommun before the decision, unless unnecessary, and then sends \
            it the decision.
            """)
      ]),
    Provision(
      .sfb5122Kommun20h, .computes,
      [
        Version(
          from: .on(1997, 11, 1), confidence: .medium,
          citation: "51 kap. 22 och 23 §§ SFB; prop. 1996/97:146",
          says: """
            När Försäkringskassan beslutar betalar kommunen de första 20 assistanstimmarna varje vecka och staten \
            resten.
            """,
          inEnglish: """
            When Försäkringskassan decides, the kommun pays the first 20 assistance hours of each week and the state \
            the rest.
            """,
          doubt: """
            Att ordningen börjar den 1 november 1997 är inte säkert kontrollerat; fördelningen dessförinnan är \
            okänd.
            """)
      ]),
  ]
}

/// Who pays what for granted hours, by the standard hourly rate. Exact; a page rounds.
public struct CostShares: Sendable, Hashable {
  /// What the kommun pays.
  public let kommun: Money
  /// What the state pays.
  public let state: Money
  /// `true` in the track of the kommun, which pays reasonable costs: show as "ungefär, enligt statens schablon".
  public let isApproximate: Bool
  /// `true` when the rate is not verified.
  public let isUnverified: Bool

  /// Both together.
  public var total: Money { kommun + state }
}

extension Law {
  /// The money of a week with so many granted minutes. Försäkringskassan decides: the kommun pays the first 20 hours,
  /// the state the rest. The kommun decides: all is the kommun's, about. `nil` where the rate or the split is unknown.
  public func costShares(minutesPerWeek minutes: Rational, track: Track) -> CostShares? {
    guard let rate = parameters.hourlyRate, minutes.isDefined else { return nil }
    let hours = minutes.notBelowZero / 60
    switch track {
    case .kommun:
      return CostShares(
        kommun: rate * hours, state: .zero, isApproximate: true, isUnverified: parameters.rateIsUnverified)
    case .agency:
      guard let first = parameters.cofinanceHours, applies(.sfb5122Kommun20h) else { return nil }
      let share = Rational.least(hours, first)
      return CostShares(
        kommun: rate * share, state: rate * (hours - share), isApproximate: false,
        isUnverified: parameters.rateIsUnverified)
    }
  }

  /// The same for an average month, by the conversion followed (CI-24).
  public func monthlyCostShares(minutesPerWeek minutes: Rational, track: Track) -> CostShares? {
    guard let week = costShares(minutesPerWeek: minutes, track: track) else { return nil }
    return CostShares(
      kommun: week.kommun * weeksPerMonth, state: week.state * weeksPerMonth, isApproximate: week.isApproximate,
      isUnverified: week.isUnverified)
  }

  /// Weeks in an average month: 365.25 days a year, 52 weeks a year, or 4 weeks a month (CI-24).
  public var weeksPerMonth: Rational {
    if readings.follows(.ci24Weeks52) { return Rational(52, 12) }
    if readings.follows(.ci24Month4Weeks) { return 4 }
    return Rational(1_461, 4 * 12 * 7)
  }
}
