extension Provisions {
  /// 4–6 a §§ LSS: aim, influence, the best interest of the child, and the choice of provider and assistant.
  public static let aimsAndInfluence: [Provision] = [
    Provision(
      .lss4AndraRattigheter, .informs,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "4 § LSS",
          says: "Personen har kvar alla rättigheter enligt andra lagar, även när LSS ger stöd.",
          inEnglish: "The person keeps all rights under other acts, also when LSS gives support.")
      ]),
    Provision(
      .lss5Mal, .informs,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "5 § LSS",
          says: """
            Målet är att personen ska ha lika villkor i livet som andra, delta fullt ut i samhället och kunna leva \
            som andra.
            """,
          inEnglish: """
            The aim is that the person has the same living conditions as others, takes full part in society and can \
            live as others do.
            """)
      ]),
    Provision(
      .lss6Inflytande, .informs,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "6 § LSS; gäller genom 51 kap. 2 § andra stycket SFB även assistansersättning",
          says: """
            Stödet ska bygga på personens självbestämmande och integritet, och personen är med och bestämmer om det, \
            vem som än betalar.
            """,
          inEnglish: """
            The support rests on the self-determination and integrity of the person, who has influence and a say \
            over it, whoever pays.
            """)
      ]),
    Provision(
      .lss6aBarnetsBasta, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "6 a § LSS (SFS 2010:480)",
          says: "När stödet rör ett barn väger det som är bäst för barnet särskilt tungt.",
          inEnglish: "When the support concerns a child, the best interest of the child is given special weight.")
      ]),
    Provision(
      .valAvAnordnare, .informs,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .medium,
          citation: """
            HFD 2023 ref. 9 punkt 3 (Försäkringskassan); 9 § 2 LSS (assistent genom kommunen eller pengar till \
            kostnader)
            """,
          says: """
            Personen väljer själv vem som ordnar assistansen: ett företag, ett kooperativ, kommunen eller personen \
            själv som arbetsgivare, vem som än beslutar.
            """,
          inEnglish: """
            The person chooses the provider: a company, a cooperative, the kommun or the person as own employer, \
            whoever decides.
            """,
          doubt: """
            När kommunen beslutar bygger rätten att välja på en tolkning av 9 § 2 LSS; för Försäkringskassan är den \
            säker.
            """)
      ]),
    Provision(
      .valAvAssistent, .informs,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .medium,
          citation: "6 § LSS; prop. 1992/93:159; Att söka personlig assistans (ABH Utbildning), avsnitt 1",
          says: """
            Personen ska ha avgörande eller mycket stort inflytande över vem som hjälper till, när det sker och vad \
            hjälpen gäller.
            """,
          inEnglish: "The person should have decisive or very large influence on who assists, when and with what.")
      ]),
  ]
}
