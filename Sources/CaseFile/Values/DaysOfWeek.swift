public import Law

/// Days of the week (`dagar`), one bit a day from Monday.
public struct DaysOfWeek: OptionSet, Sendable, Hashable {
  /// One bit a day, Monday lowest.
  public let rawValue: UInt8

  /// Days from bits; bits beyond Sunday are left out.
  public init(rawValue: UInt8) { self.rawValue = rawValue & 0b111_1111 }

  /// One day.
  public init(_ day: Weekday) { self.init(rawValue: 1 << day.rawValue) }

  /// `alla`.
  public static let all = DaysOfWeek(rawValue: 0b111_1111)

  /// The days in order.
  public var days: [Weekday] { Weekday.allCases.filter { contains(DaysOfWeek($0)) } }
}

extension Weekday {
  /// The word of the case file.
  var word: String {
    switch self {
    case .monday: "mån"
    case .tuesday: "tis"
    case .wednesday: "ons"
    case .thursday: "tor"
    case .friday: "fre"
    case .saturday: "lör"
    case .sunday: "sön"
    }
  }
}
