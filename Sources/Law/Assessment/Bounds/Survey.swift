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
  /// `true` when unknown answers can change the test of need 7.
  var medicalTestIsOpen = false
  let keepsRows: Bool

  init(rowCount: Int, keepsRows: Bool) {
    agency = [RowWork](repeating: RowWork(), count: rowCount)
    kommun = agency
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
  /// Every combination of answers for a group of rows, and what it gives.
  ///
  /// - Returns: `nil` when there are more combinations than are tried.
  mutating func survey(
    _ group: UnitPlan.Group, _ moments: [HelpMoment], _ desk: inout SurveyDesk, countsByNeed: Bool, limit: Int
  ) -> Unit? {
    let rows = group.counted.count + group.around.count
    let limit = rows == 1 ? min(limit, Completions.greatestAlone) : limit / rows
    var leaves: [Leaf] = []
    var gains = Numbering<Gain>()
    var points: [Completions.Question] = []
    witness.restart()
    repeat {
      if group.asksNeedSeven, desk.medicalTestIsOpen { tryNeedSeven(moments) }
      let gain = run(group, moments, &desk, countsByNeed)
      for answer in witness.answers where !points.contains(where: { $0.point == answer.point }) {
        points.append(Completions.Question(answer))
      }
      leaves.append(Leaf(answers: witness.answers, outcome: gains.number(of: gain)))
      if leaves.count > limit { break }
    } while witness.next()
    for index in group.counted + group.around {
      desk.agency[index] = RowWork()
      desk.kommun[index] = RowWork()
    }
    guard leaves.count <= limit else { return nil }
    var unit = Unit(rows: group.counted, leaves: leaves, outcomes: gains.list, points: points)
    unit.movesFromOuter =
      group.isLinked && points.contains { $0.point.fact == .minutes || $0.point.fact == .occasions }
    unit.movesToNight =
      group.isNight
      && points.contains { question in
        let fact = question.point.fact
        return (fact == .minutes || fact == .occasions) && moments[Int(question.point.row)].isActiveAtNight
      }
    return unit
  }

  /// A group with too many combinations to try: between nothing, and all its minutes in any one of the kinds. Rows inside a
  /// supervision can also take as many minutes from it.
  mutating func boundingUnit(
    _ group: UnitPlan.Group, _ moments: [HelpMoment], _ desk: inout SurveyDesk, countsByNeed: Bool
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
    return Unit(rows: group.counted, leaves: leaves, outcomes: outcomes, points: [])
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
    for index in group.around { classifyForBoth(index, moments, &desk) }
    for index in group.counted { classifyForBoth(index, moments, &desk) }
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
        total.add(desk[track, index], of: settledMoment(index, moments))
      }
      if group.isNight { creditNight(group, moments, &desk, track, &total) }
      result[track] = group.around.isEmpty ? total : total.without(outside)
      note(group, &desk, track, before)
    }
    return Gain(agency: result[0], kommun: result[1])
  }

  /// Steps 5–10 for one row in both tracks, and what places take away.
  private mutating func classifyForBoth(_ index: Int, _ moments: [HelpMoment], _ desk: inout SurveyDesk) {
    row = Int32(index)
    rowMarks = []
    rowIsOpen = false
    track = .agency
    var moment = moments[index].facts
    moment.forgetContentOfAnotherNeed()
    desk.agency[index] = RowWork()
    classify(&moment, &desk.agency[index])
    if contentDiffersBetweenTracks {
      track = .kommun
      var again = moments[index].facts
      again.forgetContentOfAnotherNeed()
      desk.kommun[index] = RowWork()
      classify(&again, &desk.kommun[index])
    } else {
      desk.kommun[index] = desk.agency[index]
    }
    if let rule = desk.agency[index].dropByAgency { desk.agency[index] = RowWork(share: .none(by: rule)) }
    if let rule = desk.kommun[index].dropByKommun { desk.kommun[index] = RowWork(share: .none(by: rule)) }
  }

  /// The row with the frequency that has been answered.
  private mutating func settledMoment(_ index: Int, _ moments: [HelpMoment]) -> MomentFacts {
    guard !moments[index].facts.occasions.count.isKnown, moments[index].facts.occasions.per == .day else {
      return moments[index].facts
    }
    row = Int32(index)
    var moment = moments[index].facts
    let count = timesPerPeriod(moment)
    moment.occasions.count = Amount(count) ?? moment.occasions.count
    return moment
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

  /// Tries need 7 and finds the values at which unknown minutes or times turn it. `true` when its outcome is open.
  ///
  /// A quantity has at most four decimals, so the value just below the turn is a ten-thousandth less.
  mutating func findTurningPoints(_ moments: [HelpMoment]) -> Bool {
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
    witness.restart()
    tryNeedSeven(moments)
    guard !witness.answers.isEmpty else { return false }
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
    return true
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
