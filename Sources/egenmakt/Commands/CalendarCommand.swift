import Casework
import ArgumentParser
import CaseFile
import Law
import Reports
import Wording

/// `egenmakt calendar`, `kalender`.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Genomsnittsveckan bredvid kalendern: en period dag för dag, vecka för vecka och månad för månad.",
    discussion: """
      EXEMPEL
        egenmakt kalender Examples/skola-lov-korttids.yaml --from 2026-08-01 --to 2027-01-31
        egenmakt kalender Examples/skola-lov-korttids.yaml --from 2026-10-19 --to 2026-11-08 --days
        egenmakt kalender Examples/skola-lov-korttids.yaml --from 2026-08-01 --to 2027-01-31 --svg kalender.svg
      """, aliases: ["kalender"])

  @OptionGroup var options: CaseChoice

  @Option(name: [.customLong("from"), .customLong("från"), .customLong("fran")], help: "Första dagen i perioden.")
  var from: Day

  @Option(
    name: [.customLong("to"), .customLong("till")], help: "Sista dagen i perioden, högst tio år efter den första.")
  var to: Day

  @Flag(name: [.customLong("days"), .customLong("dagar")], help: "Visa varje dag.")
  var showsDays = false

  @Option(help: "Skriv en bild (SVG) till filen.", completion: .file(extensions: ["svg"]))
  var svg: String?

  @OptionGroup var output: OutputOptions

  // Options of other commands, here only to be told that they do not belong.
  @Option(name: [.customLong("on"), .customLong("den")], help: .private)
  var on: Day?

  @Option(name: [.customLong("law"), .customLong("lag")], help: .private)
  var law: Day?

  func validate() throws {
    let language = output.language
    if to.date < from.date {
      throw ValidationError(language("--to ligger före --from.", "--to lies before --from."))
    }
    if to.date.dayNumber - from.date.dayNumber >= CalendarExact.greatestDays {
      throw ValidationError(language("Perioden är längre än tio år.", "The period is longer than ten years."))
    }
    if on != nil || law != nil {
      throw ValidationError(
        language(
          "--from och --to räknar med varje dags egen lag; --on och --law hör inte dit.",
          "--from and --to take each day's own law; --on and --law do not belong here."))
    }
  }

  func run() throws {
    let document = try options.document(output.language)
    let subject = try options.subject(document)
    let readings = try options.readings(document)
    let calendar: CalendarExact
    do {
      calendar = try CalendarExact(
        of: subject, from: from.date, to: to.date, readings: readings)
    } catch {
      throw Failure.of(error, output.language)
    }
    let report = CalendarReport(
      document: document, subject: subject, calendar: calendar, readings: readings, showsDays: showsDays,
      language: output.language)
    if let svg { try write(CalendarPicture(calendar: calendar, language: output.language).svg, to: svg) }
    try output.show(report.blocks, or: CalendarJSON(calendar, subject, readings))
  }

  private func write(_ picture: String, to path: String) throws {
    let language = output.language
    try OutputFile(path: path, mayReplace: true).write(picture, language)
    Console.error(language("Skrev bilden till \(path).", "Wrote the picture to \(path)."))
  }
}
