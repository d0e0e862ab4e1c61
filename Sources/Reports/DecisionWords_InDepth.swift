package import Casework
import Law
package import Wording

extension DecisionWords {
  /// A decision that resembles a row: what they share, what sets them apart, and why it bears on the row's rules.
  package func inDepth(_ likeness: Likeness) -> [Block.Branch] {
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
