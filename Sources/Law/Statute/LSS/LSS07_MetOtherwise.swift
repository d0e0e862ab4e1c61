extension Provisions {
  /// 7 § LSS: behov som tillgodoses på annat sätt, och assistans vid sidan av andra insatser.
  public static let metOtherwise: [Provision] = [
    Provision(
      .tillgodosesPaAnnatSatt, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .medium,
          citation: "7 § LSS; HFD 2017 ref. 27; KamR Göteborg 3184-15",
          says: """
            Behov ger ingen tid när skola, daglig verksamhet, vård, hjälpmedel, färdtjänst, en annan insats eller \
            makens vanliga del av hushållsarbetet faktiskt täcker dem.
            """,
          inEnglish: """
            Needs give no time when school, daily activity, health care, aids, special transport, another LSS \
            measure or the spouse’s ordinary share of housework in fact meets them.
            """)
      ]),
    Provision(
      .hfd201370Kombination, .informs,
      [
        Version(
          from: .about(2013, 1, 1), confidence: .high,
          citation: "HFD 2013 ref. 70",
          says: """
            Personen kan ha assistans tillsammans med en annan LSS-insats som har ett annat syfte, till exempel \
            läger som korttidsvistelse.
            """,
          inEnglish: """
            The person can have assistance together with another LSS measure that has another purpose, for example a \
            camp as short-term stay.
            """,
          doubt: "Domens exakta dag är inte kontrollerad; bara året är känt.")
      ]),
  ]
}
