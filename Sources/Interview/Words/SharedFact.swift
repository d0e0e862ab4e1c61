import CaseFile
import Casework
import Law

/// A fact that is often the same for all help, and asked once.
struct SharedFact: Sendable {
  let fact: Fact
  /// What is usual.
  let usual: StatedValue
  /// The other answer for all rows, where there is one.
  let opposite: StatedValue?
  let section: InterviewSection
  let text: LayeredText
  let usualLabel: LayeredText
  let oppositeLabel: LayeredText?
  let variesLabel: LayeredText

  static let usualWord = "alla"
  static let oppositeWord = "ingen"
  static let variesWord = "olika"

  /// `true` for a part whose rows say the fact by belonging to it.
  func isSettled(_ section: InterviewSection) -> Bool { fact == .night && section == .night }

  static func of(_ fact: Fact) -> SharedFact? { all.first { $0.fact == fact } }

  private static let varies = say("Det är olika för olika hjälp", "It differs", easy: "Det är olika")

  static let all: [SharedFact] = [
    SharedFact(
      fact: .place, usual: .word(Place.home.rawValue), opposite: nil, section: .living,
      text: say("Får du all hjälp hemma?", "Do you get all help at home?"),
      usualLabel: say("Ja, all hjälp", "Yes, all help"), oppositeLabel: nil,
      variesLabel: say("Nej, också på andra platser", "No, in other places too", easy: "Nej, på andra platser också")),
    SharedFact(
      fact: .night, usual: .truth(false), opposite: nil, section: .living,
      text: say(
        "Får du hjälp också på natten, när du har lagt dig?", "Do you get help at night too, after going to bed?",
        easy: "Får du hjälp när du har lagt dig på natten?"),
      usualLabel: say("Nej, bara på dagen", "No, only by day"), oppositeLabel: nil,
      variesLabel: say("Ja, en del av hjälpen", "Yes, some of the help", easy: "Ja, ibland")),
    SharedFact(
      fact: .metByOther, usual: .truth(false), opposite: nil, section: .living,
      text: say(
        "Får du redan någon av hjälpen av någon annan, som ska fortsätta med det?",
        "Do you already get some of the help from somebody else who will go on with it?",
        easy: "Får du redan hjälp av någon annan? Ska den fortsätta?"),
      usualLabel: say("Nej, eller bara så länge", "No, or only for the time being", easy: "Nej"), oppositeLabel: nil,
      variesLabel: say("Ja, en del av hjälpen", "Yes, some of the help")),
    SharedFact(
      fact: .reducedForParents, usual: .truth(false), opposite: .truth(true), section: .living,
      text: say(
        "Har någon redan dragit bort tid för att du är barn?",
        "Has somebody already taken off time because you are a child?",
        easy: "Du är barn. Har någon redan tagit bort tid för det?"),
      usualLabel: say("Nej", "No"), oppositeLabel: say("Ja, för all hjälp", "Yes, for all help"), variesLabel: varies),
    SharedFact(
      fact: .ageTypicalMinutes, usual: .quantity(0), opposite: nil, section: .living,
      text: say(
        "Behöver andra barn i samma ålder också någon av den här hjälpen?",
        "Do other children of the same age need some of this help too?",
        easy: "Behöver andra barn samma hjälp som du?"),
      usualLabel: say("Nej, ingen av den", "No, none of it", easy: "Nej"), oppositeLabel: nil,
      variesLabel: say("Ja, en del", "Yes, some of it")),
    SharedFact(
      fact: .causedByDisability, usual: .truth(true), opposite: nil, section: .disability,
      text: say(
        "Behöver du all hjälp på grund av din funktionsnedsättning?",
        "Do you need all the help because of your disability?",
        easy: "Beror all hjälp på din funktionsnedsättning?"),
      usualLabel: say("Ja, all hjälp", "Yes, all help"), oppositeLabel: nil,
      variesLabel: say("Nej, inte allt", "No, not all")),
    SharedFact(
      fact: .lasting, usual: .truth(true), opposite: .truth(false), section: .disability,
      text: say("Kommer du att behöva hjälpen länge?", "Will you need the help for long?"),
      usualLabel: say("Ja, all hjälp", "Yes, all help"),
      oppositeLabel: say("Nej, allt går över", "No, all of it will pass"), variesLabel: varies),
    SharedFact(
      fact: .ownNeed, usual: .truth(true), opposite: nil, section: .disability,
      text: say("Är all hjälp till för dig själv?", "Is all the help for yourself?"),
      usualLabel: say("Ja, all hjälp", "Yes, all help"), oppositeLabel: nil,
      variesLabel: say(
        "Nej, en del är mest för andra", "No, some is mostly for others", easy: "Nej, en del är för andra")),
  ]
}
