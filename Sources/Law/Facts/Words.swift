/// A need a help moment serves. The raw value is the word of the case file.
public enum Need: String, Sendable, Hashable, CaseIterable {
  /// Andning (need 1).
  case breathing = "andning"
  /// Personlig hygien (need 2).
  case hygiene = "hygien"
  /// Måltider, by mouth (need 3).
  case meals = "måltider"
  /// Sondmatning (need 3, with its own rules).
  case tubeFeeding = "sondmatning"
  /// Av- och påklädning (need 4).
  case dressing = "klädsel"
  /// Kommunikation med andra (need 5).
  case communication = "kommunikation"
  /// Förebyggande stöd (need 6).
  case preventiveSupport = "förebyggande"
  /// Löpande stöd på grund av ett medicinskt tillstånd (need 7).
  case medicalSupport = "medicinskt"
  /// Annan hjälp som förutsätter ingående kunskaper (the fifth need, to 2022).
  case deepKnowledge = "ingående_kunskaper"
  /// Andra personliga behov.
  case other = "övrigt"

  /// Needs 2–5 by mouth and hand, where only the very private part counts and qualified motivation can count.
  public var isPractical: Bool {
    switch self {
    case .hygiene, .meals, .dressing, .communication: true
    default: false
    }
  }
}

extension Need {
  /// Needs 1, 6 and 7, to which qualified activation and motivation cannot be attached.
  var isBeyondActivation: Bool {
    switch self {
    case .breathing, .preventiveSupport, .medicalSupport: true
    default: false
    }
  }
}

/// How the assistant is engaged. The raw value is the word of the case file.
public enum Engagement: String, Sendable, Hashable, CaseIterable {
  /// Hands-on help.
  case active = "aktiv"
  /// Supervision (tillsyn).
  case supervision = "tillsyn"
  /// Waiting time during night rest, on site (väntetid).
  case waiting = "väntetid"
  /// Standby during night rest, elsewhere (beredskap).
  case standby = "beredskap"
  /// Presence at an activity outside the home (närvaro).
  case presence = "närvaro"
}

/// Where the help is given. The raw value is the word of the case file.
public enum Place: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  case home = "hemma"
  case outside = "ute"
  case school = "skola"
  case childcare = "förskola"
  case dailyActivity = "daglig_verksamhet"
  case shortTermStay = "korttids"
  case hospital = "sjukhus"
  case groupHome = "gruppbostad"
  /// University or folk high school: not school in the sense of SFB 106:24.
  case university = "högskola"
}

/// What treating health staff have said of a care measure. The raw value is the word of the case file.
public enum SelfCare: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  /// Judged self-care in a document by licensed staff.
  case documented = "bedömd"
  /// Judged self-care by the treating doctor, not documented.
  case oral = "muntligt"
  /// Judged to stay health care (HSL).
  case healthCare = "hsl"
  /// No assessment.
  case missing = "saknas"
}

/// Which need a measure is directly necessary for. The raw value is the word of the case file.
public enum NecessaryFor: String, Sendable, Hashable, CaseIterable {
  case nothing = "inget"
  case breathing = "andning"
  case tubeFeeding = "sondmatning"
  case medicalSupport = "medicinskt"
}

/// Särskilda skäl for benefit in school, childcare or daily activity. The raw value is the word of the case file.
public enum SpecialReasons: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  case yes = "ja"
  case no = "nej"
  /// Accepted while in school, not tried again after a change to daily activity (CI-34).
  case acceptedInSchool = "godtagna_i_skolan"
}

/// Personkrets. The raw value is the word of the case file.
public enum EligibilityGroup: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  case one = "1"
  case two = "2"
  case three = "3"
  case none = "ingen"
}

/// Psykisk funktionsnedsättning. The raw value is the word of the case file.
public enum MentalImpairment: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  case none = "ingen"
  /// Intellectual disability or autism (CI-20).
  case intellectualOrAutism = "intellektuell_eller_autism"
  case psychiatric = "psykiatrisk"
}

/// How the person lives. The raw value is the word of the case file.
public enum Housing: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  case ordinary = "eget"
  case withParents = "hos_föräldrar"
  case groupHome = "gruppbostad"
  /// Other housing with special service (LSS 9 § 9).
  case specialService = "särskild_service"
}

/// Care in an institution. The raw value is the word of the case file.
public enum Stay: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  case none = "ingen"
  case hospital = "sjukhus"
  /// Another institution of the state, a kommun or a region.
  case institution = "institution"
}

/// Who makes the request. The raw value is the word of the case file.
public enum Requester: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  case person = "personen"
  case custodian = "vårdnadshavare"
  case godMan = "god_man"
  case administrator = "förvaltare"
  case guardian = "förmyndare"
  case futurePower = "framtidsfullmakt"
  /// The kommun's own notification (LSS 15 § 8), which replaces an application to Försäkringskassan.
  case kommunNotification = "kommunens_anmälan"
  /// Nobody has asked.
  case nobody = "ingen"
}

/// The unit of a frequency. The raw value is the word of the case file.
public enum Period: String, Sendable, Hashable, CaseIterable {
  case day = "dag"
  case week = "vecka"
  case month = "månad"
  case year = "år"
}

/// What is done in a help moment: the word that carries the content rules of each need. The raw value is the word of
/// the case file. `unknown` means that nobody has said.
public enum Content: String, Sendable, Hashable, CaseIterable {
  case unknown = "okänt"
  // Personlig hygien
  case shower = "dusch"
  case extraShower = "extra_dusch"
  case wash = "tvätt"
  case hairWash = "hårtvätt"
  case teeth = "tandborstning"
  case toilet = "toalett"
  case diaper = "blöjbyte"
  case menstruation = "mens"
  case shaving = "rakning"
  case beardTrimming = "skäggtrimning"
  case makeUp = "smink"
  case lotion = "smörjning"
  case combing = "kamning"
  case haircut = "hårklippning"
  case nailClipping = "nagelklippning"
  case manicure = "manikyr"
  case prosthesisCleaning = "protesrengöring"
  case catheter = "kateter"
  case stoma = "stomi"
  case bowelCare = "tarmtömning"
  case treatmentBath = "behandlingsbad"
  // Måltider
  case feeding = "mata"
  case drinking = "dricka"
  case partialFeeding = "delvis_mata"
  case understandingMeals = "förstå_att_äta"
  case cuttingServing = "skära_och_servera"
  case mealSupervision = "tillsyn_vid_måltid"
  case encouragement = "uppmuntran"
  case overeatingControl = "hindra_överätning"
  case intravenousNutrition = "intravenös_näring"
  // Sondmatning
  case tubeFeed = "sondmatning"
  case nightPump = "nattpump"
  case medicineAtFeed = "medicin_vid_sond"
  case tubeSiteCare = "sondskötsel"
  // Av- och påklädning
  case indoorClothes = "kläder"
  case outerClothes = "ytterkläder"
  case orthosisProsthesis = "ortos_protes"
  case supportStockings = "stödstrumpor"
  case choosingClothes = "välja_kläder"
  case clothesCare = "ta_fram_kläder"
  // Kommunikation
  case conversation = "samtal"
  case interpreting = "tolkning"
  case talkWithAssistant = "samtal_med_assistenten"
  case languageOnly = "enbart_språk"
  // Andning
  case breathingHelp = "andningshjälp"
  case breathingExercise = "andningsträning"
  case watchingBreathingAid = "övervaka_andningshjälpmedel"
  case equipmentCare = "skötsel_av_utrustning"
  // Förebyggande, medicinskt och det femte behovet
  case preventingHarm = "förebygga_skada"
  case medicalWatch = "medicinsk_tillsyn"
  case acuteMeasure = "akut_åtgärd"
  case medicalEquipment = "medicinsk_utrustning"
  case activation = "aktivering"
  // Flera behov
  case transfer = "förflyttning"
  // Andra personliga behov
  case household = "hushåll"
  case errands = "ärenden"
  case leisure = "fritid"
  case training = "träning"
  case exerciseProgramme = "träningsprogram"
  case workStudies = "arbete_studier"
  case handling = "handräckning"
  case healthVisit = "vårdbesök"
  case repositioning = "lägesändring"
  case helpDuringJourney = "hjälp_under_resa"
  case journey = "resa"
  case driving = "bilkörning"
  case carrying = "bära_saker"
  case merePresence = "enbart_närvaro"
  case planningWithout = "planering_utan_personen"
  case holidayTrip = "semesterresa"
  case ownChildren = "egna_barn"
  case reminders = "påminnelser"
  case familyRelief = "avlastning_för_familjen"
  case generalSupervision = "allmän_tillsyn"
  case careMeasure = "vårdåtgärd"
  case elseOther = "annat"
}

extension Content {
  /// `true` when the word can say what is done to serve a need. Whatever is done can be an other need.
  public func fits(_ need: Need) -> Bool {
    switch self {
    case .unknown, .elseOther: return true
    default: break
    }
    switch need {
    case .other: return true
    case .hygiene: return isHygiene
    case .meals: return isMeal
    case .tubeFeeding: return isTubeFeeding
    case .dressing: return isDressing
    case .communication:
      return self == .conversation || self == .interpreting || self == .talkWithAssistant || self == .languageOnly
        || self == .activation
    case .breathing:
      return self == .breathingHelp || self == .breathingExercise || self == .watchingBreathingAid
        || self == .equipmentCare || self == .acuteMeasure
    case .preventiveSupport: return self == .preventingHarm || self == .generalSupervision
    case .medicalSupport:
      return self == .medicalWatch || self == .acuteMeasure || self == .medicalEquipment || self == .careMeasure
        || self == .watchingBreathingAid || self == .intravenousNutrition || self == .equipmentCare
    case .deepKnowledge:
      return self == .preventingHarm || self == .medicalWatch || self == .acuteMeasure || self == .medicalEquipment
        || self == .watchingBreathingAid || self == .activation
    }
  }

  private var isHygiene: Bool {
    switch self {
    case .shower, .extraShower, .wash, .hairWash, .teeth, .toilet, .diaper, .menstruation, .shaving, .beardTrimming,
      .makeUp, .lotion, .combing, .haircut, .nailClipping, .manicure, .prosthesisCleaning, .catheter, .stoma,
      .bowelCare, .treatmentBath, .orthosisProsthesis, .transfer, .encouragement, .reminders, .activation:
      true
    default: false
    }
  }

  private var isMeal: Bool {
    switch self {
    case .feeding, .drinking, .partialFeeding, .understandingMeals, .cuttingServing, .mealSupervision, .encouragement,
      .overeatingControl, .intravenousNutrition, .reminders, .activation, .household, .errands:
      true
    default: false
    }
  }

  private var isTubeFeeding: Bool {
    switch self {
    case .tubeFeed, .nightPump, .medicineAtFeed, .tubeSiteCare, .equipmentCare, .intravenousNutrition: true
    default: false
    }
  }

  private var isDressing: Bool {
    switch self {
    case .indoorClothes, .outerClothes, .orthosisProsthesis, .supportStockings, .choosingClothes, .clothesCare,
      .transfer, .encouragement, .reminders, .activation:
      true
    default: false
    }
  }
}

extension Need {
  /// The words for what is done that a row of the need can have, where the rules ask for one.
  var contentsAsked: [Content] {
    switch self {
    case .hygiene: Content.ofHygiene
    case .meals: Content.ofMeals
    case .dressing: Content.ofDressing
    default: []
    }
  }
}

extension Content {
  fileprivate static let ofHygiene = allCases.filter { $0 != .unknown && $0.fits(.hygiene) }
  fileprivate static let ofMeals = allCases.filter { $0 != .unknown && $0.fits(.meals) }
  fileprivate static let ofDressing = allCases.filter { $0 != .unknown && $0.fits(.dressing) }
}

extension Place {
  /// Every place but *unknown*.
  static let known = allCases.filter { $0 != .unknown }
}
