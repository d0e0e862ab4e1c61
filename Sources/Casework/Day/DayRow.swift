import CaseFile
import Law

/// A row as the clock and the days see it.
struct DayRow {
  /// A clock time of the row, minutes after midnight; the end may lie after 1 440.
  struct Slot {
    /// When it begins.
    let start: Int
    /// When it ends: what is written, or the beginning and the row's least minutes.
    let end: Int
    /// `true` when the whole time is filled. A span longer than the minutes says only *somewhere here*.
    let isFilled: Bool
  }

  let index: Int
  let row: CaseDocument.Row
  let moment: HelpMoment
  /// The least minutes of an occasion, whole.
  let minutes: Int
  /// The least number of times in an average week.
  let timesPerWeek: Rational
  let slots: [Slot]
  /// The days of the year looked at, from its first day, on which the row can happen.
  let days: [Bool]
  /// How many of them.
  let dayCount: Int

  /// The days looked at: 52 whole weeks.
  static let horizon = 364

  init(_ index: Int, _ row: CaseDocument.Row, _ moment: HelpMoment, _ calendar: DayCalendar) {
    self.index = index
    self.row = row
    self.moment = moment
    let least = Int(moment.minutes.least.floor)
    minutes = least
    timesPerWeek = moment.occasions.leastPerWeek
    slots = row.clockTimes.map { DayRow.slot($0, minutes: least) }
    days = calendar.days(of: row, from: moment.from, to: moment.to)
    dayCount = days.count { $0 }
  }

  private static func slot(_ time: ClockTime, minutes: Int) -> Slot {
    guard let end = time.end else { return Slot(start: time.start, end: time.start + minutes, isFilled: true) }
    let length = end > time.start ? end - time.start : end + 1_440 - time.start
    return Slot(start: time.start, end: time.start + length, isFilled: minutes >= length)
  }

  /// The row's name in the file.
  var id: String { row.id }

  /// `true` when nobody else meets it, it takes time, and it is told as time of its own.
  var isOwnTime: Bool {
    minutes > 0 && moment.within.isEmpty && moment.truths[.metByOther] != .yes && !isForSecondAssistant
  }

  /// `true` when it is done by another assistant at the same time as something else.
  var isForSecondAssistant: Bool { moment.assistants == 1 && moment.truths[.simultaneousSecond] == .yes }

  /// `true` when the assistant watches, waits or stands by.
  var isWatch: Bool {
    switch moment.engagement {
    case .supervision, .waiting, .standby: true
    case .active, .presence: false
    }
  }

  /// `true` when the minutes are what is left after other rows.
  var isNet: Bool { isWatch && moment.truths[.net] == .yes }

  /// `true` when waiting or standby has other night help inside it, to be taken off by the law itself.
  var holdsNightHelp: Bool { moment.engagement == .waiting || moment.engagement == .standby }

  /// The times in the year looked at.
  var timesInYear: Rational { timesPerWeek * 52 }

  /// How many of its days the row surely fills at each of its clock times.
  var surePerSlot: Rational {
    guard !slots.isEmpty else { return .zero }
    if let schedule = moment.schedule, !schedule.conditions.isEmpty {
      let fits = schedule.per == .day && !(schedule.count.least < Rational(slots.count))
      return fits ? Rational(dayCount) : .zero
    }
    let others = Rational(dayCount * (slots.count - 1))
    return Rational.least(Rational(dayCount), (timesInYear - others).notBelowZero)
  }

  /// `true` when it surely happens on each of its days at each of its times.
  var isEveryDay: Bool { dayCount > 0 && surePerSlot == Rational(dayCount) }

  /// The days of the week it can happen on.
  func weekdays(from first: CalendarDate) -> DaysOfWeek {
    var result: DaysOfWeek = []
    for number in 0..<min(days.count, 7 * 52) where days[number] {
      result.insert(DaysOfWeek(first.adding(days: number).weekday))
    }
    return result
  }

  /// `true` when some of its time can lie between two clock times of the night, over midnight.
  func touches(from start: Int, to end: Int) -> Bool {
    slots.contains { slot in
      let night = [(start, end + 1_440), (start - 1_440, end)]
      return night.contains { min(slot.end, $0.1) > max(slot.start, $0.0) }
    }
  }
}

extension Frequency {
  /// The least number of times in an average week; nothing where it is unknown.
  var leastPerWeek: Rational {
    let least = count.least
    switch per {
    case .day: return least * 7
    case .week: return least
    case .month: return least * 84 / Rational(1_461, 4)
    case .year: return least * 7 / Rational(1_461, 4)
    }
  }
}
