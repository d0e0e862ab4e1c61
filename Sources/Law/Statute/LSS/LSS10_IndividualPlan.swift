extension Provisions {
  /// 10 § LSS: the individual plan.
  public static let individualPlan: [Provision] = [
    Provision(
      .lss10Plan, .informs,
      [
        Version(
          from: .always, confidence: .high,
          citation: "10 § LSS",
          says: """
            Personen ska erbjudas en individuell plan, som ses över löpande och minst en gång om året men inte är ett \
            beslut om assistans.
            """,
          inEnglish: """
            The person must be offered an individual plan, which is reviewed continuously and at least once a year but \
            is not a decision on assistance.
            """)
      ])
  ]
}
