import Casework
import Law

/// Published decisions in words.
struct DecisionWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  func direction(_ direction: Decision.Direction) -> String {
    switch direction {
    case .inFavour: language("för", "for")
    case .against: language("emot", "against")
    case .partly: language("delvis", "in part")
    case .neutral: language("neutral", "neutral")
    }
  }

  func standing(_ standing: Decision.Standing) -> String {
    switch standing {
    case .holds: language("gäller i dag", "holds today")
    case .overtaken: language("gäller inte längre", "no longer holds")
    case .uncertain: language("osäkert om det gäller i dag", "uncertain whether it holds today")
    }
  }

  /// For whom the decision speaks.
  func directionInFull(_ direction: Decision.Direction) -> String {
    switch direction {
    case .inFavour: language("för den som söker", "for the person")
    case .against: language("emot den som söker", "against the person")
    case .partly: language("delvis för, delvis emot", "in part for, in part against")
    case .neutral: language("varken för eller emot", "neither for nor against")
    }
  }

  /// The point, the court, and whether it holds, after the direction.
  func line(_ decision: Decision) -> String {
    "\(direction(decision.direction).capitalisedFirst): \(cited(decision))"
  }

  /// The same of a decision that resembles a row, with its direction for that row.
  func line(_ likeness: Likeness) -> String {
    "\(direction(likeness.direction).capitalisedFirst): \(cited(likeness.decision))"
  }

  /// The point, the court and the id, and a word where the decision no longer surely holds.
  func cited(_ decision: Decision) -> String {
    let point = language(decision.title, decision.inEnglish)
    let stop = point.hasSuffix(".") ? "" : "."
    let today = decision.standing == .holds ? "" : " (\(standing(decision.standing)))"
    return "\(point)\(stop) \(decision.citation)\(today) [\(decision.id)]"
  }

  /// A decision that resembles a row: what they share, what sets them apart, and why it bears on the row's rules.
  func inDepth(_ likeness: Likeness) -> [Block.Branch] {
    var result = [
      Block.Branch(
        depth: 0, text: "\(likeness.decision.title). \(likeness.decision.citation) [\(likeness.decision.id)]")
    ]
    func add(_ swedish: String, _ english: String, _ facts: [Decision.DecisiveFact]) {
      for fact in facts { result.append(Block.Branch(depth: 1, text: language(swedish, english) + fact.text)) }
    }
    add("Liknar: ", "Alike: ", likeness.shared)
    add("Skiljer: ", "Differs: ", likeness.different)
    add("Sägs inte i filen: ", "Not told in the file: ", likeness.unknown)
    for bearing in likeness.bearings {
      result.append(
        Block.Branch(depth: 1, text: "\(bearing.rule.slug) (\(direction(bearing.direction))): \(bearing.why)"))
    }
    let standing = "\(self.standing(likeness.decision.standing).capitalisedFirst). \(likeness.decision.standingReason)"
    result.append(Block.Branch(depth: 1, text: standing, isQuiet: true))
    return result
  }
}
