import ArgumentParser
import CaseFile
import Casework
import Exchange
import Foundation
import Law
import Reports
import Wording

/// `egenmakt deadlines`, `frister`.
struct DeadlinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: "Viktiga dagar i ärendet, räknade från händelserna i filen, med hur de räknas och vad som är osäkert.",
    discussion: """
      Dagarna räknas från händelser i ärendefilen, till exempel:

        händelser:
        - {datum: 2026-10-05, händelse: beslut, huvudman: kommunen, utgång: avslag, mottagen: 2026-10-08}

      Är en dag okänd skrivs okänt. Den gissas aldrig.

      EXEMPEL
        egenmakt frister mitt-arende.yaml
        egenmakt frister Examples/pagaende-arende.yaml --on 2026-11-21
        egenmakt frister mitt-arende.yaml --ics dagar.ics
      """, aliases: ["frister"])

  @OptionGroup var log: LogOptions

  @Option(
    help: "Skriv dagarna som kalender (ICS) till filen; ett streck skriver ut den. Titlarna säger inget om ärendet.",
    completion: .file(extensions: ["ics"]))
  var ics: String?

  @Flag(
    name: [.customLong("names"), .customLong("med-namn")],
    help: "Kalendern säger vad dagarna gäller. Alla som ser kalendern ser det.")
  var names = false

  @Flag(help: "Skriv över en kalender som finns.")
  var force = false

  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = output.language
    let process = try log.process(language)
    if let ics {
      let calendar = DeadlineCalendar(process, language: language, namesShown: names)
      if ics == "-" {
        return try Console.output(Array(calendar.file.text(written: Today.stamp).utf8), output.language)
      }
      try OutputFile(path: ics, mayReplace: force).write(calendar.file.text(written: Today.stamp), language)
      Console.error(
        language(
          "Skrev \(calendar.file.events.count) dagar till \(ics).",
          "Wrote \(calendar.file.events.count) days to \(ics)."))
    }
    try output.show(DeadlineReport(process: process, language: language).blocks, or: DeadlinesJSON(process))
  }
}

/// Which case, looked at from which day.
struct LogOptions: ParsableArguments {
  @Argument(
    help: "Ärendefilen (YAML eller JSON). Ett ensamt streck läser från standard in.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var file: String

  @Option(
    name: [.customLong("on"), .customLong("den")], help: "Dagen att räkna från, till exempel 2026-11-21; annars i dag.")
  var on: Day?

  /// The day looked from.
  var today: CalendarDate { on?.date ?? Today.date }

  func process(_ language: Language) throws -> CaseProcess {
    CaseProcess(try CaseFiles.read(file, language), on: today)
  }
}
