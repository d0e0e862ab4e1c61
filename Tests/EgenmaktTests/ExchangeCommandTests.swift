import CaseFile
import Foundation
import Testing

@testable import egenmakt

@Suite("Att hämta in och lämna ut rader, som en användare möter det")
struct ExchangeCommandTests {
  private static let fixtures = Program.root.appendingPathComponent("Tests/ExchangeTests/Fixtures").path

  /// A folder that is gone afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egenmakt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func document(_ path: String) throws -> CaseDocument {
    try CaseReader.read(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test(
    "Import after export is identity, för varje exempel",
    arguments: [("csv", "exportera", "importera"), ("tsv", "export", "import")], ["a", "b", "c", "d", "e", "f"])
  func roundTrip(names: (String, String, String), person: String) throws {
    try inFolder { folder in
      let source = "Examples/exempel-\(person).yaml"
      let table = "\(folder)/rader.\(names.0)"
      let export = try Program([names.1, source, "-o", table])
      #expect(export.status == 0 && export.errors.isEmpty, "\(export.errors)")
      #expect(export.output.contains("för_alla_rader"))
      let output = "\(folder)/ut.yaml"
      let run = try Program([names.2, table, "--into", source, "-o", output])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("Kommentarer"))
      #expect(try document(output) == document(Program.root.path + "/" + source))
    }
  }

  @Test("Behovsräknarens fil blir ett ärende, och allt som inte gick att läsa räknas upp")
  func needsCalculator() throws {
    try inFolder { folder in
      let run = try Program(["importera", "\(Self.fixtures)/behov.json", "-o", "\(folder)/ut.json"])
      #expect(run.status == 0, "\(run.errors)")
      for text in ["Hämtade in 5 rader", "$.aktiviteter[2].färg", "Kontrollera det", "varav_privat"] {
        #expect(run.output.contains(text), "\(text)")
      }
      #expect(try document("\(folder)/ut.json").rows.count == 5)
      #expect(try Program(["kontrollera", "\(folder)/ut.json"]).status == 0)
    }
  }

  @Test("Fel i tabellen: alla på en gång, slutkod 2, inget skrivs och inga av personens ord")
  func errors() throws {
    try inFolder { folder in
      let table = "id;namn;behov;minutr\nA1;HEMLIGT;hygin;5\nA1;HEMLIGT;hygien;5\n"
      let run = try Program(["importera", "-", "-o", "\(folder)/ut.yaml"], input: table)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("3 fel") && run.errors.contains("närmast är minuter"), "\(run.errors)")
      #expect(!run.errors.contains("HEMLIGT"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
      let english = try Program(["import", "-", "-o", "\(folder)/ut.yaml", "--language", "en"], input: table)
      #expect(english.errors.contains("3 errors") && english.errors.contains("the nearest is minuter"))
    }
  }

  @Test("Inget skrivs över utan --force")
  func force() throws {
    try inFolder { folder in
      let file = "\(folder)/ut.yaml"
      try Data("egenmakt: 1\n".utf8).write(to: URL(fileURLWithPath: file))
      for arguments in [
        ["importera", "\(Self.fixtures)/rader.csv", "-o", file],
        ["exportera", "Examples/exempel-a.yaml", "--csv", "-o", file],
      ] {
        let run = try Program(arguments)
        #expect(run.status == 2 && run.errors.contains("--force"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("egenmakt: 1\n".utf8))
      }
      let into = try Program(["importera", "\(Self.fixtures)/rader.csv", "--into", file, "-o", file, "--force"])
      #expect(into.status == 0, "\(into.errors)")
      #expect(try document(file).rows.map(\.id) == ["A03", "A04", "R01"])
      #expect(try Program(["exportera", file, "--csv", "-o", "\(folder)/saknas/ut.csv"]).status == 1)
    }
  }

  @Test("Kalendern säger bara Assistans; namnen kommer på begäran")
  func calendar() throws {
    let quiet = try Program(["exportera", "Examples/exempel-a.yaml", "--ics", "--from", "2027-01-04"])
    #expect(quiet.status == 0)
    #expect(quiet.output.hasPrefix("BEGIN:VCALENDAR\r\n") && quiet.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(quiet.output.contains("SUMMARY:Assistans\r\n") && !quiet.output.contains("Dusch"))
    #expect(quiet.output.contains("DTSTART;TZID=Europe/Stockholm:20270104T065000\r\n"))
    #expect(quiet.errors.contains("Skrev 33 tider") && quiet.errors.contains("inget klockslag"))
    let open = try Program(["export", "Examples/exempel-a.yaml", "--ics", "--med-namn", "--från", "2027-01-04"])
    #expect(open.output.contains("SUMMARY:Dusch på duschbrits\r\n"))
  }

  @Test("Rapporten för andra program")
  func json() throws {
    try inFolder { folder in
      let output = "\(folder)/ut.yaml"
      let run = try Program([
        "importera", "\(Self.fixtures)/rader.csv", "-o", output, "--json", "--language", "en", "--voice", "anhorig",
      ])
      #expect(run.status == 0, "\(run.errors)")
      let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      #expect(json["format"] as? String == "egenmakt-import-1")
      #expect(json["added"] as? [String] == ["A03", "A04", "R01"])
      let remarks = try #require(json["remarks"] as? [[String: String]])
      #expect(remarks.map { $0["kind"] } == ["added", "added"])
      #expect(remarks.first?["text"] == "The row had no id and got R01.")
      #expect(try document(output).voice == .relative)
      let export = try Program(["exportera", output, "--tsv", "--json"])
      #expect(export.output.hasPrefix("\u{FEFF}id\tnamn"))
      let report = try #require(try JSONSerialization.jsonObject(with: Data(export.errors.utf8)) as? [String: Any])
      #expect(report["count"] as? Int == 3)
    }
  }

  @Test(
    "Fel i kommandot",
    arguments: [
      (["importera", "x.csv"], "Det saknas"),
      (["importera", "finns-inte.csv", "-o", "/tmp/x-egenmakt.yaml"], "går inte att läsa"),
      (["exportera", "Examples/exempel-a.yaml"], "--csv, --tsv eller --ics"),
      (["exportera", "Examples/exempel-a.yaml", "--csv", "--ics"], "--ics"),
      (["importera", "README.md", "-o", "/tmp/x-egenmakt.yaml"], "rubriker"),
      (
        [
          "importera", "x.csv", "--into", "Examples/exempel-a.yaml", "--voice", "domstol", "-o", "/tmp/x-egenmakt.yaml",
        ], "--voice"
      ),
      (["importera", "x.csv", "--voice", "grannen", "-o", "/tmp/x-egenmakt.yaml"], "personen, anhörig"),
    ])
  func wrongUsage(arguments: [String], text: String) throws {
    let run = try Program(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(text), "\(run.errors)")
  }

  @Test("Hjälpen visar exempel", arguments: ["import", "importera", "export", "exportera"])
  func help(command: String) throws {
    let run = try Program([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("EXEMPEL"))
  }

  @Test("README nämner kommandona och säger som det är om behovsräknaren")
  func readme() throws {
    let text = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    for part in ["egenmakt importera", "egenmakt exportera", "nycklar inte är offentliga", "Exchange/"] {
      #expect(text.contains(part), "\(part)")
    }
  }
}
