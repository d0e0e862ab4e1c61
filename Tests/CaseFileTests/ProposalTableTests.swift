import CaseFile
import Law
import Testing

/// Tables: what the headings say of the numbers under them, and how the text is saved.
@Suite("Förslag i tabeller och filer")
struct ProposalTableTests {
  private func read(_ text: String) -> ProposalReading { ProposalReader(ProposalReaderTests.document).read(text) }

  private func understood(_ text: String) throws -> ProposalReading.Understood {
    let reading = read(text)
    #expect(reading.notUnderstood.isEmpty, "\(text): \(reading.notUnderstood)")
    return try #require(reading.understood.first)
  }

  private func problems(_ text: String) -> [ProposalProblem] { read(text).notUnderstood.map { $0.problem } }

  @Test(
    "Enheten och perioden i rubriken gäller talen under den",
    // Tandborstning happens 14 times a week.
    arguments: [
      ("Insats;Tid (tim/vecka)", "1,4", Rational(6)), ("Insats;Timmar per vecka", "1,4", 6),
      ("Insats;Minuter per dag", "12", 6), ("Insats;Min/vecka", "84", 6), ("Insats;Antal minuter", "6", 6),
      ("Insats;Minuter per gång", "6", 6), ("Insats;Tim/dygn", "0,2", 6), ("Insats;h per vecka", "1,4", 6),
      ("Insats;Godtagen tid per vecka (min)", "84", 6), ("Åtgärd;Minuter per vecka", "84", 6),
      ("Insats;Godtagen tid per vecka", "1,4 tim", 6), ("Insats;Godtagen tid per vecka", "1 tim 24 min", 6),
      ("Insats;Timmar per vecka", "84 min", 6), ("Insats;Minuter", "84 min/vecka", 6),
      ("Insats;Tid per gång", "6 min", 6),
    ] as [(String, String, Rational)])
  func units(heading: String, cell: String, minutes: Rational) throws {
    let line = try understood("\(heading)\nTandborstning;\(cell)")
    #expect(line.position.minutes == Amount(minutes))
    #expect(line.position.occasions == nil)
  }

  @Test(
    "Tal under en rubrik utan enhet, och under en som inte förstås, läses inte",
    arguments: [
      "Insats;Tid", "Insats;Godtagen tid per vecka", "Insats;Grundläggande", "Insats;Differens", "Åtgärd;Differens",
      "Insats;Minuter och timmar", "Insats;Avslagna minuter", "Insats;Minuter vardagar",
      "Insats;Minuter för två assistenter",
      "Insats;Minuter per dag och vecka", "Insats;Minuter mindre", "Insats;Per vecka",
    ])
  func unitless(heading: String) {
    for between in ["", "Hygien\n", "\n\n"] {
      let reading = read("\(heading)\n\(between)Tandborstning;12")
      #expect(reading.understood.isEmpty, "\(heading)")
      #expect(reading.notUnderstood.last?.problem == .numberWithoutUnit, "\(heading)")
    }
  }

  @Test("Antal är hur ofta, utom antal assistenter och antal minuter; sökt tid är inget besked")
  func counts() throws {
    let line = try understood("Insats;Minuter;Antal assistenter\nDusch på duschbrits;50;1")
    #expect(line.values == [.minutes(Amount(50)), .assistants(1)])
    let often = try understood("Insats;Antal;Minuter\nDusch på duschbrits;3;50")
    #expect(often.position.occasions == Frequency(Amount(3), per: .week))
    let asked = try understood(
      "Rad;Moment;Sökt tid (min);Godtagen tid (min);Motivering\nA01;Tömma blåsan;12;8;för lång")
    #expect(asked.values == [.minutes(Amount(8))])
    #expect(asked.reason == "för lång")
    let month = try understood("Insats;Gånger per månad\nDusch på duschbrits;8 ggr")
    #expect(month.position.occasions == Frequency(Amount(8), per: .month))
  }

  @Test("Grundläggande och övrigt har samma enhet som minuterna, eller sin egen")
  func kinds() throws {
    let line = try understood("Insats;Minuter per vecka;Varav grundläggande\nTandborstning;84;42")
    #expect(line.position.minutes == Amount(6))
    #expect(line.position.basicMinutes == Amount(3))
    let sum = try understood("Insats;Grundläggande min;Övrigt min\nDusch på duschbrits;40;10")
    #expect(sum.values == [.minutes(Amount(50)), .basicMinutes(Amount(40))])
  }

  @Test("Rubriken gäller också efter en rad emellan, och fler celler än rubriker läses inte")
  func rows() throws {
    let reading = read("Insats;Tim/vecka\nHygien\nTandborstning;1,4\n\nKlä på sig i säng;3,5\nDusch på duschbrits;2;4")
    #expect(reading.understood.map { $0.position.minutes } == [Amount(6), Amount(30)])
    #expect(reading.notUnderstood.map { $0.problem } == [.noRow, .tooManyCells])
    #expect(problems("Insats;Minuter;Beslut\nDusch på duschbrits;30;avslag") == [.partialAnswer])
    #expect(problems("Insats;Minuter;Beslut\nDusch på duschbrits;50;delvis") == [.partialAnswer])
    #expect(try understood("Insats;Minuter;Beslut\nDusch på duschbrits;50;avslag").values == [.refused])
    // Two ways of saying the same time.
    let both = try understood("Insats;Min/gång;Ggr/vecka;Min/vecka\nDusch på duschbrits;30;4;120")
    #expect(both.position.minutes == Amount(30))
    #expect(problems("Insats;Min/gång;Ggr/vecka;Min/vecka\nDusch på duschbrits;30;4;140") == [.contradiction])
  }

  @Test("Utan rubriker: radens namn efter dess id, en enhet i cellen, ord sist")
  func positional() throws {
    let named = try understood("A05; Tandborstning; 5; 13")
    #expect(named.values == [.occasions(Frequency(Amount(13), per: .week)), .minutes(Amount(5))])
    #expect(named.reason == nil)
    #expect(!named.hasUnreadWords)
    let unit = try understood("| A07 | 20 min | 6 |")
    #expect(unit.values == [.occasions(Frequency(Amount(6), per: .week)), .minutes(Amount(20))])
    #expect(try understood("A05; -; 13").values == [.occasions(Frequency(Amount(13), per: .week))])
    // What is 13 a number of?
    #expect(problems("A05; okänt; 13") == [.numberWithoutUnit])
    // The first cell says more than a name.
    #expect(try understood("Dusch på duschbrits: 30 min; 3 ggr/vecka").position.minutes == Amount(30))
  }

  @Test("Komma mellan celler läses under en rubrik som säger hur många de är")
  func commas() throws {
    let line = try understood("Moment,Minuter,Gånger\nTandborstning,6,13")
    #expect(line.position.minutes == Amount(6))
    #expect(line.position.occasions == Frequency(Amount(13), per: .week))
    #expect(
      try understood("Moment,Minuter,Gånger\nTandborstning,\"5,5\",13").position.minutes == Amount(Rational(11, 2)))
    // A decimal comma, or one cell more?
    #expect(problems("Moment,Minuter,Gånger\nTandborstning,5,5,13") == [.commas])
    #expect(problems("Moment,Minuter,Gånger\nTandborstning,6") == [.commas])
    #expect(problems("A05,6,13") == [.commas])
    #expect(try understood("A05, 6 min, 13 ggr/vecka").position.minutes == Amount(6))
  }

  @Test("Celler inom citattecken får ha semikolon i sig")
  func quotes() throws {
    let line = try understood("rad;minuter;motivering\n\"A05\";\"5,5\";\"kort; \"\"lätt\"\" tvätt\"")
    #expect(line.position.minutes == Amount(Rational(11, 2)))
    #expect(line.reason?.hasPrefix("kort; ") == true)
    #expect(try understood("rad;minuter;motivering\nA05;5;\"öppet").reason == "öppet")
  }

  // MARK: Bytes

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
  private static let line = "Klä på sig i säng: 20 min – högt räknat"

  @Test("UTF-8 med märke, UTF-16 med märke och Windows-1252 läses lika")
  func encodings() throws {
    let reader = ProposalReader(ProposalReaderTests.document)
    let text = ProposalTableTests.line
    let expected = try #require(reader.read(text).understood.first)
    let units = Array(text.utf16)
    let little: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xEF, 0xBB, 0xBF] + bytes(text), little, big] {
      let reading = reader.read(bytes)
      #expect(reading.understood == [expected])
      #expect(!reading.isWindows1252)
    }
    // The dash is 0x96 in Windows-1252 and has no place in Latin-1.
    let old = text.utf16.map { $0 == 0x2013 ? 0x96 : UInt8($0) }
    let reading = reader.read(old)
    #expect(reading.understood == [expected])
    #expect(reading.isWindows1252)
    // A mark before an id.
    #expect(reader.read("\u{FEFF}A01 8 min").understood.first?.match == .id)
  }

  @Test("Det som inte är text säger hur filen ska sparas")
  func noText() {
    let reader = ProposalReader(ProposalReaderTests.document)
    let units = Array(ProposalTableTests.line.utf16)
    let unmarked = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [unmarked, [0x81, 0x41], [0xFF, 0xFE, 0x41], [0x01, 0xE5, 0x41], [0xFF, 0xFE, 0x00, 0xD8]] as [[UInt8]]
    {
      #expect(reader.read(bytes).notUnderstood.map { $0.problem } == [.encoding])
    }
    #expect(ProposalProblem.encoding.message().contains("UTF-8"))
  }
}
