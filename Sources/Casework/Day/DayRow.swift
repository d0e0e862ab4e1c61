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
  /// The least number of times on average on each of its days; nothing where that is not known. Good and bad days are
  /// taken as its days.
  let timesPerDay: Rational
  let slots: [Slot]
  /// From its first to its last day, of the days looked at.
  let inForce: Range<Int>
  /// The days looked at that it surely can happen on.
  let days: DaySet
  /// How many of them.
  let dayCount: Int
  /// `true` when it may happen on some day looked at.
  let isPossible: Bool
  /// How many of its days the row surely fills at each of its clock times.
  let surePerSlot: Rational

  /// The days looked at: 52 whole weeks.
  static let horizon = 364

  init(_ index: Int, _ row: CaseDocument.Row, _ moment: HelpMoment, _ calendar: DayCalendar) {
    self.index = index
    self.row = row
    self.moment = moment
    let least = Int(moment.minutes.least.floor)
    minutes = least
    timesPerWeek = moment.occasions.leastPerWeek
    let often = DayRow.timesPerDay(row, moment)
    timesPerDay = often
    let isEach = !(often < Rational(row.clockTimes.count))
    slots = row.clockTimes.map { DayRow.slot($0, minutes: least, isEach: isEach) }
    inForce = calendar.span(from: moment.from, to: moment.to)
    let fitting = calendar.days(of: row, in: inForce)
    days = fitting.sure
    dayCount = days.count
    isPossible = !fitting.possible.isEmpty
    let others = Rational(dayCount * (slots.count - 1))
    surePerSlot =
      slots.isEmpty
      ? .zero : Rational.least(Rational(dayCount), (often * Rational(dayCount) - others).notBelowZero)
  }

  private static func timesPerDay(_ row: CaseDocument.Row, _ moment: HelpMoment) -> Rational {
    let frequency = moment.schedule.map { Frequency($0.count, per: $0.per) } ?? moment.occasions
    if frequency.per == .day { return frequency.count.least }
    if let schedule = moment.schedule, !schedule.conditions.isEmpty { return .zero }
    let daysPerWeek = row.days.isEmpty ? 7 : row.days.days.count
    return frequency.leastPerWeek / Rational(daysPerWeek)
  }

  private static func slot(_ time: ClockTime, minutes: Int, isEach: Bool) -> Slot {
    guard let length = time.length else {
      return Slot(start: time.start, end: time.start + minutes, isFilled: true)
    }
    let taken = isEach ? max(length, minutes) : length
    return Slot(start: time.start, end: time.start + taken, isFilled: minutes >= length)
  }

  /// The row's name in the file.
  var id: String { row.id }

  /// `true` when it surely happens on each of its days at each of its times.
  var isEveryDay: Bool { dayCount > 0 && surePerSlot == Rational(dayCount) }

  /// How many times it surely happens on each of its days, spread evenly.
  var surePerDay: Int {
    if moment.schedule?.conditions.badDays != nil || !timesPerDay.isDefined { return 0 }
    return Int(min(timesPerDay.floor, 1_440))
  }

  /// The least times in the days looked at.
  var timesInForce: Rational { timesPerDay * Rational(dayCount) }

  /// Minutes a day on average while it is in force.
  var minutesPerDay: Rational { timesPerWeek * Rational(minutes) / 7 }

  /// `true` when some of its time can lie between two clock times of the night, over midnight.
  func touches(from start: Int, to end: Int) -> Bool {
    slots.contains { slot in
      let night = [(start, end + 1_440), (start - 1_440, end)]
      return night.contains { min(slot.end, $0.1) > max(slot.start, $0.0) }
    }
  }
}

// What the row says of the one who helps.
extension DayRow {
  /// `true` when somebody else meets it.
  var isMetByOther: Bool { moment.truths[.metByOther] == .yes }

  /// `true` when nobody else meets it, it takes time, and it is told as time of its own.
  var isOwnTime: Bool { minutes > 0 && moment.within.isEmpty && !isMetByOther && !isForSecondAssistant }

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

  /// `true` when some of it surely, or for a watch as far as it is told, belongs to the night.
  var isAtNight: Bool {
    if moment.truths[.night] == .yes || holdsNightHelp { return true }
    guard isWatch, moment.truths[.night] != .no else { return false }
    return slots.isEmpty ? minutes >= DayRow.roundTheClock : touches(from: 1_380, to: 360)
  }

  /// `true` when it surely belongs to the day: so the row says, or its clock times do.
  var isByDay: Bool {
    if isAtNight { return false }
    return moment.truths[.night] == .no || !slots.isEmpty && !touches(from: 1_380, to: 360)
  }

  /// So many minutes without clock times leave no room for a whole night beside them, nor for a morning in school.
  static let roundTheClock = 1_200

  /// `true` when it is told as help at home, or nothing is said of where.
  var isAtHome: Bool { moment.place == .home || moment.place == .unknown }
}

extension ClockTime {
  /// Minutes from the beginning to the end; a whole day when they are the same. `nil` when no end is said.
  var length: Int? { end.map { $0 > start ? $0 - start : $0 + 1_440 - start } }
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
