import CaseFile
import Casework
import Law

/// The texts of questions that the fact catalogue does not have.
enum QuestionWords {
  static let name = say(
    "Vad ska vi kalla den det gäller?", "What shall we call the person?", easy: "Vad heter du?")
  static let nameHint = say(
    "Ett förnamn eller ett påhittat namn räcker. Personnummer behövs inte.",
    "A first name or a made-up name will do. No personal number is needed.",
    easy: "Du kan hitta på ett namn.")
  static let voice = say(
    "Vem svarar på frågorna?", "Who answers the questions?")
  static let what = say(
    "Vad gör assistenten? Kryssa för allt som stämmer.", "What does the assistant do? Tick everything that is so.",
    easy: "Vad får du hjälp med? Kryssa i.")
  static let whatHint = say(
    "Varje kryss blir en egen rad. Du kan skriva med egna ord också.",
    "Each tick becomes a row of its own. You can use your own words too.", easy: "Du kan skriva egna ord också.")
  static let minutes = say(
    "Hur många minuter tar det en gång, en vanlig dag?", "How many minutes does it take each time, on a usual day?",
    easy: "Hur många minuter tar det? En vanlig dag.")
  static let minutesHint = say(
    "Räkna från det att assistenten börjar tills ni är klara. Tar det längre tid vissa dagar kan du skriva den tiden också, "
      + "och hur många dagar av tio som är så.",
    "Count from when the assistant begins until you are done. If it takes longer some days, write that time too, and how many days in ten are like that.",
    easy: "Börja när assistenten börjar. Sluta när ni är klara.")
  static let minutesExample = say(
    "Du kan skriva i ord, i timmar eller som ett spann, om du inte vet säkert.",
    "You can write in words, in hours or as a span if you are not sure.",
    easy: "Du kan skriva ett tal eller ett ord.")
  static let whyNot = say(
    "Varför kan du inte göra det själv?", "Why can you not do it yourself?")
  static let whyNotHint = say(
    "Välj det som stämmer och skriv gärna mer med egna ord.", "Choose what is so, and add your own words.",
    easy: "Välj det som stämmer. Skriv gärna mer.")
  static let whyTwo = say("Varför behövs två på samma gång?", "Why are two needed at the same time?")
  static let rowName = say("Vad ska raden heta?", "What shall the row be called?")
  static let times = say(
    "När får du hjälpen? Skriv klockslag och dagar.", "When do you get the help? Write clock times and days.",
    easy: "När får du hjälpen?")
  static let timesHint = say(
    "Du kan lämna klockslaget tomt om det växlar.", "Leave the clock time empty if it varies.")
  static let evidence = say(
    "Vem vet hur det är, eller har skrivit om det?", "Who knows how it is, or has written about it?",
    easy: "Vem vet hur det är?")
  static let evidenceHint = say(
    "Välj alla papper som tar upp det här. Har du inga ännu väljer du det.",
    "Choose all papers that mention this. If you have none yet, choose that.", easy: "Välj papper som du har.")
  static let second = say(
    "Vad behöver två assistenter på samma gång?", "What needs two assistants at the same time?",
    easy: "Vad behöver två på samma gång?")
  static let motivated = say(
    "Vad kan du göra själv om någon får dig att göra varje steg?",
    "What can you do yourself if somebody gets you to take each step?")
  static let inside = say(
    "Vilken annan hjälp får du av samma assistent under den tiden?",
    "Which other help do you get from the same assistant during that time?",
    easy: "Någon vakar över dig. Vad gör samma person åt dig då?")
  static let bySecond = say(
    "Vad gör en annan assistent åt dig under den tiden?", "What does another assistant do for you during that time?",
    easy: "Någon vakar över dig. Vad gör en annan person åt dig då?")
  /// Self-care on paper for some of the minutes.
  static let partlyJudged = "bedömd_del"
  static let partlyJudgedLabel = say(
    "Ja, det står på papper för en del av hjälpen", "Yes, in writing for some of the help",
    easy: "Ja, på papper, för en del")
  static let gateWhy = say(
    "Bara vissa behov öppnar rätten till assistans. Därför frågar vi om ett i taget.",
    "Only some needs open the right to assistance. That is why we ask about one at a time.",
    easy: "Lagen har en lista. Vi tar en sak i taget.")
  static let whatWhy = say(
    "Lagen räknar olika saker på olika sätt, fast de görs på samma gång. Därför blir varje kryss en rad.",
    "The law counts different things in different ways, even when they are done together. That is why each tick becomes a row.",
    easy: "Lagen räknar varje sak för sig.")
  static let timesWhy = say(
    "Då syns hela dygnet, och ingen minut räknas två gånger.",
    "Then the whole day is seen, and no minute is counted twice.", easy: "Då ser du hela dagen.")
  static let whyNotWhy = say(
    "Myndigheten vill veta varför, inte bara hur länge. Dina egna ord väger.",
    "The authority wants to know why, not only for how long. Your own words carry weight.",
    easy: "Det räcker inte med tiden. Du måste säga varför.")
  static let evidenceWhy = say(
    "Tid som någon annan har sett är svårare att säga nej till.",
    "Time that somebody else has seen is harder to refuse.", easy: "Papper gör att fler tror på tiden.")
  static let insideWhy = say(
    "En minut hos samma assistent räknas en gång. Därför behöver vi veta vad som sker samtidigt.",
    "A minute with the same assistant counts once. That is why we need to know what happens at the same time.",
    easy: "Samma minut får räknas en gång.")
  static let likelyGroup = say("Stämmer det?", "Is that right?", easy: "Är det rätt?")

  static let fewestHint = say(
    "Kryssa i det som det gäller. Det andra räknas som nej.", "Tick what it is so for. The rest is taken as no.")

  /// A part-wide question for a fact that is not the same for all rows: which rows are the exceptions.
  static func several(_ fact: Fact) -> LayeredText {
    switch fact {
    case .assistants: second
    case .qualifiedMotivation: motivated
    case .night: say("Vad får du hjälp med på natten?", "What do you get help with at night?")
    case .place:
      say("Vad får du hjälp med någon annanstans än hemma?", "What do you get help with elsewhere than at home?")
    case .metByOther:
      say(
        "Vad får du redan av någon annan?", "What do you already get from somebody else?",
        easy: "Vad får du redan av andra?")
    case .causedByDisability:
      say(
        "Vad beror inte på din funktionsnedsättning?", "What is not due to your disability?",
        easy: "Vad behöver alla i din ålder hjälp med?")
    case .lasting: say("Vad går över?", "What will pass?", easy: "Vad behöver du bara en kort tid?")
    case .ownNeed: say("Vad är mest till för någon annan?", "What is mostly for somebody else?")
    case .reducedForParents:
      say("Var är tiden redan minskad?", "Where has the time already been lowered?")
    default: say("Vad gäller det?", "What is it so for?")
    }
  }

  static let voices: [(Voice, LayeredText)] = [
    (.person, say("Den det gäller", "The person", easy: "Jag själv")),
    (.relative, say("En anhörig", "A relative")),
    (
      .representative,
      say(
        "Vårdnadshavare, god man, förvaltare eller ombud", "A custodian, god man, administrator or agent",
        easy: "Förälder, god man eller ombud")
    ),
    (.professional, say("En yrkesperson", "A professional", easy: "Någon som jobbar med mig")),
    (.authority, say("En myndighet", "An authority")),
    (.court, say("En domstol", "A court")),
  ]

  static let gateAnswers: [(String, LayeredText)] = [
    ("ja", say("Ja", "Yes")), ("ibland", say("Ibland", "Sometimes")), ("nej", say("Nej", "No")),
    ("vet_inte", say("Vet inte", "I don't know")),
  ]

  /// Reasons why a person cannot do something alone.
  static let reasons: [(String, LayeredText)] = [
    (
      "rörelse",
      say(
        "Jag kan inte röra armar, händer eller ben som jag behöver", "I cannot move my arms, hands or legs as needed",
        easy: "Jag kan inte röra mig som jag vill")
    ),
    ("kraft", say("Jag har inte kraft nog", "I am not strong enough")),
    ("balans", say("Jag kan ramla", "I may fall")),
    ("smärta", say("Det gör ont", "It hurts")),
    ("se_höra", say("Jag ser eller hör för dåligt", "I see or hear too poorly", easy: "Jag ser eller hör dåligt")),
    ("förstå", say("Jag förstår inte hur jag ska göra", "I do not understand how to do it")),
    (
      "komma_igång",
      say(
        "Jag kommer inte i gång eller tappar bort mig", "I cannot get started or lose track",
        easy: "Jag kommer inte i gång")
    ),
    (
      "anfall",
      say(
        "Jag kan få anfall eller bli dålig snabbt", "I may have a seizure or become ill quickly",
        easy: "Jag kan få ett anfall")
    ),
    ("fara", say("Jag märker inte när något är farligt", "I do not notice danger")),
    (
      "orka",
      say(
        "Jag orkar inte, eller behöver kraften till annat", "I have no energy, or need it for other things",
        easy: "Jag orkar inte")
    ),
  ]

  /// Reasons why two assistants are needed at the same time.
  static let reasonsForTwo: [(String, LayeredText)] = [
    ("hålla", say("En håller mig och en gör", "One holds me and one does the work")),
    (
      "lyfta",
      say("Jag måste lyftas eller vändas av två", "I must be lifted or turned by two", easy: "Två måste lyfta mig")
    ),
    (
      "rörelser",
      say(
        "Jag gör rörelser som jag inte styr över", "I make movements that I do not control",
        easy: "Kroppen rör sig fast jag inte vill")
    ),
    (
      "fara",
      say(
        "Det är farligt om en är ensam med mig", "It is dangerous if one is alone with me",
        easy: "En är för lite. Det kan bli farligt")
    ),
    (
      "andning",
      say("En måste vaka över min andning", "One must watch my breathing", easy: "En måste se att jag får luft")
    ),
  ]

  /// Papers, by the words they are kept as.
  static let papers: [(String, LayeredText)] = [
    ("läkarutlåtande", say("Läkare har skrivit", "A doctor has written")),
    (
      "ADL-intyg",
      say(
        "Arbetsterapeut eller fysioterapeut har skrivit", "An occupational therapist or physiotherapist has written",
        easy: "En arbetsterapeut har skrivit")
    ),
    (
      "egenvårdsbedömning",
      say("Vården har bedömt egenvård", "Health care has judged self-care", easy: "Vården har skrivit om egenvård")
    ),
    ("logopedutlåtande", say("Logoped har skrivit", "A speech therapist has written")),
    ("psykologutlåtande", say("Psykolog har skrivit", "A psychologist has written")),
    (
      "beskrivning",
      say(
        "Skola, korttids, daglig verksamhet eller assistent har skrivit",
        "School, short-term stay, daily activity or an assistant has written",
        easy: "Skolan eller en assistent har skrivit")
    ),
    ("dagbok", say("Det finns en dagbok eller en logg", "There is a diary or a log", easy: "Jag har skrivit dagbok")),
    ("inget", say("Ingen ännu, bara jag", "Nobody yet, only me")),
  ]
}
