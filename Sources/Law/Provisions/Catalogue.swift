extension Provisions {
  /// Every provision of the book of law, section by section.
  public static let all: [Provision] = {
    let sections: [[Provision]] = [
      dayTestConventions, momentsAndOverlap, parentalDeductionConventions, selfCareOutcome, splitByDate,
      tracksAndLine, reforms, ordinaryService, simplifiedService, serviceByMakingAvailable, selfCare,
      allAssistanceTime, hourlyRate, delayedDecision, applicationAndAgent, investigation, plainLetter,
      alteredKommunDecision, correctedDecision, appealPeriod, personGroups, authoritiesAndGuidance, aimsAndInfluence,
      metInFact, metOtherwise, rightToSupport, lssTemporaryProtection, childAndHearing, requestForSupport,
      reasonableCosts, municipalSupport, assistanceDefinition, basicNeedsList, severalAssistants, nightRest,
      breathing, hygiene, meals, tubeFeeding, dressing, communication, deepKnowledge, preventiveSupport,
      medicalSupport, qualifiedActivation, otherNeeds, ageLimit, homeVisits, assistantConditions, housingCare,
      parentalDeduction, kommunHealthCare, individualPlan, kommunRepaymentAndFee, kommunDuties, advanceDecision,
      courts, notCarriedOut, lssTransition, targetAge, residenceInSweden, excludedPlaces, recoveryOfBenefit,
      notificationAsApplication, benefitInvestigation, dutyToReport, provisionalDecision, ownChange, reconsideration,
      insuredForBenefit, twentyHourLine, benefitUse, benefitHealthCare, retroactivePayment, grantPeriod,
      nightRestExtent, reviewOnChange, paymentAndAccounts, repaymentAndReports, kommunShare, legalPeriods,
      publicHolidays,
    ]
    return sections.flatMap { $0 }
  }()

  private static let byRule: [Provision] = {
    var sorted = all
    sorted.sort { $0.rule.rawValue < $1.rule.rawValue }
    return sorted
  }()

  /// The provision of a rule.
  public static func provision(_ rule: RuleID) -> Provision { byRule[Int(rule.rawValue)] }
}
