/// All ways to answer what nobody has said of a case, and the exact least and greatest of each amount over them.
///
/// Rows are tried apart wherever what one gives does not depend on another: only the points they share (a fact of the
/// case, the supervision around several rows) are answered together. Amounts that rise or fall with a quantity are found
/// at its ends; what is left after a child's deduction also at the break point, where the deduction is used up. A test
/// that a quantity can turn adds the values at which it turns (the twelve hours of need 7). Where nobody knows either how
/// long or how often, the value just below such a turn is found to a minute a week.
///
/// Conditions of the whole right (who asks, personkrets, age, insurance, housing) are not answered here: amounts are what
/// they are if the right is there (decision of the project on unknown facts).
public struct Completions {
  /// An open point that some combination of answers asks for, and how many answers make a difference.
  public struct Question: Sendable, Hashable {
    /// What is asked.
    public let point: OpenPoint
    /// How many answers are tried: two for yes and no and for the ends of a quantity, more for words.
    public let answerCount: Int

    init(_ answer: Answer) {
      point = answer.point
      answerCount = answer.count
    }
  }

  /// The open points asked for, in the order met.
  public private(set) var questions: [Question] = []
  /// Combinations of answers tried, rows apart.
  public private(set) var combinations = 0
  /// `false` when there were more combinations than could be tried: then the ends are wider than the exact ones, never
  /// narrower.
  public private(set) var isExact = true
  /// The contested questions met under any answers, one bit a question.
  let contested: UInt64

  /// The most combinations of answers tried for one row by itself, and of forms for one group of rows.
  static let greatestGroup = 4_096
  /// The most combinations of answers to shared points that are held together at a time.
  static let greatestShared = 20_000

  private let subject: Case
  private let law: Law
  private(set) var surveyor: Surveyor
  let components: [Component]
  private let rows: InlineArray<2, [RowEnds]>
  private let daysAreOpen: Bool
  /// What the deductions and the cap ask.
  let caseQuestions: [OpenPoint]
  private var found = Numbering<GivenAnswers>()
  private var foundEnds: [TrackEnds] = []
  private var environments = Numbering<EnvironmentKey>()
  private var foundEnvironments: [Component.Environment?] = []

  /// Looks a case through.
  ///
  /// - Parameter keepsRows: `true` to know the ends of each row too.
  public init(_ subject: Case, under law: Law, keepsRows: Bool = false) {
    self.init(subject, under: law, keepsRows: keepsRows, limit: Completions.greatestGroup)
  }

  /// - Parameter limit: the most combinations tried for one row by itself, and for one group of rows.
  init(_ subject: Case, under law: Law, keepsRows: Bool, limit: Int) {
    self.subject = subject
    self.law = law
    var surveyor = Surveyor(subject, under: law, keepsRows: keepsRows, limit: limit)
    let units = surveyor.units()
    let isChild = surveyor.child != .adult
    components = Component.all(
      of: units, rowCount: subject.moments.count, isChild: isChild, isCoarse: !surveyor.isExact)
    rows = keepsRows ? [surveyor.desk.rowEnds(0), surveyor.desk.rowEnds(1)] : [[], []]
    daysAreOpen =
      isChild && law.parameters.deductions != nil && !law.readings.follows(.ci02FlatSeven)
      && !subject.circumstances(on: law.date).daysWithAssistance.isStated
    let deduction = surveyor.deduction(leastDays: 0, assistants: 1, fixed: [])
    let caps = Track.allCases.map { surveyor.cap(subject, $0, fixed: []) }
    let asked = deduction.asked + caps.flatMap { $0.asked }
    caseQuestions = asked.map { $0.point }
    contested = surveyor.questions
    isExact = surveyor.isExact
    self.surveyor = surveyor
    var register = PointRegister(rowCount: subject.moments.count)
    combinations = surveyor.table.trees.reduce(0) { $0 + $1.ways.count }
    for unit in units {
      combinations += unit.leaves.count
      for question in unit.points where register.insert(question.point) { questions.append(question) }
    }
    for answer in asked where register.insert(answer.point) {
      questions.append(Question(answer))
    }
  }

  /// What each row can give in a track; empty unless kept.
  public func rowEnds(_ track: Track) -> [RowEnds] { rows[Int(track.rawValue)] }

  /// The least and the greatest of each amount of a track.
  ///
  /// - Parameter fixed: answers that are given, at most one a point.
  public mutating func ends(_ track: Track, fixed: [Answer] = []) -> TrackEnds {
    ends(track, fixed: fixed, allowed: surveyor.table.allowed(by: fixed))
  }

  /// The same with the forms that rows can take given.
  mutating func ends(_ track: Track, fixed: [Answer], allowed: [AllowedForms]) -> TrackEnds {
    // Many answers come to the same: a row falls whichever of its conditions is not fulfilled.
    let visible = fixed.filter { !surveyor.table.hides($0.point) || caseQuestions.contains($0.point) }
    let number = found.number(of: GivenAnswers(track: track, visible: AnswerKey(answers: visible), allowed: allowed))
    if number < foundEnds.count { return foundEnds[number] }
    let ends = ends(track, fixed, allowed)
    foundEnds.append(ends)
    return ends
  }

  private mutating func ends(_ track: Track, _ fixed: [Answer], _ allowed: [AllowedForms]) -> TrackEnds {
    var result: TrackEnds?
    for assistants in assistantCounts {
      let filter = Filter(track: Int(track.rawValue), fixed: fixed, allowed: allowed, assistants: assistants.only)
      guard let ends = ends(filter, assistants: assistants.count) else { continue }
      if result == nil { result = ends } else { result?.formUnion(ends) }
    }
    var ends = result ?? TrackEnds()
    // A group with too many combinations can take more from a supervision than there is.
    if !isExact { ends.raiseToZero() }
    grant(&ends, track, fixed)
    return ends
  }

  /// The numbers of assistants that the deduction may be multiplied by (CI-38), each tried apart.
  private var assistantCounts: [(count: Int, only: UInt8?)] {
    guard law.readings.follows(.ci38PerAssistant), surveyor.child != .adult else { return [(1, nil)] }
    var counts: [UInt8] = []
    for component in components {
      for unit in component.units {
        for outcome in unit.outcomes {
          for track in 0..<2 where !counts.contains(outcome[track].assistants) {
            counts.append(outcome[track].assistants)
          }
        }
      }
    }
    return counts.isEmpty ? [(1, nil)] : counts.map { (Int($0), $0) }
  }

  // MARK: From sums to amounts

  private mutating func ends(_ filter: Filter, assistants: Int) -> TrackEnds? {
    guard let total = total(filter) else { return nil }
    isExact = isExact && total.isExact
    let largest = surveyor.deduction(leastDays: daysAreOpen ? 7 : 0, assistants: assistants, fixed: filter.fixed)
    var smallest = [(largest, total)]
    var greatestDeduction = (largest.basic.greatest, largest.other.greatest)
    let isHeld = surveyor.isExact && !total.isRelaxed
    if daysAreOpen, isHeld {
      (smallest, greatestDeduction) = fewerDays(filter, assistants, total, largest)
    } else if daysAreOpen,
      !filter.fixed.contains(where: { $0.point == OpenPoint(.daysWithAssistance) && $0.choice > 0 })
    {
      // Too much is open to tell on which days rows give time: on none, for what is left at most.
      smallest = [(surveyor.deduction(leastDays: 0, assistants: assistants, fixed: filter.fixed), total)]
    }
    let sums = total.spread
    var ends = TrackEnds()
    ends[.basicExempt] = sums[.exempt]
    ends[.basicDeductible] = sums[.deductible]
    ends[.basicGross] = sums[.basic]
    ends[.otherExempt] = sums[.otherExempt]
    ends[.otherDeductible] = sums[.otherDeductible]
    ends[.otherGross] = sums[.other]
    ends[.waitingCredit] = sums[.waiting]
    ends[.standbyCredit] = sums[.standby]
    ends[.nightCredit] = sums[.night]
    ends[.furtherAssistants] = sums[.further]
    ends[.gross] = sums[.all]
    if surveyor.child == .adult {
      ends[.basicNet] = sums[.basic]
      ends[.otherNet] = sums[.other]
      ends[.need] = sums[.all]
      ends[.line] = sums[.basic]
      return ends
    }
    deduct(&ends, total, smallest, greatestDeduction, filter)
    ends[.line] = law.readings.follows(.ci04BeforeDeduction) ? sums[.basic] : ends[.basicNet]
    return ends
  }

  /// What is left after a child's deductions, and the deductions themselves.
  private mutating func deduct(
    _ ends: inout TrackEnds, _ total: Total, _ smallest: [(DeductionEnds, Total)],
    _ greatest: (basic: Rational, other: Rational), _ filter: Filter
  ) {
    var basicNet = Ends(total.basic.least(after: greatest.basic, .zero))
    var otherNet = Ends(total.other.least(after: .zero, greatest.other))
    var need = Ends(total.need.least(after: greatest.basic, greatest.other))
    var basicTaken = Ends(Rational.least(greatest.basic, total.spread[.deductible].greatest))
    var otherTaken = Ends(Rational.least(greatest.other, total.spread[.otherDeductible].greatest))
    let countsExactly = surveyor.countsByNeed && surveyor.isExact && !total.isRelaxed
    if countsExactly {
      let least = smallest.reduce(greatest.basic) { Rational.least($0, $1.0.basic.least) }
      basicTaken = takenByNeed(filter, greatest.basic, least)
    }
    for (deduction, part) in smallest {
      let sums = part.spread
      let (basic, other) = (deduction.basic.least, deduction.other.least)
      if countsExactly {
        let left = mostLeftByNeed(filter, basic, other)
        basicNet.raise(to: left.basic)
        need.raise(to: left.all)
      } else if surveyor.countsByNeed {
        // Too much is open to try every set of needs: anything between nothing and all is taken.
        basicNet.raise(to: sums[.basic].greatest)
        need.raise(to: sums[.all].greatest)
        basicTaken = Ends(least: .zero, greatest: sums[.deductible].greatest)
      } else {
        basicNet.raise(to: sums[.exempt].greatest)
        basicNet.raise(to: sums[.basic].greatest - basic)
        need.raise(to: sums[.undeducted].greatest)
        need.raise(to: sums[.withBasic].greatest - basic)
        need.raise(to: sums[.withOther].greatest - other)
        need.raise(to: sums[.all].greatest - basic - other)
        basicTaken.widen(to: Rational.least(basic, sums[.deductible].least))
      }
      otherNet.raise(to: sums[.otherExempt].greatest)
      otherNet.raise(to: sums[.other].greatest - other)
      otherTaken.widen(to: Rational.least(other, sums[.otherDeductible].least))
    }
    ends[.basicNet] = (basicNet.least, basicNet.greatest)
    ends[.otherNet] = (otherNet.least, otherNet.greatest)
    ends[.need] = (need.least, need.greatest)
    ends[.basicDeduction] = (basicTaken.least, basicTaken.greatest)
    ends[.otherDeduction] = (otherTaken.least, otherTaken.greatest)
  }

  /// Days with assistance that nobody has stated: at least those on which the rows that count give time, at most seven.
  private mutating func fewerDays(
    _ filter: Filter, _ assistants: Int, _ total: Total, _ largest: DeductionEnds
  ) -> ([(DeductionEnds, Total)], (Rational, Rational)) {
    let masks = dayMasks(filter)
    if let answer = filter.fixed.first(where: { $0.point == OpenPoint(.daysWithAssistance) }) {
      guard answer.choice == 0 else { return ([(largest, total)], (largest.basic.greatest, largest.other.greatest)) }
      // As few days as every combination allows.
      let days = masks.reduce(0) { Swift.max($0, Filter.days($1)) }
      let fewest = surveyor.deduction(leastDays: days, assistants: assistants, fixed: filter.fixed)
      return ([(fewest, total)], (fewest.basic.least, fewest.other.least))
    }
    var result: [(DeductionEnds, Total)] = []
    for mask in masks {
      guard let part = self.total(filter.within(mask)) else { continue }
      result.append((surveyor.deduction(leastDays: Filter.days(mask), assistants: assistants, fixed: []), part))
    }
    return (result, (largest.basic.greatest, largest.other.greatest))
  }

  /// Every set of days that rows together can show.
  private func dayMasks(_ filter: Filter) -> [UInt8] {
    var result: [UInt8] = [0]
    for component in components {
      for unit in component.units {
        var shown: [UInt8] = []
        for leaf in unit.leaves where filter.lets(leaf, of: unit) {
          let days = unit.figures(leaf, filter.track).days
          if !shown.contains(days) { shown.append(days) }
        }
        for days in shown {
          for mask in result where !result.contains(mask | days) { result.append(mask | days) }
        }
      }
    }
    return result
  }

  /// The grant: the need, rounded up where a reading says so, not above the cap.
  private mutating func grant(_ ends: inout TrackEnds, _ track: Track, _ fixed: [Answer]) {
    let cap = surveyor.cap(subject, track, fixed: fixed)
    var least = TrackSums()
    least.otherExempt = ends[.need].least
    least.cap = cap.least
    least.roundingStep = surveyor.roundingStep
    var greatest = TrackSums()
    greatest.otherExempt = ends[.need].greatest
    greatest.cap = cap.greatest
    greatest.roundingStep = surveyor.roundingStep
    ends[.granted] = (least.granted, greatest.granted)
  }

  // MARK: Deduction from each need (CI-03)

  private func mostLeftByNeed(
    _ filter: Filter, _ basic: Rational, _ other: Rational
  ) -> (basic: Rational, all: Rational) {
    var mostBasic = Rational.zero
    var mostOfAll = Rational.zero
    let reach = Reach(components, filter)
    forEachSetOfNeeds { needs, count in
      let taken = basic * Rational(count)
      let exempt = reach.extreme { figures in figures.basicExempt + figures.sum(of: needs) }
      let without = reach.extreme { $0.basicExempt + $0.sum(of: needs) + $0.otherExempt }
      let with = reach.extreme { $0.basicExempt + $0.sum(of: needs) + $0.otherExempt + $0.otherDeductible }
      mostBasic = Rational.greatest(mostBasic, exempt.greatest - taken)
      mostOfAll = Rational.greatest(mostOfAll, without.greatest - taken)
      mostOfAll = Rational.greatest(mostOfAll, with.greatest - taken - other)
    }
    return (mostBasic, mostOfAll)
  }

  private mutating func takenByNeed(_ filter: Filter, _ largest: Rational, _ smallest: Rational) -> Ends {
    // Taken = Σ min(deduction, need): the greatest is where the least is left untaken, the least at a corner.
    let needs = Rational(Need.allCases.count)
    var negative = filter
    negative.isNegative = true
    let untaken = total(negative)?.basic.least(after: -largest, .zero) ?? .zero
    var mostUntaken = Rational.zero
    var present = 0
    let reach = Reach(components, filter)
    forEachSetOfNeeds { set, count in
      let left = reach.extreme { -$0.sum(of: set) }
      mostUntaken = Rational.greatest(mostUntaken, left.greatest + smallest * Rational(count))
      present = Swift.max(present, count)
    }
    return Ends(least: smallest * Rational(present) - mostUntaken, greatest: largest * needs - untaken)
  }

  private func forEachSetOfNeeds(_ body: (UInt16, Int) -> Void) {
    var present: UInt16 = 0
    for component in components {
      for unit in component.units {
        for outcome in unit.outcomes {
          for track in 0..<2 {
            for (place, minutes) in outcome[track].byNeed.enumerated() where !minutes.isZero {
              present |= 1 << UInt16(place)
            }
          }
        }
      }
    }
    var set: UInt16 = 0
    repeat {
      body(set, set.nonzeroBitCount)
      set = (set &- present) & present
    } while set != 0
  }

  // MARK: Sums over components

  private mutating func total(_ filter: Filter) -> Total? {
    var result = Total(countsByNeed: surveyor.countsByNeed, isChild: surveyor.child != .adult)
    for index in components.indices {
      guard let part = total(index, filter) else { return nil }
      result += part
    }
    return result
  }

  private mutating func total(_ index: Int, _ filter: Filter) -> Total? {
    let touch = components[index].touch(filter)
    guard !filter.isOpen, touch != .nothing, touch != .several else { return components[index].total(filter) }
    let number = environments.number(of: EnvironmentKey(component: index, touch: touch, filter: filter))
    if number == foundEnvironments.count {
      foundEnvironments.append(components[index].environment(of: touch, filter.withoutAnswers))
    }
    guard let environment = foundEnvironments[number] else { return components[index].total(filter) }
    return components[index].total(filter, touch, in: environment)
  }
}

/// Which part of a component is looked at apart from the rest, under which days and assistants.
private struct EnvironmentKey: Mixable {
  let component: Int
  let touch: Component.Touch
  let filter: Filter

  static func == (left: EnvironmentKey, right: EnvironmentKey) -> Bool {
    left.component == right.component && left.touch == right.touch && left.filter.track == right.filter.track
      && left.filter.days == right.filter.days && left.filter.assistants == right.filter.assistants
  }

  func mix(into number: inout UInt64) {
    number.mix(UInt64(component))
    switch touch {
    case .nothing, .several: break
    case .point(let point): number.mix(point.mixed)
    case .unit(let place): number.mix(UInt64(place))
    }
    number.mix(UInt64(filter.track) << 16 | UInt64(filter.days ?? 0xFF) << 8 | UInt64(filter.assistants ?? 0))
  }
}

/// Answers that are given, as far as they tell: those that leaves show, and which forms of the rows the others let through.
private struct GivenAnswers: Mixable {
  let track: Track
  let visible: AnswerKey
  let allowed: [AllowedForms]

  func mix(into number: inout UInt64) {
    number.mix(UInt64(track.rawValue))
    visible.mix(into: &number)
    for part in allowed {
      number.mix(part.point.mixed)
      for isAllowed in part.isAllowed { number.mix(isAllowed ? 1 : 0) }
    }
  }
}

/// What a filter lets through of each component, to find the ends of several sums.
private struct Reach {
  let track: Int
  let components: [(component: Component, pairs: [[NumberPair]])]

  init(_ components: [Component], _ filter: Filter) {
    track = filter.track
    self.components = components.map { ($0, $0.outcomes(filter)) }
  }

  /// The least and the greatest of a sum of figures.
  func extreme(_ sum: (Figures) -> Rational) -> Ends {
    var result = Ends(.zero)
    for (component, pairs) in components {
      guard let part = component.extreme(track, pairs, sum) else { continue }
      result.least += part.least
      result.greatest += part.greatest
    }
    return result
  }
}

extension Figures {
  /// Deductible basic minutes of a set of needs.
  func sum(of needs: UInt16) -> Rational {
    var result = Rational.zero
    for (place, minutes) in byNeed.enumerated() where needs & (1 << UInt16(place)) != 0 { result += minutes }
    return result
  }
}
