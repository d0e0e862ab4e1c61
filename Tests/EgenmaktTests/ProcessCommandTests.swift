import Foundation
import Testing

@testable import egenmakt

@Suite("Frister, gång och underlag på kommandoraden")
struct ProcessCommandTests {
  private let file = "Examples/pagaende-arende.yaml"

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let run = try Program(arguments + ["--json"])
    #expect(run.status == 0)
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test("frister visar dag, säker dag, hur den räknas och vad som händer sent", arguments: ["frister", "deadlines"])
  func deadlines(command: String) throws {
    let run = try Program([command, file, "--on", "2026-11-21"], environment: ["COLUMNS": "200"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for text in [
      "Räknat från 21 november 2026", "betala tidigast från 1 april 2026",
      "Svara på förslaget (Försäkringskassan): senast söndag 29 november 2026, om 8 dagar",
      "framme fredag 27 november 2026", "Överklaga beslutet (kommunen): tidigast måndag 16 november 2026",
      "inte före måndag 26 oktober 2026", "Om det blir sent", "proc-overklagan", "43 och 44 §§ FL",
      "Anmäl ändringen (Försäkringskassan): senast måndag 30 november 2026",
      "Begär att ärendet avgörs (Försäkringskassan): går sedan onsdag 4 november 2026",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    let english = try Program(
      [command, file, "--on", "2026-11-21", "--language", "en"], environment: ["COLUMNS": "200"])
    #expect(
      english.output.contains("Comment on the proposal (Försäkringskassan): by Sunday 29 November 2026, in 8 days"))
    #expect(!english.output.contains("Osäkert"))
  }

  @Test("Dagen är ett värde: samma fil en annan dag")
  func anotherDay() throws {
    let run = try Program(["frister", file, "--den", "2026-12-24"], environment: ["COLUMNS": "200"])
    #expect(run.output.contains("Dagen har gått"))
    #expect(run.output.contains("senast söndag 29 november 2026, 25 dagar sedan"))
  }

  @Test("frister --json har dag, säkerhet, regler och steg")
  func deadlinesForPrograms() throws {
    let data = try json(["frister", file, "--on", "2026-11-21"])
    #expect(data["format"] as? String == "egenmakt-deadlines-1")
    let items = try #require(data["deadlines"] as? [[String: Any]])
    let reply = try #require(items.first { $0["kind"] as? String == "proposalReply" })
    #expect(reply["day"] as? String == "2026-11-29")
    #expect(reply["safeDay"] as? String == "2026-11-27")
    #expect(reply["daysLeft"] as? Int == 8)
    #expect(reply["authority"] as? String == "agency")
    let appeal = try #require(items.first { $0["kind"] as? String == "appeal" })
    #expect(appeal["certainty"] as? String == "not-before")
    #expect((appeal["steps"] as? [String])?.isEmpty == false)
    #expect((appeal["rules"] as? [String])?.contains("proc-overklagan") == true)
  }

  @Test("Kalendern är privat, säger inget om ärendet och har samma namn på dagarna varje gång")
  func calendar() throws {
    let run = try Program(["frister", file, "--on", "2026-11-21", "--ics", "-"])
    #expect(run.status == 0)
    let again = try Program(["frister", file, "--on", "2026-11-22", "--ics", "-"])
    func ids(_ text: String) -> [Substring] { text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") } }
    #expect(ids(run.output) == ids(again.output))
    #expect(Set(ids(run.output)).count == ids(run.output).count)
    #expect(ids(run.output).count >= 4)
    #expect(run.output.contains("DTSTART;VALUE=DATE:20261127"))
    #expect(run.output.contains("CLASS:PRIVATE"))
    #expect(run.output.contains("SUMMARY:Sista dag"))
    for word in ["verklaga", "kassan", "assistans", "kommun"] {
      #expect(!run.output.lowercased().contains(word), "\(word)")
    }
    let named = try Program(["frister", file, "--on", "2026-11-21", "--ics", "-", "--names"])
    #expect(named.output.contains("Svara på förslaget"))
    let folder = FileManager.default.temporaryDirectory.appending(path: "egenmakt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "dagar.ics").path
    let written = try Program(["frister", file, "--ics", target])
    #expect(written.status == 0)
    #expect(try Program(["frister", file, "--ics", target]).status == 2)
  }

  @Test(
    "gång visar var du är i båda spåren, vems tur det är, hela vägen och råd från andra",
    arguments: ["gång", "process"])
  func process(command: String) throws {
    let run = try Program([command, file, "--on", "2026-11-21"], environment: ["COLUMNS": "200"])
    #expect(run.status == 0)
    for text in [
      "Du är vid steg 10: Förslag till beslut", "Du är vid steg 11: Beslut", "Nu är det din tur", "steg 12b",
      "Dagar att hålla", "Att tänka på i ärendet", "Hela vägen", "Inte kontrollerat", "Råd från andra",
      "Anordnar också assistans", "Kontrollera hos organisationen",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    let steps = try Program([command, file, "--on", "2026-11-21", "--steg"], environment: ["COLUMNS": "200"])
    #expect(steps.output.contains("Vanlig tid, inte kontrollerad: 1–6 månader"))
    let english = try Program([command, file, "--on", "2026-11-21", "--language", "en"])
    #expect(english.output.contains("You are at step 10"))
    let data = try json([command, file, "--on", "2026-11-21"])
    #expect((data["positions"] as? [[String: Any]])?.map { $0["step"] as? String } == ["10", "11"])
    #expect((data["organisations"] as? [[String: Any]])?.count == 5)
  }

  @Test("gång utan händelser börjar från början")
  func fromTheStart() throws {
    let run = try Program(["gang", "-", "--on", "2026-11-21"], input: "egenmakt: 1\n")
    #expect(run.status == 0)
    #expect(run.output.contains("Du är vid steg 1: Första kontakten"))
    #expect(!run.output.contains("Att tänka på i ärendet"))
  }

  @Test(
    "underlag visar vad som saknas, är beställt och gammalt, och vad det ska visa", arguments: ["underlag", "evidence"])
  func evidence(command: String) throws {
    let run = try Program([command, file], environment: ["COLUMNS": "200"])
    #expect(run.status == 0)
    for text in [
      "E1 Läkarutlåtande (FK 7805) – äldre än två år", "E3 Bedömning av egenvård – saknas", "P02 Tömma blåsan",
      "E8 Utlåtande från logoped – beställt", "beställt 12 oktober 2026", "Ska visa", "Blir svagt",
      "Med papperet ger raderna 14 h i veckan", "Nämn momenten",
      "en yrkesperson har sett hjälpen och mätt tiden", "Bygger på yrkesvana och är inte kontrollerat",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    let row = try Program([command, file, "P03"], environment: ["COLUMNS": "200"])
    #expect(row.output.contains("Underlag för P03 Mata"))
    #expect(!row.output.contains("E3 "))
    let english = try Program([command, file, "--language", "en"], environment: ["COLUMNS": "200"])
    #expect(english.output.contains("E3 Self-care assessment – missing"))
    let data = try json([command, file])
    #expect(data["format"] as? String == "egenmakt-evidence-1")
    let first = try #require((data["items"] as? [[String: Any]])?.first)
    #expect(first["lacking"] as? [String] == ["P01", "P02", "P03", "P04", "P05"])
    let wrong = try Program([command, file, "X1"])
    #expect(wrong.status == 2)
  }

  @Test("kontrollera visar ärendets vanliga misstag efter radernas")
  func check() throws {
    let run = try Program(["kontrollera", file], environment: ["COLUMNS": "200"])
    #expect(run.status == 0)
    #expect(run.output.contains("Att tänka på i ärendet"))
    #expect(run.output.contains("Rader som godtas för mindre, utan eget underlag: P03") == false)
    let data = try json(["kontrollera", file])
    let checked = try #require((data["files"] as? [[String: Any]])?.first)
    let kinds = (checked["processFindings"] as? [[String: Any]])?.compactMap { $0["kind"] as? String }
    #expect(kinds?.contains("openConsent") == true)
    #expect(kinds?.contains("noNewEvidence") == true)
    // A file without a log gets no such advice.
    let plain = try Program(["kontrollera", "Examples/exempel-a.yaml"])
    #expect(!plain.output.contains("Att tänka på i ärendet"))
  }

  @Test("Fel i loggen ger rad och råd och slutkod 2")
  func wrongLog() throws {
    let text = """
      egenmakt: 1
      händelser:
      - {datum: 2026-13-01, händelse: beslut, huvudman: kommunen, text: HEMLIGT}
      - {datum: 2026-02-01, händelse: beslutt, huvudman: kommunen}
      """
    for command in ["frister", "gång", "underlag"] {
      let run = try Program([command, "-"], input: text)
      #expect(run.status == 2)
      #expect(run.errors.contains("rad 3") && run.errors.contains("rad 4"))
      #expect(!run.errors.contains("HEMLIGT"))
    }
  }

  @Test("Hjälpen har exempel, och README nämner kommandona", arguments: ["frister", "gång", "underlag"])
  func help(command: String) throws {
    let run = try Program([command, "--help"])
    #expect(run.output.contains("EXEMPEL"))
    let readme = try String(contentsOf: Program.root.appendingPathComponent("README.md"), encoding: .utf8)
    #expect(readme.contains("`egenmakt \(command) "))
  }
}
