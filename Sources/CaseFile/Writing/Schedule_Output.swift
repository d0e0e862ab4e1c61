import Law

extension CaseDocument.RowSchedule {
  var output: OutputNode {
    var fields = OutputFields()
    fields.add(Fact.occasions.key, times?.output)
    fields.add(Keys.kinds, conditions.kinds.output)
    fields.add(Keys.exceptKinds, conditions.exceptKinds.output)
    fields.add(Keys.weeks, conditions.weeks.output)
    fields.add(parts: conditions.seasons.map { $0.output }, Keys.seasons, isInline: true)
    fields.add(parts: conditions.spans.map { $0.output }, Keys.date, isInline: true)
    fields.add(Keys.badDays, conditions.badDays?.output)
    return fields.node(isInline: fields.isEmpty)
  }
}

extension CareCalendar {
  var output: OutputNode {
    var fields = OutputFields()
    fields.add(day: span.from, Keys.from)
    fields.add(day: span.to, Keys.to)
    fields.add(parts: terms.map { $0.output }, Keys.terms)
    fields.add(parts: daysOff.map { $0.output }, Keys.daysOff)
    fields.add(parts: shortTermStays.map { $0.output }, Keys.shortTermStays)
    fields.add(parts: otherHome.map { $0.output }, Keys.otherHome)
    fields.add(parts: hospital.map { $0.output }, Keys.hospital)
    fields.add(parts: trips.map { $0.output }, Keys.trips)
    return fields.node()
  }
}

extension AwayDays {
  fileprivate var output: OutputNode {
    var fields = OutputFields()
    if weekdays != 0 { fields.add(Keys.days, DaysOfWeek(rawValue: weekdays).output) }
    fields.add(Keys.weeks, weeks.output)
    fields.add(day: from, Keys.from)
    fields.add(day: to, Keys.to)
    return fields.node(isInline: true)
  }
}

extension DayKinds {
  fileprivate var output: OutputNode? {
    isEmpty ? nil : .list(kinds.map { .word($0.rawValue) }, isInline: true)
  }
}

extension WeekCycle {
  fileprivate var output: OutputNode? {
    switch self {
    case .every: nil
    case .odd: .word(CaseWords.oddWeeks)
    case .even: .word(CaseWords.evenWeeks)
    case .everyNth(let interval, let anchor):
      .mapping([(Keys.interval, .literal(String(interval))), (Keys.from, .word(anchor.description))], isInline: true)
    }
  }
}

extension Season {
  fileprivate var output: OutputNode {
    .mapping([(Keys.from, .word(from.description)), (Keys.to, .word(to.description))], isInline: true)
  }
}

extension DaySpan {
  fileprivate var output: OutputNode {
    from == to
      ? .word(from.description)
      : .mapping([(Keys.from, .word(from.description)), (Keys.to, .word(to.description))], isInline: true)
  }
}

extension BadDays {
  fileprivate var output: OutputNode {
    .mapping(
      [
        (Keys.count, .literal(String(count))), (Keys.author, .literal(String(whole))),
        (Keys.holdsOn, .word(side.rawValue)),
      ], isInline: true)
  }
}
