import Law
import Testing

@Suite("Ordet för vad som görs hör till behovet")
struct ContentTests {
  @Test("Ett ord som hör till ett annat behov räknas som att ingenting är sagt · calc-moment-model")
  func contentOfAnotherNeed() throws {
    let result = try assess(person(rows: [row(.dressing, 30, content: .makeUp)]))
    #expect(result.agency.least(.basicNet) == 0)
    #expect(result.agency.greatest(.basicNet) == 210)
    #expect(result.marks.contains(.unknownFact))
  }
}

@Suite("Rader i flera tillsynsrader")
struct SeveralOutersTests {
  @Test("Ordningen mellan raderna spelar ingen roll när en rad kan ligga i två tillsyner · calc-overlap-once")
  func orderOfRows() throws {
    let first = row(.preventiveSupport, 60, id: "T1") { $0.engagement = .supervision }
    let second = row(.preventiveSupport, 60, id: "T2") { $0.engagement = .supervision }
    let either = row(.hygiene, 60, id: "A") { $0.within = [0, 1] }
    let onlyFirst = row(.hygiene, 60, id: "B") { $0.within = [0] }
    for rows in [[first, second, either, onlyFirst], [first, second, onlyFirst, either]] {
      let result = try assess(person(rows: rows))
      #expect(result.agency.likely.basicNet == 840)
      #expect(!result.marks.contains(.innerExceedsOuter))
    }
  }
}

@Suite("Ett ärende utan rader")
struct EmptyCaseTests {
  @Test("Att ingen har beskrivit något behov är inget nej · calc-moment-model, lss-9a-grundlaggande-grind")
  func noRows() throws {
    let result = try assess(person(rows: []))
    #expect(result.right == .open)
    #expect(result.authority == .open)
    let described = try assess(person(rows: [weekly(.other, 600)]))
    #expect(described.right == .no)
    #expect(described.decidingRule == .lss9aGrundlaggandeGrind)
  }
}

@Suite("Dagar då spåren räknar olika")
struct DifferingTracksTests {
  @Test("Ett okänt svar om någon annan hjälper gäller båda spåren lika · tillgodoses-pa-annat-satt, fk-hygien-innehall")
  func unknownHelpByAnother() throws {
    let help = row(.hygiene, 30, content: .makeUp) { $0.truths[.metByOther] = .unknown }
    let result = try assess(person(rows: [help]), on: day(2018, 6, 1))
    #expect(result.kommun.least(.basicNet) == 0)
    #expect(result.kommun.greatest(.basicNet) == 210)
    #expect(result.agency.greatest(.basicNet) == 0)
    #expect(result.agency.greatest(.otherNet) == 210)
  }
}
