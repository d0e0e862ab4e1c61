import Casework
package import CaseFile
package import Law
package import Wording

/// A period day by day beside the average week.
package struct CalendarReport {
  package let document: CaseDocument
  package let subject: Case
  package let calendar: CalendarExact
  package let readings: Readings
  package let showsDays: Bool
  package let language: Language

  package init(
    document: CaseDocument, subject: Case, calendar: CalendarExact, readings: Readings, showsDays: Bool,
    language: Language
  ) {
    self.document = document
    self.subject = subject
    self.calendar = calendar
    self.readings = readings
    self.showsDays = showsDays
    self.language = language
  }

  /// Weeks that fit in a table that somebody reads.
  private static let greatestWeekTable = 60

  package var blocks: [Block] {
    let total = calendar.total
    let title = document.title ?? language("Ärende utan rubrik", "Case without a title")
    let span = "\(language.date(total.span.from)) – \(language.date(total.span.to))"
    var blocks: [Block] = [
      .title(title),
      .remark(
        language(
          "En uträkning, inte ett beslut. \(span), \(days(total.span.count)).",
          "A calculation, not a decision. \(span), \(days(total.span.count)).")),
      .table(weeksSideBySide(total)),
      .facts(facts(total)),
      .paragraph(explanation),
    ]
    blocks += parts
    blocks += [.heading(language("Månad för månad", "Month by month")), .table(months)]
    blocks += weeks
    blocks += [.heading(language("Rad för rad", "Row by row")), .table(rows)]
    if showsDays { blocks += [.heading(language("Dag för dag", "Day by day")), .table(daily)] }
    let remarks = remarks(total)
    if !remarks.isEmpty { blocks += [.heading(language("Att tänka på", "To bear in mind")), .list(remarks)] }
    return blocks
  }

  private var explanation: String {
    language(
      "Lagen beviljar efter en genomsnittlig vecka. Den avgör vem som beslutar och hur mycket som kan beviljas. Kalendern visar när hjälpen infaller. Talen är behovet: utan åldersgränsens tak och utan avrundning av timmar (CI-23).",
      "The law grants by an average week. It settles who decides and how much can be granted. The calendar shows when the help falls. The figures are the need: without the age limit's cap and without rounding of hours (CI-23)."
    )
  }

  // MARK: The two weeks

  private func weeksSideBySide(_ total: CalendarExact.Sum) -> Table {
    let perWeek = Rational(7, Int64(total.span.count))
    return Table(
      columns: [Table.Column("")] + amountColumns,
      rows: [
        amounts(
          language("En vecka", "One week"), average: total.average * perWeek, exact: total.need * perWeek,
          difference: total.difference * perWeek),
        amounts(
          language("Hela perioden", "The whole period"), average: total.average, exact: total.need,
          difference: total.difference, isStrong: true),
      ])
  }

  private var amountColumns: [Table.Column] {
    [
      Table.Column(language("Genomsnittsveckan", "Average week"), .right),
      Table.Column(language("Dag för dag", "Day by day"), .right),
      Table.Column(language("Skillnad", "Difference"), .right),
    ]
  }

  private func amounts(
    _ name: String, _ before: [String] = [], average: Bounds, exact: Bounds, difference: Bounds,
    isStrong: Bool = false
  ) -> Table.Row {
    Table.Row(
      [name] + before + [language.range(average), language.range(exact), language.difference(difference)],
      isStrong: isStrong)
  }

  private func facts(_ total: CalendarExact.Sum) -> [Block.Pair] {
    var pairs = [Block.Pair(language("Dygn med assistans", "Days with assistance"), daysWithAssistance(total))]
    if total.gross != total.need {
      pairs.append(
        Block.Pair(
          language("Före föräldraavdrag", "Before parental deduction"), language.range(total.gross)))
    }
    return pairs
  }

  private var everyRowTellsItsDays: Bool {
    calendar.timeline.parts.allSatisfy { subject.rowsTellTheirDays(on: $0.from) }
  }

  private func daysWithAssistance(_ total: CalendarExact.Sum) -> String {
    let said = self.said(total)
    guard everyRowTellsItsDays else {
      let unknown = language("går inte att se, alla rader har inte schema", "cannot be seen, not every row has schema")
      return [unknown, said].compactMap { $0 }.joined(separator: "; ")
    }
    guard !total.daysAreUnknown else {
      let most = language.number(total.daysWithAssistance.possible)
      let least = language.number(total.daysWithAssistance.secure)
      let unknown = language(
        "går inte att se, \(least)–\(most) av \(total.span.count)",
        "cannot be seen, \(least)–\(most) of \(total.span.count)")
      return [unknown, said].compactMap { $0 }.joined(separator: "; ")
    }
    let perWeek = language.number(total.daysWithAssistance * Rational(7, Int64(total.span.count)))
    let counted = language(
      "\(language.number(total.daysWithAssistance)) av \(total.span.count) (\(perWeek) i veckan)",
      "\(language.number(total.daysWithAssistance)) of \(total.span.count) (\(perWeek) a week)")
    return [counted, said].compactMap { $0 }.joined(separator: "; ")
  }

  /// The days that the average week deducts for, and whose number it is.
  private func said(_ total: CalendarExact.Sum) -> String? {
    let circumstances = subject.circumstances(on: total.span.from)
    let days = circumstances.daysWithAssistance
    guard days.isStated else { return nil }
    let number = language.amount(days)
    return circumstances.daysAreScheduled
      ? language("i snitt enligt schemat: \(number) i veckan", "on average by the schedule: \(number) a week")
      : language("angett: \(number) i veckan", "stated: \(number) a week")
  }

  /// Where the law or the case changes within the period.
  private var parts: [Block] {
    var rows: [Table.Row] = []
    var previous: (Authority, [Rational])?
    for part in calendar.timeline.parts {
      let assessment = part.assessment
      let key = (assessment.authority, assessment.fingerprint)
      if let previous, previous == key, !rows.isEmpty {
        rows[rows.count - 1].cells[1] = part.to.description
        continue
      }
      previous = key
      rows.append(
        Table.Row([
          part.from.description, part.to.description, language.short(assessment.authority),
          language.range(assessment.shown.bounds(.need)),
        ]))
    }
    let columns = [
      Table.Column(language("Från", "From")), Table.Column(language("Till", "To")),
      Table.Column(language("Beslutar", "Decides")),
      Table.Column(language("Genomsnittlig vecka", "Average week"), .right),
    ]
    return [
      .heading(language("Genomsnittsveckan enligt lagen", "The average week by the law")),
      .table(Table(columns: columns, rows: rows)),
    ]
  }

  // MARK: Months, weeks, days

  private var months: Table {
    Table(
      columns: [Table.Column(language("Månad", "Month")), Table.Column(language("Dagar", "Days"), .right)]
        + amountColumns,
      rows: calendar.sums(by: .month).map { line($0, language.month($0.span.from)) })
  }

  private var weeks: [Block] {
    let sums = calendar.sums(by: .week)
    let heading = Block.heading(language("Vecka för vecka", "Week by week"))
    guard sums.count <= CalendarReport.greatestWeekTable else {
      return [
        heading,
        .remark(
          language(
            "\(sums.count) veckor: för många att visa här.", "\(sums.count) weeks: too many to show here.")),
        .pointer(language("De finns alla med --json.", "All of them are in --json.")),
      ]
    }
    let columns = [Table.Column(language("Vecka", "Week")), Table.Column(language("Dagar", "Days"), .right)]
    return [
      heading,
      .table(Table(columns: columns + amountColumns, rows: sums.map { line($0, language.week($0.span.from.week)) })),
    ]
  }

  private func line(_ sum: CalendarExact.Sum, _ name: String) -> Table.Row {
    amounts(name, ["\(sum.span.count)"], average: sum.average, exact: sum.need, difference: sum.difference)
  }

  private var daily: Table {
    let columns = [
      Table.Column(language("Dag", "Day")), Table.Column(language("Vad för dag", "What day")),
      Table.Column(language("Rader", "Rows")), Table.Column(language("Tid", "Time"), .right),
    ]
    return Table(
      columns: columns,
      rows: calendar.days.map { day in
        let rows = calendar.rows.indices.filter { calendar.minutes(ofRow: $0, on: day).possible.isPositive }
        return Table.Row([
          "\(language.weekday(day.date.weekday)) \(day.date)", kind(of: day),
          rows.map { calendar.rows[$0] }.joined(separator: ", "),
          language.range(calendar.need(on: day)),
        ])
      })
  }

  private func kind(of day: CalendarExact.Day) -> String {
    let hidden: DayKinds = [DayKinds(.atHome), DayKinds(.ordinary), DayKinds(.workingDay), DayKinds(.publicHoliday)]
    let known = subject.calendar?.kinds(on: day.date) ?? []
    var words = known.subtracting(hidden).kinds.map { language.dayKind($0) }
    if let holiday = day.date.publicHoliday, holiday != .sunday {
      words.insert(language == .swedish ? "\(holiday.name)" : language.dayKind(.publicHoliday), at: 0)
    }
    if day.isEstimated { words.append(language("okänd dag, genomsnitt", "unknown day, average")) }
    return words.joined(separator: ", ")
  }

  // MARK: Rows

  private var rows: Table {
    let columns = [
      Table.Column(language("Rad", "Row")), Table.Column(language("Gånger", "Times"), .right),
      Table.Column(language("Tid före avdrag", "Time before deduction"), .right),
      Table.Column(language("I veckan i snitt", "A week on average"), .right),
      Table.Column(language("Snitt över", "Average over")),
    ]
    let days = subject.calendar.map { CalendarDays($0) }
    return Table(
      columns: columns,
      rows: calendar.rows.indices.map { index in
        Table.Row([
          label(index), language.count(calendar.occasions(ofRow: index)),
          language.range(calendar.minutes(ofRow: index)), weekly(subject.moments[index]), basis(index, days),
        ])
      })
  }

  private func label(_ index: Int) -> String {
    guard let name = document.rows[index].name, !name.isEmpty else { return calendar.rows[index] }
    return "\(calendar.rows[index]) \(name)"
  }

  private func weekly(_ moment: HelpMoment) -> String {
    let count = moment.occasions.count
    guard count.isStated, let greatest = count.greatest else { return language("okänt", "unknown") }
    let factor = readings.weeksPerOccasion(moment.occasions.per)
    let least = language.number(count.least * factor)
    return count.isKnown ? least : "\(least)–\(language.number(greatest * factor))"
  }

  /// The days the average is taken over, and rows whose days nobody has said.
  private func basis(_ index: Int, _ days: CalendarDays?) -> String {
    let moment = subject.moments[index]
    guard let schedule = moment.schedule else {
      return moment.tellsItsDays ? "–" : language("sprids jämnt", "spread evenly")
    }
    guard let basis = schedule.averageWeek(in: days)?.basis else { return "–" }
    return language.basis(basis, calendar: subject.calendar?.span)
  }

  private func remarks(_ total: CalendarExact.Sum) -> [String] {
    var remarks: [String] = []
    let overfull = calendar.overfullDays
    if let first = overfull.first {
      remarks.append(
        language(
          "\(days(overfull.count)) får en assistent mer än 24 timmar, den första \(language.date(first)). Skriv inom på rader som sker samtidigt.",
          "On \(days(overfull.count)) one assistant gets more than 24 hours, the first on \(language.date(first)). Write inom for rows at the same time."
        ))
    }
    let estimated = calendar.estimatedDays
    if estimated == 0, let known = subject.calendar?.span {
      remarks.append(
        language(
          "Snitt över kalendern är ett snitt över \(language.date(known.from)) – \(language.date(known.to)).",
          "Average over the calendar is over \(language.date(known.from)) – \(language.date(known.to))."))
    }
    if estimated > 0, let calendarSpan = subject.calendar?.span {
      remarks.append(
        language(
          "Din kalender gäller \(language.date(calendarSpan.from)) – \(language.date(calendarSpan.to)). \(estimated) av dagarna i perioden ligger utanför; där räknas raderna som läser kalendern med sitt genomsnitt.",
          "Your calendar covers \(language.date(calendarSpan.from)) – \(language.date(calendarSpan.to)). \(estimated) of the days lie outside it; rows that read the calendar are counted at their average there."
        ))
    }
    if !everyRowTellsItsDays {
      remarks.append(
        language(
          "Rader utan schema och dagar sprids jämnt. Skriv schema på dem för att se när hjälpen infaller.",
          "Rows without schema and days are spread evenly. Write schema for them to see when the help falls."))
    }
    if subject.moments.contains(where: { $0.schedule?.conditions.badDays != nil }) {
      remarks.append(
        language(
          "Dåliga dagar har inget datum. Varje dag vägs: så stor del av den räknas som dålig.",
          "Bad days have no date. Each day is weighed: that part of it counts as bad."))
    }
    if let calendar = subject.calendar, !calendar.hospital.isEmpty {
      remarks.append(
        language(
          "Kalenderns sjukhusdagar styr bara schemat. Vad lagen säger om vistelsen läses ur vistelse under omständigheter.",
          "The calendar's hospital days steer the schedule alone. What the law says of the stay is read from vistelse under omständigheter."
        ))
    }
    if total.gross != total.need {
      remarks.append(
        language(
          "Föräldraavdraget görs här en gång per dygn med räknad hjälp, och det som inte får plats ett dygn dras inte något annat dygn. Genomsnittsveckan drar av för hela veckan på en gång.",
          "The parental deduction is made here once a day with counted help, and what does not fit one day is not taken from another. The average week deducts for the whole week at once."
        ))
      if readings.follows(.ci02FlatSeven) {
        remarks.append(
          language(
            "Du har valt att avdraget alltid görs för sju dagar (CI-02). Det syns i genomsnittsveckan. Dag för dag görs avdrag bara de dygn då det ges hjälp.",
            "You have chosen that the deduction is always made for seven days (CI-02). That shows in the average week. Day by day it is made only on days with help."
          ))
      }
    }
    return remarks
  }

  private func days(_ count: Int) -> String {
    language(count == 1 ? "1 dag" : "\(count) dagar", count == 1 ? "1 day" : "\(count) days")
  }
}
