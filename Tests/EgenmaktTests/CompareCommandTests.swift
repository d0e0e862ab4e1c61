import CaseFile
import Foundation
import Law
import Testing
import Wording

@testable import egenmakt

@Suite("jämför och skillnad på kommandoraden")
struct CompareCommandTests {
  private func json(_ arguments: [String], input: String? = nil, status: Int32 = 0) throws -> [String: Any] {
    let run = try Program(arguments + ["--json"], input: input)
    #expect(run.status == status)
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func ids(_ json: [String: Any]) -> [String] {
    (json["rows"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
  }

  @Test("jämför visar tre kolumner, gränsen, raderna och det som avgör", arguments: ["compare", "jämför", "jamfor"])
  func compare(command: String) throws {
    let run = try Program([command, "Examples/exempel-c.yaml"], environment: ["COLUMNS": "120"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for text in [
      "De här raderna avgör: C22", "inte över: 14,15 min för lite", "över (25 h 58,15 min – 27 h 1,45 min)",
      "Talar för: ", "Talar emot: ", "läses som en annan syn på vad lagen räknar", "En uträkning, inte ett beslut",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(!run.output.contains("Så läses förslaget"))
  }

  @Test("Samma förslag som text ger samma jämförelse som i filen, och visar först hur det lästes")
  func text() throws {
    let file = try json(["jämför", "Examples/exempel-a.yaml"])
    let text = try json(["jämför", "Examples/exempel-a.yaml", "--with", "Examples/forslag-a.txt"])
    #expect(ids(file) == ["A01", "A11", "A02", "A16"])
    #expect(ids(text) == ids(file))
    for key in ["line", "theirs", "theirsByLaw"] {
      #expect(text[key] as? NSDictionary == file[key] as? NSDictionary, "\(key)")
    }
    let run = try Program(["jämför", "Examples/exempel-a.yaml", "--med", "Examples/forslag-a.txt"])
    let understanding = try #require(run.output.range(of: "Så läses förslaget"))
    let result = try #require(run.output.range(of: "Jämförelse: du och Försäkringskassan"))
    #expect(understanding.lowerBound < result.lowerBound)
    #expect(run.output.contains("Textens rad 4 → A02 Tarmtömning på duschbrits: 40 min grundläggande."))
  }

  @Test("Det som inte förstås är inte med: jämförelsen visas, slutkoden är 1, om det inte godtas")
  func partial() throws {
    let input = "A05: 3 min, motivering: klarar mer själv\nHEMLIGT okänd rad 20 min\n"
    let run = try Program(["jämför", "Examples/exempel-a.yaml", "--with", "-"], input: input)
    #expect(run.status == 1)
    #expect(run.output.contains("Textens rad 2: ingen rad i ärendet känns igen"))
    #expect(run.output.contains("A05 Tandborstning: 42 min mindre grundläggande"))
    #expect(run.errors.contains("--accept-partial"))
    #expect(!run.errors.contains("HEMLIGT") && !run.output.contains("HEMLIGT"))
    let accepted = try Program(
      ["jämför", "Examples/exempel-a.yaml", "--with", "-", "--accept-partial"], input: input)
    #expect(accepted.status == 0)
    #expect(accepted.output == run.output)
  }

  @Test("--dry-run visar bara hur texten läses", arguments: ["--dry-run", "--visa-tolkning"])
  func dryRun(flag: String) throws {
    let run = try Program(["jämför", "Examples/exempel-a.yaml", "--with", "-", flag], input: "A05 3 min")
    #expect(run.status == 0)
    #expect(run.output.contains("A05 Tandborstning: 3 min per gång. Ingen motivering läst."))
    #expect(!run.output.contains("Summor"))
    let json = try json(["jämför", "Examples/exempel-a.yaml", "--with", "-", flag], input: "A05 3", status: 1)
    let wrong = try #require(json["notUnderstood"] as? [[String: Any]])
    #expect(wrong.first?["problem"] as? String == "numberWithoutUnit")
    #expect(wrong.first?["candidates"] as? [String] == ["A05"])
  }

  @Test("Inget skiljer, motivering saknas, engelska")
  func states() throws {
    let same = try Program(["jämför", "Examples/exempel-a.yaml", "--with", "-"], input: "A05 6 min")
    #expect(same.output.contains("Inget skiljer: Försäkringskassan räknar varje rad som du."))
    let missing = try Program(
      ["jämför", "Examples/exempel-a.yaml", "--with", "-"], input: "A05 3 min", environment: ["COLUMNS": "120"])
    #expect(missing.output.contains("Motivering saknas. Be om den."))
    #expect(missing.output.contains("Du kan begära motiveringen rad för rad."))
    let english = try Program([
      "compare", "Examples/exempel-a.yaml", "--with", "Examples/forslag-a.txt", "--language", "en",
    ])
    for text in ["Comparison: you and Försäkringskassan", "How the proposal is read", "Their facts by the law"] {
      #expect(english.output.contains(text), "\(text)")
    }
  }

  @Test("En annan ärendefil, och vem som tar ställning")
  func otherFile() throws {
    let run = try json(["jämför", "Examples/exempel-a.yaml", "--with", "Examples/exempel-a.yaml"])
    #expect(ids(run) == ["A01", "A11", "A02", "A16"])
    #expect(run["holder"] as? String == "försäkringskassan")
    let wrongPerson = try Program(["jämför", "Examples/exempel-a.yaml", "--with", "Examples/exempel-c.yaml"])
    #expect(wrongPerson.status == 2)
    #expect(wrongPerson.output.isEmpty)
    #expect(wrongPerson.errors.contains("ingen rad med samma id"))
  }

  @Test(
    "Den som inget har sagt jämförs inte: slutkod 2 och vad som ska ändras",
    arguments: [
      (["--holder", "kommunen"], "", "Där finns: försäkringskassan", "It has: försäkringskassan"),
      (["--voice", "myndighet"], "", "ingen annan röst", "no other voice"),
      (["--voice", "personen"], "", "ingen annan röst", "no other voice"),
      (["--with", "-"], "", "Förslaget är tomt", "The proposal is empty"),
      (["--with", "-", "--dry-run"], "# bara en anmärkning\n\n", "Förslaget är tomt", "The proposal is empty"),
    ])
  func nothingSaid(arguments: [String], input: String, swedish: String, english: String) throws {
    for (language, text) in [("sv", swedish), ("en", english)] {
      let run = try Program(
        ["jämför", "Examples/exempel-a.yaml", "--language", language] + arguments, input: input)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(text), "\(run.errors)")
    }
  }

  @Test("En annan röst som har sagt något jämförs")
  func otherVoice() throws {
    let file = """
      egenmakt: 1
      gäller: 2026-03-01
      person: {född: 1990-01-01}
      rader:
      - id: R1
        namn: Dusch
        behov: hygien
        moment: dusch
        minuter: 30
        gånger: {antal: 7, per: vecka}
        röster:
          myndighet: {minuter: 10}
      """
    let run = try Program(
      ["jämför", "-", "--voice", "myndighet"], input: file, environment: ["COLUMNS": "100"])
    #expect(run.status == 0)
    #expect(run.output.contains("minuter per gång: 30 min → 10 min"))
    let other = try Program(["jämför", "-", "--voice", "domstol"], input: file)
    #expect(other.status == 2)
    #expect(other.errors.contains("Där finns: myndighet"))
  }

  @Test("Ett förslag där inget förstods visar varför, och jämförs inte")
  func nothingUnderstood() throws {
    let run = try Program(
      ["jämför", "Examples/exempel-a.yaml", "--with", "-", "--accept-partial"], input: "A05 delvis avslag",
      environment: ["COLUMNS": "160"])
    #expect(run.status == 2)
    #expect(run.output.contains("svaret gäller bara en del av raden"))
    #expect(run.output.contains("Det gäller ordet ”delvis”."))
    #expect(!run.output.contains("Inget skiljer"))
    #expect(run.errors.contains("inget att jämföra"))
  }

  @Test("En minskning sägs som uträkning, och ord som inte lästes har en egen rubrik och ger slutkod 1")
  func saidAndUnread() throws {
    let base = ["jämför", "Examples/exempel-a.yaml", "--with", "-"]
    let lowered = try Program(base, input: "A01 minskas med 2 min", environment: ["COLUMNS": "160"])
    #expect(lowered.status == 0)
    // 12 − 2; two minutes 42 times a week are 84.
    #expect(lowered.output.contains("10 min per gång, räknat som 12 min"))
    #expect(lowered.output.contains("1 h 24 min"))
    let unread = try Program(base, input: "A01 8 min hemma", environment: ["COLUMNS": "160"])
    #expect(unread.status == 1)
    #expect(unread.output.contains("Rader där några ord inte lästes"))
    #expect(unread.output.contains("Textens rad 1 (A01)"))
    #expect(try Program(base + ["--accept-partial"], input: "A01 8 min hemma").status == 0)
    let english = try Program(
      base + ["--language", "en"], input: "A01 8 min hemma", environment: ["COLUMNS": "160"])
    #expect(english.output.contains("Lines where some words were not read"))
    let missing = try Program(base, input: "A01 8 min i övrigt avslag", environment: ["COLUMNS": "160"])
    #expect(missing.output.contains("Motivering saknas. Be om den."))
  }

  @Test("En fil som inte är UTF-8 läses med en anmärkning")
  func encoding() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("egenmakt-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try #require("Klä på sig i säng: 20 min".data(using: .windowsCP1252)).write(to: file)
    let base = ["jämför", "Examples/exempel-a.yaml", "--with", file.path, "--dry-run"]
    let run = try Program(base, environment: ["COLUMNS": "160"])
    #expect(run.status == 0)
    #expect(run.output.contains("A07 Klä på sig i säng: 20 min per gång"))
    #expect(run.output.contains("lästes som Windows-1252"))
    #expect(try json(base)["encoding"] as? String == "windows-1252")
    try #require("Klä på sig i säng: 20 min".data(using: .utf16LittleEndian)).write(to: file)
    let unread = try Program(base, environment: ["COLUMNS": "160"])
    #expect(unread.status == 1)
    #expect(unread.output.contains("spara filen som UTF-8"))
  }

  @Test("Ett skäl om både fakta och lag visas som ett spann")
  func bothReasons() throws {
    let text = "A01 avslag, motivering: RIK klarar han själv och det är egenvård som inte räknas"
    let run = try json(["jämför", "Examples/exempel-a.yaml", "--with", "-"], input: text)
    let row = try #require((run["rows"] as? [[String: Any]])?.first)
    #expect(row["reasonKind"] as? String == "open")
    #expect(row["theirsByLaw"] as? NSDictionary != row["theirsByLawAtBest"] as? NSDictionary)
  }

  @Test("Okänt hur ofta sägs med ord")
  func unknownFrequency() {
    #expect(Language.swedish.frequency(Frequency(.unknown, per: .week)) == "okänt hur ofta")
    #expect(Language.english.frequency(Frequency(.unknown, per: .week)) == "unknown how often")
    #expect(Language.swedish.frequency(Frequency(Amount(1), per: .week)) == "1 gång i veckan")
  }

  @Test(
    "Fel i kommandot ger slutkod 2 och säger vad som ska ändras",
    arguments: [
      (["jämför", "Examples/natt.yaml"], "--with"), (["jämför"], "Det saknas"),
      (["jämför", "Examples/exempel-a.yaml", "--with", "finns-inte.txt"], "går inte att läsa"),
      (["jämför", "Examples/exempel-a.yaml", "--holder", "grannen"], "försäkringskassan, kommunen, domstol"),
      (["jämför", "-", "--with", "-"], "standard in"), (["jämför", "Examples/exempel-a.yaml", "--dry-run"], "--with"),
      (["jämför", "Examples/exempel-a.yaml", "--with", "README.md", "--voice", "domstol"], "--voice"),
      (["jämför", "Examples/exempel-a.yaml", "--with", "Examples/exempel-c.yaml", "--dry-run"], "ärendefil"),
      (["jämför", "Examples/exempel-a.yaml", "--limit", "0"], "1 till 1000"), (["skillnad", "-", "-"], "standard in"),
      (["skillnad", "Examples/exempel-a.yaml"], "Det saknas"),
    ])
  func mistakes(arguments: [String], text: String) throws {
    let run = try Program(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(text), "\(run.errors)")
  }

  @Test("Hjälp med exempel", arguments: ["compare", "diff", "jämför", "skillnad"])
  func help(command: String) throws {
    let run = try Program([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("EXEMPEL"))
  }

  @Test("Texten håller bredden", arguments: [40, 60, 80, 100])
  func width(columns: Int) throws {
    for arguments in [
      ["jämför", "Examples/exempel-c.yaml", "--limit", "20"],
      ["jämför", "Examples/exempel-a.yaml", "--with", "Examples/forslag-a.txt"],
      ["skillnad", "Examples/exempel-a.yaml", "Examples/exempel-b.yaml"],
    ] {
      let run = try Program(arguments, environment: ["COLUMNS": "\(columns)"])
      let tooWide = run.output.split(separator: "\n").filter { line in
        line.count > columns && !line.split(separator: " ").contains { $0.count > columns / 3 }
      }
      #expect(tooWide.isEmpty, "\(columns): \(tooWide)")
    }
  }

  // MARK: diff

  @Test("skillnad säger fakta för fakta vad som ändrats och vad det gör", arguments: ["diff", "skillnad"])
  func diff(command: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egenmakt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let new = folder.appendingPathComponent("nytt.yaml")
    let text = try String(
      contentsOf: Program.root.appendingPathComponent("Examples/gransen-en-minut-till.yaml"), encoding: .utf8)
    let changed = text.replacingOccurrences(of: "försäkrad_i_sverige: ja", with: "försäkrad_i_sverige: nej")
    #expect(changed != text)
    try Data(changed.utf8).write(to: new)
    let run = try Program([command, "Examples/gransen-en-minut-till.yaml", new.path])
    #expect(run.status == 0)
    #expect(run.output.contains("försäkrad i sverige: ja → nej"))
    #expect(run.output.contains("Beslutar"))
    let json = try json([command, "Examples/gransen-en-minut-till.yaml", new.path])
    #expect((json["old"] as? [String: Any])?["authority"] as? String == "agency")
    #expect((json["new"] as? [String: Any])?["authority"] as? String == "kommun")
    let same = try Program([command, "Examples/exempel-a.yaml", "Examples/exempel-a.yaml"])
    #expect(same.output.contains("Inget skiljer: de två säger samma sak."))
  }
}
