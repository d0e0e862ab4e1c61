extension Provisions {
  /// Conventions on the two tracks, the 20-hour line and the warning band of the kommun.
  public static let tracksAndLine: [Provision] = [
    Provision(
      .calcTvaSpar, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Egenmakts konvention, följer av 51 kap. 3 § och 106 kap. SFB samt 7 §, 7 a §, 9 § 2 och 9 b § LSS",
          says: """
            Samma behov räknas både med Försäkringskassans och kommunens regler; är Försäkringskassans väg stängd \
            beslutar kommunen, hur stor summan än är.
            """,
          inEnglish: """
            The same needs are computed in both tracks; if the track of Försäkringskassan is stopped, the kommun \
            decides, whatever the sum.
            """)
      ]),
    Provision(
      .calcThresholdExact, .computes,
      [
        Version(
          from: .always, confidence: .high,
          citation: "Egenmakts konvention, följer av ordalydelsen i 51 kap. 3 § SFB",
          says: """
            Exakt 20 timmar räcker inte till Försäkringskassan, men all tid däröver gör det, och ingen minut \
            avrundas före jämförelsen.
            """,
          inEnglish: """
            Exactly 20 hours is not enough for Försäkringskassan, but any time above it is, and no minute is rounded \
            before the comparison.
            """)
      ]),
    Provision(
      .calcNedreGransVarning, .computes,
      [
        Version(
          from: .always, confidence: .low,
          citation: """
            Egenmakts konvention, följer av publicerade kammarrättsdomar och advokatbyrån Altius uppgift i januari \
            2025 (omkring 7 timmar)
            """,
          says: """
            Under 5 timmar grundläggande hjälp i veckan blir det oftast nej hos kommunen, mellan 5 och 7 timmar går \
            det åt båda håll, och från 7 timmar ofta ja.
            """,
          inEnglish: """
            Under 5 hours of basic needs a week the kommun usually refuses, between 5 and 7 hours it goes either \
            way, and from 7 hours it often grants.
            """,
          doubt: """
            Lagen anger inget tal; gränserna är en varning som bygger på få publicerade fall och avgör aldrig \
            rätten.
            """)
      ]),
  ]
}

/// How likely the kommun is to grant, as the published cases lie. A warning, never a refusal and never a rule.
public enum KommunBand: UInt8, Sendable, Hashable, CaseIterable, Comparable {
  /// No basic need: no right.
  case noRight
  /// Under five hours a week: usually refused in the published cases.
  case unlikely
  /// Five to seven hours a week: mixed.
  case uncertain
  /// From seven hours a week: often granted.
  case likely

  /// `true` when `left` is the less likely.
  public static func < (left: KommunBand, right: KommunBand) -> Bool { left.rawValue < right.rawValue }

  /// The band of a sum of net basic needs in the kommun's track, minutes a week.
  public init(basicNet: Rational) {
    if !basicNet.isPositive {
      self = .noRight
    } else if basicNet < 300 {
      self = .unlikely
    } else if basicNet < 420 {
      self = .uncertain
    } else {
      self = .likely
    }
  }
}

extension Inquiry {
  /// Step 13: more than 20 hours, compared without rounding: 20 h 00 min does not pass, any positive amount more does.
  mutating func passesTwentyHours(_ line: Rational) -> Bool {
    open(.sfb51320h)
    open(.calcThresholdExact)
    let passes = law.parameters.thresholdMinutes < line
    close(.minutesPerWeek(line))
    let distance = line - law.parameters.thresholdMinutes
    if !(60 < distance), !(distance < -60) { marks.insert(.marginal) }
    if passes, law.applies(.fkAllaVeckor) { apply(.fkAllaVeckor, .noted) }
    return close(passes)
  }

  /// Step 14: the kommun's test has no fixed lower limit; a band of three words warns.
  mutating func kommunBand(_ basicNet: Rational) -> KommunBand {
    let band = KommunBand(basicNet: basicNet)
    if law.applies(.hfd201813NedreGrans) { apply(.hfd201813NedreGrans, .noted) }
    apply(.lss9aGrundlaggandeGrind, band == .noRight ? .notMet : .met)
    apply(.calcNedreGransVarning, .count(Int(band.rawValue)))
    return band
  }
}
