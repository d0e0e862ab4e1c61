import CaseFile
import Law

/// *Pappersdagbok*: empty pages to write what happens, for a week.
struct Diary: LetterContent {
  static let needs = Letter.Need.nothing
  static let isCalculation = false
  static let purpose = "Tomma sidor att skriva ut: en vecka, dag för dag, att fylla i med penna."
  static let englishName = "diary"
  static let englishPurpose = "Empty pages to print: a week, day by day, to fill in by hand."
  static let names: [String: TemplateName] = ["dagar": .list(["dag": .text])]

  private let language: MessageLanguage

  init(_ material: Material) throws(LetterError) { language = material.language }

  func values() throws -> Values {
    var values = Values()
    values.set(
      "dagar",
      (1...7).map { number in
        var values = Values()
        values.set("dag", "\(number)")
        return values
      })
    return values
  }
}
