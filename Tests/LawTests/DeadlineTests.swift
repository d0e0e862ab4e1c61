import Law
import Testing

private func ordinary(_ year: Int, _ month: Int, _ date: Int) throws -> ServedDay {
  try #require(ServedDay.ordinary(received: day(year, month, date)))
}

@Suite("Frister: överklagande, omprövning, dröjsmål, räkning, anmälan")
struct DeadlineTests {
  @Test("TV-093 kommunens beslut överklagas inom 3 veckor · proc-overklagan")
  func kommunAppeal() throws {
    let deadline = try #require(Deadline.appeal(of: ordinary(2_026, 3, 2), track: .kommun))
    #expect(deadline.day == day(2_026, 3, 23))
    #expect(!deadline.isMoved && !deadline.isUncertain)
    #expect(deadline.rules == [.delgVanlig, .procOverklagan, .tid1930173])
    #expect(deadline.adviceDay == deadline.day)
  }

  @Test("Försäkringskassans omprövningsbeslut överklagas inom 2 månader · proc-overklagan")
  func agencyAppeal() throws {
    let deadline = try #require(Deadline.appeal(of: ordinary(2_026, 3, 2), track: .agency))
    #expect(deadline.unshifted == day(2_026, 5, 2))
    #expect(deadline.day == day(2_026, 5, 4))
  }

  @Test("TV-094 omprövning inom 2 månader, söndag flyttas · proc-omprovning, proc-helg")
  func reconsideration() throws {
    let deadline = try #require(Deadline.reconsideration(of: ordinary(2_026, 3, 10)))
    #expect(deadline.from == day(2_026, 3, 10))
    #expect(deadline.unshifted == day(2_026, 5, 10))
    #expect(deadline.day == day(2_026, 5, 11))
    #expect(deadline.rules == [.delgVanlig, .procOmprovning, .tid1930173, .procHelg, .tidHelgdagar])
    #expect(deadline.adviceDay == day(2_026, 5, 8))
  }

  @Test("TV-095 två månader från 31 december slutar sista februari · proc-omprovning, tid-1930-173")
  func endOfFebruary() throws {
    let deadline = try #require(Deadline.reconsideration(of: ordinary(2_025, 12, 31)))
    #expect(deadline.unshifted == day(2_026, 2, 28))
    #expect(deadline.day == day(2_026, 3, 2))
  }

  @Test("TV-096 dröjsmål: begäran efter 6 månader, svar inom 4 veckor · proc-drojsmal")
  func delay() throws {
    #expect(Deadline.earliestDelayRequest(applicationArrived: day(2_026, 1, 10)) == day(2_026, 7, 10))
    let answer = try #require(Deadline.answerToDelayRequest(requestArrived: day(2_026, 7, 13)))
    #expect(answer.day == day(2_026, 8, 10))
    #expect(answer.rules == [.procDrojsmal, .tid1930173])
  }

  @Test("TV-097 räkningen för januari lämnas senast 5 mars · fkfs-rakning-femte")
  func account() throws {
    let deadline = try #require(Deadline.account(forMonthOf: day(2_026, 1, 17)))
    #expect(deadline.day == day(2_026, 3, 5))
    #expect(!deadline.isUncertain)
  }

  @Test("räkningens dag flyttas inte säkert vid helg: varning och råd · fkfs-rakning-femte")
  func accountAtWeekend() throws {
    let deadline = try #require(Deadline.account(forMonthOf: day(2_026, 5, 1)))  // 5 July 2026 is a Sunday.
    #expect(deadline.day == day(2_026, 7, 5))
    #expect(deadline.doubt == .moveUnverified)
    #expect(deadline.reason != nil)
    #expect(deadline.adviceDay == day(2_026, 7, 3))
  }

  @Test("TV-098 ändrade förhållanden anmäls inom 14 dagar · sfb-110-46-anmalan")
  func report() throws {
    let deadline = try #require(Deadline.reportOfChange(known: day(2_026, 2, 2)))
    #expect(deadline.day == day(2_026, 2, 16))
  }

  @Test("TV-099 två veckor efter att personen fick veta att tillståndet upphört · utforare-tillstand")
  func permitGrace() throws {
    let deadline = try #require(Deadline.permitGrace(told: day(2_022, 3, 1)))
    #expect(deadline.day == day(2_022, 3, 15))
    let told = day(2_022, 3, 1)
    #expect(Law(on: day(2_022, 3, 15)).providerIsPaid(hasPermit: .no, toldThatItEnded: told) == .yes)
    #expect(Law(on: day(2_022, 3, 16)).providerIsPaid(hasPermit: .no, toldThatItEnded: told) == .no)
  }

  @Test("TV-063 anordnare utan tillstånd ersätts till och med 2021-10-31 · utforare-tillstand")
  func providerWithoutPermit() {
    #expect(Law(on: day(2_021, 10, 31)).providerIsPaid(hasPermit: .no) == .yes)
    #expect(Law(on: day(2_021, 11, 1)).providerIsPaid(hasPermit: .no) == .no)
    #expect(Law(on: day(2_021, 11, 1)).providerIsPaid(hasPermit: .unknown) == .unknown)
    #expect(Law(on: day(2_021, 11, 1)).providerIsPaid(hasPermit: .no, specialReasons: .yes) == .yes)
  }

  @Test("assistenten ska ha fyllt 18 · utforare-18-ar")
  func minimumAge() {
    let born = day(2_008, 3, 2)
    #expect(Law(on: day(2_026, 3, 1)).assistantIsOldEnough(born: born, track: .agency) == .no)
    #expect(Law(on: day(2_026, 3, 2)).assistantIsOldEnough(born: born, track: .agency) == .yes)
    #expect(Law(on: day(2_026, 3, 2)).assistantIsOldEnough(born: nil, track: .agency) == .unknown)
    let law = Law(on: day(2_013, 7, 1))
    let young = day(1_996, 1, 1)
    #expect(Law(on: day(2_013, 6, 30)).assistantIsOldEnough(born: young, track: .agency) == .yes)
    #expect(law.assistantIsOldEnough(born: young, track: .agency) == .no)
    #expect(law.assistantIsOldEnough(born: young, track: .kommun) == .unknown)
    #expect(law.assistantIsOldEnough(born: young, track: .kommun, hired: day(2_013, 6, 1)) == .yes)
    #expect(law.assistantIsOldEnough(born: young, track: .kommun, hired: day(2_013, 7, 1)) == .no)
  }

  @Test("ej verkställt beslut: 3 månader, utan flytt · proc-ej-verkstallt")
  func notCarriedOut() throws {
    let deadline = try #require(Deadline.carriedOut(decided: day(2_026, 2, 7)))
    #expect(deadline.day == day(2_026, 5, 7))
    #expect(Deadline.carriedOut(decided: day(2_008, 6, 30)) == nil)
  }

  @Test(
    "före den första kända lydelsen är fristen okänd, aldrig dagens · proc-overklagan, proc-omprovning, proc-drojsmal, fkfs-rakning-femte, sfb-110-46-anmalan"
  )
  func unknownBefore() throws {
    let served = try ordinary(2_018, 6, 30)
    #expect(Deadline.appeal(of: served, track: .kommun) == nil)
    #expect(Deadline.appeal(of: try ordinary(2_018, 7, 1), track: .kommun) != nil)
    #expect(Deadline.reconsideration(of: served) != nil)
    #expect(Deadline.earliestDelayRequest(applicationArrived: day(2_018, 6, 30)) == nil)
    #expect(Deadline.answerToDelayRequest(requestArrived: day(2_018, 6, 30)) == nil)
    #expect(Deadline.account(forMonthOf: day(2_016, 9, 30)) == nil)
    #expect(Deadline.account(forMonthOf: day(2_016, 10, 1)) != nil)
    #expect(Deadline.reportOfChange(known: day(2_010, 12, 31)) == nil)
    #expect(Deadline.permitGrace(told: day(2_021, 10, 31)) == nil)
  }

  @Test("år 9999 stannar inte programmet")
  func endOfCalendar() {
    let last = day(9_999, 12, 31)
    #expect(Deadline.reportOfChange(known: last) == nil)
    #expect(Deadline.earliestDelayRequest(applicationArrived: last) == nil)
    #expect(Deadline.account(forMonthOf: last) == nil)
    #expect(Deadline.carriedOut(decided: last) == nil)
    #expect(Deadline.permitGrace(told: last) == nil)
    #expect(Law.earliestPayment(arrived: last).day == nil)
    #expect(Law(on: vectorDay).ageLimit(born: last, track: .agency) == nil)
    #expect(ServedDay.simplified(sent: last, control: .unknown, informedBefore: .yes) == nil)
  }
}

@Suite("Tid: lagen (1930:173), tid-1930-173 och proc-helg")
struct LegalPeriodTests {
  private static let count = 4_000

  private static func randomDay(_ generator: inout SplitMix64, from first: CalendarDate, to last: CalendarDate)
    -> CalendarDate
  {
    CalendarDate(dayNumber: Int.random(in: first.dayNumber...last.dayNumber, using: &generator))
  }

  @Test("en tid slutar aldrig före sin början, samma veckodag eller samma datum · tid-1930-173")
  func periodsEnd() {
    var generator = SplitMix64(seed: 1_930)
    for _ in 0..<Self.count {
      let start = Self.randomDay(&generator, from: day(1_994, 1, 1), to: day(2_199, 12, 31))
      let length = Int.random(in: 0...48, using: &generator)
      #expect(LegalPeriod.days(length).end(from: start).dayNumber == start.dayNumber + length)
      let weeks = LegalPeriod.weeks(length).end(from: start)
      #expect(weeks >= start && weeks.weekday == start.weekday)
      let months = LegalPeriod.months(length).end(from: start)
      #expect(months >= start)
      #expect((months.year * 12 + months.month) - (start.year * 12 + start.month) == length)
      #expect(months.day == start.day || (months.day < start.day && months == months.lastOfMonth))
      #expect(LegalPeriod.years(length).end(from: start) == LegalPeriod.months(12 * length).end(from: start))
    }
  }

  @Test("en längre tid slutar aldrig tidigare · tid-1930-173")
  func longerIsLater() {
    var generator = SplitMix64(seed: 173)
    for _ in 0..<Self.count {
      let start = Self.randomDay(&generator, from: day(1_994, 1, 1), to: day(2_199, 12, 31))
      let length = Int.random(in: 0...48, using: &generator)
      #expect(LegalPeriod.months(length).end(from: start) < LegalPeriod.months(length + 1).end(from: start))
      #expect(LegalPeriod.weeks(length).end(from: start) < LegalPeriod.weeks(length + 1).end(from: start))
      let later = start.adding(days: 1)
      #expect(LegalPeriod.months(length).end(from: start) <= LegalPeriod.months(length).end(from: later))
    }
  }

  @Test("flytten landar på en arbetsdag, den första, och bara över stängda dagar · tid-1930-173, proc-helg")
  func moves() {
    var generator = SplitMix64(seed: 2_005)
    for _ in 0..<Self.count {
      let last = Self.randomDay(&generator, from: day(2_005, 4, 1), to: day(2_199, 12, 31))
      let moved = last.lastDayMoved
      #expect(moved >= last && moved.isWorkingDay && moved.lastDayMoved == moved)
      #expect(moved.dayNumber - last.dayNumber <= 5)
      var passed = last
      while passed < moved {
        #expect(!passed.isWorkingDay)
        passed = passed.adding(days: 1)
      }
    }
  }

  @Test("före 2005-04-01 flyttar söndag och helgdag säkert, lördag och afton bara kanske · tid-1930-173")
  func olderWording() throws {
    var generator = SplitMix64(seed: 1_989)
    for _ in 0..<Self.count {
      let last = Self.randomDay(&generator, from: day(1_994, 1, 1), to: day(2_005, 3, 25))
      let moved = last.lastDayMoved
      #expect(!moved.isPublicHoliday)
      if !last.isPublicHoliday { #expect(moved == last) }
    }
    #expect(day(2_005, 3, 26).lastDayMoved == day(2_005, 3, 26))  // Easter Eve, a Saturday
    #expect(day(2_005, 4, 2).lastDayMoved == day(2_005, 4, 4))
  }

  @Test("fristen är aldrig tidigare än perioden, och skälet finns när den är osäker · tid-1930-173")
  func deadlines() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<Self.count {
      let start = Self.randomDay(&generator, from: day(2_018, 7, 1), to: day(2_199, 12, 31))
      let served = try #require(ServedDay.ordinary(received: start))
      for track in Track.allCases {
        let deadline = try #require(Deadline.appeal(of: served, track: track))
        #expect(deadline.from == start && deadline.from < deadline.unshifted && deadline.unshifted <= deadline.day)
        #expect(deadline.day.isWorkingDay && deadline.adviceDay <= deadline.day && deadline.adviceDay.isWorkingDay)
        #expect(!deadline.isUncertain && deadline.reason == nil)
        #expect(deadline.rules.contains(.procHelg) == deadline.isMoved)
      }
    }
  }

  @Test("varje tvekan har sin egen svenska mening")
  func doubts() {
    let reasons = DeadlineDoubt.allCases.map(\.reason.description)
    #expect(Set(reasons).count == reasons.count)
  }
}
