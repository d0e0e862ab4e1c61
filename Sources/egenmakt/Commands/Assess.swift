import ArgumentParser
import CaseFile
import Casework
import Law
import Reports
import Wording

/// `egenmakt assess`, `räkna`.
struct Assess: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Räknar ut vad lagen ger: rätt, vem som beslutar, timmar och vad som är öppet.",
    discussion: """
      EXEMPEL
        egenmakt räkna mitt-arende.yaml
        egenmakt räkna mitt-arende.yaml --on 2026-03-01
        egenmakt räkna mitt-arende.yaml --law 2020-08-01        samma liv, annan lag
        egenmakt räkna mitt-arende.yaml --from 2026-01-01 --to 2026-06-30
        egenmakt räkna mitt-arende.yaml --reading CI-02=flat_seven --utan C09,C10
        egenmakt räkna mitt-arende.yaml --layer lättläst                   i lätta ord
        egenmakt räkna mitt-arende.yaml --json
      """, aliases: ["räkna", "rakna"])

  @OptionGroup var options: CaseOptions
  @OptionGroup var layer: LayerOption
  @OptionGroup var output: OutputOptions

  @Option(name: [.customLong("from"), .customLong("från"), .customLong("fran")], help: "Första dagen i en period.")
  var from: Day?

  @Option(name: [.customLong("to"), .customLong("till")], help: "Sista dagen i en period.")
  var to: Day?

  func validate() throws {
    if layer.layer == .inDepth {
      throw ValidationError("Uträkningen på djupet visas av egenmakt varför FIL --layer fördjupning.")
    }
    if (from == nil) != (to == nil) { throw ValidationError("--from och --to hör ihop: ange båda.") }
    guard let from, let to else { return }
    if to.date < from.date {
      throw ValidationError(output.language("--to ligger före --from.", "--to lies before --from."))
    }
    if from.date.adding(years: 50) < to.date { throw ValidationError("Perioden är längre än 50 år.") }
    if options.on != nil || options.law != nil {
      throw ValidationError("--from och --to räknar med varje dags egen lag; --on och --law hör inte dit.")
    }
  }

  func run() throws {
    if let from, let to { return try showPeriod(from.date, to.date) }
    let study = try options.study(output.language)
    try output.show(try blocks(study), or: JSONReport(study))
  }

  private func blocks(_ study: CaseStudy) throws -> [Block] {
    guard layer.layer == .easy else { return page(study) }
    let explanation = try study.explanation(book: .standard)
    return ExplanationReport(study: study, layer: .easy, language: output.language).total(explanation)
  }

  private func page(_ study: CaseStudy) -> [Block] {
    let pointer = FindingReport(findings: study.findings, language: output.language).pointer(to: options.file)
    return AssessReport(study: study, language: output.language).blocks + (pointer.map { [.remark($0)] } ?? [])
  }

  private func showPeriod(_ from: CalendarDate, _ to: CalendarDate) throws {
    let document = try options.document(output.language)
    let timeline: Timeline
    do {
      timeline = try Timeline(
        of: try options.subject(document), from: from, to: to, readings: try options.readings(document))
    } catch let error as LawError {
      throw Failure.of(error, output.language)
    }
    try output.show(
      TimelineReport(document: document, timeline: timeline, language: output.language).blocks,
      or: TimelineJSON(timeline))
  }
}
