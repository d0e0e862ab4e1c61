import CaseFile
import Casework
import Law
import Reports
import Testing
import Wording

/// Reports are shown on pages too, where a command says nothing: only a pointer may name one.
@Suite("What points to a command")
struct PointerTests {
  @Test(
    "Nothing but a pointer names a command or an option", arguments: ["exempel-c", "halvfyllt", "pagaende-arende"],
    [Language.swedish, .english])
  func pointers(name: String, language: Language) throws {
    let example = try Example(name)
    let study = try CaseStudy(
      example.document, subject: example.document.lawCase(),
      law: Law(on: example.day, readings: example.document.readings), isSameLife: false)
    for block in try blocks(study, language) {
      for text in texts(block) {
        #expect(!text.contains(" --"))
        #expect(!text.contains(/\begenmakt [a-zåäö]/))
        #expect(!text.contains(/\b(FIL|FILE|RAD|ROW)\b/))
      }
    }
  }

  private func blocks(_ study: CaseStudy, _ language: Language) throws -> [Block] {
    let questions = try OpenQuestions(study.subject, under: study.law)
    let words = QuestionWords(study: study, questions: questions, language: language)
    let range = try Contested.range(study.subject, under: study.law)
    let process = CaseProcess(study.document, on: study.law.date)
    let guide = try ProcessGuide.standard()
    let total = try study.explanation(book: .standard)
    let archive = try DecisionArchive.standard()
    let law = LawReport(language: language, date: study.law.date)
    let page = try ProvisionPage(.hygienSminkning, book: .standard, decisions: archive)
    var blocks = AssessReport(study: study, language: language).blocks
    blocks += NextReport(words: words, limit: 1, showsIdle: false).blocks
    blocks += try ContestedReport(study: study, range: range, language: language).blocks(book: .standard)
    blocks += ProcessReport(process: process, guide: guide, showsSteps: false, file: "-", language: language).blocks
    blocks += DeadlineReport(process: process, language: language).blocks
    blocks +=
      EvidenceReport(review: EvidenceReview(study, guide: guide, on: study.law.date), row: nil, language: language)
      .blocks
    blocks += try CompareReport(
      comparison: Comparison(study, withFacts: study.subject), they: "de", limit: 1, language: language
    ).blocks(book: .standard, decisions: archive)
    blocks += WhyReport(study: study, language: language).total()
    for layer in [Layer.plain, .easy] {
      blocks += ExplanationReport(study: study, layer: layer, language: language).total(total)
    }
    blocks += law.contents + law.list([.hygienSminkning], title: "hygien") + law.rule(page, layer: nil)
    let decisions = DecisionReport(language: language)
    blocks += decisions.like([], row: "A01") + decisions.list(archive.all, title: "Alla")
    return blocks + WordReport(language: language).list(try Book.standard.glossary())
  }

  /// What a page shows of a block.
  private func texts(_ block: Block) -> [String] {
    switch block {
    case .title(let text), .heading(let text), .paragraph(let text), .emphasis(let text), .remark(let text): [text]
    case .pointer, .space: []
    case .facts(let pairs): pairs.flatMap { [$0.name, $0.value] }
    case .list(let items): items
    case .entries(let entries): entries.flatMap { [$0.text] + $0.notes + [$0.source].compactMap { $0 } }
    case .table(let table): table.columns.map { $0.name } + table.rows.flatMap { $0.cells }
    case .tree(let branches): branches.map { $0.text }
    }
  }
}
