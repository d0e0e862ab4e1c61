extension Provisions {
  /// 9 a § fjärde stycket LSS: väntetid, beredskap och tillsyn under dygnsvilan.
  public static let nightRest: [Provision] = [
    Provision(
      .lss9a4Vantetid, .decides,
      [
        Version(
          from: .on(2018, 4, 1), confidence: .high,
          citation: "9 a § fjärde stycket 1 LSS (SFS 2018:113); prop. 2017/18:78",
          says: """
            Väntetid är tid under personens dygnsvila (nattvilan) då en assistent måste finnas på plats i väntan på \
            behov, utan att det är tillsyn.
            """,
          inEnglish: """
            Waiting time is time during the person’s night rest when an assistant must be available on site in wait \
            of need, without it being supervision.
            """)
      ]),
    Provision(
      .lss9a4Beredskap, .decides,
      [
        Version(
          from: .on(2018, 4, 1), confidence: .high,
          citation: """
            9 a § fjärde stycket 2 LSS (SFS 2018:113); ABH Utbildning, Att söka personlig assistans (omkring 2021), \
            avsnitt 5 (bestämd tid)
            """,
          says: """
            Beredskap innebär att assistenten under personens nattvila håller sig tillgänglig på annan plats och kan \
            komma inom en bestämd tid.
            """,
          inEnglish: """
            Standby means that the assistant, during the person’s night rest, is at disposal elsewhere and can come \
            within a set time.
            """)
      ]),
    Provision(
      .nattFore2018, .decides,
      [
        Version(
          from: .always, to: CalendarDate(2018, 3, 31), confidence: .medium,
          citation: "RFFS 1993:24; ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 5",
          says: """
            Redan före lagregeln ger föreskrifter och praxis tid för jour på plats, från 2013 kallad väntetid, och \
            för beredskap på annat håll.
            """,
          inEnglish: """
            Even before the statute, regulations and practice give time for readiness on site, from 2013 called \
            waiting time, and for standby elsewhere.
            """)
      ]),
    Provision(
      .fk201705Uppehall, .decides,
      [
        Version(
          from: .about(2017, 9, 1), to: CalendarDate(2018, 3, 31), confidence: .medium,
          citation: "FKRS 2017:05; prop. 2017/18:78",
          says: """
            Försäkringskassan beviljar ingen väntetid eller beredskap i nya beslut men låter tidigare beviljade \
            timmar vara kvar.
            """,
          inEnglish: """
            Försäkringskassan grants no waiting time or standby in new decisions but keeps hours granted earlier.
            """,
          doubt: "Startdagen i september 2017 är inte kontrollerad, och domstolarna var oense.")
      ]),
    Provision(
      .fkfsVantetidFjardedel, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            FKFS 2016:4 (dessförinnan RFFS 1993:24); ABH Utbildning, Att söka personlig assistans (omkring 2021), \
            avsnitt 5
            """,
          says: "Väntetid räknas till en fjärdedel: fyra timmar på plats under nattvilan ger en assistanstimme.",
          inEnglish: """
            Waiting time counts as one quarter: four hours on site during night rest give one assistance hour.
            """,
          doubt: "Texten i FKFS 2016:4 är inte kontrollerad, inte heller om timmar avrundas.")
      ]),
    Provision(
      .fkfsBeredskapSjundedel, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            FKFS 2016:4 (dessförinnan RFFS 1993:24); ABH Utbildning, Att söka personlig assistans (omkring 2021), \
            avsnitt 5
            """,
          says: "Sju timmar då assistenten är i beredskap motsvarar 60 minuter assistans.",
          inEnglish: "Seven hours during which the assistant is on standby equal 60 minutes of assistance.",
          doubt: "Texten i FKFS 2016:4 är inte kontrollerad, inte heller om timmar avrundas.")
      ]),
    Provision(
      .nattAktivTid, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 5; Försäkringskassans vägledning \
            2003:6
            """,
          says: """
            Aktiv hjälp på natten är vanlig assistanstid, grundläggande eller annan efter sitt innehåll, och ingår \
            inte i väntetid eller beredskap.
            """,
          inEnglish: """
            Active help at night is ordinary assistance time, basic or other by its content, and is not part of \
            waiting time or standby.
            """)
      ]),
    Provision(
      .kamrNattTillsyn, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 822-18 och 1590-16; KamR Stockholm 3436-17; KamR Göteborg 3487-18",
          says: """
            Natten räknas som tillsyn med full tid när assistenten måste vara alldeles intill, behov kan uppstå när \
            som helst, personen inte kan kalla och följderna är allvarliga.
            """,
          inEnglish: """
            The night counts as supervision in full when the assistant must be right beside the person, need can \
            arise at any moment, the person cannot call and the consequences are grave.
            """)
      ]),
    Provision(
      .nattEndastDygnsvila, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Ordalydelsen i 9 a § fjärde stycket 1 LSS; praxis från kammarrätterna",
          says: "Delningen med fyra gäller bara nattvilan, så beviljad passiv tillsyn på dagen räknas helt.",
          inEnglish: """
            The division by four applies only to night rest, so passive supervision granted in the daytime counts in \
            full.
            """)
      ]),
    Provision(
      .kamrNattSvarstid, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Sundsvall 1966-17; KamR Stockholm 6109-18",
          says: """
            Personen kan behöva väntetid när hemtjänst på larm dröjer för länge, men behoven under natten måste \
            bevisas.
            """,
          inEnglish: """
            The person can need waiting time when home help on alarm takes too long, but the needs at night must be \
            proved.
            """)
      ]),
    Provision(
      .nattEjGrundlaggande, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .high,
          citation: "9 a § fjärde stycket LSS",
          says: """
            Väntetid och beredskap hör till andra personliga behov och hjälper aldrig personen över gränsen 20 \
            timmar.
            """,
          inEnglish: """
            Waiting time and standby belong to other personal needs and never help the person over the 20-hour line.
            """)
      ]),
    Provision(
      .nattBoendepersonal, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Praxis från kammarrätterna; 7 § LSS",
          says: "I en bostad med särskild service tillgodoser nattpersonalen personens behov av hjälp på natten.",
          inEnglish: "In housing with special service the night staff meets the person’s need of help at night.")
      ]),
  ]
}

extension Inquiry {
  /// Step 16, one row: the minutes a week of waiting or standby, before division, × assistants. Nothing when the form
  /// gives no time on the day.
  mutating func nightRest(_ moment: MomentFacts, weekly: Rational) -> (minutes: Rational, rule: RuleID) {
    let isWaiting = moment.engagement == .waiting
    let rule: RuleID =
      law.applies(.nattFore2018) ? .nattFore2018 : isWaiting ? .lss9a4Vantetid : .lss9a4Beredskap
    if housingStaffMeetsNight(moment) { return (.zero, .nattBoendepersonal) }
    if spouseMeetsNight() { return (.zero, .kamrFamiljegemenskap) }
    open(rule)
    close(.minutesPerWeek(weekly))
    guard !isStoppedByAgency() else { return (.zero, .fk201705Uppehall) }
    apply(.nattEjGrundlaggande, .noted)
    return (weekly, rule)
  }

  /// Försäkringskassan granted no waiting time or standby in new decisions from September 2017 to March 2018.
  private mutating func isStoppedByAgency() -> Bool {
    guard law.applies(.fk201705Uppehall), track == .agency else { return false }
    open(.fk201705Uppehall)
    let isNew = holds(.newDecision, favourable: false)
    if isNew { rowMarks.insert(.courtsDisagreed) }
    close(isNew ? .met : .notMet)
    return isNew
  }

  /// In housing with special service the night staff meets the need.
  private mutating func housingStaffMeetsNight(_ moment: MomentFacts) -> Bool {
    guard facts.housing == .groupHome || facts.housing == .specialService else { return false }
    guard moment.place == .home || moment.place == .groupHome || moment.place == .unknown else { return false }
    apply(.nattBoendepersonal, .met)
    return true
  }

  /// By one reading the spouse's presence at night is a ground for refusal (CI-29); no support in law by the default.
  private mutating func spouseMeetsNight() -> Bool {
    guard facts.truths[.spouse] == .yes else { return false }
    open(.kamrFamiljegemenskap)
    witness.read(.spouse, .truth(.yes))
    let refused = follows(.ci29GroundForSpouseAtNight)
    close(refused ? .notMet : .met)
    return refused
  }

  /// Waiting by day is passive supervision, counted in full; standby by day gives nothing.
  mutating func dayReadiness(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    open(.nattEndastDygnsvila)
    witness.read(.night, .truth(.no))
    guard moment.engagement == .waiting else {
      close(.mode(.none))
      return .none(by: .nattEndastDygnsvila)
    }
    close(.mode(.other))
    return .other(minutes, by: .nattEndastDygnsvila)
  }

  /// What a row of waiting time or standby gives: the rest after active help, divided by four or by seven.
  ///
  /// - Parameters:
  ///   - weekly: the row's minutes a week for one assistant.
  ///   - activeAtNight: active help at night in minutes a week that no gross row has given room for yet; what this row
  ///     gives room for is taken off it.
  /// - Returns: minutes a week, × assistants.
  mutating func nightCredit(
    _ moment: MomentFacts, weekly: Rational, assistants: Int, activeAtNight: inout Rational
  ) -> Rational {
    open(.nattAktivTid)
    let isNet = isNetOfActiveHelp(moment, activeAtNight)
    let taken = isNet ? .zero : Rational.least(activeAtNight, weekly)
    activeAtNight -= taken
    let rest = weekly - taken
    close(.minutesPerWeek(rest))
    let isWaiting = moment.engagement == .waiting
    open(isWaiting ? .fkfsVantetidFjardedel : .fkfsBeredskapSjundedel)
    witness.use(unverified: true)
    marks.insert(.usedUnverified)
    let divisor = isWaiting ? law.parameters.waitingHoursPerHour : law.parameters.standbyHoursPerHour
    let credit = rest / divisor * Rational(assistants)
    close(.minutesPerWeek(credit))
    return credit
  }

  /// A row that does not say is gross when there is active help at night to take off, and the question is asked.
  private mutating func isNetOfActiveHelp(_ moment: MomentFacts, _ activeAtNight: Rational) -> Bool {
    let stated = moment.truths[.net]
    witness.read(.net, .truth(stated))
    guard stated == .unknown, activeAtNight.isPositive else { return stated == .yes }
    rowMarks.insert(.netOrGrossAssumed)
    return settle(.unknown, OpenPoint(.net, row: row))
  }
}
