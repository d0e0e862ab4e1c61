import Casework
import Law

/// Plain words for the words of the case file, so that nobody has to read those.
enum WordLabels {
  /// What a word of a fact is called.
  static func label(_ fact: Fact, _ word: String) -> LayeredText {
    switch fact {
    case .need: Need(rawValue: word).map(label) ?? say(word, word)
    case .content: Content(rawValue: word).map(label) ?? say(word, word)
    case .engagement: Engagement(rawValue: word).map(label) ?? say(word, word)
    case .place: Place(rawValue: word).map(label) ?? say(word, word)
    case .selfCare: SelfCare(rawValue: word).map(label) ?? say(word, word)
    case .necessaryFor: NecessaryFor(rawValue: word).map(label) ?? say(word, word)
    case .specialReasons: SpecialReasons(rawValue: word).map(label) ?? say(word, word)
    case .group: EligibilityGroup(rawValue: word).map(label) ?? say(word, word)
    case .mentalImpairment: MentalImpairment(rawValue: word).map(label) ?? say(word, word)
    case .housing: Housing(rawValue: word).map(label) ?? say(word, word)
    case .stay: Stay(rawValue: word).map(label) ?? say(word, word)
    case .requester: Requester(rawValue: word).map(label) ?? say(word, word)
    default: say(word, word)
    }
  }

  private static let notKnown = say("Vet inte", "I don't know")

  static func label(_ need: Need) -> LayeredText {
    switch need {
    case .breathing: say("Andas", "Breathing")
    case .hygiene: say("Hygien och toalett", "Hygiene and toilet", easy: "Bli ren och gå på toaletten")
    case .meals: say("Äta och dricka", "Eating and drinking")
    case .tubeFeeding: say("Sondmatning", "Tube feeding", easy: "Mat genom en slang")
    case .dressing: say("Kläder", "Clothes")
    case .communication: say("Prata med andra", "Communicating with others")
    case .preventiveSupport:
      say("Förebygga att någon eller något skadas", "Preventing harm", easy: "Ingen ska bli skadad")
    case .medicalSupport: say("Löpande stöd vid sjukdom", "Continuous medical support", easy: "Stöd när du är sjuk")
    case .deepKnowledge:
      say("Hjälp av någon som känner dig väl, före 2023", "Help by somebody who knows you well, before 2023")
    case .other: say("Något annat", "Something else")
    }
  }

  static func label(_ engagement: Engagement) -> LayeredText {
    switch engagement {
    case .active: say("Hjälper mig med händerna", "Helps me hands-on")
    case .supervision: say("Vakar över mig", "Watches over me")
    case .waiting:
      say("Väntar eller sover nära mig på natten", "Waits or sleeps near me at night", easy: "Sover nära mig")
    case .standby: say("Kommer när jag ringer på natten", "Comes when I call at night", easy: "Kommer när jag ringer")
    case .presence:
      say("Är med utanför hemmet om något händer", "Is present outside the home", easy: "Är med när jag är ute")
    }
  }

  static func label(_ place: Place) -> LayeredText {
    switch place {
    case .unknown: notKnown
    case .home: say("Hemma", "At home")
    case .outside:
      say(
        "Ute, på stan, på jobbet eller hos andra", "Out, in town, at work or with others", easy: "Ute eller hos andra")
    case .school: say("I skolan", "At school")
    case .childcare: say("I förskolan eller på fritids", "In preschool or after-school care", easy: "På förskolan")
    case .dailyActivity: say("På daglig verksamhet", "At daily activity")
    case .shortTermStay: say("På korttids", "At a short-term stay")
    case .hospital: say("På sjukhus", "In hospital")
    case .groupHome: say("I en gruppbostad", "In a group home")
    case .university: say("På högskola eller folkhögskola", "At university or folk high school", easy: "På högskola")
    }
  }

  static func label(_ selfCare: SelfCare) -> LayeredText {
    switch selfCare {
    case .unknown: notKnown
    case .documented: say("Ja, det står på papper", "Yes, in writing")
    case .oral: say("Ja, men bara i ord", "Yes, but only orally")
    case .healthCare:
      say(
        "Nej, vården säger att den ska göra det själv", "No, health care says that it must do it",
        easy: "Nej, vården ska göra det")
    case .missing: say("Ingen har tagit ställning", "Nobody has judged it", easy: "Ingen har svarat på det")
    }
  }

  static func label(_ necessaryFor: NecessaryFor) -> LayeredText {
    switch necessaryFor {
    case .nothing: say("Nej, för inget av det", "No, for none of them", easy: "Nej")
    case .breathing:
      say("Ja, för att jag ska kunna andas", "Yes, for me to breathe", easy: "Ja, för att jag ska få luft")
    case .tubeFeeding: say("Ja, för sondmatningen", "Yes, for the tube feeding", easy: "Ja, för maten i slangen")
    case .medicalSupport:
      say("Ja, för det medicinska stödet", "Yes, for the medical support", easy: "Ja, för stödet när jag är sjuk")
    }
  }

  static func label(_ reasons: SpecialReasons) -> LayeredText {
    switch reasons {
    case .unknown: notKnown
    case .yes: say("Ja", "Yes")
    case .no: say("Nej", "No")
    case .acceptedInSchool:
      say("Ja i skolan, men inte prövat igen", "Yes in school, but not tried again", easy: "Ja, i skolan förut")
    }
  }

  static func label(_ group: EligibilityGroup) -> LayeredText {
    switch group {
    case .unknown: notKnown
    case .one:
      say(
        "Grupp 1: autism eller intellektuell funktionsnedsättning", "Group 1: autism or intellectual disability",
        easy: "Grupp 1")
    case .two: say("Grupp 2: stor hjärnskada som vuxen", "Group 2: major brain injury as an adult", easy: "Grupp 2")
    case .three:
      say(
        "Grupp 3: annan stor funktionsnedsättning som varar", "Group 3: another large and lasting disability",
        easy: "Grupp 3")
    case .none: say("Ingen av dem", "None of them")
    }
  }

  static func label(_ impairment: MentalImpairment) -> LayeredText {
    switch impairment {
    case .unknown: notKnown
    case .none: say("Nej, inget av det", "No, none of them", easy: "Nej")
    case .intellectualOrAutism:
      say(
        "Ja, autism eller intellektuell funktionsnedsättning", "Yes, autism or an intellectual disability",
        easy: "Ja, jag har autism eller svårt att förstå")
    case .psychiatric:
      say("Ja, en psykisk funktionsnedsättning", "Yes, a psychiatric disability", easy: "Ja, jag har svårt att må bra")
    }
  }

  static func label(_ housing: Housing) -> LayeredText {
    switch housing {
    case .unknown: notKnown
    case .ordinary: say("I en vanlig bostad", "In an ordinary home")
    case .withParents: say("Hos mina föräldrar", "With my parents")
    case .groupHome: say("I en gruppbostad", "In a group home")
    case .specialService:
      say(
        "I annan bostad med särskild service", "In other housing with special service", easy: "I en bostad med service")
    }
  }

  static func label(_ stay: Stay) -> LayeredText {
    switch stay {
    case .unknown: notKnown
    case .none: say("Nej", "No")
    case .hospital: say("Ja, på sjukhus", "Yes, in hospital")
    case .institution:
      say("Ja, på en annan institution", "Yes, in another institution", easy: "Ja, på en annan plats för vård")
    }
  }

  static func label(_ requester: Requester) -> LayeredText {
    switch requester {
    case .unknown: notKnown
    case .person: say("Personen själv", "The person", easy: "Jag själv")
    case .custodian: say("Vårdnadshavare", "A custodial parent", easy: "Mamma, pappa eller annan vårdnadshavare")
    case .godMan: say("God man", "A god man (legal guardian)")
    case .administrator: say("Förvaltare", "An administrator")
    case .guardian: say("Förmyndare", "A guardian")
    case .futurePower:
      say(
        "Den som har en framtidsfullmakt", "The holder of a lasting power of attorney",
        easy: "Någon med en framtidsfullmakt")
    case .kommunNotification: say("Kommunen har anmält", "The kommun has notified")
    case .nobody: say("Ingen har bett om det", "Nobody has asked")
    }
  }

  /// What is done, where no part has a fuller label for it.
  static func label(_ content: Content) -> LayeredText {
    for section in InterviewSection.parts {
      if let choice = section.help.first(where: { $0.content == content && $0.content != .elseOther }) {
        return choice.label
      }
    }
    return switch content {
    case .unknown: notKnown
    case .intravenousNutrition: say("Ger näring direkt i blodet", "Gives nutrition into the blood")
    case .activation: say("Får dig att göra saken själv", "Gets you to do it yourself")
    default: say("Något annat", "Something else")
    }
  }
}
