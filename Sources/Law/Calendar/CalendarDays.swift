/// What sort each day of a ``CareCalendar`` is, worked out once. Ten years are 3 653 days.
public struct CalendarDays: Sendable {
  /// The days known of.
  public let span: DaySpan
  private let first: Int
  private let kinds: [DayKinds]

  /// Works out every day of the calendar.
  public init(_ calendar: CareCalendar) {
    span = calendar.span
    first = calendar.span.from.dayNumber
    var kinds: [DayKinds] = []
    for day in first...calendar.span.to.dayNumber {
      kinds.append(calendar.kinds(on: CalendarDate(dayNumber: day)) ?? [])
    }
    self.kinds = kinds
  }

  /// What the almanac alone tells of the 28 years that an average is taken over.
  static let almanac: CalendarDays = {
    let first = CalendarDate(2024, 1, 1)
    var kinds: [DayKinds] = []
    for day in 0..<10_227 { kinds.append(CareCalendar.almanacKinds(on: first.adding(days: day))) }
    return CalendarDays(first: first, kinds: kinds)
  }()

  private init(first: CalendarDate, kinds: [DayKinds]) {
    span = DaySpan(from: first, to: first.adding(days: kinds.count - 1)) ?? DaySpan(first)
    self.first = first.dayNumber
    self.kinds = kinds
  }

  /// What sort of day it is; `nil` outside ``span``.
  func kinds(on day: Int) -> DayKinds? {
    let place = day - first
    return place >= 0 && place < kinds.count ? kinds[place] : nil
  }
}
