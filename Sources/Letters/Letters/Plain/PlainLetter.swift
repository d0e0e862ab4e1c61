import CaseFile
import Casework

/// A letter that says the same to every authority: only names and dates are filled in.
protocol PlainLetter: LetterContent {
  /// What it is made from.
  var material: Material { get }
}

extension PlainLetter {
  static var needs: Letter.Need { .caseFileIfAny }
  static var isCalculation: Bool { false }
  static var names: [String: TemplateName] { plainNames }

  func values() throws -> Values { plainValues }

  /// What every such letter may name. It shows no calculation, so it says itself that a person is made up.
  static var plainNames: [String: TemplateName] { AuthorityValues.names.merging(["påhittad": .flag]) { $1 } }

  /// Their values.
  var plainValues: Values {
    var values = AuthorityValues.values(material.details.recipient, material.language)
    values.set("påhittad", material.study?.document.isInvented ?? false)
    return values
  }
}
