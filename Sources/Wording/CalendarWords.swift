package import CaseFile
import Casework
package import Law

extension Language {
  /// `mån`.
  package func weekday(_ day: Weekday) -> String {
    switch day {
    case .monday: self("mån", "Mon")
    case .tuesday: self("tis", "Tue")
    case .wednesday: self("ons", "Wed")
    case .thursday: self("tor", "Thu")
    case .friday: self("fre", "Fri")
    case .saturday: self("lör", "Sat")
    case .sunday: self("sön", "Sun")
    }
  }

  /// `måndag`.
  package func weekdayInFull(_ day: Weekday) -> String {
    switch day {
    case .monday: self("måndag", "Monday")
    case .tuesday: self("tisdag", "Tuesday")
    case .wednesday: self("onsdag", "Wednesday")
    case .thursday: self("torsdag", "Thursday")
    case .friday: self("fredag", "Friday")
    case .saturday: self("lördag", "Saturday")
    case .sunday: self("söndag", "Sunday")
    }
  }

  /// `måndag 23 mars 2026`.
  package func weekday(_ date: CalendarDate) -> String { "\(weekdayInFull(date.weekday)) \(self.date(date))" }

  /// `november 2026`.
  package func month(_ day: CalendarDate) -> String {
    date(day.firstOfMonth).split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// `vecka 53, 2026`.
  package func week(_ week: CalendarWeek) -> String {
    self("vecka \(week.number), \(week.year)", "week \(week.number), \(week.year)")
  }

  /// `+1 h 20 min`, `−5 min`, `0 min`, or from one to another where something is open.
  package func difference(_ minutes: Bounds) -> String {
    func signed(_ value: Rational) -> String { (value.isPositive ? "+" : "") + duration(value) }
    return minutes.isKnown
      ? signed(minutes.likely) : "\(signed(minutes.secure)) – \(signed(minutes.possible))"
  }

  /// `12`, `12–36`, `minst 4`, `okänt`.
  package func count(_ range: CountRange) -> String {
    guard let greatest = range.greatest else {
      let least = number(range.least)
      return range.least.isZero ? self("okänt", "unknown") : self("minst \(least)", "at least \(least)")
    }
    return range.isKnown ? number(greatest) : "\(number(range.least))–\(number(greatest))"
  }

  /// `340`, `300–340`.
  package func number(_ bounds: Bounds) -> String {
    bounds.isKnown ? number(bounds.likely) : "\(number(bounds.secure))–\(number(bounds.possible))"
  }

  /// The days an average is taken over; `–` where there is nothing to average.
  package func basis(_ basis: AverageWeek.Basis, calendar: DaySpan?) -> String {
    switch basis {
    case .count: "–"
    case .weeks(1): self("en vecka", "one week")
    case .weeks(let weeks): self("\(weeks) veckor", "\(weeks) weeks")
    case .fourYears: self("fyra år", "four years")
    case .twentyEightYears: self("28 år från 2024", "28 years from 2024")
    case .oneYear: self("ett år", "one year")
    case .days(let span): span == calendar ? self("kalendern", "the calendar") : "\(span.from) – \(span.to)"
    }
  }

  /// A kind of day in a word.
  package func dayKind(_ kind: DayKind) -> String {
    switch kind {
    case .schoolDay: self("skoldag", "school day")
    case .dayOffSchool: self("lov", "day off school")
    case .publicHoliday: self("helgdag", "public holiday")
    case .workingDay: self("vardag", "working day")
    case .shortTermStay: self("korttids", "short-term stay")
    case .hospital: self("sjukhus", "hospital")
    case .trip: self("resa", "trip")
    case .otherHome: self("andra hemmet", "the other home")
    case .atHome: self("hemma", "at home")
    case .ordinary: self("vanlig dag", "ordinary day")
    }
  }
}
