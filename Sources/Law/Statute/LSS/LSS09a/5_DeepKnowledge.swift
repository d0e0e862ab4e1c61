extension Provisions {
  /// 9 a § LSS, the fifth need to 2022: other help that presupposes deep knowledge of the person.
  public static let deepKnowledge: [Provision] = [
    Provision(
      .lss9a1IngaendeKunskaper, .decides,
      [
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "9 a § LSS (SFS 1996:534)",
          says: """
            Annan hjälp är grundläggande när den förutsätter ingående kunskaper om personen, och praxis avgör \
            vilken hjälp det är.
            """,
          inEnglish: """
            Other help is basic when it presupposes deep knowledge of the person, and practice decides which \
            help that is.
            """)
      ]),
    Provision(
      .femteAktivTillsyn, .decides,
      [
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "Regeringsrättens mål 3534-1998; RÅ 2009 ref. 57",
          says: """
            Aktiv tillsyn där assistenten övervakar personen räknas om det krävs att assistenten känner \
            personen ingående.
            """,
          inEnglish: """
            Active monitoring supervision of the person counts if it requires that the assistant has deep \
            knowledge of the person.
            """)
      ]),
    Provision(
      .femteUtatagerande, .decides,
      [
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2022, 12, 31), confidence: .medium,
          citation: "ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021), avsnitt 3; HFD 2020 ref. 7 p. 4",
          says: """
            Försäkringskassan kräver att aggressionen är lättväckt, oförutsägbar, våldsam och återkommande, \
            med risk för allvarliga följder utan övervakning av någon med ingående kunskaper.
            """,
          inEnglish: """
            Försäkringskassan requires aggression that is easily aroused, unpredictable, violent and \
            recurrent, with risk of serious consequences without monitoring by someone with deep knowledge.
            """)
      ]),
    Provision(
      .femteMedicinskaSkal, .decides,
      [
        Version(
          from: .about(2015, 7, 1), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "HFD 2015 ref. 46 (mål 3527-14)",
          says: """
            Medicinsk tillsyn räknas inte längre, eftersom hjälp som kräver ingående kunskaper förutsätter en \
            psykisk funktionsnedsättning.
            """,
          inEnglish: """
            Medical supervision no longer counts, because help that presupposes deep knowledge requires a \
            mental impairment.
            """,
          doubt: "Första dagen är inte kontrollerad; domens exakta dag saknas."),
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2015, 6, 30), confidence: .medium,
          citation: "Praxis; ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021), avsnitt 3",
          says: """
            Medicinsk tillsyn godtas främst för barn, till exempel vid shunt, epilepsi eller astma, så länge \
            den inte är ren sjukvård.
            """,
          inEnglish: """
            Medical supervision is accepted mainly for children, for example with shunt, epilepsy or asthma, \
            as long as it is not pure health care.
            """,
          doubt: "Sista dagen är inte kontrollerad; dagen för HFD 2015 ref. 46 saknas."),
      ]),
    Provision(
      .femteMedicinskUtrustning, .decides,
      [
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2015, 6, 30), confidence: .medium,
          citation: "ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021), avsnitt 3; HFD 2015 ref. 46",
          says: """
            Andningshjälp utan krav på vårdpersonal kan räknas när personen inte märker fel på utrustningen \
            och den som vakar måste känna sjukdomen hos just den personen.
            """,
          inEnglish: """
            Breathing help as self-care can count when the person cannot notice equipment problems and the \
            watcher must know how the illness shows in that very person.
            """,
          doubt: "Sista dagen är inte kontrollerad; dagen för HFD 2015 ref. 46 saknas.")
      ]),
    Provision(
      .hfd20207Femte, .decides,
      [
        Version(
          from: .on(2020, 2, 10), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "HFD 2020 ref. 7 (mål 3757-18)",
          says: """
            Bara två slags hjälp räknas: övervakning mot allvarliga följder av utåtagerande beteende, och \
            kvalificerad aktivering vid ett grundläggande behov; att vaka över epilepsi räcker inte.
            """,
          inEnglish: """
            Only two kinds of help count: monitoring against serious consequences of acting-out behaviour, \
            and qualified activation for a basic need; watching epilepsy is not enough.
            """)
      ]),
    Provision(
      .femteKam, .decides,
      [
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2022, 12, 31), confidence: .high,
          citation: "HFD 2020 ref. 7; ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021), avsnitt 3",
          says: """
            Aktivering räknas när den är mer än uppmaningar, ges av någon som känner personen väl och får \
            personen att göra det som annars i princip är omöjligt.
            """,
          inEnglish: """
            Activation counts when it is more than telling, is given by someone who knows the person well and \
            gets the person to do what is in principle impossible otherwise.
            """)
      ]),
  ]
}

/// The kinds of help that were tried as the fifth need.
enum DeepKnowledgeHelp {
  /// Monitoring because of acting-out behaviour.
  case actingOut
  /// Medical supervision.
  case medical
  /// Watching medical equipment.
  case equipment
  /// Qualified activation and motivation.
  case activation
}

extension Inquiry {
  /// The fifth need, to 2022-12-31: other help that presupposes deep knowledge of the person. Facts that practice asked
  /// for and nobody has stated leave the row open.
  mutating func deepKnowledgeHelp(
    _ moment: MomentFacts, _ minutes: Rational, kind: DeepKnowledgeHelp
  ) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    guard law.applies(.lss9a1IngaendeKunskaper) else { return notListed(minutes) }  // Abolished from 2023.
    let rule = practiceRule(kind)
    open(.lss9a1IngaendeKunskaper)
    let accepted = practiceAccepts(moment, kind)
    _ = close(accepted)
    return accepted ? .basic(minutes, of: minutes, by: rule) : .other(minutes, by: rule)
  }

  /// The practice of the day for a kind of help.
  private func practiceRule(_ kind: DeepKnowledgeHelp) -> RuleID {
    switch kind {
    case .actingOut: .femteAktivTillsyn
    case .activation: .femteKam
    case .medical, .equipment:
      if law.applies(.hfd20207Femte) {
        .hfd20207Femte
      } else if kind == .equipment, law.applies(.femteMedicinskUtrustning) {
        .femteMedicinskUtrustning
      } else {
        .femteMedicinskaSkal
      }
    }
  }

  private mutating func practiceAccepts(_ moment: MomentFacts, _ kind: DeepKnowledgeHelp) -> Bool {
    // HFD 2020 ref. 7: only monitoring of acting-out behaviour and qualified activation.
    if law.applies(.hfd20207Femte), kind == .medical || kind == .equipment {
      apply(.hfd20207Femte, .notMet)
      return false
    }
    // HFD 2015 ref. 46: only with a mental impairment.
    if law.wording(.femteMedicinskaSkal) == 2 {
      open(.femteMedicinskaSkal)
      let impaired = hasMentalImpairment()
      guard close(impaired) else { return false }
    }
    guard holds(.deepKnowledge, of: moment) else { return false }
    switch kind {
    case .actingOut:
      open(.femteUtatagerande)
      let harm = holds(.physicalHarmRisk)
      return close(harm)
    case .activation:
      open(.femteKam)
      let qualified = holds(.qualifiedMotivation, of: moment)
      return close(qualified)
    case .medical, .equipment: return true
    }
  }
}
