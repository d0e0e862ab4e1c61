extension Provisions {
  /// 43–45 §§ FL and 113 kap. 20 § SFB: the time to appeal, and appeals that come too late.
  public static let appealPeriod: [Provision] = [
    Provision(
      .procOverklagan, .computes,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "43 och 44 §§ FL (SFS 2017:900); 113 kap. 20 § SFB",
          says: """
            Överklagandet når kommunen inom 3 veckor från att personen fick beslutet, och Försäkringskassan inom 2 \
            månader från omprövningsbeslutet eller domen; myndigheter räknar från beslutsdagen.
            """,
          inEnglish: """
            The appeal reaches the kommun within 3 weeks from when the person got the decision, and \
            Försäkringskassan within 2 months from the reconsideration decision or judgment; public bodies count \
            from the decision day.
            """)
      ]),
    Provision(
      .procForsenat, .informs,
      [
        Version(
          from: .on(2018, 7, 1), confidence: .high,
          citation: "45 § FL (SFS 2017:900)",
          says: """
            Ett för sent överklagande avvisas, om inte kommunen eller Försäkringskassan gav fel upplysning om tiden \
            eller det nådde domstolen i tid.
            """,
          inEnglish: """
            A late appeal is dismissed, unless the kommun or Försäkringskassan gave wrong appeal information or it \
            reached the higher body in time.
            """)
      ]),
  ]
}

extension Deadline {
  /// The last day for a person's appeal to reach the authority: 3 weeks for a decision of the kommun, 2 months for a
  /// reconsideration decision of Försäkringskassan or a judgment in such a case. `nil` where the rule is not known.
  public static func appeal(of decision: ServedDay, track: Track) -> Deadline? {
    guard Provisions.appealPeriod.wording(of: .procOverklagan, on: decision.day) != 0 else { return nil }
    let period: LegalPeriod = track == .kommun ? .weeks(3) : .months(2)
    return Deadline(act: period, from: decision.day, by: .procOverklagan, served: decision)
  }
}
