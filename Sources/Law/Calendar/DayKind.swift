/// What sort of day it is. A day is often several. The raw value is the word of the case file.
public enum DayKind: String, Sendable, Hashable, CaseIterable {
  /// Monday to Friday in a school term, no day off and no public holiday, when the person is neither in hospital nor on a
  /// trip.
  case schoolDay = "skoldag"
  /// Lov: Monday to Friday, no public holiday, when the school has no lessons.
  case dayOffSchool = "lov"
  /// Helgdag: a public holiday by lag (1989:253), every Sunday among them. Christmas Eve, New Year's Eve and Midsummer Eve
  /// are none.
  case publicHoliday = "helgdag"
  /// Vardag: Monday to Friday, no public holiday.
  case workingDay = "vardag"
  /// A day with short-term stay (korttidsvistelse).
  case shortTermStay = "korttids"
  /// A day in hospital.
  case hospital = "sjukhus"
  /// A day on a trip.
  case trip = "resa"
  /// A day in the other home of a child who lives in two.
  case otherHome = "växelvis"
  /// A day with no short-term stay, hospital, trip or other home.
  case atHome = "hemma"
  /// Vanlig dag: at home, no public holiday and no day off school.
  case ordinary = "vanlig"
}

/// Several kinds of day.
public struct DayKinds: OptionSet, Sendable, Hashable {
  /// One bit a kind, in the order of ``DayKind``.
  public let rawValue: UInt16

  /// Kinds from bits; bits beyond the last kind are left out.
  public init(rawValue: UInt16) { self.rawValue = rawValue & 0b11_1111_1111 }

  /// One kind.
  public init(_ kind: DayKind) {
    let place: UInt16 =
      switch kind {
      case .schoolDay: 0
      case .dayOffSchool: 1
      case .publicHoliday: 2
      case .workingDay: 3
      case .shortTermStay: 4
      case .hospital: 5
      case .trip: 6
      case .otherHome: 7
      case .atHome: 8
      case .ordinary: 9
      }
    self.init(rawValue: 1 << place)
  }

  /// The kinds in the order of ``DayKind``.
  public var kinds: [DayKind] { DayKind.allCases.filter { contains(DayKinds($0)) } }

  /// The kinds that the almanac alone tells.
  public static let ofAlmanac: DayKinds = [DayKinds(.publicHoliday), DayKinds(.workingDay)]
  /// The kinds that follow a school's terms.
  public static let ofSchool: DayKinds = [DayKinds(.schoolDay), DayKinds(.dayOffSchool)]
}
