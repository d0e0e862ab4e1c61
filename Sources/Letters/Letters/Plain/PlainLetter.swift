/// A letter that says the same to every authority: only names and dates are filled in.
protocol PlainLetter: LetterContent {
  /// What it is made from.
  var material: Material { get }
}

extension PlainLetter {
  static var needs: Letter.Need { .caseFileIfAny }
  static var isCalculation: Bool { false }
  static var names: [String: TemplateName] { AuthorityValues.names }

  func values() throws -> Values { AuthorityValues.values(material.details.recipient, material.language) }
}
