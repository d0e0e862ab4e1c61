/// The rows on their way through the steps, and what is noted of them.
struct SurveyDesk {
  /// What rows inside a row take of it in one group.
  struct Taken {
    let row: Int
    let track: Int
    let group: Int
    var ends: RowEnds
  }

  var agency: [RowWork]
  var kommun: [RowWork]
  /// Active help at night in rows that are tried elsewhere, by track.
  var activeAtNight: InlineArray<2, Rational> = [.zero, .zero]
  /// What each row can give, by track; empty unless kept.
  var ends: InlineArray<2, [RowEnds?]> = [[], []]
  private(set) var taken: [Taken] = []
  /// The clock time of each row over all combinations, by track.
  var clock: InlineArray<2, [Bounds?]>
  let keepsRows: Bool
  /// How often each row comes, where that has been answered.
  private var counts: [Amount?]

  init(rowCount: Int, keepsRows: Bool) {
    agency = [RowWork](repeating: RowWork(), count: rowCount)
    kommun = agency
    counts = [Amount?](repeating: nil, count: rowCount)
    let none = [Bounds?](repeating: nil, count: rowCount)
    clock = [none, none]
    self.keepsRows = keepsRows
    guard keepsRows else { return }
    let empty = [RowEnds?](repeating: nil, count: rowCount)
    ends = [empty, empty]
  }

  subscript(track: Int, row: Int) -> RowWork {
    get { track == 0 ? agency[row] : kommun[row] }
    set { if track == 0 { agency[row] = newValue } else { kommun[row] = newValue } }
  }

  /// Puts a row on the desk as it is by itself.
  mutating func put(_ outcome: RowOutcome, _ row: Int) {
    agency[row] = outcome.agency
    kommun[row] = outcome.kommun
    counts[row] = outcome.count
  }

  /// Forgets all that has been noted.
  mutating func forget() { self = SurveyDesk(rowCount: agency.count, keepsRows: keepsRows) }

  /// Takes a row off the desk.
  mutating func clear(_ row: Int) {
    agency[row] = RowWork()
    kommun[row] = RowWork()
    counts[row] = nil
  }

  /// The row with the frequency that has been answered.
  func settled(_ moment: MomentFacts, _ row: Int) -> MomentFacts {
    guard let count = counts[row] else { return moment }
    var moment = moment
    moment.occasions.count = count
    return moment
  }

  /// Notes what a group has taken of a row around it, beside what it has taken under other answers.
  mutating func take(_ change: RowEnds, of row: Int, _ track: Int, group: Int) {
    for index in taken.indices
    where taken[index].row == row && taken[index].track == track && taken[index].group == group {
      return taken[index].ends.formUnion(change)
    }
    taken.append(Taken(row: row, track: track, group: group, ends: change))
  }

  /// What each row can give in a track, with what lies inside taken off.
  func rowEnds(_ track: Int) -> [RowEnds] {
    var result = ends[track].map { $0 ?? RowEnds() }
    for part in taken where part.track == track { result[part.row] += part.ends }
    return result
  }
}

/// Runs the rules on a few rows at a time under every combination of answers to what nobody has said.
extension Inquiry where W == Explorer {
  /// Every combination of forms for a group of rows, with the answers asked for where rows meet, and what it gives.
  ///
  /// - Returns: `nil` when there are more combinations than are tried.
  mutating func survey(
    _ group: UnitPlan.Group, _ moments: [HelpMoment], _ table: FormTable, _ desk: inout SurveyDesk, countsByNeed: Bool,
    limit: Int
  ) -> Unit? {
    let rows = group.around + group.counted
    guard table.mayTry(rows, limit: limit) else { return nil }
    var leaves: [Leaf] = []
    var gains = Numbering<Gain>()
    var met: [Completions.Question] = []
    witness.restart()
    repeat {
      guard let kinds = takeForms(rows, table, &desk) else { continue }
      let gain = run(group, moments, &desk, countsByNeed)
      for answer in witness.answers[kinds.count...] where !met.contains(where: { $0.point == answer.point }) {
        met.append(Completions.Question(answer))
      }
      leaves.append(
        Leaf(
          answers: witness.answers + witness.given, outcome: gains.number(of: gain),
          whole: kinds.kinds + witness.answers[kinds.count...] + witness.given, isDivided: kinds.isDivided))
      if leaves.count > limit { break }
    } while witness.next()
    for row in rows { desk.clear(row) }
    guard leaves.count <= limit else { return nil }
    var points: [Completions.Question] = []
    for question in rows.flatMap({ table.trees[$0].questions }) + met
    where !points.contains(where: { $0.point == question.point }) {
      points.append(question)
    }
    var unit = Unit(rows: group.counted, leaves: leaves, outcomes: gains.list, points: points)
    unit.movesFromOuter = group.isLinked && points.contains { $0.point.isHowMuch }
    unit.movesToNight =
      group.isNight
      && points.contains { $0.point.isHowMuch && moments[Int($0.point.row)].isActiveAtNight }
    return unit
  }

  /// Takes a form for each row.
  ///
  /// - Returns: how many choices that took, the kinds of the forms and whether some of them only divide minutes; `nil`
  ///   when two of the forms cannot be together, since they answer something differently.
  private mutating func takeForms(
    _ rows: [Int], _ table: FormTable, _ desk: inout SurveyDesk
  ) -> (count: Int, kinds: [Answer], isDivided: Bool)? {
    witness.given = []
    var kinds: [Answer] = []
    var isDivided = false
    for row in rows {
      let forms = table.forms[row]
      if forms.isByOutcome {
        var outcome = 0
        if forms.outcomeCount > 1 {
          outcome = witness.choose(.outcome(of: row), among: forms.outcomeCount)
          kinds.append(Answer(point: .outcome(of: row), choice: outcome, count: forms.outcomeCount))
        }
        desk.put(table.trees[row].outcomes[outcome], row)
        continue
      }
      let choice = forms.isSingle ? 0 : witness.choose(.form(of: row), among: forms.list.count)
      let form = forms.list[choice]
      guard form.shared.agree(with: witness.given) else { return nil }
      for answer in form.shared where !witness.given.contains(answer) { witness.given.append(answer) }
      if !forms.isSingle {
        kinds.append(Answer(point: .form(of: row), choice: form.kind, count: forms.list.count))
      }
      isDivided = isDivided || form.isDivided
      desk.put(table.trees[row].outcomes[form.outcome], row)
    }
    return (kinds.count, kinds, isDivided)
  }

  /// A group with too many combinations to try: between nothing, and all its minutes in any one of the kinds. Rows inside a
  /// supervision can also take as many minutes from it.
  mutating func boundingUnit(
    _ group: UnitPlan.Group, _ moments: [HelpMoment], _ table: FormTable, _ desk: inout SurveyDesk, countsByNeed: Bool
  ) -> Unit {
    var none = Figures()
    if countsByNeed { none.byNeed = [Rational](repeating: .zero, count: Need.allCases.count) }
    var all = Rational.zero
    for index in group.counted {
      let most = clockEnds(moments[index].facts).greatest * Rational(moments[index].assistants)
      all += most
      var ends = RowEnds()
      for amount in RowEnds.Amount.allCases { ends[amount] = (.zero, most) }
      for track in 0..<2 where desk.keepsRows { desk.ends[track][index] = ends }
    }
    none.days = 0x80
    var figures = [none]
    for minutes in group.around.isEmpty ? [all] : [all, -all] {
      figures += extremes(none, minutes, countsByNeed: countsByNeed)
    }
    for index in group.around where desk.keepsRows {
      var taken = RowEnds()
      for amount in RowEnds.Amount.allCases { taken[amount] = (-all, .zero) }
      for track in 0..<2 { desk.take(taken, of: index, track, group: group.counted[0]) }
    }
    let assistants = group.counted.reduce(1) { max($0, moments[$1].assistants) }
    for part in figures where assistants > 1 {
      var several = part
      several.assistants = UInt8(clamping: assistants)
      figures.append(several)
    }
    let leaves = figures.indices.map { Leaf(answers: [], outcome: $0) }
    let outcomes = figures.map { Gain(agency: $0, kommun: $0) }
    var points: [Completions.Question] = []
    for question in (group.around + group.counted).flatMap({ table.trees[$0].questions })
    where !points.contains(where: { $0.point == question.point }) {
      points.append(question)
    }
    var unit = Unit(rows: group.counted, leaves: leaves, outcomes: outcomes, points: points)
    unit.isBounding = true
    return unit
  }

  /// So many minutes in one of the kinds, for each kind.
  private func extremes(_ none: Figures, _ minutes: Rational, countsByNeed: Bool) -> [Figures] {
    var result: [Figures] = []
    for (place, need) in Need.allCases.enumerated() where countsByNeed || need == .hygiene {
      var basic = none
      basic.basicDeductible = minutes
      if countsByNeed { basic.byNeed[place] = minutes }
      result.append(basic)
    }
    for change in [
      { (part: inout Figures) in part.basicExempt = minutes }, { $0.otherExempt = minutes },
      { $0.otherDeductible = minutes },
      {
        $0.otherDeductible = minutes
        $0.waiting = minutes
      },
      {
        $0.otherDeductible = minutes
        $0.standby = minutes
      },
      {
        $0.otherDeductible = minutes
        $0.further = minutes
      },
    ] {
      var part = none
      change(&part)
      result.append(part)
    }
    return result
  }

  /// One run through the rows of a group.
  private mutating func run(
    _ group: UnitPlan.Group, _ moments: [HelpMoment], _ desk: inout SurveyDesk, _ countsByNeed: Bool
  ) -> Gain {
    var result: InlineArray<2, Figures> = [Figures(), Figures()]
    for track in 0..<2 {
      var outside = Figures()
      if countsByNeed { outside.byNeed = [Rational](repeating: .zero, count: Need.allCases.count) }
      var total = outside
      let before = group.around.map { desk[track, $0].result }
      for index in group.around { outside.add(desk[track, index], of: moments[index].facts) }
      self.track = track == 0 ? .agency : .kommun
      if group.isLinked {
        if track == 0 { countClockTimeOnce(moments, &desk.agency) } else { countClockTimeOnce(moments, &desk.kommun) }
      }
      for index in group.around + group.counted {
        total.add(desk[track, index], of: desk.settled(moments[index].facts, index))
      }
      if group.isNight { creditNight(group, moments, &desk, track, &total) }
      result[track] = group.around.isEmpty ? total : total.without(outside)
      note(group, &desk, track, before)
    }
    return Gain(agency: result[0], kommun: result[1])
  }

  /// Step 16 for the rows of waiting time and standby in a group.
  private mutating func creditNight(
    _ group: UnitPlan.Group, _ moments: [HelpMoment], _ desk: inout SurveyDesk, _ track: Int, _ total: inout Figures
  ) {
    var work = TrackWork(track == 0 ? .agency : .kommun, track == 0 ? desk.agency : desk.kommun)
    work.activeAtNight = desk.activeAtNight[track]
    for index in group.counted + group.around
    where moments[index].truths[.night] == .yes && moments[index].engagement == .active {
      work.activeAtNight += work.rows[index].clock
    }
    creditNight(moments, &work)
    for index in group.counted where !work.rows[index].night.isZero {
      total.otherDeductible += work.rows[index].nightCredit
      if moments[index].engagement == .waiting {
        total.waiting += work.rows[index].nightCredit
      } else {
        total.standby += work.rows[index].nightCredit
      }
      desk[track, index].nightCredit = work.rows[index].nightCredit
    }
  }

  /// Notes what the rows have given.
  private func note(_ group: UnitPlan.Group, _ desk: inout SurveyDesk, _ track: Int, _ before: [RowResult]) {
    for index in group.counted {
      let work = desk[track, index]
      let known = desk.clock[track][index] ?? Bounds(work.clock)
      desk.clock[track][index] = Bounds(
        secure: Rational.least(known.secure, work.clock), likely: known.likely,
        possible: Rational.greatest(known.possible, work.clock))
      guard desk.keepsRows else { continue }
      let ends = RowEnds(work.result)
      desk.ends[track][index] =
        desk.ends[track][index].map { known in
          var known = known
          known.formUnion(ends)
          return known
        } ?? ends
    }
    guard desk.keepsRows, !group.around.isEmpty else { return }
    for (place, index) in group.around.enumerated() {
      let after = desk[track, index].result
      var change = RowEnds()
      for amount in RowEnds.Amount.allCases {
        let taken = after[amount] - before[place][amount]
        change[amount] = (taken, taken)
      }
      desk.take(change, of: index, track, group: group.counted[0])
    }
  }

  // MARK: Before the first row

  /// `true` for a row whose minutes hang on the test of need 7.
  func asksNeedSeven(_ moment: MomentFacts) -> Bool {
    guard law.applies(.lss9a1Medicinskt) else { return false }
    return moment.need == .medicalSupport || moment.necessaryFor == .medicalSupport || isReadAsNeedSeven(moment)
  }

  /// Finds the values between its ends at which an unknown time turns something of its row.
  mutating func findTurningPoints(_ moments: [HelpMoment]) {
    for (index, moment) in moments.enumerated() where !moment.minutes.isKnown {
      // Help at night shortens waiting time: what gives the least can lie where the private part is used up. Where nobody
      // knows how often either, the shorter an occasion is the more there can be, and a part of it that is known counts
      // the most where it is all of it.
      guard moment.isActiveAtNight || moment.occasions.count.greatest == nil else { continue }
      for part in [
        moment.privateMinutes, moment.connectMinutes, moment.selfCareMinutes, moment.waitingInside,
        moment.secondActiveMinutes, moment.ageTypicalMinutes,
      ] where part.isStated {
        for value in [part.least, part.greatest ?? part.least] {
          turns.append((OpenPoint(.minutes, row: Int32(index)), value))
        }
      }
    }
  }

  /// Tries need 7. `true` when its outcome hangs on what nobody has said.
  mutating func medicalTestIsOpen(_ moments: [HelpMoment]) -> Bool {
    witness.restart()
    tryNeedSeven(moments)
    return !witness.answers.isEmpty
  }

  /// Finds the values at which unknown minutes or times turn the test of need 7.
  ///
  /// A quantity has at most four decimals, so the value just below the turn is a ten-thousandth less.
  mutating func findTurningPointsOfTest(_ moments: [HelpMoment]) {
    let rows = rowsTriedAsNeedSeven(moments)
    let limit: Rational =
      law.readings.follows(.ci17EightHours) ? 480 : law.readings.follows(.ci17SixteenHours) ? 960 : 720
    for index in rows {
      var rest = Ends(.zero)
      for other in rows where other != index {
        let ends = clockEnds(moments[other].facts)
        rest = Ends(least: rest.least + ends.least, greatest: rest.greatest + ends.greatest)
      }
      let (minutes, count) = (moments[index].minutes, moments[index].occasions.count)
      let weeks = law.readings.weeksPerOccasion(moments[index].occasions.per)
      for others in [rest.least, rest.greatest] {
        let needed = limit * 7 - others
        guard needed.isPositive else { continue }
        if !minutes.isKnown {
          for times in [count.least, count.greatest ?? Rational(FactKind.greatestFrequency)] where times.isPositive {
            turn(OpenPoint(.minutes, row: Int32(index)), at: needed / (times * weeks))
          }
        }
        if !count.isKnown {
          for length in [minutes.least, minutes.greatest ?? greatestMinutes(moments[index].facts)]
          where length.isPositive {
            turn(OpenPoint(.occasions, row: Int32(index)), at: needed / (length * weeks))
          }
        }
      }
    }
  }

  private mutating func turn(_ point: OpenPoint, at value: Rational) {
    guard value.isDefined else { return }
    let scale: Rational = 10_000
    let above = -(-(value * scale)).floor
    for part in [above, above - 1] {
      let value = Rational(Int(part)) / scale
      if !turns.contains(where: { $0.point == point && $0.value == value }) { turns.append((point, value)) }
    }
  }

  private func rowsTriedAsNeedSeven(_ moments: [HelpMoment]) -> [Int] {
    var result: [Int] = []
    var someTakenOff = false
    for index in moments.indices where isTriedAsNeedSeven(moments[index].facts) {
      guard moments[index].facts.isLived(on: law.date), !moments[index].isRefused else { continue }
      result.append(index)
      if !moments[index].takenOff.isEmpty { someTakenOff = true }
    }
    for index in moments.indices where someTakenOff && isTakenOffNeedSeven(index, moments) { result.append(index) }
    return result
  }

  /// A row's clock time a week for one assistant, least and greatest, before any rule.
  private func clockEnds(_ moment: MomentFacts) -> Ends {
    let weeks = law.readings.weeksPerOccasion(moment.occasions.per)
    return Ends(
      least: moment.minutes.least * moment.occasions.count.least * weeks,
      greatest: moment.occasions.count.greatest.map {
        (moment.minutes.greatest ?? greatestMinutes(moment)) * $0 * weeks
      }
        ?? Rational(Int(moment.roomPerWeek)))
  }

  /// The same, the least being what surely stands in one category while anything of the row does.
  func clockTime(_ moment: MomentFacts) -> Ends {
    let ends = clockEnds(moment)
    let isWhole =
      !moment.need.isPractical && moment.need != .tubeFeeding && moment.content != .household
      && !moment.selfCareMinutes.isStated && !basicNeedsAreUndefined && law.wording(.lss9a1Andning) != 3
      && !(child != .adult && law.readings.follows(.ci01DisabilityCausedOnly))
    return isWhole ? ends : Ends(least: .zero, greatest: ends.greatest)
  }
}
