extension Provisions {
  /// 28 a–28 f §§ LSS: granted support that the kommun has not carried out.
  public static let notCarriedOut: [Provision] = [
    Provision(
      .procEjVerkstallt, .computes,
      [
        Version(
          from: .on(2008, 7, 1), confidence: .medium,
          citation: "28 a, 28 b och 28 f §§ LSS; prop. 2025/26:15",
          says: """
            Kommunen rapporterar beviljat stöd som inte har getts inom 3 månader till IVO och revisorerna varje \
            kvartal, och domstol kan ta ut 10 000–1 000 000 kronor.
            """,
          inEnglish: """
            The kommun reports granted support not given within 3 months to IVO and the auditors each quarter, and a \
            court can charge 10,000–1,000,000 kronor.
            """,
          doubt: """
            Reglerna är säkra till och med 2025-12-31; avgiften höjdes från 2026-01-01 och det nya beloppet är inte \
            kontrollerat.
            """)
      ])
  ]
}

extension Deadline {
  /// The day 3 months after a decision, when support not yet carried out must go into the next quarterly report of the
  /// kommun. A condition on the kommun; not moved. `nil` where the rule is not known.
  public static func carriedOut(decided day: CalendarDate) -> Deadline? {
    guard Provisions.notCarriedOut.wording(of: .procEjVerkstallt, on: day) != 0 else { return nil }
    guard day.year <= lastYear else { return nil }
    return Deadline(condition: LegalPeriod.months(3).end(from: day), from: day, by: .procEjVerkstallt)
  }
}
