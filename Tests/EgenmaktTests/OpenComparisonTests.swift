import Foundation
import Testing

@testable import egenmakt

@Suite("jämför med obesvarade uppgifter: det öppna visas som öppet, och ingen regel anklagar")
struct OpenComparisonTests {
  private static let voices = """
    egenmakt: 1
    gäller: 2026-03-01
    person: {född: 1990-01-01}
    rader:
    - id: R1
      namn: Dusch
      behov: hygien
      moment: dusch
      minuter: 30
      varav_privat: 30
      gånger: {antal: 7, per: vecka}
      röster:
        myndighet: {minuter: 10, varav_privat: 5, behov: övrigt, natt: nej}
    """

  private static let rows = """
    egenmakt: 1
    gäller: 2026-03-01
    person: {född: 1990-01-01}
    rader:
    - id: R1
      namn: Dusch
      behov: hygien
      moment: dusch
      minuter: 30
      varav_privat: 30
      gånger: {antal: 7, per: vecka}
      yrkande: {grundläggande_min: 30}
    - id: R2
      namn: Bad
      behov: hygien
      moment: dusch
      minuter: 20
      varav_privat: 20
      gånger: {antal: okänt, per: vecka}
    - id: R3
      namn: Natt
      behov: övrigt
      typ: väntetid
      minuter: 480
      netto: ja
      natt: ja
      gånger: {antal: 1, per: dag}
    """

  private static let proposal = """
    R1 10 min, motivering: kan själv
    R2 15 min, motivering: kan själv
    R3 240 min, motivering: räknas inte
    """

  /// Runs a command with the files written somewhere; `FIL` and `FÖRSLAG` are their paths.
  private func run(_ arguments: [String], file: String = OpenComparisonTests.rows) throws -> Program {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("egenmakt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["FIL": folder.appendingPathComponent("fil.yaml"), "FÖRSLAG": folder.appendingPathComponent("f.txt")]
    for (name, text) in ["FIL": file, "FÖRSLAG": Self.proposal] {
      try Data(text.utf8).write(to: try #require(paths[name]))
    }
    return try Program(arguments.map { paths[$0]?.path ?? $0 })
  }

  /// What it says, whatever the lines are.
  private func said(_ arguments: [String], file: String = OpenComparisonTests.rows) throws -> String {
    try run(arguments, file: file).output.split { $0.isNewline || $0 == " " }.joined(separator: " ")
  }

  private func json(_ arguments: [String], file: String = OpenComparisonTests.rows) throws -> [[String: Any]] {
    let run = try run(arguments + ["--json"], file: file)
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    return try #require(json["rows"] as? [[String: Any]])
  }

  @Test("Radens säkra och möjliga tid visas, med det som inte är besvarat")
  func open() throws {
    let text = try said(["jämför", "FIL", "--with", "FÖRSLAG"])
    for part in [
      // 10 of 30 minutes, seven times a week; 240 minutes of waiting every night, a quarter of it.
      "Deras uppgifter enligt lagen: 0 min – 1 h 10 min grundläggande, öppet",
      "(dina egna: 0 min – 3 h 30 min grundläggande, öppet)",
      "Deras uppgifter enligt lagen: 0 min – 7 h för natten, öppet", "Obesvarat: eget behov",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    #expect(!text.contains("lagen: ingen tid"))
    let english = try said(["compare", "FIL", "--with", "FÖRSLAG", "--language", "en"])
    #expect(english.contains("Unanswered: ") && english.contains(", open"))
  }

  @Test("En regel som bara tar tid för att något är obesvarat står inte som regel")
  func noAccusation() throws {
    let text = try said(["jämför", "FIL", "--with", "FÖRSLAG"])
    #expect(!text.contains("kamr-egna-behov") && !text.contains("sfb-51-5-sjukvard"))
    // Once the questions are answered there is nothing open, and the rules that give the minutes are told.
    let answered = Self.rows.replacingOccurrences(
      of: "rader:\n",
      with: """
        omständigheter:
        - {personkrets: 1, försäkrad_i_sverige: ja, vistelse: ingen, boende: eget, begäran_av: personen}
        för_alla_rader:
          beror_på_funktionsnedsättningen: ja
          varaktigt: ja
          eget_behov: ja
          tillgodoses_av_annan: nej
          vårdåtgärd: nej
          plats: hemma
        rader:

        """)
    let known = try run(["jämför", "FIL", "--with", "FÖRSLAG"], file: answered)
    let first = try #require(known.output.components(separatedBy: "• ").first { $0.hasPrefix("R1") })
    #expect(!first.contains("öppet") && !first.contains("Obesvarat") && first.contains("Regel: "), "\(known.output)")
  }

  @Test("Okänt hur ofta är okänd tid, inte ingen tid")
  func unknownTime() throws {
    let text = try said(["jämför", "FIL", "--with", "FÖRSLAG"])
    #expect(text.contains("Du: okänd tid. De: okänd tid."))
  }

  @Test("--voice säger båda sidornas värden")
  func voice() throws {
    let text = try said(["jämför", "FIL", "--voice", "myndighet"], file: Self.voices)
    for part in [
      "minuter per gång: 30 min → 10 min", "behov: hygien → övrigt", "varav privat: 30 min → 5 min",
      "natt: okänt → nej",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
  }

  @Test("JSON: värden på båda sidor, säkert och möjligt, bestämmelser, avgöranden, underlag och det obesvarade")
  func forPrograms() throws {
    let voice = try #require(try json(["jämför", "FIL", "--voice", "myndighet"], file: Self.voices).first)
    let differing = try #require(voice["differing"] as? [[String: Any]])
    #expect(
      differing.contains {
        $0["what"] as? String == "behov" && $0["yours"] as? String == "hygien" && $0["theirs"] as? String == "övrigt"
      })
    #expect(
      differing.contains {
        $0["what"] as? String == "minutes" && $0["yours"] as? String == "30" && $0["theirs"] as? String == "10"
      })
    let rows = try json(["jämför", "FIL", "--with", "FÖRSLAG"])
    let shower = try #require(rows.first { $0["id"] as? String == "R1" })
    let span = try #require(shower["theirsByLawSpan"] as? [String: Any])
    #expect(span["isKnown"] as? Bool == false)
    let basic = try #require(span["basic"] as? [String: [String: Any]])
    #expect(basic["secure"]?["exact"] as? String == "0" && basic["possible"]?["exact"] as? String == "70")
    let bearing = try #require(shower["bearing"] as? [String: [String]])
    #expect(bearing["missing"]?.contains("eget_behov") ?? false)
    let tube = try #require(try json(["jämför", "Examples/exempel-c.yaml"]).first)
    let known = try #require(tube["bearing"] as? [String: [String]])
    #expect(tube["id"] as? String == "C22")
    #expect(known["provisions"]?.first == "lss-9a-1-sondmatning")
    #expect(known["inFavour"]?.contains("LSSA-sond-18h") ?? false)
    #expect(known["against"]?.contains("KS-6958-18") ?? false)
    #expect(known["evidence"] == ["U7"])
    #expect(known["missing"] == [])
    let few = try json(["jämför", "Examples/exempel-c.yaml", "--limit", "1"])
    #expect(few.count == 15 && few.count { $0["bearing"] != nil } == 1)
  }

  @Test("Båda avdragen står i summorna")
  func deductions() throws {
    let run = try Program(["jämför", "Examples/exempel-c.yaml", "--format", "markdown"])
    // Theirs is 50 h 42,7 min of other needs, so they take half an hour a day off them too: 6,33 days.
    #expect(run.output.contains("| Avdrag, grundläggande | 2 h | 2 h | 3 h 9,9 min |"), "\(run.output.prefix(3_000))")
    #expect(run.output.contains("| Avdrag, annat | 0 min | 0 min | 3 h 9,9 min |"))
    #expect(!run.output.contains("| Föräldraavdrag"))
    let english = try Program(["compare", "Examples/exempel-c.yaml", "--language", "en", "--format", "markdown"])
    #expect(english.output.contains("| Deduction, basic |") && english.output.contains("| Deduction, other |"))
  }
}
