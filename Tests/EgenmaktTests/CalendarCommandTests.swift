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
      "170 av 184", "angett: 6,5 i veckan", "1 juli 2026 – 30 juni 2027",
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
    #expect(json?["format"] as? String == "egenmakt-calendar-1")
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
    #expect(months.components(separatedBy: "<rect").count - 1 == 25)
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
