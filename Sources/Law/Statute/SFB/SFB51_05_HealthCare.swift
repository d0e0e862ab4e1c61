extension Provisions {
  /// 51 kap. 5 § SFB: health care gives no state assistance benefit.
  public static let benefitHealthCare: [Provision] = [
    Provision(
      .sfb515Sjukvard, .decides,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 5 § SFB",
          says: "Försäkringskassan betalar inte för åtgärder enligt hälso- och sjukvårdslagen; för dem svarar vården.",
          inEnglish: """
            Försäkringskassan does not pay for measures under the health care act; the health service is responsible \
            for them.
            """)
      ])
  ]
}
