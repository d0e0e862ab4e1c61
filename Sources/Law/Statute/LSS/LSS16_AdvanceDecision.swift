extension Provisions {
  /// 16 § LSS: advance decision from a new kommun.
  public static let advanceDecision: [Provision] = [
    Provision(
      .lss16Forhandsbesked, .informs,
      [
        Version(
          from: .always, confidence: .high,
          citation: "16 § andra stycket LSS",
          says: """
            Den som tänker flytta kan få besked i förväg om stöd från den nya kommunen, och beskedet gäller sex \
            månader från att stödet finns.
            """,
          inEnglish: """
            A person who plans to move can get an advance decision on support from the new kommun, valid six months \
            from when the support is available.
            """)
      ])
  ]
}
