/// Where a letter's values come from.
protocol LetterContent {
  /// What it is made from.
  static var needs: Letter.Need { get }
  /// What its template may name, beside what every template may.
  static var names: [String: TemplateName] { get }
  /// `true` when it tells what the law gives.
  static var isCalculation: Bool { get }
  /// One line on what it is for, in Swedish.
  static var purpose: String { get }
  /// The name on the command line in English.
  static var englishName: String { get }
  /// One line on what it is for, in English.
  static var englishPurpose: String { get }

  /// Takes what it needs out of the material.
  ///
  /// - Throws: ``LetterError`` when something is missing.
  init(_ material: Material) throws(LetterError)

  /// The values for the template.
  func values() throws -> Values
}
