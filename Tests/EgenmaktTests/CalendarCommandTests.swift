import CaseFile
import Casework
import Foundation
import Law
import Testing

@testable import egenmakt

@Suite("Kalendern på kommandoraden")
struct CalendarCommandTests {
  private static let file = "Examples/skola-lov-korttids.yaml"

  @Test("kalender visar båda veckorna, månader, veckor och rader", arguments: ["calendar", "kalender"])
  func sideBySide(command: String) throws {
    let run = try Program([command, Self.file, "--from", "2026-08-01", "--to", "2027-01-31"])
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    for text in [
      "En uträkning, inte ett beslut. 1 augusti 2026 – 31 januari 2027, 184 dagar.", "Genomsnittsveckan", "Dag för dag",
      "Skillnad", "september 2026", "vecka 53, 2026", "vecka 1, 2027", "K02", "kalendern",
      // 13 short-term Saturdays from 1 August to 31 January, and one more: 170 days of 184.
      "170 av 184", "angett: 6,5 i veckan", "1 juli 2026 – 30 juni 2027", "utan åldersgränsens tak och utan",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(!run.output.contains("2026-10-24"))
  }

  @Test("--days visar varje dag med sitt slag, och en helgdag med sitt namn")
  func days() throws {
    let run = try Program([
      "kalender", Self.file, "--from", "2026-10-24", "--to", "2026-11-02", "--days",
    ])
    for text in ["lör 2026-10-24  korttids", "mån 2026-10-26  lov", "alla helgons dag", "mån 2026-11-02  skoldag"] {
      #expect(run.output.contains(text), "\(text)")
    }
    let english = try Program([
      "calendar", Self.file, "--from", "2026-10-24", "--to", "2026-11-02", "--days", "--language", "en",
    ])
    for text in ["short-term stay", "day off school", "public holiday", "Average week", "10 days"] {
      #expect(english.output.contains(text), "\(text)")
    }
  }

  @Test("Ett dygn med handen: en lovmåndag, en skolmåndag och en korttidslördag")
  func byHand() throws {
    // Monday 26 October, day off: toilet 5 × 12 = 60, shower 35, clothes 2 × 15 = 30, meals 2 × 40 = 80, lunch 40:
    // 245 basic, less 30 = 215. Other on a bad day 90 – 30 = 60, 3/10 of it 18. Together 233.
    // Monday 2 November, school: toilet 3 × 12 = 36, shower 35, clothes 30, meals 80: 181 – 30 = 151. Outer clothes
    // 2 × 10: on a bad day 110 – 30 = 80, 3/10 of it 24; on a good one 20 – 30, nothing. Together 175.
    let run = try Program(["kalender", Self.file, "--from", "2026-10-24", "--to", "2026-11-02", "--json"])
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json?["format"] as? String == "egenmakt-calendar-2")
    let days = try #require(json?["days"] as? [[String: Any]])
    func need(_ date: String) -> String? {
      let day = days.first { $0["date"] as? String == date }
      return ((day?["need"] as? [String: Any])?["likely"] as? [String: Any])?["exact"] as? String
    }
    #expect(need("2026-10-24") == "0")
    #expect(need("2026-10-26") == "233")
    #expect(need("2026-11-02") == "175")
    let weeks = try #require(json?["weeks"] as? [[String: Any]])
    #expect(weeks.compactMap { $0["week"] as? Int } == [43, 44, 45])
    #expect(weeks.compactMap { $0["days"] as? Int } == [2, 7, 1])
  }

  @Test("Bilden har titel och beskrivning, en stapel för varje vecka eller månad")
  func picture() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("kalender-\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: path) }
    let run = try Program([
      "kalender", Self.file, "--from", "2026-08-03", "--to", "2026-08-30", "--svg", path.path,
    ])
    #expect(run.errors.contains("Skrev bilden"))
    let picture = try String(contentsOf: path, encoding: .utf8)
    #expect(picture.contains("<title>Timmar vecka för vecka</title>"))
    #expect(picture.contains("<desc>vecka 32, 2026: "))
    // The background and four weeks.
    #expect(picture.components(separatedBy: "<rect").count - 1 == 5)
    let long = try Program([
      "kalender", Self.file, "--from", "2026-08-01", "--to", "2028-07-31", "--svg", path.path, "--language", "en",
    ])
    #expect(long.output.contains("too many to show here"))
    let months = try String(contentsOf: path, encoding: .utf8)
    #expect(months.contains("<title>Hours month by month</title>"))
    // The background, 24 months, hatching on the 13 months after the calendar has ended, and its two marks of the legend.
    #expect(months.components(separatedBy: "<rect").count - 1 == 40)
    #expect(months.contains("unknown days, average"))
    #expect(!months.contains("possible</text>"))
    // 13 months after the calendar has ended.
    #expect(long.output.contains("397 of the days"))
  }

  @Test("Fel i kommandot sägs med slutkod 2")
  func mistakes() throws {
    let turned = try Program(["kalender", Self.file, "--from", "2026-02-01", "--to", "2026-01-01"])
    #expect(turned.status == 2)
    #expect(turned.errors.contains("--to ligger före --from"))
    let long = try Program(["kalender", Self.file, "--from", "2026-01-01", "--to", "2036-01-02"])
    #expect(long.status == 2)
    #expect(long.errors.contains("tio år"))
    let law = try Program(["kalender", Self.file, "--from", "2026-01-01", "--to", "2026-01-02", "--law", "2020-01-01"])
    #expect(law.status == 2)
    let early = try Program(["kalender", Self.file, "--from", "1993-01-01", "--to", "1993-02-01"])
    #expect(early.status == 2)
    #expect(early.errors.contains("1994-01-01"))
    #expect(law.errors.contains("--on och --law hör inte dit"))
    let english = try Program([
      "calendar", Self.file, "--from", "2026-02-01", "--to", "2026-01-01", "--language", "en",
    ])
    #expect(english.errors.contains("Error: --to lies before --from."))
    let help = try Program(["kalender", "--help"])
    #expect(!help.output.contains("--law"))
    #expect(!help.output.contains("--den"))
  }

  @Test("En dag som inte finns sägs inte finnas, och hur en dag skrivs")
  func impossibleDay() throws {
    let wrong = try Program(["kalender", Self.file, "--from", "2030-02-30", "--to", "2030-03-01"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("Den dagen finns inte. Skriv år, månad och dag, till exempel 2030-02-28."))
    let english = try Program(["räkna", Self.file, "--on", "30 februari", "--language", "en"])
    #expect(english.status == 2)
    #expect(english.errors.contains("Write year, month and day, such as 2030-02-28."))
    #expect(!english.errors.contains("There is no such day"))
  }

  /// A file in a place of its own, removed afterwards.
  private func run(_ lines: [String], _ command: String, _ arguments: [String]) throws -> Program {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("arende-\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: path) }
    try lines.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
    return try Program([command, path.path] + arguments)
  }

  /// The output on one line.
  private func words(_ run: Program) -> String {
    run.output.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
  }

  private func file(_ extra: [String], _ rows: [String]) -> [String] {
    [
      "egenmakt: 1", "gäller: 2026-01-01", "person: {född: 1980-05-12}", "omständigheter: [{personkrets: 1}]",
      "för_alla_rader: {plats: hemma, vårdåtgärd: nej, beror_på_funktionsnedsättningen: ja, varaktigt: ja, "
        + "eget_behov: ja, tillgodoses_av_annan: nej, natt: nej}",
    ] + extra + ["rader:"] + rows.map { "- {behov: hygien, moment: dusch, minuter: 60, varav_privat: 60, \($0)}" }
  }

  @Test("Det okända syns som okänt eller som ett spann, i tabellen, i bilden och i JSON")
  func unknowns() throws {
    let lines = file(
      [],
      [
        "id: A, dagar: [mån], schema: {gånger: okänt}",
        "id: B, dagar: [tis], schema: {gånger: {antal: {minst: 1, högst: 3}, per: dag}}",
      ])
    let period = ["--from", "2026-01-05", "--to", "2026-02-01"]
    let picture = FileManager.default.temporaryDirectory.appendingPathComponent("bild-\(UUID().uuidString).svg")
    defer { try? FileManager.default.removeItem(at: picture) }
    let run = try self.run(lines, "kalender", period + ["--svg", picture.path])
    // Four Mondays, up to 24 hours each; four Tuesdays with 1–3 times. The average has room on the same days:
    // 0–24 and 1–3 hours a week, so whole weeks differ by nothing.
    for text in ["A     okänt", "B      4–12", "4 h – 108 h", "1 h – 27 h", "4–8 av 28"] {
      #expect(run.output.contains(text), "\(text)")
    }
    #expect(!run.output.contains("168 h"))
    let svg = try String(contentsOf: picture, encoding: .utf8)
    // The background, four bars with a pale part each, and the legend.
    #expect(svg.components(separatedBy: "<rect").count - 1 == 10)
    #expect(svg.contains("möjligt</text>"))
    #expect(!svg.contains("url(#skattad)"))
    let json = try self.run(lines, "kalender", period + ["--json"])
    let parsed = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let days = try #require(parsed?["days"] as? [[String: Any]])
    let monday = try #require(days.first?["rows"] as? [String: Any])
    #expect(monday.keys.sorted() == ["A"])
    let rows = try #require(parsed?["rows"] as? [[String: Any]])
    let counts = rows.compactMap { $0["occasions"] as? [String: Any] }
    #expect(counts.first?["greatest"] as? [String: Any] == nil)
    #expect((counts.last?["greatest"] as? [String: Any])?["exact"] as? String == "12")
  }

  @Test("Snittet per vecka följer den valda läsningen av CI-24, och lite sägs vara lite")
  func chosenWeek() throws {
    // 365.25 days: 2 × 12 × 7/365.25 = 0.46; four-week months: 2/4 = 0.5. Once in 208 weeks and more is under 0.01.
    let lines = file(
      [], ["id: A, schema: {gånger: {antal: 2, per: månad}}", "id: B, schema: {gånger: {antal: 0.25, per: år}}"])
    let period = ["--from", "2026-01-05", "--to", "2026-02-01"]
    let default24 = try run(lines, "kalender", period)
    #expect(default24.output.contains("0,46"))
    #expect(default24.output.contains("under 0,01"))
    let months = try run(lines, "kalender", period + ["--reading", "CI-24=month_4_weeks"])
    #expect(months.output.contains("0,5 "))
    #expect(!months.output.contains("0,46"))
  }

  @Test("Ett barns dygn räknas ur schemat när de inte är angivna, och det sägs")
  func derivedDays() throws {
    let text = try String(contentsOf: Program.root.appendingPathComponent(Self.file), encoding: .utf8)
    let lines = text.components(separatedBy: "\n").filter { !$0.contains("dygn_med_assistans_per_vecka") }
    // 339 of 365 days: 26 Saturdays in short-term care. 339 × 7/365 = 6.5014 days a week.
    let period = ["--from", "2026-07-01", "--to", "2027-06-30"]
    let calendar = try run(lines, "kalender", period)
    #expect(words(calendar).contains("339 av 365 (6,5 i veckan); i snitt enligt schemat: 6,5 i veckan"))
    // 1 286.81 + 229.24 gross, less 2 × 30 × 6.5014: 1 125.96 minutes.
    #expect(calendar.output.contains("18 h 45,96 min"))
    let page = try run(lines, "räkna", [])
    #expect(words(page).contains("Dygnen är 6,5 i veckan, räknade ur radernas scheman."))
    #expect(page.output.contains("18 h 45,96 min"))
    #expect(!words(page).contains("Hur många dygn i veckan får du någon assistans?"))
    let stated = lines.map { $0 == "  vistelse: ingen" ? $0 + "\n  dygn_med_assistans_per_vecka: 3" : $0 }
    let wrong = try run(stated, "kontrollera", [])
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("skriv 6,5 som scheman ger"))
  }

  @Test("Ett snitt som bygger på en kort eller gammal kalender sägs göra det, i räkna och kontrollera")
  func oldCalendar() throws {
    let calendar = "kalender: {från: 2026-06-29, till: 2026-07-12, terminer: [{från: 2026-06-29, till: 2026-06-29}]}"
    let rows = ["id: A, schema: {dagtyp: lov}"]
    let old = "Snittet bygger på kalendern, 29 juni 2026 – 12 juli 2026. Där finns inte 1 januari 2026."
    let short = "Snittet bygger på en kalender på bara 14 dagar."
    for command in ["räkna", "kontrollera"] {
      let output = words(try run(file([calendar], rows), command, []))
      #expect(output.contains(old), "\(command)")
      #expect(output.contains(short), "\(command)")
      let json = try run(file([calendar], rows), command, ["--json"])
      #expect(json.output.contains(short), "\(command)")
      let year = "kalender: {från: 2025-07-01, till: 2026-06-30, terminer: [{från: 2025-08-18, till: 2026-06-12}]}"
      #expect(try !run(file([year], rows), command, []).output.contains("Snittet bygger"))
    }
    // Nothing reads the calendar: nothing to say.
    #expect(try !run(file([calendar], ["id: A, schema: {}"]), "räkna", []).output.contains("Snittet bygger"))
  }

  @Test("Avdrag för sju dagar syns i genomsnittsveckan, och det sägs")
  func flatSeven() throws {
    let run = try Program([
      "kalender", Self.file, "--from", "2026-11-02", "--to", "2026-11-08", "--reading", "CI-02=flat_seven",
    ])
    #expect(run.output.contains("Du har valt att avdraget alltid görs för sju dagar (CI-02)."))
  }

  @Test("En fil utan schema sprids jämnt, och det sägs")
  func withoutSchedules() throws {
    let run = try Program(["kalender", "Examples/exempel-c.yaml", "--from", "2026-01-05", "--to", "2026-01-11"])
    #expect(run.status == 0)
    #expect(run.output.contains("sprids jämnt"))
    #expect(run.output.contains("alla rader har inte schema"))
  }
}
