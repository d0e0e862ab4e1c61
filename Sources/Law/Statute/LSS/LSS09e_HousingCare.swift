extension Provisions {
  /// 9 e § LSS: what housing with special service for adults includes.
  public static let housingCare: [Provision] = [
    Provision(
      .lss9eBoendeOmvardnad, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .high,
          citation: "9 e § LSS (SFS 2012:930)",
          says: """
            I bostad med särskild service får den vuxna personen omvårdnad samt fritids- och kulturaktiviteter genom \
            själva boendet.
            """,
          inEnglish: """
            In housing with special service an adult gets care and leisure and cultural activities through the housing \
            itself.
            """)
      ])
  ]
}
