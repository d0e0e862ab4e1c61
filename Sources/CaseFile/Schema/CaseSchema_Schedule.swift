import Law

extension CaseSchema {
  /// Definitions of schedules and of the calendar.
  static var scheduleDefinitions: [(String, SchemaNode)] {
    [
      ("borta", awayDays), ("dagtyp", .words(DayKind.allCases.map { $0.rawValue })), ("kalender", calendar),
      ("period", .either([.reference("dag"), span(.reference("dag"))])), ("schema", schedule),
      ("sasong", span(.pattern("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"))), ("veckor", weeks),
    ]
  }

  private static var schedule: SchemaNode {
    .object(
      Keys.ofSchedule,
      [
        Fact.occasions.key: .reference("frekvens")
          .described("Hur ofta på de dagar som passar; annars en gång om dagen, eller en gång för varje klockslag."),
        Keys.kinds: oneOrMore("dagtyp").described("Bara dagar av något av de här slagen."),
        Keys.exceptKinds: oneOrMore("dagtyp").described("Inte dagar av något av de här slagen."),
        Keys.weeks: .reference("veckor").described("Vilka veckor."),
        Keys.seasons: oneOrMore("sasong").described("Delar av året; får gå över nyår."),
        Keys.date: oneOrMore("period").described("Bara de här dagarna."),
        Keys.badDays: .object(
          Keys.ofBadDays,
          [
            Keys.count: .wholeNumber(0...BadDays.greatestWhole).described("Så många dagar är dåliga …"),
            Keys.author: .wholeNumber(1...BadDays.greatestWhole).described("… av så många dagar."),
            Keys.holdsOn: .words(BadDays.Side.allCases.map { $0.rawValue }).described("Dagarna raden gäller."),
          ], required: [Keys.count, Keys.author, Keys.holdsOn]
        ).described("Hur många dagar som är dåliga."),
      ]
    ).described("När raden händer, tillsammans med radens dagar och klockslag.")
  }

  private static var calendar: SchemaNode {
    .object(
      Keys.ofCalendar,
      [
        Keys.from: .reference("dag").described("Första dagen kalendern vet något om."),
        Keys.to: .reference("dag").described("Sista dagen kalendern vet något om."),
        Keys.terms: days("period").described("Skolans terminer."),
        Keys.daysOff: days("period").described("Lov och lediga dagar i terminerna."),
        Keys.shortTermStays: days("borta").described("Korttidsvistelser."),
        Keys.otherHome: days("borta").described("Dagar i barnets andra hem."),
        Keys.hospital: days("period").described("Dagar på sjukhus."),
        Keys.trips: days("period").described("Resor."),
      ], required: [Keys.from, Keys.to]
    ).described("Personens egen kalender.")
  }

  private static var weeks: SchemaNode {
    .either([
      .words([CaseWords.oddWeeks, CaseWords.evenWeeks]),
      .object(
        Keys.ofWeeks,
        [
          Keys.interval: .wholeNumber(2...WeekCycle.greatestInterval).described("Var så många:e vecka."),
          Keys.from: .reference("dag").described("En dag i en vecka då det händer."),
        ], required: [Keys.interval, Keys.from]),
    ])
  }

  private static var awayDays: SchemaNode {
    .object(
      Keys.ofAwayDays,
      [
        Keys.days: weekdays, Keys.weeks: .reference("veckor").described("Vilka veckor."),
        Keys.from: .reference("dag").described("Första dagen."), Keys.to: .reference("dag").described("Sista dagen."),
      ])
  }

  private static func span(_ day: SchemaNode) -> SchemaNode {
    .object(
      Keys.ofSpan, [Keys.from: day.described("Första dagen."), Keys.to: day.described("Sista dagen.")],
      required: [Keys.from, Keys.to])
  }

  private static func days(_ name: String) -> SchemaNode {
    .list(.reference(name), greatest: CaseFormat.greatestDayListCount)
  }

  private static func oneOrMore(_ name: String) -> SchemaNode { .either([.reference(name), days(name)]) }
}
