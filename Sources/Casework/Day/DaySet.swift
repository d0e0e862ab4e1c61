/// Some of the days looked at, as bits.
struct DaySet: Sendable, Hashable {
  private var words = [UInt64](repeating: 0, count: DaySet.wordCount)

  private static let wordCount = (DayRow.horizon + 63) / 64

  /// No day.
  init() {}

  /// How many they are.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// `true` when there is none.
  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The days in order, counted from the first looked at.
  var numbers: [Int] { (0..<DayRow.horizon).filter { contains($0) } }

  func contains(_ number: Int) -> Bool {
    number >= 0 && number < DayRow.horizon && words[number / 64] >> UInt64(number % 64) & 1 == 1
  }

  mutating func insert(_ number: Int) { words[number / 64] |= 1 << UInt64(number % 64) }

  /// The days of both.
  func intersection(_ other: DaySet) -> DaySet { merged(other) { $0 & $1 } }

  /// The days of either.
  func union(_ other: DaySet) -> DaySet { merged(other) { $0 | $1 } }

  /// The days that `other` lacks.
  func subtracting(_ other: DaySet) -> DaySet { merged(other) { $0 & ~$1 } }

  /// `true` when every day of `other` is one of them.
  func isSuperset(of other: DaySet) -> Bool { other.subtracting(self).isEmpty }

  /// The days before (−1) or after (1) each of them; what falls outside the days looked at is left out.
  func shifted(by days: Int) -> DaySet {
    guard days != 0 else { return self }
    var result = DaySet()
    for number in numbers where (0..<DayRow.horizon).contains(number + days) { result.insert(number + days) }
    return result
  }

  private func merged(_ other: DaySet, _ merge: (UInt64, UInt64) -> UInt64) -> DaySet {
    var result = DaySet()
    for place in words.indices { result.words[place] = merge(words[place], other.words[place]) }
    return result
  }
}
