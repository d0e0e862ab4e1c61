extension Provisions {
  /// 1 § LSS: the three eligibility groups (personkrets) and the practice on them.
  public static let personGroups: [Provision] = [
    Provision(
      .lss11Grupp1, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "1 § 1 LSS",
          says: """
            En person med utvecklingsstörning, autism eller autismliknande tillstånd hör till LSS genom sin diagnos, \
            utan prövning av hur stora svårigheterna är.
            """,
          inEnglish: """
            A person with intellectual disability, autism or an autism-like condition is in eligibility group 1 by \
            diagnosis, without a test of how large the difficulties are.
            """)
      ]),
    Provision(
      .lss12Grupp2, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "1 § 2 LSS",
          says: """
            En person hör till LSS om en hjärnskada i vuxen ålder, av yttre våld eller kroppslig sjukdom, har gett \
            en betydande och bestående nedsättning av begåvningen.
            """,
          inEnglish: """
            A person is in eligibility group 2 if a brain injury in adult age, from external violence or bodily \
            illness, has left a considerable and permanent intellectual impairment.
            """)
      ]),
    Provision(
      .ra200878Alzheimer, .informs,
      [
        Version(
          from: .on(2008, 11, 10), confidence: .high,
          citation: "RÅ 2008 ref. 78 (mål 7020-06)",
          says: "Alzheimers sjukdom kan vara en sådan hjärnskada i vuxen ålder som gör att personen hör till LSS.",
          inEnglish: "Alzheimer's disease can be such a brain injury in adult age as belongs to eligibility group 2.")
      ]),
    Provision(
      .lss13Grupp3, .decides,
      [
        Version(
          from: .on(1994, 1, 1), confidence: .high,
          citation: "1 § 3 LSS",
          says: """
            Även den hör till LSS som har en annan stor, varaktig nedsättning som uppenbart inte är normalt \
            åldrande, med betydande svårigheter i vardagen och därför omfattande stödbehov.
            """,
          inEnglish: """
            Eligibility group 3 is for another large and lasting disability, clearly not normal ageing, with \
            considerable difficulty in daily life and thereby an extensive need of support.
            """)
      ]),
    Provision(
      .fkKretsBarn, .informs,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Försäkringskassans vägledning 2003:6, kapitel 8",
          says: """
            När Försäkringskassan prövar om ett barn hör till LSS spelar föräldrarnas ansvar och förskolan ingen \
            roll.
            """,
          inEnglish: """
            When Försäkringskassan tests whether a child belongs to an eligibility group, parental responsibility \
            and preschool are not weighed in.
            """)
      ]),
  ]
}

extension Inquiry {
  /// Step 2: personkrets 1, 2 or 3. In group 3 all conditions hold together, and function decides, not diagnosis.
  mutating func eligibilityGroup() -> (Truth, RuleID) {
    switch facts.group {
    case .one: return group(.lss11Grupp1, .yes)
    case .two: return group(.lss12Grupp2, .yes)
    case .three: return group(.lss13Grupp3, .yes)
    case .none: return group(.lss13Grupp3, .no)
    case .unknown: return groupThreeByItsConditions()
    }
  }

  private mutating func group(_ rule: RuleID, _ belongs: Truth) -> (Truth, RuleID) {
    open(rule)
    reads(.group, word: facts.group)
    close(belongs == .yes ? .met : .notMet)
    return (belongs, rule)
  }

  private mutating func groupThreeByItsConditions() -> (Truth, RuleID) {
    open(.lss13Grupp3)
    witness.read(.group, .unknown)
    var all = Truth.yes
    for fact in [Fact.notNormalAgeing, .largeAndLasting, .considerableDifficulty, .extensiveNeed] {
      witness.read(fact, .truth(facts.truths[fact]))
      all = all && facts.truths[fact]
    }
    // One condition that fails closes group 3 only; groups 1 and 2 follow from diagnosis.
    if all == .no { all = .unknown }
    close(all == .yes ? .met : .open)
    return (all, .lss13Grupp3)
  }
}
