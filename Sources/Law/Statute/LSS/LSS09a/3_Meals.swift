extension Provisions {
  /// 9 a § LSS, need 3: meals by mouth, with the practice that interprets it.
  public static let meals: [Provision] = [
    Provision(
      .lss9a1Maltider, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .medium,
          citation: "9 a § första stycket 3 LSS; RÅ 2009 ref. 57; Försäkringskassans vägledning 2003:6 (februari 2009)",
          says: """
            Hjälp att äta och dricka räknas: måste någon föra maten till munnen räknas hela tiden som \
            personen äter.
            """,
          inEnglish: """
            Help to eat and drink counts: if someone must bring the food to the mouth, the whole intake time \
            counts.
            """,
          doubt: """
            Regeln är säker, men att hela ättiden räknas bygger på vägledningen från februari 2009; den \
            nuvarande är inte kontrollerad.
            """)
      ]),
    Provision(
      .ra200957MaltidRuntom, .decides,
      [
        Version(
          from: .on(2009, 6, 17), confidence: .high,
          citation: "RÅ 2009 ref. 57",
          says: "Att skära maten, lägga upp, servera, duka och duka av är inte grundläggande.",
          inEnglish: "Cutting the food, portioning, serving, laying and clearing the table are not basic.")
      ]),
    Provision(
      .maltidPartiellMatning, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Göteborg 23-16; KamR Stockholm 5515-15",
          says: """
            Hjälpen räknas även när personen börjar äta själv men inte får i sig maten ensam, till exempel av \
            skakningar eller trötthet.
            """,
          inEnglish: """
            The help counts also when the person starts eating alone but cannot get the food in without help, \
            for example because of tremor or fatigue.
            """)
      ]),
    Provision(
      .maltidForstarInte, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            Försäkringskassans vägledning 2003:6 (februari 2009); ABH Utbildning, "Att söka personlig \
            assistans" (omkring 2021), avsnitt 3
            """,
          says: "Måltiden räknas när personen kan föra maten till munnen men inte förstår att man måste äta.",
          inEnglish: """
            The meal counts when the person can move food to the mouth but does not understand that one must \
            eat.
            """,
          doubt: "Försäkringskassans nuvarande vägledning är inte kontrollerad.")
      ]),
    Provision(
      .maltidSattaIHalsen, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            Försäkringskassans vägledning 2003:6 (februari 2009) och ABH Utbildning, "Att söka personlig \
            assistans" (omkring 2021), avsnitt 3 (grundläggande); KamR Sundsvall 763-15 och KamR Jönköping \
            3087-15 (inte grundläggande)
            """,
          says: """
            Praktisk hjälp för att personen inte ska sätta i halsen kan räknas, men att bara vaka har bedömts \
            som ett annat personligt behov.
            """,
          inEnglish: """
            Practical help so that the person does not choke can count, but watching alone has been held to \
            be an other personal need.
            """,
          doubt: "Källorna bedömer vakandet olika. Försäkringskassans nuvarande vägledning är inte kontrollerad.")
      ]),
    Provision(
      .ra67111995Overatning, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            Regeringsrättens mål 6711-1995; jämför KamR Göteborg 3184-15 (Prader-Willis syndrom, tillsyn som \
            annat personligt behov)
            """,
          says: """
            Ständig kontroll mot livsfarligt ätande räknas när personen saknar egen spärr; i dag prövas först \
            förebyggande stöd, löpande medicinskt stöd och kvalificerad aktivering.
            """,
          inEnglish: """
            Constant control against life-threatening eating counts when the person has no own control; today \
            preventive support, continuous medical support and qualified activation are tested first.
            """)
      ]),
    Provision(
      .maltidMangaSma, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 3321-11; KamR Stockholm 5515-15",
          says: "Kräver funktionsnedsättningen många små måltider räknas var och en av dem.",
          inEnglish: "If the disability requires many small meals, each of them counts.")
      ]),
    Provision(
      .maltidUppmuntran, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 3087-15; KamR Stockholm 8306-18",
          says: """
            Uppmuntran, sällskap vid bordet och hjälp med heta rätter är inte grundläggande; från 2023 kan \
            kvalificerad aktivering och motivering räknas.
            """,
          inEnglish: """
            Encouragement, company at the table and help with hot dishes are not basic; from 2023 qualified \
            activation and motivation can count.
            """)
      ]),
    Provision(
      .maltidOvrigt, .decides,
      [
        Version(
          from: .always, confidence: .high,
          citation: "RÅ 2009 ref. 57; ABH Utbildning, \"Att söka personlig assistans\" (omkring 2021), avsnitt 3",
          says: """
            Matlagning, inköp, uppdelning av mat och disk är andra personliga behov, som ändå ger tid om \
            personen får assistans.
            """,
          inEnglish: """
            Cooking, shopping, dividing food and washing up are other personal needs, which still give time \
            if the person is granted assistance.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Need 3 by mouth: help to take in food and drink. The private part is the intake.
  mutating func meals(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    if basicNeedsAreUndefined { return individualAssessment(minutes) }
    switch moment.content {
    case .partialFeeding: return practicalHelp(moment, minutes, by: .maltidPartiellMatning)
    case .understandingMeals: return practicalHelp(moment, minutes, by: .maltidForstarInte)
    case .cuttingServing:
      guard law.applies(.ra200957MaltidRuntom) else { return practicalHelp(moment, minutes, by: .lss9a1Maltider) }
      apply(.ra200957MaltidRuntom, .mode(.other))
      return .other(minutes, by: .ra200957MaltidRuntom)
    case .household, .errands:
      apply(.maltidOvrigt, .mode(.other))
      return .other(minutes, by: .maltidOvrigt)
    case .mealSupervision: return choking(moment, minutes)
    case .encouragement, .reminders:
      apply(.maltidUppmuntran, .mode(.other))
      return .other(minutes, by: .maltidUppmuntran)
    case .overeatingControl: return overeating(moment, minutes)
    case .intravenousNutrition:
      apply(.kamrParenteralNutrition, .mode(.other))
      return .other(minutes, by: .kamrParenteralNutrition)
    case .unknown: return unknownContent(moment, minutes, rule: .lss9a1Maltider)
    default: return practicalHelp(moment, minutes, by: .lss9a1Maltider)
    }
  }

  /// Watching so that the person does not choke: an other need unless food is brought to the mouth (CI-11).
  private mutating func choking(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    open(.maltidSattaIHalsen)
    if follows(.ci11Basic) {
      close(.met)
      return .basic(minutes, of: minutes, by: .maltidSattaIHalsen)
    }
    let handsOn = holds(.handsOn, of: moment)
    _ = close(handsOn)
    return handsOn
      ? practicalHelp(moment, minutes, by: .maltidSattaIHalsen) : .other(minutes, by: .maltidSattaIHalsen)
  }

  /// Constant control against life-threatening overeating: one old ruling; today needs 6, 7 and KAM are tried first.
  private mutating func overeating(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    open(.ra67111995Overatning)
    let counts = uncertain(.ra67111995Overatning)
    rowMarks.insert(.weakPractice)
    close(.open)
    return counts
      ? practicalHelp(moment, minutes, by: .ra67111995Overatning) : .other(minutes, by: .ra67111995Overatning)
  }
}
