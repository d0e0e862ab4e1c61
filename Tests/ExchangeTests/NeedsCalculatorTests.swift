import CaseFile
import Exchange
import Law
import Testing

@Suite("A needs calculator's file: what is understood, and everything that is not")
struct NeedsCalculatorTests {
  private func places(_ result: Import, _ kind: Remark.Kind) -> [String] {
    result.remarks.filter { $0.kind == kind }.map { $0.place }
  }

  private func read(_ text: String) throws -> Import { try NeedsCalculatorFile.read(text.utf8) }

  private func minutes(_ tenThousandths: Int32) -> StatedValue {
    .quantity(.exactly(DecimalNumber(tenThousandths: tenThousandths)))
  }

  @Test func aListOfActivities() throws {
    let result = try NeedsCalculatorFile.read(try Fixture.bytes("behov.json"))
    let rows = result.document.rows
    #expect(rows.map { $0.id } == ["B01", "B02", "B03", "B04", "B05"])
    #expect(rows.map { $0.name } == ["Tandborstning", "Bio", "Väntetid natt", "Prat", "Städa"])
    #expect(rows.map { $0.facts[.need] } == ["hygien", "övrigt", "övrigt", "övrigt", "övrigt"].map { .word($0) })
    // 6.333… min is written with four decimals; eight hours are 480 min.
    #expect(rows.map { $0.facts[.minutes] } == [50_000, 1_800_000, 4_800_000, 100_000, 63_333].map { minutes($0) })
    #expect(rows[0].facts[.occasions] == .frequency(StatedFrequency(2, per: .day)))
    #expect(rows[1].facts[.occasions] == .frequency(StatedFrequency(1, per: .month)))
    #expect(rows[2].facts[.occasions] == .frequency(StatedFrequency(1, per: .day)))
    #expect(rows[3].facts[.occasions] == .frequency(StatedFrequency(3, per: .week)))
    #expect(rows[4].facts[.occasions] == .unknown)
    #expect(rows[2].facts[.engagement] == .word("väntetid"))
    #expect(rows[0].facts.assistants == 1 && rows[3].facts.assistants == 2)
    #expect(places(result, .leftOut) == ["$.version", "$.datum", "$.aktiviteter[2].färg", "$.aktiviteter[5].per"])
  }

  @Test func theVeryPrivatePartIsNeverTaken() throws {
    let result = try NeedsCalculatorFile.read(try Fixture.bytes("behov.json"))
    #expect(result.document.rows.map { $0.facts[.privateMinutes] } == [.unknown, nil, nil, .unknown, nil])
    #expect(result.document.rows.map { $0.claimedBasicMinutes } == [.known(5), nil, nil, .known(10), nil])
    let told = try read(
      "[{\"namn\": \"Dusch\", \"min\": 30, \"typ\": \"hygien\", \"varav_privat\": 20, \"perDag\": 1}]")
    #expect(told.document.rows[0].facts[.privateMinutes] == .unknown)
    #expect(places(told, .leftOut) == ["$[1].varav_privat"])
  }

  @Test func listsByTheSortOfNeed() throws {
    let result = try NeedsCalculatorFile.read(try Fixture.bytes("behov-delad.json"))
    let rows = result.document.rows
    #expect(rows.map { $0.facts[.need] } == [.word("hygien"), .word("övrigt")])
    // Once a day, four days a week.
    #expect(rows[0].facts[.occasions] == .frequency(StatedFrequency(4, per: .week)))
    #expect(rows[1].facts[.minutes] == .quantity(45))
    #expect(rows[1].facts[.occasions] == .frequency(StatedFrequency(2, per: .week)))
    #expect(places(result, .leftOut) == ["$.total"])
  }

  @Test(
    "How often, in many forms",
    arguments: [
      ("\"gånger\": 2, \"per\": \"dygn\"", 2, Period.day), ("\"ggr\": \"2\", \"period\": \"varje vecka\"", 2, .week),
      ("\"antal\": 2, \"intervall\": \"Månad\"", 2, .month), ("\"perAr\": 2", 2, .year),
      ("\"ggr per vecka\": 2", 2, .week), ("\"gånger\": \"2 ggr/vecka\"", 2, .week),
      ("\"frekvens\": \"dagligen\"", 1, .day),
      ("\"times\": 2, \"unit\": \"week\"", 2, .week), ("\"per_dag\": 1, \"dagar_per_vecka\": 2", 2, .week),
    ])
  func occasions(keys: String, count: Int32, period: Period) throws {
    let result = try read("[{\"namn\": \"x\", \"minuter\": 1, \"kategori\": \"andra\", \(keys)}]")
    #expect(
      result.document.rows[0].facts[.occasions]
        == .frequency(StatedFrequency(.exactly(DecimalNumber(integerLiteral: count)), per: period)))
    #expect(result.remarks.isEmpty)
  }

  @Test(
    "What cannot be read becomes okänt and is listed",
    arguments: [
      ("\"minuter\": \"08:30\", \"perDag\": 1", Fact.minutes, [Remark.Kind.leftOut, .interpreted]),
      ("\"minuter\": 0, \"perDag\": 1", .minutes, [.interpreted]),
      ("\"minuter\": 1e3, \"perDag\": 1", .minutes, [.leftOut, .interpreted]),
      ("\"minuter\": 5, \"perDag\": 1, \"perVecka\": 3", .occasions, [.leftOut, .interpreted]),
      ("\"minuter\": 5, \"gånger\": 2", .occasions, [.interpreted]),
      ("\"minuter\": 5, \"gånger\": 2, \"per\": 3", .occasions, [.leftOut, .interpreted]),
    ])
  func unknown(keys: String, fact: Fact, kinds: [Remark.Kind]) throws {
    let result = try read("[{\"namn\": \"x\", \"kategori\": \"andra\", \(keys)}]")
    #expect(result.document.rows[0].facts[fact] == .unknown)
    #expect(result.remarks.map { $0.kind } == kinds)
  }

  @Test(
    "Waiting and standby by the description, as on the page",
    arguments: [
      ("Jour", Engagement.waiting), ("Väntetid på sjukhus", .waiting), ("beredskap", .standby), ("journal", .active),
    ])
  func waiting(description: String, engagement: Engagement) throws {
    let result = try read("[{\"aktivitet\": \"\(description)\", \"min\": 60, \"perDag\": 1, \"typ\": \"andra\"}]")
    #expect(result.document.rows[0].facts.engagement == engagement)
  }

  @Test func doubtsAboutTheNeedAreListed() throws {
    let result = try read(
      """
      [{"aktivitet": "Dusch", "min": 5, "perDag": 1},
       {"aktivitet": "Duscha och äta", "min": 5, "perDag": 1, "grundläggande": true},
       {"behov": "Promenad", "min": 5, "perDag": 1, "andra": true}]
      """)
    #expect(result.document.rows.map { $0.facts[.need] } == [.word("övrigt"), .word("övrigt"), .word("övrigt")])
    #expect(result.document.rows.map { $0.name } == ["Dusch", "Duscha och äta", "Promenad"])
    #expect(places(result, .interpreted) == ["$[1]", "$[2]"])
  }

  @Test func theFilesWordsAreNotRepeated() throws {
    let result = try read(
      "[{\"aktivitet\": \"hemlis\", \"min\": 5, \"perDag\": 1, \"hemlis hemlis\": \"hemlis\", \"andra\": \"hemlis\"}]")
    #expect(!result.remarks.isEmpty)
    for remark in result.remarks {
      for language in MessageLanguage.allCases {
        #expect(!(remark.place + remark.text(language)).contains("hemlis"))
      }
    }
  }

  @Test(
    "Files that are something else",
    arguments: [
      ("", FileProblem.empty), ("{\"a\": 1}", .noActivities), ("[]", .noActivities), ("[1, 2]", .noActivities),
      ("{\"egenmakt\": 1}", .isCaseFile), ("[{\"namn\": \"x\", \"min\": 5},]", .syntax),
    ])
  func otherFiles(text: String, problem: FileProblem) {
    do {
      _ = try read(text)
      Issue.record("nothing to read")
    } catch let error as FileErrors {
      #expect(error.all.map { $0.problem } == [problem])
    } catch {
      Issue.record(error)
    }
  }

  @Test func impossibleNumbersAreErrors() {
    do {
      _ = try read("[\n {\"namn\": \"x\", \"min\": 5000, \"perDag\": 1}]")
      Issue.record("an occasion of more than a day")
    } catch let error as FileErrors {
      #expect(error.all.map { $0.problem } == [.outOfBounds])
      #expect(error.all.map { $0.line } == [2])
      #expect(error.all.map { $0.path } == ["rader[1].minuter"])
    } catch {
      Issue.record(error)
    }
  }

  // MARK: Units

  private func minutes(of keys: String) throws -> (StatedValue?, [Remark]) {
    let result = try read("[{\"namn\": \"x\", \"kategori\": \"andra\", \"perDag\": 1, \(keys)}]")
    return (result.document.rows[0].facts[.minutes], result.remarks)
  }

  @Test(
    "A time with its unit, in the value, in the key or beside them",
    arguments: [
      ("\"tid\": \"2 tim\"", 120), ("\"tid\": \"2 h\"", 120), ("\"tid\": \"1,5 timmar\"", 90), ("\"tid\": 25", 25),
      ("\"tid\": \"25 min\"", 25), ("\"tid\": \"25min/gång\"", 25), ("\"tid\": \"1 tim 30 min\"", 90),
      ("\"tid\": \"1h30m\"", 90), ("\"tid\": 2, \"enhet\": \"timmar\"", 120), ("\"tid\": 2, \"unit\": \"min\"", 2),
      ("\"timmar\": 1.5", 90), ("\"timmar\": 1, \"minuter\": 30", 90), ("\"timmar\": 0, \"minuter\": 90", 90),
      ("\"timmar\": 1.5, \"tid\": 90", 90), ("\"minuter\": 5, \"enhet\": \"minuter\"", 5),
    ])
  func times(keys: String, minutes expected: Int32) throws {
    let (value, remarks) = try minutes(of: keys)
    #expect(value == minutes(expected * 10_000))
    #expect(remarks.isEmpty, "\(remarks)")
  }

  @Test(
    "The unit of the value goes before that of the key, and that is told",
    arguments: [("timmar", "30 min", 30), ("minuter", "2 tim", 120)])
  func ownUnit(key: String, value: String, expected: Int32) throws {
    let (found, remarks) = try minutes(of: "\"\(key)\": \"\(value)\"")
    #expect(found == minutes(expected * 10_000))
    #expect(remarks.map { $0.kind } == [.interpreted])
  }

  @Test(
    "A time that may be told twice, or in a unit that nobody knows, is okänt",
    arguments: [
      // An hour and a half is 90 minutes: 90 or 180?
      "\"timmar\": 1.5, \"minuter\": 90", "\"timmar\": 1, \"minuter\": 60", "\"timmar\": 1.5, \"minuter\": 10",
      "\"timmar\": 1, \"tid\": 30", "\"tid\": \"2 ggr\"", "\"tid\": \"3 st\"", "\"tid\": 2, \"enhet\": \"sekunder\"",
      "\"minuter\": 2, \"enhet\": \"timmar\"", "\"timmar\": 2, \"enhet\": \"min\"", "\"tid\": \"1 tim 90 min\"",
      "\"tid\": \"30 min per dag\"",
    ])
  func unknownTimes(keys: String) throws {
    let (value, remarks) = try minutes(of: keys)
    #expect(value == .unknown)
    #expect(remarks.contains { $0.kind == .leftOut } && remarks.contains { $0.kind == .interpreted })
  }

  @Test("A unit of time and a period stand beside each other")
  func unitAndPeriod() throws {
    let result = try read(
      "[{\"namn\": \"x\", \"typ\": \"andra\", \"tid\": 2, \"enhet\": \"timmar\", \"per\": \"dag\"}]")
    let row = result.document.rows[0]
    #expect(row.facts[.minutes] == minutes(1_200_000))
    #expect(row.facts[.occasions] == .frequency(StatedFrequency(1, per: .day)))
    #expect(result.remarks.map { $0.kind } == [.interpreted])
    let twice = try read(
      "[{\"namn\": \"x\", \"typ\": \"andra\", \"min\": 5, \"antal\": 2, \"per\": \"dag\", \"enhet\": \"vecka\"}]")
    #expect(twice.document.rows[0].facts[.occasions] == .unknown)
    #expect(!twice.remarks.isEmpty)
  }

  // MARK: What is an activity

  @Test("When the file was saved, or a sum, is no activity and does not hide the list")
  func metadata() throws {
    for head in [
      "\"tid\": \"2026-01-01 12:00\"", "\"namn\": \"Mina behov\", \"tid\": 90",
      "\"summa\": {\"tid\": 345, \"antal\": 12}",
      "\"namn\": \"Mina behov\", \"antal\": 1",
    ] {
      let result = try read(
        "{\(head), \"aktiviteter\": [{\"namn\": \"Dusch\", \"min\": 5, \"perDag\": 1, \"typ\": \"hygien\"}]}")
      #expect(result.document.rows.map { $0.name } == ["Dusch"], "\(head)")
      #expect(result.remarks.contains { $0.kind == .leftOut }, "\(head)")
    }
  }

  @Test("A time alone is no activity")
  func timeAlone() {
    #expect(throws: FileErrors.self) { try read("{\"tid\": \"2026-01-01 12:00\"}") }
    #expect(throws: FileErrors.self) { try read("[{\"tid\": 345, \"antal\": 12}]") }
  }

  // MARK: Words

  @Test(
    "The need by whole words",
    arguments: [
      ("Betala räkningar", Need.other), ("Betala rakning", .other), ("Räkning", .other), ("Dammsuga mattor", .other),
      ("Skaka mattor", .other), ("Klaga hos hyresvärden", .other), ("Klä granen", .other), ("Laga mat", .other),
      ("Tvätta bilen", .other), ("Köpa blöjor", .other), ("Rakning", .hygiene), ("Raka sig", .hygiene),
      ("Tvätta sig", .hygiene), ("Tvätta håret", .hygiene), ("Borsta tänderna", .hygiene), ("Toalettbesök", .hygiene),
      ("Äta middag", .meals), ("Mata", .meals), ("Mat och dryck", .meals), ("Klä på sig", .dressing),
      ("Påklädning", .dressing), ("Byta kläder", .dressing), ("Sondmatning", .tubeFeeding),
      ("Slemsugning", .breathing), ("Kommunikation", .communication),
    ])
  func needs(name: String, need: Need) throws {
    let result = try read("[{\"namn\": \"\(name)\", \"min\": 5, \"perDag\": 1, \"grundläggande\": true}]")
    #expect(result.document.rows[0].facts[.need] == .word(need.rawValue))
  }

  @Test("A sort of need is a whole word too: a journal is no waiting time")
  func sorts() throws {
    let result = try read("{\"journal\": [{\"namn\": \"Dusch\", \"min\": 5, \"perDag\": 1}]}")
    #expect(result.document.rows[0].facts.engagement == .active)
    let told = try read("{\"Grundläggande behov\": [{\"namn\": \"Dusch\", \"min\": 5, \"perDag\": 1}]}")
    #expect(told.document.rows[0].facts[.need] == .word("hygien"))
  }
}
