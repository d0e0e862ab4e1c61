extension Provisions {
  /// 9 § 2 LSS: money from the kommun for reasonable costs.
  public static let reasonableCosts: [Provision] = [
    Provision(
      .lssSkaligaKostnader, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .medium,
          citation: "9 § 2 LSS; prop. 1992/93:159 s. 175; KamR Göteborg 2378-17; KamR Göteborg 156-19",
          says: """
            Kommunen betalar de skäliga kostnader som personen visar; statens timbelopp vägleder men är varken lägsta \
            eller högsta belopp, så kronorna blir ungefärliga.
            """,
          inEnglish: """
            The kommun pays the reasonable costs that the person shows; the standard hourly rate guides but is neither \
            floor nor ceiling, so amounts in kronor are approximate.
            """)
      ])
  ]
}
