import Foundation
import Testing

@testable import egenmakt

@Suite("Brev, som en användare möter dem")
struct LetterCommandTests {
  /// A folder that is gone afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egenmakt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test("Ensamt visar kommandot alla brev, vad de är till för och vad de behöver", arguments: ["brev", "letter"])
  func list(command: String) throws {
    let run = try Program([command])
    #expect(run.status == 0)
    for text in [
      "bilaga:", "resultat:", "resultat-hela:", "omprövning:", "dagbok:", "Behöver: en ärendefil", "Inget skickas",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(try Program([command, "--language", "en"]).output.contains("reconsideration:"))
    #expect(try Program([command, "--json"]).output.contains("\"name\" : \"bilaga\""))
  }

  @Test("Utan -o visas brevet som text, och med streck som HTML")
  func standardOutput() throws {
    let text = try Program(["brev", "resultat", "Examples/exempel-c.yaml"])
    #expect(text.status == 0)
    #expect(text.output.contains("Så blev uträkningen\n==================="))
    #expect(text.output.contains("En uträkning, inte ett beslut"))
    let html = try Program(["brev", "resultat", "Examples/exempel-c.yaml", "-o", "-", "--format", "html"])
    #expect(html.output.hasPrefix("<!DOCTYPE html>"))
    let pdf = try Program(["brev", "resultat", "Examples/exempel-c.yaml", "--format", "pdf"])
    #expect(pdf.status == 2)
    #expect(pdf.errors.contains("-o"))
  }

  @Test("Filens namn avgör formen, och inget skrivs över utan --force")
  func files() throws {
    try inFolder { folder in
      for (name, start) in [("b.html", "<!DOCTYPE"), ("b.txt", ""), ("b.pdf", "%PDF"), ("b.docx", "PK")] {
        let path = "\(folder)/\(name)"
        let run = try Program(["brev", "bilaga", "Examples/exempel-a.yaml", "-o", path])
        #expect(run.status == 0, "\(run.output)\(run.errors) Kör bin/setup-linux papers om ett program saknas.")
        #expect(run.output.contains("Inget är skickat"))
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(data.starts(with: Data(start.utf8)))
        let again = try Program(["brev", "bilaga", "Examples/exempel-a.yaml", "-o", path])
        #expect(again.status == 2)
        #expect(again.errors.contains("--force"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == data)
      }
    }
  }

  @Test("Saknas Typst eller pandoc skrivs HTML, och det sägs vad som ska installeras", arguments: ["pdf", "docx"])
  func withoutPrograms(form: String) throws {
    try inFolder { folder in
      let run = try Program(
        ["brev", "resultat", "Examples/exempel-a.yaml", "-o", "\(folder)/r.\(form)"],
        environment: ["PATH": folder, "HOME": folder, "EGENMAKT_CACHE": folder])
      #expect(run.status == 1)
      #expect(run.output.contains("bin/setup-linux papers"))
      #expect(run.output.contains("r.html"))
      let html = try String(contentsOfFile: "\(folder)/r.html", encoding: .utf8)
      #expect(html.contains("En uträkning, inte ett beslut"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/r.\(form)"))
    }
  }

  @Test("Omprövning av ett inklistrat beslut, med dnr och dagar")
  func reconsideration() throws {
    let run = try Program([
      "brev", "omprövning", "Examples/exempel-a.yaml", "--with", "Examples/forslag-a.txt", "--dnr", "123-2026",
      "--decided", "2026-10-01", "--received", "2026-10-05",
    ])
    #expect(run.status == 0)
    for text in [
      "123-2026", "1 oktober 2026", "5 oktober 2026", "A11 Förflyttning", "förflyttning är inte integritetsnära",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
  }

  @Test("Ett brev som inte behöver en ärendefil görs utan, och fylls i av den som finns")
  func withoutCase() throws {
    let empty = try Program(["brev", "anstånd", "--holder", "försäkringskassan"])
    #expect(empty.status == 0)
    #expect(empty.output.contains("Försäkringskassan"))
    #expect(empty.output.contains("____"))
    let filled = try Program(["letter", "decide-now", "Examples/exempel-f.yaml", "--dnr", "7-2026"])
    #expect(filled.status == 0)
    #expect(filled.output.contains("5 februari 2024"))
    #expect(filled.output.contains("7-2026"))
    #expect(try Program(["brev", "tidsberakning", "Examples/exempel-f.yaml"]).status == 0)
    let sides = try Program(["brev", "tidsberäkning", "Examples/exempel-a.yaml", "--with", "Examples/forslag-a.txt"])
    #expect(sides.output.contains("förflyttning är inte integritetsnära"))
  }

  @Test(
    "Fel säger vad som saknas",
    arguments: [
      (["brev", "bilga"], "Menar du bilaga"), (["brev", "bilaga"], "ärendefil"),
      (["brev", "omprövning", "Examples/exempel-f.yaml"], "--with"),
      (["brev", "omprövning", "Examples/exempel-a.yaml", "--holder", "kommunen"], "inga ställningar från kommunen"),
      (
        ["brev", "omprövning", "Examples/exempel-a.yaml", "--with", "Examples/forslag-a.txt", "--holder", "kommunen"],
        "överklagas"
      ),
      (["brev", "bilaga", "Examples/exempel-a.yaml", "-o", "/tmp/x.odt"], ".docx"),
      (["brev", "bilaga", "Examples/exempel-a.yaml", "--language", "en"], "Swedish only"),
      (["brev", "bilaga", "README.md"], "README.md"),
    ])
  func errors(arguments: [String], says: String) throws {
    let run = try Program(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test("Egna mallar används, och ett fel i dem sägs med fil och rad")
  func ownTemplates() throws {
    try inFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/sv", withIntermediateDirectories: true)
      try "titel: Mitt\nnivå: vanlig\n---\nHej {{timmar}}.".write(
        toFile: "\(folder)/sv/resultat.txt", atomically: true, encoding: .utf8)
      let run = try Program(["brev", "resultat", "Examples/exempel-a.yaml", "--templates", folder])
      #expect(run.output.contains("Hej 106 h 53,5 min."))
      try "titel: Mitt\nnivå: vanlig\n---\nHej {{timar}}.".write(
        toFile: "\(folder)/sv/resultat.txt", atomically: true, encoding: .utf8)
      let wrong = try Program(["brev", "resultat", "Examples/exempel-a.yaml", "--templates", folder])
      #expect(wrong.status == 2)
      #expect(wrong.errors.contains("resultat.txt, rad 4: namnet ”timar” finns inte här. Menar du ”timmar”?"))
    }
  }
}
