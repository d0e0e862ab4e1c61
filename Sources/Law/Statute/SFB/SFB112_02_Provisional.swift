extension Provisions {
  /// 112 kap. 2 and 4 §§ SFB: provisional decisions.
  public static let provisionalDecision: [Provision] = [
    Provision(
      .sfb1122Interim, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "112 kap. 2 § och 4 § tredje stycket SFB",
          says: """
            I väntan på beslut får Försäkringskassan bevilja ersättning om rätten är sannolik och saken viktig, men \
            inte minska eller hålla inne den.
            """,
          inEnglish: """
            Pending a decision Försäkringskassan may grant the benefit if the right is probable and the matter \
            important, but may not reduce or withhold it.
            """)
      ])
  ]
}
