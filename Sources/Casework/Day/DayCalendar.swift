import CaseFile
import Law

/// The 52 weeks from a day, and which of their days rows fit.
struct DayCalendar {
  let first: CalendarDate
  private let dates: [CalendarDate]
  private let kinds: [DayKinds?]

  init(from first: CalendarDate, _ calendar: CareCalendar?) {
    self.first = first
    dates = (0..<DayRow.horizon).map { first.adding(days: $0) }
    kinds = dates.map { calendar?.kinds(on: $0) }
  }

  /// The days a row can happen on. A day whose sort nobody knows is one of them.
  func days(of row: CaseDocument.Row, from: CalendarDate?, to: CalendarDate?) -> [Bool] {
    dates.indices.map { place in
      let date = dates[place]
      if let from, date < from { return false }
      if let to, to < date { return false }
      if !row.days.isEmpty, !row.days.contains(DaysOfWeek(date.weekday)) { return false }
      guard let conditions = row.schedule?.conditions else { return true }
      return holds(conditions, place)
    }
  }

  private func holds(_ conditions: DayConditions, _ place: Int) -> Bool {
    let date = dates[place]
    if !conditions.weeks.holds(on: date) { return false }
    if !conditions.seasons.isEmpty, !conditions.seasons.contains(where: { $0.contains(date) }) { return false }
    if !conditions.spans.isEmpty, !conditions.spans.contains(where: { $0.contains(date) }) { return false }
    guard let kinds = kinds[place] else { return true }
    if !conditions.kinds.isEmpty, conditions.kinds.isDisjoint(with: kinds) { return false }
    return conditions.exceptKinds.isDisjoint(with: kinds)
  }
}
