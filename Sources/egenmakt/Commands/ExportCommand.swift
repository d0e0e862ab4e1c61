import Casework
import ArgumentParser
import CaseFile
import Exchange
import Foundation
import Law
import Reports
import Wording

/// `egenmakt export`, `exportera`.
struct ExportCommand: ParsableCommand {
  enum Kind: String, EnumerableFlag, Encodable {
    case csv, tsv, ics

    static func help(for kind: Kind) -> ArgumentHelp? {
      switch kind {
      case .csv: "Raderna som tabell med semikolon, för kalkylprogram."
      case .tsv: "Raderna som tabell med tabbar."
      case .ics: "Rader med dagar och klockslag som en kalender."
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Skriver ärendets rader som tabell (CSV, TSV) eller kalender (ICS).",
    discussion: """
      Tabellen går att ändra i ett kalkylprogram och hämta in igen med egenmakt importera --into.

      Kalendern säger bara Assistans, eftersom kalendrar delas; --names visar vad raderna heter. En rad med schema \
      läggs på de dagar som schemat ger, ett år framåt eller till --to.

      EXEMPEL
        egenmakt exportera mitt-arende.yaml --csv -o rader.csv
        egenmakt exportera mitt-arende.yaml --tsv --all-columns > rader.tsv
        egenmakt exportera mitt-arende.yaml --ics --from 2027-01-04 -o vecka.ics
      """, aliases: ["exportera"])

  @Argument(
    help: "Ärendefilen (YAML eller JSON). Ett ensamt streck läser från standard in.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var file: String

  @Flag(exclusivity: .exclusive)
  var kind: Kind?

  @Option(
    name: [.short, .customLong("output"), .customLong("till-fil")], help: "Filen att skriva. Utan skrivs texten ut.",
    completion: .file())
  var output: String?

  @Flag(help: "Skriv över en fil som finns.")
  var force = false

  @Flag(
    name: [.customLong("all-columns"), .customLong("alla-kolumner")],
    help: "Tabellen får en kolumn för varje uppgift en rad kan ha.")
  var allColumns = false

  @Option(
    name: [.customLong("from"), .customLong("från"), .customLong("fran")],
    help: "Kalenderns första dag, till exempel 2027-01-04; annars i dag.")
  var from: Day?

  @Option(
    name: [.customLong("to"), .customLong("till")],
    help: "Kalenderns sista dag, högst tio år efter den första; annars tills vidare.")
  var to: Day?

  @Flag(
    name: [.customLong("names"), .customLong("med-namn")],
    help: "Kalendern visar radernas namn. Alla som ser kalendern ser dem.")
  var names = false

  @OptionGroup var shown: OutputOptions

  func validate() throws {
    let first = from?.date ?? Today.date
    guard let to else { return }
    if to.date < first { throw ValidationError("--to ligger före kalenderns första dag.") }
    if to.date.dayNumber - first.dayNumber >= CareCalendar.greatestDays {
      throw ValidationError("Kalendern är längre än tio år.")
    }
  }

  func run() throws {
    let kind = try chosenKind()
    let target = output.map { OutputFile(path: $0, mayReplace: force) }
    try target?.check(shown.language)
    let (text, report) = try content(kind)
    guard let target else {
      try Console.output(Array(text.utf8), shown.language)
      Console.error(try report.text(shown))
      return
    }
    try target.write(text, shown.language)
    try shown.show(report.blocks, or: report.json)
  }

  /// The flag, or what the file's name ends with.
  private func chosenKind() throws -> Kind {
    if let kind { return kind }
    if let output, let kind = Kind(rawValue: OutputFile.ending(output)) { return kind }
    throw Failure.wrongInput(
      shown.language(
        "Välj form: --csv, --tsv eller --ics, eller en fil med -o som slutar så.",
        "Choose a form: --csv, --tsv or --ics, or a file with -o that ends so."))
  }

  private func content(_ kind: Kind) throws -> (String, ExportReport) {
    let language = shown.language
    let document = try CaseFiles.read(file, language)
    if kind == .ics {
      let calendar = RowCalendar(
        document, from: from?.date ?? Today.date, to: to?.date, title: language("Assistans", "Assistance"),
        namesShown: names)
      let count = calendar.calendar.events.count
      return (
        calendar.calendar.text(written: Today.stamp),
        ExportReport(kind: kind, count: count, remarks: calendar.remarks, output: output, language: language)
      )
    }
    let text = RowTable.text(
      document, as: kind == .csv ? .semicolons : .tabs, columns: allColumns ? .all : .filled)
    return (
      text,
      ExportReport(
        kind: kind, count: document.rows.count, remarks: RowTable.leftOut(of: document), output: output,
        language: language)
    )
  }
}

extension Today {
  /// Now, in universal time.
  static var stamp: CalendarStamp {
    let seconds = Int(Date().timeIntervalSince1970)
    let day = CalendarDate(dayNumber: seconds / 86_400)
    guard let stamp = CalendarStamp(day: day, second: seconds % 86_400) else {
      preconditionFailure("a clock before 1970")
    }
    return stamp
  }
}
