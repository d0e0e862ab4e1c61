import Law
import Testing

@testable import CaseFile
@testable import Casework

@Suite("Tal, tider och dagar som de skrivs")
struct TypedTests {
  @Test(
    "tal i siffror och ord",
    arguments: [
      ("12", 12, 1), ("tolv", 12, 1), ("1,5", 3, 2), ("1.5", 3, 2), ("en och en halv", 3, 2), ("halv", 1, 2),
      ("tjugofem", 25, 1), ("Tjugo fem", 25, 1), ("hundra", 100, 1), ("hundratjugo", 120, 1), ("ca 20", 20, 1),
      ("ungefär tio", 10, 1), ("sex", 6, 1), ("1 200", 1_200, 1), ("noll", 0, 1), ("två och ett halvt", 5, 2),
      ("6,3333", 63_333, 10_000), ("½", 1, 2), ("nittionio", 99, 1), ("sjutton", 17, 1),
    ] as [(String, Int64, Int64)])
  func numbers(_ text: String, _ numerator: Int64, _ denominator: Int64) {
    #expect(Typed.number(text) == Rational(numerator, denominator))
  }

  @Test("det som inte är ett tal", arguments: ["", "mycket", "tjugotjugo", "1,2,3", "12 st", "-", "hundrahundra"])
  func notNumbers(_ text: String) { #expect(Typed.number(text) == nil) }

  @Test(
    "tider",
    arguments: [
      ("45", 45), ("45 min", 45), ("1 h 10", 70), ("1h10", 70), ("1 h 10 min", 70), ("1:10", 70), ("halv timme", 30),
      ("en halvtimme", 30), ("en kvart", 15), ("tre kvart", 45), ("1,5 timme", 90), ("två timmar", 120),
      ("en timme och tjugo minuter", 80), ("70 minuter", 70), ("1 tim 5 min", 65), ("en och en halv timme", 90),
      ("en timme och en kvart", 75), ("en timme och en halv", 90), ("12m", 12), ("ca 20 min", 20), ("2 tim", 120),
    ])
  func durations(_ text: String, _ minutes: Int) { #expect(Typed.duration(text) == Rational(minutes)) }

  @Test("sekunder blir delar av en minut") func seconds() {
    #expect(Typed.duration("90 sek") == Rational(3, 2))
    #expect(Typed.duration("1 min 30 sek") == Rational(3, 2))
  }

  @Test("det som inte är en tid", arguments: ["", "länge", "1 h 10 h h", "1:70", "en stund", "10 bananer"])
  func notDurations(_ text: String) { #expect(Typed.duration(text) == nil) }

  @Test("spann") func spans() throws {
    let spans = ["40-60", "40–60", "40 till 60", "mellan 40 och 60", "40 - 60 min", "fyrtio till sextio"]
    for text in spans {
      #expect(
        try Typed.quantity(text, least: 0, greatest: 1_440, reading: Typed.duration) == .between(40, 60), "\(text)")
    }
    #expect(try Typed.quantity("40-40", least: 0, greatest: 1_440) == .exactly(40))
    #expect(throws: TypedProblem.turnedRound) { try Typed.quantity("60-40", least: 0, greatest: 1_440) }
    #expect(throws: TypedProblem.outOfBounds(least: 0, greatest: 24)) {
      try Typed.quantity("20-40", least: 0, greatest: 24)
    }
  }

  @Test(
    "hur ofta",
    arguments: [
      ("varannan dag", "0.5", .day), ("3 ggr i veckan", "3", .week), ("3ggr/vecka", "3", .week),
      ("två gånger om dagen", "2", .day), ("5 gånger per vecka", "5", .week), ("varje dag", "1", .day),
      ("dagligen", "1", .day), ("morgon och kväll", "2", .day), ("en gång i månaden", "1", .month),
      ("6,33 gånger i veckan", "6.33", .week), ("2/dag", "2", .day), ("varje vecka", "1", .week),
      ("var fjärde vecka", "0.25", .week), ("26 gånger om året", "26", .year), ("vardagar", "5", .week),
      ("var tredje dag", "121.75", .year), ("3x per dag", "3", .day), ("tolv gånger om året", "12", .year),
      ("4 ggr/natt", "4", .day), ("varannan vecka", "0.5", .week), ("en gång om dagen", "1", .day),
    ] as [(String, String, Period)])
  func frequencies(_ text: String, _ count: String, _ period: Period) throws {
    let read = try Typed.frequency(text, per: nil)
    #expect(read.per == period)
    #expect(read.count.map { "\($0.least)" } == count)
  }

  @Test("med vald period räcker talet") func frequencyWithPeriod() throws {
    #expect(try Typed.frequency("tre", per: .week) == StatedFrequency(3, per: .week))
    #expect(try Typed.frequency("2–3", per: .day) == StatedFrequency(.between(2, 3), per: .day))
    // What is written in words stands before the box.
    #expect(try Typed.frequency("varje dag", per: .week) == StatedFrequency(1, per: .day))
  }

  @Test(
    "hur ofta som inte går att läsa",
    arguments: ["ofta", "3", "", "i veckan", "många gånger i veckan", "0,33333 / dag"])
  func notFrequencies(_ text: String) {
    #expect(throws: TypedProblem.self) { try Typed.frequency(text, per: nil) }
  }

  @Test(
    "dagar",
    arguments: [
      "12 maj 1992", "1992-05-12", "12/5 1992", "12.5.1992", "12-05-1992", "19920512", "1992 05 12", "den 12 maj 1992",
      "12 MAJ 1992", "12:e maj 1992", "1992/05/12", "12/5-1992", "12 May 1992",
    ])
  func dates(_ text: String) throws { #expect(try Typed.date(text) == CalendarDate(1992, 5, 12)) }

  @Test("dagar som inte finns") func noSuchDates() {
    for text in ["31 februari 1992", "1992-02-30", "12/13 1992", "1 januari 1700", "19921332"] {
      #expect(throws: TypedProblem.noSuchDay, "\(text)") { try Typed.date(text) }
    }
    for text in ["", "i går", "maj", "12 maj", "12 m 1992", "1992"] {
      #expect(throws: TypedProblem.notADate, "\(text)") { try Typed.date(text) }
    }
  }

  @Test(
    "klockslag",
    arguments: [
      ("7:15", "07:15"), ("07.15", "07:15"), ("7", "07:00"), ("kl 7", "07:00"), ("0715", "07:15"),
      ("halv åtta", "07:30"), ("kvart över sju", "07:15"), ("kvart i åtta", "07:45"), ("22–06", "22:00-06:00"),
      ("23.00-07.00", "23:00-07:00"), ("kl 7 till 8", "07:00-08:00"), ("22-24", "22:00-00:00"), ("midnatt", "00:00"),
      ("7, 12 och 19", "07:00 12:00 19:00"), ("", ""), ("7:15; 8.30", "07:15 08:30"), ("åtta", "08:00"),
      ("halv ett", "00:30"),
    ])
  func clockTimes(_ text: String, _ expected: String) throws {
    #expect(try Typed.clockTimes(text).map { $0.description }.joined(separator: " ") == expected)
  }

  @Test("klockslag som inte finns", arguments: ["25", "7:60", "ibland", "7:1", "2460", "halv trettio"])
  func notClockTimes(_ text: String) {
    #expect(throws: TypedProblem.notAClockTime) { try Typed.clockTimes(text) }
  }

  @Test("ingen text får läsaren att falla") func anyText() {
    var numbers = SystemRandomNumberGenerator()
    let letters = Array("0123456789 ,.:-–hmintimåäöhalvkvartochx½/gger\u{0}🙂")
    for _ in 0..<5_000 {
      let text = String(
        (0..<Int.random(in: 0..<24, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? "0" })
      _ = Typed.duration(text)
      _ = try? Typed.quantity(text, least: 0, greatest: 1_440, reading: Typed.duration)
      _ = try? Typed.frequency(text, per: nil)
      _ = try? Typed.date(text)
      _ = try? Typed.clockTimes(text)
    }
  }
}
