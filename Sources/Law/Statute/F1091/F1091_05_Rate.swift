extension Provisions {
  /// 5 and 7 a §§ of the ordinance (1993:1091), 51 kap. 11 and 14 §§ SFB: hourly rate and higher amount.
  public static let hourlyRate: [Provision] = [
    Provision(
      .sfb5111Schablon, .computes,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 11 § första stycket SFB; 5 § förordningen (1993:1091) om assistansersättning",
          says: """
            Varje år gäller ett enda fast belopp per timme för all assistansersättning, till exempel 342,60 kronor år \
            2025.
            """,
          inEnglish: """
            Each year one standard hourly rate applies to all state assistance benefit, for example 342.60 kronor in \
            2025.
            """,
          doubt: """
            Beloppet för 2026 (347,70 kronor) är inte kontrollerat; för 2025 är ordalydelsen i SFS 2024:999 inte \
            kontrollerad.
            """)
      ]),
    Provision(
      .f10915Upprakning, .computes,
      [
        Version(
          from: .on(2018, 1, 1), confidence: .medium,
          citation: "5 § förordningen (1993:1091) om assistansersättning (SFS 2017:891)",
          says: """
            Det fasta timbeloppet höjs med 1,5 procent om året, om förordningen inte säger annat, och avrundas till \
            hela tiotal öre, där 5 öre höjs.
            """,
          inEnglish: """
            The standard hourly rate is raised by 1.5 per cent a year, unless the ordinance says otherwise, and \
            rounded to 10 öre, 5 öre upwards.
            """,
          doubt: """
            Texten från 2018 är kontrollerad, men inte att den fortfarande gäller; ordalydelsen för 2025 och höjningen \
            för 2026 är inte heller kontrollerade.
            """)
      ]),
    Provision(
      .sfb5111HogreBelopp, .computes,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 11 § andra stycket SFB",
          says: """
            Personen kan vid särskilda skäl ansöka om ett högre timbelopp, högst 12 procent över det fasta beloppet.
            """,
          inEnglish: """
            With special reasons the person can apply for a higher hourly amount, at most 12 per cent above the \
            standard hourly rate.
            """)
      ]),
    Provision(
      .hfd202327HogreBevis, .informs,
      [
        Version(
          from: .on(2023, 5, 11), confidence: .high,
          citation: "HFD 2023 ref. 27 (mål 733-22)",
          says: """
            Obekväm arbetstid räcker inte ensam för högre belopp; det måste visas att det fasta timbeloppet inte \
            täcker kostnaderna.
            """,
          inEnglish: """
            Unsocial hours alone are not enough for the higher amount; it must be shown that the standard hourly rate \
            does not cover the costs.
            """)
      ]),
    Provision(
      .f10915AvrundningHogre, .computes,
      [
        Version(
          from: .on(2018, 10, 1), confidence: .medium,
          citation: "5 § förordningen (1993:1091) om assistansersättning (SFS 2018:557)",
          says: "Det högre beloppet avrundas inte till hela kronor utan betalas på öret.",
          inEnglish: "The higher amount is not rounded to whole kronor but is paid to the öre.",
          doubt: "Att öret gäller stöds av det publicerade beloppet 363,44 kronor för 2023; det är en slutsats."),
        Version(
          from: .on(2008, 1, 1), to: CalendarDate(2018, 9, 30), confidence: .high,
          citation: "5 § förordningen (1993:1091) om assistansersättning (SFS 2007:689, 2012:531 och 2017:891)",
          says: "Det högre beloppet avrundas till närmaste hela krona, och 50 öre höjs till en krona.",
          inEnglish: "The higher amount is rounded to the nearest whole krona, and 50 öre goes up to a krona."),
      ]),
    Provision(
      .f10917aReglering, .informs,
      [
        Version(
          from: .on(2018, 10, 1), confidence: .high,
          citation: """
            51 kap. 14 § andra stycket SFB (SFS 2018:555); 7 a § förordningen (1993:1091) om assistansersättning (SFS \
            2018:557); prop. 2017/18:175
            """,
          says: "Den som har högre belopp får stämma av pengarna mot kostnaderna över längre tid än en månad.",
          inEnglish: """
            A person with the higher amount may settle the money against the costs over a longer time than a month.
            """,
          doubt: "Hur lång avstämningstiden är har inte kontrollerats.")
      ]),
    Provision(
      .rarKostnadsfordelning, .informs,
      [
        Version(
          from: .about(2002, 1, 1), to: CalendarDate(2018, 9, 30), confidence: .medium,
          citation: "RAR 2002:6",
          says: """
            När ett högre belopp prövas är riktmärket att 87 procent går till lön och resten till andra kostnader.
            """,
          inEnglish: """
            When a higher amount is considered the guide is that 87 per cent goes to wages and the rest to other \
            costs.
            """,
          doubt: "Första dagen är inte kontrollerad; bara året 2002 är känt.")
      ]),
  ]
}

/// An amount an hour.
public struct HourlyAmount: Sendable, Hashable {
  /// Kronor and öre an hour.
  public let perHour: Money
  /// `true` when the rate behind it, or that the rule held on the day, is not verified.
  public let isUnverified: Bool
}

extension Law {
  /// The greatest higher amount on the day: 12 per cent above the standard rate, in whole kronor (50 öre up) to
  /// 2018-09-30 and to the öre after that. `nil` where the standard rate is unknown.
  public var highestHourlyAmount: HourlyAmount? {
    guard let rate = parameters.hourlyRate else { return nil }
    let amount = rate * Rational(112, 100)
    let isUnverified = parameters.rateIsUnverified || !applies(.sfb5111HogreBelopp)
    switch wording(.f10915AvrundningHogre) {
    case 1: return HourlyAmount(perHour: amount.rounded(toOre: 100), isUnverified: isUnverified)
    case 2: return HourlyAmount(perHour: amount.rounded(toOre: 1), isUnverified: isUnverified)
    default: return nil
    }
  }

  /// The standard rate of the next year: raised, by 1.5 per cent unless the ordinance says otherwise, and rounded to
  /// 10 öre, 5 öre up.
  ///
  /// - Parameter raise: as a part of the rate; 3/200 is 1.5 per cent.
  public static func nextStandardRate(after rate: Money, raise: Rational = Rational(3, 200)) -> Money {
    (rate * (.one + raise)).rounded(toOre: 10)
  }
}
