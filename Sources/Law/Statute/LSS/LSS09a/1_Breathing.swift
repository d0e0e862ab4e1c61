extension Provisions {
  /// 9 a § LSS, need 1: breathing, the measures around it and the practice that interprets it.
  public static let breathing: [Provision] = [
    Provision(
      .lss9a1Andning, .decides,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .high,
          citation: "9 a § LSS (SFS 2020:441); från 2023 9 a § första stycket 1 och tredje stycket LSS",
          says: "All hjälp med andningen räknas, oavsett hur privat den är.",
          inEnglish: "All help with breathing counts, regardless of character."),
        Version(
          from: .on(2019, 11, 1), to: CalendarDate(2020, 6, 30), confidence: .high,
          citation: "9 a § LSS (SFS 2019:618)",
          says: "Andning är ett eget grundläggande behov, men bara den mycket privata delen av hjälpen räknas.",
          inEnglish: "Breathing is a basic need of its own, but only the very private part of the help counts."),
        Version(
          from: .about(2015, 7, 1), to: CalendarDate(2019, 10, 31), confidence: .high,
          citation: "HFD 2015 ref. 46 (mål 3527-14)",
          says: """
            Hjälp med andningen är inte grundläggande, och utan psykisk funktionsnedsättning räknas den inte \
            heller som hjälp som kräver ingående kunskaper.
            """,
          inEnglish: """
            Help with breathing is not basic and, without a mental impairment, does not count as help that \
            presupposes deep knowledge either.
            """,
          doubt: "Första dagen är inte kontrollerad; domens exakta dag saknas."),
        Version(
          from: .always, to: CalendarDate(2015, 6, 30), confidence: .medium,
          citation: "HFD 2015 ref. 46 (mål 3527-14)",
          says: """
            Andning står inte på listan, men avancerad andningshjälp godtas i praxis som hjälp som kräver \
            ingående kunskaper om personen.
            """,
          inEnglish: """
            Breathing is not on the list, but practice accepts advanced breathing help as help that \
            presupposes deep knowledge of the person.
            """,
          doubt: "Sista dagen är inte kontrollerad; domens exakta dag saknas."),
      ]),
    Provision(
      .lss9a4AndningAtgarder, .decides,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .high,
          citation: "9 a § LSS (SFS 2020:441); nu 9 a § fjärde stycket andra meningen LSS",
          says: """
            Arbete som är direkt nödvändigt för andningshjälpen, till exempel att göra i ordning och rengöra \
            utrustning, är fullt ut ett annat personligt behov.
            """,
          inEnglish: """
            Measures directly necessary for the breathing help, for example preparing and cleaning equipment, \
            are an other personal need in full.
            """)
      ]),
    Provision(
      .fkAndningAvgransning, .decides,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .medium,
          citation: "Försäkringskassans webbsida om assistansersättning",
          says: """
            Försäkringskassan kräver underlag som visar att andningen är nedsatt med fara för hälsan, ytterst \
            livet; motion och allmänt bättre andning räknas inte.
            """,
          inEnglish: """
            Försäkringskassan requires evidence that breathing is reduced with danger to health, ultimately \
            life; exercise and generally better breathing do not count.
            """,
          doubt: """
            Om tillsyn av andningsutrustning hör hit eller till det löpande medicinska stödet är inte \
            kontrollerat.
            """)
      ]),
    Provision(
      .lssAndningUndantag, .decides,
      [
        Version(
          from: .on(2020, 7, 1), confidence: .high,
          citation: "9 f § andra stycket 1–2 LSS; 51 kap. 6 § SFB; 106 kap. 25 a § SFB",
          says: """
            Ett barns tid för andningshjälp och det nödvändiga arbetet kring den minskas inte för \
            föräldraansvar, och Försäkringskassan räknar den även i barnomsorg och skola.
            """,
          inEnglish: """
            A child's time for breathing help and its directly necessary measures is not reduced for parental \
            responsibility, and Försäkringskassan counts it in childcare and school too.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Need 1. All help counts since 2020-07-01; what is directly necessary for it is an other need in full.
  mutating func breathing(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    switch moment.content {
    case .equipmentCare: return necessaryForBreathing(minutes)
    case .watchingBreathingAid: return watchingBreathingAid(moment, minutes)
    case .breathingExercise:
      guard law.applies(.fkAndningAvgransning) else { return notListed(minutes) }
      apply(.fkAndningAvgransning, .notMet)
      return .other(minutes, by: .fkAndningAvgransning)
    default: return helpWithBreathing(moment, minutes)
    }
  }

  private mutating func helpWithBreathing(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    switch law.wording(.lss9a1Andning) {
    case 1:  // To 2015-06-30: only through the fifth need.
      return deepKnowledgeHelp(moment, minutes, kind: .medical)
    case 2:
      apply(.lss9a1Andning, .mode(.other))
      return .other(minutes, by: .lss9a1Andning)
    case 3:
      open(.lss9a1Andning)
      let whole = follows(.ci14Whole)
      let counted = whole ? minutes : quantity(.privateMinutes, moment.privateMinutes, cap: minutes)
      close(.minutes(Rational.least(counted, minutes)))
      return .basic(counted, of: minutes, by: .lss9a1Andning)
    default:
      apply(.lss9a1Andning, .mode(.all))
      regardlessOfCharacter()
      return .basic(minutes, of: minutes, exempt: breathingIsExempt(), by: .lss9a1Andning)
    }
  }

  /// No parental responsibility is taken off breathing (from 2020-07-01).
  private mutating func breathingIsExempt() -> Bool {
    if child != .adult { apply(.lssAndningUndantag, law.applies(.lssAndningUndantag) ? .met : .notMet) }
    return law.applies(.lssAndningUndantag)
  }

  /// Preparing and cleaning equipment and other directly necessary measures.
  mutating func necessaryForBreathing(_ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    guard law.applies(.lss9a4AndningAtgarder) else { return .other(minutes, by: .lss9a4AndraBehov) }
    apply(.lss9a4AndningAtgarder, .mode(.otherInFull))
    return .otherInFull(minutes, by: .lss9a4AndningAtgarder)
  }

  /// Watching a ventilator or another breathing aid: need 7, or by the other reading part of breathing (CI-42).
  mutating func watchingBreathingAid(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.wording(.lss9a1Andning) == 4 else {
      return deepKnowledgeHelp(moment, minutes, kind: .equipment)
    }
    open(.fkAndningAvgransning)
    let isBreathing = follows(.ci42PartOfBreathing)
    close(isBreathing ? .mode(.all) : .notMet)
    guard isBreathing else { return medicalSupport(moment, minutes) }
    return .basic(minutes, of: minutes, exempt: breathingIsExempt(), by: .fkAndningAvgransning)
  }
}
