import Foundation
import Law

/// A point in time as it is stored: whole milliseconds since 1970, universal time.
struct Moment: Sendable, Hashable {
  let milliseconds: Int64

  init(milliseconds: Int64) { self.milliseconds = milliseconds }

  init(_ date: Date) {
    let value = (date.timeIntervalSince1970 * 1_000).rounded()
    milliseconds = value.isFinite ? Int64(max(0, min(1e14, value))) : 0
  }

  /// `2026-11-22T10:29:12.123Z`.
  var text: String {
    let (day, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    func digits(_ value: Int64, _ count: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let clock = [rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60].map { digits($0, 2) }.joined(separator: ":")
    return "\(CalendarDate(dayNumber: Int(day)))T\(clock).\(digits(rest % 1_000, 3))Z"
  }

  /// A time written as ``text`` writes it, or `nil`.
  init?(_ text: String) {
    let letters = Array(text)
    guard letters.count == 24, let day = CalendarDate(iso: String(letters[..<10])) else { return nil }
    let places = [(11, 2, 24), (14, 2, 60), (17, 2, 60), (20, 3, 1_000)]
    var values: [Int64] = []
    for (start, count, limit) in places {
      guard let value = Int64(String(letters[start..<start + count])), (0..<Int64(limit)).contains(value) else {
        return nil
      }
      values.append(value)
    }
    let clock = ((values[0] * 60 + values[1]) * 60 + values[2]) * 1_000 + values[3]
    self.init(milliseconds: Int64(day.dayNumber) * 86_400_000 + clock)
    guard milliseconds >= 0, self.text == text else { return nil }
  }

  var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1_000) }

  /// The day in Sweden.
  var swedishDay: CalendarDate {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let result = CalendarDate(checkedYear: year, month: month, day: day)
    else { return CalendarDate(dayNumber: Int(milliseconds / 86_400_000)) }
    return result
  }
}
