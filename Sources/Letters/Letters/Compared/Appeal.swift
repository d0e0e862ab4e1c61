import CaseFile
import Casework

/// *Överklagande* to the administrative court: of a kommun's decision, or of Försäkringskassan's reconsideration.
struct Appeal: LetterContent {
  static let needs = Letter.Need.proposal
  static let isCalculation = true
  static let purpose = "Överklaga kommunens beslut, eller Försäkringskassans omprövning, till förvaltningsrätten."
  static let englishName = "appeal"
  static let englishPurpose = "Appeal a decision of a kommun, or Försäkringskassan's reconsideration, to the court."
  static let names = AuthorityLetter.names

  private let letter: AuthorityLetter

  init(_ material: Material) throws(LetterError) { letter = try AuthorityLetter(material, isProposal: false) }

  func values() throws -> Values { try letter.values() }
}
