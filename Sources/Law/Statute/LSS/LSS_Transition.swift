extension Provisions {
  /// Övergångsbestämmelserna till LSS: which version of a rule judges which day or application.
  public static let lssTransition: [Provision] = [
    Provision(
      .lssTransDateOfAssistance, .decides,
      [
        Version(
          from: .on(2018, 4, 1), confidence: .medium,
          citation: """
            Övergångsbestämmelserna till LSS (SFS 2018:113, 2019:618, 2020:441 och 2022:1227) och till förordningen \
            1993:1090 (SFS 2024:1063); motsvarande antas för SFB (SFS 2020:440, 2022:1226 och 2022:1251) och \
            förordningen 1993:1091 (SFS 2024:1064)
            """,
          says: """
            Assistansen prövas efter de behovsregler som gällde den dag hjälpen gavs, även om beslutet eller domen \
            kommer senare.
            """,
          inEnglish: """
            Assistance is judged by the need rules in force on the day the help was given, even if the decision or \
            judgment comes later.
            """,
          doubt: """
            Att samma ordning gäller för SFB och förordningen 1993:1091 är antaget; deras övergångsbestämmelser är \
            inte lästa.
            """)
      ]),
    Provision(
      .lssTrans2010480Double, .decides,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "Övergångsbestämmelserna punkt 4 till LSS (SFS 2010:480)",
          says: """
            Regeln om mer än en assistent gäller inte när personens ansökan kom in före den 1 januari 2011, men den \
            gäller när ett sådant ärende senare prövas om.
            """,
          inEnglish: """
            The rule on more than one assistant does not apply where the application came in before 1 January 2011, \
            but it does when such a case is reviewed later.
            """)
      ]),
    Provision(
      .lssTrans2021877Permit, .informs,
      [
        Version(
          from: .on(2021, 11, 1), confidence: .high,
          citation: "Övergångsbestämmelsen till LSS (SFS 2021:877)",
          says: """
            För assistans som utförs före den 1 november 2021 gäller äldre regler om tillstånd för den som ordnar \
            assistansen.
            """,
          inEnglish: "For assistance given before 1 November 2021 the older rules on provider permits apply.")
      ]),
  ]
}
