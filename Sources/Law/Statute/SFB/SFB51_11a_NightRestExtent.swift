extension Provisions {
  /// 51 kap. 11 a § SFB: föreskrifter om väntetid och beredskap.
  public static let nightRestExtent: [Provision] = [
    Provision(
      .sfb5111aBemyndigande, .informs,
      [
        Version(
          from: .on(2018, 4, 1), confidence: .high,
          citation: """
            51 kap. 11 a § 2 SFB (SFS 2018:122 och 2022:1226); 4 § förordningen (1993:1091) om assistansersättning
            """,
          says: "Hur mycket assistanstid som väntetid och beredskap ger får bestämmas i föreskrifter.",
          inEnglish: "How much assistance time waiting time and standby give may be set by regulation.")
      ])
  ]
}
