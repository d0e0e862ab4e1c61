public import CaseFile
public import Law

/// A usual week as bands: when on each day the rows happen, as far as they have clock times. What has none stands beside.
public struct WeekBands: Sendable {
  /// What sort of help a band is. The raw value names it in addresses.
  public enum Layer: String, Sendable, Hashable, CaseIterable {
    /// Basic needs, in whole or in part.
    case basic = "grundlaggande"
    /// Other needs.
    case other = "ovrigt"
    /// Waiting time and standby.
    case waiting = "vantetid"
    /// Two assistants or more at the same time, whatever sort of help.
    case double = "dubbel"
    /// In school, childcare, daily activity or a short-term stay.
    case school = "skola"
    /// Help that gives no time of its own.
    case uncounted = "utan-tid"

    /// The layers that a band is drawn as; two assistants are a way to draw them all.
    public static let drawn: [Layer] = [.basic, .other, .waiting, .school, .uncounted]
  }

  /// A row on a day, or the part of it that falls on the day.
  public struct Band: Sendable, Hashable {
    /// The row, by index.
    public let row: Int
    /// The day of the week.
    public let day: Weekday
    /// Minutes from midnight, 0–1 439.
    public let start: Int
    /// Minutes from midnight, ``start``–1 440; equal to ``start`` where nobody has said how long.
    public let end: Int
    /// How it is drawn.
    public let layer: Layer
    /// Assistants at the same time.
    public let assistants: Int
    /// `true` when it began the evening before.
    public let isFromBefore: Bool
    /// `true` when it goes on after midnight.
    public let goesOn: Bool
    /// `true` when the minutes are fewer than the time between beginning and end: somewhere here.
    public let isSomewhere: Bool
    /// `true` when it does not surely happen every week.
    public let isSometimes: Bool

    /// `true` in a layer: its own, or that of two assistants.
    public func isIn(_ layer: Layer) -> Bool { layer == .double ? assistants > 1 : layer == self.layer }
  }

  /// A band with its place among those at the same time.
  public struct Placed: Sendable, Hashable {
    /// The band.
    public let band: Band
    /// 0 = uppermost.
    public let lane: Int
  }

  /// Minutes a week of one assistant.
  public struct Minutes: Sendable, Hashable {
    /// At least.
    public let least: Rational
    /// At most; `nil` = not known.
    public let greatest: Rational?
  }

  /// The bands in the order of days and clock times.
  public let bands: [Band]
  /// Rows without clock times, by index.
  public let withoutTimes: [Int]
  /// Rows that are not true on the day, by index.
  public let notNow: [Int]
  /// Minutes a week of each row, in the order of the file.
  public let minutes: [Minutes]
  /// The layer of each row, in the order of the file.
  public let layers: [Layer]

  /// The week of an assessed case.
  public init(_ study: CaseStudy) {
    let day = study.law.date
    let calendar = DayCalendar(from: day, study.document.calendar)
    let layers = study.subject.moments.indices.map { WeekBands.layer(of: $0, study) }
    var (bands, withoutTimes, notNow): ([Band], [Int], [Int]) = ([], [], [])
    for (index, moment) in study.subject.moments.enumerated() {
      let row = DayRow(index, study.document.rows[index], moment, calendar)
      if !row.isPossible || !WeekBands.isTrue(moment, on: day) {
        notNow.append(index)
      } else if row.slots.isEmpty {
        withoutTimes.append(index)
      } else {
        bands += WeekBands.bands(of: row, layers[index], calendar)
      }
    }
    self.bands = bands.sorted { one, other in
      let keys = [one, other].map { [Int($0.day.rawValue), $0.start, -$0.end, $0.row] }
      return keys[0].lexicographicallyPrecedes(keys[1])
    }
    (self.withoutTimes, self.notNow, self.layers) = (withoutTimes, notNow, layers)
    minutes = study.subject.moments.map { WeekBands.minutes(of: $0, study.law.readings) }
  }

  // MARK: What to show

  /// The bands of a day in layers, each with its lane: as few lanes as keep apart what is at the same time.
  public func placed(on day: Weekday, in layers: Set<Layer> = Set(Layer.allCases)) -> [Placed] {
    var ends: [Int] = []
    return bands.filter { band in band.day == day && layers.contains { band.isIn($0) } }.map { band in
      let lane = ends.firstIndex { !(band.start < $0) } ?? ends.count
      let end = max(band.end, band.start + 1)
      if lane == ends.count { ends.append(end) } else { ends[lane] = end }
      return Placed(band: band, lane: lane)
    }
  }

  /// The layers that any band or row without clock times is in.
  public var present: [Layer] {
    let loose = Set(withoutTimes.map { layers[$0] })
    return Layer.allCases.filter { layer in loose.contains(layer) || bands.contains { $0.isIn(layer) } }
  }

  /// What happens at the same days and clock times, once each: its days with the first of its bands, by clock time.
  public var entries: [(days: DaysOfWeek, band: Band, end: Int)] {
    var found: [(days: DaysOfWeek, band: Band, end: Int)] = []
    for band in bands where !band.isFromBefore {
      let end = band.goesOn ? endAfterMidnight(of: band) : band.end
      if let place = found.firstIndex(where: { $0.band.row == band.row && $0.band.start == band.start && $0.end == end }
      ) {
        found[place].days.insert(DaysOfWeek(band.day))
      } else {
        found.append((DaysOfWeek(band.day), band, end))
      }
    }
    return found.sorted { ($0.band.start, $0.end, $0.band.row) < ($1.band.start, $1.end, $1.band.row) }
  }

  /// When it ends the day after, in minutes from the first midnight.
  private func endAfterMidnight(of band: Band) -> Int {
    let next = Weekday(rawValue: (band.day.rawValue + 1) % 7) ?? band.day
    let rest = bands.first { $0.row == band.row && $0.day == next && $0.isFromBefore && $0.start == 0 }
    return 1_440 + (rest?.end ?? 0)
  }

  // MARK: Making

  private static func isTrue(_ moment: HelpMoment, on day: CalendarDate) -> Bool {
    if let from = moment.from, day < from { return false }
    if let to = moment.to, to < day { return false }
    return true
  }

  private static func layer(of index: Int, _ study: CaseStudy) -> Layer {
    let moment = study.subject.moments[index]
    switch moment.engagement {
    case .waiting, .standby: return .waiting
    case .active, .supervision, .presence: break
    }
    switch moment.place {
    case .school, .childcare, .dailyActivity, .shortTermStay: return .school
    default: break
    }
    let result = study.rows[index]
    if result.basic.isPositive { return .basic }
    return result.other.isPositive || result.nightCredit.isPositive ? .other : .uncounted
  }

  private static func minutes(of moment: HelpMoment, _ readings: Readings) -> Minutes {
    let weeks = readings.weeksPerOccasion(moment.occasions.per)
    let count = moment.occasions.count
    let greatest = moment.minutes.greatest.flatMap { minutes in count.greatest.map { minutes * $0 * weeks } }
    return Minutes(least: moment.minutes.least * count.least * weeks, greatest: greatest)
  }

  private static func bands(of row: DayRow, _ layer: Layer, _ calendar: DayCalendar) -> [Band] {
    let possible = calendar.days(of: row.row, in: row.inForce).possible
    let weekdays = calendar.weekdays(of: possible)
    var whole = DaySet()
    for number in row.inForce { whole.insert(number) }
    let all = whole.numbers.filter { calendar.weekdays(of: DaySet(only: $0)).isSubset(of: weekdays) }.count
    let isSometimes = !row.isEveryDay || row.dayCount < all
    return weekdays.days.flatMap { day in
      row.slots.flatMap { slot in
        parts(of: slot, from: day).map { part in
          Band(
            row: row.index, day: part.day, start: part.start, end: part.end, layer: layer,
            assistants: row.moment.assistants, isFromBefore: part.isFromBefore,
            goesOn: !part.isFromBefore && slot.end > 1_440, isSomewhere: !slot.isFilled, isSometimes: isSometimes)
        }
      }
    }
  }

  private static func parts(
    of slot: DayRow.Slot, from day: Weekday
  ) -> [(day: Weekday, start: Int, end: Int, isFromBefore: Bool)] {
    let first = (day: day, start: slot.start, end: min(slot.end, 1_440), isFromBefore: false)
    guard slot.end > 1_440, let next = Weekday(rawValue: (day.rawValue + 1) % 7) else { return [first] }
    return [first, (day: next, start: 0, end: min(slot.end - 1_440, 1_440), isFromBefore: true)]
  }
}

extension DaySet {
  /// One day.
  fileprivate init(only number: Int) {
    self.init()
    insert(number)
  }
}
