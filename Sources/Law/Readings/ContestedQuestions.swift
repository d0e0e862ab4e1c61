/// A question on which courts, authorities or commentators differ. ``QuestionDescription`` tells what it asks and who
/// holds which answer.
public enum ContestedQuestion: UInt8, CaseIterable, Sendable, Hashable {
  /// What the parental deduction is taken from.
  case ci01
  /// Which days the parental deduction is made for.
  case ci02
  /// Whether the deduction is pooled and may spill over.
  case ci03
  /// Whether the 20-hour line is tested before or after the deduction.
  case ci04
  /// Time between two active steps in the daytime.
  case ci05
  /// Nail care.
  case ci06
  /// Lotion.
  case ci07
  /// Shaving.
  case ci08
  /// Prosthesis and orthosis.
  case ci09
  /// Transfer between bed and bathroom.
  case ci10
  /// Watching so that the person does not choke.
  case ci11
  /// Outer clothes that take very special help.
  case ci12
  /// How much of a tube feed counts, 2018-04-13 – 2020-06-30.
  case ci13
  /// How much breathing help counts, 2019-11-01 – 2020-06-30.
  case ci14
  /// The second assistant's passive time.
  case ci15
  /// Need 7 in childcare and school.
  case ci16
  /// How long the greater part of the 24 hours is.
  case ci17
  /// Need 7 or 6 while other help is given.
  case ci18
  /// How often harm must threaten in need 6.
  case ci19
  /// Which impairments are mental.
  case ci20
  /// When activation is qualified.
  case ci21
  /// The smallest need for municipal assistance.
  case ci22
  /// Rounding of hours.
  case ci23
  /// Conversion to an average week.
  case ci24
  /// Whether an application for more hours endangers granted hours.
  case ci25
  /// The age limit for those born in December 1957 or 1959.
  case ci26
  /// Start of municipal assistance before the decision.
  case ci27
  /// Housework with a spouse.
  case ci28
  /// Family community as ground for refusal.
  case ci29
  /// Travel.
  case ci30
  /// Holidays and trips abroad.
  case ci31
  /// Hospital in the kommun track.
  case ci32
  /// The threshold for other needs.
  case ci33
  /// Special reasons after a change from school to daily activity.
  case ci34
  /// The form of proof of self-care.
  case ci35
  /// Several showers a day.
  case ci36
  /// Communication with the assistant.
  case ci37
  /// Parental deduction and two assistants.
  case ci38
  /// Medicine and PEG care at the feed.
  case ci39
  /// Pump feed while the person sleeps.
  case ci40
  /// Birthday on 29 February.
  case ci41
  /// Watching a ventilator.
  case ci42
  /// More hours applied for before the age limit and decided after.
  case ci43

  /// The stable name, for example "CI-01".
  public var id: StaticString {
    switch self {
    case .ci01: "CI-01"
    case .ci02: "CI-02"
    case .ci03: "CI-03"
    case .ci04: "CI-04"
    case .ci05: "CI-05"
    case .ci06: "CI-06"
    case .ci07: "CI-07"
    case .ci08: "CI-08"
    case .ci09: "CI-09"
    case .ci10: "CI-10"
    case .ci11: "CI-11"
    case .ci12: "CI-12"
    case .ci13: "CI-13"
    case .ci14: "CI-14"
    case .ci15: "CI-15"
    case .ci16: "CI-16"
    case .ci17: "CI-17"
    case .ci18: "CI-18"
    case .ci19: "CI-19"
    case .ci20: "CI-20"
    case .ci21: "CI-21"
    case .ci22: "CI-22"
    case .ci23: "CI-23"
    case .ci24: "CI-24"
    case .ci25: "CI-25"
    case .ci26: "CI-26"
    case .ci27: "CI-27"
    case .ci28: "CI-28"
    case .ci29: "CI-29"
    case .ci30: "CI-30"
    case .ci31: "CI-31"
    case .ci32: "CI-32"
    case .ci33: "CI-33"
    case .ci34: "CI-34"
    case .ci35: "CI-35"
    case .ci36: "CI-36"
    case .ci37: "CI-37"
    case .ci38: "CI-38"
    case .ci39: "CI-39"
    case .ci40: "CI-40"
    case .ci41: "CI-41"
    case .ci42: "CI-42"
    case .ci43: "CI-43"
    }
  }
}

extension ContestedQuestion {
  /// The raw value of the default option; the other options of the question follow it without a gap.
  public var firstOption: UInt8 {
    switch self {
    case .ci01: ReadingOption.ci01WholeNeed.rawValue
    case .ci02: ReadingOption.ci02DaysWithAssistance.rawValue
    case .ci03: ReadingOption.ci03PooledNoSpill.rawValue
    case .ci04: ReadingOption.ci04AfterDeduction.rawValue
    case .ci05: ReadingOption.ci05InsideMomentOnly.rawValue
    case .ci06: ReadingOption.ci06Uncertain.rawValue
    case .ci07: ReadingOption.ci07Other.rawValue
    case .ci08: ReadingOption.ci08IfNeededForCleanliness.rawValue
    case .ci09: ReadingOption.ci09AsDressing.rawValue
    case .ci10: ReadingOption.ci10InsidePrivateMoment.rawValue
    case .ci11: ReadingOption.ci11OtherUnlessHandsOn.rawValue
    case .ci12: ReadingOption.ci12Uncertain.rawValue
    case .ci13: ReadingOption.ci13WholeFeedIfWatchedOrManual.rawValue
    case .ci14: ReadingOption.ci14PrivatePart.rawValue
    case .ci15: ReadingOption.ci15ActiveTime.rawValue
    case .ci16: ReadingOption.ci16Text.rawValue
    case .ci17: ReadingOption.ci17TwelveHours.rawValue
    case .ci18: ReadingOption.ci18ClockTimeOnce.rawValue
    case .ci19: ReadingOption.ci19NoFixedFrequency.rawValue
    case .ci20: ReadingOption.ci20IncludesIdAndAutism.rawValue
    case .ci21: ReadingOption.ci21HumanAssessment.rawValue
    case .ci22: ReadingOption.ci22WarningBand.rawValue
    case .ci23: ReadingOption.ci23None.rawValue
    case .ci24: ReadingOption.ci24Days36525.rawValue
    case .ci25: ReadingOption.ci25GrantedHoursKeptWarn.rawValue
    case .ci26: ReadingOption.ci26FirstOfJanuary.rawValue
    case .ci27: ReadingOption.ci27FromApplicationDayUncertain.rawValue
    case .ci28: ReadingOption.ci28OwnShareHalfUncertain.rawValue
    case .ci29: ReadingOption.ci29NotAGround.rawValue
    case .ci30: ReadingOption.ci30HelpDuringJourneyOnly.rawValue
    case .ci31: ReadingOption.ci31Uncertain.rawValue
    case .ci32: ReadingOption.ci32AsFarAsNotMet.rawValue
    case .ci33: ReadingOption.ci33QualifiedHelpRequired.rawValue
    case .ci34: ReadingOption.ci34NewTestUncertain.rawValue
    case .ci35: ReadingOption.ci35DocumentedAssessment.rawValue
    case .ci36: ReadingOption.ci36NormalFrequencyPlusReason.rawValue
    case .ci37: ReadingOption.ci37NotCounted.rawValue
    case .ci38: ReadingOption.ci38OncePerChild.rawValue
    case .ci39: ReadingOption.ci39PartOfFeedIfDirectlyNecessary.rawValue
    case .ci40: ReadingOption.ci40WholeFeed.rawValue
    case .ci41: ReadingOption.ci41Day28February.rawValue
    case .ci42: ReadingOption.ci42Need7.rawValue
    case .ci43: ReadingOption.ci43MayBeGrantedUncertain.rawValue
    }
  }

  /// How many options the question has, 1 – 3.
  public var optionCount: UInt8 {
    switch self {
    case .ci22: 1
    case .ci05, .ci06, .ci08, .ci10, .ci12, .ci17, .ci19, .ci23, .ci24, .ci28, .ci31: 3
    default: 2
    }
  }
}

/// One answer to a contested question: what it means and who holds it.
public struct ReadingDescription: Sendable {
  /// The option described.
  public let option: ReadingOption
  /// The name in case files and in the book of law, for example "whole_need".
  public let name: StaticString
  /// What this reading means, in one plain Swedish sentence.
  public let says: StaticString
  /// The same sentence in English.
  public let inEnglish: StaticString
  /// Who holds it, in Swedish: court and case number, authority or publication.
  public let holders: StaticString
}

/// What a contested question asks, what hangs on it, and its answers.
public struct QuestionDescription: Sendable {
  /// The question described.
  public let question: ContestedQuestion
  /// The question in one Swedish sentence.
  public let asks: StaticString
  /// The same question in English.
  public let inEnglish: StaticString
  /// What the answer changes, in Swedish.
  public let effect: StaticString
  /// How sure the default answer is.
  public let confidence: Confidence
  /// `false` where no second answer exists to switch to.
  public let canSwitch: Bool
  /// The norms whose meaning or use hangs on the question.
  public let rules: [RuleID]
  /// The answers, default first.
  public let options: [ReadingDescription]
}

extension QuestionDescription {
  /// Every contested question, in order. Index with the raw value of ``ContestedQuestion``.
  public static let all: [QuestionDescription] = [
    QuestionDescription(
      question: .ci01,
      asks: "Vad ska föräldraavdraget dras från?",
      inEnglish: "What is the parental deduction taken from?",
      effect: "Kan flytta ett barn på 1–6 år 5–15 timmar i veckan och över 20-timmarsgränsen.",
      confidence: .medium, canSwitch: true,
      rules: [.calcMomentModel, .fkBerorPaFunktionsnedsattning, .kamrAvdragHelaBehovet, .fkAvdragBerorPa],
      options: [
        ReadingDescription(
          option: .ci01WholeNeed, name: "whole_need",
          says: """
            Barnets hela hjälpbehov räknas först, även det som alla barn i samma ålder behöver hjälp med, och \
            därefter görs avdraget.
            """,
          inEnglish: """
            The child's whole need is counted first, also what every child of that age needs help with, and then the \
            deduction is made.
            """,
          holders: """
            KamR Sundsvall 2106-23 (2023-12-06) och 15-24 (2024-03-14); utredningens ordförande och tidigare \
            ansvarig minister (Assistanskoll 2023-12-15)
            """),
        ReadingDescription(
          option: .ci01DisabilityCausedOnly, name: "disability_caused_only",
          says: """
            Hjälp som inte beror på funktionsnedsättningen tas bort först, och därefter görs avdraget på det som är \
            kvar.
            """,
          inEnglish: """
            Help that is not caused by the disability is removed first, and then the deduction is made from what is \
            left.
            """,
          holders: """
            Försäkringskassan (Assistanskoll 2023-05-26, 2023-10-31 och januari 2024); ISF (januari 2024) anser att \
            texten kan läsas på båda sätten
            """),
      ]),
    QuestionDescription(
      question: .ci02,
      asks: "Görs föräldraavdraget för sju dagar i veckan eller bara för dagar med assistans?",
      inEnglish: "Is the parental deduction made for seven days a week or only for days with assistance?",
      effect: "Ett barn på 1–6 år som är borta två dagar i veckan får 6,25 timmars avdrag i stället för 8,75.",
      confidence: .medium, canSwitch: true,
      rules: [.f1090BilagaPerDygn],
      options: [
        ReadingDescription(
          option: .ci02DaysWithAssistance, name: "days_with_assistance",
          says: "Avdraget görs bara för de dygn då barnet faktiskt får assistans.",
          inEnglish: "The deduction is made only for the days on which the child in fact gets assistance.",
          holders: """
            stöds på kolumnrubriken i bilagan till förordningen (1993:1090) om stöd och service till vissa \
            funktionshindrade; ingen namngiven företrädare
            """),
        ReadingDescription(
          option: .ci02FlatSeven, name: "flat_seven",
          says: "Avdraget är sju gånger dygnsbeloppet varje vecka, oavsett hur många dagar barnet får assistans.",
          inEnglish: """
            The deduction is seven times the daily amount every week, however many days the child gets assistance.
            """,
          holders: "stöds på hur tabellerna över avdraget brukar publiceras; ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci03,
      asks: """
        Görs ett gemensamt avdrag från alla grundläggande behov, och kan en oanvänd del flyttas till andra behov?
        """,
      inEnglish: "Is one deduction made from all basic needs together, and can an unused part move to other needs?",
      effect: "Har betydelse när de avdragspliktiga grundläggande behoven är små.",
      confidence: .medium, canSwitch: true,
      rules: [.calcAvdragGolv],
      options: [
        ReadingDescription(
          option: .ci03PooledNoSpill, name: "pooled_no_spill",
          says: """
            Avdraget görs en gång från summan av de avdragspliktiga grundläggande behoven, som lägst till noll, och \
            en oanvänd del faller bort.
            """,
          inEnglish: """
            The deduction is made once from the sum of the deductible basic needs, down to zero at most, and an \
            unused part falls away.
            """,
          holders: "stöds på ordalydelsen i 9 f § LSS; ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci03PerNeed, name: "per_need",
          says: "Avdraget görs för varje behov för sig, eller så flyttas en oanvänd del över till andra behov.",
          inEnglish: "The deduction is made for each need separately, or an unused part moves over to other needs.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci04,
      asks: "Prövas 20-timmarsgränsen före eller efter föräldraavdraget?",
      inEnglish: "Is the 20-hour line tested before or after the parental deduction?",
      effect: "Avgör vilken myndighet som beslutar för de flesta barn under 12 år.",
      confidence: .medium, canSwitch: true,
      rules: [.sfb513EfterAvdrag],
      options: [
        ReadingDescription(
          option: .ci04AfterDeduction, name: "after_deduction",
          says: "Barnets grundläggande behov jämförs med 20 timmar i veckan när föräldraavdraget redan är gjort.",
          inEnglish: """
            The child's basic needs are compared with 20 hours a week when the parental deduction has already been \
            made.
            """,
          holders: "stöds på ordalydelsen i 51 kap. 3 och 6 §§ SFB; ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci04BeforeDeduction, name: "before_deduction",
          says: """
            Barnets grundläggande behov jämförs med 20 timmar i veckan utan att något föräldraavdrag görs först.
            """,
          inEnglish: """
            The child's basic needs are compared with 20 hours a week without any parental deduction being made \
            first.
            """,
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci05,
      asks: "Räknas tiden mellan två aktiva hjälpinsatser på dagen?",
      inEnglish: "Does the time between two active steps in the daytime count?",
      effect: "Antalet minuter för ett toalettbesök eller ett lavemang kan fördubblas.",
      confidence: .medium, canSwitch: true,
      rules: [.kamrVantanInomMoment],
      options: [
        ReadingDescription(
          option: .ci05InsideMomentOnly, name: "inside_moment_only",
          says: """
            Väntan räknas bara när den ligger inuti ett och samma grundläggande hjälpmoment, till exempel ett \
            toalettbesök.
            """,
          inEnglish: """
            Waiting counts only when it lies inside one and the same basic help moment, for example a toilet visit.
            """,
          holders: "KamR Göteborg 3638-15; KamR Stockholm 4569-15"),
        ReadingDescription(
          option: .ci05Never, name: "never",
          says: "Bara tiden då assistenten aktivt hjälper till räknas, aldrig väntan däremellan.",
          inEnglish: "Only the time when the assistant actively helps counts, never the waiting in between.",
          holders: "äldre kammarrättsdomar från 2011 och 2014 (målnummer saknas)"),
        ReadingDescription(
          option: .ci05WhenReadinessNeeded, name: "when_readiness_needed",
          says: "Väntan räknas också när någon måste finnas beredd i närheten mellan insatserna.",
          inEnglish: "Waiting also counts when somebody must be ready close by between the steps.",
          holders: "KamR Jönköping 3568-17; KamR Göteborg 6280-15 (som annat personligt behov)"),
      ]),
    QuestionDescription(
      question: .ci06,
      asks: "Är hjälp att klippa naglarna personlig hygien?",
      inEnglish: "Is help with clipping nails personal hygiene?",
      effect: "5–15 minuter i veckan.",
      confidence: .medium, canSwitch: true,
      rules: [.hygienNaglar],
      options: [
        ReadingDescription(
          option: .ci06Uncertain, name: "uncertain",
          says: "Det är osäkert om nagelklippning räknas, så minuterna redovisas för sig och räknas inte som säkra.",
          inEnglish: """
            It is uncertain whether nail clipping counts, so the minutes are shown separately and are not counted as \
            secure.
            """,
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci06ClippingCounts, name: "clipping_counts",
          says: """
            Nagelklippning räknas som personlig hygien när den behövs för renligheten, men inte vård för utseendets \
            skull.
            """,
          inEnglish: """
            Nail clipping counts as personal hygiene when it is needed for cleanliness, but not care for looks.
            """,
          holders: """
            omständigheterna i HFD 2018 ref. 13 (mål 1057-17, 2018-03-13); Försäkringskassan i juli 2019; \
            kammarrättsdom i ett mål från Förvaltningsrätten i Malmö (målnummer saknas)
            """),
        ReadingDescription(
          option: .ci06Never, name: "never",
          says: """
            Nagelvård räknas aldrig som grundläggande behov, eftersom den inte är privat nog eller inte handlar om \
            renlighet.
            """,
          inEnglish: """
            Nail care never counts as a basic need, because it is not private enough or is not about cleanliness.
            """,
          holders: """
            Försäkringskassans rättsliga ställningstagande 2017:02 (2017-08-25, om manikyr); KamR Göteborg 3638-15 \
            och andra kammarrättsdomar 2017–2018
            """),
      ]),
    QuestionDescription(
      question: .ci07,
      asks: "Är hjälp med att smörja huden personlig hygien?",
      inEnglish: "Is help with putting lotion on the skin personal hygiene?",
      effect: "5–20 minuter om dagen.",
      confidence: .medium, canSwitch: true,
      rules: [.hygienSmorjning],
      options: [
        ReadingDescription(
          option: .ci07Other, name: "other",
          says: "Smörjning som håller huden mjuk är inte hygien utan ett annat personligt behov.",
          inEnglish: "Lotion that keeps the skin soft is not hygiene but an other personal need.",
          holders: "Försäkringskassans vägledning 2003:6 (våren 2020, enligt Assistanskoll 2020-05-27)"),
        ReadingDescription(
          option: .ci07MedicalReasonCounts, name: "medical_reason_counts",
          says: "Smörjning av medicinska skäl räknas som en del av att torka och sköta huden.",
          inEnglish: "Lotion for a medical reason counts as part of drying and caring for the skin.",
          holders: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021); omständigheterna i äldre kammarrättsmål, \
            till exempel KamR Jönköping 425-19
            """),
      ]),
    QuestionDescription(
      question: .ci08,
      asks: "Är hjälp med rakning personlig hygien?",
      inEnglish: "Is help with shaving personal hygiene?",
      effect: "5–10 minuter om dagen.",
      confidence: .medium, canSwitch: true,
      rules: [.hygienRakning],
      options: [
        ReadingDescription(
          option: .ci08IfNeededForCleanliness, name: "if_needed_for_cleanliness",
          says: "Rakning räknas bara när den behövs för att personen ska hålla sig ren.",
          inEnglish: "Shaving counts only where it is needed to keep the person clean.",
          holders: "Försäkringskassans vägledning 2003:6 (våren 2020, enligt Assistanskoll 2020-05-27)"),
        ReadingDescription(
          option: .ci08Never, name: "never",
          says: "Rakning räknas aldrig som grundläggande behov.",
          inEnglish: "Shaving never counts as a basic need.",
          holders: "kommentarer efter HFD 2019 ref. 56 (mål 1959-19, 2019-12-02)"),
        ReadingDescription(
          option: .ci08Always, name: "always",
          says: "Rakning räknas alltid som personlig hygien.",
          inEnglish: "Shaving always counts as personal hygiene.",
          holders: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021)
            """),
      ]),
    QuestionDescription(
      question: .ci09,
      asks: "Är hjälp att ta på och av protes eller ortos ett grundläggande behov?",
      inEnglish: "Is help with putting a prosthesis or orthosis on and off a basic need?",
      effect: "5–20 minuter om dagen.",
      confidence: .low, canSwitch: true,
      rules: [.hygienProtes, .kladselOrtosProtes],
      options: [
        ReadingDescription(
          option: .ci09AsDressing, name: "as_dressing",
          says: "Att ta på och av protes eller ortos räknas som på- och avklädning.",
          inEnglish: "Putting a prosthesis or orthosis on and off counts as dressing and undressing.",
          holders: "omständigheterna i RÅ 2010 ref. 53 (mål 3143-09, 2010-06-17)"),
        ReadingDescription(
          option: .ci09Never, name: "never",
          says: "Protes och ortos är varken hygien eller kläder, så hjälpen är inget grundläggande behov.",
          inEnglish: "A prosthesis or orthosis is neither hygiene nor clothes, so the help is not a basic need.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci10,
      asks: "Räknas förflyttningen mellan säng och badrum som grundläggande behov?",
      inEnglish: "Does the transfer between bed and bathroom count as a basic need?",
      effect: "5–10 minuter per tillfälle.",
      confidence: .medium, canSwitch: true,
      rules: [.kamrForflyttningIMoment],
      options: [
        ReadingDescription(
          option: .ci10InsidePrivateMoment, name: "inside_private_moment",
          says: "Förflyttningen räknas när den är privat i sig eller är en del av det privata hjälpmomentet.",
          inEnglish: "The transfer counts when it is private in itself or is part of the private help moment.",
          holders: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021); KamR Jönköping 3568-17
            """),
        ReadingDescription(
          option: .ci10Never, name: "never",
          says: "Förflyttning står inte i lagens lista och räknas därför aldrig som grundläggande behov.",
          inEnglish: "Transfer is not in the list of the act and therefore never counts as a basic need.",
          holders: "Försäkringskassan i målet KamR Jönköping 3568-17"),
        ReadingDescription(
          option: .ci10Always, name: "always",
          says: "Varje förflyttning till eller från ett grundläggande hjälpmoment räknas.",
          inEnglish: "Every transfer to or from a basic help moment counts.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci11,
      asks: "Är det ett grundläggande behov att någon vakar under måltiden så att personen inte sätter i halsen?",
      inEnglish: "Is it a basic need that somebody watches during the meal so that the person does not choke?",
      effect: "Hela måltiden, upp till 2 timmar om dagen.",
      confidence: .medium, canSwitch: true,
      rules: [.maltidSattaIHalsen],
      options: [
        ReadingDescription(
          option: .ci11OtherUnlessHandsOn, name: "other_unless_hands_on",
          says: """
            Att bara vaka under måltiden är ett annat personligt behov, medan praktisk hjälp att äta räknas som \
            grundläggande.
            """,
          inEnglish: """
            Mere watching during the meal is an other personal need, while hands-on help to eat counts as basic.
            """,
          holders: "KamR Sundsvall 763-15; KamR Jönköping 3087-15"),
        ReadingDescription(
          option: .ci11Basic, name: "basic",
          says: "Hela den tid då någon måste vaka vid måltiden räknas som grundläggande behov.",
          inEnglish: "All the time when somebody must watch at the meal counts as a basic need.",
          holders: """
            Försäkringskassans vägledning 2003:6 (februari 2009); ABH Utbildning, "Att söka personlig assistans" \
            (omkring 2021)
            """),
      ]),
    QuestionDescription(
      question: .ci12,
      asks: "Räknas ytterkläder när smärta eller benskörhet kräver särskild hjälp?",
      inEnglish: "Do outer clothes count when pain or brittle bones require special help?",
      effect: "5–20 minuter om dagen.",
      confidence: .medium, canSwitch: true,
      rules: [.kladselYtterkladerUndantag],
      options: [
        ReadingDescription(
          option: .ci12Uncertain, name: "uncertain",
          says: """
            Det är osäkert om hjälpen med ytterkläder räknas, så minuterna redovisas för sig och räknas inte som \
            säkra.
            """,
          inEnglish: """
            It is uncertain whether the help with outer clothes counts, so the minutes are shown separately and are \
            not counted as secure.
            """,
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci12Counts, name: "counts",
          says: """
            Ytterkläder räknas när smärta eller benskörhet gör att personen behöver mycket särskild hjälp nära \
            kroppen.
            """,
          inEnglish: """
            Outer clothes count when pain or brittle bones mean that the person needs very special help close to the \
            body.
            """,
          holders: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021)
            """),
        ReadingDescription(
          option: .ci12Never, name: "never",
          says: "Ytterkläder räknas aldrig som grundläggande behov.",
          inEnglish: "Outer clothes never count as a basic need.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci13,
      asks: "Hur mycket av sondmatningen räknas från den 13 april 2018 till och med den 30 juni 2020?",
      inEnglish: "How much of tube feeding counts from 13 April 2018 to 30 June 2020?",
      effect: "10 minuter mot 40 minuter per sondmatning.",
      confidence: .medium, canSwitch: true,
      rules: [.lss9a1Sondmatning],
      options: [
        ReadingDescription(
          option: .ci13WholeFeedIfWatchedOrManual, name: "whole_feed_if_watched_or_manual",
          says: "Hela sondmatningen räknas om någon ger den för hand eller måste vaka över den av medicinska skäl.",
          inEnglish: "The whole tube feed counts if somebody gives it by hand or must watch it for medical reasons.",
          holders: "KamR Göteborg 3208-16; KamR Jönköping 3617-17"),
        ReadingDescription(
          option: .ci13ConnectDisconnectOnly, name: "connect_disconnect_only",
          says: "Bara på- och avkoppling och justeringar under sondmatningen räknas.",
          inEnglish: "Only connecting, disconnecting and adjusting during the tube feed count.",
          holders: "Försäkringskassan; KamR Stockholm 6958-18"),
      ]),
    QuestionDescription(
      question: .ci14,
      asks: "Hur mycket av hjälpen med andningen räknas från den 1 november 2019 till och med den 30 juni 2020?",
      inEnglish: "How much of the help with breathing counts from 1 November 2019 to 30 June 2020?",
      effect: "Bara äldre ärenden påverkas.",
      confidence: .medium, canSwitch: true,
      rules: [.lss9a1Andning],
      options: [
        ReadingDescription(
          option: .ci14PrivatePart, name: "private_part",
          says: "Bara de delar av andningshjälpen som är mycket privata räknas.",
          inEnglish: "Only the parts of the breathing help that are very private count.",
          holders: "prop. 2018/19:145, jämförd med lagändringen SFS 2020:441"),
        ReadingDescription(
          option: .ci14Whole, name: "whole",
          says: "Hela andningshjälpen räknas, eftersom sådan hjälp är privat i sig.",
          inEnglish: "All the breathing help counts, because such help is private in itself.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci15,
      asks: "Räknas tiden då den andra assistenten är med men inte aktivt hjälper till?",
      inEnglish: "Does the time count when the second assistant is there but does not actively help?",
      effect: "Upp till 100 timmar i veckan.",
      confidence: .medium, canSwitch: true,
      rules: [.kamrDubbelAktivTid],
      options: [
        ReadingDescription(
          option: .ci15ActiveTime, name: "active_time",
          says: """
            Bara den tid då den andra assistenten aktivt behövs räknas, och undantag för fara kräver också att den \
            uppstår ofta.
            """,
          inEnglish: """
            Only the time when the second assistant is actively needed counts, and an exception for danger also \
            demands that it arises often.
            """,
          holders: "KamR Sundsvall, dom 2024-03-20 (en domare var skiljaktig; målnummer saknas)"),
        ReadingDescription(
          option: .ci15AllTimeIfSeriousUnpredictableRisk, name: "all_time_if_serious_unpredictable_risk",
          says: "All vaken tid räknas för båda assistenterna när faran är allvarlig och inte går att förutse.",
          inEnglish: "All waking time counts for both assistants when the danger is serious and cannot be foreseen.",
          holders: "KamR Göteborg 6857-15 och 3394-16; KamR Jönköping 822-18"),
      ]),
    QuestionDescription(
      question: .ci16,
      asks: "Räknas det löpande stödet på grund av ett medicinskt tillstånd (behov 7) i förskola och skola?",
      inEnglish: "Does continuous medical support (need 7) count in childcare and school?",
      effect: """
        25–40 timmar i veckan av den räknade tiden för ett skolbarn; kravet på större delen av dygnet påverkas inte.
        """,
      confidence: .medium, canSwitch: true,
      rules: [.calcBehov7Dygn, .medicinsktSkola],
      options: [
        ReadingDescription(
          option: .ci16Text, name: "text",
          says: """
            Stödet räknas inte hos Försäkringskassan under tid i barnomsorg och skola, eftersom undantaget i lagen \
            inte nämner det.
            """,
          inEnglish: """
            The support does not count at Försäkringskassan during time in childcare and school, because the \
            exception in the act does not mention it.
            """,
          holders: "stöds på ordalydelsen i 106 kap. 25 a § SFB; ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci16ExemptLikeBreathing, name: "exempt_like_breathing",
          says: "Stödet räknas även i barnomsorg och skola, på samma sätt som andning och sondmatning.",
          inEnglish: """
            The support counts also in childcare and school, in the same way as breathing and tube feeding.
            """,
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci17,
      asks: "Hur många timmar är större delen av dygnet för löpande stöd på grund av ett medicinskt tillstånd?",
      inEnglish: "How many hours are the greater part of the 24 hours for continuous medical support?",
      effect: "Allt eller inget av stödet.",
      confidence: .medium, canSwitch: true,
      rules: [.medicinsktStorreDelen, .calcBehov7Dygn],
      options: [
        ReadingDescription(
          option: .ci17TwelveHours, name: "12",
          says: "Stödet måste behövas minst 12 timmar per dygn med assistenten i omedelbar närhet.",
          inEnglish: """
            The support must be needed for at least 12 hours per 24 hours with the assistant in the immediate \
            vicinity.
            """,
          holders: "ISF (januari 2024); JAG (2023)"),
        ReadingDescription(
          option: .ci17EightHours, name: "8",
          says: "Det räcker att stödet behövs minst 8 timmar per dygn.",
          inEnglish: "It is enough that the support is needed for at least 8 hours per 24 hours.",
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci17SixteenHours, name: "16",
          says: "Stödet måste behövas minst 16 timmar per dygn.",
          inEnglish: "The support must be needed for at least 16 hours per 24 hours.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci18,
      asks: "Hur räknas löpande eller förebyggande stöd medan assistenten samtidigt ger annan hjälp?",
      inEnglish: "How is continuous medical or preventive support counted while the same assistant gives other help?",
      effect: "Summan blir densamma, men föräldraavdraget skiljer, liksom vad som blir kvar om stödet nekas.",
      confidence: .medium, canSwitch: true,
      rules: [.calcOverlapOnce, .calcBehov7Dygn],
      options: [
        ReadingDescription(
          option: .ci18ClockTimeOnce, name: "clock_time_once",
          says: """
            Samma klocktid räknas en gång, i det slag som ger personen mest, och en andra assistent räknas utöver \
            det.
            """,
          inEnglish: """
            The same clock time is counted once, in the category that gives the person most, and a second assistant \
            adds to it.
            """,
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci18Need7MinusOtherNeeds, name: "need7_minus_other_needs",
          says: "Annan grundläggande hjälp räknas i sitt eget slag, och stödet räknas för den tid som blir över.",
          inEnglish: "Other basic help is counted in its own category, and the support for the time that is left.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci19,
      asks: "Hur ofta måste skada hota för att förebyggande stöd (behov 6) ska räknas?",
      inEnglish: "How often must harm threaten for preventive support (need 6) to count?",
      effect: "Allt eller inget av stödet.",
      confidence: .medium, canSwitch: true,
      rules: [.forebyggandeFrekvens],
      options: [
        ReadingDescription(
          option: .ci19NoFixedFrequency, name: "no_fixed_frequency",
          says: "Risken och behovet av stöd avgör; lagen kräver inte att skadan hotar ett visst antal gånger.",
          inEnglish: """
            The risk and the need of support decide; the act does not require harm to threaten a certain number of \
            times.
            """,
          holders: "stöds på ordalydelsen i 9 a § första stycket 6 LSS; ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci19Weekly, name: "weekly",
          says: "Skadan måste hota minst en gång i veckan för att stödet ska räknas.",
          inEnglish: "Harm must threaten at least once a week for the support to count.",
          holders: """
            Försäkringskassans praxis och kammarrättsdomar före 2023 kräver en viss frekvens och allvarlighet, men \
            ingen namngiven företrädare anger just en gång i veckan
            """),
        ReadingDescription(
          option: .ci19Daily, name: "daily",
          says: "Skadan måste hota varje dag för att stödet ska räknas.",
          inEnglish: "Harm must threaten every day for the support to count.",
          holders: """
            Försäkringskassans praxis och kammarrättsdomar före 2023 kräver en viss frekvens och allvarlighet, men \
            ingen namngiven företrädare anger just varje dag
            """),
      ]),
    QuestionDescription(
      question: .ci20,
      asks: "Vilka funktionsnedsättningar är psykiska i lagens mening?",
      inEnglish: "Which impairments are mental impairments in the sense of the act?",
      effect: """
        Öppnar förebyggande stöd samt kvalificerad aktivering och motivering för personer med intellektuell \
        funktionsnedsättning eller autism.
        """,
      confidence: .medium, canSwitch: true,
      rules: [.forebyggandePsyk],
      options: [
        ReadingDescription(
          option: .ci20IncludesIdAndAutism, name: "includes_id_and_autism",
          says: "Psykisk funktionsnedsättning omfattar också intellektuell funktionsnedsättning och autism.",
          inEnglish: "Mental impairment also includes intellectual disability and autism.",
          holders: """
            prop. 2021/22:214 så som den har uppfattats; kammarrättsdomar om intellektuell funktionsnedsättning \
            (målnummer saknas)
            """),
        ReadingDescription(
          option: .ci20PsychiatricOnly, name: "psychiatric_only",
          says: "Psykisk funktionsnedsättning omfattar bara psykiatriska tillstånd.",
          inEnglish: "Mental impairment means only psychiatric conditions.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci21,
      asks: "När är aktivering och motivering kvalificerad?",
      inEnglish: "When is activation and motivation qualified?",
      effect: "1–3 timmar om dagen.",
      confidence: .medium, canSwitch: true,
      rules: [.kamKvalificerad],
      options: [
        ReadingDescription(
          option: .ci21HumanAssessment, name: "human_assessment",
          says: """
            Hjälpen måste vara mer än påminnelser, vägledning och instruktioner, och en människa bedömer vilka \
            minuter det gäller.
            """,
          inEnglish: """
            The help must be more than reminders, guidance and instructions, and a human being assesses which \
            minutes that is.
            """,
          holders: "HFD 2020 ref. 7 (mål 3757-18, 2020-02-10)"),
        ReadingDescription(
          option: .ci21SustainedActivationCounts, name: "sustained_activation_counts",
          says: "All uthållig aktivering räknas som kvalificerad.",
          inEnglish: "Every sustained activation counts as qualified.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci22,
      asks: "Hur litet får behovet vara för assistans från kommunen?",
      inEnglish: "How small may the need be for municipal assistance?",
      effect: "Ingen summa ändras; det finns inget andra tal att välja.",
      confidence: .medium, canSwitch: false,
      rules: [.hfd201813NedreGrans, .calcNedreGransVarning],
      options: [
        ReadingDescription(
          option: .ci22WarningBand, name: "warning_band",
          says: """
            Det finns ingen fast nedre gräns, så personen får bara veta om behovet ligger där domstolarna oftast \
            säger nej eller ja.
            """,
          inEnglish: """
            There is no fixed lower limit, so the person is only told whether the need lies where the courts mostly \
            say no or yes.
            """,
          holders: """
            HFD 2018 ref. 13 (mål 1057-17, 2018-03-13); i praktiken omkring 7 timmar i veckan enligt Altius (januari \
            2025); nekat: 3 h (KamR Göteborg 1570-18), 4 h 42 min (KamR Jönköping 425-19), 4 h 43 min (KamR \
            Sundsvall 1603-18), 6,26 h (KamR Sundsvall 1030-18), 6 h 36 min (KamR Göteborg 127-15); beviljat: 7 h \
            (KamR Göteborg 1400-17), 7 h 20 min (KamR Göteborg 5475-16), 7 h 47 min (KamR Stockholm 9774-18)
            """)
      ]),
    QuestionDescription(
      question: .ci23,
      asks: "Avrundas timmarna?",
      inEnglish: "Are the hours rounded?",
      effect: "Högst 1 timme i veckan.",
      confidence: .medium, canSwitch: true,
      rules: [.calcThresholdExact, .calcVeckaOmrakning],
      options: [
        ReadingDescription(
          option: .ci23None, name: "none",
          says: "Timmarna avrundas inte, eftersom lagen inte säger något om avrundning.",
          inEnglish: "The hours are not rounded, because the act says nothing about rounding.",
          holders: "stöds på att lagen inte nämner avrundning; ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci23UpHalfHour, name: "up_half_hour",
          says: "Timmarna avrundas uppåt till närmaste halvtimme.",
          inEnglish: "The hours are rounded up to the next half hour.",
          holders: """
            påstådd praxis i beslut och räkningar; FKFS 2016:4 är inte kontrollerad; ingen namngiven företrädare
            """),
        ReadingDescription(
          option: .ci23UpWholeHour, name: "up_whole_hour",
          says: "Timmarna avrundas uppåt till närmaste hela timme.",
          inEnglish: "The hours are rounded up to the next whole hour.",
          holders: """
            påstådd praxis i beslut och räkningar; FKFS 2016:4 är inte kontrollerad; ingen namngiven företrädare
            """),
      ]),
    QuestionDescription(
      question: .ci24,
      asks: "Hur räknas hjälp per månad eller år om till en genomsnittlig vecka?",
      inEnglish: "How is help per month or year converted to an average week?",
      effect: "Några minuter; kan avgöra ett ärende som ligger vid 20-timmarsgränsen.",
      confidence: .medium, canSwitch: true,
      rules: [.calcVeckaOmrakning, .sfb5122Kommun20h],
      options: [
        ReadingDescription(
          option: .ci24Days36525, name: "days_365_25",
          says: "Ett år har 365,25 dagar och en månad är en tolftedel av året.",
          inEnglish: "A year has 365.25 days and a month is a twelfth of the year.",
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci24Weeks52, name: "weeks_52",
          says: "Ett år räknas som 52 veckor.",
          inEnglish: "A year is counted as 52 weeks.",
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci24Month4Weeks, name: "month_4_weeks",
          says: "En månad räknas som fyra veckor.",
          inEnglish: "A month is counted as four weeks.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci25,
      asks: "Riskerar den som ansöker om fler timmar de timmar som redan är beviljade?",
      inEnglish: "Does a person who applies for more hours endanger the hours already granted?",
      effect: "Alla beviljade timmar.",
      confidence: .medium, canSwitch: true,
      rules: [.hfd2024FlerTimmar],
      options: [
        ReadingDescription(
          option: .ci25GrantedHoursKeptWarn, name: "granted_hours_kept_warn",
          says: """
            De beviljade timmarna är kvar; Försäkringskassan kan minska dem bara om personens förhållanden har \
            ändrats väsentligt.
            """,
          inEnglish: """
            The granted hours are kept; Försäkringskassan can reduce them only if the person's circumstances have \
            changed materially.
            """,
          holders: "utgången i HFD mål 2060-22 (2024-02-13); CJ Advokatbyrå (Assistanskoll 2024-02-16)"),
        ReadingDescription(
          option: .ci25GrantedHoursAtRisk, name: "granted_hours_at_risk",
          says: """
            En ansökan om fler timmar kan leda till att hela rätten prövas på nytt och att beviljade timmar \
            försvinner.
            """,
          inEnglish: """
            An application for more hours can lead to the whole right being tested anew and granted hours being \
            lost.
            """,
          holders: "Ek Juridik (2024-02-16); IfA (varning)"),
      ]),
    QuestionDescription(
      question: .ci26,
      asks: """
        Från vilken dag gäller den höjda åldersgränsen för den som fyllde 65 i december 2022 eller 66 i december \
        2025 (Försäkringskassan)?
        """,
      inEnglish: """
        From which day does the raised age limit apply to those who reached 65 in December 2022 or 66 in December \
        2025 (Försäkringskassan)?
        """,
      effect: "Berör personer födda i december 1957 eller december 1959.",
      confidence: .medium, canSwitch: true,
      rules: [.alderGrans],
      options: [
        ReadingDescription(
          option: .ci26FirstOfJanuary, name: "first_of_january",
          says: """
            Den nya åldersgränsen gäller från den första januari, så den som nådde den gamla gränsen i december \
            följer den gamla.
            """,
          inEnglish: """
            The new age limit applies from the first of January, so a person who reached the old limit in December \
            follows the old one.
            """,
          holders: """
            övergångsbestämmelserna till LSS; Jönköpings kommuns informationssida; Försäkringskassan och anordnare
            """),
        ReadingDescription(
          option: .ci26FirstOfDecemberSfb, name: "first_of_december_sfb",
          says: """
            Den nya åldersgränsen gäller hos Försäkringskassan redan från den första december, då ändringen formellt \
            trädde i kraft.
            """,
          inEnglish: """
            The new age limit applies at Försäkringskassan already from the first of December, when the change \
            formally entered into force.
            """,
          holders: "stöds på ikraftträdandet av SFS 2022:878 och 2022:879; ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci27,
      asks: "Från vilken dag betalar kommunen när assistansen beviljas?",
      inEnglish: "From which day does the kommun pay when assistance is granted?",
      effect: "Flera månaders kostnader.",
      confidence: .medium, canSwitch: true,
      rules: [.lssRetroKommun],
      options: [
        ReadingDescription(
          option: .ci27FromApplicationDayUncertain, name: "from_application_day_uncertain",
          says: "Kommunen ersätter kostnader från den dag personen ansökte, men detta är osäkert.",
          inEnglish: "The kommun compensates costs from the day the person applied, but this is uncertain.",
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci27FromDecision, name: "from_decision",
          says: "Kommunen ersätter kostnader först från den dag den beslutar.",
          inEnglish: "The kommun compensates costs only from the day it decides.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci28,
      asks: "Räknas hushållsarbete när personen bor med make, maka eller sambo?",
      inEnglish: "Does housework count when the person lives with a spouse or cohabitant?",
      effect: "0–7 timmar i veckan.",
      confidence: .medium, canSwitch: true,
      rules: [.kamrMakeansvar],
      options: [
        ReadingDescription(
          option: .ci28OwnShareHalfUncertain, name: "own_share_half_uncertain",
          says: "Högst hälften av personens egen andel av hushållsarbetet räknas, och tiden är osäker.",
          inEnglish: "At most half of the person's own share of the housework counts, and the time is uncertain.",
          holders: "kammarrättsdom från 2013 (målnummer saknas); KamR Jönköping 100-18 (30 minuter om dagen)"),
        ReadingDescription(
          option: .ci28None, name: "none",
          says: "Hushållsarbete räknas inte, eftersom den andra i hushållet gör det.",
          inEnglish: "Housework does not count, because the other person in the household does it.",
          holders: "KamR Jönköping 787-17; KamR Göteborg 6427-21"),
        ReadingDescription(
          option: .ci28OwnShareCounts, name: "own_share_counts",
          says: "Personens hela egna andel av hushållsarbetet räknas.",
          inEnglish: "The whole of the person's own share of the housework counts.",
          holders: "KamR Stockholm 2017 (målnummer saknas)"),
      ]),
    QuestionDescription(
      question: .ci29,
      asks: "Får myndigheten neka timmar med hänvisning till familjegemenskap?",
      inEnglish: "May the authority refuse hours with reference to family community?",
      effect: "Kvällar och nätter.",
      confidence: .medium, canSwitch: true,
      rules: [.kamrFamiljegemenskap],
      options: [
        ReadingDescription(
          option: .ci29NotAGround, name: "not_a_ground",
          says: "Familjegemenskap har inget stöd i lagen och är därför inget skäl att neka timmar.",
          inEnglish: "Family community has no support in law and is therefore no ground to refuse hours.",
          holders: "KamR Stockholm 6109-18"),
        ReadingDescription(
          option: .ci29GroundForSpouseAtNight, name: "ground_for_spouse_at_night",
          says: "Timmar på natten får nekas när maken, makan eller sambon är hemma.",
          inEnglish: "Hours at night may be refused when the spouse or cohabitant is at home.",
          holders: "används av myndigheter; godtaget i en äldre dom (domstol och målnummer saknas)"),
      ]),
    QuestionDescription(
      question: .ci30,
      asks: "Räknas själva resan eller bara hjälpen under resan?",
      inEnglish: "Does the journey itself count or only the help during it?",
      effect: "1–5 timmar i veckan.",
      confidence: .medium, canSwitch: true,
      rules: [.hfd201727Kvalificerat],
      options: [
        ReadingDescription(
          option: .ci30HelpDuringJourneyOnly, name: "help_during_journey_only",
          says: "Bara den konkreta hjälp som personen behöver under resan räknas, inte själva körningen.",
          inEnglish: """
            Only the concrete help that the person needs during the journey counts, not the driving itself.
            """,
          holders: "HFD 2017 ref. 27 (mål 1206-16, 2017-06-13)"),
        ReadingDescription(
          option: .ci30JourneyIfNoTransport, name: "journey_if_no_transport",
          says: "Själva resan räknas när personen inte har beviljats färdtjänst.",
          inEnglish: "The journey itself counts when the person has not been granted special transport.",
          holders: "KamR Göteborg 3184-15"),
      ]),
    QuestionDescription(
      question: .ci31,
      asks: "Ger semestrar och utlandsresor extra timmar?",
      inEnglish: "Do holidays and trips abroad give extra hours?",
      effect: "Några timmar om året.",
      confidence: .medium, canSwitch: true,
      rules: [.andraBehovResor, .kamrResorTillfalligt],
      options: [
        ReadingDescription(
          option: .ci31Uncertain, name: "uncertain",
          says: "Det är osäkert om resor ger timmar, så de redovisas för sig och räknas inte som säkra.",
          inEnglish: """
            It is uncertain whether trips give hours, so they are shown separately and are not counted as secure.
            """,
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci31RegularTripsCount, name: "regular_trips_count",
          says: "Återkommande resor ger timmar, liksom tid som barnet annars hade varit i förskolan.",
          inEnglish: "Regular trips give hours, as does time when the child would otherwise have been in preschool.",
          holders: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021); KamR Göteborg 3144-16 och 5568-15
            """),
        ReadingDescription(
          option: .ci31Never, name: "never",
          says: "Resor ger inga extra timmar.",
          inEnglish: "Trips give no extra hours.",
          holders: "KamR Göteborg 72-17; Försäkringskassan, som inte beviljar generella semestertimmar"),
      ]),
    QuestionDescription(
      question: .ci32,
      asks: "Betalar kommunen assistans medan personen ligger på sjukhus?",
      inEnglish: "Does the kommun pay for assistance while the person is in hospital?",
      effect: "Alla timmar under flera veckor.",
      confidence: .medium, canSwitch: true,
      rules: [.kamrSjukhusKommun],
      options: [
        ReadingDescription(
          option: .ci32AsFarAsNotMet, name: "as_far_as_not_met",
          says: "Kommunen betalar så långt som sjukvården inte faktiskt tillgodoser behovet.",
          inEnglish: "The kommun pays as far as health care does not in fact meet the need.",
          holders: "KamR Stockholm 279-11; KamR Jönköping 614-17"),
        ReadingDescription(
          option: .ci32None, name: "none",
          says: "Sjukvården anses tillgodose hela behovet, så kommunen betalar ingenting.",
          inEnglish: "Health care is held to meet the whole need, so the kommun pays nothing.",
          holders: "KamR Göteborg 4317-16"),
      ]),
    QuestionDescription(
      question: .ci33,
      asks: "Vad krävs för att ett annat personligt behov ska ge timmar?",
      inEnglish: "What does it take for an other personal need to give hours?",
      effect: "Främst tillsyn och ärenden.",
      confidence: .medium, canSwitch: true,
      rules: [.hfd201727Kvalificerat],
      options: [
        ReadingDescription(
          option: .ci33QualifiedHelpRequired, name: "qualified_help_required",
          says: "Hjälpen måste vara konkret och något kvalificerad.",
          inEnglish: "The help must be concrete and to some extent qualified.",
          holders: "HFD 2017 ref. 27 (mål 1206-16, 2017-06-13)"),
        ReadingDescription(
          option: .ci33MetOtherwiseOnly, name: "met_otherwise_only",
          says: "Alla behov som inte tillgodoses på annat sätt ger timmar.",
          inEnglish: "All needs that are not met in another way give hours.",
          holders: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021); prop. 1992/93:159
            """),
      ]),
    QuestionDescription(
      question: .ci34,
      asks: "Gäller särskilda skäl för assistans i skolan även när personen börjar i daglig verksamhet?",
      inEnglish: "Do special reasons for assistance in school also hold when the person starts in daily activity?",
      effect: "Skoltimmarna.",
      confidence: .low, canSwitch: true,
      rules: [.sarskildaSkalNytt],
      options: [
        ReadingDescription(
          option: .ci34NewTestUncertain, name: "new_test_uncertain",
          says: "Särskilda skäl måste prövas på nytt när personen byter från skola till daglig verksamhet.",
          inEnglish: "Special reasons must be tested anew when the person changes from school to daily activity.",
          holders: "Försäkringskassan"),
        ReadingDescription(
          option: .ci34CarriesOver, name: "carries_over",
          says: "Det tidigare beslutet om särskilda skäl följer med till den dagliga verksamheten.",
          inEnglish: "The earlier grant on special reasons carries over to the daily activity.",
          holders: "underinstanserna i det mål som HFD avgjorde 2022-04-29 (HFD:s utgång är inte kontrollerad)"),
      ]),
    QuestionDescription(
      question: .ci35,
      asks: "Hur måste det visas att en vårdåtgärd är egenvård?",
      inEnglish: "How must it be shown that a care measure is self-care?",
      effect: "Åtgärdens minuter.",
      confidence: .medium, canSwitch: true,
      rules: [.hfd202111EgenvardBevis],
      options: [
        ReadingDescription(
          option: .ci35DocumentedAssessment, name: "documented_assessment",
          says: """
            Det måste klart framgå av handlingarna att den legitimerade personal som behandlar personen har bedömt \
            åtgärden som egenvård.
            """,
          inEnglish: """
            The documents must clearly show that licensed staff who treat the person have judged the measure to be \
            self-care.
            """,
          holders: "HFD 2021 ref. 11 (2021-03-01)"),
        ReadingDescription(
          option: .ci35ProbableFromNotes, name: "probable_from_notes",
          says: """
            Det räcker att journalanteckningar gör det sannolikt att åtgärden är egenvård, men bara för tid före den \
            1 mars 2021.
            """,
          inEnglish: """
            It is enough that medical notes make it probable that the measure is self-care, but only for time before \
            1 March 2021.
            """,
          holders: "kammarrätten i samma mål, ändrad av HFD 2021-03-01"),
      ]),
    QuestionDescription(
      question: .ci36,
      asks: "Hur många duschar om dagen räknas?",
      inEnglish: "How many showers a day count?",
      effect: "20–60 minuter om dagen.",
      confidence: .medium, canSwitch: true,
      rules: [.hygienOrsak],
      options: [
        ReadingDescription(
          option: .ci36NormalFrequencyPlusReason, name: "normal_frequency_plus_reason",
          says: """
            Så många duschar räknas som människor vanligen tar, och fler om funktionsnedsättningen ger ett skäl.
            """,
          inEnglish: "As many showers count as people usually take, and more if the disability gives a reason.",
          holders: """
            Försäkringskassans rättsliga ställningstagande 2017:02 (2017-08-25); omständigheterna i RÅ 2010 ref. 53 \
            (mål 3143-09, 2010-06-17)
            """),
        ReadingDescription(
          option: .ci36AnyFrequency, name: "any_frequency",
          says: "Alla duschar räknas, hur många de än är och vad de än beror på.",
          inEnglish: "All showers count, however many they are and whatever the reason.",
          holders: """
            ABH Utbildning, "Att söka personlig assistans" (omkring 2021)
            """),
      ]),
    QuestionDescription(
      question: .ci37,
      asks: "Räknas kommunikation mellan personen och assistenten?",
      inEnglish: "Does communication between the person and the assistant count?",
      effect: "1–2 timmar om dagen.",
      confidence: .low, canSwitch: true,
      rules: [.kommunikationMedAssistenten],
      options: [
        ReadingDescription(
          option: .ci37NotCounted, name: "not_counted",
          says: "Samtal med assistenten räknas inte, eftersom behovet gäller kontakt med andra.",
          inEnglish: "Talk with the assistant does not count, because the need is about contact with others.",
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci37CountedWhenNeededForHelp, name: "counted_when_needed_for_help",
          says: "Kommunikation med assistenten räknas när den behövs för att assistenten alls ska kunna hjälpa till.",
          inEnglish: "Communication with the assistant counts when the assistant needs it to be able to help at all.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci38,
      asks: "Görs föräldraavdraget en gång eller för varje assistent när barnet har två assistenter?",
      inEnglish: "Is the parental deduction made once or for each assistant when the child has two assistants?",
      effect: "Avdraget kan fördubblas.",
      confidence: .medium, canSwitch: true,
      rules: [.calcAvdragEnGang],
      options: [
        ReadingDescription(
          option: .ci38OncePerChild, name: "once_per_child",
          says: "Föräldraavdraget görs en gång per barn och dygn, oavsett hur många assistenter barnet har.",
          inEnglish: """
            The parental deduction is made once per child and 24 hours, however many assistants the child has.
            """,
          holders: """
            stöds på ordalydelsen i bilagan till förordningen (1993:1090) om stöd och service till vissa \
            funktionshindrade; ingen namngiven företrädare
            """),
        ReadingDescription(
          option: .ci38PerAssistant, name: "per_assistant",
          says: "Föräldraavdraget görs för varje assistent.",
          inEnglish: "The parental deduction is made for each assistant.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci39,
      asks: "Räknas medicin och skötsel av PEG i samband med sondmatningen?",
      inEnglish: "Do medicine and PEG care in connection with the tube feed count?",
      effect: "10–30 minuter om dagen.",
      confidence: .medium, canSwitch: true,
      rules: [.lss9a4SondmatningKringarbete],
      options: [
        ReadingDescription(
          option: .ci39PartOfFeedIfDirectlyNecessary, name: "part_of_feed_if_directly_necessary",
          says: "Medicin och PEG-skötsel som görs för sondmatningens skull är direkt nödvändiga åtgärder och räknas.",
          inEnglish: """
            Medicine and PEG care done for the sake of the tube feed are directly necessary measures and count.
            """,
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci39SeparateCare, name: "separate_care",
          says: "Medicin och PEG-skötsel är egna vårdåtgärder och ger ingen tid.",
          inEnglish: "Medicine and PEG care are care measures of their own and give no time.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci40,
      asks: "Hur mycket räknas när en pump sondmatar personen under sömnen?",
      inEnglish: "How much counts when a pump feeds the person through a tube during sleep?",
      effect: "30–60 timmar i veckan.",
      confidence: .medium, canSwitch: true,
      rules: [.lss9a1Sondmatning],
      options: [
        ReadingDescription(
          option: .ci40WholeFeed, name: "whole_feed",
          says: "Hela sondmatningen räknas om det är dokumenterat att någon måste vaka över den.",
          inEnglish: "The whole tube feed counts if it is documented that somebody must watch it.",
          holders: """
            kammarrättsdom i ett mål från Förvaltningsrätten i Falun (målnummer saknas); lagens ord oavsett hjälpens \
            karaktär i 9 a § LSS
            """),
        ReadingDescription(
          option: .ci40ActiveMinutes, name: "active_minutes",
          says: "Bara de minuter då assistenten aktivt hjälper till räknas, och resten är väntetid.",
          inEnglish: "Only the minutes when the assistant actively helps count, and the rest is waiting time.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci41,
      asks: "Vilken dag fyller en person som är född den 29 februari år när det inte är skottår?",
      inEnglish: "On which day does a person born on 29 February reach an age when the year is not a leap year?",
      effect: "En dag för sista ansökningsdag vid åldersgränsen; födelsemånaden kan bli en annan.",
      confidence: .low, canSwitch: true,
      rules: [.alderAnsokanSenast, .f10906aManad],
      options: [
        ReadingDescription(
          option: .ci41Day28February, name: "day_28_february",
          says: "Personen fyller år den 28 februari.",
          inEnglish: "The person reaches the age on 28 February.",
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci41Day1March, name: "day_1_march",
          says: "Personen fyller år den 1 mars.",
          inEnglish: "The person reaches the age on 1 March.",
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci42,
      asks: """
        Hör det till andningen eller till löpande stöd (behov 7) att vaka över en ventilator eller annat \
        andningshjälpmedel?
        """,
      inEnglish: """
        Is watching a ventilator or other breathing aid part of breathing or of continuous medical support (need 7)?
        """,
      effect: """
        Allt eller inget för nätter med mask eller respirator; för ett barn även skoltimmarna hos Försäkringskassan.
        """,
      confidence: .low, canSwitch: true,
      rules: [.fkAndningAvgransning],
      options: [
        ReadingDescription(
          option: .ci42Need7, name: "need_7",
          says: """
            Att vaka är löpande stöd och måste behövas större delen av dygnet, medan den hjälp som ges räknas som \
            andning.
            """,
          inEnglish: """
            The watching is continuous medical support and must be needed for the greater part of the 24 hours, \
            while the help given counts as breathing.
            """,
          holders: "ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci42PartOfBreathing, name: "part_of_breathing",
          says: "Att vaka är en del av andningen och räknas utan krav på ett visst antal timmar per dygn.",
          inEnglish: """
            The watching is part of breathing and counts without a demand for a certain number of hours per 24 \
            hours.
            """,
          holders: "ingen namngiven företrädare"),
      ]),
    QuestionDescription(
      question: .ci43,
      asks: "Kan fler timmar beviljas när personen ansökte före åldersgränsen men beslutet kommer efter?",
      inEnglish: """
        Can more hours be granted when the person applied before the age limit but the decision comes after?
        """,
      effect: "Alla de extra timmarna.",
      confidence: .low, canSwitch: true,
      rules: [.sfb5110EjOkning],
      options: [
        ReadingDescription(
          option: .ci43MayBeGrantedUncertain, name: "may_be_granted_uncertain",
          says: "Fler timmar kan beviljas, eftersom ansökan kom in i tid, men detta är osäkert.",
          inEnglish: "More hours can be granted, because the application came in on time, but this is uncertain.",
          holders: "stöds på 51 kap. 8 § SFB tillämpad på motsvarande sätt; ingen namngiven företrädare"),
        ReadingDescription(
          option: .ci43NotGranted, name: "not_granted",
          says: "Inga fler timmar kan beviljas efter åldersgränsen, vad skälet än är.",
          inEnglish: "No more hours can be granted after the age limit, whatever the reason.",
          holders: "stöds på ordalydelsen i 51 kap. 10 § SFB; ingen namngiven företrädare"),
      ]),
  ]
}
