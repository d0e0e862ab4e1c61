extension HelpMoment {
  /// Active help at night, which gross waiting time and standby give room for.
  var isActiveAtNight: Bool { truths[.night] == .yes && engagement == .active }
}

/// Divides a case into groups of rows and looks each through.
struct Surveyor {
  private var inquiry: Inquiry<Explorer>
  private let moments: [HelpMoment]
  private let isLive: [Bool]
  private(set) var desk: SurveyDesk
  let countsByNeed: Bool
  /// `false` when a group had more combinations than are tried.
  private(set) var isExact = true

  private(set) var table: FormTable
  /// The most combinations of answers tried for the test of need 7; beyond it the test is met or not whatever they are.
  private static let greatestTest = 512
  private let limit: Int

  /// - Parameter limit: the most combinations tried for one row by itself, and for one group of rows.
  init(_ subject: borrowing Case, under law: Law, keepsRows: Bool, limit: Int) {
    self.limit = limit
    moments = subject.moments
    inquiry = Inquiry(law: law, facts: subject.circumstances(on: law.date), witness: Explorer())
    inquiry.fixDates(subject)
    desk = SurveyDesk(rowCount: moments.count, keepsRows: keepsRows)
    isLive = moments.map { $0.facts.isLived(on: law.date) && !$0.facts.isRefused }
    countsByNeed = inquiry.child != .adult && law.readings.follows(.ci03PerNeed)
    inquiry.findTurningPoints(moments)
    let testIsOpen = inquiry.medicalTestIsOpen(moments)
    let test =
      testIsOpen ? inquiry.treeOfMedicalTest(moments, limit: Swift.min(limit, Surveyor.greatestTest)) : AnswerTree()
    var trees: [AnswerTree] = []
    for index in moments.indices {
      trees.append(
        isLive[index]
          ? inquiry.tree(ofRow: index, moments, medicalTestIsOpen: testIsOpen, limit: limit) : AnswerTree())
    }
    trees.append(test)
    table = FormTable(trees, rowCount: moments.count)
  }

  /// The contested questions met so far, one bit a question.
  var questions: UInt64 { inquiry.witness.questions }
  /// The child's age class.
  var child: AgeClass { inquiry.child }
  /// Minutes to whose next multiple granted time is rounded up; 0 = not rounded.
  var roundingStep: Int { inquiry.roundingStep }

  /// Every unit of the case.
  mutating func units() -> [Unit] {
    var together = UnitPlan.exhaustible(moments) { inquiry.clockTime(moments[$0].facts) }
    let several = moments.indices.filter { isLive[$0] && moments[$0].assistants > 1 }
    if inquiry.child != .adult, inquiry.law.readings.follows(.ci38PerAssistant), several.count > 1 {
      together.append(several)
    }
    let isRelated = UnitPlan.related(moments) + [false]
    while true {
      table.makeForms { isRelated[$0] }
      let night = nightRowsWithCompany(together)
      let groups = plan(night.isEmpty ? together : together + [night]).groups
      if !night.isEmpty {
        table.makeForms { row in groups.contains { $0.isLinked && $0.counted.contains(row) } }
      }
      let result = units(groups)
      // A point of one row that is asked again where rows meet must be answered alike in both places.
      let again = result.flatMap { $0.variables }.filter { table.hides($0) }
      if again.isEmpty { return result }
      table.expose(again)
      desk.forget()
      isExact = true
    }
  }

  private mutating func units(_ groups: [UnitPlan.Group]) -> [Unit] {
    var result: [Unit] = []
    for group in groups {
      if let unit = inquiry.survey(group, moments, table, &desk, countsByNeed: countsByNeed, limit: limit) {
        result.append(unit)
      } else {
        result.append(inquiry.boundingUnit(group, moments, table, &desk, countsByNeed: countsByNeed))
        isExact = false
      }
    }
    for index in table.trees.indices {
      if let unit = unit(ofTree: index) { result.append(unit) }
    }
    return result
  }

  /// Which answers lead to which outcome of a row, or of the test of need 7: a unit that gives nothing itself.
  private mutating func unit(ofTree index: Int) -> Unit? {
    let (tree, forms) = (table.trees[index], table.forms[index])
    guard index == table.test ? !tree.ways.isEmpty : forms.isByOutcome && forms.outcomeCount > 1 else { return nil }
    var none = Figures()
    if countsByNeed { none.byNeed = [Rational](repeating: .zero, count: Need.allCases.count) }
    let outcomes = [Gain(agency: none, kommun: none)]
    let target: OpenPoint = index == table.test ? .medicalTest : .outcome(of: index)
    let count = index == table.test ? 2 : forms.outcomeCount
    guard !tree.isCut else {
      isExact = false
      let leaves = (0..<count).map { Leaf(answers: [Answer(point: target, choice: $0, count: count)], outcome: 0) }
      var unit = Unit(rows: [], leaves: leaves, outcomes: outcomes, points: tree.questions)
      unit.isBounding = true
      return unit
    }
    let leaves = forms.list.enumerated().map { number, form in
      var answers = form.shared
      if !forms.isSingle { answers.append(Answer(point: .form(of: index), choice: number, count: forms.list.count)) }
      if index != table.test { answers.append(Answer(point: target, choice: form.outcome, count: count)) }
      return Leaf(answers: answers, outcome: 0)
    }
    return Unit(rows: [], leaves: leaves, outcomes: outcomes, points: tree.questions)
  }

  private func plan(_ together: [[Int]]) -> UnitPlan {
    UnitPlan(moments, isLive: isLive, asksNeedSeven: { inquiry.asksNeedSeven(moments[$0].facts) }, together: together)
  }

  /// Looks a group through to know its clock time.
  private mutating func survey(_ group: UnitPlan.Group) -> Unit? {
    var scratch = SurveyDesk(rowCount: moments.count, keepsRows: false)
    let unit = inquiry.survey(group, moments, table, &scratch, countsByNeed: countsByNeed, limit: limit)
    for track in 0..<2 {
      for index in group.counted { desk.clock[track][index] = scratch.clock[track][index] }
    }
    return unit
  }

  /// Rows of waiting time and standby that are not net, with the active help at night whose length can vary; what cannot
  /// is noted as it is.
  private mutating func nightRowsWithCompany(_ together: [[Int]]) -> [Int] {
    let gross = moments.indices.filter { index in
      let moment = moments[index]
      guard moment.engagement == .waiting || moment.engagement == .standby else { return false }
      return isLive[index] && moment.truths[.night] != .no && moment.truths[.net] != .yes
    }
    guard !gross.isEmpty else { return [] }
    var result = gross
    for group in plan(together).groups where group.counted.contains(where: { moments[$0].isActiveAtNight }) {
      let isLinked = group.counted.count > 1 || !group.around.isEmpty || isAroundOthers(group.counted[0])
      let isSurveyed = survey(group) != nil
      let active = group.counted.filter { moments[$0].isActiveAtNight }
      let varies = active.contains { index in
        !(desk.clock[0][index]?.isKnown ?? true) || !(desk.clock[1][index]?.isKnown ?? true)
      }
      if varies || isLinked || !isSurveyed {
        result += group.counted + group.around
        for index in group.counted { result += inside(index) }
      } else {
        for track in 0..<2 {
          for index in active { desk.activeAtNight[track] += desk.clock[track][index]?.likely ?? .zero }
        }
      }
    }
    return result
  }

  private func inside(_ outer: Int) -> [Int] {
    moments.indices.filter { UnitPlan.around($0, moments).contains(outer) }
  }

  private func isAroundOthers(_ index: Int) -> Bool { !inside(index).isEmpty }

  /// The parental deduction's ends in minutes a week, and which points it asks about.
  ///
  /// - Parameters:
  ///   - leastDays: days a week on which the rows show that assistance is given.
  ///   - assistants: the greatest number of assistants at once in a deductible row.
  ///   - fixed: answers that are given.
  mutating func deduction(leastDays: Int, assistants: Int, fixed: [Answer]) -> DeductionEnds {
    var result = DeductionEnds()
    guard inquiry.child != .adult else { return result }
    var isFirst = true
    // More than any week holds: an unknown parental part before 2023 can take everything.
    let everything = Rational(100_000_000)
    inquiry.witness.restart()
    repeat {
      inquiry.track = .agency
      let deduction = inquiry.parentalDeduction(
        deductibleBasic: everything, leastDays: leastDays, assistants: assistants)
      let other = deduction.other ?? inquiry.parentalPartOfOtherNeeds(everything)
      let answers = inquiry.witness.answers
      for answer in answers where !result.asked.contains(where: { $0.point == answer.point }) {
        result.asked.append(answer)
      }
      guard answers.agree(with: fixed) else { continue }
      if isFirst { (result.basic, result.other) = (Ends(deduction.basic), Ends(other)) }
      result.basic.widen(to: deduction.basic)
      result.other.widen(to: other)
      isFirst = false
    } while inquiry.witness.next()
    return result
  }

  /// The ends of the cap after the age limit in a track; `nil` = no cap.
  mutating func cap(_ subject: borrowing Case, _ track: Track, fixed: [Answer]) -> CapEnds {
    var result = CapEnds()
    var isFirst = true
    inquiry.witness.restart()
    repeat {
      inquiry.track = track
      let gate = inquiry.ageGate(born: subject.born, grants: subject.grants, applications: subject.applications)
      let answers = inquiry.witness.answers
      for answer in answers where !result.asked.contains(where: { $0.point == answer.point }) {
        result.asked.append(answer)
      }
      guard answers.agree(with: fixed) else { continue }
      if isFirst {
        (result.least, result.greatest) = (gate.cap, gate.cap)
      } else {
        result.least = result.least.map { least in gate.cap.map { Rational.least(least, $0) } ?? least } ?? gate.cap
        result.greatest = result.greatest.flatMap { greatest in gate.cap.map { Rational.greatest(greatest, $0) } }
      }
      isFirst = false
    } while inquiry.witness.next()
    return result
  }
}

/// The least and the greatest of a child's deductions.
struct DeductionEnds {
  var basic = Ends(.zero)
  var other = Ends(.zero)
  var asked: [Answer] = []
}

/// The lowest and the highest cap; `nil` = none.
struct CapEnds {
  var least: Rational?
  var greatest: Rational?
  var asked: [Answer] = []
}

/// Two ends in order.
struct Ends: Sendable, Hashable {
  var least: Rational
  var greatest: Rational

  init(_ value: Rational) { self.init(least: value, greatest: value) }

  init(least: Rational, greatest: Rational) {
    self.least = least
    self.greatest = greatest
  }

  mutating func raise(to value: Rational) { greatest = Rational.greatest(greatest, value) }

  mutating func widen(to value: Rational) {
    least = Rational.least(least, value)
    greatest = Rational.greatest(greatest, value)
  }
}

extension [Answer] {
  /// `true` when no point has two answers.
  func agree(with others: [Answer]) -> Bool {
    for answer in self {
      for other in others where other.point == answer.point && other.choice != answer.choice { return false }
    }
    return true
  }
}
