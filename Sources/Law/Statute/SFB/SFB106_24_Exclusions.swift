extension Provisions {
  /// 106 kap. 24–25 a §§ SFB: institution, group home, childcare, school and daily activity – with special reasons.
  public static let excludedPlaces: [Provision] = [
    Provision(
      .sfb10624Institution, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .medium,
          citation: "106 kap. 24 § 1 och 2 SFB (före 2011 4 § LASS)",
          says: """
            Personen får ingen assistansersättning under vård på en institution som staten, kommunen eller regionen \
            driver eller ger bidrag till, till exempel ett sjukhus.
            """,
          inEnglish: """
            The person gets no state assistance benefit while cared for in an institution that the state, a kommun or \
            a region runs or gives grants to, such as a hospital.
            """,
          doubt: """
            Att fängelse och häkte räknas som en sådan institution är en slutsats av lagtexten och är inte \
            kontrollerat.
            """)
      ]),
    Provision(
      .sfb10625Sjukhus, .decides,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "106 kap. 25 § SFB",
          says: """
            Försäkringskassan kan betala assistansersättning under en kortare tid på sjukhus om det finns särskilda \
            skäl.
            """,
          inEnglish: """
            Försäkringskassan may pay the state assistance benefit for a short time in hospital if there are special \
            reasons.
            """)
      ]),
    Provision(
      .rarSjukhusFyraVeckor, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "RAR 2002:6; prop. 1995/96:146 s. 21",
          says: """
            Kort tid är högst fyra veckor, också de första fyra av en lång sjukhusvistelse; skälen är svår \
            kommunikation, hälsotillståndet eller behov av mycket få hjälpare.
            """,
          inEnglish: """
            A short time is at most four weeks, also the first four of a long hospital stay; the reasons are difficult \
            communication, the state of health or a need of very few helpers.
            """)
      ]),
    Provision(
      .ra2009189SjukhusTimmar, .decides,
      [
        Version(
          from: .about(2009, 1, 1), confidence: .medium,
          citation: "RÅ 2009 not 189",
          says: """
            När särskilda skäl finns på sjukhuset behåller personen alla beviljade timmar och lika många assistenter \
            som hemma.
            """,
          inEnglish: """
            When there are special reasons in hospital the person keeps all granted assistance hours and as many \
            assistants as at home.
            """,
          doubt: "Avgörandets dag är inte kontrollerad; bara året 2009 är känt.")
      ]),
    Provision(
      .sfb10624Gruppbostad, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "106 kap. 24 § 3 SFB; RÅ 2004 ref. 90",
          says: "Den som bor i gruppbostad får ingen assistansersättning, inte heller för tiden i daglig verksamhet.",
          inEnglish: """
            A person who lives in a group home gets no state assistance benefit, not even for time in daily activity.
            """)
      ]),
    Provision(
      .sfb10624Skola, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "106 kap. 24 § 4 SFB; 106 kap. 25 § SFB",
          says: """
            Tid i barnomsorg, skola eller daglig verksamhet ger personen ingen assistansersättning, utom när särskilda \
            skäl finns.
            """,
          inEnglish: """
            Time in childcare, school or daily activity gives the person no state assistance benefit, unless there are \
            special reasons.
            """)
      ]),
    Provision(
      .fkVadArSkola, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Försäkringskassans vägledning 2003:6, version 11 (2012)",
          says: """
            Som skola räknas förskoleklass, grundskola, anpassad skola, gymnasium och komvux, men inte folkhögskola \
            eller universitet, där assistans alltså kan ersättas.
            """,
          inEnglish: """
            School means preschool class, compulsory school, adapted school, upper secondary school and komvux, but \
            not folk high school or university, where assistance can thus be paid.
            """)
      ]),
    Provision(
      .kamrSkolaSarskildaSkal, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Stockholm 5660-10; KamR Göteborg 3697-11; KamR Göteborg 3394-16 (daglig verksamhet)",
          says: """
            Domstolar godtar särskilda skäl när bara vana assistenter förstår personens tecken och egen personal har \
            prövats förgäves, men inte när personalen kan lära sig uppgiften.
            """,
          inEnglish: """
            Courts accept special reasons when only those used to the person's signs can communicate and own staff has \
            been tried in vain, but not when staff can learn the task.
            """)
      ]),
    Provision(
      .sfb10625aAndningSond, .decides,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .high,
          citation: "106 kap. 25 a § SFB (SFS 2020:440)",
          says: """
            I barnomsorg och skola betalar Försäkringskassan utan särskilda skäl för andning och sondmatning med \
            nödvändigt kringarbete, men inte för löpande medicinskt stöd eller i daglig verksamhet.
            """,
          inEnglish: """
            In childcare and school Försäkringskassan pays, without special reasons, for breathing and tube feeding \
            with necessary measures, but not for continuous medical support or in daily activity.
            """)
      ]),
    Provision(
      .skolaUrBadaSummorna, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 1438-18",
          says: """
            Hjälp som personen får på en plats utan rätt till ersättning räknas varken som grundläggande behov eller \
            som annat personligt behov.
            """,
          inEnglish: """
            Help that the person gets in an excluded place counts neither as a basic need nor as an other personal \
            need.
            """)
      ]),
    Provision(
      .sarskildaSkalNytt, .decides,
      [
        Version(
          from: .on(2022, 4, 29), confidence: .low,
          citation: "HFD, dom 2022-04-29",
          says: """
            När personen går från skola till daglig verksamhet är det osäkert om särskilda skäl som godtogs i skolan \
            fortfarande gäller.
            """,
          inEnglish: """
            When the person moves from school to daily activity it is uncertain whether special reasons accepted in \
            school still apply.
            """,
          doubt: "Högsta förvaltningsdomstolen prövade frågan 2022-04-29, men utgången är inte kontrollerad.")
      ]),
  ]
}

extension Inquiry {
  /// Step 8 in the track of Försäkringskassan: no benefit for time in childcare, school, daily activity or an
  /// institution. Gives the rule that takes the row away, or `nil` when it stays.
  @inline(__always)
  mutating func excludedByAgency(_ moment: MomentFacts) -> RuleID? {
    switch moment.place {
    case .school, .childcare, .dailyActivity: return excludedInSchoolOrActivity(moment)
    case .hospital: return excludedInHospital()
    case .unknown:
      open(.sfb10624Skola)
      reads(.place, word: moment.place)
      let kept = settle(.unknown, OpenPoint(.place, row: row))
      close(.open)
      return kept ? nil : .sfb10624Skola
    case .university:
      apply(.fkVadArSkola, .notMet)
      return nil
    case .home, .outside, .shortTermStay, .groupHome: return nil
    }
  }

  private mutating func excludedInSchoolOrActivity(_ moment: MomentFacts) -> RuleID? {
    if staysInSchool(moment) { return nil }
    open(.sfb10624Skola)
    reads(.place, word: moment.place)
    let kept = hasSpecialReasons(moment)
    if !kept { apply(.skolaUrBadaSummorna, .met) }
    close(kept ? .notMet : .met)
    return kept ? nil : .sfb10624Skola
  }

  /// SFB 106:25 a: breathing and tube feeding with what is directly necessary are not excluded in childcare and school.
  private mutating func staysInSchool(_ moment: MomentFacts) -> Bool {
    guard moment.place != .dailyActivity else { return false }
    if law.applies(.medicinsktSkola), isReadAsNeedSeven(moment) || moment.necessaryFor == .medicalSupport {
      open(.medicinsktSkola)
      let exempt = follows(.ci16ExemptLikeBreathing)
      close(exempt ? .met : .notMet)
      return exempt
    }
    guard law.applies(.sfb10625aAndningSond) else { return false }
    let isListed =
      isReadAsBreathing(moment) || moment.need == .tubeFeeding || moment.necessaryFor == .breathing
      || moment.necessaryFor == .tubeFeeding
    guard isListed else { return false }
    apply(.sfb10625aAndningSond, .met)
    return true
  }

  private mutating func hasSpecialReasons(_ moment: MomentFacts) -> Bool {
    reads(.specialReasons, word: moment.specialReasons)
    switch moment.specialReasons {
    case .yes:
      apply(.kamrSkolaSarskildaSkal, .met)
      return true
    case .no: return false
    case .unknown: return settle(.unknown, OpenPoint(.specialReasons, row: row))
    case .acceptedInSchool:
      open(.sarskildaSkalNytt)
      rowMarks.insert(.specialReasonsAnew)
      let kept = follows(.ci34CarriesOver) ? true : uncertain(.sarskildaSkalNytt)
      _ = close(kept)
      return kept
    }
  }

  private mutating func excludedInHospital() -> RuleID? {
    open(.sfb10624Institution)
    let kept = holds(.staySpecialReasons)
    close(kept ? .notMet : .met)
    return kept ? nil : .sfb10624Institution
  }

  /// The whole track is stopped for who lives in a group home or is cared for in an institution.
  mutating func agencyTrackIsStopped() -> (Truth, RuleID?) {
    open(.sfb10624Gruppbostad)
    reads(.housing, word: facts.housing)
    close(facts.housing == .groupHome ? .met : facts.housing == .unknown ? .open : .notMet)
    if facts.housing == .groupHome { return (.yes, .sfb10624Gruppbostad) }
    let stay = institutionStops()
    if stay.0 != .no { return stay }
    return facts.housing == .unknown ? (.unknown, .sfb10624Gruppbostad) : (.no, nil)
  }

  /// During a stay in hospital or another public institution, except the first four weeks with special reasons.
  private mutating func institutionStops() -> (Truth, RuleID?) {
    guard facts.stay != .none else { return (.no, nil) }
    open(.sfb10624Institution)
    reads(.stay, word: facts.stay)
    close(facts.stay == .unknown ? .open : .met)
    if facts.stay == .unknown { return (.unknown, .sfb10624Institution) }
    guard facts.stay == .hospital else { return (.yes, .sfb10624Institution) }
    // Before 2011 the exception stood in LASS; what is known of it is the advice on "short".
    let exception: RuleID = law.applies(.sfb10625Sjukhus) ? .sfb10625Sjukhus : .rarSjukhusFyraVeckor
    open(exception)
    let reasons = facts.truths[.staySpecialReasons]
    witness.read(.staySpecialReasons, .truth(reasons))
    close(reasons == .yes ? .met : reasons == .no ? .notMet : .open)
    guard reasons != .no else { return (.yes, .sfb10624Institution) }
    guard let from = facts.stayFrom else { return (.unknown, exception) }
    open(.rarSjukhusFyraVeckor)
    witness.read(.stayFrom, .date(from))
    let isShort = law.date < from.adding(days: Law.shortHospitalStay)
    _ = close(isShort)
    if !isShort { return (.yes, .rarSjukhusFyraVeckor) }
    if law.applies(.ra2009189SjukhusTimmar) { apply(.ra2009189SjukhusTimmar, .noted) }
    return reasons == .yes ? (.no, nil) : (.unknown, exception)
  }
}

extension Law {
  /// What "a short time" in hospital is at most, in days (RAR 2002:6).
  static let shortHospitalStay = 28

  /// How many days of a hospital stay Försäkringskassan pays: with special reasons the first four weeks, also of a longer
  /// stay. Least and greatest number; they differ when it is unknown whether there are special reasons.
  public func hospitalDaysPaid(ofStay days: Int, specialReasons: Truth) -> ClosedRange<Int> {
    let short = min(max(days, 0), Law.shortHospitalStay)
    switch specialReasons {
    case .no: return 0...0
    case .unknown: return 0...short
    case .yes: return short...short
    }
  }
}
