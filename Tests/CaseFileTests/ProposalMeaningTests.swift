import CaseFile
import Law
import RandomCases
import Testing

/// Sentences made of a known meaning, in many wordings, are read back as that meaning or not at all.
@Suite("Förslagens mening")
struct ProposalMeaningTests {
  private func read(_ text: String) -> ProposalReading { ProposalReader(ProposalReaderTests.document).read(text) }

  @Test("En mening läses som det den sades med, eller inte alls", arguments: 0..<100)
  func meaning(seed: UInt64) {
    var sentence = RandomSentence(numbers: SplitMix64(seed: seed))
    var read = 0
    for _ in 0..<30 {
      let (text, meaning) = sentence.make()
      let reading = self.read(text)
      #expect(reading.understood.count + reading.notUnderstood.count == 1, "\(text)")
      guard let line = reading.understood.first else { continue }
      read += 1
      #expect(line.position == meaning, "\(text): \(line.position), not \(meaning)")
    }
    // Most are understood; without that, reading nothing would do.
    #expect(read > 12)
  }

  @Test("Samma mening med något som begränsar den läses aldrig som hela", arguments: 0..<50)
  func limited(seed: UInt64) {
    var sentence = RandomSentence(numbers: SplitMix64(seed: seed))
    for _ in 0..<30 {
      let text = sentence.make().text + sentence.limit()
      // A no to what is the row's own, or nothing, is a no to the row.
      #expect(read(text).understood.allSatisfy { $0.values == [.refused] }, "\(text)")
    }
  }

  @Test("Samma tal i en tabell, med enheten i rubriken", arguments: 0..<100)
  func table(seed: UInt64) {
    var sentence = RandomSentence(numbers: SplitMix64(seed: seed))
    var read = 0
    for _ in 0..<30 {
      let (text, meaning) = sentence.makeTable()
      let reading = self.read(text)
      guard let line = reading.understood.first else { continue }
      read += 1
      #expect(line.position == meaning, "\(text): \(line.position), not \(meaning)")
    }
    #expect(read > 12)
  }
}

/// Sentences and the position that they state, computed without the reader.
private struct RandomSentence {
  var numbers: SplitMix64

  /// Rows by id, and how often they happen a week: a month is 12 / (365,25 / 7) = 112/487 of a week's number.
  private static let rows: [(id: String, name: String, perWeek: Rational, period: Period)] = [
    ("A01", "Tömma blåsan med engångskateter (RIK)", 42, .week), ("A03", "Dusch på duschbrits", 4, .week),
    ("A02", "Tarmtömning på duschbrits", Rational(7, 2), .week),
    ("A05", "Tandborstning", 14, .week), ("A07", "Klä på sig i säng", 7, .week),
    ("A24", "Vårdbesök", Rational(112, 487), .month),
  ]
  private static let week: [Period: Rational] = [.day: 7, .week: 1, .month: Rational(112, 487)]
  private static let rates: [Period: [String]] = [
    .day: ["/dag", " per dag", " om dagen", "/dygn", " per dygn"], .week: ["/vecka", " per vecka", " i veckan", "/v"],
    .month: ["/månad", " per månad", " i månaden", "/mån"],
  ]

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &numbers)]
  }

  /// A number and how it is written.
  private mutating func number(upTo greatest: Int64) -> (Rational, String) {
    let whole = Int64.random(in: 0...greatest, using: &numbers)
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0:
      let tenth = Int64.random(in: 0...9, using: &numbers)
      return (Rational(whole * 10 + tenth, 10), "\(whole),\(tenth)")
    case 1:
      let tenth = Int64.random(in: 0...9, using: &numbers)
      return (Rational(whole * 10 + tenth, 10), "\(whole).\(tenth)")
    case 2: return (Rational(whole * 2 + 1, 2), "\(whole * 2 + 1)/2")
    default: return (Rational(whole, 1), "\(whole)")
    }
  }

  /// A time in minutes and how it is written.
  private mutating func time() -> (Rational, String) {
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0:
      let (value, text) = number(upTo: 5)
      return (value * 60, text + pick([" tim", " timmar", " h"]))
    case 1:
      let (hours, minutes) = (
        Int64.random(in: 1...5, using: &numbers), Int64.random(in: 0...59, using: &numbers)
      )
      let join = pick([" ", " och "])
      return (
        Rational(hours * 60 + minutes, 1), "\(hours)" + pick([" tim", " h", " timmar"]) + join + "\(minutes) min"
      )
    default:
      let (value, text) = number(upTo: 200)
      return (value, text + pick([" min", " minuter", "min"]))
    }
  }

  private mutating func period() -> Period { pick([.day, .week, .week, .month]) }

  /// Minutes per occasion of a time per a period, or per occasion; `nil` = it cannot be said.
  private func divided(_ minutes: Rational, per: Period?, perWeek: Rational) -> Amount? {
    guard let per, let week = RandomSentence.week[per] else { return Amount(minutes) }
    return perWeek.isPositive ? Amount(minutes * week / perWeek) : nil
  }

  mutating func make() -> (text: String, meaning: LawPosition) {
    let row = pick(RandomSentence.rows)
    var meaning = LawPosition()
    var perWeek = row.perWeek
    var times = ""
    if Bool.random(using: &numbers) {
      let count = Int64.random(in: 1...30, using: &numbers)
      let per = period()
      perWeek = Rational(count, 1) * (RandomSentence.week[per] ?? 1)
      meaning.occasions = Frequency(Amount(Rational(count, 1)) ?? .zero, per: per)
      times = "\(count)" + pick([" ggr", " gånger", " tillfällen"]) + pick(RandomSentence.rates[per] ?? [])
    }
    let (minutes, time) = time()
    let per = Bool.random(using: &numbers) ? period() : nil
    meaning.minutes = divided(minutes, per: per, perWeek: perWeek) ?? .unknown
    let rate =
      per.map { pick(RandomSentence.rates[$0] ?? []) } ?? pick(["", "", " per gång", "/gång", " per tillfälle"])
    let answer = pick(["", "", "godtas med ", "beviljas ", "bedöms till ", "minskas till ", "ca ", "bara "])
    let head = pick([row.id, row.id + ":", row.name + ":", row.id + " " + row.name + ":"]) + " "
    let both =
      times.isEmpty ? [answer + time + rate] : pick([[answer + time + rate, times], [times, answer + time + rate]])
    return (head + both.joined(separator: pick([", ", " ", " x ", " – ", "; "])), meaning)
  }

  /// What may follow and makes it less, or another.
  mutating func limit() -> String {
    pick([
      " mindre", " kortare", " för mycket", " delvis", ", delvis", " mån–fre", ", helger undantagna", " vardagar",
      " utom resor",
      ", utom vid resor", " hälften", ", per år", " minus 2 min", ", avslag", " godtas inte", " godtas inte fullt ut",
      ", men bara ibland hemma", " fler än nu", " utan assistent",
    ])
  }

  mutating func makeTable() -> (text: String, meaning: LawPosition) {
    let row = pick(RandomSentence.rows)
    var meaning = LawPosition()
    let isHours = Bool.random(using: &numbers)
    let per = Bool.random(using: &numbers) ? period() : nil
    let (value, text) = number(upTo: isHours ? 5 : 200)
    let minutes = isHours ? value * 60 : value
    meaning.minutes = divided(minutes, per: per, perWeek: row.perWeek) ?? .unknown
    let unit =
      isHours ? pick(["Timmar", "Tim", "Godtagna timmar", "Tid (tim)"]) : pick(["Minuter", "Min", "Antal minuter"])
    let heading = unit + (per.map { pick(RandomSentence.rates[$0] ?? []) } ?? pick(["", " per gång"]))
    let separator = pick([";", "\t", " | "])
    return ("Insats\(separator)\(heading)\n\(row.name)\(separator)\(text)", meaning)
  }
}
