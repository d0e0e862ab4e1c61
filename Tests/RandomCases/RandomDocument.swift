package import CaseFile
import Law

/// A small generator whose numbers follow from its seed (Steele, Lea, Flood 2014).
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}

/// Makes documents that the format allows, with every kind of value and unpleasant texts.
package struct RandomDocument {
  private var numbers: SplitMix64

  package static func make(seed: UInt64) -> CaseDocument {
    var generator = RandomDocument(numbers: SplitMix64(seed: seed))
    return generator.document()
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &numbers) < percent }

  private mutating func maybe<Value>(_ make: (inout RandomDocument) -> Value) -> Value? {
    chance(50) ? make(&self) : nil
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &numbers)]
  }

  private mutating func some<Value>(_ values: [Value]) -> [Value] {
    var result: [Value] = []
    for value in values where chance(40) { result.append(value) }
    return result
  }

  private mutating func document() -> CaseDocument {
    var document = CaseDocument()
    document.holdsOn = maybe { $0.day() }
    document.title = maybe { $0.text() }
    document.isInvented = chance(50)
    document.voice = pick(Voice.allCases)
    document.person = CaseDocument.Person(name: maybe { $0.text() }, born: maybe { $0.stated { $0.day() } })
    for _ in 0..<Int.random(in: 0...3, using: &numbers) { document.circumstances.append(block()) }
    for fact in sharedFacts where chance(20) { document.forAllRows[fact] = value(of: fact) }
    document.needBegan = maybe { $0.stated { $0.day() } }
    document.notes = maybe { $0.text() }
    for question in ContestedQuestion.allCases where chance(10) {
      document.chosenReadings[question] = pick(question.options)
    }
    for _ in 0..<Int.random(in: 0...3, using: &numbers) { document.grants.append(grant()) }
    for _ in 0..<Int.random(in: 0...3, using: &numbers) { document.applications.append(application()) }
    document.calendar = maybe { $0.calendar() }
    document.events = events()
    fillRows(&document)
    return document
  }

  private var sharedFacts: [Fact] {
    Fact.allCases.filter { fact in
      let own: Set<Fact> = [.need, .minutes, .occasions, .within, .takenOff, .engagement, .assistants]
      return fact.description.scope == .moment && !own.contains(fact)
    }
  }

  private mutating func fillRows(_ document: inout CaseDocument) {
    let ids = (0..<Int.random(in: 0...6, using: &numbers)).map { "\($0)" + (chance(30) ? text() : "") }
    let evidence = (0..<Int.random(in: 0...3, using: &numbers)).map { "U\($0)" + (chance(30) ? text() : "") }
    let rows = ids.enumerated().map { row($1, isContainer: $0 == 0, others: Array(ids.prefix($0)), evidence, document) }
    document.rows = rows
    for id in evidence {
      var part = CaseDocument.Evidence(id: id)
      part.kind = maybe { $0.text() }
      part.date = maybe { $0.day() }
      part.author = maybe { $0.text() }
      part.text = maybe { $0.text() }
      part.ordered = maybe { $0.stated { $0.day() } }
      part.orderedFrom = maybe { $0.text() }
      part.isObserved = maybe { $0.stated { $0.chance(50) } }
      part.rows = some(ids)
      document.evidence.append(part)
    }
  }

  private mutating func row(
    _ id: String, isContainer: Bool, others: [String], _ evidence: [String], _ document: CaseDocument
  ) -> CaseDocument.Row {
    var row = CaseDocument.Row(id: id, need: pick(Need.allCases.filter { $0.isPractical }))
    row.name = maybe { $0.text() }
    row.text = maybe { $0.text() }
    row.facts = facts(of: row.facts)
    if isContainer {
      row.facts[.engagement] = .word(Engagement.supervision.rawValue)
      row.facts[.assistants] = nil
    } else {
      if chance(40), let first = others.first { row.facts[.within] = .rows([first]) }
      if chance(40) { row.facts[.takenOff] = .rows(some(others)) }
    }
    row.days = DaysOfWeek(rawValue: UInt8.random(in: 0...127, using: &numbers))
    row.clockTimes = some([ClockTime(start: 0), ClockTime(start: 435, end: 1_439)]).compactMap { $0 }
    fillSchedule(&row, document.calendar)
    (row.from, row.to) = period()
    row.claimedBasicMinutes = chance(30) ? .unknown : chance(50) ? .known(0) : nil
    for holder in PositionHolder.allCases where chance(30) { row.positions[holder] = position() }
    for voice in Voice.allCases where voice != document.voice && chance(20) {
      row.voices[voice] = facts(of: FactSheet())
    }
    row.evidence = some(evidence)
    return row
  }

  /// Facts that fit together: parts are small, minutes are not, occasions are few.
  private mutating func facts(of sheet: FactSheet) -> FactSheet {
    var sheet = sheet
    for fact in sharedFacts + [.minutes, .occasions, .assistants] where chance(30) { sheet[fact] = value(of: fact) }
    return sheet
  }

  private mutating func value(of fact: Fact) -> StatedValue {
    let description = fact.description
    if description.mayBeUnknown, chance(15) { return .unknown }
    switch description.kind {
    case .truth: return .truth(chance(50))
    case .amount(_, _, let greatest):
      if fact == .privateMinutes, chance(20) { return .all }
      if fact == .minutes { return .quantity(quantity(200...400)) }
      return .quantity(quantity(0...min(greatest, 100)))
    case .count(let least, let greatest): return .count(Int.random(in: least...greatest, using: &numbers))
    case .date: return .date(day())
    // The words for what is done that fit every need a random row may have.
    case .word where fact == .content: return .word(pick([Content.elseOther, .activation]).rawValue)
    case .word(let words): return .word(pick(words))
    case .frequency: return .frequency(frequency())
    case .rows, .list: return .rows([])
    }
  }

  private mutating func frequency() -> StatedFrequency {
    StatedFrequency(maybe { $0.quantity(0...2) }, per: pick(Period.allCases))
  }

  private mutating func quantity(_ range: ClosedRange<Int>) -> Quantity {
    let least = decimal(range)
    let greatest = decimal(range)
    return chance(30) ? .between(min(least, greatest), max(least, greatest)) : .exactly(least)
  }

  private mutating func decimal(_ range: ClosedRange<Int>) -> DecimalNumber {
    let step = Int32(pick([10_000, 1_000, 100, 10, 1]))
    let bounds = Int32(range.lowerBound) * 10_000 / step...Int32(range.upperBound) * 10_000 / step
    return DecimalNumber(tenThousandths: Int32.random(in: bounds, using: &numbers) * step)
  }

  private mutating func block() -> CaseDocument.Block {
    let (from, to) = period()
    var block = CaseDocument.Block(from: from, to: to)
    let elsewhere: Set<Fact> = [.birthDate, .needBegan, .grants, .applications]
    for fact in Fact.allCases where fact.description.scope != .moment && !elsewhere.contains(fact) && chance(30) {
      block.facts[fact] = value(of: fact)
    }
    return block
  }

  /// A schedule that happens some day, in a row that does not say otherwise how often.
  private mutating func fillSchedule(_ row: inout CaseDocument.Row, _ calendar: CareCalendar?) {
    guard chance(50) else { return }
    var conditions = DayConditions()
    conditions.weeks = pick([.every, .every, .odd, .even, weeks()])
    if chance(30) { conditions.seasons = [season(), season()].compactMap { $0 } }
    if chance(20), let calendar { conditions.spans = [spanInside(calendar.span), calendar.span] }
    if chance(30) { conditions.badDays = BadDays(3, of: 10, on: pick(BadDays.Side.allCases)) }
    if chance(30) { conditions.kinds = DayKinds(rawValue: UInt16.random(in: 0...1_023, using: &numbers)) }
    if chance(30) { conditions.exceptKinds = DayKinds(pick(DayKind.allCases)) }
    row.schedule = CaseDocument.RowSchedule(times: maybe { $0.frequency() }, conditions: conditions)
    let days = calendar.map { CalendarDays($0) }
    if let schedule = row.lawSchedule, schedule.per == .day, !row.clockTimes.isEmpty,
      schedule.count != Amount(row.clockTimes.count)
    {
      row.schedule?.times = nil
    }
    let kinds = conditions.kinds.union(conditions.exceptKinds)
    let needsTerms = !kinds.isDisjoint(with: .ofSchool) && calendar?.terms.isEmpty ?? true
    guard !needsTerms, let average = row.lawSchedule?.averageWeek(in: days), !average.neverHappens else {
      row.schedule = nil
      return
    }
    row.facts[.occasions] = nil
  }

  private mutating func calendar() -> CareCalendar {
    let first = day()
    var calendar = CareCalendar(DaySpan(from: first, to: first.adding(days: 400)) ?? DaySpan(first))
    for _ in 0..<Int.random(in: 0...2, using: &numbers) { calendar.terms.append(spanInside(calendar.span)) }
    for _ in 0..<Int.random(in: 0...2, using: &numbers) { calendar.daysOff.append(spanInside(calendar.span)) }
    for _ in 0..<Int.random(in: 0...2, using: &numbers) { calendar.hospital.append(spanInside(calendar.span)) }
    for _ in 0..<Int.random(in: 0...2, using: &numbers) { calendar.trips.append(spanInside(calendar.span)) }
    for _ in 0..<Int.random(in: 0...2, using: &numbers) { calendar.shortTermStays.append(away(calendar.span)) }
    for _ in 0..<Int.random(in: 0...2, using: &numbers) { calendar.otherHome.append(away(calendar.span)) }
    return calendar
  }

  private mutating func spanInside(_ span: DaySpan) -> DaySpan {
    let first = span.from.adding(days: Int.random(in: 0...200, using: &numbers))
    return DaySpan(from: first, to: first.adding(days: pick([0, 1, 90]))) ?? DaySpan(first)
  }

  private mutating func away(_ span: DaySpan) -> AwayDays {
    var days = AwayDays()
    days.weekdays = UInt8.random(in: 0...127, using: &numbers)
    days.weeks = pick([.every, .odd, .even, weeks()])
    let inside = spanInside(span)
    if chance(50) { days.from = inside.from }
    if chance(50) || days == AwayDays() { days.to = inside.to }
    return days
  }

  private mutating func weeks() -> WeekCycle {
    .everyNth(interval: Int.random(in: 2...WeekCycle.greatestInterval, using: &numbers), from: day())
  }

  private mutating func season() -> Season? {
    let from = MonthDay(month: Int.random(in: 1...12, using: &numbers), day: pick([1, 29]))
    let to = MonthDay(month: Int.random(in: 1...12, using: &numbers), day: 28)
    guard let from, let to else { return nil }
    return Season(from: from, to: to)
  }

  private mutating func grant() -> CaseDocument.GrantedHours {
    let (from, to) = period()
    return CaseDocument.GrantedHours(
      authority: pick(Track.allCases), hoursPerWeek: maybe { $0.stated { $0.quantity(0...168) } },
      from: from ?? day(), to: from == nil ? nil : to)
  }

  /// A log whose known days come in order.
  private mutating func events() -> [CaseDocument.Event] {
    var day = day()
    return (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
      day = day.adding(days: Int.random(in: 0...90, using: &numbers))
      return event(on: day)
    }
  }

  private mutating func event(on day: CalendarDate) -> CaseDocument.Event {
    var event = CaseDocument.Event(
      pick(CaseDocument.EventKind.allCases), stated { _ in day }, authority: pick(Track.allCases))
    event.court = maybe { $0.pick(CaseDocument.Court.allCases) }
    event.outcome = maybe { $0.pick(CaseDocument.Outcome.allCases) }
    event.service = maybe { $0.pick(CaseDocument.ServiceForm.allCases) }
    event.sent = maybe { $0.stated { $0.chance(50) ? day : day.adding(days: 1) } }
    event.received = maybe { $0.stated { $0.chance(50) ? day.adding(days: 1) : day.adding(days: 9) } }
    event.control = maybe { $0.pick([.sent(day), .notSent, .unknown, .electronicDocument]) }
    event.toldOfSimplified = maybe { $0.stated { $0.chance(50) } }
    event.replyBy = maybe { $0.stated { _ in day.adding(days: 21) } }
    event.month = maybe { $0.day().firstOfMonth }
    event.who = maybe { $0.text() }
    event.text = maybe { $0.text() }
    event.caseNumber = maybe { $0.text() }
    return event
  }

  private mutating func application() -> CaseDocument.ApplicationEntry {
    CaseDocument.ApplicationEntry(
      arrived: day(), forMoreHours: chance(50), extraHoursPerWeek: maybe { $0.stated { $0.quantity(0...168) } })
  }

  private mutating func position() -> CaseDocument.Position {
    var position = CaseDocument.Position()
    position.basicMinutes = maybe { $0.stated { $0.quantity(0...100) } }
    position.minutes = maybe { $0.stated { $0.quantity(100...200) } }
    position.occasions = maybe { $0.frequency() }
    position.assistants = maybe { Int.random(in: 0...10, using: &$0.numbers) }
    position.engagement = maybe { $0.pick(Engagement.allCases) }
    position.reason = maybe { $0.text() }
    return position
  }

  private mutating func stated<Value>(_ make: (inout RandomDocument) -> Value) -> Stated<Value> {
    chance(25) ? .unknown : .known(make(&self))
  }

  private mutating func day() -> CalendarDate {
    CalendarDate(dayNumber: Int.random(in: -20_000...40_000, using: &numbers))
  }

  private mutating func period() -> (CalendarDate?, CalendarDate?) {
    let first = day()
    let last = first.adding(days: Int.random(in: 0...1_000, using: &numbers))
    return (chance(50) ? first : nil, chance(50) ? last : nil)
  }

  private mutating func text() -> String {
    let parts = [
      "Dusch", "å", "Ä", "ö", " ", "  ", "\n", "\n\n", "\r\n", "\t", ":", ": ", "#", " #", "- ", "-", "?", "!", "&a",
      "*a",
      "[", "]", "{", "}", ",", "'", "\"", "\\", "|", ">", "%", "@", "`", "null", "ja", "okänt", "allt", "1", "6,33",
      "0x1",
      "~", "=", "<<", "---", "...", "\u{0}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "a\u{FEFF}",
      "\u{FFFF}",
      "\u{202E}", "😀", "e\u{301}", "日本",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &numbers) { text += pick(parts) }
    return text
  }
}
