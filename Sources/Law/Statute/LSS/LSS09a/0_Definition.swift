extension Provisions {
  /// 9 a § LSS: what assistance is and whose needs open the right to it.
  public static let assistanceDefinition: [Provision] = [
    Provision(
      .lss9a1Definition, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .high,
          citation: "9 a § första stycket LSS",
          says: """
            Assistans är till för den som på grund av stora och varaktiga funktionsnedsättningar behöver hjälp med \
            minst ett grundläggande behov.
            """,
          inEnglish: """
            Assistance is for a person who because of large and lasting disabilities needs help with at least one \
            basic need.
            """)
      ]),
    Provision(
      .lss9aBegransatAntal, .informs,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .high,
          citation: "9 a § första stycket LSS",
          says: "Assistansen formas efter personen och ges av ett begränsat antal människor.",
          inEnglish: "The assistance is designed for the person and given by a limited number of people.")
      ]),
    Provision(
      .lss9aGrundlaggandeGrind, .decides,
      [
        Version(
          from: .on(1996, 7, 1), confidence: .high,
          citation: "9 a § första och fjärde styckena LSS; RÅ 2003 ref. 33 (mål 3412-2001)",
          says: """
            Personen måste både tillhöra någon av lagens grupper och ha grundläggande behov; andra behov öppnar \
            aldrig rätten, hur stora de än är.
            """,
          inEnglish: """
            The person must both be in an eligibility group and have basic needs; other needs, however large, never \
            open the right.
            """)
      ]),
    Provision(
      .kamrVaraktigtBehov, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 1324-15",
          says: "Behovet ska vara varaktigt, så en sjukdom som går över ger ingen assistans.",
          inEnglish: "The need must be lasting, so an illness that passes gives no assistance.")
      ]),
    Provision(
      .kamrEgnaBehov, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "KamR Jönköping 1511-15; 9 § 5 och 6 LSS; Att söka personlig assistans (ABH Utbildning), avsnitt 7",
          says: """
            Bara personens egna behov räknas; familjens behov av avlastning, avskildhet eller sömn kan i stället ge \
            avlösare i hemmet eller korttidsvistelse.
            """,
          inEnglish: """
            Only the person's own needs count; the family's need of relief, privacy or sleep may instead be met by \
            relief service or short-term stay.
            """)
      ]),
    Provision(
      .fkBerorPaFunktionsnedsattning, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Försäkringskassans vägledning 2003:6, kapitel 6",
          says: """
            Hjälpen ska behövas på grund av funktionsnedsättningen; hur personen fick hjälp tidigare saknar \
            betydelse.
            """,
          inEnglish: "The help must be due to the disability; how the person got help before does not matter.",
          doubt: "För barn är det omtvistat hur hjälp som alla barn i samma ålder behöver ska räknas.")
      ]),
  ]
}

extension Inquiry {
  /// Step 7: the help must meet the person's own, lasting need, and be due to the disability. Gives the minutes that
  /// remain; 0 with the rule that took them.
  @inline(__always)
  mutating func ownLastingNeed(_ moment: MomentFacts, _ minutes: Rational) -> (Rational, RuleID?) {
    guard law.applies(.lss9a1Definition) else { return conditionsOfTheNeed(moment, minutes) }
    open(.lss9a1Definition)
    let rest = conditionsOfTheNeed(moment, minutes)
    close(rest.0.isPositive ? .met : .notMet)
    return rest
  }

  private mutating func conditionsOfTheNeed(_ moment: MomentFacts, _ minutes: Rational) -> (Rational, RuleID?) {
    open(.kamrEgnaBehov)
    let own = moment.content == .familyRelief ? false : holds(.ownNeed, of: moment)
    guard close(own) else { return (.zero, .kamrEgnaBehov) }

    open(.kamrVaraktigtBehov)
    let lasting = holds(.lasting, of: moment)
    guard close(lasting) else { return (.zero, .kamrVaraktigtBehov) }

    return dueToDisability(moment, minutes)
  }

  /// Help must be due to the disability. For a child from 2023 the flat deduction is made from the whole need (CI-01);
  /// by the other reading what every child of the age needs is taken off first.
  private mutating func dueToDisability(_ moment: MomentFacts, _ minutes: Rational) -> (Rational, RuleID?) {
    if child != .adult, law.applies(.lss9fForaldraavdrag) {
      if moment.truths[.reducedForParents] == .yes { rowMarks.insert(.doubleDeduction) }
      let wholeNeed = law.readings.follows(.ci01WholeNeed)
      guard !wholeNeed else {
        // Before the judgments of December 2023 the reading rested on the act alone.
        open(law.applies(.kamrAvdragHelaBehovet) ? .kamrAvdragHelaBehovet : .lss9fForaldraavdrag)
        _ = follows(.ci01WholeNeed)
        close(.met)
        return (minutes, nil)
      }
      open(.fkAvdragBerorPa)
      _ = follows(.ci01DisabilityCausedOnly)
      let typical = adverseQuantity(.ageTypicalMinutes, moment.ageTypicalMinutes, cap: minutes)
      let rest = (minutes - typical).notBelowZero
      close(.minutes(rest))
      return (rest, rest.isZero ? .fkAvdragBerorPa : nil)
    }
    open(.fkBerorPaFunktionsnedsattning)
    let caused = holds(.causedByDisability, of: moment)
    return close(caused) ? (minutes, nil) : (.zero, .fkBerorPaFunktionsnedsattning)
  }
}
