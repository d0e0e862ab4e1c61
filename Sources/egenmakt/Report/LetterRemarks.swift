import CaseFile
import Casework
import Law
import Letters
import Reports
import Wording

/// What the person should know of a letter that does not stand in it.
struct LetterRemarks {
  private let material: Material
  private let letter: Letter
  private let language: Language

  init(_ material: Material, _ letter: Letter, _ language: Language) {
    self.material = material
    self.letter = letter
    self.language = language
  }

  /// The remarks, the most important first.
  var all: [String] {
    switch letter {
    case .reconsideration: lastDay + lessByLaw
    case .comments: answerDay + lessByLaw
    case .appeal: appealDay + lessByLaw
    case .moreTime: notForAppeals
    case .decideNow: sixMonths
    case .withdrawal: notDecided
    case .order: ordered
    default: []
    }
  }

  private var answerDay: [String] {
    [
      language(
        "Svara senast den dag som står i brevet med förslaget. Hinner du inte: egenmakt brev anstånd",
        "Answer by the day in the letter with the proposal. If there is no time: egenmakt letter more-time")
    ]
  }

  private var appealDay: [String] {
    guard material.comparison?.holder == .kommun else {
      return [
        language(
          "Överklagandet ska ha kommit in inom två månader från den dag du fick omprövningen.",
          "The appeal must arrive within two months of the day you received the reconsideration."),
        language(
          "Är beslutet inte omprövat än räknas överklagandet som en begäran om omprövning.",
          "Before a reconsideration the appeal counts as a request for one."),
      ]
    }
    return [
      language(
        "Överklagandet ska ha kommit in till kommunen inom tre veckor från den dag du fick beslutet.",
        "The appeal must reach the kommun within three weeks of the day you received the decision.")
    ]
  }

  private var notForAppeals: [String] {
    [
      language(
        "Tiden för att begära omprövning eller överklaga blir inte längre. Skicka det i tid, och skälen sedan.",
        "The time to ask for reconsideration or to appeal gets no longer. Send that in time, and the grounds later.")
    ]
  }

  private var sixMonths: [String] {
    [
      language(
        "Sex månader ska ha gått från den dag ansökan kom in. Det går att begära en gång i varje ärende.",
        "Six months must have passed since the application arrived. It can be asked for once in each case.")
    ]
  }

  private var ordered: [String] {
    guard let ordered = try? OrderedEvidence(material) else { return [] }
    let kind = ordered.item.kind
    var remarks: [String] = []
    switch ordered.item.standing {
    case .have:
      remarks.append(
        language(
          "Det finns redan ett färskt underlag av sorten. Beställ bara om det saknar något.",
          "There is fresh evidence of the sort already. Order only if it lacks something."))
    case .ordered:
      remarks.append(
        language(
          "Det är beställt enligt filen och har inte kommit.", "It is ordered by the file and has not come."))
    case .missing, .old: break
    }
    let rows = (ordered.rows + ordered.withheld).sorted().compactMap { material.study?.document.rows[$0].id }
    let entry =
      "{id: …, sort: \"\(kind.name.swedish)\", beställt: \(material.day), rader: [\(rows.joined(separator: ", "))]}"
    remarks.append(
      language(
        "Skriv i filen när du har skickat den, under underlag: - \(entry)",
        "Write in the file when you have sent it, under underlag: - \(entry)"))
    if kind.ground == .experience {
      remarks.append(
        language(
          "Frågorna bygger på yrkesvana och på lagen. Vad sorten ska ta upp är inte kontrollerat mot en källa.",
          "The questions rest on professional experience and the law. What the sort must show is not verified."))
    }
    return remarks
  }

  private var notDecided: [String] {
    [
      language(
        "En ansökan som är tillbakatagen prövas inte. Vänta med att skriva under tills du vet vad det betyder för dig.",
        "What is taken back is not decided. Do not sign before you know what that means for you.")
    ]
  }

  private var lastDay: [String] {
    [
      language(
        "Begäran ska ha kommit in till Försäkringskassan inom två månader från den dag du fick beslutet.",
        "The request must reach Försäkringskassan within two months of the day you received the decision.")
    ]
  }

  /// A letter asks for what the person counts; where the law gives less, that should be known before it is signed.
  private var lessByLaw: [String] {
    guard let study = material.study else { return [] }
    let rows = study.rows.indices.filter { index in
      let claim = study.claimed.rows[index]
      return !study.rows[index].isOpen && study.rows[index].takenOver.isZero && !claim.isInside
        && study.rows[index].total < claim.basic + claim.other + claim.nightCredit
    }.map { study.subject.moments[$0].id }
    guard !rows.isEmpty else { return [] }
    let names = rows.joined(separator: ", ")
    return [
      language(
        "Brevet begär det du har räknat. Lagen ger mindre på \(names). Se varför: egenmakt varför FIL RAD",
        "The letter asks for what you count. The law gives less on \(names). See why: egenmakt why FILE ROW")
    ]
  }
}
