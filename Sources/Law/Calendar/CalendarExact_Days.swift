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
  /// The stated number of days with assistance a week; unknown where nobody has said.
  private let stated: Amount
  /// `true` when every row lived in the part says its days.
  private let rowsTellTheirDays: Bool
  private var likeness: DayLikeness
  /// Days alike are assessed once: what they hold and where their pattern stands.
  private var seen: [(occasions: [Amount], daysPerWeek: [Amount], pattern: Int)] = []

  init(of subject: Case, from part: Timeline.Part, law: Law, _ calendar: CalendarDays?) {
    self.law = law
    assessment = part.assessment
    grades = DayGrade.grades(subject.moments)
    rows = subject.moments.map { RowDays($0, in: calendar) }
    stated = subject.circumstances(on: part.from).daysWithAssistance
    rowsTellTheirDays = subject.rowsTellTheirDays(on: part.from)
    let ofCalendar = subject.moments.filter {
      $0.facts.isLived(on: part.from) && !$0.neverGivesTime && $0.schedule?.conditions.needCalendar ?? false
    }
    likeness = DayLikeness(ofCalendar.map { RowDays($0.livedAlways, in: calendar) }, grades, calendar)
    var base = subject
    base.circumstances.append(DayWalk.circumstances(of: subject, part.assessment, on: part.from))
    for index in base.moments.indices {
      // Livedness is in the occasions: what goes over midnight falls on the day after the row's last.
      base.moments[index].from = nil
      base.moments[index].to = nil
      base.moments[index].weekdays = 0
      base.moments[index].roomPerWeek = 10_080
    }
    self.subject = base
  }

  /// What a week of seven such days must be told: what need 7 comes to on average, and the days with assistance, which
  /// are set for each kind of day.
  private static func circumstances(
    of subject: Case, _ assessment: Assessment, on date: CalendarDate
  ) -> CircumstanceBlock {
    var block = CircumstanceBlock()
    block.says(.daysWithAssistance)
    if !subject.circumstances(on: date).medicalHoursPerDay.isStated, assessment.medicalMinutesPerDay.isPositive,
      let hours = Amount(assessment.medicalMinutesPerDay / 60)
    {
      block.values.medicalHoursPerDay = hours
      block.says(.medicalHoursPerDay)
    }
    return block
  }

  mutating func pattern(on day: Int, _ patterns: inout [DayPattern]) throws(LawError) -> (Int, isEstimated: Bool) {
    var occasions: [Amount] = []
    var daysPerWeek: [Amount] = []
    var isEstimated = false
    for place in grades.indices {
      var happens: Truth = .no
      for index in rows.indices {
        let found = try rows[index].day(day, of: grades[place], law.readings)
        occasions.append(found.weekly)
        if !found.isKnown { isEstimated = true }
        if !rows[index].moment.neverGivesTime { happens = happens || found.happens }
      }
      daysPerWeek.append(self.daysPerWeek(day, happens, ofGrade: place))
    }
    for known in seen.reversed() where known.occasions == occasions && known.daysPerWeek == daysPerWeek {
      return (known.pattern, isEstimated)
    }
    patterns.append(try weighed(occasions, daysPerWeek))
    seen.append((occasions, daysPerWeek, patterns.count - 1))
    return (patterns.count - 1, isEstimated)
  }

  /// Days with assistance in a week of seven days like this one: all or none where the rows tell, the part that days like
  /// it in the calendar have, or else the stated number; unknown where there is none.
  private mutating func daysPerWeek(_ day: Int, _ happens: Truth, ofGrade grade: Int) -> Amount {
    guard rowsTellTheirDays else { return stated }
    if happens != .unknown { return Amount(7) }
    return likeness.share(of: day, grade).flatMap { Amount($0 * 7) } ?? stated
  }

  /// The grades of a day, each by its weight.
  ///
  /// - Parameter occasions: those of every row for the first grade, then for the next.
  private func weighed(_ occasions: [Amount], _ daysPerWeek: [Amount]) throws(LawError) -> DayPattern {
    var first = occasions.startIndex
    var result: DayPattern?
    for place in grades.indices {
      let pattern = try assessed(
        occasions[first..<(first + rows.count)], daysPerWeek[place], weight: grades[place].weight)
      result?.add(pattern)
      if result == nil { result = pattern }
      first += rows.count
    }
    guard let result else { preconditionFailure("there is always one grade") }
    return result
  }

  /// A seventh of a week of such days, times a weight.
  private func assessed(
    _ occasions: ArraySlice<Amount>, _ daysPerWeek: Amount, weight: Rational
  ) throws(LawError) -> DayPattern {
    var week = subject
    // While nobody has said, each day that may have help is taken to have it.
    week.circumstances[week.circumstances.count - 1].values.daysWithAssistance =
      daysPerWeek.isStated ? daysPerWeek : Amount(7)
    for index in week.moments.indices {
      week.moments[index].occasions = Frequency(occasions[occasions.startIndex + index], per: .week)
    }
    let found = try Assessment.proved(week, under: law)
    let track = assessment.shownTrack
    let sums = track == .agency ? found.assessment.agency : found.assessment.kommun
    let place = Int(track.rawValue)
    let part = weight / 7
    let gross = sums.bounds(.gross) * part
    let most = Rational.least(daysPerWeek.greatest ?? 7, 7)
    return DayPattern(
      rows: week.moments.indices.map { index in
        Bounds(
          secure: found.ends[place][index][.weekly].least, likely: found.proof.rows[place][index].total,
          possible: found.ends[place][index][.weekly].greatest) * part
      },
      occasions: occasions.map { CountRange($0) * part }, gross: gross, need: sums.bounds(.need) * part,
      daysWithAssistance: Bounds(
        secure: gross.secure.isPositive ? daysPerWeek.least * part : .zero,
        likely: gross.likely.isPositive ? most * part : .zero,
        possible: gross.possible.isPositive ? most * part : .zero),
      daysAreUnknown: !daysPerWeek.isStated && gross.possible.isPositive,
      isOverfull: found.assessment.marks.contains(.overFullDay))
  }
}

/// How large a part of days that are alike have help, counted over the person's own calendar: for a day outside it.
///
/// Days are alike when the same rows would happen if every sort of day were the right one.
private struct DayLikeness {
  private var rows: [RowDays]
  private let grades: [DayGrade]
  private let calendar: CalendarDays?
  private var isCounted = false
  private var alike: [(rows: [Bool], days: Int, helped: [Int])] = []

  init(_ rows: [RowDays], _ grades: [DayGrade], _ calendar: CalendarDays?) {
    self.rows = rows
    self.grades = grades
    self.calendar = calendar
  }

  /// The part for a day and a grade; `nil` where no day of the calendar is like it, or one does not tell.
  mutating func share(of day: Int, _ grade: Int) -> Rational? {
    if !isCounted { count() }
    let key = key(of: day)
    for known in alike where known.rows == key {
      return known.helped[grade] < 0 ? nil : Rational(Int64(known.helped[grade]), Int64(known.days))
    }
    return nil
  }

  private mutating func key(of day: Int) -> [Bool] { rows.indices.map { rows[$0].mayHappen(on: day) } }

  private mutating func count() {
    isCounted = true
    guard let span = calendar?.span else { return }
    // What began the night before the first day is not known.
    let first = span.from.dayNumber + (rows.contains { $0.goesOverMidnight } ? 1 : 0)
    guard first <= span.to.dayNumber else { return }
    for day in first...span.to.dayNumber {
      let key = key(of: day)
      let helped = grades.indices.map { happens(on: day, grades[$0]) }
      add(key, helped)
    }
  }

  private mutating func happens(on day: Int, _ grade: DayGrade) -> Truth {
    var result: Truth = .no
    for index in rows.indices where rows[index].badDays?.holds(on: grade) ?? true {
      result = result || rows[index].happens(on: day)
    }
    return result
  }

  private mutating func add(_ key: [Bool], _ helped: [Truth]) {
    var place = alike.firstIndex { $0.rows == key } ?? alike.endIndex
    if place == alike.endIndex {
      alike.append((key, 0, helped.map { _ in 0 }))
      place = alike.endIndex - 1
    }
    alike[place].days += 1
    for grade in helped.indices {
      switch helped[grade] {
      case .yes where alike[place].helped[grade] >= 0: alike[place].helped[grade] += 1
      case .unknown: alike[place].helped[grade] = -1
      case .yes, .no: break
      }
    }
  }
}

extension Case {
  /// `true` when every row that is lived on a day, and can give time, says which days it falls on.
  public func rowsTellTheirDays(on date: CalendarDate) -> Bool {
    moments.allSatisfy { $0.tellsItsDays || $0.neverGivesTime || !$0.facts.isLived(on: date) }
  }
}
