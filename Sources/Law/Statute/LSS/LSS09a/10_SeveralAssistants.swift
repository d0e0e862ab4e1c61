extension Provisions {
  /// 9 a § femte stycket LSS: flera assistenter samtidigt – med den praxis som tolkar det.
  public static let severalAssistants: [Provision] = [
    Provision(
      .lss9a5FleraAssistenter, .decides,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: """
            9 a § femte stycket LSS (först fjärde stycket, SFS 2010:480); lagen (2018:222) om \
            bostadsanpassningsbidrag; hälso- och sjukvårdslagen (2017:30)
            """,
          says: """
            Personen får två eller fler assistenter samtidigt bara om möjligheterna till bostadsanpassningsbidrag \
            och hjälpmedel har utretts.
            """,
          inEnglish: """
            The person gets two or more assistants at the same time only if the possibilities of a housing \
            adaptation grant and aids have been investigated.
            """)
      ]),
    Provision(
      .ra201053RaknasIn, .computes,
      [
        Version(
          from: .on(2010, 6, 17), confidence: .high,
          citation: "RÅ 2010 ref. 53 (mål 3143-09)",
          says: """
            Den andra assistentens minuter i ett grundläggande behov läggs till den första assistentens och räknas \
            med mot gränsen 20 timmar.
            """,
          inEnglish: """
            The second assistant’s minutes in a basic need are added to those of the first and count towards the \
            20-hour line.
            """)
      ]),
    Provision(
      .dubbelVia512, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 2 § SFB (hänvisar till 9 a § LSS)",
          says: """
            Regeln om flera assistenter gäller också hos Försäkringskassan, eftersom socialförsäkringsbalken \
            hänvisar till LSS och saknar en egen regel.
            """,
          inEnglish: """
            The rule on more than one assistant also applies at Försäkringskassan, because the social insurance code \
            refers to LSS and has no rule of its own.
            """)
      ]),
    Provision(
      .dubbelGuideAllaMoment, .informs,
      [
        Version(
          from: .on(2010, 6, 17), confidence: .high,
          citation: "ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 7; RÅ 2010 ref. 53",
          says: """
            Varje moment som kräver två personer, till exempel en dusch, tas upp dubbelt bland de grundläggande \
            behoven.
            """,
          inEnglish: """
            Every moment that requires two people, for example a shower, is entered twice among the basic needs.
            """)
      ]),
    Provision(
      .kamrDubbelAktivTid, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            KamR Göteborg 6857-15 och 3394-16 (all vaken tid); KamR Jönköping 822-18; KamR Göteborg 1014-19 \
            (avslag); KamR Sundsvall, dom den 20 mars 2024 (endast aktiv tid)
            """,
          says: """
            Den andra assistenten räknas när hon eller han aktivt behövs; tiden däremellan räknas bara vid allvarlig \
            hälsorisk, enligt en dom från 2024 dessutom bara om faran uppstår tillräckligt ofta.
            """,
          inEnglish: """
            The second assistant counts while actively needed; the time between counts only on a serious health \
            risk, and according to a ruling of 2024 only if the risk is also frequent enough.
            """,
          doubt: "Kammarrätterna är oense om passiv tid, och målnumret för domen från 2024 saknas.")
      ]),
    Provision(
      .kamrDubbelAndraBehov, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Göteborg 5970-15; KamR Jönköping 3454-14",
          says: """
            Två assistenter kan beviljas även för ridning, bassängbad och utflykter, men inte för att köra bil eller \
            skjuta en vagn.
            """,
          inEnglish: """
            Two assistants can be granted also for riding, pool and outings, but not for driving or pushing a \
            trolley.
            """)
      ]),
    Provision(
      .kamrDubbelSkolaIrrelevant, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 2604-18",
          says: """
            Vem som ansvarar för personens skoltid saknar betydelse när myndigheten bedömer om två assistenter \
            behövs.
            """,
          inEnglish: """
            Who is responsible for the person’s school time is irrelevant when the authority judges whether two \
            assistants are needed.
            """)
      ]),
    Provision(
      .dubbelOver168, .computes,
      [
        Version(
          from: .about(2008, 1, 1), confidence: .high,
          citation: "RÅ 2008 ref. 17 (259 timmar beviljade, 336 begärda)",
          says: """
            Med två assistenter samtidigt kan personen få mer än veckans 168 timmar, i ett avgjort mål 259 timmar.
            """,
          inEnglish: """
            With two assistants at the same time the person can get more than the 168 hours of the week, in one \
            decided case 259 hours.
            """,
          doubt: "Domens exakta dag är inte kontrollerad; bara året är känt.")
      ]),
  ]
}

/// What each further assistant at the same time gives, per occasion.
struct FurtherShare {
  var basic: Rational = .zero
  var other: Rational = .zero
}

extension Inquiry {
  /// Step 10: the second assistant's time. It counts in the 20-hour sum where the moment is a basic need, only while the
  /// second is actively needed, and only if aids and housing adaptation have been investigated.
  mutating func furtherAssistant(_ moment: MomentFacts, _ share: Share, _ minutes: Rational) -> FurtherShare {
    guard mayHaveSeveralAssistants() else { return FurtherShare() }
    let active = activeMinutes(moment, minutes)
    let isExemptOther = share.basic.isZero && share.otherIsExempt
    var basic = Rational.least(active, share.basic)
    var other = isExemptOther ? Rational.least(active, share.other) : Rational.least(active - basic, share.other)
    if !law.applies(.ra201053RaknasIn) {
      // Before RÅ 2010 ref. 53 the second assistant was an other need.
      other += basic
      basic = .zero
      apply(.ra201053RaknasIn, .notMet)
    } else {
      apply(.ra201053RaknasIn, .minutes(basic))
    }
    if basic.isZero { apply(.kamrDubbelAndraBehov, .minutes(other)) }
    return FurtherShare(basic: basic, other: other)
  }

  /// Two or more at the same time only if the possibilities of adaptation and aids are investigated (from 2011; not for
  /// applications that came in before).
  mutating func mayHaveSeveralAssistants() -> Bool {
    guard law.applies(.lss9a5FleraAssistenter), !appliedBefore2011 else {
      if appliedBefore2011 { apply(.lssTrans2010480Double, .notMet) }
      return true
    }
    open(.lss9a5FleraAssistenter)
    let investigated = facts.truths[.aidsInvestigated]
    witness.read(.aidsInvestigated, .truth(investigated))
    guard investigated != .yes else {
      close(.met)
      return true
    }
    isOpen = true
    rowIsOpen = true
    rowMarks.insert(.needsInvestigation)
    close(investigated == .no ? .notMet : .open)
    return W.explores && witness.choose(OpenPoint(.aidsInvestigated), among: 2) == 1
  }

  /// Only active time (CI-15); all time under the other reading where a serious, unpredictable risk is documented. Two
  /// assistants without active minutes are counted as active all the time, as a claim.
  private mutating func activeMinutes(_ moment: MomentFacts, _ minutes: Rational) -> Rational {
    open(.kamrDubbelAktivTid)
    var active = minutes
    if moment.secondActiveMinutes.isStated {
      active = quantity(.secondActiveMinutes, moment.secondActiveMinutes, cap: minutes)
    } else {
      witness.read(.secondActiveMinutes, .unknown)
      rowMarks.insert(.secondAssistantClaimed)
    }
    active = Rational.least(active, minutes)
    if active < minutes {
      let allTime = follows(.ci15AllTimeIfSeriousUnpredictableRisk)
      if allTime, holds(.seriousUnpredictableRisk, of: moment) { active = minutes }
    }
    close(.minutes(active))
    return active
  }
}
