extension Provisions {
  /// 27 § LSS with the matching chapters of SFB: decisions that apply at once, and the three courts.
  public static let courts: [Provision] = [
    Provision(
      .procOmedelbart, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "27 § fjärde stycket LSS; 112 kap. 5 § SFB",
          says: "Beslut av kommunen och av Försäkringskassan gäller genast, även om någon överklagar dem.",
          inEnglish: """
            Decisions of the kommun and of Försäkringskassan apply at once, even if somebody appeals them.
            """)
      ]),
    Provision(
      .procForvaltningsratt, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "27 § LSS; 113 kap. 14–15 §§ SFB",
          says: """
            Första domstol är förvaltningsrätten, för Försäkringskassans beslut den som hör till kommunen där \
            personen bodde den 1 november året före beslutet.
            """,
          inEnglish: """
            The first court is the administrative court, for decisions of Försäkringskassan that of the kommun where \
            the person lived on 1 November the year before the decision.
            """)
      ]),
    Provision(
      .procKammarratt, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .medium,
          citation: "27 § andra stycket LSS; förvaltningsprocesslagen (1971:291); 113 kap. 16 § SFB",
          says: """
            Kammarrätten prövar målet bara med prövningstillstånd, och personen överklagar inom 3 veckor i kommunala \
            mål och 2 månader i mål om assistansersättning.
            """,
          inEnglish: """
            The court of appeal tries the case only with leave to appeal, and the person appeals within 3 weeks in \
            kommun cases and 2 months in cases on state assistance benefit.
            """,
          doubt: "Kravet på prövningstillstånd är säkert, men tiden på 3 veckor är inte läst i lagtexten.")
      ]),
    Provision(
      .procHfd, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "kravet på prövningstillstånd i Högsta förvaltningsdomstolen (lagrum ej angivet)",
          says: """
            Högsta förvaltningsdomstolen kräver prövningstillstånd i mål mot kommunen och i mål mot \
            Försäkringskassan.
            """,
          inEnglish: """
            The Supreme Administrative Court requires leave to appeal in cases against the kommun and in cases \
            against Försäkringskassan.
            """,
          doubt: "Lagrummet är inte angivet i källan.")
      ]),
  ]
}
