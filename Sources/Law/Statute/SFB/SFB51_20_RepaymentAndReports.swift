extension Provisions {
  /// 51 kap. 20 and 24 §§ SFB: repayment of unused benefit, and the employer's reports.
  public static let repaymentAndReports: [Provision] = [
    Provision(
      .sfb5120Aterbetalning, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 20 § SFB",
          says: "Personen betalar självmant tillbaka ersättning som inte har använts, senast vid slutavräkningen.",
          inEnglish: "The person repays unused benefit without being asked, at the latest at the final settlement.")
      ]),
    Provision(
      .sfb5124Uppgifter, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .high,
          citation: "51 kap. 24 § SFB; 11 a § LSS för kommunala ärenden",
          says: """
            Arbetsgivaren uppger före start assistentens relation till personen, hushåll, ålder och bosättning i \
            förhållande till EES, sedan timmarna varje månad och på begäran assistentens förmåga.
            """,
          inEnglish: """
            The employer reports before the start the assistant's relation to the person, household, age and \
            residence in relation to the EEA, then the hours each month and, on request, the assistant's capacity.
            """)
      ]),
  ]
}
