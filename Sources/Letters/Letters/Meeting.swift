import CaseFile
import Casework
import Law

/// *Inför mötet*: one page to bring, with the case in short, the person's rights and the usual questions.
struct Meeting: LetterContent {
  static let needs = Letter.Need.caseFile
  static let isCalculation = true
  static let purpose = "En sida att ta med till mötet: kort om ditt ärende, dina rättigheter, vanliga frågor."
  static let englishName = "meeting"
  static let englishPurpose = "A page to bring to the meeting: your case in short, your rights, usual questions."
  static let names: [String: TemplateName] = [
    "antal-rader": .text, "timmar": .text, "grundläggande": .text, "lagen": .text, "lagen-grundläggande": .text,
    "lika": .flag, "bara-summan-lika": .flag, "bara-grunden-lika": .flag, "olika": .flag,
    "allt": .flag, "lagen-allt": .flag,
    "natt": .flag, "två": .flag, "öppna": .list(["rad": .text, "vad": .text]), "har-öppna": .flag,
  ]

  /// So many open rows fit on the page.
  private static let greatestOpen = 3

  private let study: CaseStudy
  private let language: MessageLanguage

  init(_ material: Material) throws(LetterError) {
    guard let study = material.study else { throw .needsCase }
    self.study = study
    language = material.language
  }

  func values() throws -> Values {
    let sums = study.assessment.shown
    var values = Values()
    values.set("antal-rader", "\(study.document.rows.count)")
    let own = (all: language.duration(SumValues.claimedTotal(study)), basic: language.duration(study.claimed.basicNet))
    let law = (all: language.range(sums.bounds(.need)), basic: language.range(sums.bounds(.basicNet)))
    values.set("timmar", own.all)
    values.set("grundläggande", own.basic)
    values.set("lagen", law.all)
    values.set("lagen-grundläggande", law.basic)
    // What is the same is said once.
    values.set("allt", own.all == own.basic)
    values.set("lagen-allt", law.all == law.basic)
    values.set("lika", own == law)
    values.set("bara-summan-lika", own.all == law.all && own.basic != law.basic)
    values.set("bara-grunden-lika", own.all != law.all && own.basic == law.basic)
    values.set("olika", own.all != law.all && own.basic != law.basic)
    values.set("natt", DayPart.rows(of: study).contains { $0.part == .night })
    values.set("två", study.subject.moments.contains { $0.assistants > 1 })
    let open = Array(OpenValues(study: study, language: language).rows.prefix(Self.greatestOpen))
    values.set("öppna", open)
    values.set("har-öppna", !open.isEmpty)
    return values
  }
}
