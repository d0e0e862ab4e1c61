extension Provisions {
  /// 9 a § andra stycket LSS: kvalificerade aktiverings- och motiveringsinsatser.
  public static let qualifiedActivation: [Provision] = [
    Provision(
      .lss9a2Kam, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 a § andra och tredje styckena LSS (SFS 2022:1227)",
          says: """
            Behöver personen på grund av psykisk funktionsnedsättning kvalificerad aktivering och motivering för att \
            själv klara hygien, måltider, klädsel eller kommunikation räknas all den hjälpen in i behovet.
            """,
          inEnglish: """
            If a person because of a mental impairment needs qualified activation and motivation to manage hygiene, \
            meals, dressing or communication alone, all that help counts as part of that need.
            """)
      ]),
    Provision(
      .kamKvalificerad, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "HFD 2020 ref. 7; ISF, första rapporten om 2023 års reform (januari 2024)",
          says: "Aktivering är kvalificerad först när den är mer än påminnelser, vägledning och instruktioner.",
          inEnglish: "Activation is qualified only when it is more than reminders, guidance and instructions.",
          doubt: "Var gränsen går i praktiken är svårt att säga; domar från 2024–2026 är inte kontrollerade.")
      ]),
    Provision(
      .kamIngenIngaendeKunskap, .informs,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "prop. 2021/22:214 (sammanfattningen)",
          says: "Lagen kräver inte att den som aktiverar och motiverar har ingående kunskaper om personen.",
          inEnglish: "The act does not require that whoever activates and motivates has deep knowledge of the person.")
      ]),
    Provision(
      .kamEjAndning, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 a § andra stycket LSS (hänvisar till behoven 2–5)",
          says: """
            Aktivering och motivering kan inte läggas till andning, förebyggande stöd eller löpande medicinskt stöd.
            """,
          inEnglish: """
            Activation and motivation cannot be attached to breathing, preventive support or continuous medical \
            support.
            """)
      ]),
    Provision(
      .kamAvdrag, .decides,
      [
        Version(
          from: .on(2023, 1, 1), confidence: .high,
          citation: "9 f § andra stycket LSS motsatsvis",
          says: "Tid för kvalificerad aktivering av ett barn är inte undantagen, så föräldraavdrag görs på den.",
          inEnglish: """
            Time for qualified activation of a child is not exempt, so the parental deduction is taken from it.
            """)
      ]),
    Provision(
      .kamOkvalificerad, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: """
            ABH Utbildning, Att söka personlig assistans (omkring 2021), avsnitt 4; praxis från kammarrätterna
            """,
          says: """
            Vanliga påminnelser, vanlig motivering och vanlig tillsyn kan ge tid som andra personliga behov men inte \
            som grundläggande.
            """,
          inEnglish: """
            Ordinary reminders, motivation and supervision can give time as other personal needs but not as basic \
            needs.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Qualified activation and motivation so that the person manages needs 2–5 by him- or herself: in full, as part of
  /// that need. To 2022 it was tried as the fifth need.
  mutating func qualifiedActivation(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    guard law.applies(.lss9a2Kam) else { return deepKnowledgeHelp(moment, minutes, kind: .activation) }
    open(.lss9a2Kam)
    let impaired = hasMentalImpairment()
    guard close(impaired) else { return .other(minutes, by: .lss9a2Kam) }
    open(.kamKvalificerad)
    let stated = moment.truths[.qualifiedMotivation]
    witness.read(.qualifiedMotivation, .truth(stated))
    let counts =
      follows(.ci21SustainedActivationCounts)
      ? stated != .no : settle(stated, OpenPoint(.qualifiedMotivation, row: row))
    _ = close(counts)
    guard counts else {
      apply(.kamOkvalificerad, .mode(.other))
      return .other(minutes, by: .kamKvalificerad)
    }
    regardlessOfCharacter()
    if child != .adult { apply(.kamAvdrag, .met) }
    return .basic(minutes, of: minutes, by: .lss9a2Kam)
  }
}
