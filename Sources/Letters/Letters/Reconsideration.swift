import CaseFile
import Casework
import Law

/// *Begäran om omprövning*: what was cut, row by row, by how much, for which reason, and what speaks for and against.
struct Reconsideration: LetterContent {
  static let needs = Letter.Need.proposal
  static let isCalculation = true
  static let purpose = "Be Försäkringskassan ompröva ett beslut: det som ändrats rad för rad, med grunder och underlag."
  static let englishName = "reconsideration"
  static let englishPurpose = "Ask Försäkringskassan to reconsider: each row that was cut, with grounds and evidence."
  static let names = ComparedValues.names

  private let compared: ComparedValues

  init(_ material: Material) throws(LetterError) {
    guard material.study != nil else { throw .needsCase }
    guard let comparison = material.comparison else { throw .needsProposal }
    guard comparison.holder == .agency else { throw .notTheirs(comparison.holder) }
    guard comparison.rows.contains(where: { $0.isCut }) else { throw .nothingCut }
    compared = ComparedValues(material: material, comparison: comparison)
  }

  func values() throws -> Values { try compared.values() }
}
