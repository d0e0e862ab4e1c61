import CaseFile
import Law
import Testing

@testable import Casework

@Suite("What a diary says of a row")
struct DiarySummaryTests {
  private typealias Occasion = DiaryRecord.Occasion

  private static func day(_ number: Int) -> CalendarDate { CalendarDate(2026, 10, 5).adding(days: number) }

  @Test("Four whole weeks, three times a week: 20, 25 and 30 minutes")
  func fourWeeks() {
    let records = (0..<28).map { number in
      let minutes = [0: 20, 2: 25, 4: 30][number % 7]
      return DiaryRecord(Self.day(number), isWhole: true, occasions: minutes.map { [Occasion("A", minutes: $0)] } ?? [])
    }
    let days = DiarySummary(of: "A", in: records).usual
    // 4 × (20 + 25 + 30) = 300 minutes in 12 times; 28 days, of which 28 − 12 = 16 without.
    #expect(days.count == 28)
    #expect(days.without == 16)
    #expect(days.occasions == 12)
    #expect(days.minutes == 300)
    #expect(days.average == 25)
    #expect(days.least == 20)
    #expect(days.greatest == 30)
    // 12 × 7 ÷ 28 and 300 × 7 ÷ 28.
    #expect(days.timesPerWeek == 3)
    #expect(days.minutesPerWeek == 75)
  }

  @Test("A day without the row counts only when the whole day is written down")
  func wholeDays() {
    let written = DiaryRecord(Self.day(0), occasions: [Occasion("A", minutes: 10)])
    var other = DiaryRecord(Self.day(1), occasions: [Occasion("B", minutes: 5)])
    let half = DiarySummary(of: "A", in: [written, other])
    #expect(half.usual.count == 1)
    #expect(half.usual.timesPerWeek == 7)
    other.isWhole = true
    let whole = DiarySummary(of: "A", in: [written, other])
    #expect(whole.usual.count == 2)
    #expect(whole.usual.without == 1)
    // Once in two days is 3.5 times a week; 10 minutes in two days are 35 a week.
    #expect(whole.usual.timesPerWeek == Rational(7, 2))
    #expect(whole.usual.minutesPerWeek == 35)
  }

  @Test("The clock tells the minutes, over midnight too")
  func clock() {
    #expect(Occasion("A", start: 1_410, end: 20).length == 50)
    #expect(Occasion("A", start: 420, end: 455).length == 35)
    #expect(Occasion("A", start: 420, end: 455, minutes: 30).length == 30)
    #expect(Occasion("A", start: 420).length == nil)
    #expect(Occasion("A", start: 420, end: 420).length == nil)
    // Begun on day 0, ended on day 1: one time on day 0.
    let records = [DiaryRecord(Self.day(0), occasions: [Occasion("A", start: 1_410, end: 20)])]
    #expect(DiarySummary(of: "A", in: records).usual.minutesPerWeek == 350)
  }

  @Test("Unusual days are kept apart, with all that happened of the row on them")
  func unusual() {
    let records = [
      DiaryRecord(Self.day(0), occasions: [Occasion("A", minutes: 20)]),
      DiaryRecord(
        Self.day(1), occasions: [Occasion("A", minutes: 60, isUnusual: true), Occasion("A", minutes: 25)]),
      DiaryRecord(Self.day(2), occasions: [Occasion("A", minutes: 22), Occasion("B", minutes: 9, isUnusual: true)]),
    ]
    let summary = DiarySummary(of: "A", in: records)
    #expect(summary.usual.count == 2)
    #expect(summary.usual.average == 21)
    #expect(summary.unusual.count == 1)
    #expect(summary.unusual.occasions == 2)
    #expect(summary.unusual.average == Rational(85, 2))
  }

  @Test("Two assistants are told of; the minutes are those of one")
  func twoAssistants() {
    let records = [
      DiaryRecord(
        Self.day(0), occasions: [Occasion("A", minutes: 30, assistants: 2), Occasion("A", minutes: 10, assistants: 1)])
    ]
    let days = DiarySummary(of: "A", in: records).usual
    #expect(days.withSeveral == 1)
    #expect(days.minutes == 40)
  }

  @Test("Times without minutes are times, and no part of the average")
  func withoutMinutes() {
    let records = [
      DiaryRecord(Self.day(0), occasions: [Occasion("A", start: 600), Occasion("A", minutes: 8)]),
      DiaryRecord(Self.day(0), isWhole: true, occasions: [Occasion("A")]),
    ]
    let days = DiarySummary(of: "A", in: records).usual
    // The same date twice is one day.
    #expect(days.count == 1)
    #expect(days.occasions == 3)
    #expect(days.timed == 1)
    #expect(days.average == 8)
    #expect(days.timesPerWeek == 21)
    #expect(days.minutesPerWeek == nil)
  }

  @Test("What becomes the row's minutes: the average with four decimals, or from the fewest to the most")
  func quantities() {
    let records = [10, 12, 16].enumerated().map { number, minutes in
      DiaryRecord(Self.day(number), occasions: [Occasion("A", minutes: minutes)])
    }
    let summary = DiarySummary(of: "A", in: records)
    // 38 ÷ 3 = 12.66666…
    #expect(summary.usual.average == Rational(38, 3))
    #expect(summary.quantity(.average) == .exactly(DecimalNumber(tenThousandths: 126_667)))
    #expect(summary.averageIsRounded)
    #expect(summary.quantity(.span) == .between(10, 16))
    #expect(summary.against(10) == .more(Rational(8, 3)))
    #expect(summary.against(13) == .less(Rational(1, 3)))
    #expect(summary.against(.between(12, 14)) == .within)
    #expect(summary.against(nil) == .unsaid)
    let same = DiarySummary(of: "A", in: [records[1]])
    #expect(same.quantity(.span) == 12)
    #expect(same.against(12) == .same)
    #expect(!same.averageIsRounded)
    #expect(DiarySummary(of: "B", in: records).quantity(.average) == nil)
  }

  @Test("Rows come in the order of the case, and only those the diary tells of")
  func rows() {
    let records = [DiaryRecord(Self.day(0), occasions: [Occasion("C"), Occasion("A"), Occasion("borta")])]
    #expect(DiarySummary.all(of: ["A", "B", "C"], in: records).map { $0.row } == ["A", "C"])
  }
}

@Suite("Times as they are typed")
struct TypedTimeTests {
  @Test(
    "Clock times",
    arguments: [
      ("7", 420), ("7:15", 435), ("07.15", 435), ("0715", 435), ("kl 7", 420), ("tolv", 720), ("24:00", 0),
      ("00:00", 0),
      ("23:59", 1_439), (" 7:15 ", 435),
    ])
  func clock(text: String, minute: Int) { #expect(Typed.minuteOfDay(text) == minute) }

  @Test(
    "No clock times",
    arguments: [
      "25:00", "24:01", "7:60", "7:5", "07:15:00", "-1", "sju och halv", "", ":", "99999999999999999999", "7:+1",
      "１２:00",
    ])
  func noClock(text: String) { #expect(Typed.minuteOfDay(text) == nil) }

  @Test(
    "Minutes",
    arguments: [
      ("12", 12), ("tolv", 12), ("tjugofem", 25), ("tjugo fem", 25), ("45 min", 45), ("1 h 10", 70), ("1h10min", 70),
      ("1,5 timme", 90), ("en timme", 60), ("en kvart", 15), ("en halvtimme", 30), ("2 timmar och 5 minuter", 125),
    ])
  func minutes(text: String, minutes: Int) { #expect(Typed.duration(text) == Rational(minutes)) }

  @Test("No minutes", arguments: ["många", "12 äpplen", "min", "1 h 10 20", "1,23456", "", "h"])
  func noMinutes(text: String) { #expect(Typed.duration(text) == nil) }

  @Test("Clock times in a row")
  func clockTimes() throws {
    #expect(
      try Typed.clockTimes("07:15, 22–06 och 12.00").map { $0.description } == ["07:15", "22:00-06:00", "12:00"])
    #expect(throws: TypedProblem.notAClockTime) { try Typed.clockTimes("07:15, 25:00") }
    #expect(throws: TypedProblem.notAClockTime) { try Typed.clockTimes("1-2-3") }
  }

  @Test("An occasion over the night, and what cannot be right")
  func occasions() {
    func faults(_ start: String, _ end: String, _ minutes: String = "") -> [TypedOccasion.Fault] {
      TypedOccasion(start: start, end: end, minutes: minutes).faults
    }
    #expect(faults("22:00", "06:00") == [])
    #expect(faults("", "", "") == [])
    #expect(TypedOccasion(start: "", end: "", minutes: "tolv").minutes == 12)
    // 14:00 to 13:00 the day after would be 23 hours.
    #expect(faults("14:00", "13:00") == [.endBeforeStart])
    // 16 hours over midnight is the most: 15:00 to 07:00.
    #expect(faults("15:00", "07:00") == [])
    #expect(faults("15:00", "07:01") == [.endBeforeStart])
    #expect(faults("25:00", "") == [.start])
    #expect(faults("8:00", "x") == [.end])
    #expect(faults("", "8:00") == [.endAlone])
    #expect(faults("x", "8:00") == [.start])
    #expect(faults("8:00", "8:00") == [.sameTime])
    #expect(faults("8:00", "8:30", "45") == [.minutesBeyondSpan])
    #expect(faults("", "", "1,5") == [.minutes])
    #expect(faults("", "", "-5") == [.minutes])
    #expect(faults("", "", "1441") == [.tooLong])
    #expect(faults("", "", "1440") == [])
  }
}
