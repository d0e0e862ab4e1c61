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
    if assistants != nil || days != nil {
      let figures = unit.figures(leaf, track)
      if let assistants, unit.hasSeveralAssistants[track], figures.assistants != assistants { return false }
      if let days, figures.days & ~days != 0 { return false }
    }
    return fixed.isEmpty || leaf.answers.agree(with: fixed)
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

  /// A unit's combinations, told apart only by their answers to the points it shares and by what they give.
  struct Choices {
    let unit: Unit
    /// The answers to shared points, each set once.
    let keys: [AnswerKey]
    /// Number of the key of each combination.
    let keyOfLeaf: [Int32]
    /// Number of the answers that are shared or do not only divide a row's minutes, by combination; empty for an adult.
    let wholeOfLeaf: [Int32]

    init(_ unit: Unit, shared: [OpenPoint], isChild: Bool) {
      self.unit = unit
      var keys = Numbering<AnswerKey>()
      var wholes = Numbering<AnswerKey>()
      keyOfLeaf = unit.leaves.map { leaf in
        Int32(keys.number(of: AnswerKey(answers: leaf.answers.filter { shared.contains($0.point) })))
      }
      wholeOfLeaf =
        isChild
        ? unit.leaves.map { leaf in
          Int32(
            wholes.number(
              of: AnswerKey(answers: leaf.answers.filter { !unit.divides($0.point) || shared.contains($0.point) })))
        } : []
      self.keys = keys.list
    }

    /// The different outcomes of each key that a filter lets through.
    func pairs(_ filter: Filter) -> [NumberPair] {
      var pairs = Numbering<NumberPair>()
      for (place, leaf) in unit.leaves.enumerated() where filter.lets(leaf, of: unit) {
        _ = pairs.number(of: NumberPair(first: Int(keyOfLeaf[place]), second: leaf.outcome))
      }
      return pairs.list
    }
  }

  var units: [Unit] { choices.map { $0.unit } }
  private let choices: [Choices]
  private let isChild: Bool
  /// With every combination let through, by track.
  private var known: InlineArray<2, Total?> = [nil, nil]

  private init(_ units: [Unit], _ shared: [OpenPoint], isChild: Bool) {
    choices = units.map { Choices($0, shared: shared, isChild: isChild) }
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
    answers.contains { answer in choices.contains { $0.unit.asks(answer.point) } }
  }

  private func compute(_ filter: Filter) -> Total? {
    let classes = choices.map { self.classes($0, filter) }
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

  private func classes(_ choices: Choices, _ filter: Filter) -> [Class] {
    let unit = choices.unit
    var byKey = [Total?](repeating: nil, count: choices.keys.count)
    func put(_ key: Int, _ outcome: Int, _ movable: Rational) {
      let total = Total(
        unit.outcomes[outcome][filter.track], movable: movable, of: unit.movablePlace[filter.track], isChild: isChild,
        isNegative: filter.isNegative)
      if byKey[key] == nil { byKey[key] = total } else { byKey[key]?.formUnion(total) }
    }
    var isLoose = false
    if isChild && !filter.isNegative {
      for part in choices.merged(filter, &isLoose) { put(part.key, part.outcome, part.movable) }
    } else {
      for pair in choices.pairs(filter) { put(pair.first, pair.second, .zero) }
    }
    var result: [Class] = []
    for (number, total) in byKey.enumerated() {
      guard var total else { continue }
      if isChild, unit.movesToNight { total.coarsen() }
      // Basic and other need each only rise or fall; what is left of both together has the break points.
      if isChild, isLoose { total.need.coarsen() }
      result.append(Class(key: choices.keys[number].answers, total: total))
    }
    return result
  }

  /// What a filter lets through, for ``extreme(_:_:)``.
  func outcomes(_ filter: Filter) -> [[NumberPair]] { choices.map { $0.pairs(filter) } }

  /// The least and the greatest of one sum of figures.
  ///
  /// - Parameter pairs: what the filter lets through, unit by unit.
  func extreme(_ track: Int, _ pairs: [[NumberPair]], _ sum: (Figures) -> Rational) -> Ends? {
    var classes: [[(key: [Answer], ends: Ends)]] = []
    for (place, part) in choices.enumerated() {
      var byKey = [Ends?](repeating: nil, count: part.keys.count)
      for pair in pairs[place] {
        let value = sum(part.unit.outcomes[pair.second][track])
        if byKey[pair.first] == nil { byKey[pair.first] = Ends(value) } else { byKey[pair.first]?.widen(to: value) }
      }
      var list: [(key: [Answer], ends: Ends)] = []
      for (number, ends) in byKey.enumerated() {
        if let ends { list.append((part.keys[number].answers, ends)) }
      }
      classes.append(list)
    }
    var found: Ends?
    var steps = 0
    combine(classes, 0, [], Ends(.zero), &steps) { ends in
      found?.widen(to: ends.least)
      found?.widen(to: ends.greatest)
      if found == nil { found = ends }
    }
    guard steps < Completions.greatestShared else {
      // Every unit by itself, as if no point were shared: wider ends.
      var apart = Ends(.zero)
      for list in classes {
        guard var ends = list.first?.ends else { return nil }
        for part in list {
          ends.widen(to: part.ends.least)
          ends.widen(to: part.ends.greatest)
        }
        apart = Ends(least: apart.least + ends.least, greatest: apart.greatest + ends.greatest)
      }
      return apart
    }
    return found
  }

  private func combine(
    _ classes: [[(key: [Answer], ends: Ends)]], _ place: Int, _ answers: [Answer], _ sum: Ends, _ steps: inout Int,
    _ body: (Ends) -> Void
  ) {
    steps += 1
    guard steps < Completions.greatestShared else { return }
    guard place < classes.count else { return body(sum) }
    for part in classes[place] where part.key.agree(with: answers) {
      let next = Ends(least: sum.least + part.ends.least, greatest: sum.greatest + part.ends.greatest)
      combine(classes, place + 1, answers + part.key, next, &steps, body)
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

  /// Points that only say how the minutes of a row are divided between basic and other need.
  fileprivate func divides(_ point: OpenPoint) -> Bool {
    if point.rule == .lss9a1Lista { return true }
    if movesFromOuter, point.fact == .minutes || point.fact == .occasions { return true }
    return point.fact == .privateMinutes || point.fact == .connectMinutes || point.fact == .waitingInside
  }
}

extension Component.Choices {
  /// Combinations that differ only in how a row's minutes are divided, as one.
  struct Merged {
    let key: Int
    /// The one with the fewest basic minutes.
    var outcome: Int
    /// How many minutes can be moved to them.
    var movable: Rational
  }

  /// The combinations that a filter lets through, those that differ only in how a row's minutes are divided as one; each
  /// different result once.
  ///
  /// - Parameter isLoose: becomes `true` when an unknown time is taken from a supervision and the minutes of both do not
  ///   stay the same together: there can be break points between the ends that are not tried.
  func merged(_ filter: Filter, _ isLoose: inout Bool) -> [Merged] {
    let track = filter.track
    var result: [Merged] = []
    var further = Numbering<NumberPair>()
    // Which results have the same other answers: a first one, and from each the next.
    var first: [Int32] = []
    var next: [Int32] = []
    for (place, leaf) in unit.leaves.enumerated() where filter.lets(leaf, of: unit) {
      let key = Int(keyOfLeaf[place])
      guard leaf.answers.contains(where: { unit.divides($0.point) }) else {
        _ = further.number(of: NumberPair(first: key, second: leaf.outcome))
        continue
      }
      let whole = Int(wholeOfLeaf[place])
      while first.count <= whole { first.append(-1) }
      let figures = unit.outcomes[leaf.outcome][track]
      var found = first[whole]
      while found >= 0, !unit.outcomes[result[Int(found)].outcome][track].moves(to: figures) {
        found = next[Int(found)]
      }
      guard found >= 0 else {
        if first[whole] >= 0, unit.movesFromOuter { isLoose = true }
        next.append(first[whole])
        first[whole] = Int32(result.count)
        result.append(Merged(key: key, outcome: leaf.outcome, movable: .zero))
        continue
      }
      let low = unit.outcomes[result[Int(found)].outcome][track].basicDeductible
      let high = figures.basicDeductible
      if high < low {
        result[Int(found)].movable += low - high
        result[Int(found)].outcome = leaf.outcome
      } else {
        result[Int(found)].movable = Rational.greatest(result[Int(found)].movable, high - low)
      }
    }
    var different = Numbering<MergedKey>()
    for part in result { _ = different.number(of: MergedKey(part)) }
    return different.list.map { $0.merged }
      + further.list.map { Merged(key: $0.first, outcome: $0.second, movable: .zero) }
  }

  private struct MergedKey: Mixable {
    let merged: Merged

    init(_ merged: Merged) { self.merged = merged }

    static func == (left: MergedKey, right: MergedKey) -> Bool {
      left.merged.key == right.merged.key && left.merged.outcome == right.merged.outcome
        && left.merged.movable == right.merged.movable
    }

    func mix(into number: inout UInt64) {
      number.mix(UInt64(merged.key))
      number.mix(UInt64(merged.outcome))
      merged.movable.mix(into: &number)
    }
  }
}

extension Figures {
  /// `true` when others only divide the same minutes otherwise between basic and other need.
  fileprivate func moves(to others: Figures) -> Bool {
    basicExempt == others.basicExempt && otherExempt == others.otherExempt && days == others.days
      && basicDeductible + otherDeductible == others.basicDeductible + others.otherDeductible
  }
}
