import CaseFile
import Casework
import Law
import Testing
import Wording

@Suite("Siffror som de visas")
struct NumberTests {
  @Test(
    "Tid visas så att en summa strax över gränsen aldrig ser ut att ligga på den",
    arguments: [
      (Rational(1_200), "20 h"), (Rational(1_201), "20 h 1 min"),
      (1_200 + Rational(13) * Rational(28, 1_461), "20 h 0,25 min"),
      (Rational(45), "45 min"), (Rational(0), "0 min"), (Rational(1, 1_000), "under 0,01 min"),
      (Rational(1_575, 2), "13 h 7,5 min"),
      (Rational(-90), "−1 h 30 min"), (Rational(60_000), "1\u{A0}000 h"),
    ])
  func durations(minutes: Rational, text: String) {
    #expect(Language.swedish.duration(minutes) == text)
  }

  @Test("Kronor med öre och mellanrum")
  func money() {
    #expect(Language.swedish.money(Money(kronor: 6_954)) == "6\u{A0}954,00 kr")
    #expect(Language.english.money(Money(kronor: 6_954, ore: 5)) == "SEK 6\u{A0}954.05")
    #expect(Language.swedish.money(Money(ore: Rational(17_130))) == "171,30 kr")
  }

  @Test("Datum på svenska och engelska")
  func dates() {
    #expect(Language.swedish.date(CalendarDate(2026, 3, 1)) == "1 mars 2026")
    #expect(Language.english.date(CalendarDate(2026, 3, 1)) == "1 March 2026")
  }
}
