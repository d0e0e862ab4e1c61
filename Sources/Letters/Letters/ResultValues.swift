import CaseFile
import Casework
import Law

/// What a case gives, in short, for a template.
struct ResultValues {
  static let names: [String: TemplateName] = [
    "ja": .flag, "om-kommunen": .flag, "nej": .flag, "öppet": .flag, "skäl": .text,
    "timmar": .text, "grundläggande": .text, "gränsen": .text, "minst": .text, "högst": .text, "är-öppet": .flag,
    "är-säkert": .flag, "har-tak": .flag, "behovet": .text, "beslutar": .text, "försäkringskassan": .flag,
    "kommunen": .flag,
    "behov": .list(["behov": .text, "grundläggande": .text, "annat": .text]),
    "summa-grundläggande": .text, "summa-annat": .text, "avdrag": .flag, "avdrag-grundläggande": .text,
    "avdrag-annat": .text, "efter-grundläggande": .text, "efter-annat": .text,
    "att-tänka-på": .list(["sak": .text]), "nästa-fråga": .text, "rubrik": .text,
  ]

  let study: CaseStudy
  let language: MessageLanguage

  private var assessment: Assessment { study.assessment }
  private var sums: TrackAssessment { assessment.shown }

  /// Who decides, as a sentence's subject; nothing where nobody does.
  static func decides(_ authority: Authority, _ language: MessageLanguage) -> String? {
    switch authority {
    case .agency: "Försäkringskassan"
    case .kommun: language("kommunen", "the kommun")
    case .none: language("ingen", "nobody")
    case .open: language("öppet", "open")
    }
  }

  var values: Values {
    var values = Values()
    values.set("rubrik", words: study.document.title)
    values.set("ja", assessment.right == .yes)
    values.set("om-kommunen", assessment.right == .ifKommunGrants)
    values.set("nej", assessment.right == .no)
    values.set("öppet", assessment.right == .open)
    let rule = assessment.decidingRule
    let version = Provisions.provision(rule).versionShown(on: study.law.date)
    values.set("skäl", words: language.rule(version), source: Source(rules: [rule]))
    values.set("timmar", language.duration(assessment.granted.likely))
    values.set("minst", language.duration(assessment.granted.secure))
    values.set("högst", language.duration(assessment.granted.possible))
    values.set("har-tak", sums.likely.hasCapBelowNeed)
    values.set("behovet", language.range(sums.bounds(.need)))
    values.set("är-öppet", !assessment.granted.isKnown)
    values.set("är-säkert", assessment.granted.isKnown)
    values.set("grundläggande", language.range(sums.bounds(.basicNet)))
    values.set("gränsen", language.duration(study.law.parameters.thresholdMinutes))
    values.set("beslutar", ResultValues.decides(assessment.authority, language))
    values.set("försäkringskassan", assessment.authority == .agency)
    values.set("kommunen", assessment.authority == .kommun)
    setNeeds(&values)
    values.set(
      "att-tänka-på",
      PaperMarks(language).sentences(assessment.marks).map { sentence in
        var values = Values()
        values.set("sak", words: sentence)
        return values
      })
    let facts = study.unknownFacts(row: -1) + study.openRows.flatMap { study.unknownFacts(row: $0) }
    values.set(
      "nästa-fråga", words: facts.first.map { language("\($0.description.question)", "\($0.description.inEnglish)") })
    return values
  }

  private func setNeeds(_ values: inout Values) {
    values.set(
      "behov",
      Need.allCases.compactMap { need in
        let indices = study.subject.moments.indices.filter { study.subject.moments[$0].need == need }
        let (basic, other) = (total(indices, .basic), total(indices, .otherAndNight))
        if basic.possible.isZero, other.possible.isZero { return nil }
        var values = Values()
        values.set("behov", language.need(need))
        values.set("grundläggande", cell(basic))
        values.set("annat", cell(other))
        return values
      })
    values.set("summa-grundläggande", cell(sums.bounds(.basicGross)))
    values.set("summa-annat", cell(sums.bounds(.otherGross)))
    values.set("avdrag", assessment.ageClass != .adult)
    values.set("avdrag-grundläggande", minus(sums.bounds(.basicDeduction)))
    values.set("avdrag-annat", minus(sums.bounds(.otherDeduction)))
    values.set("efter-grundläggande", cell(sums.bounds(.basicNet)))
    values.set("efter-annat", cell(sums.bounds(.otherNet)))
  }

  private func total(_ indices: [Int], _ amount: RowEnds.Amount) -> Bounds {
    indices.reduce(into: Bounds(.zero)) { sum, index in
      let bounds = study.bounds(index, amount)
      sum.secure += bounds.secure
      sum.likely += bounds.likely
      sum.possible += bounds.possible
    }
  }

  private func cell(_ bounds: Bounds) -> String { bounds.possible.isZero ? "–" : language.range(bounds) }
  private func minus(_ bounds: Bounds) -> String { bounds.possible.isZero ? "–" : "−" + language.range(bounds) }
}

/// What people should see about a case, in easy words.
struct PaperMarks {
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  func sentences(_ marks: Marks) -> [String] {
    var result: [String] = []
    func add(_ mark: Marks, _ swedish: String, _ english: String) {
      if marks.contains(mark) { result.append(language(swedish, english)) }
    }
    add(
      .marginal, "Summan ligger nära 20 timmar. En liten ändring kan byta vem som beslutar.",
      "The sum lies near 20 hours. A small change can move who decides.")
    add(
      .needsConfirmation, "Det medicinska stödet ligger nära gränsen. Det måste bekräftas.",
      "The medical support lies near the limit. It must be confirmed.")
    add(
      .needsInvestigation, "Hjälpmedel är inte utredda. Då räknas den andra assistenten inte säkert.",
      "Aids are not investigated. The second assistant does not surely count.")
    add(
      .selfCareMissing, "Ett intyg om egenvård saknas. Be den som ger vården om det på papper.",
      "A self-care assessment is missing. Ask the treating staff for one in writing.")
    add(
      .cappedByAge, "Åldern sätter ett tak. Resten prövas av kommunen enligt en annan lag.",
      "Age sets a cap. The rest is tried by the kommun under another act.")
    add(
      .totalFallsAtLine, "Summan hade varit högre hos kommunen. Det beror på att reglerna skiljer sig.",
      "The total would be higher with the kommun, since the rules differ.")
    add(
      .overFullDay, "En assistent har mer än 24 timmar på ett dygn. Se över tiderna.",
      "One assistant has more than 24 hours a day. Check the times.")
    add(
      .daysUnknown, "Det är inte sagt hur många dygn i veckan det gäller. Sju dygn är räknade.",
      "The number of days a week is not told. Seven are counted.")
    add(
      .needsHumanAssessment, "En människa måste bedöma hur mycket föräldrar ska göra.",
      "A human must judge how much parents answer for.")
    add(
      .beyondHorizon, "Lagen kan ha ändrats efter den dag som den är känd till.",
      "The law may have changed after the day it is known to.")
    return result
  }
}
