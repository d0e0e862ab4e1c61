package import Casework
import Law

/// Published decisions in words.
package struct DecisionWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package func direction(_ direction: Decision.Direction) -> String {
    switch direction {
    case .inFavour: language("för", "for")
    case .against: language("emot", "against")
    case .partly: language("delvis", "in part")
    case .neutral: language("neutral", "neutral")
    }
  }

  package func standing(_ standing: Decision.Standing) -> String {
    switch standing {
    case .holds: language("gäller i dag", "holds today")
    case .overtaken: language("gäller inte längre", "no longer holds")
    case .uncertain: language("osäkert om det gäller i dag", "uncertain whether it holds today")
    }
  }

  /// For whom the decision speaks.
  package func directionInFull(_ direction: Decision.Direction) -> String {
    switch direction {
    case .inFavour: language("för den som söker", "for the person")
    case .against: language("emot den som söker", "against the person")
    case .partly: language("delvis för, delvis emot", "in part for, in part against")
    case .neutral: language("varken för eller emot", "neither for nor against")
    }
  }

  /// The point, the court, and whether it holds, after the direction.
  package func line(_ decision: Decision) -> String {
    "\(direction(decision.direction).capitalisedFirst): \(cited(decision))"
  }

  /// The same of a decision that resembles a row, with its direction for that row.
  package func line(_ likeness: Likeness) -> String {
    "\(direction(likeness.direction).capitalisedFirst): \(cited(likeness.decision))"
  }

  /// The point, the court and the id, and a word where the decision no longer surely holds.
  package func cited(_ decision: Decision) -> String {
    let point = language(decision.title, decision.inEnglish)
    let stop = point.hasSuffix(".") ? "" : "."
    let today = decision.standing == .holds ? "" : " (\(standing(decision.standing)))"
    return "\(point)\(stop) \(decision.citation)\(today) [\(decision.id)]"
  }
}
