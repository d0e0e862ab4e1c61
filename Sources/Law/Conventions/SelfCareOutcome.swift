extension Provisions {
  /// What a stated self-care assessment does to the minutes of a care measure.
  public static let selfCareOutcome: [Provision] = [
    Provision(
      .calcEgenvardBeslut, .decides,
      [
        Version(
          from: .on(2021, 3, 1), confidence: .medium,
          citation: "Egenmakts konvention, följer av HFD 2021 ref. 11",
          says: """
            En åtgärd bedömd som egenvård kan ge assistans, en bedömd som sjukvård ger ingen tid, och utan bedömning \
            räknas noll minuter tills den finns.
            """,
          inEnglish: """
            A measure assessed as self-care can give assistance, one assessed as health care gives no time, and \
            without an assessment zero minutes count until there is one.
            """)
      ])
  ]
}
