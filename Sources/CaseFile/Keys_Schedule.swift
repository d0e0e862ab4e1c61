import Law

extension Keys {
  static let schedule = "schema"
  static let kinds = "dagtyp"
  static let exceptKinds = "utom"
  static let weeks = "veckor"
  static let seasons = "säsong"
  static let badDays = "dåliga_dagar"
  static let interval = "var"

  static let calendar = "kalender"
  static let terms = "terminer"
  static let daysOff = "lov"
  static let shortTermStays = "korttids"
  static let otherHome = "växelvis"
  static let hospital = "sjukhus"
  static let trips = "resor"

  static let ofSchedule = KeyList([
    Fact.occasions.key, kinds, exceptKinds, weeks, seasons, date, badDays,
  ])
  static let ofWeeks = KeyList([interval, from])
  static let ofSpan = KeyList([from, to])
  static let ofBadDays = KeyList([count, author, holdsOn])
  static let ofCalendar = KeyList([from, to, terms, daysOff, shortTermStays, otherHome, hospital, trips])
  static let ofAwayDays = KeyList([days, weeks, from, to])
}

extension CaseFormat {
  /// The most parts of a list of days in a schedule or a calendar.
  public static let greatestDayListCount = 100
}

extension CaseWords {
  static let oddWeeks = "udda"
  static let evenWeeks = "jämna"
}
