import CaseFile
import Law

/// What a section asks about, needed or not, what matters most first.
extension Questionnaire {
  func asks(in section: InterviewSection, of subject: InterviewCase) -> [Ask] {
    asks(in: section, section.isPart ? subject.document.rows(in: section).map { $0.id } : [])
  }

  func asks(in section: InterviewSection, _ table: RowTable) -> [Ask] {
    asks(in: section, table.rows(in: section).map { $0.id })
  }

  private func asks(in section: InterviewSection, _ rows: [String]) -> [Ask] {
    switch section {
    case .person: [.voice, .name] + CaseFacts.person.map { .ofCase($0) }
    case .living:
      CaseFacts.living.map { .ofCase($0) } + SharedFact.all.filter { $0.section == .living }.map { .shared($0.fact) }
    case .disability:
      CaseFacts.group.map { .ofCase($0) } + [.likelyGroup] + CaseFacts.groupThree.map { .ofCase($0) }
        + SharedFact.all.filter { $0.section == .disability }.map { .shared($0.fact) }
        + CaseFacts.medical.map { .ofCase($0) }
    default: partAsks(section) + rows.flatMap { rowAsks($0) }
    }
  }

  private func partAsks(_ section: InterviewSection) -> [Ask] {
    let several: [Fact] = [.qualifiedMotivation, .assistants] + SharedFact.all.map { $0.fact }
    return [.gate(section), .what(section)]
      + several.filter { $0 != .ageTypicalMinutes }.map { .several(section, $0) }
  }

  func rowAsks(_ id: String) -> [Ask] {
    RowFacts.first.map { .row(id, $0) }
      + [.rowExtra(id, .inside), .rowExtra(id, .bySecond)]
      + RowFacts.last.map { .row(id, $0) }
      + [
        .rowExtra(id, .times), .rowExtra(id, .why), .rowExtra(id, .whyTwo), .rowExtra(id, .evidence),
        .rowExtra(id, .name),
      ]
  }

  /// The section that a question belongs to; `nil` when its row is gone.
  func section(of ask: Ask, in subject: InterviewCase) -> InterviewSection? {
    switch ask {
    case .name, .voice: .person
    case .likelyGroup: .disability
    case .shared(let fact): SharedFact.of(fact)?.section
    case .ofCase(let fact):
      CaseFacts.person.contains(fact) ? .person : CaseFacts.living.contains(fact) ? .living : .disability
    case .gate(let section), .what(let section), .several(let section, _): section
    case .row(let id, _), .rowExtra(let id, _): subject.section(ofRow: id)
    }
  }
}

/// The facts of the person and the circumstances, in the order asked.
enum CaseFacts {
  static let person: [Fact] = [.birthDate, .requester]
  static let living: [Fact] = [
    .housing, .stay, .stayFrom, .staySpecialReasons, .spouse, .insured, .abroadMonths, .abroadOutsideEEA,
    .temporaryProtection, .grantedBeforeProtection, .refugeeDocument, .aidsInvestigated, .daysWithAssistance,
    .parentalBasicBefore2023, .parentalOtherBefore2023, .newDecision, .grants, .applications, .needBegan,
  ]
  static let group: [Fact] = [.mentalImpairment, .group]
  static let groupThree: [Fact] = [.largeAndLasting, .notNormalAgeing, .considerableDifficulty, .extensiveNeed]
  static let medical: [Fact] = [
    .medicalCondition, .continuousSupport, .seriousRisk, .medicalHoursPerDay, .physicalHarmRisk, .incidentsPerWeek,
  ]
}

/// The facts of a row, in the order asked: those of its time and its kind first.
enum RowFacts {
  static let first: [Fact] = [
    .minutes, .occasions, .content, .privateMinutes, .waitingInside, .careMeasure, .selfCare, .selfCareMinutes,
    .connectMinutes, .manualOrWatched, .handsOn, .neededForCleanliness, .medicalReason, .painOrBrittleBones,
    .reasonForExtra, .insidePrivateMoment, .thirdPersonNeeded, .knowsPerson, .knowsDisability, .knowsMode,
    .deepKnowledge, .necessaryFor, .place, .specialReasons, .metByPlace, .sharedWithSpouse, .ageTypicalMinutes, .net,
    .takenOff,
  ]
  static let last: [Fact] = [
    .assistants, .secondActiveMinutes, .seriousUnpredictableRisk, .qualifiedMotivation, .night, .metByOther,
    .causedByDisability, .lasting, .ownNeed, .reducedForParents, .within, .simultaneousSecond, .need, .engagement,
  ]
}
