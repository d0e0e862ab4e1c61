extension Provisions {
  /// 15 and 15 b §§ LSS: what the kommun must notify and tell.
  public static let kommunDuties: [Provision] = [
    Provision(
      .lss158Anmalan, .decides,
      [
        Version(
          from: .always, confidence: .high,
          citation: "15 § 8 LSS",
          says: """
            Söker personen assistans hos kommunen och kan antas ha rätt till assistansersättning ska kommunen anmäla \
            det till Försäkringskassan.
            """,
          inEnglish: """
            If a person who applies to the kommun can be assumed to have a right to the state assistance benefit, \
            the kommun must notify Försäkringskassan.
            """)
      ]),
    Provision(
      .lss159Underratta, .informs,
      [
        Version(
          from: .always, confidence: .high,
          citation: "15 § 9 LSS",
          says: """
            Kommunen ska tala om för Försäkringskassan när den som har assistansersättning får särskilt boende, \
            daglig verksamhet, barnomsorg eller annat stöd som kan påverka behovet.
            """,
          inEnglish: """
            The kommun must tell Försäkringskassan when a person with the benefit is granted special housing, daily \
            activity, childcare or other support that can affect the need.
            """)
      ]),
    Provision(
      .lss1510Missbruk, .informs,
      [
        Version(
          from: .always, confidence: .high,
          citation: "15 § 10 LSS",
          says: """
            Misstänker kommunen att assistansersättningen går till något annat än assistans ska den anmäla det till \
            Försäkringskassan.
            """,
          inEnglish: """
            If the kommun suspects that the benefit is used for something other than assistance, it must notify \
            Försäkringskassan.
            """)
      ]),
    Provision(
      .lss1511Ivo, .informs,
      [
        Version(
          from: .on(2021, 11, 1), confidence: .high,
          citation: "15 § 11 LSS (SFS 2021:877)",
          says: """
            Saknar den som ordnar assistansen tillstånd eller är olämplig ska kommunen anmäla det till Inspektionen \
            för vård och omsorg.
            """,
          inEnglish: """
            If a provider has no permit or is unsuitable, the kommun must notify Inspektionen för vård och omsorg.
            """)
      ]),
    Provision(
      .lss15bInformation, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "15 b § LSS (SFS 2018:556)",
          says: """
            När Försäkringskassan har sagt nej ska kommunen utan dröjsmål informera personen om det stöd som LSS kan \
            ge.
            """,
          inEnglish: """
            After a refusal by Försäkringskassan the kommun must without delay inform the person about support under \
            LSS.
            """)
      ]),
  ]
}
