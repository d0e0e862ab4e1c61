extension Provisions {
  /// 7 § and 9 § 2 LSS: places where the kommun asks whether the need is met in another way in fact.
  public static let metInFact: [Provision] = [
    Provision(
      .lssKommunIngen106, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "7 § LSS",
          says: """
            Kommunen har inga uteslutna platser i lagen utan prövar om skolan, förskolan, korttidsvistelsen eller \
            någon annan faktiskt ger hjälpen.
            """,
          inEnglish: """
            The kommun has no excluded places by law but asks whether school, preschool, short-term stay or someone \
            else in fact gives the help.
            """)
      ]),
    Provision(
      .kamrSjukhusKommun, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "7 § LSS; KamR Stockholm 279-11; KamR Jönköping 614-17; avslag i KamR Göteborg 4317-16",
          says: """
            Kommunen kan betala assistans under en sjukhusvistelse, men bara så långt som personens behov faktiskt \
            inte tillgodoses där.
            """,
          inEnglish: """
            The kommun can pay for assistance during a hospital stay, but only as far as the need is in fact not met \
            there.
            """)
      ]),
    Provision(
      .lssGruppbostadKommun, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "7 § LSS; 9 § 2 LSS; guiden Att söka personlig assistans (ABH Utbildning), fakta 4",
          says: """
            Kommunen kan bevilja assistans för tid utanför hemmet åt den som bor i gruppbostad eller annan bostad med \
            särskild service.
            """,
          inEnglish: """
            The kommun may grant assistance for time outside the home to a person who lives in a group home or other \
            housing with special service.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Step 8 in both tracks: a need that somebody else in fact meets gives no assistance.
  @inline(__always)
  mutating func metByAnother(_ moment: MomentFacts) -> Bool {
    open(.lss7Ratt)
    let met = holds(.metByOther, of: moment, favourable: false)
    if met { apply(.tillgodosesPaAnnatSatt, .met) }
    close(met ? .notMet : .met)
    return met
  }

  /// Step 8 in the kommun's track: no chapter 106; a moment falls only where the place in fact meets the need, and in a
  /// group home only moments outside it are kept.
  @inline(__always)
  mutating func excludedByKommun(_ moment: MomentFacts) -> RuleID? {
    if facts.housing == .groupHome || facts.housing == .specialService {
      open(.lssGruppbostadKommun)
      reads(.place, word: moment.place)
      let isInside: Truth =
        moment.place == .unknown ? .unknown : Truth(moment.place == .home || moment.place == .groupHome)
      let dropped = settle(isInside, OpenPoint(.place, row: row), favourable: false)
      close(dropped ? .notMet : .met)
      if dropped { return .lssGruppbostadKommun }
    }
    switch moment.place {
    case .home, .outside, .university: return nil
    case .hospital where law.readings.follows(.ci32None):
      open(.kamrSjukhusKommun)
      _ = follows(.ci32None)
      close(.notMet)
      return .kamrSjukhusKommun
    case .groupHome where facts.housing != .groupHome: return nil
    case .school, .childcare, .dailyActivity, .shortTermStay, .hospital, .groupHome, .unknown:
      open(moment.place == .hospital ? .kamrSjukhusKommun : .lssKommunIngen106)
      reads(.place, word: moment.place)
      if moment.place == .hospital { _ = follows(.ci32None) }
      let met = holds(.metByPlace, of: moment, favourable: false)
      close(met ? .met : .notMet)
      return met ? .tillgodosesPaAnnatSatt : nil
    }
  }
}
