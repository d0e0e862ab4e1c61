import Casework
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

  @Test("En beställning: utan --to visas vem som behövs, med --to skrivs sidan")
  func order() throws {
    let none = try Program(["brev", "beställning", "Examples/exempel-a.yaml"])
    #expect(none.status == 2)
    #expect(none.output.isEmpty)
    #expect(none.errors.contains("- fysioterapeut: 13 h 12 min i veckan"))
    #expect(none.errors.contains("egenmakt brev beställning FIL --to fysioterapeut -o bestallning.pdf"))
    let page = try Program(["letter", "order", "Examples/exempel-a.yaml", "--to", "logoped"])
    #expect(page.status == 0)
    #expect(page.output.contains("Beställning av underlag"))
    try inFolder { folder in
      let run = try Program([
        "brev", "bestallning", "Examples/exempel-a.yaml", "--till", "läkare", "-o", "\(folder)/b.html",
      ])
      #expect(run.status == 0)
      #expect(run.output.contains("Det finns redan ett färskt underlag"))
      #expect(run.output.contains("sort: \"Läkarutlåtande (FK 7805)\", beställt: "))
    }
    let evidence = try Program(["underlag", "Examples/exempel-a.yaml"], environment: ["COLUMNS": "200"])
    #expect(evidence.output.contains("egenmakt brev beställning FIL --to fysioterapeut"))
    #expect(
      try Program(["underlag", "Examples/exempel-a.yaml", "--json"]).output.contains("\"orderFrom\" : \"logoped\""))
  }

  @Test("--to alla skriver en beställning till var och en som saknas, i en mapp som bara ägaren läser")
  func everyOrder() throws {
    try inFolder { folder in
      let command = ["brev", "beställning", "Examples/exempel-a.yaml", "--to", "alla", "-o", "\(folder)/ut"]
      let run = try Program(command + ["--format", "html"])
      #expect(run.status == 0)
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/ut").sorted()
      #expect(
        files == ["anordnare", "fysioterapeut", "logoped", "specialistlakare"].map { "bestallning-\($0).html" })
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/ut")
      #expect(attributes[.posixPermissions] as? Int == 0o700)
      // Nothing is written over.
      #expect(try Program(command + ["--format", "html"]).status == 2)
      #expect(try Program(command + ["--format", "html", "--force", "--json"]).output.contains("bestallning-logoped"))
      #expect(try Program(Array(command.dropLast(2))).errors.contains("mapp"))
    }
  }

  @Test("Det som går att välja med --to är de som går att fråga")
  func issuers() throws {
    #expect(LetterContentOptions.issuers == (try ProcessGuide.standard().orders.map { $0.issuer.swedish }))
    let script = try Program(["--generate-completion-script", "bash"])
    for word in ["fysioterapeut", "beställning"] { #expect(script.output.contains(word)) }
  }

  @Test("Papper att läsa själv finns på engelska; de andra säger varför inte", arguments: ["meeting", "result-full"])
  func english(letter: String) throws {
    let run = try Program(["letter", letter, "Examples/exempel-c.yaml", "--language", "en"])
    #expect(run.status == 0)
    #expect(run.output.contains("A calculation, not a decision"))
    let order = try Program(["letter", "order", "Examples/exempel-c.yaml", "--language", "en"])
    #expect(order.status == 2)
    #expect(order.errors.contains("papers to a Swedish authority"))
    #expect(order.errors.contains("result, result-full, meeting, diary"))
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
      (["brev", "bilaga", "Examples/exempel-a.yaml", "--to", "läkare"], "--to"),
      (["brev", "beställning", "Examples/exempel-a.yaml", "--to", "logopad"], "Menar du logoped?"),
      (
        ["brev", "beställning", "Examples/exempel-a.yaml", "--to", "dietist"], "Ingen rad behöver underlag från dietist"
      ),
      (["brev", "beställning"], "ärendefil"),
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
