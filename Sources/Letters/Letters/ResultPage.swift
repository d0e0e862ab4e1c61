import CaseFile
import Casework
import Law

/// *Resultatet* on one page, easy to read.
struct ResultPage: LetterContent {
  static let needs = Letter.Need.caseFile
  static let isCalculation = true
  static let purpose = "Vad uträkningen säger, på en sida och lätt att läsa."
  static let englishName = "result"
  static let englishPurpose = "What the calculation says, on one page and easy to read."
  static let names: [String: TemplateName] = ResultValues.names

  private let result: ResultValues

  init(_ material: Material) throws(LetterError) {
    guard let study = material.study else { throw .needsCase }
    result = ResultValues(study: study, language: material.language)
  }

  func values() throws -> Values { result.values }
}

/// *Resultatet* with every row, rule and doubt.
struct ResultInFull: LetterContent {
  static let needs = Letter.Need.caseFile
  static let isCalculation = true
  static let purpose = "Hela uträkningen: varje rad, regeln som avgjorde, det som är öppet och omtvistat."
  static let englishName = "result-full"
  static let englishPurpose = "The whole calculation: each row, the rule that decided, what is open and contested."
  static let names: [String: TemplateName] = ResultValues.names.merging([
    "rader-per-behov": .list(["behov": .text, "rader": .list(RowValues.names)]),
    "samtidiga": .list(RowValues.names), "har-samtidigt": .flag, "summor": .list(SumValues.names),
    "regler": .list(["rader": .text, "regel": .text]),
    "omtvistat": .list(["fråga": .text, "annan": .text, "ger": .text, "byter": .text]), "har-omtvistat": .flag,
    "öppna": .list(OpenValues.rowNames), "har-öppna": .flag, "frågor": .list(["fråga": .text]), "har-frågor": .flag,
    "lagen-skiljer": .list(["rad": .text, "vad": .text, "du": .text, "lagen": .text, "regel": .text]),
    "har-skillnad": .flag, "andra-spåret": .text, "andra-grundläggande": .text, "andra-allt": .text,
  ]) { $1 }

  private let study: CaseStudy
  private let language: MessageLanguage

  init(_ material: Material) throws(LetterError) {
    guard let study = material.study else { throw .needsCase }
    self.study = study
    language = material.language
  }

  func values() throws -> Values {
    var values = ResultValues(study: study, language: language).values
    let rows = RowValues(study: study, language: language)
    values.set("rader-per-behov", rows.byNeed)
    values.set("samtidiga", rows.simultaneous)
    values.set("har-samtidigt", !rows.simultaneous.isEmpty)
    values.set("summor", SumValues(study: study, language: language).rows)
    values.set("regler", RuleValues(study: study, language: language).rows)
    values.set("omtvistat", contested)
    values.set("har-omtvistat", !contested.isEmpty)
    let open = OpenValues(study: study, language: language)
    values.set("öppna", open.rows)
    values.set("har-öppna", !open.rows.isEmpty)
    values.set("frågor", open.questions)
    values.set("har-frågor", !open.questions.isEmpty)
    let differences = LawDifferences(study: study, language: language).values
    values.set("lagen-skiljer", differences)
    values.set("har-skillnad", !differences.isEmpty)
    let other: Track = study.track == .agency ? .kommun : .agency
    let sums = other == .agency ? study.assessment.agency : study.assessment.kommun
    values.set("andra-spåret", language.authority(other))
    values.set("andra-grundläggande", language.range(sums.bounds(.basicNet)))
    values.set("andra-allt", language.range(sums.bounds(.need)))
    return values
  }

  private func sums(_ basic: String, _ all: String) -> String {
    if basic == all { return language("\(all) sammanlagt, allt grundläggande", "\(all) in all, all of it basic") }
    return language("\(basic) grundläggande, \(all) sammanlagt", "\(basic) basic, \(all) in all")
  }

  private var contested: [Values] {
    let assessment = study.assessment
    return study.alternatives.filter {
      $0.assessment.granted != assessment.granted || $0.assessment.authority != assessment.authority
        || $0.assessment.shown.bounds(.basicNet) != assessment.shown.bounds(.basicNet)
    }.map { alternative in
      let question = alternative.option.question
      let other = alternative.assessment
      var values = Values()
      values.set("fråga", words: language("\(question.description.asks)", "\(question.description.inEnglish)"))
      values.set(
        "annan",
        words: language("\(alternative.option.description.says)", "\(alternative.option.description.inEnglish)"))
      values.set("ger", sums(language.range(other.shown.bounds(.basicNet)), language.range(other.granted)))
      values.set(
        "byter", other.authority == assessment.authority ? nil : ResultValues.decides(other.authority, language))
      return values
    }
  }
}
