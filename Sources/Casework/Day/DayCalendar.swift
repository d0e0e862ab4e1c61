import CaseFile
import Law

/// The 52 weeks from a day, and which of their days rows fit.
struct DayCalendar {
  private let dates: [CalendarDate]
  private let weekdays: [DaysOfWeek]
  private let kinds: [DayKinds?]

  init(from first: CalendarDate, _ calendar: CareCalendar?) {
    let dates = (0..<DayRow.horizon).map { first.adding(days: $0) }
    self.dates = dates
    weekdays = dates.map { DaysOfWeek($0.weekday) }
    kinds = dates.map { calendar?.kinds(on: $0) }
  }

  /// The days between the first and the last day of a row, as numbers.
  func span(from: CalendarDate?, to: CalendarDate?) -> Range<Int> {
    let first = from.flatMap { day in dates.firstIndex { !($0 < day) } ?? dates.endIndex } ?? 0
    let end = to.flatMap { day in dates.firstIndex { day < $0 } } ?? dates.endIndex
    return first..<max(first, end)
  }

  /// The days a row surely fits, and those it may fit. They differ where the calendar does not tell what sort of day it is.
  func days(of row: CaseDocument.Row, in span: Range<Int>) -> (sure: DaySet, possible: DaySet) {
    var (sure, possible) = (DaySet(), DaySet())
    for number in span where row.days.isEmpty || row.days.contains(weekdays[number]) {
      let fits = row.schedule.map { holds($0.conditions, number) } ?? .yes
      if fits == .yes { sure.insert(number) }
      if fits != .no { possible.insert(number) }
    }
    return (sure, possible)
  }

  /// The days of a kind.
  func days(of kind: DayKind) -> DaySet {
    var days = DaySet()
    for number in kinds.indices where kinds[number]?.contains(DayKinds(kind)) ?? false { days.insert(number) }
    return days
  }

  /// The days of the week among them.
  func weekdays(of days: DaySet) -> DaysOfWeek {
    days.numbers.reduce(into: []) { $0.insert(weekdays[$1]) }
  }

  private func holds(_ conditions: DayConditions, _ number: Int) -> Truth {
    let date = dates[number]
    if !conditions.weeks.holds(on: date) { return .no }
    if !conditions.seasons.isEmpty, !conditions.seasons.contains(where: { $0.contains(date) }) { return .no }
    if !conditions.spans.isEmpty, !conditions.spans.contains(where: { $0.contains(date) }) { return .no }
    let known = kinds[number] ?? CareCalendar.almanacKinds(on: date)
    func isOpen(_ asked: DayKinds) -> Bool { kinds[number] == nil && !asked.subtracting(.ofAlmanac).isEmpty }
    if !conditions.exceptKinds.isDisjoint(with: known) { return .no }
    if conditions.kinds.isEmpty || !conditions.kinds.isDisjoint(with: known) {
      return isOpen(conditions.exceptKinds) ? .unknown : .yes
    }
    return isOpen(conditions.kinds) ? .unknown : .no
  }
}
