import CaseFile
import Exchange
import Law
import Testing

@Suite("Tables are read as people and spreadsheet programs write them")
struct TableReadingTests {
  private static let shower = "id;namn;behov;minuter;antal;per\r\nA1;Dusch;hygien;6,5;4;vecka\r\n"

  private func number(_ tenThousandths: Int32) -> Quantity { .exactly(DecimalNumber(tenThousandths: tenThousandths)) }

  @Test func aTableWithSemicolons() throws {
    let result = try RowTable.read(try Fixture.bytes("rader.csv"))
    let rows = result.document.rows
    #expect(rows.map { $0.id } == ["A03", "A04", "R01"])
    #expect(rows[0].facts[.privateMinutes] == .quantity(40))
    #expect(rows[0].facts[.occasions] == .frequency(StatedFrequency(4, per: .week)))
    #expect(rows[0].days.days == [.monday, .wednesday, .friday, .sunday])
    #expect(rows[0].clockTimes.map { $0.description } == ["07:15"])
    #expect(rows[0].evidence == ["U1", "U2"])
    #expect(rows[1].name == "Klä på, med \"lyft\"")
    #expect(rows[1].facts[.need] == .word("klädsel"))
    #expect(rows[1].facts[.content] == .word("kläder"))
    #expect(rows[1].facts[.minutes] == .quantity(number(125_000)))
    #expect(rows[1].facts[.privateMinutes] == .unknown)
    #expect(rows[1].facts[.engagement] == nil)
    #expect(rows[1].days == .all)
    #expect(rows[1].clockTimes.map { $0.description } == ["07:50"])
    #expect(rows[2].facts[.minutes] == .quantity(.between(60, 90)))
    #expect(result.added == ["A03", "A04", "R01"])
    #expect(result.document.evidence.map { $0.id } == ["U1", "U2"])
    #expect(result.remarks.map { $0.kind } == [.added, .added])
    #expect(result.remarks.map { $0.place } == ["rader[3]", "underlag"])
  }

  @Test func aTableWithTabs() throws {
    let rows = try RowTable.read(try Fixture.bytes("rader.tsv")).document.rows
    #expect(rows[0].facts[.occasions] == .frequency(StatedFrequency(4, per: .week)))
    #expect(rows[0].voices[.authority]?[.minutes] == .quantity(30))
    #expect(rows[0].positions[.kommun]?.minutes == .known(40))
    #expect(rows[0].text == "=SUMMA(A1)")
    #expect(rows[1].facts[.minutes] == .quantity(.between(600, 720)))
    #expect(rows[1].facts[.occasions] == .frequency(StatedFrequency(1, per: .day)))
    #expect(rows[1].voices.isEmpty && rows[1].positions.isEmpty)
  }

  @Test(
    "The same table, however it is written",
    arguments: [
      shower, "\u{FEFF}" + shower, shower.replacing("\r\n", with: "\n"), shower.replacing("\r\n", with: "\r"),
      shower.replacing(";", with: "\t"), "sep=;\r\n" + shower, "\n\n" + shower, shower + ";;;;;\r\n\r\n",
      shower.replacing(";", with: ",").replacing("6,5", with: "6.5"),
      shower.replacing(";", with: ",").replacing("6,5", with: "\"6,5\""),
      shower.replacing("id;namn;behov", with: "ID;Namn ;\"behov\""),
      shower.replacing("antal;per", with: "ganger_antal;gånger / per"),
      shower.replacing("antal;per", with: "gånger;").replacing("4;vecka", with: "4 ggr/vecka;"),
    ])
  func forms(table: String) throws {
    var row = CaseDocument.Row(id: "A1", need: .hygiene)
    row.name = "Dusch"
    row.facts[.minutes] = .quantity(number(65_000))
    row.facts[.occasions] = .frequency(StatedFrequency(4, per: .week))
    #expect(try rows(table) == [row])
  }

  @Test func quotedCellsKeepTheirSeparatorsAndLines() throws {
    let row = try #require(try rows("id;behov;text\nA1;övrigt;\"ett; två\r\n\"\"tre\"\"\"\n").first)
    #expect(row.text == "ett; två\r\n\"tre\"")
  }

  @Test func namesInOneCell() throws {
    let table = "id;behov;typ;inom;underlag\nT1;övrigt;tillsyn;;\nA1;övrigt;;T1;\"U1, \"\"U2, sida 3\"\" , U4\"\n"
    let result = try RowTable.read(table.utf8)
    #expect(result.document.rows[1].facts.rows(.within) == ["T1"])
    #expect(result.document.rows[1].evidence == ["U1", "U2, sida 3", "U4"])
  }

  @Test(
    "Clock times as spreadsheet programs leave them",
    arguments: [
      ("7:15", ["07:15"]), ("07:15:00", ["07:15"]), ("07:15 – 08:00", ["07:15-08:00"]),
      ("06:50, 10:25", ["06:50", "10:25"]), ("06:50 10:25", ["06:50", "10:25"]),
    ])
  func clockTimes(cell: String, times: [String]) throws {
    let row = try #require(try rows("id\tbehov\tklockslag\nA1\tövrigt\t\(cell)\n").first)
    #expect(row.clockTimes.map { $0.description } == times)
  }

  @Test func aTableChangesTheRowsItNames() throws {
    var document = try RowTable.read(try Fixture.bytes("rader.csv")).document
    document.notes = "kvar"
    let result = try RowTable.read("id;minuter;varav_privat\nA03;55;\nN1;5;\n".utf8, into: document.adding("N1"))
    #expect(result.updated == ["A03", "N1"])
    #expect(result.added.isEmpty)
    let row = result.document.rows[0]
    #expect(row.facts[.minutes] == .quantity(55))
    // An empty cell takes away what was said; a column that is not there changes nothing.
    #expect(row.facts[.privateMinutes] == nil)
    #expect(row.name == "Dusch på duschbrits")
    #expect(result.document.rows[1] == document.rows[1])
    #expect(result.document.notes == "kvar")
  }

  @Test func howOftenIsReplacedWhole() throws {
    let before = try RowTable.read("id;behov;antal;per\nA1;övrigt;4;vecka\n".utf8).document
    let unknown = try RowTable.read("id;gånger\nA1;okänt\n".utf8, into: before).document
    #expect(unknown.rows[0].facts[.occasions] == .unknown)
    let again = try RowTable.read("id;antal;per\nA1;2;dag\n".utf8, into: unknown).document
    #expect(again.rows[0].facts[.occasions] == .frequency(StatedFrequency(2, per: .day)))
  }

  @Test func newIDsAreFree() throws {
    let document = try RowTable.read("id;behov\nR01;övrigt\n".utf8).document
    let result = try RowTable.read("id;behov\n;hygien\nR02;övrigt\n;andning\n".utf8, into: document)
    #expect(result.document.rows.map { $0.id } == ["R01", "R03", "R02", "R04"])
  }

  @Test func unknownColumnsCanBeLeftOut() throws {
    let table = "id;behov;färg\nA1;övrigt;röd\n"
    #expect(tableErrors(table).map { $0.problem } == [.unknownColumn])
    let result = try RowTable.read(table.utf8, skippingUnknownColumns: true)
    #expect(result.document.rows.map { $0.id } == ["A1"])
    #expect(result.remarks.map { $0.kind } == [.leftOut])
    #expect(result.remarks.map { $0.place } == ["rubriker[3]"])
  }
}

extension CaseDocument {
  /// The case with one more row.
  fileprivate func adding(_ id: String) -> CaseDocument {
    var result = self
    result.rows.append(Row(id: id, need: .other))
    return result
  }
}
