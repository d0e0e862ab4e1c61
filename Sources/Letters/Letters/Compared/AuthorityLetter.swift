import CaseFile
import Casework

/// What the letters about an authority's proposal or decision have in common.
struct AuthorityLetter {
  static let names = ComparedValues.names.merging(AuthorityValues.names) { $1 }.merging([
    "beslutet": .text, "Beslutet": .text, "fk": .flag,
  ]) { $1 }

  private let compared: ComparedValues
  private let isProposal: Bool

  /// - Throws: ``LetterError`` without a case or a comparison, of a judgment, and where nothing is cut.
  init(_ material: Material, isProposal: Bool) throws(LetterError) {
    guard material.study != nil else { throw .needsCase }
    guard let comparison = material.comparison else { throw .needsProposal }
    guard comparison.holder == .agency || comparison.holder == .kommun else { throw .notAnAuthority }
    guard comparison.rows.contains(where: { $0.isCut }) else { throw .nothingCut }
    compared = ComparedValues(material: material, comparison: comparison)
    self.isProposal = isProposal
  }

  /// The values for the template.
  func values() throws -> Values {
    let (language, holder) = (compared.material.language, compared.comparison.holder)
    var values = try compared.values()
    values.merge(AuthorityValues.values(holder, language))
    values.set("beslutet", isProposal ? language("förslaget", "the proposal") : language("beslutet", "the decision"))
    values.set("Beslutet", isProposal ? language("Förslaget", "The proposal") : language("Beslutet", "The decision"))
    values.set("fk", holder == .agency)
    return values
  }
}
