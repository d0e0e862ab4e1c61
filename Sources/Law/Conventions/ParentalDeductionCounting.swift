extension Provisions {
  /// Egenmakts konventioner om föräldraansvar före 2023 och om hur föräldraavdraget räknas.
  public static let parentalDeductionConventions: [Provision] = [
    Provision(
      .calcForaldraansvarFore2023, .computes,
      [
        Version(
          from: .always, to: CalendarDate(2022, 12, 31), confidence: .medium,
          citation: """
            Egenmakts konvention, följer av den individuella bedömningen av normalt föräldraansvar (RÅ 1997 ref. 23 \
            I; 51 kap. 6 § SFB i äldre lydelse; 9 f § LSS, SFS 2020:441)
            """,
          says: """
            Föräldrarnas del anges som minuter per dygn; är den okänd blir svaret ett spann mellan fullt avdrag och \
            inget avdrag.
            """,
          inEnglish: """
            The parents’ part is stated as minutes per 24 hours; if it is unknown the answer is an interval between \
            full deduction and no deduction.
            """)
      ]),
    Provision(
      .calcAvdragGolv, .computes,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "Egenmakts konvention, följer av orden till den del i 9 f § LSS",
          says: """
            Avdraget stannar vid noll, och det som inte får plats dras varken från undantagna behov eller från \
            grundläggande över till andra behov.
            """,
          inEnglish: """
            The deduction stops at zero, and what does not fit is taken neither from exempt needs nor from basic \
            over to other needs.
            """)
      ]),
    Provision(
      .calcAvdragEnGang, .computes,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "Egenmakts konvention, följer av ordalydelsen i bilagan till förordningen (1993:1090)",
          says: "Ett barn med flera assistenter får samma avdrag per dygn som ett barn med en assistent.",
          inEnglish: """
            A child with several assistants has the same deduction per 24 hours as a child with one assistant.
            """)
      ]),
  ]
}
