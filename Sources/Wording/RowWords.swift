package import CaseFile
import Casework
package import Law

/// A row of a case file in words: how long, how often, when, by how many, and who takes a position on it.
extension Language {
  /// Who takes a position, inside a sentence.
  package func holder(_ holder: PositionHolder?) -> String {
    switch holder {
    case .agency: "Försäkringskassan"
    case .kommun: self("kommunen", "the kommun")
    case .court: self("domstolen", "the court")
    case nil: self("den andra", "the other")
    }
  }

  /// Who takes a position, first in a sentence.
  package func sentenceStart(_ holder: PositionHolder?) -> String { self.holder(holder).capitalisedFirst }

  /// `2 gånger i veckan`, or that nobody has said how often.
  package func frequency(_ frequency: Frequency) -> String {
    guard frequency.count.isStated else { return self("okänt hur ofta", "unknown how often") }
    return "\(times(amount(frequency.count))) \(every(frequency.per))"
  }

  /// The same of what is stated of a fact.
  package func frequency(_ frequency: StatedFrequency) -> String {
    guard let count = frequency.count else { return self("okänt hur ofta", "unknown how often") }
    return "\(times(quantity(count))) \(every(frequency.per))"
  }

  /// How often, short for a table: `14 / vecka`.
  package func shortFrequency(_ frequency: Frequency) -> String {
    frequency.count.isStated ? "\(amount(frequency.count)) / \(period(frequency.per))" : self("okänt", "unknown")
  }

  private func times(_ count: String) -> String {
    count == "1" ? self("1 gång", "1 time") : self("\(count) gånger", "\(count) times")
  }

  /// `i veckan`, after a number of times.
  package func every(_ period: Period) -> String {
    switch period {
    case .day: self("om dagen", "a day")
    case .week: self("i veckan", "a week")
    case .month: self("i månaden", "a month")
    case .year: self("om året", "a year")
    }
  }

  /// A period by its name.
  package func period(_ period: Period) -> String {
    switch period {
    case .day: self("dag", "day")
    case .week: self("vecka", "week")
    case .month: self("månad", "month")
    case .year: self("år", "year")
    }
  }

  /// `25 min`, or the word for what is not known.
  package func minutes(_ minutes: Amount) -> String {
    minutes.isStated ? "\(amount(minutes)) min" : self("okänt", "unknown")
  }

  /// What is stated of a quantity: a number, or from one to another.
  package func quantity(_ quantity: Quantity) -> String {
    let (least, greatest) = (quantity.least.rational, quantity.greatest.rational)
    return least == greatest ? number(least) : "\(number(least))–\(number(greatest))"
  }

  package func assistants(_ count: Int) -> String {
    count == 1 ? self("1 assistent", "1 assistant") : self("\(count) assistenter", "\(count) assistants")
  }

  package func engagement(_ engagement: Engagement) -> String {
    switch engagement {
    case .active: self("aktiv hjälp", "active help")
    case .supervision: self("tillsyn", "supervision")
    case .waiting: self("väntetid", "waiting time")
    case .standby: self("beredskap", "standby")
    case .presence: self("närvaro", "presence")
    }
  }

  /// `måndag och onsdag`; nothing for every day and where no day is told.
  package func days(_ days: DaysOfWeek) -> String {
    guard !days.isEmpty, days != .all else { return "" }
    return days.days.map { weekday($0) }.joined(separator: ", ")
  }

  /// `07:05 och 22:20`, with the days where it is not every day.
  package func times(of row: CaseDocument.Row) -> String {
    let clock = row.clockTimes.map { $0.description.replacing("-", with: "–") }.joined(separator: ", ")
    let days = days(row.days)
    if clock.isEmpty { return days }
    return days.isEmpty ? clock : "\(clock) (\(days))"
  }

  /// Names in a row with a word before the last: `A01, A02 och A03`.
  package func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + self(" och ", " and ") + last
  }
}
