/// A time of the day or a span of it (`klockslag`), Swedish clock time, to the minute.
public struct ClockTime: Sendable, Hashable {
  /// Minutes after midnight, 0 – 1 439.
  public let start: Int
  /// Minutes after midnight when the span ends; may be before ``start``, over midnight. `nil` = no end said.
  public let end: Int?

  /// A time or a span, or `nil` when a minute lies outside the day.
  public init?(start: Int, end: Int? = nil) {
    let day = 0..<1_440
    guard day.contains(start), end.map(day.contains) ?? true else { return nil }
    self.start = start
    self.end = end
  }

  /// Reads `07:15` or `07:15-08:00`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let start = ClockTime.minute(first) else { return nil }
    guard parts.count == 2 else {
      self.init(start: start)
      return
    }
    guard let end = ClockTime.minute(parts[1]) else { return nil }
    self.init(start: start, end: end)
  }

  private static func minute(_ text: Substring.UTF8View) -> Int? {
    let bytes = Array(text)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    let digits = [bytes[0], bytes[1], bytes[3], bytes[4]].map { Int($0) - Int(UInt8(ascii: "0")) }
    guard digits.allSatisfy((0...9).contains) else { return nil }
    let hour = digits[0] * 10 + digits[1]
    let minute = digits[2] * 10 + digits[3]
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }
}

extension ClockTime: CustomStringConvertible {
  /// `07:15` or `07:15-08:00`.
  public var description: String {
    func padded(_ value: Int) -> String { value < 10 ? "0" + String(value) : String(value) }
    func text(_ minute: Int) -> String { padded(minute / 60) + ":" + padded(minute % 60) }
    return text(start) + (end.map { "-" + text($0) } ?? "")
  }
}
