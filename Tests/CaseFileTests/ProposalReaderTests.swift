import CaseFile
import Foundation
import Law
import RandomCases
import Testing

/// A pasted proposal: what is understood, what is not, and that nothing is guessed.
struct ProposalReaderTests {
  static let document: CaseDocument = {
    var document = CaseDocument()
    func add(_ id: String, _ name: String, _ need: Need, _ minutes: Quantity, _ times: Quantity?, _ per: Period = .week)
    {
      var row = CaseDocument.Row(id: id, need: need)
      row.name = name
      row.facts[.minutes] = .quantity(minutes)
      if let times { row.facts[.occasions] = .frequency(StatedFrequency(times, per: per)) }
      document.rows.append(row)
    }
    add("A01", "Tömma blåsan med engångskateter (RIK)", .hygiene, 12, 42)
    add("A02", "Tarmtömning på duschbrits", .hygiene, 75, .exactly(DecimalNumber(tenThousandths: 35_000)))
    add("A03", "Dusch på duschbrits", .hygiene, 50, 4)
    add("A05", "Tandborstning", .hygiene, 6, 14)
    add("A07", "Klä på sig i säng", .dressing, 30, 7)
    add("A08", "Klä av sig och sätta på nattkläder", .dressing, 20, 7)
    add("A11", "Förflyttning säng–brits–stol", .hygiene, 10, 14)
    add("A16", "Dricka mellan måltider", .meals, 2, 42)
    add("A20", "Natt: väntetid övriga nätter", .other, 480, 7)
    add("A22", "Möte", .other, 60, nil)
    add("A23", "Möte", .other, 30, 1)
    add("A24", "Vårdbesök", .other, 60, 1, .month)
    return document
  }()

  private func read(_ text: String) -> ProposalReading { ProposalReader(ProposalReaderTests.document).read(text) }

  /// The one line understood.
  private func understood(_ text: String) throws -> ProposalReading.Understood {
    let reading = read(text)
    #expect(reading.notUnderstood.isEmpty, "\(reading.notUnderstood)")
    return try #require(reading.understood.first)
  }

  private func id(_ line: ProposalReading.Understood) -> String { ProposalReaderTests.document.rows[line.row].id }

  private func problems(_ text: String) -> [ProposalProblem] { read(text).notUnderstood.map { $0.problem } }

  private func week(_ times: Rational) -> Frequency { Frequency(Amount(times) ?? .unknown, per: .week) }

  // MARK: What a line says

  @Test("Dusch på duschbrits: 30 min x 4 ggr/vecka")
  func minutesAndTimes() throws {
    let line = try understood("Dusch på duschbrits: 30 min x 4 ggr/vecka")
    #expect(id(line) == "A03")
    #expect(line.match == .name)
    #expect(line.values == [.occasions(week(4)), .minutes(Amount(30))])
    #expect(line.position.minutes == Amount(30))
    #expect(line.position.occasions == week(4))
    #expect(line.reason == nil)
  }

  @Test("A03; 30; 4: rad, minuter, gånger med radens egen period")
  func bareCells() throws {
    for text in ["A03; 30; 4", "a03\t30\t4", "| A03 | 30 | 4 |", "A03;30 min;4 ggr/vecka"] {
      let line = try understood(text)
      #expect(id(line) == "A03")
      #expect(line.match == .id)
      #expect(line.position.minutes == Amount(30))
      #expect(line.position.occasions == week(4))
    }
    let more = try understood("A03; 30; 4; 1; 20; dubbel assistans är inte styrkt")
    #expect(more.position.assistants == 1)
    #expect(more.position.basicMinutes == Amount(20))
    #expect(more.reason == "dubbel assistans är inte styrkt")
    #expect(try understood("A24; 60; 2").position.occasions == Frequency(Amount(2), per: .month))
  }

  @Test("Tandborstning 5 min 2 ggr/dag godtas 5 min")
  func acceptedAfterAsked() throws {
    let line = try understood("Tandborstning 5 min 2 ggr/dag godtas 5 min")
    #expect(id(line) == "A05")
    #expect(line.position.minutes == Amount(5))
    #expect(line.position.occasions == Frequency(Amount(2), per: .day))
    #expect(try understood("A03 50 min beviljas med 30 min").position.minutes == Amount(30))
    #expect(try understood("A03: 30 min av 50 min godtas").position.minutes == Amount(30))
    #expect(try understood("A03 minskas från 50 till 30 min").position.minutes == Amount(30))
    #expect(try understood("A03 yrkat 50 min, beviljas 30 min").position.minutes == Amount(30))
    #expect(try understood("A03 30 min i stället för 50 min").position.minutes == Amount(30))
  }

  @Test("1,5 tim/vecka delas exakt med hur ofta raden händer")
  func hoursPerWeek() throws {
    // 90 minutes over 7 times.
    let line = try understood("Klä på sig 1,5 tim/vecka")
    #expect(id(line) == "A07")
    #expect(line.match == .words)
    #expect(line.position.minutes == Amount(Rational(90, 7)))
    #expect(line.values == [.minutesOfWeek(try #require(Amount(Rational(90, 7))))])
    // 1 h 45 min a week over 3,5 times; 20 minutes a day are 140 a week over 7.
    #expect(try understood("A02: 1 tim 45 min i veckan").position.minutes == Amount(30))
    #expect(try understood("A07 20 min per dag").position.minutes == Amount(20))
    // The line's own frequency comes first: 60 minutes over 2.
    #expect(try understood("A03 1 timme per vecka, 2 ggr i veckan").position.minutes == Amount(30))
    // Once a month is 112/487 times a week, so an hour a month is an hour an occasion.
    #expect(try understood("A24 1 tim/månad").position.minutes == Amount(60))
    #expect(problems("A22 1 tim/vecka") == [.occasionsUnknown])
  }

  @Test(
    "Nej, i alla sina former",
    arguments: [
      "A11 avslag", "A11: godtas inte", "A11 beviljas ej", "A11; avslag", "A11 nekas", "A11 ingen tid",
      "A11: inte godtas",
      "A11 10 min avslås", "A11: inga timmar",
    ])
  func refusals(text: String) throws {
    let line = try understood(text)
    #expect(line.values == [.refused])
    #expect(line.position.refusesAll)
    #expect(line.reason == nil)
  }

  @Test("Ej grundläggande, varav grundläggande, grundläggande: 20 min")
  func basic() throws {
    for text in ["A11 ej grundläggande", "A11: räknas inte som grundläggande behov", "A11 är inte grundläggande"] {
      #expect(try understood(text).values == [.basicMinutes(.zero)], "\(text)")
    }
    let line = try understood("A03 50 min varav 30 min grundläggande")
    #expect(line.values == [.minutes(Amount(50)), .basicMinutes(Amount(30))])
    #expect(try understood("A03 grundläggande: 30 min").values == [.basicMinutes(Amount(30))])
    #expect(problems("A03 20 min varav 30 min grundläggande") == [.contradiction])
  }

  @Test("Assistenter, typ, hur ofta i ord, spann")
  func otherValues() throws {
    #expect(try understood("A03: en assistent").position.assistants == 1)
    #expect(try understood("A03 2 assistenter").position.assistants == 2)
    #expect(try understood("A03 dubbelassistans godtas inte").values == [.assistants(1)])
    #expect(try understood("A20 som beredskap").position.engagement == .standby)
    #expect(try understood("A05 en gång om dagen").position.occasions == Frequency(Amount(1), per: .day))
    #expect(try understood("A05 dagligen").position.occasions == Frequency(Amount(1), per: .day))
    #expect(try understood("A05 varannan dag").position.occasions == week(Rational(7, 2)))
    #expect(try understood("A05 var tredje dag").position.occasions == week(Rational(7, 3)))
    #expect(try understood("A05 3/vecka").position.occasions == week(3))
    #expect(try understood("A05 x3").position.occasions == week(3))
    #expect(try understood("A05 5-7 min").position.minutes == Amount(from: 5, to: 7))
    #expect(try understood("A05 godtas").values == [.accepted])
  }

  @Test("Skälet: efter motivering:, efter eftersom, efter det sista talet, på en egen rad")
  func reasons() throws {
    #expect(try understood("A03 30 min, motivering: högt räknat").reason == "högt räknat")
    #expect(try understood("A03 30 min eftersom det går fortare nu").reason == "det går fortare nu")
    #expect(try understood("A03 avslag, skolan ansvarar.").reason == "skolan ansvarar.")
    #expect(try understood("A02 40 min, inte väntan").reason == "inte väntan")
    #expect(try understood("A03 30 min\nMotivering: högt räknat").reason == "högt räknat")
    #expect(try understood("A03 30 min, för högt\nMotivering: se dagboken").reason == "för högt; se dagboken")
    #expect(try understood("A03 motivering: utreds").values.isEmpty)
    #expect(problems("Motivering: högt räknat") == [.noRow])
  }

  // MARK: Which row

  @Test("Rader känns igen på id, helt namn, namn med kolon, ord; närmast måste vara klart närmast")
  func rows() throws {
    #expect(id(try understood("a16: 21 ggr/vecka")) == "A16")
    #expect(id(try understood("DRICKA MELLAN MALTIDER 21 ggr/vecka")) == "A16")
    #expect(id(try understood("Natt: väntetid övriga nätter: 240 min")) == "A20")
    // A time alone is a value, not the name's own word.
    #expect(try understood("Natt: väntetid övriga nätter: 240 min").values == [.minutes(Amount(240))])
    #expect(id(try understood("Tömma blåsan med engångskateter 8 min")) == "A01")
    // "Klä" alone: both A07 and A08 begin so, and neither has half of its words.
    #expect(problems("Klä 20 min") == [.noRow])
    #expect(read("Klä 20 min").notUnderstood[0].candidates == ["A07", "A08"])
    // Two rows have the same name.
    #expect(problems("Möte 20 min") == [.severalRows])
    #expect(read("Möte 20 min").notUnderstood[0].candidates == ["A22", "A23"])
    #expect(problems("Fotvård 20 min") == [.noRow])
    #expect(problems("A03 30 min\nDusch på duschbrits 20 min") == [.alreadySaid])
  }

  // MARK: What is not understood

  @Test("Det som kan läsas på två sätt förstås inte")
  func doubts() {
    #expect(problems("A03 30") == [.numberWithoutUnit])
    #expect(problems("A03 30 min 20 min") == [.contradiction])
    #expect(problems("A03 30 min inte 50 min") == [.contradiction])
    #expect(problems("A03 inte 50 min") == [.unclear])
    #expect(problems("A03 ytterligare 10 min") == [.unclear])
    #expect(problems("A03") == [.noValue])
    #expect(problems("A03 1500 min") == [.outOfBounds])
    #expect(problems("A03 99999999999999999999 min") == [.outOfBounds])
    #expect(problems("A03 1,23456 min") == [.outOfBounds])
    #expect(problems("A03 11 assistenter") == [.outOfBounds])
    #expect(problems("A03 30-20 min") == [.contradiction])
    #expect(problems("rad; minuter; färg\nA03; 30; blå") == [.unreadColumn])
  }

  @Test("Radnummer räknas från 1; tomma rader, # och summor läses inte")
  func lines() {
    let reading = read("# förslag\n\nSumma 20 tim/vecka\nA03 30 min\r\nFotvård 20 min")
    #expect(reading.understood.map { $0.line } == [4])
    #expect(reading.notUnderstood.map { $0.line } == [5])
    #expect(reading.leftOut == [3])
  }

  @Test("Varje fel säger hur det rättas, på båda språken, och aldrig vad som stod", arguments: ProposalProblem.allCases)
  func messages(problem: ProposalProblem) {
    #expect(problem.message().contains(":"))
    #expect(problem.message(.english).contains(":"))
    #expect(problem.message() != problem.message(.english))
  }

  // MARK: Tables

  @Test("En tabell med rubriker i valfri ordning")
  func table() throws {
    let reading = read(
      """
      Insats | Antal/vecka | Minuter per gång | Varav grundläggande | Skäl
      Dusch på duschbrits | 4 | 30 | 20 | högt räknat
      Tandborstning | - | 5 | |
      """)
    #expect(reading.notUnderstood.isEmpty)
    #expect(reading.leftOut == [1])
    let shower = try #require(reading.understood.first)
    #expect(shower.position.occasions == week(4))
    #expect(shower.position.minutes == Amount(30))
    #expect(shower.position.basicMinutes == Amount(20))
    #expect(shower.reason == "högt räknat")
    #expect(reading.understood[1].values == [.minutes(Amount(5))])
  }

  @Test("Läsaren läser tillbaka det som skrivs, exakt", arguments: 0..<200)
  func roundTrip(seed: UInt64) {
    let document = ProposalReaderTests.document
    var generator = RandomProposal(numbers: SplitMix64(seed: seed))
    let proposal = generator.make(rows: document.rows.count)
    let reading = read(ProposalTable.text(proposal, of: document))
    #expect(reading.notUnderstood.isEmpty, "\(ProposalTable.text(proposal, of: document))")
    #expect(reading.proposal(rowCount: document.rows.count) == proposal)
  }

  // MARK: Hostile text

  @Test("Vad som helst kan läsas, och inget som läses ligger utanför gränserna", arguments: 0..<100)
  func anything(seed: UInt64) {
    var numbers = SplitMix64(seed: seed)
    let words = [
      "A03", "A05", "Dusch", "på", "Klä", "30", "min", "x", "4", "ggr", "/", "vecka", ";", "|", "\t", "\n", "avslag",
      "godtas", "inte", "ej", "grundläggande", "motivering", ":", "eftersom", "varav", "1,5", "tim", "var", "varannan",
      "dag", "–", "från", "av", "i", "stället", "för", "99999999999", "0", "assistenter", "som", "väntetid", "rad",
      "minuter", "dubbelassistans", "å", "\u{1F469}\u{200D}\u{1F680}", "e\u{301}", "\u{0}", "½", "٣",
      "delvis", "övrigt", "behov", "i övrigt avslås", "resten", "minskas", "med", "till", "helt", "utan", "mån",
      "1.500",
      "50/30", "−", "à", "per gång", "beredskap", "Insats;Min/vecka", "Insats,Timmar,Gånger", ",", "\"", "och",
    ]
    var text = ""
    for _ in 0..<400 {
      text += words[Int.random(in: 0..<words.count, using: &numbers)] + (Bool.random(using: &numbers) ? " " : "")
    }
    check(read(text), lines: text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count)
    let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    check(ProposalReader(ProposalReaderTests.document).read(bytes), lines: 2_001)
  }

  private func check(_ reading: ProposalReading, lines: Int) {
    let document = ProposalReaderTests.document
    var proposal = reading.proposal(rowCount: document.rows.count)
    // A reason in its own words may hold signs that a table cannot.
    for index in proposal.entries.indices where proposal.entries[index]?.reason != nil {
      proposal.entries[index]?.reason = "skäl"
    }
    let table = read(ProposalTable.text(proposal, of: document))
    #expect(!table.isPartial)
    #expect(table.proposal(rowCount: document.rows.count) == proposal)
    let told = reading.understood.map { $0.line } + reading.notUnderstood.map { $0.line } + reading.leftOut
    #expect(Set(told).count == told.count)
    #expect(told.allSatisfy { (1...lines).contains($0) })
    #expect(Set(reading.understood.map { $0.row }).count == reading.understood.count)
    for line in reading.understood {
      for amount in [line.position.minutes, line.position.basicMinutes] {
        #expect(!((amount.greatest ?? .zero) > 1_440) && !(amount.least < 0))
      }
    }
  }

  @Test("Långa rader, många rader och stora texter säger till")
  func largeTexts() {
    #expect(problems("A03 30 min " + String(repeating: "x", count: 2_000)) == [.lineTooLong])
    #expect(problems(String(repeating: "A", count: 1_000)) == [.noRow])
    let many = read(String(repeating: "A03 30\n", count: 3_000)).notUnderstood
    #expect(many.count == ProposalReader.greatestLineCount + 1)
    #expect(many.last?.problem == .tooManyLines)
    #expect(problems(String(repeating: "a", count: 2_000_000)) == [.tooManyLines])
    #expect(problems(String(repeating: "1/", count: 499)) == [.noRow])
    #expect(read("").understood.isEmpty)
  }

  @Test(
    "Filerna som slumpprovet börjar med läses", arguments: ["brev.txt", "tabell.txt", "utan-rubriker.txt", "svar.txt"])
  func seeds(name: String) throws {
    let url = try #require(Bundle.module.url(forResource: name, withExtension: nil, subdirectory: "Proposals"))
    let reading = ProposalReader(ProposalReaderTests.document).read(Array(try Data(contentsOf: url)))
    #expect(reading.understood.count >= 3)
  }
}

/// Proposals with every kind of value.
struct RandomProposal {
  var numbers: SplitMix64

  mutating func make(rows: Int) -> Proposal {
    Proposal((0..<rows).map { _ in chance(70) ? entry() : nil })
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

  private mutating func entry() -> Proposal.Entry {
    var position = LawPosition()
    if chance(60) { position.minutes = amount(from: 700, to: 1_440) }
    if chance(40) { position.basicMinutes = amount(from: 0, to: 700) }
    if chance(40) {
      let count = Amount(
        Rational(Int64.random(in: 0...9_999, using: &numbers), Int64.random(in: 1...9, using: &numbers)))
      position.occasions = Frequency(count ?? .zero, per: Period.allCases.randomElement(using: &numbers) ?? .week)
    }
    if chance(30) { position.assistants = Int.random(in: 0...10, using: &numbers) }
    if chance(30) { position.engagement = Engagement.allCases.randomElement(using: &numbers) }
    let reasons = ["högt räknat", "30 min räcker, eftersom det går fort", "avslag", "å ä ö: ja", "inte (än)"]
    return Proposal.Entry(position, reason: chance(50) ? reasons.randomElement(using: &numbers) : nil)
  }

  private mutating func amount(from least: Int64, to greatest: Int64) -> Amount {
    let divisor = Int64.random(in: 1...13, using: &numbers)
    let one = Rational(Int64.random(in: least * divisor...greatest * divisor, using: &numbers), divisor)
    guard chance(30) else { return Amount(one) ?? .zero }
    return Amount(from: one, to: Rational(Int(greatest))) ?? .zero
  }
}
