extension Provisions {
  /// 37 § FL: when the kommun may change a favourable decision, and when a decision expires.
  public static let alteredKommunDecision: [Provision] = [
    Provision(
      .lssAndraBeslut, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "37 § andra stycket FL (SFS 2017:900)",
          says: """
            Utan regelbunden omprövning får kommunen sänka ett beviljat stöd bara vid förbehåll, tvingande \
            säkerhetsskäl eller felaktiga eller vilseledande uppgifter från personen.
            """,
          inEnglish: """
            Without periodic review the kommun may lower granted support only with a reservation, for compelling \
            safety reasons or after wrong or misleading information from the person.
            """)
      ]),
    Provision(
      .hfd20167Tidsbegransat, .informs,
      [
        Version(
          from: .about(2016, 1, 1), confidence: .high,
          citation: "HFD 2016 ref. 7",
          says: """
            Ett kommunalt beslut för viss tid upphör av sig självt när tiden går ut, så personen behöver ansöka igen.
            """,
          inEnglish: """
            A time-limited kommun decision expires by itself when its time ends, so the person needs to apply again.
            """,
          doubt: "Domens dag är inte kontrollerad; bara året 2016 är känt.")
      ]),
  ]
}
