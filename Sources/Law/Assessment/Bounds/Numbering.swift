/// A value that can be found by a number mixed of its parts.
protocol Mixable: Equatable {
  /// Mixes the value's parts in; equal values mix alike.
  func mix(into number: inout UInt64)
}

extension UInt64 {
  /// Mixes a part in (FNV-1a, a word at a time, with the high bits brought down).
  @inline(__always)
  mutating func mix(_ part: UInt64) {
    self = (self ^ part) &* 0x0000_0100_0000_01B3
    self ^= self >> 29
  }
}

/// Gives equal values the same number, from 0 in the order met.
///
/// Open addressing with a mixing of its own: the standard library's is seeded at random, which the law must not be.
struct Numbering<Value: Mixable> {
  /// The values, each once.
  private(set) var list: [Value] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 16)

  /// The number of a value, which is given one if it has none.
  mutating func number(of value: Value) -> Int {
    if let known = find(value) { return known.number }
    if 2 * (list.count + 1) > slots.count { grow() }
    list.append(value)
    slots[free(value)] = Int32(list.count - 1)
    return list.count - 1
  }

  /// `true` the first time the value is met.
  mutating func insert(_ value: Value) -> Bool {
    let count = list.count
    return number(of: value) == count
  }

  private func find(_ value: Value) -> (number: Int, slot: Int)? {
    var slot = start(value)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if list[number] == value { return (number, slot) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func free(_ value: Value) -> Int {
    var slot = start(value)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func start(_ value: Value) -> Int {
    var number: UInt64 = 0xCBF2_9CE4_8422_2325
    value.mix(into: &number)
    return Int(truncatingIfNeeded: number) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, value) in list.enumerated() { slots[free(value)] = Int32(number) }
  }
}

extension Rational: Mixable {
  @inline(__always)
  func mix(into number: inout UInt64) {
    number.mix(UInt64(bitPattern: numerator))
    number.mix(UInt64(bitPattern: denominator))
  }
}

extension Figures: Mixable {
  func mix(into number: inout UInt64) {
    for part in [basicExempt, basicDeductible, otherExempt, otherDeductible, waiting, standby, further] {
      part.mix(into: &number)
    }
    for part in byNeed { part.mix(into: &number) }
    number.mix(UInt64(days) << 8 | UInt64(assistants))
  }
}

extension Gain: Mixable {
  func mix(into number: inout UInt64) {
    agency.mix(into: &number)
    kommun.mix(into: &number)
  }
}

/// The answers of a combination to some of its points.
struct AnswerKey: Mixable {
  let answers: [Answer]

  func mix(into number: inout UInt64) {
    for answer in answers {
      number.mix(answer.point.mixed)
      number.mix(UInt64(answer.choice))
    }
  }
}

/// Two numbers as one.
struct NumberPair: Mixable {
  let first: Int
  let second: Int

  func mix(into number: inout UInt64) {
    number.mix(UInt64(first))
    number.mix(UInt64(second))
  }
}
