extension Provisions {
  /// 108 kap. 2 and 9 a §§ SFB: recovery from the person, or from someone else.
  public static let recoveryOfBenefit: [Provision] = [
    Provision(
      .sfb1082Aterkrav, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "108 kap. 2 § SFB",
          says: """
            Personen kan få betala tillbaka för hög ersättning efter felaktiga eller saknade uppgifter, eller om han \
            eller hon insåg eller borde ha insett felet.
            """,
          inEnglish: """
            The person may have to repay too high a benefit after wrong or missing information, or if he or she \
            realised or ought to have realised the error.
            """)
      ]),
    Provision(
      .sfb1089aAnnan, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .high,
          citation: "108 kap. 9 a § SFB (SFS 2012:935)",
          says: """
            Återkravet kan i stället riktas mot vårdnadshavare, företrädare eller anordnare, högst med vad den fått; \
            för barn betalar normalt vårdnadshavarna.
            """,
          inEnglish: """
            Recovery can instead be directed at a custodian, representative or provider, at most with what it \
            received; for a child normally the custodians pay.
            """,
          doubt: """
            Två domar från Högsta förvaltningsdomstolen i februari och maj 2025 om återkrav från anordnare är inte \
            kontrollerade.
            """)
      ]),
  ]
}
