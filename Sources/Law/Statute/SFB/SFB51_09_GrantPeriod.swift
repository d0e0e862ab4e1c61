extension Provisions {
  /// 51 kap. 9 § SFB: the period for which hours are granted.
  public static let grantPeriod: [Provision] = [
    Provision(
      .sfb519Beviljandeperiod, .computes,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 9 § SFB",
          says: """
            Försäkringskassan beviljar ett antal timmar per vecka, per månad eller för en längre tid på högst sex \
            månader.
            """,
          inEnglish: """
            Försäkringskassan grants a number of hours per week, per month or for a longer period of at most six \
            months.
            """)
      ])
  ]
}
