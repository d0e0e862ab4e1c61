extension Provisions {
  /// 113 kap. 7–10 and 19 §§ SFB: reconsideration at Försäkringskassan before an appeal.
  public static let reconsideration: [Provision] = [
    Provision(
      .procOmprovning, .computes,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "113 kap. 7 § första och andra stycket, 8, 10 och 19 §§ SFB; 27 § LSS (kommunen)",
          says: """
            Försäkringskassan omprövar sitt beslut en gång, aldrig till nackdel, om personen begär det skriftligt \
            inom 2 månader från mottagandet, medan personen överklagar kommunens beslut direkt.
            """,
          inEnglish: """
            Försäkringskassan reconsiders its decision once, never to the person's detriment, if the person asks in \
            writing within 2 months from receipt, while the person appeals a decision of the kommun directly.
            """)
      ]),
    Provision(
      .procOmprovningFakta, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 1710-18",
          says: """
            Försäkringskassan prövar hela frågan på nytt vid omprövningen, även med nya uppgifter som kommer fram \
            till den dagen.
            """,
          inEnglish: """
            Försäkringskassan tries the whole question anew at the reconsideration, also with new facts up to that \
            day.
            """)
      ]),
  ]
}

extension Deadline {
  /// The last day for a written request for omprövning to reach Försäkringskassan: 2 months. `nil` before 2011.
  public static func reconsideration(of decision: ServedDay) -> Deadline? {
    guard Provisions.reconsideration.wording(of: .procOmprovning, on: decision.day) != 0 else { return nil }
    return Deadline(act: .months(2), from: decision.day, by: .procOmprovning, served: decision)
  }
}
