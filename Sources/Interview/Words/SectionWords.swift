public import Casework
import Law

extension InterviewSection {
  /// What the section is called.
  public var name: LayeredText {
    switch self {
    case .person: say("Vem gäller det", "Who is it about")
    case .living: say("Var du bor och vad du har", "Where you live and what you have")
    case .disability: say("Din funktionsnedsättning", "Your disability")
    case .breathing: say("Andning", "Breathing", easy: "Att andas")
    case .hygiene: say("Hygien", "Hygiene", easy: "Att bli ren")
    case .toilet: say("Toalett", "Toilet")
    case .meals: say("Måltider", "Meals", easy: "Att äta och dricka")
    case .tubeFeeding: say("Sond", "Tube feeding", easy: "Mat genom en slang")
    case .dressing: say("Klädsel", "Dressing", easy: "Kläder")
    case .communication: say("Kommunikation", "Communication", easy: "Att prata med andra")
    case .preventive: say("Förebyggande stöd", "Preventive support", easy: "Stöd så att ingen blir skadad")
    case .medical: say("Medicinskt", "Medical support", easy: "Sjukdom och vård")
    case .night: say("Natt", "Night")
    case .home: say("Hemmet", "The home", easy: "Hemma")
    case .outing: say("Ut, arbete, fritid", "Going out, work, leisure", easy: "Ute, på jobbet och på fritiden")
    }
  }

  /// The question whether help is needed.
  var gateQuestion: LayeredText {
    switch self {
    case .breathing: say("Behöver du hjälp för att kunna andas?", "Do you need help to breathe?")
    case .hygiene:
      say(
        "Behöver du hjälp att tvätta dig, duscha eller sköta tänder, hår och hud?",
        "Do you need help to wash, shower or care for teeth, hair and skin?",
        easy: "Behöver du hjälp att bli ren?")
    case .toilet:
      say(
        "Behöver du hjälp på toaletten, eller med blöja, kateter, stomi eller mens?",
        "Do you need help on the toilet, or with diapers, a catheter, a stoma or periods?",
        easy: "Behöver du hjälp när du går på toa?")
    case .meals:
      say("Behöver du hjälp att äta eller dricka?", "Do you need help to eat or drink?")
    case .tubeFeeding:
      say(
        "Får du mat genom en sond?", "Are you fed through a tube?",
        easy: "Sond är mat genom en slang. Får du det?")
    case .dressing:
      say("Behöver du hjälp att klä på eller av dig?", "Do you need help to dress or undress?")
    case .communication:
      say(
        "Behöver du hjälp för att prata med andra, eller för att andra ska förstå dig?",
        "Do you need help to talk with others, or for others to understand you?",
        easy: "Behöver du hjälp för att andra ska förstå dig?")
    case .preventive:
      say(
        "Behöver du stöd för att inte skada dig själv, någon annan eller saker?",
        "Do you need support so that you do not harm yourself, somebody else or things?",
        easy: "En person kan skada sig själv, andra eller saker. Behöver du stöd mot det?")
    case .medical:
      say(
        "Behöver du hjälp på grund av en sjukdom, till exempel att någon vakar eller ger vård?",
        "Do you need help because of an illness, such as somebody watching or giving care?",
        easy: "Behöver du hjälp för att du är sjuk? Någon kan vaka eller ge vård.")
    case .night:
      say(
        "Behöver du att någon finns till hands på natten?", "Do you need somebody at hand at night?",
        easy: "Behöver du någon nära dig på natten?")
    case .home:
      say(
        "Behöver du hjälp hemma, till exempel med mat, städning och att flytta dig?",
        "Do you need help at home, such as cooking, cleaning and moving about?",
        easy: "Behöver du hjälp hemma med mat, städ eller annat?")
    case .outing:
      say(
        "Behöver du hjälp att komma ut, arbeta, studera eller ha en fritid?",
        "Do you need help to go out, work, study or have leisure?",
        easy: "Behöver du hjälp att komma ut, jobba eller ha roligt?")
    case .person, .living, .disability: name
    }
  }

  /// The rules that the part is mostly about.
  var leadingRules: [RuleID] {
    switch self {
    case .person, .living, .disability: []
    case .breathing: [.lss9a1Andning]
    case .hygiene, .toilet: [.lss9a1Hygien]
    case .meals: [.lss9a1Maltider]
    case .tubeFeeding: [.lss9a1Sondmatning]
    case .dressing: [.lss9a1Kladsel]
    case .communication: [.lss9a1Kommunikation]
    case .preventive: [.lss9a1Forebyggande]
    case .medical: [.lss9a1Medicinskt]
    case .night: [.lss9a4Vantetid, .lss9a4Beredskap]
    case .home, .outing: [.lss9a4AndraBehov]
    }
  }
}
