public import CaseFile
import Law

extension InterviewSection {
  /// The part that a row belongs to. Every row belongs to one part and to no other.
  ///
  /// The need and what is done decide. Only where what is done says nothing of it (moving, turning, general supervision,
  /// a helping hand, something else) do the night and the place decide between Natt, Ute and Hemmet. Presence outside the
  /// home is always Ute, and waiting and standby are always Natt.
  public init(of facts: FactSheet) {
    let content: Content = facts.word(.content) ?? .unknown
    switch facts.engagement {
    case .waiting, .standby: self = .night
    case .presence where (facts.word(.need) ?? Need.other) == .other: self = .outing
    default:
      self = InterviewSection(
        need: facts.word(.need) ?? .other, content: content, isAtNight: facts[.night] == .truth(true),
        place: facts.word(.place) ?? .unknown)
    }
  }

  private init(need: Need, content: Content, isAtNight: Bool, place: Place) {
    switch need {
    case .breathing: self = .breathing
    case .hygiene: self = content.isOfToilet ? .toilet : .hygiene
    case .meals: self = .meals
    case .tubeFeeding: self = .tubeFeeding
    case .dressing: self = .dressing
    case .communication: self = .communication
    case .preventiveSupport: self = .preventive
    case .medicalSupport: self = .medical
    case .deepKnowledge: self = content == .preventingHarm ? .preventive : .medical
    case .other: self = InterviewSection(otherNeed: content, isAtNight: isAtNight, place: place)
    }
  }

  private init(otherNeed content: Content, isAtNight: Bool, place: Place) {
    switch content {
    case .unknown, .elseOther, .transfer, .repositioning, .generalSupervision, .handling:
      if isAtNight {
        self = .night
      } else {
        switch place {
        case .unknown, .home, .groupHome, .hospital: self = .home
        case .outside, .school, .childcare, .dailyActivity, .shortTermStay, .university: self = .outing
        }
      }
    case .household, .reminders, .planningWithout, .ownChildren, .familyRelief, .activation, .encouragement:
      self = .home
    case .errands, .leisure, .training, .workStudies, .healthVisit, .helpDuringJourney, .journey, .driving, .carrying,
      .merePresence, .holidayTrip:
      self = .outing
    case .exerciseProgramme, .careMeasure, .medicalEquipment, .medicalWatch, .acuteMeasure, .equipmentCare,
      .intravenousNutrition:
      self = .medical
    case .tubeFeed, .nightPump, .medicineAtFeed, .tubeSiteCare: self = .tubeFeeding
    case .breathingHelp, .breathingExercise, .watchingBreathingAid: self = .breathing
    case .conversation, .interpreting, .talkWithAssistant, .languageOnly: self = .communication
    case .preventingHarm: self = .preventive
    case .feeding, .drinking, .partialFeeding, .understandingMeals, .cuttingServing, .mealSupervision,
      .overeatingControl:
      self = .meals
    case .indoorClothes, .outerClothes, .orthosisProsthesis, .supportStockings, .choosingClothes, .clothesCare:
      self = .dressing
    case .toilet, .diaper, .menstruation, .catheter, .stoma, .bowelCare: self = .toilet
    case .shower, .extraShower, .wash, .hairWash, .teeth, .shaving, .beardTrimming, .makeUp, .lotion, .combing,
      .haircut, .nailClipping, .manicure, .prosthesisCleaning, .treatmentBath:
      self = .hygiene
    }
  }
}

extension Content {
  /// Visits to the toilet and what stands for them.
  var isOfToilet: Bool {
    switch self {
    case .toilet, .diaper, .menstruation, .catheter, .stoma, .bowelCare: true
    default: false
    }
  }
}

extension CaseDocument {
  /// The rows of a part, in their order.
  public func rows(in section: InterviewSection) -> [Row] {
    rows.filter { InterviewSection(of: facts(of: $0)) == section }
  }
}
