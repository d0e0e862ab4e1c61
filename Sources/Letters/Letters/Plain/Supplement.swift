import CaseFile
import Casework

/// *Komplettering*: more papers to a case, with what they show.
struct Supplement: PlainLetter {
  static let purpose = "Skicka mer till ditt ärende, med en lista över underlagen."
  static let englishName = "supplement"
  static let englishPurpose = "Send more to your case, with a list of the evidence."
  static let names = plainNames.merging([
    "underlag": .list(EvidenceValues.names), "har-underlag": .flag,
  ]) { $1 }

  let material: Material

  init(_ material: Material) throws(LetterError) { self.material = material }

  func values() throws -> Values {
    var values = plainValues
    let evidence = material.study.map { EvidenceValues.values($0.document, material.language) } ?? []
    values.set("underlag", evidence)
    values.set("har-underlag", !evidence.isEmpty)
    return values
  }
}
