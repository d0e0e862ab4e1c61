extension Provisions {
  /// 9 c § LSS with 51 kap. 16 a § SFB: visits to a home where a close relative assists.
  public static let homeVisits: [Provision] = [
    Provision(
      .utforareNarstaendeBesok, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .medium,
          citation: "9 c § LSS; 51 kap. 16 a § SFB",
          says: """
            När en närstående eller hushållsmedlem som kommunen inte har anställt ger assistansen får kommunen besöka \
            och Inspektionen för vård och omsorg inspektera hemmet.
            """,
          inEnglish: """
            Where a close relative or household member not employed by the kommun assists, the kommun may visit and \
            the care inspectorate IVO may inspect the home.
            """,
          doubt: """
            Texten är kontrollerad, men första dagen är osäker; vad prop. 2025/26:15 ändrade 2026-01-01 är inte \
            kontrollerat.
            """)
      ]),
    Provision(
      .lss9cVagran, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .medium,
          citation: "9 c § LSS",
          says: """
            Kommunen får minska eller avsluta sitt stöd när personen, trots varning, gång på gång nekar tillsynsbesök \
            i ett hem där anhöriga arbetar som assistenter.
            """,
          inEnglish: """
            The kommun may reduce or end its support when the person, despite a warning, time after time refuses \
            inspection visits in a home where close relatives work as assistants.
            """,
          doubt: "Texten är kontrollerad, men första dagen är osäker.")
      ]),
  ]
}
