/// Which combinations of answers are let through.
struct Filter {
  let track: Int
  var fixed: [Answer] = []
  /// Days that rows may give time on; `nil` = any.
  var days: UInt8?
  /// The greatest number of assistants must be this; `nil` = any.
  var assistants: UInt8?
  /// Basic minutes are taken with the opposite sign.
  var isNegative = false

  init(track: Int, fixed: [Answer] = [], assistants: UInt8? = nil) {
    self.track = track
    self.fixed = fixed
    self.assistants = assistants
  }

  func within(_ days: UInt8) -> Filter {
    var result = self
    result.days = days
    return result
  }

  /// Days a week that a set of days makes.
  static func days(_ mask: UInt8) -> Int { max(mask == 0 ? 0 : 1, (mask & 0x7F).nonzeroBitCount) }

  var isOpen: Bool { fixed.isEmpty && days == nil && assistants == nil && !isNegative }

  func lets(_ leaf: Leaf, of unit: Unit) -> Bool {
    if let assistants, unit.hasSeveralAssistants(track), leaf.figures[track].assistants != assistants { return false }
    if let days, leaf.figures[track].days & ~days != 0 { return false }
    return leaf.answers.agree(with: fixed)
  }
}

/// Sums of figures over combinations of answers.
struct Total {
  var spread = Spread()
  /// What basic needs, other needs and both leave after deductions; only for a child.
  var basic = Burdens()
  var other = Burdens()
  var need = Burdens()
  let isChild: Bool

  init(countsByNeed: Bool, isChild: Bool) {
    self.isChild = isChild
    guard isChild else { return }
    let count = countsByNeed ? Need.allCases.count : 1
    let none = [Rational](repeating: .zero, count: count)
    let empty = Burden(free: .zero, basic: none, other: .zero, movable: none)
    basic = Burdens(empty)
    other = Burdens(Burden(free: .zero, basic: [], other: .zero, movable: []))
    need = Burdens(empty)
  }

  init(_ figures: Figures, movable: Rational, of moment: Int?, isChild: Bool, isNegative: Bool) {
    spread = Spread(figures)
    self.isChild = isChild
    guard isChild else { return }
    var sums = figures.byNeed.isEmpty ? [figures.basicDeductible] : figures.byNeed
    var moves = [Rational](repeating: .zero, count: sums.count)
    if isNegative { for index in sums.indices { sums[index] = -sums[index] } }
    basic = Burdens(Burden(free: isNegative ? .zero : figures.basicExempt, basic: sums, other: .zero, movable: moves))
    var moved = figures
    moved.basicDeductible += movable
    moved.otherDeductible -= movable
    spread.formUnion(Spread(moved))
    other = Burdens(Burden(free: figures.otherExempt, basic: [], other: moved.otherDeductible, movable: []))
    moves[moment ?? 0] = movable
    need = Burdens(
      Burden(
        free: figures.basicExempt + figures.otherExempt, basic: sums, other: figures.otherDeductible, movable: moves))
  }

  static func += (left: inout Total, right: Total) {
    left.spread += right.spread
    left.isRelaxed = left.isRelaxed || right.isRelaxed
    guard left.isChild else { return }
    left.basic = left.basic + right.basic
    left.other = left.other + right.other
    left.need = left.need + right.need
  }

  /// `true` when the ends are wider than the exact ones.
  var isRelaxed = false
  /// `false` when the ends are, or may be, wider than the exact ones.
  var isExact: Bool { !isRelaxed && basic.isExact && other.isExact && need.isExact }

  /// Keeps the least of each part by itself: no more than what can be left.
  mutating func coarsen() {
    need.coarsen()
    basic.coarsen()
    other.coarsen()
  }

  mutating func formUnion(_ total: Total) {
    spread.formUnion(total.spread)
    isRelaxed = isRelaxed || total.isRelaxed
    guard isChild else { return }
    basic.formUnion(total.basic)
    other.formUnion(total.other)
    need.formUnion(total.need)
  }
}

/// Units that share points with each other and with no others.
struct Component {
  /// Combinations of a unit with the same answers to the points it shares.
  private struct Class {
    let key: [Answer]
    var total: Total
  }

  let units: [Unit]
  private let shared: [OpenPoint]
  private let isChild: Bool
  /// With every combination let through, by track.
  private var known: InlineArray<2, Total?> = [nil, nil]

  private init(_ units: [Unit], _ shared: [OpenPoint], isChild: Bool) {
    self.units = units
    self.shared = shared
    self.isChild = isChild
    for track in 0..<2 { known[track] = compute(Filter(track: track)) }
  }

  /// Divides units into components.
  static func all(of units: [Unit], rowCount: Int, isChild: Bool) -> [Component] {
    var register = PointRegister(rowCount: rowCount)
    var shared: [OpenPoint] = []
    var parent = Array(units.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for (index, unit) in units.enumerated() {
      for question in unit.points {
        guard let known = register.note(question.point, index) else { continue }
        if !shared.contains(question.point) { shared.append(question.point) }
        parent[root(index)] = root(known)
      }
    }
    var members = [[Unit]](repeating: [], count: units.count)
    for index in units.indices { members[root(index)].append(units[index]) }
    var result: [Component] = []
    for units in members where !units.isEmpty {
      // Units with many combinations first: what they fix is then known to the others.
      let ordered = units.sorted { $1.leaves.count < $0.leaves.count }
      let points = shared.filter { point in units.contains { $0.asks(point) } }
      result.append(Component(ordered, units.count > 1 ? points : [], isChild: isChild))
    }
    return result
  }

  func total(_ filter: Filter) -> Total? {
    if filter.isOpen { return known[filter.track] }
    if filter.days == nil, filter.assistants == nil, !filter.isNegative, !isTouched(by: filter.fixed) {
      return known[filter.track]
    }
    return compute(filter)
  }

  private func isTouched(by answers: [Answer]) -> Bool {
    answers.contains { answer in units.contains { $0.asks(answer.point) } }
  }

  private func compute(_ filter: Filter) -> Total? {
    let classes = units.map { self.classes($0, filter) }
    var result: Total?
    var steps = 0
    combine(classes, 0, [], nil, &steps) { total in
      if result == nil { result = total } else { result?.formUnion(total) }
    }
    return steps < Completions.greatestShared ? result : apart(classes)
  }

  /// Every unit by itself, as if no point were shared: what is left lies within these ends, which are wider.
  private func apart(_ classes: [[Class]]) -> Total? {
    var result: Total?
    for unit in classes {
      guard var total = unit.first?.total else { return nil }
      for part in unit.dropFirst() { total.formUnion(part.total) }
      total.coarsen()
      if result == nil { result = total } else { result? += total }
    }
    result?.isRelaxed = true
    return result
  }

  /// Every way to choose one class of each unit so that no point has two answers.
  private func combine(
    _ classes: [[Class]], _ place: Int, _ answers: [Answer], _ sum: Total?, _ steps: inout Int, _ body: (Total) -> Void
  ) {
    steps += 1
    guard steps < Completions.greatestShared else { return }
    guard place < classes.count else {
      if let sum { body(sum) }
      return
    }
    for part in classes[place] where part.key.agree(with: answers) {
      var next = sum ?? part.total
      if sum != nil { next += part.total }
      var all = answers
      for answer in part.key where !all.contains(answer) { all.append(answer) }
      combine(classes, place + 1, all, next, &steps, body)
    }
  }

  private func classes(_ unit: Unit, _ filter: Filter) -> [Class] {
    var result: [Class] = []
    for option in isChild && !filter.isNegative
      ? unit.mergedLeaves(filter) : unit.leaves.filter({ filter.lets($0, of: unit) }).map({ ($0, .zero) })
    {
      let (leaf, movable) = option
      let key = shared.isEmpty ? [] : leaf.answers.filter { shared.contains($0.point) }
      let total = Total(
        leaf.figures[filter.track], movable: movable, of: unit.movablePlace(filter.track), isChild: isChild,
        isNegative: filter.isNegative)
      if let index = result.firstIndex(where: { $0.key == key }) {
        result[index].total.formUnion(total)
      } else {
        result.append(Class(key: key, total: total))
      }
    }
    if isChild, unit.movesToNight { for index in result.indices { result[index].total.coarsen() } }
    return result
  }

  /// The least and the greatest of one sum of figures.
  func extreme(_ filter: Filter, _ sum: (Figures) -> Rational) -> Ends? {
    let classes: [[(key: [Answer], ends: Ends)]] = units.map { unit in
      var result: [(key: [Answer], ends: Ends)] = []
      for leaf in unit.leaves where filter.lets(leaf, of: unit) {
        let key = leaf.answers.filter { shared.contains($0.point) }
        let value = sum(leaf.figures[filter.track])
        if let index = result.firstIndex(where: { $0.key == key }) {
          result[index].ends.widen(to: value)
        } else {
          result.append((key, Ends(value)))
        }
      }
      return result
    }
    var found: Ends?
    combine(classes, 0, [], Ends(.zero)) { ends in
      found?.widen(to: ends.least)
      found?.widen(to: ends.greatest)
      if found == nil { found = ends }
    }
    return found
  }

  private func combine(
    _ classes: [[(key: [Answer], ends: Ends)]], _ place: Int, _ answers: [Answer], _ sum: Ends, _ body: (Ends) -> Void
  ) {
    guard place < classes.count else { return body(sum) }
    for part in classes[place] where part.key.agree(with: answers) {
      let next = Ends(least: sum.least + part.ends.least, greatest: sum.greatest + part.ends.greatest)
      combine(classes, place + 1, answers + part.key, next, body)
    }
  }
}

/// Which unit met a point first.
struct PointRegister {
  private var byRow: [[(point: OpenPoint, unit: Int)]]

  init(rowCount: Int) { byRow = [[(point: OpenPoint, unit: Int)]](repeating: [], count: rowCount + 1) }

  /// The unit that met the point before; `nil` when none did, and then it is noted.
  mutating func note(_ point: OpenPoint, _ unit: Int) -> Int? {
    let place = Int(point.row) + 1
    if let known = byRow[place].first(where: { $0.point == point }) { return known.unit }
    byRow[place].append((point, unit))
    return nil
  }

  /// `true` the first time.
  mutating func insert(_ point: OpenPoint) -> Bool { note(point, 0) == nil }
}

extension Unit {
  /// `true` when some combination asks about the point.
  func asks(_ point: OpenPoint) -> Bool { points.contains { $0.point == point } }

  /// `true` when the rows can decide how many assistants the deduction is multiplied by (CI-38).
  func hasSeveralAssistants(_ track: Int) -> Bool { leaves.contains { $0.figures[track].assistants > 1 } }

  /// Points that only say how the minutes of a row are divided between basic and other need.
  private static func divides(_ point: OpenPoint) -> Bool {
    if point.rule == .lss9a1Lista { return true }
    return point.fact == .privateMinutes || point.fact == .connectMinutes || point.fact == .waitingInside
  }

  /// The need whose basic minutes can be moved to, where the deduction is made from each need (CI-03).
  func movablePlace(_ track: Int) -> Int? {
    for leaf in leaves {
      for (place, minutes) in leaf.figures[track].byNeed.enumerated() where !minutes.isZero { return place }
    }
    return nil
  }

  /// The combinations that a filter lets through, those that differ only in how a row's minutes are divided as one: the one
  /// with the fewest basic minutes, and how many can be moved to them.
  func mergedLeaves(_ filter: Filter) -> [(Leaf, Rational)] {
    let track = filter.track
    var result: [(leaf: Leaf, movable: Rational, key: [Answer])] = []
    var further: [(Leaf, Rational)] = []
    for leaf in leaves where filter.lets(leaf, of: self) {
      let key = leaf.answers.filter { !Unit.divides($0.point) }
      guard key.count < leaf.answers.count else {
        further.append((leaf, .zero))
        continue
      }
      guard let index = result.firstIndex(where: { $0.key == key && $0.leaf.moves(to: leaf, track) }) else {
        result.append((leaf, .zero, key))
        continue
      }
      let (low, high) = (result[index].leaf.figures[track].basicDeductible, leaf.figures[track].basicDeductible)
      if high < low {
        result[index].movable += low - high
        result[index].leaf = leaf
      } else {
        result[index].movable = Rational.greatest(result[index].movable, high - low)
      }
    }
    return result.map { ($0.leaf, $0.movable) } + further
  }
}

extension Leaf {
  /// `true` when another combination only divides the same minutes otherwise between basic and other need.
  fileprivate func moves(to other: Leaf, _ track: Int) -> Bool {
    let (a, b) = (figures[track], other.figures[track])
    return a.basicExempt == b.basicExempt && a.otherExempt == b.otherExempt && a.days == b.days
      && a.basicDeductible + a.otherDeductible == b.basicDeductible + b.otherDeductible
  }
}
