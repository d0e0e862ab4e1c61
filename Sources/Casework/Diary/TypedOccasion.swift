import Law

/// When something in the diary happened and how long it took, as it was typed.
public struct TypedOccasion: Sendable, Hashable {
  /// What cannot be right, with the field it stands in.
  public enum Fault: Sendable, Hashable, CaseIterable {
    /// The beginning is no clock time.
    case start
    /// The end is no clock time.
    case end
    /// The minutes cannot be read, or are not whole.
    case minutes
    /// More than 24 hours.
    case tooLong
    /// An end without a beginning.
    case endAlone
    /// The end is the beginning.
    case sameTime
    /// The end comes before the beginning, and the night does not explain it.
    case endBeforeStart
    /// The minutes are more than the time between beginning and end.
    case minutesBeyondSpan
  }

  /// Minutes after midnight.
  public private(set) var start: Int?
  /// Minutes after midnight; less than ``start`` = the day after.
  public private(set) var end: Int?
  /// Minutes it took, where they are written.
  public private(set) var minutes: Int?
  /// What cannot be right, in the order of the fields.
  public private(set) var faults: [Fault] = []

  /// An end so long after a beginning on the day before is rather a mistake.
  public static let greatestOverMidnight = 960

  /// Reads three fields; an empty one is nothing said.
  public init(start: String, end: String, minutes: String) {
    self.start = read(start, .start) { Typed.minuteOfDay($0) }
    self.end = read(end, .end) { Typed.minuteOfDay($0) }
    self.minutes = read(minutes, .minutes) { text in
      Typed.duration(text)?.wholeAndPositive
    }
    if let minutes = self.minutes, minutes > 1_440 {
      faults.append(.tooLong)
      self.minutes = nil
    }
    checkSpan(hasStart: !start.allSatisfy { $0.isWhitespace })
  }

  private mutating func checkSpan(hasStart: Bool) {
    guard let end else { return }
    guard let start else {
      if !hasStart { faults.append(.endAlone) }
      return
    }
    guard start != end else { return faults.append(.sameTime) }
    let length = end > start ? end - start : end + 1_440 - start
    if end < start, length > TypedOccasion.greatestOverMidnight { return faults.append(.endBeforeStart) }
    if let minutes, minutes > length { faults.append(.minutesBeyondSpan) }
  }

  private mutating func read(_ text: String, _ fault: Fault, _ reader: (String) -> Int?) -> Int? {
    guard !text.allSatisfy({ $0.isWhitespace }) else { return nil }
    if let value = reader(text) { return value }
    faults.append(fault)
    return nil
  }
}

extension Rational {
  /// The number where it is whole and not below zero.
  fileprivate var wholeAndPositive: Int? { denominator == 1 && numerator >= 0 ? Int(numerator) : nil }
}
