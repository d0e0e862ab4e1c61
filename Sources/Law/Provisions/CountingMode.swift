/// How the minutes of a need count on a date and under a reading.
public enum CountingMode: UInt8, Sendable, Hashable, CaseIterable {
  /// All minutes are basic need.
  case all
  /// Only the very private part is basic need; the rest can be an other need.
  case privatePart
  /// All practical help is basic need, without a test of private character (1996-07-01 – 2009-06-16).
  case broad
  /// No statutory yardstick: what practice of the date accepted; unknown facts leave it open.
  case caseLaw
  /// Never basic; an other need after the ordinary test.
  case other
  /// Never basic; an other need in full and outside the parental deduction.
  case otherInFull
  /// Gives no time.
  case none
}
