import CaseFile
import Law

extension Questionnaire {
  /// The child's age class on the day, or adult.
  func age(in subject: InterviewCase) -> AgeClass {
    guard let born = subject.document.person.born?.value else { return .adult }
    return AgeClass(born: born, on: law.date)
  }

  func isChild(_ subject: InterviewCase) -> Bool { age(in: subject) != .adult }

  /// Why a fact of the person or the circumstances need not be asked; `nil` when it is needed. Only what is said of the
  /// person and the circumstances decides, never a row.
  func notNeeded(_ fact: Fact, in subject: InterviewCase) -> NotNeeded? {
    func said(_ fact: Fact) -> StatedValue? { subject.said(fact, on: law.date) }
    func unless(_ other: Fact, _ isSo: Bool) -> NotNeeded? { isSo ? nil : .because(.fact(other)) }
    func child(_ isAsked: Bool) -> NotNeeded? {
      isChild(subject) ? (isAsked ? nil : .noRuleAsks) : .because(.fact(.birthDate))
    }
    switch fact {
    case .stayFrom: return unless(.stay, said(.stay) == .word(Stay.hospital.rawValue))
    case .staySpecialReasons: return unless(.stay, said(.stay) == .word(Stay.hospital.rawValue))
    case .spouse: return isChild(subject) ? .because(.fact(.birthDate)) : nil
    case .abroadOutsideEEA: return unless(.abroadMonths, mayBeAbroad(said(.abroadMonths)))
    case .temporaryProtection:
      return law.applies(.lss7aTillfalligtSkydd) || law.applies(.sfb53TillfalligtSkydd) ? nil : .noRuleAsks
    case .grantedBeforeProtection:
      guard law.applies(.lss7aTillfalligtSkydd) else { return .noRuleAsks }
      return unless(.temporaryProtection, mayBe(said(.temporaryProtection)))
    case .refugeeDocument:
      guard law.applies(.sfb53TillfalligtSkydd) else { return .noRuleAsks }
      return unless(.temporaryProtection, mayBe(said(.temporaryProtection)))
    case .aidsInvestigated: return law.applies(.lss9a5FleraAssistenter) ? nil : .noRuleAsks
    case .daysWithAssistance: return child(law.parameters.deductions != nil && !law.readings.follows(.ci02FlatSeven))
    case .parentalBasicBefore2023, .parentalOtherBefore2023: return child(law.parameters.deductions == nil)
    case .newDecision: return law.applies(.fk201705Uppehall) ? nil : .noRuleAsks
    case .needBegan:
      return subject.document.applications.isEmpty ? .because(.fact(.applications)) : nil
    case .largeAndLasting, .notNormalAgeing, .considerableDifficulty, .extensiveNeed:
      return unless(.group, said(.group) == nil || said(.group) == .unknown)
    case .medicalCondition: return law.applies(.lss9a1Medicinskt) ? nil : .noRuleAsks
    case .continuousSupport:
      return medical(said) ?? unless(.medicalCondition, said(.medicalCondition) != .truth(false))
    case .seriousRisk:
      return medical(said) ?? unless(.medicalCondition, said(.medicalCondition) != .truth(false))
        ?? unless(.continuousSupport, said(.continuousSupport) != .truth(false))
    case .medicalHoursPerDay:
      for earlier in [Fact.medicalCondition, .continuousSupport, .seriousRisk] where said(earlier) == .truth(false) {
        return .because(.fact(earlier))
      }
      return medical(said)
    case .physicalHarmRisk:
      guard law.applies(.lss9a1Forebyggande) else { return law.applies(.lss9a1IngaendeKunskaper) ? nil : .noRuleAsks }
      return unless(.mentalImpairment, said(.mentalImpairment) != .word(MentalImpairment.none.rawValue))
    case .incidentsPerWeek:
      guard law.applies(.lss9a1Forebyggande) else { return .noRuleAsks }
      if said(.mentalImpairment) == .word(MentalImpairment.none.rawValue) { return .because(.fact(.mentalImpairment)) }
      return unless(.physicalHarmRisk, said(.physicalHarmRisk) != .truth(false))
    default: return nil
    }
  }

  private func medical(_ said: (Fact) -> StatedValue?) -> NotNeeded? {
    law.applies(.lss9a1Medicinskt) ? nil : .noRuleAsks
  }

  private func mayBe(_ value: StatedValue?) -> Bool { value == .truth(true) || value == .unknown }

  private func mayBeAbroad(_ value: StatedValue?) -> Bool {
    switch value {
    case .quantity(let months): months.greatest > 0
    case .unknown: true
    default: false
    }
  }

  /// Why a fact that is often the same for all rows need not be asked.
  func notNeeded(shared fact: Fact, in subject: InterviewCase) -> NotNeeded? {
    let isFlatDeduction = isChild(subject) && law.applies(.lss9fForaldraavdrag)
    switch fact {
    case .causedByDisability: return isFlatDeduction && law.readings.follows(.ci01WholeNeed) ? .noRuleAsks : nil
    case .ageTypicalMinutes:
      guard isChild(subject) else { return .because(.fact(.birthDate)) }
      return isFlatDeduction && !law.readings.follows(.ci01WholeNeed) ? nil : .noRuleAsks
    case .reducedForParents:
      guard isChild(subject) else { return .because(.fact(.birthDate)) }
      return isFlatDeduction ? nil : .noRuleAsks
    default: return nil
    }
  }

  /// `true` for a row that a part-wide question is about.
  func isAsked(_ fact: Fact, ofSeveral facts: FactSheet) -> Bool {
    switch fact {
    case .qualifiedMotivation:
      guard law.applies(.lss9a2Kam), let need: Need = facts.word(.need) else { return false }
      return need.isPractical && facts.engagement == .active
    case .assistants: return facts.engagement == .active || facts.engagement == .supervision
    default: return true
    }
  }
}
