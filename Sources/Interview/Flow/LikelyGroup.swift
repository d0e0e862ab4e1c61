import CaseFile
public import Casework
public import Law

/// Which group of the law the answers point to, and why. No decision: only what the answers so far say.
public struct LikelyGroup: Sendable, Hashable {
  /// The group; `none` when the person has said that.
  public let group: EligibilityGroup
  /// `true` when the person has said the group.
  public let isStated: Bool
  /// "troligen grupp …, därför att …"
  public let text: LayeredText
}

extension Questionnaire {
  /// The group that the answers point to; `nil` while they point to none.
  public func likelyGroup(of subject: InterviewCase) -> LikelyGroup? {
    if case .word(let word) = subject.said(.group, on: law.date), let group = EligibilityGroup(rawValue: word) {
      return LikelyGroup(group: group, isStated: true, text: stated(group))
    }
    if subject.said(.mentalImpairment, on: law.date) == .word(MentalImpairment.intellectualOrAutism.rawValue) {
      return LikelyGroup(
        group: .one, isStated: false,
        text: say(
          "Troligen grupp 1, därför att du har svarat autism eller intellektuell funktionsnedsättning.",
          "Probably group 1, because you have answered autism or intellectual disability.",
          easy: "Du hör nog till grupp 1. Du har svarat att du har autism eller svårt att förstå."))
    }
    let conditions = CaseFacts.groupThree.map { subject.said($0, on: law.date) }
    guard conditions.allSatisfy({ $0 == .truth(true) }) else { return nil }
    return LikelyGroup(
      group: .three, isStated: false,
      text: say(
        "Troligen grupp 3, därför att du har svarat att funktionsnedsättningen är stor, varar, inte beror på vanligt åldrande "
          + "och gör vardagen svår så att du behöver mycket stöd.",
        "Probably group 3, because you have answered that the disability is large, lasts, is not due to normal ageing and makes daily life so difficult that you need much support.",
        easy: "Du hör nog till grupp 3. Det är svårt för dig varje dag. Du behöver mycket stöd. Det går inte över."))
  }

  private func stated(_ group: EligibilityGroup) -> LayeredText {
    switch group {
    case .none, .unknown:
      say(
        "Du har svarat att du inte hör till någon grupp.", "You have answered that you belong to no group.",
        easy: "Du har svarat: ingen grupp.")
    default:
      say("Du har svarat grupp \(group.rawValue).", "You have answered group \(group.rawValue).")
    }
  }
}
