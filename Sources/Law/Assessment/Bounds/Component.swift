/// Which combinations of answers are let through.
struct Filter {
  let track: Int
  var fixed: [Answer] = []
  /// Which forms of a row the fixed answers let through, where that is not all.
  var allowed: [AllowedForms] = []
  /// Days that rows may give time on; `nil` = any.
  var days: UInt8?
  /// The greatest number of assistants must be this; `nil` = any.
  var assistants: UInt8?
  /// Basic minutes are taken with the opposite sign.
  var isNegative = false

  init(track: Int, fixed: [Answer] = [], allowed: [AllowedForms] = [], assistants: UInt8? = nil) {
    self.track = track
    self.fixed = fixed
    self.allowed = allowed
    self.assistants = assistants
  }

  func within(_ days: UInt8) -> Filter {
    var result = self
    result.days = days
    return result
  }

  /// Days a week that a set of days makes.
  static func days(_ mask: UInt8) -> Int { max(mask == 0 ? 0 : 1, (mask & 0x7F).nonzeroBitCount) }

  var isOpen: Bool { fixed.isEmpty && allowed.isEmpty && days == nil && assistants == nil && !isNegative }

  func lets(_ leaf: Leaf, of unit: Unit) -> Bool {
    if assistants != nil || days != nil {
      let figures = unit.figures(leaf, track)
      if let assistants, unit.hasSeveralAssistants[track], figures.assistants != assistants { return false }
      if let days, figures.days & ~days != 0 { return false }
    }
    for forms in allowed {
      for answer in leaf.answers where answer.point == forms.point && !forms.isAllowed[answer.choice] { return false }
    }
    return fixed.isEmpty || leaf.answers.agree(with: fixed)
  }
}

extension Filter {
  /// `true` when a point can have an answer, or none.
  func lets(_ choice: Int?, to point: OpenPoint) -> Bool {
    guard let choice else { return true }
    return allowed.allSatisfy { $0.point != point || $0.isAllowed[choice] }
      && fixed.allSatisfy { $0.point != point || $0.choice == choice }
  }

  /// Without answers that are given.
  var withoutAnswers: Filter {
    var result = self
    result.fixed = []
    result.allowed = []
    return result
  }
}

/// Which forms of a row, or of the test of need 7, answers let through.
struct AllowedForms: Equatable {
  let point: OpenPoint
  let isAllowed: [Bool]
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
    var empty = Burden()
    if countsByNeed { empty.further = [Burden.Pile](repeating: Burden.Pile(), count: Need.allCases.count - 1) }
    basic = Burdens(empty)
    other = Burdens(Burden())
    need = Burdens(empty)
  }

  init(_ figures: Figures, movable: Rational, of moment: Int?, isChild: Bool, isNegative: Bool) {
    spread = Spread(figures)
    self.isChild = isChild
    guard isChild else { return }
    let sums = figures.byNeed.isEmpty ? [figures.basicDeductible] : figures.byNeed
    let piles = sums.map { Burden.Pile(minutes: isNegative ? -$0 : $0) }
    basic = Burdens(
      Burden(free: isNegative ? .zero : figures.basicExempt, basic: piles[0], further: Array(piles.dropFirst())))
    var moved = figures
    moved.basicDeductible += movable
    moved.otherDeductible -= movable
    spread.formUnion(Spread(moved))
    other = Burdens(Burden(free: figures.otherExempt, other: moved.otherDeductible))
    var moves = piles
    moves[moment ?? 0].movable = movable
    need = Burdens(
      Burden(
        free: figures.basicExempt + figures.otherExempt, other: figures.otherDeductible, basic: moves[0],
        further: Array(moves.dropFirst())))
  }

  static func += (left: inout Total, right: Total) {
    left.spread += right.spread
    left.isRelaxed = left.isRelaxed || right.isRelaxed
    guard left.isChild else { return }
    left.basic += right.basic
    left.other += right.other
    left.need += right.need
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
  /// A unit's combinations, told apart only by their answers to the points it shares and by what they give.
  struct Choices {
    let unit: Unit
    /// The answers to shared points, each set once.
    let keys: [PackedAnswers]
    /// Number of the key of each combination.
    let keyOfLeaf: [Int32]
    /// Number of the answers that are shared or do not only divide a row's minutes, by combination; empty for an adult.
    let wholeOfLeaf: [Int32]
    /// `true` when a time that is taken from a supervision is asked for by others too.
    let sharesHowMuch: Bool
    /// The shared points, in bits.
    private(set) var points = PackedAnswers()

    init(_ unit: Unit, shared: [OpenPoint], _ packing: Packing?, isChild: Bool) {
      self.unit = unit
      var keys = Numbering<PackedAnswers>()
      var wholes = Numbering<AnswerKey>()
      keyOfLeaf = unit.leaves.map { leaf in Int32(keys.number(of: packing?.pack(leaf.answers) ?? PackedAnswers())) }
      wholeOfLeaf =
        isChild
        ? unit.leaves.map { leaf in
          var answers: [Answer] = []
          for (place, answer) in leaf.answers.enumerated() {
            if shared.contains(answer.point) {
              answers.append(answer)
            } else if !unit.divides(answer.point) {
              answers.append(leaf.whole[place])
            }
          }
          return Int32(wholes.number(of: AnswerKey(answers: answers)))
        } : []
      sharesHowMuch = unit.movesFromOuter && shared.contains { $0.isHowMuch && unit.shows($0) }
      self.keys = keys.list
      for key in keys.list { points.join(key) }
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
  private let isCoarse: Bool
  /// The points that units share, in bits.
  private let variables: [PackedAnswers]
  /// `nil` when there are more shared points than can be told apart: then no unit is held to another's answers.
  private let packing: Packing?
  /// With every combination let through, by track.
  private var known: InlineArray<2, Total?> = [nil, nil]

  private init(_ units: [Unit], _ shared: [OpenPoint], isChild: Bool, isCoarse: Bool) {
    self.isCoarse = isCoarse
    let packing = Packing(shared) { point in
      units.reduce(1) { most, unit in
        unit.leaves.reduce(most) { most, leaf in
          leaf.answers.reduce(most) { $1.point == point ? max($0, $1.choice + 1) : $0 }
        }
      }
    }
    choices = units.map { Choices($0, shared: shared, packing, isChild: isChild) }
    variables = packing?.variables ?? []
    self.packing = packing
    self.isChild = isChild
    for track in 0..<2 { known[track] = compute(Filter(track: track)) }
  }

  /// Divides units into components.
  ///
  /// - Parameter isCoarse: whether the least that is left after deductions need not be exact.
  static func all(of units: [Unit], rowCount: Int, isChild: Bool, isCoarse: Bool) -> [Component] {
    var register = PointRegister(rowCount: rowCount)
    var shared: [OpenPoint] = []
    var parent = Array(units.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for (index, unit) in units.enumerated() {
      for point in unit.variables {
        guard let known = register.note(point, index) else { continue }
        if !shared.contains(point) { shared.append(point) }
        parent[root(index)] = root(known)
      }
    }
    var members = [[Unit]](repeating: [], count: units.count)
    for index in units.indices { members[root(index)].append(units[index]) }
    var result: [Component] = []
    for units in members where !units.isEmpty {
      let points = shared.filter { point in units.contains { $0.shows(point) } }
      result.append(Component(units, units.count > 1 ? points : [], isChild: isChild, isCoarse: isCoarse))
    }
    return result
  }

  /// What answers that are given touch.
  enum Touch: Hashable {
    case nothing
    /// One point that units share.
    case point(OpenPoint)
    /// Points of one unit, by its place.
    case unit(Int)
    case several
  }

  func touch(_ filter: Filter) -> Touch {
    guard !filter.isNegative else { return .several }
    var points: [OpenPoint] = []
    var units: [Int] = []
    for point in filter.fixed.map({ $0.point }) + filter.allowed.map({ $0.point }) {
      for (place, part) in choices.enumerated() where part.unit.shows(point) {
        if !points.contains(point) { points.append(point) }
        if !units.contains(place) { units.append(place) }
      }
    }
    if points.isEmpty { return filter.days == nil && filter.assistants == nil ? .nothing : .several }
    if units.count == 1 { return .unit(units[0]) }
    if points.count == 1, packing?.bits(of: points[0]) != nil { return .point(points[0]) }
    return .several
  }

  /// The total where only what a filter touches is held to its answers.
  func total(_ filter: Filter) -> Total? {
    filter.isOpen || touch(filter) == .nothing ? known[filter.track] : compute(filter)
  }

  /// What all that a filter does not touch gives, for each set of answers to what it does.
  ///
  /// - Parameter filter: without the answers that are given.
  func environment(of touch: Touch, _ filter: Filter) -> Environment? {
    let kept: PackedAnswers?
    var left = choices
    switch touch {
    case .nothing, .several: return nil
    case .point(let point): kept = packing?.bits(of: point)
    case .unit(let place): kept = left.remove(at: place).points
    }
    guard let kept else { return nil }
    let sum = Elimination(
      left.map { factor($0, filter) }, variables, keeping: kept, limit: Completions.greatestShared)
    return Environment(factor: sum.factor, isRelaxed: sum.isRelaxed || packing == nil, isAlone: left.isEmpty)
  }

  struct Environment {
    let factor: Factor<Total>
    let isRelaxed: Bool
    /// There is nothing else.
    let isAlone: Bool
  }

  /// The total of a filter, all else being known.
  func total(_ filter: Filter, _ touch: Touch, in environment: Environment) -> Total? {
    var sum = environment.factor
    switch touch {
    case .nothing, .several: return nil
    case .point(let point):
      guard let packing else { return nil }
      sum = sum.filter { filter.lets(packing.choice(of: point, in: $0), to: point) }
    case .unit(let place):
      let own = factor(choices[place], filter)
      sum = environment.isAlone ? own : own.joined(sum, limit: .max) ?? own
    }
    var total = sum.without(.all).rows.first?.value
    if environment.isRelaxed { total?.isRelaxed = true }
    return total
  }

  private func compute(_ filter: Filter) -> Total? {
    let sum = Elimination(choices.map { factor($0, filter) }, variables, limit: Completions.greatestShared)
    guard var total = sum.result else { return nil }
    if sum.isRelaxed || packing == nil { total.isRelaxed = true }
    return total
  }

  private func factor(_ choices: Choices, _ filter: Filter) -> Factor<Total> {
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
    var result = Factor<Total>()
    for (number, total) in byKey.enumerated() {
      guard var total else { continue }
      if isChild, isCoarse || unit.movesToNight { total.coarsen() }
      // Basic and other need each only rise or fall; what is left of both together has the break points.
      if isChild, isLoose || choices.sharesHowMuch { total.need.coarsen() }
      result.append(Factor.Row(key: choices.keys[number], value: total))
    }
    return unit.rows.isEmpty ? result.withoutRepeated() : result
  }

  /// What a filter lets through, for ``extreme(_:_:)``.
  func outcomes(_ filter: Filter) -> [[NumberPair]] { choices.map { $0.pairs(filter) } }

  /// The least and the greatest of one sum of figures.
  ///
  /// - Parameter pairs: what the filter lets through, unit by unit.
  func extreme(_ track: Int, _ pairs: [[NumberPair]], _ sum: (Figures) -> Rational) -> Ends? {
    var factors: [Factor<Ends>] = []
    for (place, part) in choices.enumerated() {
      var byKey = [Ends?](repeating: nil, count: part.keys.count)
      for pair in pairs[place] {
        let value = sum(part.unit.outcomes[pair.second][track])
        if byKey[pair.first] == nil { byKey[pair.first] = Ends(value) } else { byKey[pair.first]?.widen(to: value) }
      }
      var factor = Factor<Ends>()
      for (number, ends) in byKey.enumerated() {
        if let ends { factor.append(Factor.Row(key: part.keys[number], value: ends)) }
      }
      factors.append(part.unit.rows.isEmpty ? factor.withoutRepeated() : factor)
    }
    return Elimination(factors, variables, limit: Completions.greatestShared).result
  }
}

/// Which unit met a point first: a point of the case, of a row, or of the test of need 7, which stands after the rows.
struct PointRegister {
  private var byRow: [[(point: OpenPoint, unit: Int)]]

  init(rowCount: Int) { byRow = [[(point: OpenPoint, unit: Int)]](repeating: [], count: rowCount + 2) }

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

  /// `true` when some leaf shows an answer to the point.
  func shows(_ point: OpenPoint) -> Bool { variables.contains(point) }

  /// Points that only say how the minutes of a row are divided between basic and other need.
  fileprivate func divides(_ point: OpenPoint) -> Bool {
    point.divides || movesFromOuter && point.isHowMuch
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
      guard leaf.isDivided || leaf.answers.contains(where: { unit.divides($0.point) }) else {
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
