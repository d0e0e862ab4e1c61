extension Provisions {
  /// 2 § LSS: the kommun as an authority of its own, and what the guidance of Försäkringskassan binds.
  public static let authoritiesAndGuidance: [Provision] = [
    Provision(
      .lssKommunEgenMyndighet, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "2 § LSS; Att söka personlig assistans (ABH Utbildning), avsnitt 2",
          says: """
            Varje kommun beslutar själv enligt LSS, men kommunens riktlinjer får aldrig ge personen mindre än lagen \
            ger.
            """,
          inEnglish: """
            Each kommun decides by itself under LSS, but its local guidelines may never give the person less than \
            the act does.
            """)
      ]),
    Provision(
      .fkVagledningStatus, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Försäkringskassans vägledning 2003:6, förordet; Assistanskoll 2017-09-25",
          says: """
            Försäkringskassans vägledning stöder den egna personalen men binder varken kommuner eller domstolar; \
            rättsliga ställningstaganden binder personalen.
            """,
          inEnglish: """
            The guidance of Försäkringskassan supports its own staff but binds neither kommuner nor courts; its \
            legal positions bind the staff.
            """)
      ]),
  ]
}
