/// The law of one day under chosen readings. Made once and used for any number of cases.
///
/// ```swift
/// let law = Law(on: CalendarDate(2026, 3, 1))
/// law.applies(.lss9fForaldraavdrag)   // true from 2023-01-01
/// ```
public struct Law: Sendable {
  /// The day the assistance is given; older wordings apply to assistance for earlier days
  /// (`lss-trans-date-of-assistance`).
  public let date: CalendarDate
  /// The readings followed.
  public let readings: Readings
  /// Which wording of each rule is in force: 1 = the oldest, 0 = none.
  /// The array has room for more rules than there are; a test says when it must grow.
  private let wordings: Wordings
  private typealias Wordings = InlineArray<384, UInt8>
  /// How many rules the engine has room for.
  static let ruleCapacity = Wordings(repeating: 0).count
  /// Amounts of the day, looked up once.
  public let parameters: Parameters

  /// The first day the engine covers.
  public static let firstDay = CalendarDate(1994, 1, 1)
  /// The last day up to which the law has been read (`law_reference.version`).
  public static let horizon = CalendarDate(2026, 11, 21)
  /// The day up to which consolidated statute text has been read; later statutes only as already decided then.
  public static let statuteTextTo = CalendarDate(2025, 9, 1)
  /// The day up to which government publications have been read.
  public static let governmentTextTo = CalendarDate(2026, 1, 29)

  /// The law on a day.
  public init(on date: CalendarDate, readings: Readings = Readings()) {
    self.date = date
    self.readings = readings
    var wordings = Wordings(repeating: 0)
    for provision in Provisions.all {
      let count = provision.versions.count
      for index in 0..<count where provision.versions[index].applies(on: date) {
        wordings[Int(provision.rule.rawValue)] = UInt8(count - index)
        break
      }
    }
    self.wordings = wordings
    parameters = Parameters(on: date)
  }

  /// The same day under other readings.
  public func reading(_ option: ReadingOption) -> Law {
    var other = readings
    other.choose(option)
    return Law(date: date, readings: other, wordings: wordings, parameters: parameters)
  }

  private init(date: CalendarDate, readings: Readings, wordings: Wordings, parameters: Parameters) {
    self.date = date
    self.readings = readings
    self.wordings = wordings
    self.parameters = parameters
  }

  /// `true` when the rule is in force on the day.
  @inline(__always)
  public func applies(_ rule: RuleID) -> Bool { wordings[Int(rule.rawValue)] != 0 }

  /// The number of the wording in force, 1 = the oldest; 0 when the rule is not in force.
  @inline(__always)
  public func wording(_ rule: RuleID) -> Int { Int(wordings[Int(rule.rawValue)]) }

  /// `true` when the day lies after what the law has been read up to.
  public var isBeyondHorizon: Bool { date > Law.horizon }
}
