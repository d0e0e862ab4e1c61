extension Provisions {
  /// 110 kap. 46–47, 57 a and 58 §§ SFB: the duty to report, and refusing a visit.
  public static let dutyToReport: [Provision] = [
    Provision(
      .sfb11046Anmalan, .computes,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "110 kap. 46–47 §§ SFB; 51 kap. 19 § SFB",
          says: """
            Personen, eller den som tar emot pengarna åt personen, ska anmäla ändrade förhållanden snarast och senast \
            14 dagar efter att ha fått veta om dem.
            """,
          inEnglish: """
            The person, or whoever receives the money for the person, must report changed circumstances as soon as \
            possible and at the latest 14 days after learning of them.
            """)
      ]),
    Provision(
      .sfb11057aVagran, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .medium,
          citation: "110 kap. 57 a och 58 §§ SFB; 51 kap. 16 a § SFB",
          says: """
            Försäkringskassan kan dra in eller sänka ersättningen om personen upprepat vägrar besök eller inspektion \
            där en närstående är assistent, efter information om följden.
            """,
          inEnglish: """
            Försäkringskassan may withdraw or reduce the benefit if the person repeatedly refuses a visit or \
            inspection where a close relative assists, after information on this consequence.
            """,
          doubt: "Texten är kontrollerad, men första dagen är osäker.")
      ]),
  ]
}

extension Deadline {
  /// The last day to report changed circumstances to Försäkringskassan: 14 days after the person learnt of them, and
  /// before that as soon as possible. `nil` before 2011.
  public static func reportOfChange(known day: CalendarDate) -> Deadline? {
    guard Provisions.dutyToReport.wording(of: .sfb11046Anmalan, on: day) != 0 else { return nil }
    return Deadline(act: .days(14), from: day, by: .sfb11046Anmalan)
  }
}
