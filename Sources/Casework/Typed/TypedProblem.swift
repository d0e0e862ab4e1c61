/// Why something typed could not be read.
package enum TypedProblem: Error, Sendable, Hashable {
  /// No number could be read.
  case notANumber
  /// More than four decimals.
  case tooManyDecimals
  /// Below or above what is possible; the bounds are included.
  case outOfBounds(least: Int, greatest: Int)
  /// A span whose first number is the greater.
  case turnedRound
  /// It could not be read how often.
  case notAFrequency
  /// No day could be read.
  case notADate
  /// There is no such day, or it is long ago or far ahead.
  case noSuchDay
  /// No clock time could be read.
  case notAClockTime
}
