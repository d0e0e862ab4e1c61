import Casework
import Letters

/// The letters by name, in the order they are usually needed.
extension Letter {
  /// What the letter is called as a heading.
  func heading(_ reader: Reader) -> String {
    switch self {
    case .annex: reader("Bilaga till ansökan", "Annex to the application")
    case .result: reader("Resultatet på en sida", "The result on one page")
    case .resultInFull: reader("Hela resultatet", "The whole result")
    case .reconsideration: reader("Begäran om omprövning", "Request for reconsideration")
    case .comments: reader("Synpunkter på ett förslag", "Comments on a proposal")
    case .appeal: reader("Överklagande", "Appeal")
    case .moreTime: reader("Begäran om mer tid", "Request for more time")
    case .decideNow: reader("Begäran om beslut nu", "Request to decide now")
    case .fileRequest: reader("Begäran om akten och skälen", "Request for the file and the reasons")
    case .supplement: reader("Komplettering", easy: "Skicka mer papper", "Supplement")
    case .changes: reader("Anmälan om ändring", "Report of a change")
    case .powerOfAttorney: reader("Fullmakt", "Power of attorney")
    case .withdrawal: reader("Återkallelse", "Withdrawal")
    case .meeting: reader("Inför mötet", "For the meeting")
    case .calculation: reader("Tidsberäkning", "Calculation of time")
    case .diary: reader("Dagbok på papper", "Diary on paper")
    case .order: reader("Beställning av underlag", easy: "Be om intyg", "Order of evidence")
    }
  }

  struct Group {
    let name: String
    let letters: [Letter]
  }

  static func groups(_ reader: Reader) -> [Group] {
    [
      Group(
        name: reader("Innan du söker", "Before you apply"),
        letters: [.result, .resultInFull, .diary, .order, .annex, .meeting, .calculation]),
      Group(
        name: reader("När myndigheten har svarat", easy: "När de har svarat", "When the authority has answered"),
        letters: [.comments, .reconsideration, .appeal]),
      Group(
        name: reader("Medan ärendet pågår", easy: "När du väntar", "While the case goes on"),
        letters: [.moreTime, .supplement, .changes, .fileRequest, .decideNow, .powerOfAttorney, .withdrawal]),
    ]
  }

  /// The deadlines that the letter is written for.
  var deadlines: [CaseDeadline.Kind] {
    switch self {
    case .comments: [.proposalReply]
    case .moreTime: [.proposalReply, .supplement]
    case .reconsideration: [.reconsideration]
    case .appeal: [.appeal]
    case .supplement: [.supplement]
    case .changes: [.changeReport]
    case .decideNow: [.delayRequest]
    default: []
    }
  }
}
