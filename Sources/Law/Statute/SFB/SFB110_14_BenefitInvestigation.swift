extension Provisions {
  /// 110 kap. 14 and 31 §§ SFB: visits, inquiries and advisers in Försäkringskassan's investigation.
  public static let benefitInvestigation: [Provision] = [
    Provision(
      .procHembesok, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "110 kap. 14 § 2 SFB",
          says: """
            Försäkringskassan får besöka personen när det behövs, och personen kan föreslå en annan plats än hemmet.
            """,
          inEnglish: """
            Försäkringskassan may visit the person when needed, and the person can propose another place than the \
            home.
            """)
      ]),
    Provision(
      .procForfragan, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .medium,
          citation: """
            110 kap. 14 § 1 och 31 § SFB; ABH Utbildning, "Att söka personlig assistans" (omkring 2021)
            """,
          says: """
            Försäkringskassan får fråga läkare, skola, anordnare och andra som kan antas veta något, medan kommunen \
            som regel frågar andra bara med personens samtycke.
            """,
          inEnglish: """
            Försäkringskassan may ask doctors, schools, providers and others who can be assumed to know, while the \
            kommun as a rule asks others only with the person's consent.
            """,
          doubt: "Rätten att fråga är säker, men vilka som brukar tillfrågas kommer från handboken.")
      ]),
    Provision(
      .procFmr, .informs,
      [
        Version(
          from: .about(2010, 1, 1), confidence: .medium,
          citation: """
            Försäkringskassans praxis från omkring 2010; ABH Utbildning, "Att söka personlig assistans" (omkring \
            2021)
            """,
          says: """
            Försäkringskassan frågar som regel sin försäkringsmedicinska rådgivare när det gäller personkretsens \
            tredje grupp, om inte intygen är helt klara.
            """,
          inEnglish: """
            Försäkringskassan as a rule asks its insurance-medical adviser in cases of the third eligibility group, \
            unless the certificates leave no doubt.
            """,
          doubt: "Första dagen är inte kontrollerad, bara året.")
      ]),
    Provision(
      .procBehovsstod, .informs,
      [
        Version(
          from: .about(2011, 1, 1), confidence: .medium,
          citation: """
            Socialstyrelsens behovsbedömningsstöd (2011), använt av Försäkringskassan; kommunernas lokala \
            arbetssätt, ofta IBIC
            """,
          says: """
            Försäkringskassan går igenom behoven med ett frågestöd från 2011, och kommunen använder ett lokalt \
            arbetssätt, ofta Individens behov i centrum.
            """,
          inEnglish: """
            Försäkringskassan goes through the needs with a needs-assessment support from 2011, and the kommun uses \
            a local method, often IBIC.
            """,
          doubt: "Första dagen är inte kontrollerad, bara året, och den version som används nu är inte offentlig.")
      ]),
  ]
}
