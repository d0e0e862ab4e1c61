import CaseFile
import Foundation
import Reports
import Testing

@testable import egenmakt

/// Runs the built program as a user does.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("egenmakt")
    process.arguments = arguments
    process.currentDirectoryURL = Program.root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    let inputPipe = Pipe()
    process.standardInput = inputPipe
    try process.run()
    if let input { try inputPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try inputPipe.fileHandleForWriting.close()
    let outputData = output.fileHandleForReading.readDataToEndOfFile()
    let errorData = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    status = process.terminationStatus
    self.output = String(decoding: outputData, as: UTF8.self)
    self.errors = String(decoding: errorData, as: UTF8.self)
  }
}

@Suite("Kommandoraden som en användare möter den")
struct CommandLineTests {
  @Test("assess visar rätt, vem, timmar och att det är en uträkning", arguments: ["assess", "räkna", "rakna"])
  func assess(command: String) throws {
    let run = try Program([command, "Examples/exempel-c.yaml"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for text in [
      "En uträkning, inte ett beslut", "Försäkringskassan", "117 h 57,05 min i veckan", "Föräldraavdrag", "Omtvistat",
      "inte kontrollerat", "Lagen är känd här till 21 november 2026",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(!run.output.contains("\u{1B}["))
  }

  @Test(
    "--law håller livet och byter lag: 2019-06-01, 2020-08-01, 2024-06-01, 2026-03-01",
    arguments: [
      // By hand from the rows, with need 7 refused and 6.33 days: before July 2020 breathing was no basic need and the
      // parental part is open; in August 2020 breathing and tube feeding are outside it; from 2023 the flat deduction.
      ("2019-06-01", "open", "0"), ("2020-08-01", "open", "23351/20"), ("2024-06-01", "agency", "34953/20"),
      ("2026-03-01", "agency", "38751/20"),
    ])
  func sameLife(date: String, authority: String, secureLine: String) throws {
    let run = try Program([
      "assess", "Examples/exempel-c.yaml", "--law", date, "--utan", "C08,C09,C10,C11", "--format", "json",
    ])
    #expect(run.status == 0)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(json["authority"] as? String == authority)
    let agency = try #require(json["agency"] as? [String: Any])
    let line = try #require(agency["line"] as? [String: Any])
    let secure = try #require(line["secure"] as? [String: Any])
    #expect(secure["exact"] as? String == secureLine)
  }

  @Test("En fil med fem fel ger fem fel med rad och råd, slutkod 2 och inga av personens ord")
  func fiveMistakes() throws {
    let file = """
      egenmakt: 1
      gäller: 2026-02-30
      rubrik: "HEMLIGT Anna"
      rader:
      - id: A1
        namn: "HEMLIGT dusch"
        behov: hygin
        moment: dusch
        minuter: 5000
        gånger: {antal: 1, per: dag}
      - id: A1
        namn: "HEMLIGT igen"
        behov: klädsel
        minutter: 10
        minuter: 10
        gånger: {antal: 1, per: dag}
      """
    let run = try Program(["assess", "-"], input: file)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(!run.errors.contains("HEMLIGT"))
    let lines = run.errors.split(separator: "\n").dropFirst()
    #expect(lines.count == 5)
    for line in [2, 7, 9, 11, 14] { #expect(lines.contains { $0.contains("\(line)") }, "rad \(line)") }
    #expect(run.errors.contains("hygien"))
    #expect(run.errors.contains("minuter"))
  }

  @Test(
    "Fel i kommandot ger slutkod 2 och säger vad som ska ändras",
    arguments: [
      (["assess"], "Det saknas"), (["assess", "finns-inte.yaml"], "går inte att läsa"),
      (["assess", "Examples/exempel-a.yaml", "--on", "2026-02-30"], "--on"),
      (["assess", "Examples/exempel-a.yaml", "--on", "2026-01-01", "--law", "2020-01-01"], "--law"),
      (["assess", "Examples/exempel-a.yaml", "--reading", "CI-99=x"], "CI-01 till CI-43"),
      (["assess", "Examples/exempel-a.yaml", "--reading", "CI-02=x"], "days_with_assistance, flat_seven"),
      (["assess", "Examples/exempel-a.yaml", "--reading", "CI-22=warning_band"], "CI-22"),
      (["assess", "Examples/exempel-a.yaml", "--law", "1993-12-31"], "1994-01-01"),
      (["assess", "Examples/exempel-a.yaml", "--from", "2026-01-01"], "--to"),
      (["assess", "Examples/exempel-a.yaml", "--utan", "Z99"], "A01"),
      (["why", "Examples/exempel-a.yaml", "Z99"], "A01"), (["asess", "x"], "asess"),
      (["new", "--from-example", "q"], "a, b, c, d, e och f"),
    ])
  func wrongUsage(arguments: [String], text: String) throws {
    let run = try Program(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(text), "\(run.errors)")
  }

  @Test(
    "Hjälp och version ger slutkod 0",
    arguments: [
      (["--help"], "EXEMPEL"), (["assess", "--help"], "--law"), (["why", "--help"], "EXEMPEL"),
      (["check", "--help"], "EXEMPEL"),
      (["new", "--help"], "EXEMPEL"), (["schema", "--help"], "EXEMPEL"), (["--version"], "2026-11-21"),
      (["--generate-completion-script", "bash"], "egenmakt"),
    ])
  func help(arguments: [String], text: String) throws {
    let run = try Program(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains(text))
  }

  @Test("why visar beviset för en rad, även det som inte var uppfyllt", arguments: ["why", "varför", "varfor"])
  func why(command: String) throws {
    let run = try Program([command, "Examples/exempel-c.yaml", "c22", "--layer", "fordjupning"])
    #expect(run.status == 0)
    for text in ["106 kap. 25 a § SFB", "sfb-106-25a-andning-sond", "2 h 9,5 min grundläggande", "ingen tid", "Läste"] {
      #expect(run.output.contains(text), "\(text)")
    }
    let total = try Program([command, "Examples/exempel-c.yaml", "summa", "--lager", "fördjupning"])
    for step in [0, 1, 2, 3, 4, 9, 11, 12, 13, 14, 15, 17, 18, 19, 20] {
      #expect(total.output.contains("\n\(step). "), "steg \(step)")
    }
  }

  @Test("check säger vad som är obesvarat; flera filer, alla fel")
  func check() throws {
    let run = try Program(["kontrollera", "Examples/exempel-a.yaml", "Examples/okand-privat-del.yaml"])
    #expect(run.status == 0)
    #expect(run.output.contains("inga fel, 30 rader"))
    #expect(run.output.contains("varav_privat"))
    let wrong = try Program(["kontrollera", "README.md", "Examples/exempel-a.yaml"])
    #expect(wrong.status == 2)
    #expect(wrong.output.contains("inga fel"))
    #expect(wrong.errors.contains("README.md"))
  }

  @Test("new skriver en fil som går att läsa, och skriver inte över")
  func new() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egenmakt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("nytt.yaml").path
    #expect(try Program(["ny", "-o", file]).status == 0)
    #expect(try Program(["check", file]).status == 0)
    // What stands as an example in its remarks can be used as it is.
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let used = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      ["underlag:", "händelser:", "- {"].contains { line.hasPrefix("#   " + $0) } ? line.dropFirst(4) : line
    }.joined(separator: "\n")
    let document = try CaseReader.read(Array(used.utf8))
    #expect(document.evidence.map(\.id) == ["U1", "U2"])
    #expect(document.events.map(\.kind) == [.applicationArrived, .proposal])
    #expect(try Program(["check", "-"], input: used).status == 0)
    #expect(try Program(["ny", "-o", file]).status == 2)
    #expect(try Program(["ny", "-o", file, "--force", "--from-example", "C"]).status == 0)
    let written = try Data(contentsOf: URL(fileURLWithPath: file))
    #expect(written == (try Data(contentsOf: Program.root.appendingPathComponent("Examples/exempel-c.yaml"))))
    #expect(try Program(["ny", "-o", folder.path + "/saknas/nytt.yaml"]).status == 1)
  }

  @Test("schema är det som ligger i dokumentationen")
  func schema() throws {
    let run = try Program(["schema"])
    let stored = try String(
      contentsOf: Program.root.appendingPathComponent("Documentation/egenmakt.schema.json"), encoding: .utf8)
    #expect(run.output.trimmingCharacters(in: .newlines) == stored.trimmingCharacters(in: .newlines))
  }

  @Test("Bilden i README visar det som programmet skriver")
  func picture() throws {
    let run = try Program(["assess", "Examples/exempel-c.yaml"], environment: ["COLUMNS": "80"])
    let picture = try String(
      contentsOf: Program.root.appendingPathComponent("Documentation/rakna.svg"), encoding: .utf8)
    for line in run.output.split(separator: "\n") {
      let escaped = line.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
        .replacingOccurrences(of: ">", with: "&gt;")
      #expect(picture.contains(escaped), "bin/picture gör om bilden: \(line)")
    }
  }

  @Test("Öppet svar säger inte vem som betalar")
  func openAnswer() throws {
    let run = try Program(["assess", "Examples/okand-privat-del.yaml"])
    #expect(run.status == 0)
    for text in ["Öppet", "Beror på vem som beslutar", "18 h 30 min", "21 h 30 min", "Det som är öppet", "Fråga:"] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(!run.output.contains("kommunen allt"))
  }

  @Test("Engelska, Markdown och en period")
  func otherForms() throws {
    let english = try Program(["assess", "Examples/exempel-a.yaml", "--language", "en"])
    #expect(english.output.contains("A calculation, not a decision."))
    #expect(english.output.contains("40 h 32 min"))
    let markdown = try Program(["assess", "Examples/exempel-a.yaml", "--format", "markdown"])
    #expect(markdown.output.hasPrefix("# Exempel A"))
    #expect(markdown.output.contains("| Behov | Grundläggande | Annat |"))
    let period = try Program([
      "assess", "Examples/barn-over-fodelsemanad.yaml", "--from", "2025-08-01", "--to", "2025-09-30",
    ])
    #expect(period.status == 0)
    #expect(period.output.contains("ny åldersklass"))
  }

  @Test("Texten håller bredden", arguments: [40, 60, 80, 100])
  func width(columns: Int) throws {
    for arguments in [
      ["assess", "Examples/exempel-d.yaml"], ["why", "Examples/exempel-c.yaml"],
      ["why", "Examples/exempel-a.yaml", "A17"], ["why", "Examples/exempel-a.yaml", "A17", "--layer", "lättläst"],
      ["why", "Examples/exempel-a.yaml", "A17", "--layer", "fördjupning"], ["law", "lss-9a-1-hygien"], ["law"],
      ["law", "--compare", "2022-12-31", "2023-01-01"], ["decisions", "smink"], ["decisions", "HFD-2019-56"],
      ["word"], ["word", "väntetid"],
    ] {
      let run = try Program(arguments, environment: ["COLUMNS": "\(columns)"])
      let tooWide = run.output.split(separator: "\n").filter { line in
        // Only a single long word, such as an address or a rule's name, may stand out.
        line.count > columns && !line.split(separator: " ").contains { $0.count > columns / 3 }
      }
      #expect(tooWide.isEmpty, "\(columns)")
    }
  }
}

@Suite("Sidor som text och Markdown")
struct RendererTests {
  @Test("Markdown gör inte tecken i egna ord till formatering")
  func escaping() {
    let text = MarkdownRenderer().render([.paragraph("*fet* <b> [länk](x) `kod` | rör\n# rubrik")])
    #expect(text == "\\*fet\\* \\<b\\> \\[länk\\](x) \\`kod\\` \\| rör \\# rubrik")
  }

  @Test("Tabeller bryter den bredaste textkolumnen, aldrig siffrorna")
  func table() {
    let table = Table(
      columns: [.init("Namn"), .init("Tid", .right)],
      rows: [.init([String(repeating: "ord ", count: 30), "1 h 30 min"])])
    let lines = TextRenderer(width: 50, usesColour: false).render([.table(table)]).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 50 })
    #expect(lines.contains { $0.hasSuffix("1 h 30 min") })
  }

  @Test("Fetstil bara när terminalen har den")
  func colour() {
    #expect(TextRenderer(width: 80, usesColour: true).render([.emphasis("x")]) == "\u{1B}[1mx\u{1B}[0m")
    #expect(TextRenderer(width: 80, usesColour: false).render([.emphasis("x")]) == "x")
  }
}
