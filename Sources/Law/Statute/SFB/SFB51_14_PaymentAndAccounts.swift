extension Provisions {
  /// 51 kap. 14 and 15 §§ SFB: payment, accounts and settlement.
  public static let paymentAndAccounts: [Provision] = [
    Provision(
      .sfb5114Manad, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 14 § SFB",
          says: "Försäkringskassan betalar varje månad för de beviljade timmar som assistenter har utfört.",
          inEnglish: "Försäkringskassan pays each month for the granted hours that assistants have performed.")
      ]),
    Provision(
      .fkEfterskott, .informs,
      [
        Version(
          from: .on(2016, 10, 1), confidence: .medium,
          citation: "Försäkringskassans ändrade utbetalning från oktober 2016",
          says: """
            Försäkringskassan betalar som huvudregel i efterskott, men den som är egen arbetsgivare kan få pengarna \
            i förskott.
            """,
          inEnglish: """
            Försäkringskassan pays in arrears as a main rule, but an own employer may get the money in advance.
            """)
      ]),
    Provision(
      .sfb5115Avrakning, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 15 § SFB",
          says: """
            Försäkringskassan stämmer av varje preliminär utbetalning senast andra månaden efter och gör en \
            slutavräkning inom 2 månader efter beviljandeperioden.
            """,
          inEnglish: """
            Försäkringskassan settles each preliminary payment at the latest in the second month after and makes a \
            final settlement within 2 months after the grant period.
            """)
      ]),
    Provision(
      .fkfsRakningFemte, .computes,
      [
        Version(
          from: .on(2016, 10, 1), confidence: .high,
          citation: "FKFS 2016:4; HFD 2023 ref. 9 (2023-02-10)",
          says: """
            Räkning och tidsredovisning för en månad når Försäkringskassan senast den 5 i andra månaden efter, \
            annars kan ersättningen utebli.
            """,
          inEnglish: """
            The account and time report for a month reach Försäkringskassan at the latest on the 5th of the second \
            month after, otherwise payment may be refused.
            """,
          doubt: """
            Det är inte kontrollerat om dagen flyttas när den är en helgdag, så lämna räkningen arbetsdagen före; \
            föreskriftens text är inte heller kontrollerad.
            """)
      ]),
    Provision(
      .fkSommartid, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Försäkringskassans webbsida om att redovisa tid",
          says: """
            Assistenten redovisar verklig arbetad tid: en timme mindre när sommartiden börjar och en timme mer när \
            den slutar.
            """,
          inEnglish: """
            The assistant accounts for actual time worked: one hour less when summer time begins and one hour more \
            when it ends.
            """)
      ]),
    Provision(
      .hfd202055Slutavrakning, .informs,
      [
        Version(
          from: .about(2020, 1, 1), confidence: .high,
          citation: "HFD 2020 ref. 55",
          says: "Försäkringskassan betalar inte för räkningar som kommer in efter slutavräkningen.",
          inEnglish: "Försäkringskassan does not pay for accounts that come in after the final settlement.",
          doubt: "Domens dag är inte kontrollerad, bara året.")
      ]),
  ]
}

extension Deadline {
  /// The last day for the account and time report of a month: the 5th of the second month after. Set by FKFS; whether a
  /// closed day moves it is not verified, so the 5th stands with a doubt. `nil` where the rule is not known.
  ///
  /// - Parameter month: any day of the month accounted for.
  public static func account(forMonthOf month: CalendarDate) -> Deadline? {
    let first = month.firstOfMonth
    guard Provisions.paymentAndAccounts.wording(of: .fkfsRakningFemte, on: first) != 0 else { return nil }
    guard first.year <= lastYear else { return nil }
    let day = first.adding(months: 2).adding(days: 4)
    return Deadline(condition: day, from: first.lastOfMonth, by: .fkfsRakningFemte, warnsWhenClosed: true)
  }
}
