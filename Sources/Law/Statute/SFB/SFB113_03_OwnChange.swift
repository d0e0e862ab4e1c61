extension Provisions {
  /// 113 kap. 3–6 §§ SFB: the agency changes its own wrong decision.
  public static let ownChange: [Provision] = [
    Provision(
      .sfb1133Andring, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "113 kap. 3–6 §§ SFB",
          says: """
            Försäkringskassan ska normalt inom två år ändra egna beslut med skrivfel eller uppenbara fel, men inte \
            försämra ersättning som redan har förfallit till betalning.
            """,
          inEnglish: """
            Försäkringskassan must, normally within two years, change its own decisions with clerical or clear errors, \
            but not worsen benefits that have already fallen due.
            """)
      ])
  ]
}
