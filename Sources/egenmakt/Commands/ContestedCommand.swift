import ArgumentParser
import Casework
import Law
import Reports
import Wording

/// `egenmakt contested`, `omtvistat`.
struct ContestedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contested", abstract: "Visar vad som är omtvistat i ärendet och vad varje annan tolkning är värd.",
    discussion: """
      EXEMPEL
        egenmakt omtvistat mitt-arende.yaml
        egenmakt omtvistat mitt-arende.yaml --den 2024-06-01 --json
      """, aliases: ["omtvistat"])

  @OptionGroup var options: CaseOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let study = try options.study(output.language)
    let range: Contested.Range
    do {
      range = try Contested.range(study.subject, under: study.law)
    } catch {
      throw Failure.of(error, output.language)
    }
    try output.show(
      ContestedReport(study: study, range: range, language: output.language).blocks(book: .standard),
      or: ContestedJSON(study, range))
  }
}

/// `egenmakt margin`, `marginal`.
struct MarginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "margin",
    abstract: "Visar hur långt det är till 20-timmarsgränsen och vilka rader som avgör på vilken sida ärendet hamnar.",
    discussion: """
      EXEMPEL
        egenmakt marginal mitt-arende.yaml
        egenmakt marginal mitt-arende.yaml --utan A03
      """, aliases: ["marginal"])

  @OptionGroup var options: CaseOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "Högst så många radgrupper.")
  var limit = 10

  func validate() throws {
    if !(1...1_000).contains(limit) { throw ValidationError("--limit är ett tal från 1 till 1000.") }
  }

  func run() throws {
    let study = try options.study(output.language)
    let margin: Margin
    do {
      margin = try Margin(study.subject, under: study.law)
    } catch {
      throw Failure.of(error, output.language)
    }
    try output.show(
      MarginReport(study: study, margin: margin, limit: limit, language: output.language).blocks,
      or: MarginJSON(study, margin))
  }
}
