import CaseFile
import Casework

/// *Synpunkter på förslag till beslut*: what the proposal changes, row by row, before it is decided.
struct Comments: LetterContent {
  static let needs = Letter.Need.proposal
  static let isCalculation = true
  static let purpose = "Svara på ett förslag till beslut, rad för rad, innan det blir ett beslut."
  static let englishName = "comments"
  static let englishPurpose = "Answer a proposed decision, row by row, before it is made."
  static let names = AuthorityLetter.names

  private let letter: AuthorityLetter

  init(_ material: Material) throws(LetterError) { letter = try AuthorityLetter(material, isProposal: true) }

  func values() throws -> Values { try letter.values() }
}
