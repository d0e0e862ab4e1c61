import CaseFile
import Casework
import Law
import Wording

/// *Bilaga till ansökan*: a life from morning to night, row by row, with sums, night, two assistants and evidence.
struct Annex: LetterContent {
  static let needs = Letter.Need.caseFile
  static let isCalculation = true
  static let purpose = "Din vardag rad för rad, att lägga till ansökan: dygnet, natten, summor och underlag."
  static let englishName = "annex"
  static let englishPurpose = "Your days row by row, to go with an application: the night, sums and evidence."
  static let names: [String: TemplateName] = [
    "egna-ord": .text, "rubrik": .text, "delar": .list(["del": .text, "rader": .list(RowValues.names)]),
    "natt": .list(["rad": .text, "vad": .text, "tid": .text, "delat": .text, "ger": .text]),
    "har-natt": .flag,
    "två-assistenter": .list(RowValues.names), "har-två": .flag, "andra-assistenten": .text,
    "summor": .list(SumValues.names), "avdrag": .flag,
    "öppna": .list(["rad": .text, "vad": .text, "frågor": .text]), "har-öppna": .flag,
    "frågor": .list(["fråga": .text]), "har-frågor": .flag,
    "underlag": .list(EvidenceValues.names), "har-underlag": .flag,
    "lagen-skiljer": .list(["rad": .text, "vad": .text, "du": .text, "lagen": .text, "regel": .text]),
    "har-skillnad": .flag, "antal-rader": .text,
  ]

  private let material: Material
  private let study: CaseStudy

  init(_ material: Material) throws(LetterError) {
    guard let study = material.study else { throw .needsCase }
    self.material = material
    self.study = study
  }

  private var language: MessageLanguage { material.language }

  func values() throws -> Values {
    let rows = RowValues(study: study, language: language)
    var values = Values()
    values.set("rubrik", words: study.document.title)
    values.set("antal-rader", "\(study.document.rows.count)")
    values.set("egna-ord", words: material.details.ownWords)
    values.set(
      "delar",
      DayPart.rows(of: study).map { part in
        var values = Values()
        values.set("del", part.part.name(language))
        values.set("rader", part.rows.map { rows.values($0) })
        return values
      })
    let night = nightRows
    values.set("natt", night)
    values.set("har-natt", !night.isEmpty)
    let double = study.subject.moments.indices.filter {
      study.subject.moments[$0].assistants > 1 && study.subject.moments[$0].minutes.greatest?.isZero != true
    }
    values.set("två-assistenter", double.map { rows.values($0) })
    values.set("har-två", !double.isEmpty)
    values.set("andra-assistenten", language.duration(study.claimed.furtherAssistants))
    values.set("summor", SumValues(study: study, language: language).rows)
    values.set("avdrag", study.assessment.ageClass != .adult)
    setOpen(&values)
    let evidence = EvidenceValues.values(study.document, language)
    values.set("underlag", evidence)
    values.set("har-underlag", !evidence.isEmpty)
    let differences = LawDifferences(study: study, language: language).values
    values.set("lagen-skiljer", differences)
    values.set("har-skillnad", !differences.isEmpty)
    return values
  }

  /// Waiting time and standby, worked out.
  private var nightRows: [Values] {
    study.subject.moments.indices.compactMap { index in
      let moment = study.subject.moments[index]
      let credit = study.claimed.rows[index].nightCredit
      guard moment.engagement == .waiting || moment.engagement == .standby, credit.isPositive else { return nil }
      let isWaiting = moment.engagement == .waiting
      let ratio = isWaiting ? study.law.parameters.waitingHoursPerHour : study.law.parameters.standbyHoursPerHour
      let source = Source(rows: [study.document.rows[index].id])
      var values = Values()
      values.set("rad", words: study.document.rows[index].id, source: source)
      values.set(
        "vad", words: study.document.rows[index].name ?? language.engagement(moment.engagement), source: source)
      values.set("tid", language.duration(credit * ratio), source: source)
      values.set("delat", language.number(ratio), source: source)
      values.set("ger", language.duration(credit), source: source)
      return values
    }
  }

  /// What the person has not answered.
  private func setOpen(_ values: inout Values) {
    let open = OpenValues(study: study, language: language)
    values.set("öppna", open.rows)
    values.set("har-öppna", !open.rows.isEmpty)
    values.set("frågor", open.questions)
    values.set("har-frågor", !open.questions.isEmpty)
  }
}
