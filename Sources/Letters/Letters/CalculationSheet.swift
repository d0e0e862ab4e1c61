import CaseFile
import Casework
import Law
import Wording

/// *Tidsberäkning för handläggaren*: each row with its figures, rule and reason, both voices side by side where an
/// authority has said something.
struct CalculationSheet: LetterContent {
  static let needs = Letter.Need.proposalIfAny
  static let isCalculation = true
  static let purpose = "Uträkningen rad för rad till handläggaren, med regler, skäl och båda sidors tid."
  static let englishName = "calculation"
  static let englishPurpose = "The calculation row by row for the investigator, with rules, reasons and both sides."
  static let names: [String: TemplateName] = [
    "rader-per-behov": .list(["behov": .text, "rader": .list(rowNames)]), "summor": .list(SumValues.names),
    "avdrag": .flag, "samtidiga": .list(RowValues.names), "har-samtidigt": .flag, "regler": .list(RuleValues.names),
    "öppna": .list(OpenValues.rowNames), "har-öppna": .flag,
    "underlag": .list(EvidenceValues.names), "har-underlag": .flag,
    "har-jämförelse": .flag, "myndighet": .text, "röster": .list(SideBySide.names), "har-röster": .flag,
  ]

  private static let rowNames = RowValues.names.filter { name, _ in
    ["rad", "vad", "minuter", "gånger", "assistenter", "i-veckan", "ger-grundläggande", "ger-annat"].contains(name)
  }

  private let study: CaseStudy
  private let comparison: Comparison?
  private let language: MessageLanguage

  init(_ material: Material) throws(LetterError) {
    guard let study = material.study else { throw .needsCase }
    self.study = study
    comparison = material.comparison
    language = material.language
  }

  func values() throws -> Values {
    var values = Values()
    let rows = RowValues(study: study, language: language)
    values.set("rader-per-behov", rows.byNeed)
    values.set("samtidiga", rows.simultaneous)
    values.set("har-samtidigt", !rows.simultaneous.isEmpty)
    values.set("summor", SumValues(study: study, language: language).rows)
    values.set("avdrag", study.assessment.ageClass != .adult)
    values.set("regler", RuleValues(study: study, language: language).rows)
    let open = OpenValues(study: study, language: language).rows
    values.set("öppna", open)
    values.set("har-öppna", !open.isEmpty)
    let evidence = EvidenceValues.values(study.document, language)
    values.set("underlag", evidence)
    values.set("har-underlag", !evidence.isEmpty)
    let sides = comparison.map { SideBySide(comparison: $0, language: language).rows } ?? []
    values.set("har-jämförelse", comparison != nil)
    values.set("myndighet", comparison.map { language.sentenceStart($0.holder) })
    values.set("röster", sides)
    values.set("har-röster", !sides.isEmpty)
    return values
  }
}
