extension CalendarExact {
  /// Computes a period.
  ///
  /// - Parameters:
  ///   - first: first day, 1994-01-01 or later.
  ///   - last: last day, not before the first; at most ``greatestDays`` days in all.
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``; ``LawError/tooLarge`` also for a longer period.
  public init(
    of subject: Case, from first: CalendarDate, to last: CalendarDate, readings: Readings = Readings()
  ) throws(LawError) {
    guard last.dayNumber - first.dayNumber < CalendarExact.greatestDays else { throw .tooLarge }
    timeline = try Timeline(of: subject, from: first, to: last, readings: readings)
    rows = subject.moments.map { $0.id }
    let calendar = subject.calendar.map { CalendarDays($0) }
    var days: [Day] = []
    var patterns: [DayPattern] = []
    for index in timeline.parts.indices {
      let part = timeline.parts[index]
      let law = Law(on: part.from, readings: readings)
      var walk = DayWalk(of: subject, from: part, law: law, calendar)
      for number in part.from.dayNumber...part.to.dayNumber {
        let (pattern, isEstimated) = try walk.pattern(on: number, &patterns)
        days.append(
          Day(date: CalendarDate(dayNumber: number), part: index, isEstimated: isEstimated, pattern: pattern))
      }
    }
    self.days = days
    self.patterns = patterns
  }
}

/// Walks through the days of one part of the timeline.
private struct DayWalk {
  private let subject: Case
  private let assessment: Assessment
  private let law: Law
  private var rows: [RowDays]
  private let grades: [DayGrade]
  /// Days alike are assessed once: the occasions and where their pattern stands.
  private var seen: [(occasions: [Amount], pattern: Int)] = []

  init(of subject: Case, from part: Timeline.Part, law: Law, _ calendar: CalendarDays?) {
    self.law = law
    assessment = part.assessment
    grades = DayGrade.grades(subject.moments)
    rows = subject.moments.map { RowDays($0, in: calendar, readings: law.readings) }
    var base = subject
    base.circumstances.append(DayWalk.circumstances(of: subject, part.assessment, on: part.from))
    for index in base.moments.indices {
      // Livedness is in the occasions: what goes over midnight falls on the day after the row's last.
      base.moments[index].from = nil
      base.moments[index].to = nil
      base.moments[index].weekdays = 0
    }
    self.subject = base
  }

  /// What a week of seven such days must be told: that each has assistance, and what need 7 comes to on average.
  private static func circumstances(
    of subject: Case, _ assessment: Assessment, on date: CalendarDate
  ) -> CircumstanceBlock {
    var block = CircumstanceBlock()
    let facts = subject.circumstances(on: date)
    if !facts.daysWithAssistance.isStated || subject.moments.allSatisfy({ $0.tellsItsDays }) {
      block.values.daysWithAssistance = Amount(7)
      block.says(.daysWithAssistance)
    }
    if !facts.medicalHoursPerDay.isStated, assessment.medicalMinutesPerDay.isPositive,
      let hours = Amount(assessment.medicalMinutesPerDay / 60)
    {
      block.values.medicalHoursPerDay = hours
      block.says(.medicalHoursPerDay)
    }
    return block
  }

  mutating func pattern(on day: Int, _ patterns: inout [DayPattern]) throws(LawError) -> (Int, isEstimated: Bool) {
    var occasions: [Amount] = []
    var isEstimated = false
    for grade in grades {
      for index in rows.indices {
        let (amount, isKnown) = try rows[index].occasionsPerWeek(on: day, of: grade)
        occasions.append(amount)
        if !isKnown { isEstimated = true }
      }
    }
    for known in seen.reversed() where known.occasions == occasions { return (known.pattern, isEstimated) }
    patterns.append(try weighed(occasions))
    seen.append((occasions, patterns.count - 1))
    return (patterns.count - 1, isEstimated)
  }

  /// The grades of a day, each by its weight.
  ///
  /// - Parameter occasions: those of every row for the first grade, then for the next.
  private func weighed(_ occasions: [Amount]) throws(LawError) -> DayPattern {
    var first = occasions.startIndex
    var result: DayPattern?
    for grade in grades {
      let pattern = try assessed(occasions[first..<(first + rows.count)], weight: grade.weight)
      result?.add(pattern)
      if result == nil { result = pattern }
      first += rows.count
    }
    guard let result else { preconditionFailure("there is always one grade") }
    return result
  }

  /// A seventh of a week of such days, times a weight.
  private func assessed(_ occasions: ArraySlice<Amount>, weight: Rational) throws(LawError) -> DayPattern {
    var week = subject
    for index in week.moments.indices {
      week.moments[index].occasions = Frequency(occasions[occasions.startIndex + index], per: .week)
    }
    let found = try Assessment.proved(week, under: law)
    let track = assessment.shownTrack
    let sums = track == .agency ? found.assessment.agency : found.assessment.kommun
    let place = Int(track.rawValue)
    let part = weight / 7
    let gross = sums.bounds(.gross) * part
    return DayPattern(
      rows: week.moments.indices.map { index in
        Bounds(
          secure: found.ends[place][index][.weekly].least, likely: found.proof.rows[place][index].total,
          possible: found.ends[place][index][.weekly].greatest) * part
      },
      occasions: occasions.map { $0.least * part }, gross: gross, need: sums.bounds(.need) * part,
      daysWithAssistance: gross.likely.isPositive ? weight : .zero,
      isOverfull: found.assessment.marks.contains(.overFullDay))
  }
}

/// The days of one row.
private struct RowDays {
  private let moment: HelpMoment
  private let schedule: Schedule
  private let badDays: BadDays?
  private var counter: DayCounter
  private let afterMidnight: Rational
  private let readings: Readings

  init(_ moment: HelpMoment, in calendar: CalendarDays?, readings: Readings) {
    self.readings = readings
    self.moment = moment
    var schedule = moment.schedule ?? moment.spread
    badDays = schedule.conditions.badDays
    schedule.conditions.badDays = nil
    self.schedule = schedule
    counter = DayCounter(schedule, in: calendar)
    afterMidnight = schedule.shareAfterMidnight(minutes: moment.minutes.least)
  }

  /// Occasions of a week of seven days like this one; `false` when they are an average.
  mutating func occasionsPerWeek(on day: Int, of grade: DayGrade) throws(LawError) -> (Amount, isKnown: Bool) {
    if let badDays, !badDays.holds(on: grade) { return (.zero, true) }
    guard let part = part(on: day) else {
      guard moment.facts.isLived(on: CalendarDate(dayNumber: day)) else { return (.zero, true) }
      // The average holds the part of bad or good days already, which the grade's weight brings in again.
      let factor = readings.weeksPerOccasion(moment.occasions.per) / (badDays?.share ?? .one)
      guard let amount = moment.occasions.count.times(factor) else { throw .tooLarge }
      return (amount, false)
    }
    guard let amount = schedule.count.times(part * 7) else { throw .tooLarge }
    return (amount, true)
  }

  /// The occasions' worth of minutes that falls on a day, for a count of one.
  private mutating func part(on day: Int) -> Rational? {
    guard let own = beginning(on: day) else { return nil }
    guard afterMidnight.isPositive else { return own }
    guard let before = beginning(on: day - 1) else { return nil }
    return own * (.one - afterMidnight) + before * afterMidnight
  }

  private mutating func beginning(on day: Int) -> Rational? {
    guard moment.facts.isLived(on: CalendarDate(dayNumber: day)) else { return .zero }
    return counter.beginning(on: day)
  }
}

extension HelpMoment {
  /// `true` when it is known which days the row falls on.
  public var tellsItsDays: Bool { schedule != nil || facts.occasions.per == .day || facts.weekdays != 0 }

  /// The row's frequency spread evenly over its days.
  fileprivate var spread: Schedule {
    var schedule = Schedule(facts.occasions.count, per: facts.occasions.per)
    schedule.weekdays = facts.weekdays
    if schedule.per == .day, schedule.restrictsWeekdays, let weekly = schedule.count.times(7) {
      schedule.count = weekly
      schedule.per = .week
    }
    return schedule
  }
}
