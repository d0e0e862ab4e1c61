extension Provisions {
  /// 9 a § LSS, need 5: communication with others, with the practice that interprets it.
  public static let communication: [Provision] = [
    Provision(
      .lss9a1Kommunikation, .decides,
      [
        Version(
          from: .on(2009, 6, 17), confidence: .medium,
          citation: "9 a § första stycket 5 LSS; RÅ 2010 ref. 17",
          says: """
            Kan personen inte kommunicera tillräckligt med andra utan någon som känner personen, räknas tiden \
            då assistenten måste vara med, utan egen prövning av hur privat den är.
            """,
          inEnglish: """
            If the person cannot communicate sufficiently with others without someone who knows the person, \
            the time the assistant must be present counts, without a separate test of private character.
            """,
          doubt: "Behovet följer av lagen, men att just den närvarande tiden räknas är osäkrare."),
        Version(
          from: .on(1996, 7, 1), to: CalendarDate(2009, 6, 16), confidence: .medium,
          citation: "9 a § LSS (SFS 1996:534); RÅ 2010 ref. 17",
          says: """
            Alla minuter räknas när personen behöver en tredje person som känner honom eller henne för att \
            kunna kommunicera med andra.
            """,
          inEnglish: """
            All minutes count when the person needs a third person who knows him or her to be able to \
            communicate with others.
            """),
      ]),
    Provision(
      .kommunikationTreKunskaper, .decides,
      [
        Version(
          from: .about(2010, 1, 1), confidence: .high,
          citation: "HFD 2018 ref. 44 (mål 4667-16) med hänvisning till ett avgörande från 2010",
          says: """
            Den som hjälper måste känna till tre saker: personen, funktionsnedsättningen och sättet att \
            kommunicera.
            """,
          inEnglish: """
            The one who helps must know three things: the person, the disability and the way of \
            communicating.
            """,
          doubt: "Första dagen är inte kontrollerad; bara året 2010 är känt.")
      ]),
    Provision(
      .hfd201844Tolk, .decides,
      [
        Version(
          from: .on(2018, 6, 18), confidence: .high,
          citation: "HFD 2018 ref. 44",
          says: """
            Tolkning räknas inte när tolken inte behöver känna personen, varken vanlig teckentolkning eller \
            tolkning genom beröring för dövblinda.
            """,
          inEnglish: """
            Interpreting does not count when the interpreter need not know the person, neither ordinary \
            sign-language interpreting nor tactile interpreting for deafblind people.
            """)
      ]),
    Provision(
      .kommunikationTid, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021), avsnitt 3; KamR Göteborg 5905-16; \
            KamR Stockholm 9774-18 (7 timmar i veckan godtagna)
            """,
          says: """
            Bara tid när kontakten med andra kräver assistenten räknas, oftast i möten med människor som inte \
            känner personen.
            """,
          inEnglish: """
            Only time when contact with others requires the assistant counts, mostly in meetings with people \
            who do not know the person.
            """,
          doubt: "Försäkringskassans nuvarande vägledning är inte kontrollerad.")
      ]),
    Provision(
      .kommunikationMedAssistenten, .decides,
      [
        Version(
          from: .always, confidence: .low,
          citation: "Allmän kännedom om 9 a § första stycket 5 LSS; ingen dom belagd",
          says: "Samtal mellan personen och assistenten om själva hjälpen räknas inte.",
          inEnglish: "Talk between the person and the assistant about the help itself does not count.",
          doubt: "Bygger på allmän kännedom; ingen källa är kontrollerad.")
      ]),
    Provision(
      .kommunikationEnbartSprak, .decides,
      [
        Version(
          from: .always, confidence: .low,
          citation: "Allmän kännedom om kommunikationsbehovet i 9 a § LSS; ingen dom belagd",
          says: "Att personen inte delar språk med omgivningen är inte ensamt ett behov av hjälp att kommunicera.",
          inEnglish: "Not sharing a language with those around is not by itself a communication need.",
          doubt: "Bygger på allmän kännedom; ingen dom eller annan källa är känd.")
      ]),
  ]
}

extension Inquiry {
  /// Need 5: a third person who knows the person is needed for communication with others. When that is so, the time the
  /// assistant must be present counts; privacy is not asked about separately.
  mutating func communication(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    switch moment.content {
    case .interpreting where law.applies(.hfd201844Tolk):
      apply(.hfd201844Tolk, .mode(.none))
      return .none(by: .hfd201844Tolk)
    case .languageOnly:
      apply(.kommunikationEnbartSprak, .mode(.none))
      return .none(by: .kommunikationEnbartSprak)
    case .talkWithAssistant:
      open(.kommunikationMedAssistenten)
      let counts = follows(.ci37CountedWhenNeededForHelp)
      _ = close(counts)
      if !counts { return .none(by: .kommunikationMedAssistenten) }
    default: break
    }
    let rule: RuleID = law.applies(.kommunikationTreKunskaper) ? .kommunikationTreKunskaper : .lss9a1Kommunikation
    open(rule)
    var fulfilled = holds(.thirdPersonNeeded, of: moment)
    if fulfilled { fulfilled = holds(.knowsPerson, of: moment) }
    if law.applies(.kommunikationTreKunskaper) {
      if fulfilled { fulfilled = holds(.knowsDisability, of: moment) }
      if fulfilled { fulfilled = holds(.knowsMode, of: moment) }
    }
    _ = close(fulfilled)
    guard fulfilled else { return .other(minutes, by: rule) }
    apply(.kommunikationTid, .minutes(minutes))
    return .basic(minutes, of: minutes, by: .lss9a1Kommunikation)
  }
}
