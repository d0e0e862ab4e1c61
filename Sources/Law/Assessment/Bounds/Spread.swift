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
  var free: Rational
  var basic: [Rational]
  var other: Rational
  var movable: [Rational]

  /// What is left after the deductions when the movable minutes are divided as badly as they can be.
  ///
  /// Moving minutes to basic need costs nothing while they drown in an unused deduction, and lowers what is left of the
  /// others: the break point is where the deduction is used up.
  func least(after basicDeduction: Rational, _ otherDeduction: Rational) -> Rational {
    var result = free
    var rest = other
    for index in basic.indices {
      let room = (basicDeduction - basic[index]).notBelowZero
      let moved = Rational.least(movable[index], room)
      rest -= moved
      result += (basic[index] + moved - basicDeduction).notBelowZero
    }
    return result + (rest - otherDeduction).notBelowZero
  }

  static func + (left: Burden, right: Burden) -> Burden {
    var result = left
    result.free += right.free
    result.other += right.other
    for index in right.basic.indices {
      result.basic[index] += right.basic[index]
      result.movable[index] += right.movable[index]
    }
    return result
  }

  /// `true` when this one leaves no more than the other whatever is added to both and whatever the deductions are.
  func isNoMore(than burden: Burden) -> Bool {
    for index in movable.indices where movable[index] < burden.movable[index] { return false }
    guard !(burden.free < free) else { return false }
    guard basic.count == 1 else {
      for index in basic.indices where burden.basic[index] < basic[index] { return false }
      return !(burden.other < other)
    }
    return !(burden.free + burden.basic[0] < free + basic[0]) && !(burden.free + burden.other < free + other)
      && !(burden.free + burden.basic[0] + burden.other < free + basic[0] + other)
  }
}

/// Burdens none of which is no more than another.
struct Burdens {
  /// The most kept; beyond it they are replaced by one that is no more than any of them.
  static let greatest = 500
  private(set) var list: [Burden] = []
  /// `false` once some have been replaced.
  private(set) var isExact = true

  init() {}
  init(_ burden: Burden) { list = [burden] }

  mutating func insert(_ burden: Burden) {
    for known in list where known.isNoMore(than: burden) { return }
    list.removeAll { burden.isNoMore(than: $0) }
    list.append(burden)
    if list.count > Burdens.greatest || !isExact { coarsen() }
  }

  mutating func formUnion(_ other: Burdens) {
    isExact = isExact && other.isExact
    for burden in other.list { insert(burden) }
  }

  static func + (left: Burdens, right: Burdens) -> Burdens {
    if right.list.count == 1, left.list.count == 1 { return Burdens(left.list[0] + right.list[0]) }
    var result = Burdens()
    result.isExact = left.isExact && right.isExact
    for a in left.list { for b in right.list { result.insert(a + b) } }
    return result
  }

  func least(after basicDeduction: Rational, _ otherDeduction: Rational) -> Rational {
    var result: Rational?
    for burden in list {
      let left = burden.least(after: basicDeduction, otherDeduction)
      result = result.map { Rational.least($0, left) } ?? left
    }
    return result ?? .zero
  }

  /// One burden that is no more than any of them.
  mutating func coarsen() {
    guard list.count > 1 else { return }
    var one = list[0]
    for burden in list {
      one.free = Rational.least(one.free, burden.free)
      one.other = Rational.least(one.other, burden.other)
      for index in one.basic.indices {
        one.basic[index] = Rational.least(one.basic[index], burden.basic[index])
        one.movable[index] = Rational.greatest(one.movable[index], burden.movable[index])
      }
    }
    list = [one]
    isExact = false
  }
}
