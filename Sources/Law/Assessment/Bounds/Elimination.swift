/// Where each shared point of a component has its bits.
struct Packing {
  private var places: [(point: OpenPoint, first: Int, width: Int)] = []

  /// - Returns: `nil` when the points need more bits than there are.
  init?(_ points: [OpenPoint], counts: (OpenPoint) -> Int) {
    var next = 0
    for point in points {
      let width = Swift.max(1, Int.bitWidth - (counts(point) - 1).leadingZeroBitCount)
      // No point lies in two words.
      if next / 64 != (next + width - 1) / 64 { next = (next / 64 + 1) * 64 }
      guard next + width <= PackedAnswers.words * 64 else { return nil }
      places.append((point, next, width))
      next += width
    }
  }

  /// The bits of each point.
  var variables: [PackedAnswers] { places.map { bits($0.first, $0.width, value: 0) } }

  /// The bits of one point; `nil` when it is not shared.
  func bits(of point: OpenPoint) -> PackedAnswers? {
    places.first { $0.point == point }.map { bits($0.first, $0.width, value: 0) }
  }

  /// The answer to a point; `nil` when there is none.
  func choice(of point: OpenPoint, in key: PackedAnswers) -> Int? {
    guard let place = places.first(where: { $0.point == point }) else { return nil }
    let mask: UInt64 = ((1 << UInt64(place.width)) - 1) << UInt64(place.first % 64)
    guard key.mask[place.first / 64] & mask != 0 else { return nil }
    return Int((key.values[place.first / 64] & mask) >> UInt64(place.first % 64))
  }

  /// Answers to the points.
  func pack(_ answers: [Answer]) -> PackedAnswers {
    var result = PackedAnswers()
    for answer in answers {
      for place in places where place.point == answer.point {
        result.join(bits(place.first, place.width, value: UInt64(answer.choice)))
      }
    }
    return result
  }

  private func bits(_ first: Int, _ width: Int, value: UInt64) -> PackedAnswers {
    var result = PackedAnswers()
    result.mask[first / 64] = ((1 << UInt64(width)) - 1) << UInt64(first % 64)
    result.values[first / 64] = value << UInt64(first % 64)
    return result
  }
}

/// Answers to some points, in bits; a point without an answer can have any.
struct PackedAnswers: Mixable {
  static let words = 4
  var mask = InlineArray<4, UInt64>(repeating: 0)
  var values = InlineArray<4, UInt64>(repeating: 0)

  static func == (left: PackedAnswers, right: PackedAnswers) -> Bool {
    for index in 0..<words where left.mask[index] != right.mask[index] || left.values[index] != right.values[index] {
      return false
    }
    return true
  }

  func mix(into number: inout UInt64) {
    for index in 0..<PackedAnswers.words {
      number.mix(mask[index])
      number.mix(values[index])
    }
  }

  /// `true` when no point has two answers.
  func agrees(with other: PackedAnswers) -> Bool {
    var differ: UInt64 = 0
    for index in 0..<PackedAnswers.words {
      differ |= (values[index] ^ other.values[index]) & mask[index] & other.mask[index]
    }
    return differ == 0
  }

  /// `true` when some of the points are answered.
  func answers(_ points: PackedAnswers) -> Bool {
    for index in 0..<PackedAnswers.words where mask[index] & points.mask[index] != 0 { return true }
    return false
  }

  /// `true` when this one answers all that the other does, and alike.
  func isAtLeast(_ other: PackedAnswers) -> Bool {
    for index in 0..<PackedAnswers.words {
      if mask[index] & other.mask[index] != other.mask[index] { return false }
      if (values[index] ^ other.values[index]) & other.mask[index] != 0 { return false }
    }
    return true
  }

  mutating func join(_ other: PackedAnswers) {
    for index in 0..<PackedAnswers.words {
      mask[index] |= other.mask[index]
      values[index] |= other.values[index]
    }
  }

  mutating func forget(_ points: PackedAnswers) {
    for index in 0..<PackedAnswers.words {
      mask[index] &= ~points.mask[index]
      values[index] &= ~points.mask[index]
    }
  }
}

/// What can be added over units and united over answers: united sums are the sums of what is united.
protocol Unitable {
  static func += (left: inout Self, right: Self)
  mutating func formUnion(_ other: Self)
}

extension Total: Unitable {}

extension Ends: Unitable {
  static func += (left: inout Ends, right: Ends) {
    left.least += right.least
    left.greatest += right.greatest
  }

  mutating func formUnion(_ other: Ends) {
    widen(to: other.least)
    widen(to: other.greatest)
  }
}

/// What a unit gives for each set of answers to shared points.
struct Factor<Value: Unitable> {
  struct Row {
    var key: PackedAnswers
    var value: Value
  }

  private(set) var rows: [Row] = []
  /// The bits of the points that some row answers.
  private(set) var points = PackedAnswers()

  mutating func append(_ row: Row) {
    points.join(row.key)
    rows.append(row)
  }

  /// Adds two factors up for all answers that agree.
  ///
  /// - Returns: `nil` when that takes more rows than are tried.
  func joined(_ other: Factor, limit: Int) -> Factor? {
    var keys = Numbering<PackedAnswers>()
    var result = Factor()
    result.rows.reserveCapacity(Swift.max(rows.count, other.rows.count))
    for place in rows.indices {
      for part in other.rows.indices where rows[place].key.agrees(with: other.rows[part].key) {
        var key = rows[place].key
        key.join(other.rows[part].key)
        let number = keys.number(of: key)
        if number == result.rows.count {
          guard result.rows.count < limit else { return nil }
          result.append(Row(key: key, value: rows[place].value))
          result.rows[number].value += other.rows[part].value
        } else {
          var value = rows[place].value
          value += other.rows[part].value
          result.rows[number].value.formUnion(value)
        }
      }
    }
    return result
  }

  /// The rows with keys that are let through.
  func filter(_ lets: (PackedAnswers) -> Bool) -> Factor {
    var result = Factor()
    for row in rows where lets(row.key) { result.append(row) }
    return result
  }

  /// The factor whatever some points are answered.
  func without(_ points: PackedAnswers) -> Factor {
    var keys = Numbering<PackedAnswers>()
    var result = Factor()
    for row in rows {
      var key = row.key
      key.forget(points)
      let number = keys.number(of: key)
      if number == result.rows.count {
        result.append(Row(key: key, value: row.value))
      } else {
        result.rows[number].value.formUnion(row.value)
      }
    }
    return result
  }

  /// The factor without rows that say no more than another: rows that give nothing and answer all that another does.
  func withoutRepeated() -> Factor {
    var result = Factor()
    for (place, row) in rows.enumerated() {
      let isRepeated = rows.indices.contains { other in
        other != place && row.key.isAtLeast(rows[other].key) && (row.key != rows[other].key || other < place)
      }
      if !isRepeated { result.append(row) }
    }
    return result
  }

  func mentions(_ points: PackedAnswers) -> Bool { self.points.answers(points) }
}

/// The union over all answers to shared points of the sums of factors, one point after another: the factors that a point
/// binds together are added up, and then it is forgotten. It takes as many steps as the points that meet allow, not as all
/// the points together do.
struct Elimination<Value: Unitable> {
  /// What is left for each set of answers to the points kept; without rows when no answers agree.
  private(set) var factor = Factor<Value>()
  /// The union over all answers; `nil` when none agree.
  var result: Value? { factor.without(.all).rows.first?.value }
  /// `true` when a point bound too much together, and its answers have not been held alike in all factors: the union is
  /// then wider than the exact one.
  private(set) var isRelaxed = false

  /// - Parameters:
  ///   - variables: the points, in bits.
  ///   - kept: points that are not forgotten.
  ///   - limit: the most rows of a factor.
  init(
    _ factors: [Factor<Value>], _ variables: [PackedAnswers], keeping kept: PackedAnswers = PackedAnswers(), limit: Int
  ) {
    var factors = factors
    var left = variables.filter { !$0.answers(kept) }
    while !left.isEmpty {
      let next = Elimination.cheapest(left, factors)
      let variable = left.remove(at: next)
      eliminate(variable, &factors, limit)
    }
    guard let first = factors.first else { return }
    factor = first.without(PackedAnswers())
    for other in factors.dropFirst() {
      if let both = factor.joined(other, limit: limit) {
        factor = both
      } else {
        isRelaxed = true
        factor = factor.without(.all).joined(other.without(.all), limit: limit) ?? factor
      }
    }
  }

  private mutating func eliminate(_ variable: PackedAnswers, _ factors: inout [Factor<Value>], _ limit: Int) {
    var bound: [Factor<Value>] = []
    var others: [Factor<Value>] = []
    for factor in factors {
      if factor.mentions(variable) { bound.append(factor) } else { others.append(factor) }
    }
    factors = others
    bound.sort { $0.rows.count < $1.rows.count }
    guard let first = bound.first else { return }
    var sum = first
    for factor in bound.dropFirst() {
      guard let both = sum.joined(factor, limit: limit) else {
        isRelaxed = true
        factors += bound.map { $0.without(variable) }
        return
      }
      sum = both
    }
    factors.append(sum.without(variable))
  }

  /// The point that binds the fewest points together.
  private static func cheapest(_ variables: [PackedAnswers], _ factors: [Factor<Value>]) -> Int {
    var best = 0
    var least = Int.max
    for (place, variable) in variables.enumerated() {
      var together = PackedAnswers()
      for factor in factors where factor.mentions(variable) { together.join(factor.points) }
      var bits = 0
      for index in 0..<PackedAnswers.words { bits += together.mask[index].nonzeroBitCount }
      if bits < least { (best, least) = (place, bits) }
    }
    return best
  }
}

extension PackedAnswers {
  /// The bits of all points.
  static var all: PackedAnswers {
    var result = PackedAnswers()
    for index in 0..<words { result.mask[index] = .max }
    return result
  }
}
