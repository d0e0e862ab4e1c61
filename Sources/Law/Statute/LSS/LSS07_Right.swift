extension Provisions {
  /// 7 § LSS: the right to support, good living conditions, and a stay abroad.
  public static let rightToSupport: [Provision] = [
    Provision(
      .lss7Ratt, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "7 § första stycket LSS",
          says: """
            Den som hör till LSS har rätt till stöd som behövs i det dagliga livet, om behovet inte möts på annat \
            sätt.
            """,
          inEnglish: """
            A person in an eligibility group has a right to the support needed in daily life, if the need is not met \
            in another way.
            """)
      ]),
    Provision(
      .lss7GodaLevnadsvillkor, .informs,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "7 § andra stycket LSS",
          says: "Stödet ska säkra goda levnadsvillkor, hålla över tid, vara samordnat och passa just den här personen.",
          inEnglish: """
            The support secures good living conditions, lasts over time, is coordinated and is adapted to this \
            person.
            """)
      ]),
    Provision(
      .ra2010213907Utland, .informs,
      [
        Version(
          from: .on(2010, 9, 10), confidence: .high,
          citation: "Regeringsrättens mål 2139-07 (2010-09-10)",
          says: """
            Kommunen får inte dra in assistansen bara för att personen är utomlands, eftersom resan i sig inte \
            ändrar behovet.
            """,
          inEnglish: """
            The kommun may not withdraw assistance only because the person is abroad, since the stay by itself does \
            not change the need.
            """)
      ]),
  ]
}
