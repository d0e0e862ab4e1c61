// The whole test as one procedure, steps 0–20 in the order of the statute. Read it beside the table of the book of law;
// each step's rules stand in the file of their section.

/// What one run of the procedure gave.
struct RunResult {
  var agency = TrackSums()
  var kommun = TrackSums()
  var agencyGate: (truth: Truth, rule: RuleID?) = (.yes, nil)
  var kommunGate: (truth: Truth, rule: RuleID?) = (.yes, nil)
  var agencyIsPastLimit = false
  var kommunIsPastLimit = false
  var passesLine = false
  var band = KommunBand.noRight
}

extension Inquiry {
  /// Steps 0–18 for a case; step 19 (money) and 20 (dates) follow from the result.
  mutating func procedure(_ subject: borrowing Case, _ work: inout [RowWork]) -> RunResult {
    var result = RunResult()
    fixDates(subject)  // 0
    tryGates(subject, &result)  // 1–4
    classifyMoments(subject, &work)  // 5–10
    result.agency = sumTrack(.agency, subject, work)  // 11, 12, 15–17
    result.kommun = sumTrack(.kommun, subject, work)
    witness.enter(step: 13, track: .agency)
    row = -1
    result.passesLine = passesTwentyHours(result.agency.line)  // 13
    witness.enter(step: 14, track: .kommun)
    result.band = kommunBand(result.kommun.basicNet)  // 14
    tryCaps(subject, &result)  // 18
    return result
  }

  // MARK: Steps 0–4

  /// Step 0: the rules of the day of the assistance, for both tracks.
  private mutating func fixDates(_ subject: borrowing Case) {
    witness.enter(step: 0, track: nil)
    row = -1
    apply(.lssTransDateOfAssistance, .date(law.date))
    apply(.calcTvaSpar, .noted)
    if law.isBeyondHorizon { marks.insert(.beyondHorizon) }
    if let held = subject.heldAge {
      child = held
    } else if let born = subject.born {
      child = AgeClass(born: born, on: law.date, marchFirst: law.readings.follows(.ci41Day1March))
    }
    appliedBefore2011 = subject.applications.contains { $0.arrived < CalendarDate(2011, 1, 1) }
  }

  /// Steps 1–4, for each track by its own act.
  private mutating func tryGates(_ subject: borrowing Case, _ result: inout RunResult) {
    var agency = Gate()
    var kommun = Gate()
    witness.enter(step: 1, track: nil)
    let asked = request(born: subject.born)
    agency.tighten(asked.0, asked.1)
    kommun.tighten(asked.0, asked.1)

    witness.enter(step: 2, track: nil)
    let group = eligibilityGroup()
    agency.tighten(group.0, group.1)
    kommun.tighten(group.0, group.1)

    witness.enter(step: 3, track: .agency)
    track = .agency
    let covered = insured()
    agency.tighten(covered.0, covered.1)
    witness.enter(step: 3, track: .kommun)
    track = .kommun
    let coveredByKommun = coveredByLSS()
    kommun.tighten(coveredByKommun.0, coveredByKommun.1)

    witness.enter(step: 8, track: .agency)
    track = .agency
    let stopped = agencyTrackIsStopped()
    agency.tighten(!stopped.0, stopped.1)

    result.agencyGate = (agency.truth, agency.rule)
    result.kommunGate = (kommun.truth, kommun.rule)
  }

  /// Steps 4 and 18: the age limit of each track, and the hours it caps.
  private mutating func tryCaps(_ subject: borrowing Case, _ result: inout RunResult) {
    row = -1
    for current in Track.allCases {
      track = current
      witness.enter(step: 4, track: current)
      let age = ageGate(born: subject.born, grants: subject.grants, applications: subject.applications)
      var gate = Gate(
        truth: current == .agency ? result.agencyGate.truth : result.kommunGate.truth,
        rule: current == .agency ? result.agencyGate.rule : result.kommunGate.rule)
      gate.tighten(age.passes, age.limit?.rule ?? .alderGrans)
      if current == .agency {
        result.agencyGate = (gate.truth, gate.rule)
        result.agency.cap = age.cap
        result.agencyIsPastLimit = age.passedLimit
      } else {
        result.kommunGate = (gate.truth, gate.rule)
        result.kommun.cap = age.cap
        result.kommunIsPastLimit = age.passedLimit
      }
    }
  }

  // MARK: Steps 5–10

  private mutating func classifyMoments(_ subject: borrowing Case, _ work: inout [RowWork]) {
    let moments = subject.moments
    witness.enter(step: 9, track: nil)
    row = -1
    tryNeedSeven(moments)
    let tracksDiffer = contentDiffersBetweenTracks
    for index in 0..<moments.count {
      row = Int32(index)
      rowMarks = []
      rowIsOpen = false
      work[index] = RowWork()
      guard moments[index].isLived(on: law.date), !moments[index].isRefused else { continue }
      track = .agency
      classify(moments[index], &work[index])
      if tracksDiffer { work[index].differs = true }
      work[index].marks = rowMarks
      work[index].isOpen = rowIsOpen
    }
    row = -1
  }

  /// Between August 2017 and November 2019, and where a practice was Försäkringskassan's alone, what a moment counts as
  /// depends on the track.
  private var contentDiffersBetweenTracks: Bool {
    !law.applies(.hfd201956HygienRen)
      && (law.wording(.fkHygienInnehall) == 2 || law.applies(.fkEgenvardUtesluten) || law.applies(.fk201705Uppehall))
  }

  private mutating func tryNeedSeven(_ moments: [HelpMoment]) {
    guard law.applies(.lss9a1Medicinskt) else { return }
    var weekly = Rational.zero
    var seen = false
    var someRefused = false
    for index in 0..<moments.count where isTriedAsNeedSeven(moments[index]) {
      guard moments[index].isLived(on: law.date) else { continue }
      if moments[index].isRefused {
        someRefused = true
        seen = true
        continue
      }
      seen = true
      weekly += grossMinutesPerWeek(moments[index])
    }
    guard seen else { return }
    for index in 0..<moments.count where isTakenOffNeedSeven(index, moments) {
      weekly += grossMinutesPerWeek(moments[index])
    }
    testMedicalSupport(minutesPerDay: weekly / 7, someRefused: someRefused)
  }

  private func isTriedAsNeedSeven(_ moment: borrowing HelpMoment) -> Bool {
    switch moment.engagement {
    case .waiting, .standby, .presence: return false
    case .active, .supervision: break
    }
    if moment.need == .medicalSupport { return true }
    return moment.need == .breathing && moment.content == .watchingBreathingAid
      && !law.readings.follows(.ci42PartOfBreathing)
  }

  private func isTakenOffNeedSeven(_ index: Int, _ moments: [HelpMoment]) -> Bool {
    guard moments[index].isLived(on: law.date), !isTriedAsNeedSeven(moments[index]) else { return false }
    for outer in moments where !outer.takenOff.isEmpty && !outer.isRefused && isTriedAsNeedSeven(outer) {
      if outer.takenOff.contains(Int32(index)) { return true }
    }
    return false
  }

  /// The row's clock time a week for one assistant, before anything is excluded.
  private mutating func grossMinutesPerWeek(_ moment: borrowing HelpMoment) -> Rational {
    settled(moment.minutes, cap: 1_440) * occasionsPerWeek(moment)
  }

  private mutating func occasionsPerWeek(_ moment: borrowing HelpMoment) -> Rational {
    settled(moment.occasions.count, cap: 1_440) * law.readings.weeksPerOccasion(moment.occasions.per)
  }

  /// An amount settled without asking a rule to remember it.
  @inline(__always)
  private mutating func settled(_ amount: Amount, cap: Rational) -> Rational {
    if amount.isKnown { return amount.least }
    noteUnknown()
    return valuation == .possible ? amount.greatest ?? cap : amount.least
  }

  /// Steps 5–10 for one row.
  private mutating func classify(_ moment: borrowing HelpMoment, _ work: inout RowWork) {
    witness.enter(step: 5, track: nil)
    let stated = momentMinutes(moment)
    let occasions = occasionsPerWeek(moment)

    witness.enter(step: 6, track: nil)
    let (afterCare, careRule) = healthCareFilter(moment, stated)
    guard afterCare.isPositive else { return work.drop(by: careRule ?? .calcMomentModel) }

    witness.enter(step: 7, track: nil)
    let (minutes, ownRule) = ownLastingNeed(moment, afterCare)
    guard minutes.isPositive else { return work.drop(by: ownRule ?? .calcMomentModel) }

    if tryPlaces(moment, &work) { return }

    if let night = tryNight(moment, minutes * occasions, &work) { return night }

    witness.enter(step: 9, track: nil)
    var share = countingMode(moment, minutes)
    if let careRule { share.rule = careRule }  // The self-care assessment covers only part of the minutes.
    work.share = share
    work.place(share, occasions)

    guard moment.assistants > 1 || moment.truths[.simultaneousSecond] == .yes else { return }
    witness.enter(step: 10, track: nil)
    trySeveralAssistants(moment, share, minutes, occasions, &work)
  }

  private mutating func momentMinutes(_ moment: borrowing HelpMoment) -> Rational {
    open(.calcMomentModel)
    reads(.need, word: moment.need.rawValue)
    reads(.content, word: moment.content.rawValue)
    witness.read(.occasions, .amount(moment.occasions.count))
    let minutes = quantity(.minutes, moment.minutes, cap: 1_440)
    close(.minutes(minutes))
    return minutes
  }

  /// Step 8, for each track. `true` when the row falls in both.
  private mutating func tryPlaces(_ moment: borrowing HelpMoment, _ work: inout RowWork) -> Bool {
    witness.enter(step: 8, track: nil)
    if metByAnother(moment) {
      work.drop(by: .tillgodosesPaAnnatSatt)
      return true
    }
    witness.enter(step: 8, track: .agency)
    track = .agency
    work.dropByAgency = excludedByAgency(moment)
    witness.enter(step: 8, track: .kommun)
    track = .kommun
    work.dropByKommun = excludedByKommun(moment)
    track = .agency
    return work.dropByAgency != nil && work.dropByKommun != nil
  }

  /// Waiting time and standby; non-`nil` when the row is one.
  private mutating func tryNight(
    _ moment: borrowing HelpMoment, _ weekly: Rational, _ work: inout RowWork
  ) -> Void? {
    guard moment.engagement == .waiting || moment.engagement == .standby else { return nil }
    witness.enter(step: 16, track: nil)
    if moment.truths[.night] == .no {
      let share = dayReadiness(moment, weekly)
      work.share = share
      work.place(share, .one)
      return ()
    }
    let night = nightRest(moment, weekly: weekly)
    work.night = night.minutes
    work.nightRule = night.rule
    if night.minutes.isZero { work.drop(by: night.rule) }
    if moment.assistants > 1, !mayHaveSeveralAssistants() { work.isSingleOnly = true }
    return ()
  }

  /// Step 9: the need's own rules. A directly necessary measure follows the need it serves; qualified motivation follows
  /// needs 2–5.
  private mutating func countingMode(_ moment: borrowing HelpMoment, _ minutes: Rational) -> Share {
    if moment.engagement == .presence { return presence(moment, minutes) }
    switch moment.necessaryFor {
    case .breathing: return necessaryForBreathing(minutes)
    case .tubeFeeding:
      let isMedicineOrSite = moment.content == .medicineAtFeed || moment.content == .tubeSiteCare
      return necessaryForTubeFeeding(minutes, isMedicineOrSite: isMedicineOrSite)
    case .medicalSupport: return necessaryForMedicalSupport(minutes)
    case .nothing: break
    }
    if moment.need.isPractical, moment.truths.mentions(.qualifiedMotivation), moment.truths[.qualifiedMotivation] != .no
    {
      return qualifiedActivation(moment, minutes)
    }
    if moment.need.isBeyondActivation, moment.truths[.qualifiedMotivation] == .yes, law.applies(.kamEjAndning) {
      apply(.kamEjAndning, .notMet)
    }
    switch moment.need {
    case .breathing: return breathing(moment, minutes)
    case .hygiene: return hygiene(moment, minutes)
    case .meals: return meals(moment, minutes)
    case .tubeFeeding: return tubeFeeding(moment, minutes)
    case .dressing: return dressing(moment, minutes)
    case .communication: return communication(moment, minutes)
    case .preventiveSupport: return preventiveSupport(moment, minutes)
    case .medicalSupport: return medicalSupport(moment, minutes)
    case .deepKnowledge: return fifthNeed(moment, minutes)
    case .other: return otherNeed(moment, minutes)
    }
  }

  private mutating func fifthNeed(_ moment: borrowing HelpMoment, _ minutes: Rational) -> Share {
    switch moment.content {
    case .medicalWatch, .acuteMeasure: return deepKnowledgeHelp(moment, minutes, kind: .medical)
    case .medicalEquipment, .watchingBreathingAid: return deepKnowledgeHelp(moment, minutes, kind: .equipment)
    case .activation: return deepKnowledgeHelp(moment, minutes, kind: .activation)
    default: return deepKnowledgeHelp(moment, minutes, kind: .actingOut)
    }
  }

  private mutating func trySeveralAssistants(
    _ moment: borrowing HelpMoment, _ share: Share, _ minutes: Rational, _ occasions: Rational, _ work: inout RowWork
  ) {
    if moment.truths[.simultaneousSecond] == .yes {
      // The row itself is done by a second person at the same time as the first.
      guard mayHaveSeveralAssistants() else {
        work = RowWork(share: .none(by: .lss9a5FleraAssistenter), marks: rowMarks, isOpen: rowIsOpen)
        return
      }
      work.isSecondPerson = true
    }
    guard moment.assistants > 1 else { return }
    let further = furtherAssistant(moment, share, minutes)
    let count = occasions * Rational(moment.assistants - 1)
    work.furtherBasic = further.basic * count
    work.furtherOther = further.other * count
  }

  // MARK: Steps 11, 12, 15–17

  private mutating func sumTrack(_ current: Track, _ subject: borrowing Case, _ classified: [RowWork]) -> TrackSums {
    let moments = subject.moments
    track = current
    witness.enter(step: 11, track: current)
    var work = classified
    for index in 0..<work.count {
      if current == .kommun, work[index].differs { reclassifyForKommun(moments[index], index, &work[index]) }
      if let rule = current == .agency ? work[index].dropByAgency : work[index].dropByKommun {
        work[index] = RowWork(share: .none(by: rule), marks: work[index].marks, isOpen: work[index].isOpen)
      }
    }
    countClockTimeOnce(moments, &work)
    row = -1

    var sums = TrackSums()
    var activeAtNight = Rational.zero
    var clock = Rational.zero
    var greatestAssistants = 1
    for index in 0..<work.count {
      let line = work[index]
      sums.basicExempt += line.basicExempt
      sums.basicDeductible += line.basicDeductible
      sums.otherExempt += line.otherExempt
      sums.otherDeductible += line.otherDeductible
      if line.share.basicIsExempt { sums.basicExempt += line.furtherBasic } else { sums.basicDeductible += line.furtherBasic }
      if line.share.otherIsExempt { sums.otherExempt += line.furtherOther } else { sums.otherDeductible += line.furtherOther }
      sums.furtherAssistants += line.furtherBasic + line.furtherOther
      if line.basicDeductible.isPositive { greatestAssistants = max(greatestAssistants, moments[index].assistants) }
      if moments[index].truths[.night] == .yes, moments[index].engagement == .active { activeAtNight += line.clock }
      if !line.isSecondPerson { clock += line.clock + line.night }
    }
    apply(.sfb513Genomsnitt, .minutesPerWeek(sums.basicGross))
    apply(.calcVeckaOmrakning, .noted)
    if Rational(10_080) < clock {
      apply(.calcDygnstak, .notMet)
      marks.insert(.overFullDay)
    } else if Rational(10_080) < clock + sums.furtherAssistants, law.applies(.dubbelOver168) {
      apply(.dubbelOver168, .minutesPerWeek(clock + sums.furtherAssistants))
    }

    witness.enter(step: 16, track: current)
    let credits = creditNight(moments, work, activeAtNight, &sums)

    witness.enter(step: 12, track: current)
    row = -1
    deductParentalPart(moments, work, greatestAssistants, &sums)
    recordRows(moments, work, credits)
    return sums
  }

  private mutating func reclassifyForKommun(_ moment: HelpMoment, _ index: Int, _ work: inout RowWork) {
    row = Int32(index)
    rowMarks = []
    rowIsOpen = false
    let agencyDrop = work.dropByAgency
    let kommunDrop = work.dropByKommun
    work = RowWork()
    track = .kommun
    classifyAgain(moment, &work)
    work.dropByAgency = agencyDrop
    work.dropByKommun = kommunDrop
    work.marks = rowMarks
    work.isOpen = rowIsOpen
    witness.enter(step: 11, track: .kommun)
  }

  /// Steps 6–10 for the kommun's track on the days when they differ from Försäkringskassan's.
  private mutating func classifyAgain(_ moment: borrowing HelpMoment, _ work: inout RowWork) {
    witness.enter(step: 9, track: .kommun)
    let (afterCare, careRule) = healthCareFilter(moment, settled(moment.minutes, cap: 1_440))
    guard afterCare.isPositive else { return work.drop(by: careRule ?? .calcMomentModel) }
    let (minutes, ownRule) = ownLastingNeed(moment, afterCare)
    guard minutes.isPositive else { return work.drop(by: ownRule ?? .calcMomentModel) }
    guard moment.truths[.metByOther] != .yes else { return work.drop(by: .tillgodosesPaAnnatSatt) }
    let occasions = occasionsPerWeek(moment)
    if let night = tryNight(moment, minutes * occasions, &work) { return night }
    let share = countingMode(moment, minutes)
    work.share = share
    work.place(share, occasions)
    guard moment.assistants > 1 || moment.truths[.simultaneousSecond] == .yes else { return }
    trySeveralAssistants(moment, share, minutes, occasions, &work)
  }

  /// Step 16: never part of the 20-hour sum.
  private mutating func creditNight(
    _ moments: [HelpMoment], _ work: [RowWork], _ activeAtNight: Rational, _ sums: inout TrackSums
  ) -> [(index: Int, credit: Rational)] {
    var credits: [(index: Int, credit: Rational)] = []
    var active = activeAtNight
    for index in 0..<work.count where work[index].night.isPositive {
      row = Int32(index)
      rowMarks = []
      let assistants = work[index].isSingleOnly ? 1 : moments[index].assistants
      let credit = nightCredit(
        moments[index], weekly: work[index].night, assistants: assistants, activeAtNight: &active)
      marks.formUnion(rowMarks)
      sums.otherDeductible += credit
      if moments[index].engagement == .waiting { sums.waitingCredit += credit } else { sums.standbyCredit += credit }
      credits.append((index, credit))
    }
    return credits
  }

  /// Steps 12 and 17, with the floor at zero; an unused part is lost.
  private mutating func deductParentalPart(
    _ moments: [HelpMoment], _ work: [RowWork], _ assistants: Int, _ sums: inout TrackSums
  ) {
    sums.line = sums.basicGross
    guard child != .adult else { return }
    let deduction = parentalDeduction(
      deductibleBasic: sums.basicDeductible, deductibleOther: sums.otherDeductible,
      leastDays: leastDaysWithAssistance(moments, work), assistants: assistants)
    open(.calcAvdragGolv)
    sums.basicDeduction =
      follows(.ci03PerNeed)
      ? deductNeedByNeed(moments, work, deduction.basic) : Rational.least(deduction.basic, sums.basicDeductible)
    close(.minutesPerWeek(sums.basicDeduction))
    witness.enter(step: 17, track: track)
    if sums.waitingCredit.isPositive || sums.standbyCredit.isPositive { apply(.foraldraavdragVantetid, .met) }
    open(.calcAvdragGolv)
    sums.otherDeduction = Rational.least(deduction.other, sums.otherDeductible)
    close(.minutesPerWeek(sums.otherDeduction))
    open(.sfb513EfterAvdrag)
    sums.line = follows(.ci04BeforeDeduction) ? sums.basicGross : sums.basicNet
    close(.minutesPerWeek(sums.line))
  }

  /// The other reading of CI-03: the deduction is made from each need.
  private func deductNeedByNeed(_ moments: [HelpMoment], _ work: [RowWork], _ deduction: Rational) -> Rational {
    var total = Rational.zero
    for need in Need.allCases {
      var sum = Rational.zero
      for index in 0..<work.count where moments[index].need == need {
        sum += work[index].basicDeductible
        if !work[index].share.basicIsExempt { sum += work[index].furtherBasic }
      }
      total += Rational.least(sum, deduction)
    }
    return total
  }

  /// Days a week on which the rows themselves show that assistance is given.
  private func leastDaysWithAssistance(_ moments: [HelpMoment], _ work: [RowWork]) -> Int {
    var days: UInt8 = 0
    var any = 0
    for index in 0..<work.count where work[index].clock.isPositive || work[index].night.isPositive {
      any = 1
      if moments[index].occasions.per == .day, !(moments[index].occasions.count.least < 1) { return 7 }
      days |= moments[index].weekdays
    }
    return max(any, days.nonzeroBitCount)
  }

  private mutating func recordRows(
    _ moments: [HelpMoment], _ work: [RowWork], _ credits: [(index: Int, credit: Rational)]
  ) {
    for index in 0..<work.count {
      let line = work[index]
      var result = RowResult()
      result.basic = line.basicExempt + line.basicDeductible + line.furtherBasic
      result.basicIsExempt = line.share.basicIsExempt || line.basicExempt.isPositive
      result.other = line.otherExempt + line.otherDeductible + line.furtherOther
      result.otherIsExempt = line.share.otherIsExempt || line.otherExempt.isPositive
      result.absorbed = line.absorbed
      result.takenOver = line.takenOver
      result.furtherAssistants = line.furtherBasic + line.furtherOther
      result.rule = line.night.isPositive ? line.nightRule : line.share.rule
      result.marks = line.marks
      result.isOpen = line.isOpen
      result.isDropped = line.share.isDropped && !line.night.isPositive
      for (position, credit) in credits where position == index { result.nightCredit = credit }
      witness.record(result, row: Int32(index), track: track)
    }
  }
}

/// Conditions tried one after another: the first that fails stops, the first unknown leaves open.
private struct Gate {
  var truth = Truth.yes
  var rule: RuleID?

  mutating func tighten(_ next: Truth, _ nextRule: RuleID?) {
    guard next.rawValue < truth.rawValue else { return }
    truth = next
    rule = nextRule
  }
}

extension RowWork {
  /// Takes the row away in both tracks.
  mutating func drop(by rule: RuleID) {
    share = .none(by: rule)
  }

  /// The first assistant's minutes a week by category.
  mutating func place(_ share: Share, _ occasions: Rational) {
    let basic = share.basic * occasions
    let other = share.other * occasions
    if share.basicIsExempt { basicExempt = basic } else { basicDeductible = basic }
    if share.otherIsExempt { otherExempt = other } else { otherDeductible = other }
  }
}
