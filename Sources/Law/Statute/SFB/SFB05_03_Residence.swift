extension Provisions {
  /// 5 kap. SFB: residence in Sweden, temporary protection and stays abroad.
  public static let residenceInSweden: [Provision] = [
    Provision(
      .sfb53TillfalligtSkydd, .decides,
      [
        Version(
          from: .on(2024, 11, 1), confidence: .high,
          citation: "5 kap. 3 § andra stycket SFB (SFS 2024:694)",
          says: """
            Försäkringskassan ser inte en person med tillfälligt skydd som bosatt här, utom när personen har \
            flyktingstatus eller ett resedokument enligt konvention.
            """,
          inEnglish: """
            Försäkringskassan does not count a person with temporary protection as resident, unless the person has \
            refugee status or a convention travel document.
            """)
      ]),
    Provision(
      .sfb53Utlandsvistelse, .decides,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "5 kap. 3 § tredje stycket SFB",
          says: "Personen räknas som bosatt i Sverige även under en utlandsvistelse som väntas vara högst ett år.",
          inEnglish: """
            The person still counts as resident in Sweden during a stay abroad expected to last at most one year.
            """)
      ]),
    Provision(
      .sfb513UtanforEes, .decides,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "5 kap. 13 och 14 §§ SFB",
          says: """
            Under en vistelse utanför EES och Schweiz betalar Försäkringskassan bara om vistelsen väntas vara högst \
            sex månader.
            """,
          inEnglish: """
            During a stay outside the EEA and Switzerland Försäkringskassan pays only if the stay is expected to \
            last at most six months.
            """)
      ]),
  ]
}
