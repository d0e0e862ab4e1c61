extension Provisions {
  /// 9 a § fjärde stycket LSS: andra personliga behov – med den praxis som tolkar dem.
  public static let otherNeeds: [Provision] = [
    Provision(
      .lss9a4AndraBehov, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .high,
          citation: "9 a § fjärde stycket första meningen LSS",
          says: """
            Den som behöver assistans för grundläggande behov har rätt till hjälp även med andra personliga behov \
            som inte tillgodoses på annat sätt.
            """,
          inEnglish: """
            A person who needs assistance for basic needs also has a right to help with other personal needs that \
            are not met in another way.
            """)
      ]),
    Provision(
      .andraBehovInnehall, .informs,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .medium,
          citation: """
            prop. 1992/93:159 s. 174 f.; ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 4; \
            KamR Göteborg 4829-18
            """,
          says: """
            Andra personliga behov är till exempel hushållsarbete, inköp, arbete, studier, fritid, kultur, resor, \
            motion, myndighetskontakter och medicin som räcks fram, och personens önskemål styr.
            """,
          inEnglish: """
            Other personal needs are for example housework, shopping, work, studies, leisure, culture, travel, \
            exercise, contacts with authorities and medicine handed over, and the person’s wishes guide.
            """)
      ]),
    Provision(
      .andraBehovTillsammans, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 4; KamR Jönköping 787-17",
          says: """
            Assistenten gör i princip uppgifterna tillsammans med personen, men tid kan ges även utan medverkan när \
            funktionsnedsättningen medför ständiga och omfattande behov.
            """,
          inEnglish: """
            The assistant in principle does the tasks together with the person, but time can be given without the \
            person taking part when the disability causes constant and extensive need.
            """)
      ]),
    Provision(
      .andraBehovTillsyn, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 4; KamR Göteborg 3535-18, 6280-15 \
            och 4829-18
            """,
          says: """
            Att se till personen, räcka saker, påminna och motivera kan ge tid oavsett diagnos, och tillsyn några \
            gånger i timmen räknas som sammanhängande.
            """,
          inEnglish: """
            Watching over the person, handing things, reminding and motivating can give time whatever the diagnosis, \
            and supervision a few times an hour counts as continuous.
            """)
      ]),
    Provision(
      .hfd201727Kvalificerat, .decides,
      [
        Version(
          from: .on(2017, 6, 13), confidence: .high,
          citation: "HFD 2017 ref. 27 (mål 1206-16); KamR Jönköping 3454-14 och 3304-16",
          says: """
            Hjälpen är något kvalificerad och konkret: att bara köra bil, bära saker eller vara med räcker inte, men \
            hjälp som personen får under en resa kan räknas.
            """,
          inEnglish: """
            The help is somewhat qualified and concrete: only driving, carrying or being present is not enough, but \
            help that the person gets during a journey can count.
            """)
      ]),
    Provision(
      .andraBehovEndaSkal, .decides,
      [
        Version(
          from: .always, to: CalendarDate(2017, 6, 12), confidence: .medium,
          citation: "ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 4",
          says: """
            Ett annat personligt behov får nekas endast av ett skäl, att någon eller något annat faktiskt redan \
            täcker det.
            """,
          inEnglish: """
            Another personal need may be refused on one ground only, that someone or something else in fact already \
            meets it.
            """)
      ]),
    Provision(
      .kamrMakeansvar, .decides,
      [
        Version(
          from: .on(1997, 10, 1), confidence: .medium,
          citation: "RÅ 1997 not. 165; KamR Jönköping 787-17 och 100-18; KamR Göteborg 6427-21",
          says: """
            När personen bor med make eller sambo kan högst personens egen del av det gemensamma hushållsarbetet ge \
            tid.
            """,
          inEnglish: """
            When the person lives with a spouse or cohabitant, at most the person’s own share of the common \
            housework can give time.
            """,
          doubt: "Hur stor den egna delen är, och om den alls ger tid, bedömer kammarrätterna olika.")
      ]),
    Provision(
      .kamrFamiljegemenskap, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Stockholm 6109-18",
          says: "Att personen lever i en familj, så kallad familjegemenskap, är inget lagligt skäl att neka assistans.",
          inEnglish: "That the person lives in a family (family community) is no legal ground for refusing assistance.",
          doubt: "Myndigheter har åberopat familjegemenskap för nätter, och en äldre dom godtog det.")
      ]),
    Provision(
      .andraBehovEgetBarn, .decides,
      [
        Version(
          from: .always, confidence: .low,
          citation: "prop. 1992/93:159; praxis från kammarrätterna",
          says: """
            Personen kan få hjälp i rollen som förälder till sitt eget barn bara i liten omfattning, främst medan \
            barnet är spädbarn.
            """,
          inEnglish: """
            The person can get help in the role of parent of an own child only to a small extent, mainly while the \
            child is an infant.
            """,
          doubt: "Uppgiften bygger på svaga källor utan målnummer.")
      ]),
    Provision(
      .andraBehovResor, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 7",
          says: """
            Regelbundna semesterresor, även utomlands, kan ge timmar när de grundläggande behoven ger rätt till \
            assistans.
            """,
          inEnglish: """
            Regular holiday travel, also abroad, can give hours when the basic needs give a right to assistance.
            """,
          doubt: """
            Domstolarna bedömer extra timmar för resor olika, och Försäkringskassan ger inga allmänna \
            semestertimmar.
            """)
      ]),
    Provision(
      .kamrResorTillfalligt, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Göteborg 3144-16 och 5568-15 (bifall) samt 72-17 (avslag)",
          says: """
            En enstaka resa kan ge extra timmar för tid som annars är skol- eller förskoletid, men täta utlandsresor \
            hör inte till goda levnadsvillkor.
            """,
          inEnglish: """
            A single trip can give extra hours for time that is otherwise school or preschool time, but frequent \
            trips abroad are not part of good living conditions.
            """,
          doubt: "Domarna går åt olika håll och binder inte andra domstolar.")
      ]),
    Provision(
      .kamrTraning, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Göteborg 5970-15",
          says: "Träning och fritidsaktiviteter varje vecka ger tid, också för två assistenter när det behövs.",
          inEnglish: "Weekly training and leisure activities give time, also for two assistants when needed.")
      ]),
    Provision(
      .lss9a4Narvaro, .decides,
      [
        Version(
          from: .on(2018, 4, 1), confidence: .high,
          citation: "9 a § fjärde stycket 3 LSS (SFS 2018:113); prop. 2017/18:78",
          says: """
            Tid räknas helt när assistenten måste vara med vid en aktivitet utanför hemmet därför att ett hjälpbehov \
            kan väntas uppstå.
            """,
          inEnglish: """
            Time counts in full when the assistant must be present at an activity outside the home because a need of \
            help can be expected to arise.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Other personal needs. From HFD 2017 ref. 27 an other need must be somewhat qualified and tied to concrete help.
  mutating func otherNeed(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    switch moment.content {
    case .driving, .carrying, .merePresence, .planningWithout: return unqualified(minutes)
    case .journey: return journey(minutes)
    case .holidayTrip: return holidayTrip(minutes)
    case .household: return household(moment, minutes)
    case .ownChildren:
      open(.andraBehovEgetBarn)
      let counts = uncertain(.andraBehovEgetBarn)
      close(.open)
      return counts ? .other(minutes, by: .andraBehovEgetBarn) : .none(by: .andraBehovEgetBarn)
    case .interpreting where law.applies(.hfd201844Tolk):
      apply(.hfd201844Tolk, .mode(.none))
      return .none(by: .hfd201844Tolk)
    case .reminders, .encouragement:
      apply(.kamOkvalificerad, .mode(.other))
      return .other(minutes, by: .kamOkvalificerad)
    default: break
    }
    if moment.engagement == .supervision {
      if moment.truths[.night] == .yes {
        apply(.kamrNattTillsyn, .mode(.other))
        return .other(minutes, by: .kamrNattTillsyn)
      }
      apply(.andraBehovTillsyn, .mode(.other))
      return .other(minutes, by: .andraBehovTillsyn)
    }
    apply(.lss9a4AndraBehov, .mode(.other))
    return .other(minutes, by: .lss9a4AndraBehov)
  }

  /// Driving, carrying, mere presence and planning without the person (CI-33).
  private mutating func unqualified(_ minutes: Rational) -> Share {
    guard law.applies(.hfd201727Kvalificerat) else {
      apply(.andraBehovEndaSkal, .met)
      return .other(minutes, by: .andraBehovEndaSkal)
    }
    open(.hfd201727Kvalificerat)
    let counts = follows(.ci33MetOtherwiseOnly)
    _ = close(counts)
    return counts ? .other(minutes, by: .hfd201727Kvalificerat) : .none(by: .hfd201727Kvalificerat)
  }

  /// The journey as such, apart from help during it (CI-30).
  private mutating func journey(_ minutes: Rational) -> Share {
    guard law.applies(.hfd201727Kvalificerat) else { return unqualified(minutes) }
    open(.hfd201727Kvalificerat)
    let counts = follows(.ci30JourneyIfNoTransport)
    _ = close(counts)
    return counts ? .other(minutes, by: .hfd201727Kvalificerat) : .none(by: .hfd201727Kvalificerat)
  }

  /// Holidays and trips (CI-31).
  private mutating func holidayTrip(_ minutes: Rational) -> Share {
    open(.andraBehovResor)
    let counts: Bool
    if follows(.ci31RegularTripsCount) {
      counts = true
    } else if follows(.ci31Never) {
      counts = false
    } else {
      counts = uncertain(.andraBehovResor)
    }
    close(counts ? .met : rowMarks.contains(.uncertainReading) ? .open : .notMet)
    return counts ? .other(minutes, by: .andraBehovResor) : .none(by: .andraBehovResor)
  }

  /// Housework shared with a spouse or cohabitant: at most half of the person's own share by the default reading, nothing
  /// in the secure sum (CI-28).
  private mutating func household(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.applies(.kamrMakeansvar), facts.truths[.spouse] != .no else {
      apply(.lss9a4AndraBehov, .mode(.other))
      return .other(minutes, by: .lss9a4AndraBehov)
    }
    open(.kamrMakeansvar)
    var shared = facts.truths[.spouse]
    witness.read(.spouse, .truth(shared))
    witness.read(.sharedWithSpouse, .truth(moment.truths[.sharedWithSpouse]))
    shared = shared && moment.truths[.sharedWithSpouse]
    guard shared != .no else {
      close(.notMet)
      return .other(minutes, by: .lss9a4AndraBehov)
    }
    if shared == .unknown { noteUnknown() }
    if W.explores, shared == .unknown, !isExploredShared(moment) {
      return .other(minutes, by: .lss9a4AndraBehov)
    }
    let counted: Rational
    if follows(.ci28OwnShareCounts) {
      counted = minutes
    } else if follows(.ci28None) {
      counted = .zero
    } else {
      isOpen = true
      rowIsOpen = true
      rowMarks.insert(.uncertainReading)
      let part = W.explores ? witness.choose(OpenPoint(.kamrMakeansvar, row: row), among: 3) : 1
      counted = minutes * Rational(part) / 2
    }
    close(.minutes(counted))
    if counted.isZero { return .none(by: .kamrMakeansvar) }
    return .other(counted, by: .kamrMakeansvar)
  }

  private mutating func isExploredShared(_ moment: MomentFacts) -> Bool {
    settle(facts.truths[.spouse], OpenPoint(.spouse))
      && settle(moment.truths[.sharedWithSpouse], OpenPoint(.sharedWithSpouse, row: row))
  }

  /// Presence at an activity outside the home because a need can be expected to arise.
  mutating func presence(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if law.applies(.lss9a4Narvaro) {
      open(.lss9a4Narvaro)
      reads(.place, word: moment.place)
      let outside = settle(
        moment.place == .unknown ? .unknown : Truth(moment.place != .home && moment.place != .groupHome),
        OpenPoint(.place, row: row))
      guard close(outside) else { return unqualified(minutes) }
      return .other(minutes, by: .lss9a4Narvaro)
    }
    if law.applies(.hfd201727Kvalificerat) { return unqualified(minutes) }
    apply(.lss9a4AndraBehov, .mode(.other))
    return .other(minutes, by: .lss9a4AndraBehov)
  }
}
