import ArgumentParser
import CaseFile
import Casework
import Law
import Reports
import Wording

/// `egenmakt timeline`, `tidslinje`.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Tidsmaskinen: samma liv under lagen alla år – vem, hur mycket, vad som ändrades.",
    discussion: """
      EXEMPEL
        egenmakt tidslinje Examples/exempel-c.yaml
        egenmakt tidslinje Examples/exempel-c.yaml --years 2017..2026
        egenmakt tidslinje Examples/exempel-c.yaml --svg tidslinje.svg
      """, aliases: ["tidslinje"])

  @Argument(
    help: "Ärendefilen (YAML eller JSON). Ett ensamt streck läser från standard in.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var file: String

  @Option(
    name: [.customLong("years"), .customLong("år"), .customLong("ar")],
    help: "Första och sista året, 1994–2100, det första inte efter det sista: 2017..2026.")
  var years = YearRange(first: 1994, last: Law.horizon.year)

  @Option(
    name: [.customLong("reading"), .customLong("tolkning")], help: "Tolkning av en omtvistad fråga. Kan upprepas.")
  var reading: [String] = []

  @Option(help: "Skriv en bild (SVG) till filen.", completion: .file(extensions: ["svg"]))
  var svg: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let document = try CaseFiles.read(file, output.language)
    var readings = document.readings
    for text in reading { readings.choose(try ReadingArgument.option(text)) }
    let day = document.holdsOn ?? Today.date
    let machine: TimeMachine
    do {
      machine = try TimeMachine(
        of: document.lawCase(), describedOn: day, from: CalendarDate(years.first, 1, 1),
        to: years.last == Law.horizon.year ? Law.horizon : CalendarDate(years.last, 12, 31), readings: readings)
    } catch {
      throw Failure.of(error, output.language)
    }
    let report = TimeMachineReport(
      title: document.title ?? output.language("Ärende utan rubrik", "Case without a title"), day: day,
      machine: machine,
      language: output.language)
    if let svg {
      try OutputFile(path: svg, mayReplace: true).write(report.picture, output.language)
      Console.error(output.language("Skrev bilden till \(svg).", "Wrote the picture to \(svg)."))
    }
    try output.show(report.blocks, or: TimeMachineJSON(machine))
  }
}

/// `2017..2026`.
struct YearRange: ExpressibleByArgument {
  let first: Int
  let last: Int

  init(first: Int, last: Int) {
    self.first = first
    self.last = last
  }

  init?(argument: String) {
    let parts = argument.split(separator: ".", omittingEmptySubsequences: true)
    let dots = argument.filter { $0 == "." }.count
    guard dots == 2 || dots == 0, let first = parts.first.flatMap({ Int($0) }),
      let last = parts.last.flatMap({ Int($0) }),
      parts.count == (dots == 0 ? 1 : 2), (1994...2100).contains(first), (first...2100).contains(last)
    else { return nil }
    self.init(first: first, last: last)
  }

  var defaultValueDescription: String { "\(first)..\(last)" }
}
