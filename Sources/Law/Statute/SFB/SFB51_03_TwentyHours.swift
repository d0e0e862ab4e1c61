extension Provisions {
  /// 51 kap. 3 § SFB: more than 20 hours a week, and how the average is taken.
  public static let twentyHourLine: [Provision] = [
    Provision(
      .sfb51320h, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "51 kap. 3 § SFB; före 2011 3 § LASS",
          says: """
            Försäkringskassan ger assistansersättning bara om hjälpen med grundläggande behov i genomsnitt är mer än \
            20 timmar i veckan.
            """,
          inEnglish: """
            Försäkringskassan grants the state assistance benefit only if help with basic needs is on average more \
            than 20 hours a week.
            """)
      ]),
    Provision(
      .sfb513Genomsnitt, .computes,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .medium,
          citation: "51 kap. 3 § SFB; RÅ 1997 ref. 23; KamR Göteborg 1435-16",
          says: """
            Genomsnittet räknas på personens vanliga liv, där dagar hemma, skoldagar, lediga dagar och lov vägs \
            ihop.
            """,
          inEnglish: """
            The average is taken over the ordinary life of the person: home days, school days, days off and holidays \
            are weighed together.
            """,
          doubt: """
            Att genomsnittet gäller är säkert, men detaljerna bygger på praxis. HFD 2013 ref. 81 om 3 § LASS är inte \
            läst.
            """)
      ]),
    Provision(
      .fkAllaVeckor, .decides,
      [
        Version(
          from: .on(2009, 2, 27), confidence: .medium,
          citation: """
            Försäkringskassans vägledning 2003:6 i lydelsen från februari 2009, enligt Assistanskoll 2009-02-27
            """,
          says: """
            När genomsnittet passerar 20 timmar betalar Försäkringskassan för alla veckor, också dem där hjälpen är \
            mindre.
            """,
          inEnglish: """
            When the average passes 20 hours Försäkringskassan pays for all weeks, also those with less help.
            """,
          doubt: "Vägledningen är inte läst i original; dagen är den då branschpressen berättade om den.")
      ]),
    Provision(
      .sfb513EfterAvdrag, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .medium,
          citation: "51 kap. 3 och 6 §§ SFB",
          says: "För ett barn prövas gränsen på 20 timmar först när tiden för föräldrarnas ansvar är avdragen.",
          inEnglish: "For a child the 20-hour line is tested after the parental deduction.",
          doubt: "Ordningen följer av hur paragraferna hänvisar till varandra och kan läsas på ett annat sätt.")
      ]),
  ]
}
