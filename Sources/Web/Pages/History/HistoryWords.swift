import CaseFile
import Foundation
import Law

/// Days and clocks of what has been saved.
struct HistoryWords {
  let visit: Visit

  /// `23 november 2026 10.21`.
  func time(_ version: CaseVersion) -> String {
    "\(visit.reader.day(Self.day(version.time))) \(visit.site.world.clock(version.time))"
  }

  func label(_ version: CaseVersion) -> String {
    if !version.label.isEmpty { return version.label }
    return version.number == 1
      ? visit.reader("Så började det", "How it began") : visit.reader("Något ändrat", "Something changed")
  }

  /// The day in Sweden.
  private static func day(_ time: Date) -> CalendarDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Stockholm") ?? .current
    let parts = calendar.dateComponents([.year, .month, .day], from: time)
    return CalendarDate(checkedYear: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? Law.horizon
  }
}
