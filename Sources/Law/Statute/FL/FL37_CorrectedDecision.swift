extension Provisions {
  /// 37–39 §§ FL and 113 kap. 3–6 §§ SFB: the authority changes its own decision.
  public static let correctedDecision: [Provision] = [
    Provision(
      .procEgenAndring, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "37, 38 och 39 §§ FL (SFS 2017:900); 113 kap. 3–6 §§ SFB",
          says: """
            Kommunen får ändra sitt beslut och måste rätta uppenbara fel om det går snabbt, enkelt och utan nackdel \
            för personen; Försäkringskassan följer egna rättelseregler.
            """,
          inEnglish: """
            The kommun may change its decision and must correct obvious errors if it is quick, simple and not to the \
            person's detriment; Försäkringskassan follows correction rules of its own.
            """)
      ])
  ]
}
