import CaseFile
import Casework

/// *Begäran att avgöra ärendet*: after six months the authority must decide, or say why not.
struct DecideNow: PlainLetter {
  static let purpose = "Be myndigheten besluta när ärendet har tagit mer än sex månader."
  static let englishName = "decide-now"
  static let englishPurpose = "Ask the authority to decide when a case has taken more than six months."
  static let names = plainNames.merging(["inkom": .text]) { $1 }

  let material: Material

  init(_ material: Material) throws(LetterError) { self.material = material }

  func values() throws -> Values {
    var values = plainValues
    values.set("inkom", material.study?.document.applications.last.map { material.language.date($0.arrived) })
    return values
  }
}
