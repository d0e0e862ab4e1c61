/// One paragraph, or a group that belongs together, with the practice that interprets it: a page of the book of law and
/// a file of the code.
public struct Section: Sendable {
  /// Where its code stands under `Sources/Law`, without `Statute/` and the file's ending: `LSS/LSS09a/2_Hygiene`.
  public let path: StaticString
  /// The paragraphs it is about, as they are cited in Swedish.
  public let reference: StaticString
  /// Its name in Swedish.
  public let title: StaticString
  /// Its name in English.
  public let inEnglish: StaticString
  /// Its provisions, in the order of the statute.
  public let provisions: [Provision]

  init(
    _ path: StaticString, _ reference: StaticString, _ title: StaticString, _ inEnglish: StaticString,
    _ provisions: [Provision]
  ) {
    self.path = path
    self.reference = reference
    self.title = title
    self.inEnglish = inEnglish
    self.provisions = provisions
  }
}

extension Provisions {
  /// The book of law, section by section: LSS, SFB with its ordinance, FL, the self-care act, service of documents, time,
  /// Egenmakt's conventions, reforms.
  public static let sections: [Section] = [
    Section("LSS/LSS01_PersonGroups", "1 § LSS", "Personkretsen", "Eligibility groups", personGroups),
    Section(
      "LSS/LSS02_Authorities", "2 § LSS", "Kommunen som myndighet och vägledningars värde",
      "The kommun as authority, and what guidance binds", authoritiesAndGuidance),
    Section(
      "LSS/LSS04_AimsAndInfluence", "4–6 a §§ LSS", "Mål, inflytande och barnets bästa",
      "Aim, influence and the child's best", aimsAndInfluence),
    Section("LSS/LSS07_Right", "7 § LSS", "Rätten till insatser", "The right to support", rightToSupport),
    Section(
      "LSS/LSS07_MetOtherwise", "7 § LSS", "Behov som tillgodoses på annat sätt", "Needs met in another way",
      metOtherwise),
    Section(
      "LSS/LSS07_MetInFact", "7 § och 9 § 2 LSS", "När platsen möter behovet hos kommunen",
      "Places that meet the need, at the kommun", metInFact),
    Section(
      "LSS/LSS07a_TemporaryProtection", "7 a § LSS", "Tillfälligt skydd", "Temporary protection", lssTemporaryProtection
    ),
    Section("LSS/LSS08_Request", "8 § LSS", "Den som begär insatsen", "Who asks for the support", requestForSupport),
    Section(
      "LSS/LSS08_ChildAndHearing", "8–8 a §§ LSS", "Barnet i ärendet och muntligt inför nämnden",
      "The child in the case, and speaking before the board", childAndHearing),
    Section("LSS/LSS09_Support", "9 § 2 LSS", "Assistans från kommunen", "Municipal assistance", municipalSupport),
    Section("LSS/LSS09_ReasonableCosts", "9 § 2 LSS", "Skäliga kostnader", "Reasonable costs", reasonableCosts),
    Section("LSS/LSS09a/0_Definition", "9 a § LSS", "Vad assistans är", "What assistance is", assistanceDefinition),
    Section(
      "LSS/LSS09a/0_List", "9 a § LSS", "De grundläggande behoven genom åren", "The basic needs over the years",
      basicNeedsList),
    Section("LSS/LSS09a/1_Breathing", "9 a § LSS", "Andning", "Breathing", breathing),
    Section("LSS/LSS09a/2_Hygiene", "9 a § LSS", "Personlig hygien", "Personal hygiene", hygiene),
    Section("LSS/LSS09a/3_Meals", "9 a § LSS", "Måltider", "Meals", meals),
    Section("LSS/LSS09a/3_TubeFeeding", "9 a § LSS", "Sondmatning", "Tube feeding", tubeFeeding),
    Section("LSS/LSS09a/4_Dressing", "9 a § LSS", "Klä på och av sig", "Dressing and undressing", dressing),
    Section(
      "LSS/LSS09a/5_Communication", "9 a § LSS", "Kommunikation med andra", "Communication with others", communication),
    Section(
      "LSS/LSS09a/5_DeepKnowledge", "9 a § LSS", "Det femte behovet, till och med 2022", "The fifth need, to 2022",
      deepKnowledge),
    Section(
      "LSS/LSS09a/6_PreventiveSupport", "9 a § LSS", "Förebyggande stöd", "Preventive support", preventiveSupport),
    Section(
      "LSS/LSS09a/7_MedicalSupport", "9 a § LSS", "Löpande stöd vid medicinskt tillstånd", "Continuous medical support",
      medicalSupport),
    Section(
      "LSS/LSS09a/8_QualifiedActivation", "9 a § LSS", "Kvalificerad aktivering och motivation",
      "Qualified activation and motivation", qualifiedActivation),
    Section("LSS/LSS09a/9_OtherNeeds", "9 a § LSS", "Andra personliga behov", "Other personal needs", otherNeeds),
    Section(
      "LSS/LSS09a/10_SeveralAssistants", "9 a § LSS", "Flera assistenter samtidigt", "More than one assistant",
      severalAssistants),
    Section(
      "LSS/LSS09a/11_NightRest", "9 a § LSS", "Natten: väntetid och beredskap", "The night: waiting time and standby",
      nightRest),
    Section("LSS/LSS09b_AgeLimit", "9 b § LSS, 51 kap. 8 och 10 §§ SFB", "Åldersgränsen", "The age limit", ageLimit),
    Section(
      "LSS/LSS09c_HomeVisits", "9 c § LSS, 51 kap. 16 a § SFB", "Besök i hemmet", "Visits to the home", homeVisits),
    Section(
      "LSS/LSS09d_AssistantConditions", "9 d och 23 §§ LSS, 51 kap. 16 och 16 b §§ SFB",
      "Krav på assistenten och anordnaren", "Conditions on the assistant and the provider", assistantConditions),
    Section(
      "LSS/LSS09e_HousingCare", "9 e § LSS", "Bostad med särskild service", "Housing with special service", housingCare),
    Section(
      "LSS/LSS09f_ParentalDeduction", "9 f § LSS, 51 kap. 6 § SFB", "Föräldraansvar och föräldraavdrag",
      "Parental responsibility and parental deduction", parentalDeduction),
    Section(
      "LSS/LSS09g_HealthCare", "9 g § LSS", "Sjukvård ger inte assistans från kommunen",
      "Health care gives no municipal assistance", kommunHealthCare),
    Section("LSS/LSS10_IndividualPlan", "10 § LSS", "Individuell plan", "Individual plan", individualPlan),
    Section(
      "LSS/LSS12_RepaymentFee", "12 och 18 §§ LSS", "Återbetalning och avgifter hos kommunen",
      "Repayment and fees at the kommun", kommunRepaymentAndFee),
    Section(
      "LSS/LSS15_KommunDuties", "15 och 15 b §§ LSS", "Kommunens skyldigheter", "The duties of the kommun", kommunDuties
    ),
    Section(
      "LSS/LSS16_AdvanceDecision", "16 § LSS", "Förhandsbesked vid flytt", "Advance decision before a move",
      advanceDecision),
    Section(
      "LSS/LSS27_Appeal", "27 § LSS", "Domstolarna, och beslut som gäller genast",
      "The courts, and decisions that apply at once", courts),
    Section(
      "LSS/LSS28f_NotCarriedOut", "28 a–28 f §§ LSS", "Beslut som inte verkställs", "Decisions not carried out",
      notCarriedOut),
    Section(
      "LSS/LSS_Transition", "Övergångsbestämmelser till LSS", "Vilken lag som gäller för vilken dag",
      "Which law applies to which day", lssTransition),
    Section(
      "SFB/SFB02_10_TargetAge", "2 kap. 10 b–10 c §§ SFB", "Riktåldern för pension", "The target age for pension",
      targetAge),
    Section(
      "SFB/SFB05_03_Residence", "5 kap. SFB", "Bosatt i Sverige, och vistelser utomlands",
      "Residence in Sweden, and stays abroad", residenceInSweden),
    Section(
      "SFB/SFB51_02_Insured", "51 kap. 2 § SFB", "Försäkrad för assistansersättning", "Insured for the state benefit",
      insuredForBenefit),
    Section(
      "SFB/SFB51_03_TwentyHours", "51 kap. 3 § SFB", "Mer än 20 timmar i veckan", "More than 20 hours a week",
      twentyHourLine),
    Section(
      "SFB/SFB51_04_Use", "51 kap. 4 § SFB", "Vad assistansersättningen får användas till",
      "What the benefit may be used for", benefitUse),
    Section(
      "SFB/SFB51_05_HealthCare", "51 kap. 5 § SFB", "Sjukvård ger inte assistansersättning",
      "Health care gives no state benefit", benefitHealthCare),
    Section(
      "SFB/SFB51_07_Retroactive", "51 kap. 7 § SFB", "Ersättning bakåt i tiden", "Payment back in time",
      retroactivePayment),
    Section(
      "SFB/SFB51_09_GrantPeriod", "51 kap. 9 § SFB", "Perioden som timmarna gäller för", "The grant period", grantPeriod
    ),
    Section(
      "SFB/SFB51_11a_NightRestExtent", "51 kap. 11 a § SFB", "Föreskrifter om väntetid och beredskap",
      "Regulations on waiting time and standby", nightRestExtent),
    Section(
      "SFB/SFB51_12_Review", "51 kap. 12–13 §§ SFB", "Omprövning när något har ändrats",
      "Review when something has changed", reviewOnChange),
    Section(
      "SFB/SFB51_14_PaymentAndAccounts", "51 kap. 14 och 15 §§ SFB", "Utbetalning och räkningar",
      "Payment and accounts", paymentAndAccounts),
    Section(
      "F1091/F1091_05_Rate", "5 och 7 a §§ förordningen (1993:1091)", "Schablonbelopp och högre belopp",
      "The hourly rate and the higher amount", hourlyRate),
    Section(
      "F1091/F1091_03_AllTime", "3 § förordningen (1993:1091)", "All tid i det personliga stödet",
      "All time in the personal support", allAssistanceTime),
    Section(
      "SFB/SFB51_20_RepaymentAndReports", "51 kap. 20 och 24 §§ SFB", "Återbetalning och arbetsgivarens anmälan",
      "Repayment and the employer's reports", repaymentAndReports),
    Section(
      "SFB/SFB51_21_KommunShare", "51 kap. 21–23 §§ SFB", "Kommunen betalar de första 20 timmarna",
      "The kommun pays the first 20 hours", kommunShare),
    Section(
      "SFB/SFB106_24_Exclusions", "106 kap. 24–25 a §§ SFB", "Sjukhus, gruppbostad, skola och daglig verksamhet",
      "Hospital, group home, school and daily activity", excludedPlaces),
    Section("SFB/SFB108_02_Recovery", "108 kap. 2 och 9 a §§ SFB", "Återkrav", "Recovery", recoveryOfBenefit),
    Section(
      "SFB/SFB110_06_Notification", "110 kap. 6 § SFB", "Kommunens anmälan är en ansökan",
      "The kommun's notification is an application", notificationAsApplication),
    Section(
      "SFB/SFB110_14_BenefitInvestigation", "110 kap. 14 och 31 §§ SFB", "Försäkringskassans utredning",
      "Försäkringskassan's investigation", benefitInvestigation),
    Section(
      "SFB/SFB110_46_DutyToReport", "110 kap. 46–47 och 57 a–58 §§ SFB", "Anmäla ändringar", "The duty to report",
      dutyToReport),
    Section(
      "SFB/SFB112_02_Provisional", "112 kap. 2 och 4 §§ SFB", "Tillfälligt beslut", "Provisional decisions",
      provisionalDecision),
    Section(
      "SFB/SFB113_03_OwnChange", "113 kap. 3–6 §§ SFB", "Försäkringskassan rättar sitt beslut",
      "Försäkringskassan changes its own decision", ownChange),
    Section(
      "SFB/SFB113_07_Reconsideration", "113 kap. 7–10 och 19 §§ SFB", "Begära omprövning", "Asking for reconsideration",
      reconsideration),
    Section("FL/FL11_Delay", "11 och 12 §§ FL", "När beslutet dröjer", "When the decision is delayed", delayedDecision),
    Section(
      "FL/FL14_ApplicationAndAgent", "14, 19 och 22 §§ FL", "Ansökan, ombud och dagen den kommer in",
      "Application, agent and day of receipt", applicationAndAgent),
    Section(
      "FL/FL23_Investigation", "20–32 §§ FL", "Utredning, muntliga uppgifter och skäl",
      "Investigation, oral information and reasons", investigation),
    Section("FL/FL33_PlainLetter", "33 § FL", "Beslut i vanligt brev", "Decision by plain letter", plainLetter),
    Section(
      "FL/FL37_AlteredDecision", "37 § FL", "När kommunen får ändra ett beslut",
      "When the kommun may change a decision", alteredKommunDecision),
    Section(
      "FL/FL37_CorrectedDecision", "37–39 §§ FL", "Myndigheten ändrar sitt eget beslut",
      "The authority changes its own decision", correctedDecision),
    Section(
      "FL/FL44_AppealPeriod", "43–45 §§ FL, 113 kap. 20 § SFB", "Tiden för att överklaga", "The time to appeal",
      appealPeriod),
    Section(
      "EGV/EGV02_SelfCare", "2–6 §§ lagen om egenvård (2022:1250)", "Egenvård och gränsen mot sjukvård",
      "Self-care and the border to health care", selfCare),
    Section(
      "DelgL/DelgL16_OrdinaryService", "16–18 §§ delgivningslagen", "Vanlig delgivning", "Ordinary service",
      ordinaryService),
    Section(
      "DelgL/DelgL22_SimplifiedService", "22–26 §§ delgivningslagen", "Förenklad delgivning", "Simplified service",
      simplifiedService),
    Section(
      "DelgL/DelgL52_MakingAvailable", "52–54 §§ delgivningslagen", "Delgivning genom tillgänglighet",
      "Service by making available", serviceByMakingAvailable),
    Section("Time/Time1930_Periods", "2 § lagen (1930:173)", "När en frist slutar", "When a period ends", legalPeriods),
    Section(
      "Time/Time1989_PublicHolidays", "lagen (1989:253)", "Allmänna helgdagar", "Public holidays", publicHolidays),
    Section(
      "Conventions/TracksAndLine", "Egenmakts konventioner", "Två spår och 20-timmarsgränsen",
      "Two tracks and the 20-hour line", tracksAndLine),
    Section(
      "Conventions/MomentsAndOverlap", "Egenmakts konventioner", "Hjälpmoment, veckor och tid som överlappar",
      "Help moments, weeks and overlap", momentsAndOverlap),
    Section(
      "Conventions/DayTests", "Egenmakts konventioner", "Dygnets prövningar", "Tests of the 24 hours",
      dayTestConventions),
    Section(
      "Conventions/ParentalDeductionCounting", "Egenmakts konventioner", "Så räknas föräldraavdraget",
      "How the parental deduction is counted", parentalDeductionConventions),
    Section(
      "Conventions/SelfCareOutcome", "Egenmakts konventioner", "Vad en egenvårdsbedömning ger",
      "What a self-care assessment gives", selfCareOutcome),
    Section(
      "Conventions/SplitByDate", "Egenmakts konventioner", "Dagar, perioder och praxis", "Days, periods and practice",
      splitByDate),
    Section(
      "Reforms/Reforms", "Beslutade och föreslagna ändringar", "Ändringar som beslutats, föreslagits eller väntar",
      "Changes decided, proposed or pending", reforms),
  ]

  /// Every provision of the book of law, section by section.
  public static let all: [Provision] = sections.flatMap { $0.provisions }

  private static let byRule: [Provision] = {
    var sorted = all
    sorted.sort { $0.rule.rawValue < $1.rule.rawValue }
    return sorted
  }()

  /// The provision of a rule.
  public static func provision(_ rule: RuleID) -> Provision { byRule[Int(rule.rawValue)] }

  /// The section where a rule stands.
  public static func section(_ rule: RuleID) -> Section { sections[Int(sectionOfRule[Int(rule.rawValue)])] }

  private static let sectionOfRule: [UInt8] = {
    var result = [UInt8](repeating: 0, count: RuleID.allCases.count)
    for (index, section) in sections.enumerated() {
      for provision in section.provisions { result[Int(provision.rule.rawValue)] = UInt8(index) }
    }
    return result
  }()
}
