/// Everything the law may ask about a case. Rules read facts only by these names; the file format, the checks and the
/// questions are made from the same list (``FactDescription/all``).
///
/// The yes/no facts come first, since ``Truths`` packs them by number.
public enum Fact: UInt8, Sendable, Hashable, CaseIterable {
  // Yes/no facts of a help moment.
  case careMeasure, causedByDisability, lasting, ownNeed, metByOther, metByPlace, night, net, qualifiedMotivation
  case simultaneousSecond, neededForCleanliness, medicalReason, painOrBrittleBones, reasonForExtra
  case insidePrivateMoment, handsOn, manualOrWatched, thirdPersonNeeded, knowsPerson, knowsDisability, knowsMode
  case deepKnowledge, seriousUnpredictableRisk, sharedWithSpouse, reducedForParents
  // Yes/no facts of the person and the circumstances.
  case notNormalAgeing, largeAndLasting, considerableDifficulty, extensiveNeed
  case insured, temporaryProtection, grantedBeforeProtection, refugeeDocument
  case medicalCondition, continuousSupport, seriousRisk, physicalHarmRisk
  case aidsInvestigated, newDecision, spouse, abroadOutsideEEA, staySpecialReasons
  // Other facts of a help moment.
  case need, content, engagement, minutes, privateMinutes, connectMinutes, waitingInside, occasions, assistants
  case secondActiveMinutes, place, within, takenOff, necessaryFor, selfCare, selfCareMinutes, ageTypicalMinutes
  case specialReasons
  // Other facts of the person and the circumstances.
  case birthDate, group, mentalImpairment, housing, stay, stayFrom, requester, abroadMonths
  case medicalHoursPerDay, incidentsPerWeek, daysWithAssistance, parentalBasicBefore2023, parentalOtherBefore2023
  case needBegan
  // Grants and applications.
  case grants, applications

  /// `true` for the facts answered yes, no or unknown.
  public var isTruth: Bool { rawValue <= Fact.staySpecialReasons.rawValue }
}

/// What a proof remembers of a fact that was read.
public enum FactValue: Sendable, Hashable {
  /// A yes/no answer.
  case truth(Truth)
  /// A quantity.
  case amount(Amount)
  /// A whole number.
  case count(Int)
  /// A word of one of the vocabularies.
  case word(String)
  /// A day.
  case date(CalendarDate)
  /// Nothing said.
  case unknown
}
