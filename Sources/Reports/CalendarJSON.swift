package import Law

/// A period day by day for other programs.
package struct CalendarJSON: Encodable {
  struct Sum: Encodable {
    let from: String
    let to: String
    let days: Int
    let week: Int?
    let weekYear: Int?
    /// Fractions where good and bad days differ, or where a day is not known.
    let daysWithAssistance: JSONReport.Span
    let daysAreUnknown: Bool
    let estimatedDays: Int
    let gross: JSONReport.Span
    let need: JSONReport.Span
    let average: JSONReport.Span
    let difference: JSONReport.Span

    init(_ sum: CalendarExact.Sum, isWeek: Bool = false) {
      from = sum.span.from.description
      to = sum.span.to.description
      days = sum.span.count
      week = isWeek ? sum.span.from.week.number : nil
      weekYear = isWeek ? sum.span.from.week.year : nil
      daysWithAssistance = JSONReport.Span(sum.daysWithAssistance)
      daysAreUnknown = sum.daysAreUnknown
      estimatedDays = sum.estimatedDays
      gross = JSONReport.Span(sum.gross)
      need = JSONReport.Span(sum.need)
      average = JSONReport.Span(sum.average)
      difference = JSONReport.Span(sum.difference)
    }
  }

  /// From the least to the greatest; `null` where nobody knows how many.
  struct Count: Encodable {
    let least: JSONReport.Minutes
    let greatest: JSONReport.Minutes?

    init(_ range: CountRange) {
      least = JSONReport.Minutes(range.least)
      greatest = range.greatest.map { JSONReport.Minutes($0) }
    }
  }

  struct Row: Encodable {
    let id: String
    /// Occasions a week on average; `null` where it is unknown.
    let averagePerWeek: JSONReport.Minutes?
    let basis: String?
    let basisFrom: String?
    let basisTo: String?
    let occasions: Count
    let minutes: JSONReport.Span
  }

  struct Day: Encodable {
    let date: String
    let week: Int
    let kinds: [String]
    let isEstimated: Bool
    let gross: JSONReport.Span
    let need: JSONReport.Span
    /// The rows that give minutes, or may, by name.
    let rows: [String: JSONReport.Span]
  }

  struct Part: Encodable {
    let from: String
    let to: String
    let authority: String
    let averageWeek: JSONReport.Span
  }

  let format = "egenmakt-calendar-2"
  let total: Sum
  let estimatedDays: Int
  /// Days on which one assistant would have more than 24 hours.
  let overfullDays: [String]
  let parts: [Part]
  let months: [Sum]
  let weeks: [Sum]
  let rows: [Row]
  let days: [Day]

  package init(_ calendar: CalendarExact, _ subject: Case, _ readings: Readings) {
    total = Sum(calendar.total)
    estimatedDays = calendar.estimatedDays
    overfullDays = calendar.overfullDays.map { $0.description }
    parts = calendar.timeline.parts.map { part in
      Part(
        from: part.from.description, to: part.to.description, authority: "\(part.assessment.authority)",
        averageWeek: JSONReport.Span(part.assessment.shown.bounds(.need)))
    }
    months = calendar.sums(by: .month).map { Sum($0) }
    weeks = calendar.sums(by: .week).map { Sum($0, isWeek: true) }
    let known = subject.calendar.map { CalendarDays($0) }
    rows = calendar.rows.indices.map { CalendarJSON.row($0, calendar, subject.moments[$0], known, readings) }
    days = calendar.days.map { CalendarJSON.day($0, calendar, subject.calendar) }
  }

  private static func row(
    _ index: Int, _ calendar: CalendarExact, _ moment: HelpMoment, _ known: CalendarDays?, _ readings: Readings
  ) -> Row {
    let basis = moment.schedule?.averageWeek(in: known)?.basis
    var span: DaySpan?
    switch basis {
    case .days(let days), .oneYear(let days): span = days
    default: break
    }
    let weekly = moment.occasions.count.least * readings.weeksPerOccasion(moment.occasions.per)
    return Row(
      id: moment.id, averagePerWeek: moment.occasions.count.isKnown ? JSONReport.Minutes(weekly) : nil,
      basis: basis.map { name($0) }, basisFrom: span?.from.description, basisTo: span?.to.description,
      occasions: Count(calendar.occasions(ofRow: index)),
      minutes: JSONReport.Span(calendar.minutes(ofRow: index)))
  }

  private static func name(_ basis: AverageWeek.Basis) -> String {
    switch basis {
    case .count: "count"
    case .weeks(let weeks): "weeks \(weeks)"
    case .fourYears: "1461 days"
    case .twentyEightYears: "10227 days from 2024-01-01"
    case .oneYear: "365.25 days"
    case .days: "days"
    }
  }

  private static func day(_ day: CalendarExact.Day, _ calendar: CalendarExact, _ known: CareCalendar?) -> Day {
    var rows: [String: JSONReport.Span] = [:]
    for index in calendar.rows.indices {
      let minutes = calendar.minutes(ofRow: index, on: day)
      if minutes.possible.isPositive { rows[calendar.rows[index]] = JSONReport.Span(minutes) }
    }
    let kinds = known?.kinds(on: day.date) ?? CareCalendar.almanacKinds(on: day.date)
    return Day(
      date: day.date.description, week: day.date.week.number, kinds: kinds.kinds.map { $0.rawValue },
      isEstimated: day.isEstimated, gross: JSONReport.Span(calendar.gross(on: day)),
      need: JSONReport.Span(calendar.need(on: day)), rows: rows)
  }
}
