extension Provisions {
  /// Egenmakts konventioner om dygnet: de tolv timmarna i behov 7 och taket per assistent.
  public static let dayTestConventions: [Provision] = [
    Provision(
      .calcBehov7Dygn, .computes,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: """
            Egenmakts konvention, följer av läsningen av större delen av dygnet i 9 a § första stycket 7 LSS (ISF, \
            första rapporten om 2023 års reform (januari 2024); JAG 2023)
            """,
          says: """
            De 12 timmarna prövas på hur länge stöd i genomsnitt måste finnas till hands, innan skoltid och liknande \
            tas bort; mellan 10 och 14 timmar är svaret osäkert.
            """,
          inEnglish: """
            The 12 hours are tested on how long support must be at hand on average, before school time and the like \
            are taken away; between 10 and 14 hours the answer is uncertain.
            """,
          doubt: """
            Om de 12 timmarna prövas före eller efter tid i skolan är inte kontrollerat mot prop. 2021/22:244 eller \
            vägledningen.
            """)
      ]),
    Provision(
      .calcDygnstak, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Egenmakts konvention, följer av dygnets längd; RÅ 2008 ref. 17 (259 och 336 timmar per vecka)",
          says: """
            En ensam assistent kan ge högst 24 timmar om dygnet, 168 i veckan; ett högre tal är ett fel i \
            uppgifterna.
            """,
          inEnglish: """
            One assistant alone can give at most 24 hours a day, 168 a week; a higher figure is an error in the \
            facts.
            """)
      ]),
  ]
}
