import Casework
import ArgumentParser
import CaseFile
import Exchange
import Reports
import Wording

/// `egenmakt import`, `importera`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Hämtar rader ur en tabell (CSV, TSV) eller en behovsräknares fil (JSON) till en ärendefil.",
    discussion: """
      Tabellens första rad är rubriker: id, namn, behov, minuter … En rad vars id finns i ärendet ändrar den raden, \
      bara i de kolumner tabellen har; en tom cell tar bort uppgiften. Andra rader läggs till sist. Kolumnen schema \
      skrivs som i ärendefilen, på en rad: {dagtyp: skoldag, veckor: udda}.

      Assistanskolls behovsräknare har inget offentligt filformat: det som går att känna igen tas med, och allt \
      annat räknas upp. Den privata delen blir alltid okänd.

      EXEMPEL
        egenmakt importera rader.csv -o mitt-arende.yaml
        egenmakt importera rader.csv --into mitt-arende.yaml -o mitt-arende.yaml --force
        egenmakt importera MinaBehov.json -o mitt-arende.yaml
      """, aliases: ["importera"])

  @Argument(
    help: "Filen att hämta ur (CSV, TSV eller JSON). Ett ensamt streck läser från standard in.",
    completion: .file(extensions: ["csv", "tsv", "txt", "json"]))
  var file: String

  @Option(
    name: [.customLong("into"), .customLong("till")], help: "Ärendefilen som raderna läggs i. Utan blir det en ny.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var into: String?

  @Option(
    name: [.short, .customLong("output"), .customLong("till-fil")],
    help: "Ärendefilen att skriva; JSON när namnet slutar så, annars YAML.", completion: .file())
  var output: String

  @Flag(help: "Skriv över en fil som finns.")
  var force = false

  @Flag(
    name: [.customLong("skip-unknown"), .customLong("hoppa-över"), .customLong("hoppa-over")],
    help: "Lämna kolumner med okända rubriker, i stället för att säga nej till tabellen.")
  var skipUnknown = false

  @Option(
    name: [.customLong("voice"), .customLong("röst"), .customLong("rost")],
    help: "Vem som berättar i en ny ärendefil: personen, anhörig, företrädare, myndighet, professionell, domstol.")
  var voice: String?

  @OptionGroup var shown: OutputOptions

  func run() throws {
    let language = shown.language
    let target = OutputFile(path: output, mayReplace: force)
    try target.check(language)
    let base = try base()
    let bytes = try InputFile.bytes(file, language)
    let result: Import
    do {
      result =
        isJSON(bytes)
        ? try NeedsCalculatorFile.read(bytes, into: base.document)
        : try RowTable.read(bytes, into: base.document, skippingUnknownColumns: skipUnknown)
    } catch {
      throw Failure.wrongInput(CheckReport.text(file, error, language))
    }
    let isJSONCase = OutputFile.ending(output) == "json"
    try target.write(
      isJSONCase ? CaseWriter.json(result.document) : CaseWriter.yaml(result.document), language)
    let report = ImportReport(
      result: result, output: output, hadComments: base.hasComments, language: language)
    try shown.show(report.blocks, or: report.json)
  }

  private func base() throws -> (document: CaseDocument, hasComments: Bool) {
    guard let into else { return (try newDocument(), false) }
    guard voice == nil else {
      throw ValidationError("--voice gäller en ny ärendefil; med --into står rösten redan i filen.")
    }
    let bytes = try InputFile.bytes(into, shown.language)
    do {
      return (try CaseReader.read(bytes), !isJSON(bytes) && hasComments(bytes))
    } catch {
      throw Failure.wrongInput(CheckReport.text(into, error, shown.language))
    }
  }

  private func newDocument() throws -> CaseDocument {
    var document = CaseDocument()
    if let voice {
      let words = Voice.allCases.map(\.rawValue)
      guard let word = Spelling.word(voice, among: words), let known = Voice(rawValue: word) else {
        throw Failure.wrongInput(
          shown.language(
            "--voice: okänd röst. Välj \(words.joined(separator: ", ")).",
            "--voice: unknown voice. Choose \(words.joined(separator: ", "))."))
      }
      document.voice = known
    }
    return document
  }

  /// A comment begins with # first on a line or after a space.
  private func hasComments(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "#") && (index == 0 || " \t\r\n".utf8.contains(bytes[index - 1]))
    }
  }

  /// A table begins with a heading, never with a bracket. Byte order marks and the zeros of UTF-16 are passed over.
  private func isJSON(_ bytes: [UInt8]) -> Bool {
    let passed: [UInt8] = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0]
    let first = bytes.first { !passed.contains($0) && !" \t\r\n".utf8.contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
