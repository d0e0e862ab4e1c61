import CaseFile
import Law
import RandomCases
import Testing

@testable import Exchange

@Suite("Calendars keep the rules of RFC 5545")
struct CalendarTests {
  private let written = CalendarStamp(day: CalendarDate(2026, 11, 21), second: 8 * 3_600 + 5 * 60 + 9)

  private func text(_ events: [CalendarEvent], name: String = "Assistans") throws -> String {
    CalendarFile(name: name, events: events).text(written: try #require(written))
  }

  private func event(_ time: CalendarEvent.Time, _ weekly: CalendarEvent.Weekly? = nil, title: String = "Assistans")
    -> CalendarEvent
  {
    CalendarEvent(id: StableID(["prov"]), time: time, weekly: weekly, title: title)
  }

  /// The lines after unfolding (3.1).
  private func lines(_ text: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func aWholeCalendar() throws {
    let weekly = CalendarEvent.Weekly([DaysOfWeek(.monday), DaysOfWeek(.friday)], last: CalendarDate(2027, 6, 30))
    let text = try text([event(.clock(CalendarDate(2026, 11, 23), minute: 435, length: .seconds(3_000)), weekly)])
    let id = StableID(["prov"]).description
    #expect(
      lines(text).filter { !$0.isEmpty } == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Egenmakt//Egenmakt//SV", "CALSCALE:GREGORIAN", "NAME:Assistans",
        "X-WR-CALNAME:Assistans", "BEGIN:VTIMEZONE", "TZID:Europe/Stockholm", "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
        "TZNAME:CEST", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
        "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT", "UID:\(id)", "DTSTAMP:20261121T080509Z",
        "DTSTART;TZID=Europe/Stockholm:20261123T071500", "DURATION:PT50M",
        // The last second of 30 June, in summer two hours after universal time.
        "RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=MO,FR;UNTIL=20270630T215959Z", "SUMMARY:Assistans", "CLASS:PRIVATE",
        "END:VEVENT", "END:VCALENDAR",
      ])
  }

  @Test func aDeadlineIsAWholeDayAndNeedsNoTimeZone() throws {
    let text = try text([event(.day(CalendarDate(2027, 1, 7)), title: "Sista dag att överklaga")])
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:20270107\r\n"))
    #expect(text.contains("\r\nTRANSP:TRANSPARENT\r\n"))
    #expect(!text.contains("VTIMEZONE"))
  }

  @Test(
    "Lengths",
    arguments: [
      (CalendarEvent.Length.seconds(3_000), "DURATION:PT50M"), (.seconds(4_800), "DURATION:PT1H20M"),
      (.seconds(380), "DURATION:PT6M20S"), (.seconds(7_200), "DURATION:PT2H"), (.seconds(20), "DURATION:PT20S"),
      // Hours and seconds with no minutes between are no duration.
      (.seconds(3_601), "DURATION:PT1H0M1S"), (.until(minute: 480), "DTEND;TZID=Europe/Stockholm:20261123T080000"),
      (.until(minute: 60), "DTEND;TZID=Europe/Stockholm:20261124T010000"),
      // The end must come after the beginning.
      (.until(minute: 435), "DTEND;TZID=Europe/Stockholm:20261124T071500"),
    ])
  func lengths(length: CalendarEvent.Length, line: String) throws {
    let text = try text([event(.clock(CalendarDate(2026, 11, 23), minute: 435, length: length))])
    #expect(lines(text).contains(line))
  }

  @Test func anUnknownLengthHasNoEnd() throws {
    let text = try text([event(.clock(CalendarDate(2026, 11, 23), minute: 0, length: .unknown))])
    #expect(!text.contains("DTEND") && !text.contains("DURATION"))
  }

  @Test(
    "Signs are escaped (3.3.11)",
    arguments: [
      ("a;b,c\\d", "a\\;b\\,c\\\\d"), ("a\nb", "a\\nb"), ("a\r\nb", "a\\nb"), ("a\rb", "a\\nb"),
      ("a\u{2028}b", "a\\nb"),
      ("a\u{0}\u{7}b\u{7F}", "ab"), ("a\tb", "a\tb"), ("\"å: ö\"", "\"å: ö\""),
    ])
  func escapes(title: String, written: String) throws {
    #expect(try lines(text([event(.day(CalendarDate(2027, 1, 7)), title: title)])).contains("SUMMARY:" + written))
  }

  @Test func linesAreFoldedBetweenCharacters() throws {
    for title in [
      String(repeating: "å", count: 200), String(repeating: "😀a", count: 60), String(repeating: "x", count: 300),
      String(repeating: "x", count: 67), String(repeating: "x", count: 68), String(repeating: ";", count: 100),
    ] {
      let text = try text([event(.day(CalendarDate(2027, 1, 7)), title: title)])
      let escaped = title.replacing(";", with: "\\;")
      #expect(lines(text).contains("SUMMARY:" + escaped))
      for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
        #expect(line.last == 0x0D)
        #expect(line.count - 1 <= 75)
        #expect(String(validating: Array(line), as: UTF8.self) != nil, "a character is split")
      }
    }
  }

  /// Last Sundays from the calendar: 29 March and 25 October 2026, 28 March and 31 October 2027.
  @Test(
    "The last second of a Swedish day",
    arguments: [
      (CalendarDate(2026, 3, 28), "20260328T225959Z"), (CalendarDate(2026, 3, 29), "20260329T215959Z"),
      (CalendarDate(2026, 10, 24), "20261024T215959Z"), (CalendarDate(2026, 10, 25), "20261025T225959Z"),
      (CalendarDate(2027, 3, 28), "20270328T215959Z"), (CalendarDate(2027, 10, 31), "20271031T225959Z"),
    ])
  func summerTime(day: CalendarDate, until: String) throws {
    let weekly = CalendarEvent.Weekly(.all, last: day)
    let text = try text([event(.clock(CalendarDate(2026, 1, 5), minute: 0, length: .unknown), weekly)])
    #expect(text.contains("UNTIL=\(until)\r\n"))
  }

  @Test func namesAreStableAndShowNothing() {
    let id = StableID(["egenmakt.rad", "Kim", "epilepsi"])
    #expect(id == StableID(["egenmakt.rad", "Kim", "epilepsi"]))
    #expect(id != StableID(["egenmakt.rad", "Ki", "mepilepsi"]))
    let dashes = Array(id.description).indices.filter { Array(id.description)[$0] == "-" }
    #expect(dashes == [8, 13, 18, 23] && id.description.count == 36)
    #expect(Array(id.description)[14] == "8")
    #expect("89ab".contains(Array(id.description)[19]))
  }

  /// The examples of FIPS 180-4: nothing, "abc", two blocks, and a million a.
  @Test(
    "SHA-256",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digest(text: String, digest: String) {
    let hexadecimal = SHA256.digest(Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hexadecimal == digest)
  }
}

@Suite("The calendar of a case's rows")
struct RowCalendarTests {
  private let monday = CalendarDate(2026, 11, 23)

  private func document(_ rows: [CaseDocument.Row]) -> CaseDocument {
    var document = CaseDocument()
    document.rows = rows
    return document
  }

  private func row(_ id: String, _ times: [String], _ days: DaysOfWeek = .all, minutes: Quantity? = 50)
    -> CaseDocument.Row
  {
    var row = CaseDocument.Row(id: id, need: .hygiene)
    row.name = "Dusch"
    row.clockTimes = times.compactMap { ClockTime($0) }
    row.days = days
    row.facts[.minutes] = minutes.map { .quantity($0) }
    return row
  }

  private func calendar(_ rows: [CaseDocument.Row], namesShown: Bool = false) -> RowCalendar {
    RowCalendar(document(rows), from: monday, title: "Assistans", namesShown: namesShown)
  }

  @Test func titlesSayNothingUnlessAsked() throws {
    let stamp = try #require(CalendarStamp(day: monday, second: 0))
    let quiet = calendar([row("epilepsi", ["07:15"])]).calendar.text(written: stamp)
    #expect(!quiet.contains("Dusch") && !quiet.contains("epilepsi") && !quiet.contains("hygien"))
    #expect(quiet.contains("SUMMARY:Assistans\r\n"))
    let open = calendar([row("A1", ["07:15"])], namesShown: true).calendar.text(written: stamp)
    #expect(open.contains("SUMMARY:Dusch\r\n"))
  }

  @Test func oneEventForEachClockTime() {
    let events = calendar([row("A1", ["07:15", "19:30-20:10", "23:30-00:15"], DaysOfWeek(.wednesday))]).calendar.events
    let wednesday = CalendarDate(2026, 11, 25)
    #expect(
      events.map { $0.time } == [
        .clock(wednesday, minute: 435, length: .seconds(3_000)),
        .clock(wednesday, minute: 1_170, length: .until(minute: 1_210)),
        .clock(wednesday, minute: 1_410, length: .until(minute: 15)),
      ])
    #expect(Set(events.map { $0.id }).count == 3)
    #expect(events.allSatisfy { $0.weekly == CalendarEvent.Weekly(DaysOfWeek(.wednesday)) && $0.isPrivate })
  }

  @Test func namesOfEventsDoNotChangeWithTheRest() {
    let before = calendar([row("A1", ["07:15"]), row("A2", ["08:00"])]).calendar.events
    let after = calendar([row("A2", ["09:30"], DaysOfWeek(.monday), minutes: 5)], namesShown: true).calendar.events
    #expect(after.map { $0.id } == [before[1].id])
  }

  @Test func theLengthOfAnIntervalIsItsGreatest() {
    let exact: Quantity = .exactly(DecimalNumber(tenThousandths: 63_300))
    // 6.33 min is 379.8 s, and a part of a second is rounded up.
    let times = calendar([
      row("A1", ["07:00"], minutes: .between(40, 60)), row("A2", ["07:00"], minutes: exact),
      row("A3", ["07:00"], minutes: nil), row("A4", ["07:00-07:00"]),
    ]).calendar.events.map { $0.time }
    let lengths: [CalendarEvent.Length] = [.seconds(3_600), .seconds(380), .unknown, .unknown]
    #expect(times == lengths.map { .clock(monday, minute: 420, length: $0) })
  }

  @Test func rowsWithoutTimeOrDaysAreListed() {
    var daily = row("A3", ["07:00"], [])
    daily.facts[.occasions] = .frequency(StatedFrequency(1, per: .day))
    var weekly = row("A4", ["07:00"], [])
    weekly.facts[.occasions] = .frequency(StatedFrequency(7, per: .week))
    var ended = row("A5", ["07:00"])
    ended.to = CalendarDate(2026, 11, 22)
    var later = row("A6", ["07:00"], DaysOfWeek(.monday))
    later.from = CalendarDate(2026, 12, 1)
    later.to = CalendarDate(2026, 12, 7)
    let result = calendar([row("A1", []), row("A2", ["07:00"], []), daily, weekly, ended, later])
    #expect(result.remarks.map { $0.place } == ["rader[1]", "rader[2]", "rader[4]", "rader[5]"])
    #expect(
      result.remarks.map { $0.text(.english) } == [
        "The row has no clock time.", "The row does not say which days (dagar).",
        "The row does not say which days (dagar).", "The row has ended.",
      ])
    // From 1 December 2026, a Tuesday, the first Monday is the 7th, which is also the last day.
    #expect(
      result.calendar.events.map { $0.time } == [
        .clock(monday, minute: 420, length: .seconds(3_000)),
        .clock(CalendarDate(2026, 12, 7), minute: 420, length: .seconds(3_000)),
      ])
  }

  @Test func calendarsOfRandomCases() throws {
    let stamp = try #require(CalendarStamp(day: monday, second: 86_399))
    for seed: UInt64 in 1...200 {
      let document = RandomDocument.make(seed: seed)
      let result = RowCalendar(document, from: monday, title: "Assistans", namesShown: true)
      let text = result.calendar.text(written: stamp)
      let lines = text.utf8.split(separator: 0x0A)
      #expect(lines.allSatisfy { $0.count <= 76 && $0.last == 0x0D }, "seed \(seed)")
      #expect(!text.utf8.contains { $0 < 0x20 && $0 != 0x0D && $0 != 0x0A && $0 != 0x09 }, "seed \(seed)")
      #expect(Set(result.calendar.events.map { $0.id }).count == result.calendar.events.count, "seed \(seed)")
    }
  }

  // MARK: How often

  private func stated(_ row: CaseDocument.Row, _ count: Quantity?, per period: Period) -> CaseDocument.Row {
    var row = row
    row.facts[.occasions] = .frequency(StatedFrequency(count, per: period))
    return row
  }

  @Test("Every second week without saying which is left out, not shown every week")
  func seldom() {
    let tuesday = DaysOfWeek(.tuesday)
    let half: Quantity = .exactly(DecimalNumber(tenThousandths: 5_000))
    let result = calendar([
      stated(row("A1", ["07:00"], tuesday), half, per: .week), stated(row("A2", ["07:00"], tuesday), 2, per: .month),
      stated(row("A3", ["07:00"], tuesday), 1, per: .week), stated(row("A4", ["07:00"], tuesday), nil, per: .week),
    ])
    #expect(result.calendar.events.count == 2)
    #expect(result.remarks.map { $0.place } == ["rader[1]", "rader[2]"])
    #expect(result.remarks.allSatisfy { $0.kind == .leftOut && $0.text(.english).contains("every week") })
  }

  @Test("Days by clock times that are not the occasions a week are shown with a doubt")
  func otherNumber() {
    let two: DaysOfWeek = [DaysOfWeek(.monday), DaysOfWeek(.thursday)]
    let result = calendar([
      // 2 · 2 = 4, and so it says.
      stated(row("A1", ["07:00", "19:00"], two), 4, per: .week),
      // 2 · 2 is not 2; 7 · 1 is not 14; 2 lies in 1–3.
      stated(row("A2", ["07:00", "19:00"], two), 2, per: .week), stated(row("A3", ["07:00"]), 2, per: .day),
      stated(row("A4", ["07:00"], two), .between(1, 3), per: .week),
    ])
    #expect(result.calendar.events.count == 6)
    #expect(result.remarks.map { $0.place } == ["rader[2]", "rader[3]"])
    #expect(result.remarks.allSatisfy { $0.kind == .interpreted })
  }

  // MARK: Rows with a schedule

  private func scheduled(
    _ id: String, _ times: [String], _ days: DaysOfWeek = [], _ stated: StatedFrequency? = nil,
    _ change: (inout DayConditions) -> Void = { _ in }
  ) -> CaseDocument.Row {
    var row = row(id, times, days)
    var conditions = DayConditions()
    change(&conditions)
    row.schedule = CaseDocument.RowSchedule(times: stated, conditions: conditions)
    return row
  }

  /// Every day that the events of a calendar fall on, by rule or alone.
  private func days(_ calendar: RowCalendar, to last: CalendarDate) -> [CalendarDate] {
    calendar.calendar.events.flatMap { event -> [CalendarDate] in
      guard case .clock(let first, _, _) = event.time else { return [] }
      guard let weekly = event.weekly else { return [first] }
      let end = min(weekly.last ?? last, last)
      let monday = first.dayNumber - Int(first.weekday.rawValue)
      return (first.dayNumber...max(first.dayNumber, end.dayNumber)).compactMap { number in
        let day = CalendarDate(dayNumber: number)
        let isWeek = (number - monday) / 7 % weekly.interval == 0
        return isWeek && weekly.days.contains(DaysOfWeek(day.weekday)) && !weekly.exceptions.contains(day) ? day : nil
      }
    }
  }

  @Test("A schema of days of the week alone comes back until further notice")
  func plainSchedule() {
    let result = calendar([scheduled("A1", ["07:00"], DaysOfWeek(.wednesday))])
    #expect(result.calendar.events.map { $0.weekly } == [CalendarEvent.Weekly(DaysOfWeek(.wednesday))])
    #expect(result.remarks.isEmpty)
  }

  @Test("Every second week is a rule of two weeks, in the right weeks")
  func secondWeek() throws {
    // 24 November 2026 is a Tuesday in the week after that of the 16th, which is counted from.
    let result = calendar([
      scheduled("A1", ["07:00"], DaysOfWeek(.tuesday)) {
        $0.weeks = .everyNth(interval: 2, from: CalendarDate(2026, 11, 16))
      }
    ])
    let event = try #require(result.calendar.events.first)
    #expect(event.time == .clock(CalendarDate(2026, 12, 1), minute: 420, length: .seconds(3_000)))
    #expect(event.weekly == CalendarEvent.Weekly(DaysOfWeek(.tuesday), interval: 2))
    let stamp = try #require(CalendarStamp(day: monday, second: 0))
    #expect(result.calendar.text(written: stamp).contains("RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU\r\n"))
    #expect(result.remarks.isEmpty)
  }

  @Test("School days come on school days by the case's calendar, and no others")
  func schoolDays() throws {
    var document = document([
      scheduled("A1", ["07:00", "15:30"]) { $0.kinds = DayKinds(.schoolDay) },
      scheduled("A2", ["08:00"]) { $0.kinds = DayKinds(.dayOffSchool) },
    ])
    // Two weeks of school from Monday 23 November, Thursday the 26th off.
    let span = try #require(DaySpan(from: monday, to: CalendarDate(2026, 12, 6)))
    document.calendar = CareCalendar(span)
    document.calendar?.terms = [span]
    document.calendar?.daysOff = [DaySpan(CalendarDate(2026, 11, 26))]
    let result = RowCalendar(document, from: monday, to: span.to, title: "Assistans")
    let school = [23, 24, 25, 27, 30].map { CalendarDate(2026, 11, $0) } + (1...4).map { CalendarDate(2026, 12, $0) }
    #expect(days(result, to: span.to) == school + school + [CalendarDate(2026, 11, 26)])
    #expect(result.remarks.isEmpty)
    #expect(result.calendar.events[0].weekly?.exceptions == [CalendarDate(2026, 11, 26)])
    let stamp = try #require(CalendarStamp(day: monday, second: 0))
    #expect(
      result.calendar.text(written: stamp).contains("EXDATE;TZID=Europe/Stockholm:20261126T153000\r\n"))
    // A day later than the calendar knows of is told.
    let longer = RowCalendar(document, from: monday, to: CalendarDate(2026, 12, 7), title: "Assistans")
    #expect(days(longer, to: CalendarDate(2026, 12, 7)) == days(result, to: span.to))
    #expect(longer.remarks.map { $0.place } == ["rader[1]", "rader[2]"])
    let after = RowCalendar(document, from: CalendarDate(2027, 1, 1), title: "Assistans")
    #expect(after.calendar.events.isEmpty)
    #expect(after.remarks.allSatisfy { $0.text(.english).contains("case's calendar tells nothing") })
  }

  @Test("What the schedule does not settle is shown with a doubt or left out with its reason")
  func doubts() {
    let two: DaysOfWeek = [DaysOfWeek(.monday), DaysOfWeek(.thursday)]
    let once = StatedFrequency(1, per: .week)
    let result = calendar([
      scheduled("A1", ["07:00"], two, once), scheduled("A2", ["07:00", "19:00"], two, StatedFrequency(4, per: .week)),
      scheduled("A3", ["07:00"], two, StatedFrequency(1, per: .month)),
      scheduled("A4", ["07:00"]) { $0.badDays = BadDays(3, of: 10, on: .bad) },
      scheduled("A5", ["07:00"]) { $0.spans = [DaySpan(CalendarDate(2026, 1, 1))] },
      scheduled("A6", ["07:00"]) { $0.kinds = DayKinds(.schoolDay) }, scheduled("A7", []),
    ])
    #expect(result.calendar.events.count == 3)
    #expect(result.remarks.map { $0.place } == [1, 3, 4, 5, 6, 7].map { "rader[\($0)]" })
    let texts = result.remarks.map { $0.text(.english) }
    for (text, part) in zip(
      texts, ["not exactly", "which weeks", "bad days", "falls on none", "tells nothing", "clock time"])
    {
      #expect(text.contains(part), "\(text)")
    }
  }

  @Test("A schedule that is laid a year ahead says so, unless its last day is told")
  func oneYear() {
    let winter = scheduled("A1", ["07:00"]) {
      guard let from = MonthDay(month: 11, day: 1), let to = MonthDay(month: 3, day: 31) else { return }
      $0.seasons = [Season(from: from, to: to)]
    }
    let result = calendar([winter])
    #expect(result.remarks.map { $0.kind } == [.interpreted])
    #expect(result.remarks.allSatisfy { $0.text(.english).contains("a year ahead") })
    // 23 November 2026 – 31 March 2027, and 1 – 22 November 2027.
    #expect(days(result, to: CalendarDate(2030, 1, 1)).count == 129 + 22)
    // Two rules, not 151 events.
    #expect(result.calendar.events.map { $0.weekly?.last } == [CalendarDate(2027, 3, 31), CalendarDate(2027, 11, 22)])
    #expect(Set(result.calendar.events.map { $0.id }).count == 2)
    var ended = winter
    ended.to = CalendarDate(2026, 12, 31)
    #expect(calendar([ended]).remarks.isEmpty)
    #expect(RowCalendar(document([winter]), from: monday, to: monday, title: "Assistans").remarks.isEmpty)
  }

  @Test("The days of a schedule are those the law counts, for random schedules")
  func randomSchedules() throws {
    var compared = 0
    for seed: UInt64 in 1...200 {
      let document = RandomDocument.make(seed: seed)
      let calendarDays = document.calendar.map { CalendarDays($0) }
      let first = document.calendar?.span.from ?? monday
      let last = first.adding(days: 300)
      for row in document.rows {
        guard let schedule = row.lawSchedule, !row.clockTimes.isEmpty, schedule.conditions.badDays == nil else {
          continue
        }
        var single = document
        single.rows = [row]
        single.rows[0].clockTimes = Array(row.clockTimes.prefix(1))
        guard let changed = single.rows[0].lawSchedule else { continue }
        let result = RowCalendar(single, from: first, to: last, title: "Assistans")
        guard !result.calendar.events.isEmpty else { continue }
        let span = try #require(DaySpan(from: first, to: last))
        let expected = zip(first.dayNumber..., changed.partsByDay(of: span, in: calendarDays)).compactMap {
          number, part in
          let day = CalendarDate(dayNumber: number)
          let isLived = (row.from.map { $0 <= day } ?? true) && (row.to.map { day <= $0 } ?? true)
          return isLived && part?.isPositive ?? false ? day : nil
        }
        #expect(days(result, to: last) == expected, "seed \(seed) \(row.id)")
        compared += 1
      }
    }
    #expect(compared > 30)
  }
}
