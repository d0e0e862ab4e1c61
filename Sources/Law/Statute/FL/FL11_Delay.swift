extension Provisions {
  /// 11 and 12 §§ FL: delayed decisions.
  public static let delayedDecision: [Provision] = [
    Provision(
      .procDrojsmal, .computes,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "11 och 12 §§ FL (SFS 2017:900)",
          says: """
            När ett ärende har tagit 6 månader får personen en gång skriftligt begära beslut, och kommunen eller \
            Försäkringskassan beslutar eller avslår då inom 4 veckor.
            """,
          inEnglish: """
            When a case has taken 6 months the person may once request a decision in writing, and the kommun or \
            Försäkringskassan then decides or refuses within 4 weeks.
            """)
      ])
  ]
}

extension Deadline {
  /// The first day a person may request a decision in a delayed case: 6 months after the application came in. Nothing
  /// has to be done that day, so it is not moved. `nil` where the rule is not known.
  public static func earliestDelayRequest(applicationArrived day: CalendarDate) -> CalendarDate? {
    guard Provisions.delayedDecision.wording(of: .procDrojsmal, on: day) != 0, day.year <= lastYear else { return nil }
    return LegalPeriod.months(6).end(from: day)
  }

  /// The last day for the authority to decide or refuse after such a request: 4 weeks.
  public static func answerToDelayRequest(requestArrived day: CalendarDate) -> Deadline? {
    guard Provisions.delayedDecision.wording(of: .procDrojsmal, on: day) != 0 else { return nil }
    return Deadline(act: .weeks(4), from: day, by: .procDrojsmal)
  }
}
