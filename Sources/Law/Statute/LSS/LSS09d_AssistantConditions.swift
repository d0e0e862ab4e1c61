extension Provisions {
  /// 9 d and 23 §§ LSS with 51 kap. 16 and 16 b §§ SFB: conditions on the assistant and the provider.
  public static let assistantConditions: [Provision] = [
    Provision(
      .utforare18Ar, .decides,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .high,
          citation: "9 d § första stycket 1 LSS; 51 kap. 16 § första stycket 1 SFB",
          says: """
            Hjälp av en assistent under 18 år ersätts inte; kommunens regel gäller dock inte assistenter som \
            anställdes innan den kom.
            """,
          inEnglish: """
            Help by an assistant under 18 is not paid; the rule for municipal assistance does not apply to assistants \
            hired before it came.
            """)
      ]),
    Provision(
      .utforareUtanforEes, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .high,
          citation: "9 d § första stycket 2 LSS; 51 kap. 16 § andra stycket SFB",
          says: """
            En assistent bosatt utanför EES godtas aldrig i kommunens assistans, och hos Försäkringskassan bara vid \
            särskilda skäl.
            """,
          inEnglish: """
            An assistant resident outside the EEA is never accepted in municipal assistance, and by Försäkringskassan \
            only with special reasons.
            """)
      ]),
    Provision(
      .utforareFormaga, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .high,
          citation: "9 d § första stycket 3 LSS; 51 kap. 16 § första stycket 3 SFB",
          says: """
            Personen får ingen ersättning för en assistent som på grund av sjukdom, ålder eller liknande saknar \
            förmåga att ge hjälpen.
            """,
          inEnglish: """
            The person gets no payment for an assistant who because of illness, age or similar lacks the capacity to \
            give the help.
            """)
      ]),
    Provision(
      .utforareArbetstid, .informs,
      [
        Version(
          from: .on(2013, 7, 1), confidence: .high,
          citation: "9 d § första stycket 4 LSS; 51 kap. 16 § första stycket 2 SFB",
          says: """
            Tid då assistenten arbetar längre än lag eller kollektivavtal tillåter ersätts inte, även om personen har \
            timmar kvar.
            """,
          inEnglish: """
            Time when the assistant works longer than the act or collective agreement allows is not paid, even if the \
            person has hours left.
            """)
      ]),
    Provision(
      .utforareTillstand, .computes,
      [
        Version(
          from: .on(2021, 11, 1), confidence: .high,
          citation: "9 d § andra och tredje stycket LSS; 51 kap. 16 b § SFB; 23 § LSS",
          says: """
            Utan tillstånd från Inspektionen för vård och omsorg får privata anordnare inget betalt; upphör \
            tillståndet betalas 14 dagar från beskedet till personen, längre vid särskilda skäl.
            """,
          inEnglish: """
            Without a permit from the care inspectorate IVO private providers are not paid; if the permit ends, 14 \
            days from the notice to the person are paid, more with special reasons.
            """,
          doubt: "Vilka paragrafer och belopp prop. 2025/26:15 ändrade från 2026-01-01 är inte kontrollerat.")
      ]),
  ]
}

extension Deadline {
  /// The last day of assistance that is paid after a provider's permit has ended: 14 days from when the person was told.
  /// A condition; not moved. `nil` before the rule.
  public static func permitGrace(told day: CalendarDate) -> Deadline? {
    guard Provisions.assistantConditions.wording(of: .utforareTillstand, on: day) != 0 else { return nil }
    guard day.year <= lastYear else { return nil }
    return Deadline(condition: LegalPeriod.days(14).end(from: day), from: day, by: .utforareTillstand)
  }
}

extension Law {
  /// Whether assistance given on the day of the law by a private professional provider is paid, as far as the permit
  /// goes. Own employers and the kommun itself need no such permit.
  ///
  /// - Parameters:
  ///   - hasPermit: on the day.
  ///   - toldThatItEnded: the day the person was told, where a permit has ended.
  ///   - specialReasons: for a longer time than the two weeks.
  public func providerIsPaid(
    hasPermit: Truth, toldThatItEnded told: CalendarDate? = nil, specialReasons: Truth = .no
  ) -> Truth {
    guard applies(.utforareTillstand), hasPermit != .yes else { return .yes }
    if let told, let grace = Deadline.permitGrace(told: told), date <= grace.day { return .yes }
    return hasPermit || specialReasons
  }

  /// Whether the assistant is old enough, 18, on the day of the law. Unknown without a birth date.
  ///
  /// - Parameter hired: in municipal assistance the rule does not touch who was hired before it came.
  public func assistantIsOldEnough(born: CalendarDate?, track: Track, hired: CalendarDate? = nil) -> Truth {
    guard applies(.utforare18Ar) else { return .yes }
    guard let born, born.year <= Deadline.lastYear else { return .unknown }
    if date >= birthday(18, born: born) { return .yes }
    guard track == .kommun else { return .no }
    let began = Provisions.assistantConditions.provision(.utforare18Ar)?.versions.last?.from.date
    guard let began, born < began else { return .no }
    guard let hired else { return .unknown }
    return Truth(hired < began)
  }
}
