extension Provisions {
  /// Conventions on dates: periods are split, one rule answers each day, practice has dates of its own.
  public static let splitByDate: [Provision] = [
    Provision(
      .calcSplitAtLawDate, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            Egenmakts konvention, följer av övergångsbestämmelserna till LSS (SFS 2018:113, 2019:618, 2020:441 och \
            2022:1227)
            """,
          says: """
            Ändras en regel, ett belopp eller barnets åldersgrupp mitt i perioden räknas varje del för sig, med sina \
            egna regler och sin egen genomsnittsvecka.
            """,
          inEnglish: """
            If a rule, an amount or the age class of the child changes within the period, each part is computed by \
            itself, with its own rules and its own average week.
            """)
      ]),
    Provision(
      .calcSvep, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Egenmakts konvention; följer inte av någon författning",
          says: """
            För varje dag och varje fråga ger precis en regel svaret; där ingen regel är känd är svaret okänt, \
            aldrig noll.
            """,
          inEnglish: """
            For each day and each question exactly one rule gives the answer; where no rule is known the answer is \
            unknown, never zero.
            """)
      ]),
    Provision(
      .calcCaseLawPracticeDate, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Egenmakts konvention; följer inte av någon författning",
          says: "Domar har egna datum skilda från lagens, så att personen kan se hur samma behov bedömdes en viss dag.",
          inEnglish: """
            Precedents have dates of their own, apart from those of the statute, so that the person can see how the \
            same need was judged on a given day.
            """)
      ]),
  ]
}
