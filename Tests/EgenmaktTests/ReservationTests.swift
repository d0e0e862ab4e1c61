import Foundation
import Testing

/// What the reports say of what they take for granted.
@Suite("Förbehåll på kommandoraden")
struct ReservationTests {
  private func example(_ name: String, _ from: String, _ to: String) throws -> String {
    let text = try String(contentsOf: Program.root.appending(path: "Examples/\(name)"), encoding: .utf8)
    try #require(text.contains(from))
    return text.replacing(from, with: to)
  }

  @Test(
    "okänt boende: timmarna är räknade som utan gruppbostad, och det sägs", arguments: ["räkna", "nästa", "omtvistat"])
  func unknownHousing(command: String) throws {
    let unknown = try Program(
      [command, "-"], input: try example("gruppbostad.yaml", "boende: gruppbostad", "boende: okänt"))
    #expect(unknown.status == 0)
    #expect(unknown.output.contains("35 h 10 min"))
    #expect(unknown.output.contains("som om du inte bor i gruppbostad"))
    let known = try Program([command, "Examples/gruppbostad.yaml"])
    #expect(known.output.contains("11 h 50 min"))
    #expect(!known.output.contains("som om du inte bor i gruppbostad"))
  }

  @Test(
    "okänd födelsedag: timmarna är räknade som för en vuxen, och det sägs", arguments: ["räkna", "nästa", "omtvistat"])
  func unknownBirth(command: String) throws {
    let input = try example("gruppbostad.yaml", "person: {född: 1988-04-11}\n", "")
    let unknown = try Program([command, "-"], input: input)
    #expect(unknown.status == 0)
    #expect(unknown.output.contains("räknade som för en vuxen"))
  }

  @Test("nästa visar spåret som beslutar: grundläggande aldrig mer än hela tiden")
  func nextInOneTrack() throws {
    let run = try Program(["nästa", "Examples/gruppbostad.yaml"])
    #expect(run.output.contains("Grundläggande  2 h 50 min i veckan"))
    #expect(run.output.contains("Hela tiden     11 h 50 min i veckan"))
  }

  @Test("marginalen säger att gränsen inget avgör när Försäkringskassan inte kan besluta")
  func marginWithoutAgency() throws {
    let run = try Program(["marginal", "Examples/gruppbostad.yaml"])
    #expect(run.status == 0)
    #expect(run.output.contains("Gränsen avgör ingenting i ärendet: Försäkringskassan kan inte besluta."))
    #expect(!run.output.contains("Nekas"))
  }

  @Test("schema skriver filen som är utgiven, tecken för tecken")
  func schema() throws {
    let file = Program.root.appending(path: "Documentation/egenmakt.schema.json")
    #expect(try Program(["schema"]).output == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test("fel i --years säger vilka år som går", arguments: ["1993..2000", "2026..2020", "2026..2101", "abc"])
  func years(range: String) throws {
    let run = try Program(["tidslinje", "Examples/exempel-a.yaml", "--years", range])
    #expect(run.status == 2)
    #expect(run.errors.contains("1994–2100, det första inte efter det sista"))
  }
}
