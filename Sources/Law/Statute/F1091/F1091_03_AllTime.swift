extension Provisions {
  /// 3 § förordningen (1993:1091): all tid i det personliga stödet.
  public static let allAssistanceTime: [Provision] = [
    Provision(
      .f10913AllTid, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "3 § förordningen (1993:1091) om assistansersättning",
          says: """
            Försäkringskassan tar hänsyn till all tid som assistenten använder till uppgifter i det personliga \
            stödet i vardagen.
            """,
          inEnglish: """
            Försäkringskassan takes into account all time that an assistant uses for tasks of the personal support \
            in daily life.
            """)
      ])
  ]
}
