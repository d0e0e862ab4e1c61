extension Provisions {
  /// 51 kap. 4 § SFB: what assistansersättning may be used for.
  public static let benefitUse: [Provision] = [
    Provision(
      .sfb514Anvandning, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 4 § SFB",
          says: """
            Personen använder assistansersättningen bara till att köpa assistans eller till kostnader för egna \
            assistenter.
            """,
          inEnglish: """
            The person uses the state assistance benefit only to buy assistance or for the costs of own assistants.
            """)
      ])
  ]
}
