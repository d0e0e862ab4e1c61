/// The least and the greatest of the sums of figures that ends are made from.
struct Spread {
  /// A sum of figures.
  enum Sum: Int, CaseIterable {
    case exempt, deductible, basic, otherExempt, otherDeductible, other
    case waiting, standby, night, further
    // The pieces of the total after deduction: what is left when either, both or neither deduction takes everything.
    case undeducted, withBasic, withOther, all

    static let count = 14
  }

  var low = InlineArray<14, Rational>(repeating: .zero)
  var high = InlineArray<14, Rational>(repeating: .zero)

  init() {}

  init(_ figures: Figures) {
    let basic = figures.basicExempt + figures.basicDeductible
    let other = figures.otherExempt + figures.otherDeductible
    let undeducted = figures.basicExempt + figures.otherExempt
    low = [
      figures.basicExempt, figures.basicDeductible, basic, figures.otherExempt, figures.otherDeductible, other,
      figures.waiting, figures.standby, figures.waiting + figures.standby, figures.further,
      undeducted, undeducted + figures.basicDeductible, undeducted + figures.otherDeductible, basic + other,
    ]
    high = low
  }

  subscript(sum: Sum) -> (least: Rational, greatest: Rational) { (low[sum.rawValue], high[sum.rawValue]) }

  mutating func formUnion(_ other: Spread) {
    for index in 0..<14 {
      if other.low[index] < low[index] { low[index] = other.low[index] }
      if high[index] < other.high[index] { high[index] = other.high[index] }
    }
  }

  static func += (left: inout Spread, right: Spread) {
    for index in 0..<14 {
      if !right.low[index].isZero { left.low[index] += right.low[index] }
      if !right.high[index].isZero { left.high[index] += right.high[index] }
    }
  }
}

/// What can stand against a deduction: minutes outside it, minutes it can take from (one sum, or one for each need), other
/// minutes with a deduction of their own, and how many of these can be moved to the first.
struct Burden {
  /// Minutes that one deduction takes from, and how many more can be moved to them.
  struct Pile {
    var minutes = Rational.zero
    var movable = Rational.zero
  }

  var free = Rational.zero
  var other = Rational.zero
  /// Basic minutes; of the first need where the deduction is made from each (CI-03).
  var basic = Pile()
  /// Of the other needs.
  var further: [Pile] = []

  /// What is left after the deductions when the movable minutes are divided as badly as they can be.
  ///
  /// Moving minutes to basic need costs nothing while they drown in an unused deduction, and lowers what is left of the
  /// others: the break point is where the deduction is used up.
  func least(after basicDeduction: Rational, _ otherDeduction: Rational) -> Rational {
    var result = free
    var rest = other
    Burden.leave(basic, basicDeduction, &result, &rest)
    for pile in further { Burden.leave(pile, basicDeduction, &result, &rest) }
    return result + (rest - otherDeduction).notBelowZero
  }

  private static func leave(_ pile: Pile, _ deduction: Rational, _ result: inout Rational, _ rest: inout Rational) {
    let room = (deduction - pile.minutes).notBelowZero
    let moved = Rational.least(pile.movable, room)
    rest -= moved
    result += (pile.minutes + moved - deduction).notBelowZero
  }

  static func + (left: Burden, right: Burden) -> Burden {
    var result = left
    if !right.free.isZero { result.free += right.free }
    if !right.other.isZero { result.other += right.other }
    if !right.basic.minutes.isZero { result.basic.minutes += right.basic.minutes }
    if !right.basic.movable.isZero { result.basic.movable += right.basic.movable }
    for index in right.further.indices {
      result.further[index].minutes += right.further[index].minutes
      result.further[index].movable += right.further[index].movable
    }
    return result
  }

  /// `true` when this one leaves no more than the other whatever is added to both and whatever the deductions are.
  func isNoMore(than burden: Burden) -> Bool {
    guard !(basic.movable < burden.basic.movable), !(burden.free < free) else { return false }
    for index in further.indices where further[index].movable < burden.further[index].movable { return false }
    guard further.isEmpty else {
      guard !(burden.basic.minutes < basic.minutes) else { return false }
      for index in further.indices where burden.further[index].minutes < further[index].minutes { return false }
      return !(burden.other < other)
    }
    return !(burden.free + burden.basic.minutes < free + basic.minutes) && !(burden.free + burden.other < free + other)
      && !(burden.free + burden.basic.minutes + burden.other < free + basic.minutes + other)
  }

  /// Takes the least of each part of another.
  mutating func lower(to burden: Burden) {
    free = Rational.least(free, burden.free)
    other = Rational.least(other, burden.other)
    basic = Burden.lower(basic, burden.basic)
    for index in further.indices { further[index] = Burden.lower(further[index], burden.further[index]) }
  }

  private static func lower(_ pile: Pile, _ other: Pile) -> Pile {
    Pile(
      minutes: Rational.least(pile.minutes, other.minutes), movable: Rational.greatest(pile.movable, other.movable))
  }
}

/// Burdens none of which is no more than another.
struct Burdens {
  /// The most kept; beyond it they are replaced by one that is no more than any of them.
  static let greatest = 32
  private var first: Burden?
  private var rest: [Burden] = []
  /// `false` once some have been replaced.
  private(set) var isExact = true

  init() {}
  init(_ burden: Burden) { first = burden }

  mutating func insert(_ burden: Burden) {
    guard let known = first else {
      first = burden
      return
    }
    guard !known.isNoMore(than: burden) else { return }
    for known in rest where known.isNoMore(than: burden) { return }
    if !rest.isEmpty { rest.removeAll { burden.isNoMore(than: $0) } }
    if burden.isNoMore(than: known) { first = burden } else { rest.append(burden) }
    if rest.count >= Burdens.greatest || !isExact { coarsen() }
  }

  mutating func formUnion(_ other: Burdens) {
    isExact = isExact && other.isExact
    if let burden = other.first { insert(burden) }
    for burden in other.rest { insert(burden) }
  }

  static func += (left: inout Burdens, right: Burdens) {
    guard let mine = left.first, let other = right.first else { return left = Burdens() }
    if left.rest.isEmpty, right.rest.isEmpty {
      left.first = mine + other
      left.isExact = left.isExact && right.isExact
      return
    }
    var result = Burdens()
    result.isExact = left.isExact && right.isExact
    for a in [mine] + left.rest {
      result.insert(a + other)
      for b in right.rest { result.insert(a + b) }
    }
    left = result
  }

  func least(after basicDeduction: Rational, _ otherDeduction: Rational) -> Rational {
    guard let first else { return .zero }
    var result = first.least(after: basicDeduction, otherDeduction)
    for burden in rest { result = Rational.least(result, burden.least(after: basicDeduction, otherDeduction)) }
    return result
  }

  /// One burden that is no more than any of them.
  mutating func coarsen() {
    guard var one = first, !rest.isEmpty else { return }
    for burden in rest { one.lower(to: burden) }
    first = one
    rest = []
    isExact = false
  }
}
