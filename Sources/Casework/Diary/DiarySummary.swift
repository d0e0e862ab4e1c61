public import CaseFile
public import Law

/// A day of a diary, as far as it is counted.
public struct DiaryRecord: Sendable, Hashable {
  /// The day.
  public var date: CalendarDate
  /// `true` when the whole day is written down: a row that is not here did not happen.
  public var isWhole: Bool
  /// What happened, each with its row.
  public var occasions: [Occasion]

  /// A day with what happened on it.
  public init(_ date: CalendarDate, isWhole: Bool = false, occasions: [Occasion] = []) {
    self.date = date
    self.isWhole = isWhole
    self.occasions = occasions
  }

  /// One occasion of a row. It belongs to the day it begins on.
  public struct Occasion: Sendable, Hashable {
    /// The row's id.
    public var row: String
    /// Minutes from midnight when it began, 0–1 439; `nil` = not said.
    public var start: Int?
    /// Minutes from midnight when it ended, 0–1 439; less than ``start`` = the day after; `nil` = not said.
    public var end: Int?
    /// Minutes it took, where they are written.
    public var minutes: Int?
    /// Assistants at the same time; `nil` = not said.
    public var assistants: Int?
    /// `true` when the day was unusual in this.
    public var isUnusual: Bool

    /// An occasion.
    public init(
      _ row: String, start: Int? = nil, end: Int? = nil, minutes: Int? = nil, assistants: Int? = nil,
      isUnusual: Bool = false
    ) {
      self.row = row
      self.start = start
      self.end = end
      self.minutes = minutes
      self.assistants = assistants
      self.isUnusual = isUnusual
    }

    /// Minutes it took: as written, or else from beginning to end; `nil` where neither is known.
    public var length: Int? {
      if let minutes { return minutes }
      guard let start, let end, start != end else { return nil }
      return end > start ? end - start : end + 1_440 - start
    }
  }
}

/// What a diary says of one row, exact. The unusual days are kept apart.
///
/// A day counts for a row when the row is written on it, or when the whole day is written down; then a day without the row
/// is a day with nothing. A day is unusual for a row when any of the row's occasions on it is.
public struct DiarySummary: Sendable, Hashable {
  /// Days of one sort.
  public struct Days: Sendable, Hashable {
    /// How many days count.
    public internal(set) var count = 0
    /// Those of them on which the row did not happen.
    public internal(set) var without = 0
    /// How many times it happened.
    public internal(set) var occasions = 0
    /// How many of the times have minutes.
    public internal(set) var timed = 0
    /// How many of the times had two assistants or more.
    public internal(set) var withSeveral = 0
    /// The minutes together.
    public internal(set) var minutes = 0
    /// The fewest minutes of a time; `nil` when no time has minutes.
    public internal(set) var least: Int?
    /// The most minutes of a time.
    public internal(set) var greatest: Int?

    /// Minutes a time on average; `nil` when no time has minutes.
    public var average: Rational? { timed > 0 ? Rational(Int64(minutes), Int64(timed)) : nil }

    /// Times a week on average over the days that count; `nil` without days.
    public var timesPerWeek: Rational? { count > 0 ? Rational(Int64(occasions) * 7, Int64(count)) : nil }

    /// Minutes a week on average over the days that count; `nil` unless every time has minutes.
    public var minutesPerWeek: Rational? {
      count > 0 && timed == occasions ? Rational(Int64(minutes) * 7, Int64(count)) : nil
    }

    mutating func add(_ occasions: [DiaryRecord.Occasion]) {
      count += 1
      if occasions.isEmpty { without += 1 }
      for occasion in occasions {
        self.occasions += 1
        if let assistants = occasion.assistants, assistants > 1 { withSeveral += 1 }
        guard let length = occasion.length else { continue }
        timed += 1
        minutes += length
        least = min(least ?? length, length)
        greatest = max(greatest ?? length, length)
      }
    }
  }

  /// The row's id.
  public let row: String
  /// The usual days.
  public private(set) var usual = Days()
  /// The days that were unusual in this.
  public private(set) var unusual = Days()

  /// Sums up a row over days. Days of the same date are one.
  public init(of row: String, in records: [DiaryRecord]) {
    self.row = row
    for day in DiarySummary.joined(records) {
      let own = day.occasions.filter { $0.row == row }
      guard day.isWhole || !own.isEmpty else { continue }
      if own.contains(where: { $0.isUnusual }) { unusual.add(own) } else { usual.add(own) }
    }
  }

  /// The rows that the diary tells of, in the order given.
  public static func all(of rows: [String], in records: [DiaryRecord]) -> [DiarySummary] {
    let told = Set(records.flatMap { $0.occasions.map { $0.row } })
    return rows.filter { told.contains($0) }.map { DiarySummary(of: $0, in: records) }
  }

  private static func joined(_ records: [DiaryRecord]) -> [DiaryRecord] {
    var days: [DiaryRecord] = []
    for record in records {
      if let place = days.firstIndex(where: { $0.date == record.date }) {
        days[place].occasions += record.occasions
        days[place].isWhole = days[place].isWhole || record.isWhole
      } else {
        days.append(record)
      }
    }
    return days
  }

  // MARK: Using it

  /// What of the diary becomes the row's minutes.
  public enum Choice: String, Sendable, Hashable, CaseIterable {
    /// The average of the usual days.
    case average = "snitt"
    /// From the fewest to the most minutes of the usual days.
    case span = "spann"
  }

  /// The minutes as a case file keeps them; the average with four decimals, half to even. `nil` when no time has minutes.
  public func quantity(_ choice: Choice) -> Quantity? {
    switch choice {
    case .average:
      guard let average = usual.average,
        let value = Int32(exactly: (average * 10_000).roundedHalfEven)
      else { return nil }
      return .exactly(DecimalNumber(tenThousandths: value))
    case .span:
      guard let least = usual.least.flatMap({ DecimalNumber($0) }),
        let greatest = usual.greatest.flatMap({ DecimalNumber($0) })
      else { return nil }
      return least == greatest ? .exactly(least) : .between(least, greatest)
    }
  }

  /// `true` when four decimals do not hold the average.
  public var averageIsRounded: Bool {
    guard let average = usual.average, case .exactly(let kept)? = quantity(.average) else { return false }
    return kept.rational != average
  }

  /// How the diary stands to what is written on the row.
  public enum Against: Sendable, Hashable {
    /// The row says no minutes, or the diary has none.
    case unsaid
    /// The same.
    case same
    /// The average lies within what the row says.
    case within
    /// The diary's average is so many minutes more than the row says at most.
    case more(Rational)
    /// The diary's average is so many minutes less than the row says at least.
    case less(Rational)
  }

  /// How the average stands to the minutes of the row.
  public func against(_ minutes: Quantity?) -> Against {
    guard let average = usual.average, let minutes else { return .unsaid }
    let (least, greatest) = (minutes.least.rational, minutes.greatest.rational)
    if greatest < average { return .more(average - greatest) }
    if average < least { return .less(least - average) }
    return least == greatest ? .same : .within
  }
}

extension CaseDocument {
  /// Rows of what comes without warning, which is easiest to note when it happens: help to breathe, support that prevents
  /// harm, and medical support, when somebody acts. By index.
  public var suddenRows: [Int] {
    rows.indices.filter { index in
      let facts = facts(of: rows[index])
      guard facts.engagement == .active else { return false }
      return switch facts.word(.need, as: Need.self) {
      case .breathing, .preventiveSupport, .medicalSupport: true
      default: false
      }
    }
  }
}
