import CaseFile
import Casework
import Law

/// Something that an assistant does, as a box to tick: what ticking it says of the new row.
struct HelpChoice: Sendable {
  /// The word that is answered.
  let word: String
  let need: Need
  let content: Content
  let engagement: Engagement
  /// Whether it is at night, where the label says so.
  let isAtNight: Bool?
  let necessaryFor: NecessaryFor
  let label: LayeredText
  let group: LayeredText?

  init(
    _ need: Need, _ content: Content, _ engagement: Engagement, atNight: Bool? = nil,
    necessaryFor: NecessaryFor = .nothing, _ label: LayeredText, group: LayeredText? = nil
  ) {
    self.need = need
    self.content = content
    self.engagement = engagement
    isAtNight = atNight
    self.necessaryFor = necessaryFor
    self.label = label
    self.group = group
    var word = content == .elseOther ? engagement.rawValue : content.rawValue
    if engagement == .supervision { word += "+" + engagement.rawValue }
    if need == .other, content == .equipmentCare || content == .careMeasure { word += "+" + need.rawValue }
    self.word = word
  }

  /// Active help.
  init(
    _ need: Need, _ content: Content, atNight: Bool? = nil, _ label: LayeredText, group: LayeredText? = nil
  ) {
    self.init(need, content, .active, atNight: atNight, label, group: group)
  }

  /// `true` for a row that this choice stands for.
  func fits(_ facts: FactSheet) -> Bool {
    let need: Need = facts.word(.need) ?? .other
    let content: Content = facts.word(.content) ?? .unknown
    return need == self.need && content == self.content && facts.engagement == engagement
  }
}

extension InterviewSection {
  /// What an assistant can do in the part.
  var help: [HelpChoice] {
    switch self {
    case .person, .living, .disability: []
    case .breathing: HelpChoice.breathing
    case .hygiene: HelpChoice.hygiene
    case .toilet: HelpChoice.toilet
    case .meals: HelpChoice.meals
    case .tubeFeeding: HelpChoice.tubeFeeding
    case .dressing: HelpChoice.dressing
    case .communication: HelpChoice.communication
    case .preventive: HelpChoice.preventive
    case .medical: HelpChoice.medical
    case .night: HelpChoice.night
    case .home: HelpChoice.home
    case .outing: HelpChoice.outing
    }
  }

  /// What a row of the person's own words says it is.
  var ownHelp: (need: Need, content: Content, engagement: Engagement, isAtNight: Bool) {
    switch self {
    case .breathing: (.breathing, .elseOther, .active, false)
    case .hygiene: (.hygiene, .elseOther, .active, false)
    // A row belongs to Toalett by what is done, so the nearest word stands.
    case .toilet: (.hygiene, .toilet, .active, false)
    case .meals: (.meals, .elseOther, .active, false)
    case .tubeFeeding: (.tubeFeeding, .elseOther, .active, false)
    case .dressing: (.dressing, .elseOther, .active, false)
    case .communication: (.communication, .elseOther, .active, false)
    case .preventive: (.preventiveSupport, .elseOther, .active, false)
    case .medical: (.medicalSupport, .elseOther, .active, false)
    case .night: (.other, .elseOther, .active, true)
    case .home, .person, .living, .disability: (.other, .elseOther, .active, false)
    case .outing: (.other, .leisure, .active, false)
    }
  }
}

extension HelpChoice {
  static let breathing = [
    HelpChoice(
      .breathing, .breathingHelp,
      say(
        "Hjälper dig att få luft: suger slem, sköter mask eller slang",
        "Helps you get air: suction, mask or tube", easy: "Hjälper dig att få luft")),
    HelpChoice(
      .breathing, .watchingBreathingAid, .supervision,
      say("Vakar över en maskin för andningen", "Watches a breathing machine", easy: "Vakar över din maskin för luft")),
    HelpChoice(
      .breathing, .acuteMeasure,
      say("Griper in när det blir farligt", "Acts when it becomes dangerous")),
    HelpChoice(.breathing, .breathingExercise, say("Tränar andningen med dig", "Does breathing exercises with you")),
    HelpChoice(
      .breathing, .equipmentCare,
      say("Gör rent och kontrollerar utrustningen", "Cleans and checks the equipment", easy: "Gör rent dina saker")),
  ]

  private static let washing = say("Tvätta", "Washing")
  private static let hair = say("Hår, skägg och naglar", "Hair, beard and nails")
  private static let skin = say("Hud och utseende", "Skin and looks")
  private static let more = say("Annat", "Other")

  static let hygiene = [
    HelpChoice(.hygiene, .shower, say("Duschar eller badar dig", "Showers or bathes you"), group: washing),
    HelpChoice(
      .hygiene, .wash, say("Tvättar dig vid handfat eller i säng", "Washes you at the basin or in bed"),
      group: washing),
    HelpChoice(.hygiene, .hairWash, say("Tvättar håret", "Washes your hair"), group: washing),
    HelpChoice(
      .hygiene, .teeth, say("Borstar tänderna eller sköter munnen", "Brushes your teeth or cares for your mouth"),
      group: washing),
    HelpChoice(
      .hygiene, .extraShower,
      say("Extra dusch eller tvätt, fler än andra behöver", "Extra shower or wash, more than others need"),
      group: washing),
    HelpChoice(.hygiene, .shaving, say("Rakar dig", "Shaves you"), group: hair),
    HelpChoice(.hygiene, .beardTrimming, say("Klipper skägget", "Trims your beard"), group: hair),
    HelpChoice(.hygiene, .combing, say("Kammar eller borstar håret", "Combs or brushes your hair"), group: hair),
    HelpChoice(.hygiene, .haircut, say("Klipper håret", "Cuts your hair"), group: hair),
    HelpChoice(.hygiene, .nailClipping, say("Klipper naglarna", "Cuts your nails"), group: hair),
    HelpChoice(.hygiene, .lotion, say("Smörjer huden", "Puts lotion on your skin"), group: skin),
    HelpChoice(
      .hygiene, .treatmentBath, say("Bad som är en behandling", "Bath as treatment"), group: skin),
    HelpChoice(.hygiene, .prosthesisCleaning, say("Gör ren en protes", "Cleans a prosthesis"), group: skin),
    HelpChoice(.hygiene, .makeUp, say("Sminkar dig", "Puts on make-up"), group: skin),
    HelpChoice(.hygiene, .manicure, say("Målar och vårdar naglarna", "Manicure"), group: skin),
    HelpChoice(
      .hygiene, .transfer,
      say("Flyttar dig till och från dusch eller badrum", "Moves you to and from the shower or bathroom"),
      group: more),
    HelpChoice(
      .hygiene, .orthosisProsthesis,
      say("Tar av och på ortos eller protes", "Takes an orthosis or prosthesis off and on"),
      group: more),
    HelpChoice(.hygiene, .reminders, say("Påminner dig", "Reminds you"), group: more),
    HelpChoice(.hygiene, .encouragement, say("Uppmuntrar dig", "Encourages you"), group: more),
  ]

  static let toilet = [
    HelpChoice(.hygiene, .toilet, say("Hjälper dig på toaletten", "Helps you on the toilet")),
    HelpChoice(
      .hygiene, .diaper, say("Byter blöja eller inkontinensskydd", "Changes diaper or pad", easy: "Byter blöja")),
    HelpChoice(
      .hygiene, .catheter, say("Sköter kateter eller tömmer blåsan", "Handles a catheter", easy: "Sköter din kateter")),
    HelpChoice(.hygiene, .bowelCare, say("Hjälper dig att tömma tarmen", "Helps you empty the bowel")),
    HelpChoice(.hygiene, .stoma, say("Sköter stomi", "Cares for a stoma", easy: "Sköter din stomi, påsen på magen")),
    HelpChoice(.hygiene, .menstruation, say("Hjälper dig vid mens", "Helps during periods")),
  ]

  private static let eating = say("Att äta och dricka", "Eating and drinking")
  private static let around = say("Runt maten", "Around the meal")

  static let meals = [
    HelpChoice(.meals, .feeding, say("Matar dig", "Feeds you"), group: eating),
    HelpChoice(
      .meals, .partialFeeding,
      say("Matar dig när du inte orkar själv", "Feeds you when you cannot manage"), group: eating),
    HelpChoice(.meals, .drinking, say("Ger dig dryck", "Gives you drinks", easy: "Ger dig dricka"), group: eating),
    HelpChoice(
      .meals, .understandingMeals,
      say("Får dig att förstå att du ska äta", "Gets you to understand that you are to eat"), group: eating),
    HelpChoice(
      .meals, .cuttingServing, say("Delar maten och lägger upp", "Cuts and serves the food"), group: around),
    HelpChoice(
      .meals, .mealSupervision, say("Sitter bredvid medan du äter", "Sits beside you while you eat"), group: around),
    HelpChoice(
      .meals, .overeatingControl, say("Hindrar dig från att äta för mycket", "Keeps you from eating too much"),
      group: around),
    HelpChoice(.meals, .encouragement, say("Uppmuntrar dig att äta", "Encourages you to eat"), group: around),
    HelpChoice(.meals, .reminders, say("Påminner dig om maten", "Reminds you of meals"), group: around),
  ]

  static let tubeFeeding = [
    HelpChoice(
      .tubeFeeding, .tubeFeed, say("Ger mat genom sonden", "Feeds you through the tube", easy: "Ger mat genom slangen")),
    HelpChoice(.tubeFeeding, .nightPump, say("Sköter en pump på natten", "Handles a pump at night")),
    HelpChoice(
      .tubeFeeding, .medicineAtFeed,
      say("Ger medicin genom sonden", "Gives medicine through the tube", easy: "Ger medicin genom slangen")),
    HelpChoice(
      .tubeFeeding, .tubeSiteCare,
      say("Sköter huden runt sonden", "Cares for the skin at the tube", easy: "Sköter huden runt slangen")),
    HelpChoice(
      .tubeFeeding, .equipmentCare,
      say(
        "Gör i ordning maten och gör rent efteråt", "Prepares the feed and cleans afterwards",
        easy: "Gör ren slangen och pumpen")),
  ]

  static let dressing = [
    HelpChoice(
      .dressing, .indoorClothes, say("Klär på eller av dig kläder", "Dresses or undresses you"), group: clothes),
    HelpChoice(
      .dressing, .outerClothes, say("Hjälper dig med jacka, mössa och skor", "Helps with coat, hat and shoes"),
      group: clothes),
    HelpChoice(
      .dressing, .orthosisProsthesis, say("Tar på ortos eller protes", "Puts on an orthosis or prosthesis"),
      group: clothes),
    HelpChoice(.dressing, .supportStockings, say("Tar på stödstrumpor", "Puts on support stockings"), group: clothes),
    HelpChoice(
      .dressing, .transfer, say("Flyttar dig för att du ska kunna klä dig", "Moves you so that you can dress"),
      group: clothes),
    HelpChoice(
      .dressing, .choosingClothes, say("Hjälper dig att välja kläder", "Helps you choose clothes"), group: around2),
    HelpChoice(
      .dressing, .clothesCare, say("Tar fram eller plockar undan kläder", "Takes out or puts away clothes"),
      group: around2),
    HelpChoice(.dressing, .reminders, say("Påminner dig", "Reminds you"), group: around2),
    HelpChoice(.dressing, .encouragement, say("Uppmuntrar dig", "Encourages you"), group: around2),
  ]

  private static let clothes = say("Klä på och av", "Dressing and undressing")
  private static let around2 = say("Runt kläderna", "Around the clothes")

  static let communication = [
    HelpChoice(
      .communication, .conversation,
      say("Hjälper dig att prata med andra", "Helps you talk with others")),
    HelpChoice(.communication, .interpreting, say("Tolkar mellan språk eller tecken", "Interprets languages or signs")),
    HelpChoice(
      .communication, .talkWithAssistant, say("Pratar med dig om hjälpen", "Talks with you about the help")),
    HelpChoice(
      .communication, .languageOnly,
      say("Hjälper dig för att du talar ett annat språk", "Helps because you speak another language")),
  ]

  static let preventive = [
    HelpChoice(
      .preventiveSupport, .preventingHarm, .supervision,
      say("Är nära hela tiden så att ingen blir skadad", "Stays near all the time so that nobody is hurt")),
    HelpChoice(
      .preventiveSupport, .preventingHarm,
      say("Griper in när något händer", "Steps in when something happens")),
    HelpChoice(
      .preventiveSupport, .generalSupervision, .supervision,
      say("Ser till dig då och då", "Looks in on you now and then")),
  ]

  private static let watching = say("Vaka", "Watching")
  private static let caring = say("Vård och träning", "Care and training")

  static let medical = [
    HelpChoice(
      .medicalSupport, .medicalWatch, .supervision,
      say("Vakar över dig på grund av din sjukdom", "Watches over you because of your illness"), group: watching),
    HelpChoice(
      .medicalSupport, .watchingBreathingAid, .supervision,
      say(
        "Vakar över dig och din andningsmaskin hela tiden", "Watches you and your breathing machine all the time",
        easy: "Vakar över dig och din maskin för luft"),
      group: watching),
    HelpChoice(
      .medicalSupport, .acuteMeasure,
      say(
        "Ger medicin eller griper in vid anfall", "Gives medicine or acts at an attack", easy: "Hjälper dig vid anfall"),
      group: watching),
    HelpChoice(
      .medicalSupport, .medicalEquipment,
      say("Sköter medicinsk utrustning", "Handles medical equipment", easy: "Sköter dina maskiner"), group: watching),
    HelpChoice(
      .medicalSupport, .careMeasure, say("Ger vård som hör till vakandet", "Gives care as part of the watching"),
      group: caring),
    HelpChoice(
      .medicalSupport, .intravenousNutrition, say("Ger näring direkt i blodet", "Gives nutrition into the blood"),
      group: caring),
    HelpChoice(
      .other, .equipmentCare,
      say(
        "Gör rent och gör i ordning utrustning", "Cleans and prepares equipment", easy: "Gör rent maskiner och slangar"),
      group: caring),
    HelpChoice(
      .other, .exerciseProgramme,
      say(
        "Gör ett träningsprogram med dig", "Does an exercise programme with you",
        easy: "Tränar med dig efter ett program"), group: caring),
    HelpChoice(
      .other, .careMeasure,
      say(
        "Ger annan vård, till exempel medicin eller omläggning av sår",
        "Gives other care, such as medicine or dressing wounds", easy: "Ger dig medicin eller sköter sår"),
      group: caring),
  ]

  static let night = [
    HelpChoice(
      .other, .elseOther, .waiting, atNight: true,
      say(
        "Väntar eller sover nära dig, redo att hjälpa", "Waits or sleeps near you, ready to help",
        easy: "Sover nära dig")),
    HelpChoice(
      .other, .elseOther, .standby, atNight: true,
      say(
        "Är på annan plats och kommer när du ringer", "Is elsewhere and comes when you call",
        easy: "Kommer när du ringer")),
    HelpChoice(
      .other, .generalSupervision, .supervision, atNight: true,
      say("Är vaken och ser till dig", "Is awake and looks after you", easy: "Är vaken hos dig")),
    HelpChoice(.other, .repositioning, atNight: true, say("Vänder dig i sängen", "Turns you in bed")),
  ]

  private static let chores = say("Hushåll", "Household")
  private static let moving = say("Hjälp hos dig", "Help with you")

  static let home = [
    HelpChoice(
      .other, .household, say("Lagar mat, städar eller tvättar kläder", "Cooks, cleans or does laundry"), group: chores),
    HelpChoice(
      .other, .handling,
      say("Räcker dig saker och hjälper till med händerna", "Hands you things and lends a hand", easy: "Ger dig saker"),
      group: moving),
    HelpChoice(
      .other, .transfer, say("Flyttar dig mellan säng, stol och soffa", "Moves you between bed, chair and sofa"),
      group: moving),
    HelpChoice(
      .other, .repositioning,
      say("Vänder dig eller rättar till hur du sitter", "Turns you or adjusts how you sit", easy: "Vänder dig"),
      group: moving),
    HelpChoice(
      .other, .generalSupervision, .supervision, atNight: false,
      say("Ser till dig på dagen", "Looks after you in the daytime"), group: moving),
    HelpChoice(.other, .reminders, say("Påminner dig", "Reminds you"), group: moving),
    HelpChoice(.other, .encouragement, say("Uppmuntrar dig", "Encourages you"), group: moving),
    HelpChoice(
      .other, .ownChildren, say("Hjälper dig att ta hand om dina barn", "Helps you care for your children"),
      group: around3),
    HelpChoice(
      .other, .familyRelief, say("Avlastar din familj", "Relieves your family", easy: "Låter din familj vila"),
      group: around3),
    HelpChoice(
      .other, .planningWithout, say("Planerar utan att du är med", "Plans without you present"), group: around3),
  ]

  private static let around3 = say("Runt dig", "Around you")
  private static let free = say("Fritid", "Leisure")
  private static let duty = say("Arbete och ärenden", "Work and errands")
  private static let going = say("Resor", "Journeys")

  static let outing = [
    HelpChoice(
      .other, .leisure,
      say(
        "Är med på fritiden: lek, vänner, nöjen", "Comes along in leisure: play, friends, fun",
        easy: "Är med när du har roligt"), group: free),
    HelpChoice(.other, .training, say("Hjälper dig att träna", "Helps you exercise"), group: free),
    HelpChoice(
      .other, .elseOther, .presence,
      say(
        "Är med dig ute om något skulle hända", "Is with you outside in case something happens",
        easy: "Är med dig ute, om du skulle behöva hjälp"),
      group: free),
    HelpChoice(
      .other, .workStudies,
      say(
        "Hjälper dig i arbete eller studier", "Helps you at work or in studies",
        easy: "Hjälper dig på jobbet eller i skolan"), group: duty),
    HelpChoice(
      .other, .errands, say("Handlar och gör ärenden med dig", "Shops and runs errands with you"), group: duty),
    HelpChoice(.other, .healthVisit, say("Följer med till vården", "Comes along to health care"), group: duty),
    HelpChoice(
      .other, .helpDuringJourney,
      say("Hjälper dig under resor", "Helps you during journeys", easy: "Hjälper dig när du reser"), group: going),
    HelpChoice(.other, .journey, say("Själva resan", "The journey itself"), group: going),
    HelpChoice(.other, .driving, say("Kör bilen", "Drives the car"), group: going),
    HelpChoice(.other, .holidayTrip, say("Är med på semester", "Comes along on holiday"), group: going),
    HelpChoice(.other, .carrying, say("Bär saker", "Carries things"), group: going),
    HelpChoice(
      .other, .merePresence, say("Är bara med, utan att hjälpa", "Is only present, without helping"), group: going),
  ]
}
