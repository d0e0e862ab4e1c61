// The whole test as one procedure, steps 0–20 in the order of the statute. Read it beside the table of the book of law;
// each step's rules stand in the file of their section.

/// What one run of the procedure gave.
struct RunResult {
  var agency = TrackSums()
  var kommun = TrackSums()
  var agencyGate = Gate()
  var kommunGate = Gate()
  var agencyIsPastLimit = false
  var kommunIsPastLimit = false
  var passesLine = false
  var band = KommunBand.noRight
}

extension Inquiry {
  /// The steps for one case, in the order of the table.
  ///
  /// - Parameter work: one new entry a row.
  mutating func procedure(_ subject: borrowing Case, _ work: inout [RowWork]) -> RunResult {
    var result = RunResult()
    fixDates(subject)  // 0 Fix dates; set up both tracks
    tryRequest(subject, &result)  // 1 Who asks
    tryEligibilityGroup(&result)  // 2 Eligibility group
    tryCoverage(&result)  // 3 Covered by the acts
    tryAgeLimit(subject, &result)  // 4 Age gate
    let moments = subject.moments
    tryMoments(moments, &work)  // 5–10 Each help moment: listed, filtered, placed, classified, × assistants
    // Without a witness to tell it to, two tracks that count every row alike are added up once.
    let once = !W.keepsRows && tracksCountAlike(work)
    var agency = TrackWork(.agency, work)
    sumBasicNeeds(moments, &agency)  // 11 Sum basic needs per average week
    var kommun = once ? agency : TrackWork(.kommun, work)
    if !once { sumBasicNeeds(moments, &kommun) }
    deductFromBasicNeeds(moments, &agency)  // 12 Child: parental deduction from basic needs
    if once { kommun = agency } else { deductFromBasicNeeds(moments, &kommun) }
    tryLine(agency.sums, &result)  // 13 20-hour line, on the track of Försäkringskassan
    tryLowerLimit(kommun.sums, &result)  // 14 Kommun: is the basic need large and private enough
    tellOtherNeeds(agency)  // 15 Other personal needs
    tellOtherNeeds(kommun)
    creditNight(moments, &agency)  // 16 Night and standby
    if !once { creditNight(moments, &kommun) }
    deductFromOtherNeeds(&agency)  // 17 Child: parental deduction from other needs
    if !once { deductFromOtherNeeds(&kommun) }
    if W.keepsRows {
      record(agency)
      record(kommun)
    }
    result.agency = agency.sums(cappedBy: result.agency.cap, roundedTo: roundingStep)
    result.kommun = (once ? agency : kommun).sums(cappedBy: result.kommun.cap, roundedTo: roundingStep)
    grant(result)  // 18 Grant
    pay(result)  // 19 Money
    remindOfDuties(result)  // 20 Decision, deadlines, later change
    return result
  }

  // MARK: Steps 0–4

  /// Step 0: the rules of the day of the assistance, for both tracks.
  mutating func fixDates(_ subject: borrowing Case) {
    witness.enter(step: 0, track: nil)
    row = -1
    apply(.lssTransDateOfAssistance, .date(law.date))
    apply(.calcTvaSpar, .noted)
    if law.isBeyondHorizon { marks.insert(.beyondHorizon) }
    child = subject.ageClass(under: law)
    appliedBefore2011 = subject.applications.contains { $0.arrived < CalendarDate(2011, 1, 1) }
  }

  /// Step 1: without a request or a notification of the kommun there is nothing to try.
  private mutating func tryRequest(_ subject: borrowing Case, _ result: inout RunResult) {
    witness.enter(step: 1, track: nil)
    let asked = request(born: subject.born)
    result.agencyGate.tighten(asked.0, asked.1)
    result.kommunGate.tighten(asked.0, asked.1)
  }

  /// Step 2: group 1, 2 or 3.
  private mutating func tryEligibilityGroup(_ result: inout RunResult) {
    witness.enter(step: 2, track: nil)
    let group = eligibilityGroup()
    result.agencyGate.tighten(group.0, group.1)
    result.kommunGate.tighten(group.0, group.1)
  }

  /// Step 3: each track by its own act. Who lives in a group home or is cared for in an institution is outside the
  /// track of Försäkringskassan as a whole (step 8 of the table, tried here since it stops the track and no row).
  private mutating func tryCoverage(_ result: inout RunResult) {
    track = .agency
    witness.enter(step: 3, track: .agency)
    let insured = insured()
    result.agencyGate.tighten(insured.0, insured.1)
    let stopped = agencyTrackIsStopped()
    result.agencyGate.tighten(!stopped.0, stopped.1)
    track = .kommun
    witness.enter(step: 3, track: .kommun)
    let covered = coveredByLSS()
    result.kommunGate.tighten(covered.0, covered.1)
  }

  /// Step 4: the age limit of each track, and the hours that may not be exceeded after it.
  private mutating func tryAgeLimit(_ subject: borrowing Case, _ result: inout RunResult) {
    for current in Track.allCases {
      track = current
      witness.enter(step: 4, track: current)
      let age = ageGate(born: subject.born, grants: subject.grants, applications: subject.applications)
      let rule = age.limit?.rule ?? .alderGrans
      if current == .agency {
        result.agencyGate.tighten(age.passes, rule)
        result.agency.cap = age.cap
        result.agencyIsPastLimit = age.passedLimit
      } else {
        result.kommunGate.tighten(age.passes, rule)
        result.kommun.cap = age.cap
        result.kommunIsPastLimit = age.passedLimit
      }
    }
  }

  // MARK: Steps 5–10

  private mutating func tryMoments(_ moments: [HelpMoment], _ work: inout [RowWork]) {
    witness.enter(step: 9, track: nil)
    row = -1
    tryNeedSeven(moments)
    let tracksDiffer = contentDiffersBetweenTracks
    for index in 0..<moments.count {
      row = Int32(index)
      rowMarks = []
      rowIsOpen = false
      guard moments[index].facts.isLived(on: law.date), !moments[index].facts.isRefused else { continue }
      track = .agency
      var moment = moments[index].facts
      moment.forgetContentOfAnotherNeed()
      classify(&moment, &work[index])
      if tracksDiffer { work[index].differs = true }
      work[index].marks = rowMarks
      work[index].isOpen = rowIsOpen
    }
    row = -1
  }

  /// Between August 2017 and November 2019, and where a practice was Försäkringskassan's alone, what a moment counts as
  /// depends on the track.
  var contentDiffersBetweenTracks: Bool {
    !law.applies(.hfd201956HygienRen)
      && (law.wording(.fkHygienInnehall) == 2 || law.applies(.fkEgenvardUtesluten) || law.applies(.fk201705Uppehall))
  }

  mutating func tryNeedSeven(_ moments: [HelpMoment]) {
    guard law.applies(.lss9a1Medicinskt) else { return }
    var tried: [Int] = []
    var someRefused = false
    var someTakenOff = false
    for index in 0..<moments.count where isTriedAsNeedSeven(moments[index].facts) {
      guard moments[index].facts.isLived(on: law.date) else { continue }
      if moments[index].facts.isRefused {
        someRefused = true
      } else {
        tried.append(index)
        if !moments[index].takenOff.isEmpty { someTakenOff = true }
      }
    }
    guard someRefused || !tried.isEmpty else { return }
    var weekly = Rational.zero
    // Hours that are stated are tested as they are, and how long the rows are does not matter.
    if someRefused || !facts.medicalHoursPerDay.isStated {
      for index in 0..<moments.count where someTakenOff && isTakenOffNeedSeven(index, moments) { tried.append(index) }
      for index in tried {
        row = Int32(index)
        weekly += grossMinutesPerWeek(moments[index].facts)
      }
    }
    row = -1
    testMedicalSupport(minutesPerDay: weekly / 7, someRefused: someRefused)
  }

  func isTriedAsNeedSeven(_ moment: MomentFacts) -> Bool {
    switch moment.engagement {
    case .waiting, .standby, .presence: return false
    case .active, .supervision: break
    }
    return isReadAsNeedSeven(moment)
  }

  func isTakenOffNeedSeven(_ index: Int, _ moments: [HelpMoment]) -> Bool {
    guard isLivedOutsideNeedSeven(moments[index].facts) else { return false }
    for outer in 0..<moments.count {
      guard moments[outer].takenOff.contains(Int32(index)), !moments[outer].facts.isRefused else { continue }
      if isTriedAsNeedSeven(moments[outer].facts) { return true }
    }
    return false
  }

  private func isLivedOutsideNeedSeven(_ moment: MomentFacts) -> Bool {
    moment.isLived(on: law.date) && !isTriedAsNeedSeven(moment)
  }

  /// The row's clock time a week for one assistant, before anything is excluded.
  private mutating func grossMinutesPerWeek(_ moment: MomentFacts) -> Rational {
    settled(.minutes, moment.minutes, cap: greatestMinutes(moment)) * occasionsPerWeek(moment)
  }

  /// The most minutes an occasion can last: the day's, and no more than the week holds of as many occasions as there are
  /// at least.
  func greatestMinutes(_ moment: MomentFacts) -> Rational {
    guard W.explores, moment.occasions.count.least.isPositive else { return 1_440 }
    let weeks = law.readings.weeksPerOccasion(moment.occasions.per)
    return Rational.least(1_440, Rational(Int(moment.roomPerWeek)) / (moment.occasions.count.least * weeks))
  }

  @inline(__always)
  private mutating func occasionsPerWeek(_ moment: MomentFacts) -> Rational {
    timesPerPeriod(moment)
      * law.readings.weeksPerOccasion(moment.occasions.per)
  }

  /// Times per period. Nobody's answer leaves room for no more than the hours of the days of the week it can happen on.
  @inline(__always)
  mutating func timesPerPeriod(_ moment: MomentFacts) -> Rational {
    let count = moment.occasions.count
    if count.isKnown { return count.least }
    guard W.explores, count.greatest == nil else {
      return settled(.occasions, count, cap: Rational(FactKind.greatestFrequency))
    }
    let week =
      settled(.minutes, moment.minutes, cap: greatestMinutes(moment))
      * law.readings.weeksPerOccasion(moment.occasions.per)
    return settled(
      .occasions, count,
      cap: week.isPositive ? Rational(Int(moment.roomPerWeek)) / week : Rational(FactKind.greatestFrequency))
  }

  /// An amount settled without asking a rule to remember it.
  @inline(__always)
  mutating func settled(_ fact: Fact, _ amount: Amount, cap: Rational) -> Rational {
    if amount.isKnown { return amount.least }
    noteUnknown()
    return W.explores ? explored(OpenPoint(fact, row: row), amount, cap) : amount.least
  }

  // MARK: Words nobody has said

  /// What is done, where the rules of the need ask.
  private mutating func exploreContent(_ moment: inout MomentFacts) {
    guard moment.content == .unknown, !basicNeedsAreUndefined else { return }
    let words = moment.need.contentsAsked
    guard !words.isEmpty else { return }
    moment.content = words[witness.choose(OpenPoint(.content, row: row), among: words.count)]
  }

  private mutating func explorePlace(_ moment: inout MomentFacts) {
    guard moment.place == .unknown else { return }
    let words = Place.known
    moment.place = words[witness.choose(OpenPoint(.place, row: row), among: words.count)]
  }

  /// Whether the motivation is qualified decides which rules the row is tried by.
  private mutating func exploreMotivation(_ moment: inout MomentFacts) {
    guard moment.need.isPractical, moment.truths.mentions(.qualifiedMotivation) else { return }
    guard moment.truths[.qualifiedMotivation] == .unknown else { return }
    let choice = witness.choose(OpenPoint(.qualifiedMotivation, row: row), among: 2)
    moment.truths[.qualifiedMotivation] = Truth(choice == 1)
  }

  /// The track a row is classified for: none while both count alike, the kommun's when it is tried anew.
  private var classifiedFor: Track? { track == .kommun ? .kommun : nil }

  /// Steps 5–10 for one row.
  mutating func classify(_ moment: inout MomentFacts, _ work: inout RowWork) {
    witness.enter(step: 5, track: classifiedFor)
    if W.explores { exploreContent(&moment) }
    let stated = momentMinutes(moment)
    let occasions = occasionsPerWeek(moment)

    witness.enter(step: 6, track: classifiedFor)
    let (afterCare, careRule) = healthCareFilter(moment, stated)
    guard afterCare.isPositive else { return work.drop(by: careRule ?? .calcMomentModel) }

    witness.enter(step: 7, track: classifiedFor)
    let (minutes, ownRule) = ownLastingNeed(moment, afterCare)
    guard minutes.isPositive else { return work.drop(by: ownRule ?? .calcMomentModel) }

    if W.explores { explorePlace(&moment) }
    if tryPlaces(moment, &work) { return }

    if let night = tryNight(moment, minutes * occasions, &work) { return night }

    witness.enter(step: 9, track: classifiedFor)
    if W.explores { exploreMotivation(&moment) }
    var share = countingMode(moment, minutes)
    if let careRule { share.rule = careRule }  // The self-care assessment covers only part of the minutes.
    work.share = share
    work.place(share, occasions)

    guard moment.assistants > 1 || moment.truths[.simultaneousSecond] == .yes else { return }
    witness.enter(step: 10, track: classifiedFor)
    trySeveralAssistants(moment, share, minutes, occasions, &work)
  }

  @inline(__always)
  private mutating func momentMinutes(_ moment: MomentFacts) -> Rational {
    open(.calcMomentModel)
    reads(.need, word: moment.need)
    reads(.content, word: moment.content)
    witness.read(.occasions, .amount(moment.occasions.count))
    let minutes = quantity(.minutes, moment.minutes, cap: greatestMinutes(moment))
    close(.minutes(minutes))
    return minutes
  }

  /// Step 8, for each track. `true` when the row falls in both.
  @inline(__always)
  private mutating func tryPlaces(_ moment: MomentFacts, _ work: inout RowWork) -> Bool {
    let current = track
    witness.enter(step: 8, track: classifiedFor)
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
    track = current
    return work.dropByAgency != nil && work.dropByKommun != nil
  }

  /// Waiting time and standby; non-`nil` when the row is one.
  private mutating func tryNight(
    _ moment: MomentFacts, _ weekly: Rational, _ work: inout RowWork
  ) -> Void? {
    guard moment.engagement == .waiting || moment.engagement == .standby else { return nil }
    witness.enter(step: 16, track: classifiedFor)
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
  private mutating func countingMode(_ moment: MomentFacts, _ minutes: Rational) -> Share {
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
      let share = qualifiedActivation(moment, minutes)
      // Nobody has said whether the motivation is qualified: what is practical help counts as that either way.
      if moment.truths[.qualifiedMotivation] == .yes || share.basic.isPositive { return share }
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
    case .medicalSupport where moment.content == .watchingBreathingAid: return watchingBreathingAid(moment, minutes)
    case .medicalSupport: return medicalSupport(moment, minutes)
    case .deepKnowledge: return fifthNeed(moment, minutes)
    case .other: return otherNeed(moment, minutes)
    }
  }

  private mutating func fifthNeed(_ moment: MomentFacts, _ minutes: Rational) -> Share {
    switch moment.content {
    case .medicalWatch, .acuteMeasure: return deepKnowledgeHelp(moment, minutes, kind: .medical)
    case .medicalEquipment, .watchingBreathingAid: return deepKnowledgeHelp(moment, minutes, kind: .equipment)
    case .activation: return deepKnowledgeHelp(moment, minutes, kind: .activation)
    default: return deepKnowledgeHelp(moment, minutes, kind: .actingOut)
    }
  }

  private mutating func trySeveralAssistants(
    _ moment: MomentFacts, _ share: Share, _ minutes: Rational, _ occasions: Rational, _ work: inout RowWork
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

  // MARK: Steps 11–18

  /// Step 11: the rows that stand in the track, each clock minute once, added up.
  private mutating func sumBasicNeeds(_ moments: [HelpMoment], _ track: inout TrackWork) {
    self.track = track.track
    witness.enter(step: 11, track: track.track)
    for index in 0..<track.rows.count {
      if track.track == .kommun, track.rows[index].differs {
        reclassifyForKommun(moments[index].facts, index, &track)
      }
      let drop = track.track == .agency ? track.rows[index].dropByAgency : track.rows[index].dropByKommun
      if let drop { track.dropRow(index, by: drop) }
    }
    countClockTimeOnce(moments, &track.rows)
    row = -1
    track.addUp(moments)
    tryFullDay(track)
    apply(.sfb513Genomsnitt, .minutesPerWeek(track.sums.basicGross))
    open(.calcVeckaOmrakning)
    if W.keeps, moments.contains(where: { $0.facts.occasions.per == .month || $0.facts.occasions.per == .year }) {
      _ = follows(.ci24Days36525)
    }
    close(.noted)
  }

  /// One assistant cannot give more than 168 hours a week; several together can.
  private mutating func tryFullDay(_ track: TrackWork) {
    if Rational(10_080) < track.clock {
      apply(.calcDygnstak, .notMet)
      marks.insert(.overFullDay)
    } else if law.applies(.dubbelOver168), Rational(10_080) < track.clock + track.sums.furtherAssistants {
      apply(.dubbelOver168, .minutesPerWeek(track.clock + track.sums.furtherAssistants))
    }
  }

  /// Step 12: the line of step 13 is drawn after the deduction.
  private mutating func deductFromBasicNeeds(_ moments: [HelpMoment], _ track: inout TrackWork) {
    track.sums.line = track.sums.basicGross
    guard child != .adult else { return }
    self.track = track.track
    witness.enter(step: 12, track: track.track)
    let deduction = parentalDeduction(
      deductibleBasic: track.sums.basicDeductible, leastDays: track.leastDaysWithAssistance(moments),
      assistants: track.greatestAssistants)
    open(.calcAvdragGolv)
    track.sums.basicDeduction =
      follows(.ci03PerNeed)
      ? track.deductNeedByNeed(moments, deduction.basic)
      : Rational.least(deduction.basic, track.sums.basicDeductible)
    close(.minutesPerWeek(track.sums.basicDeduction))
    track.otherDeduction = deduction.other
    open(.sfb513EfterAvdrag)
    track.sums.line = follows(.ci04BeforeDeduction) ? track.sums.basicGross : track.sums.basicNet
    close(.minutesPerWeek(track.sums.line))
  }

  /// Step 13.
  private mutating func tryLine(_ sums: TrackSums, _ result: inout RunResult) {
    track = .agency
    witness.enter(step: 13, track: .agency)
    result.passesLine = passesTwentyHours(sums.line)
  }

  /// Step 14.
  private mutating func tryLowerLimit(_ sums: TrackSums, _ result: inout RunResult) {
    track = .kommun
    witness.enter(step: 14, track: .kommun)
    result.band = kommunBand(sums.basicNet)
  }

  /// Step 15: always computed; they open only with a right under step 13 or 14.
  private mutating func tellOtherNeeds(_ track: TrackWork) {
    self.track = track.track
    witness.enter(step: 15, track: track.track)
    apply(.lss9a4AndraBehov, .minutesPerWeek(track.sums.otherGross))
  }

  /// Step 16: never part of the 20-hour sum.
  mutating func creditNight(_ moments: [HelpMoment], _ track: inout TrackWork) {
    self.track = track.track
    witness.enter(step: 16, track: track.track)
    var active = track.activeAtNight
    for index in track.nightRows(moments) {
      row = Int32(index)
      rowMarks = []
      let assistants = track.rows[index].isSingleOnly ? 1 : moments[index].facts.assistants
      let credit = nightCredit(
        moments[index].facts, weekly: track.rows[index].night, assistants: assistants, activeAtNight: &active)
      marks.formUnion(rowMarks)
      track.rows[index].nightCredit = credit
      track.sums.otherDeductible += credit
      if moments[index].facts.engagement == .waiting {
        track.sums.waitingCredit += credit
      } else {
        track.sums.standbyCredit += credit
      }
    }
    row = -1
  }

  /// Step 17: with the floor at zero; an unused part is lost.
  private mutating func deductFromOtherNeeds(_ track: inout TrackWork) {
    guard child != .adult else { return }
    self.track = track.track
    witness.enter(step: 17, track: track.track)
    if track.sums.waitingCredit.isPositive || track.sums.standbyCredit.isPositive {
      apply(.foraldraavdragVantetid, .met)
    }
    let deduction = track.otherDeduction ?? parentalPartOfOtherNeeds(track.sums.otherDeductible)
    open(.calcAvdragGolv)
    track.sums.otherDeduction = Rational.least(deduction, track.sums.otherDeductible)
    close(.minutesPerWeek(track.sums.otherDeduction))
  }

  /// No rounding of hours stands in a statute; some claim that grants are rounded up (CI-23).
  var roundingStep: Int {
    if law.readings.follows(.ci23UpHalfHour) { return 30 }
    return law.readings.follows(.ci23UpWholeHour) ? 60 : 0
  }

  /// `true` when no row falls in one track only and none is tried anew for the kommun.
  private func tracksCountAlike(_ work: [RowWork]) -> Bool {
    for index in work.indices {
      if work[index].differs || work[index].dropByAgency != nil || work[index].dropByKommun != nil { return false }
    }
    return true
  }

  private mutating func record(_ track: TrackWork) {
    for index in 0..<track.rows.count {
      witness.record(track.rows[index].result, row: Int32(index), track: track.track)
    }
  }

  /// Step 18: what can be granted in each track, under the cap of step 4.
  private mutating func grant(_ result: RunResult) {
    guard W.keeps else { return }
    row = -1
    for current in Track.allCases {
      track = current
      witness.enter(step: 18, track: current)
      let sums = current == .agency ? result.agency : result.kommun
      if let cap = sums.cap, cap < sums.need { apply(.sfb5110EjOkning, .minutesPerWeek(cap)) }
      open(current == .agency ? .sfb519Beviljandeperiod : .lss92KommunHela)
      // Rounding up changes nothing for whole hours.
      if sums.roundingStep > 0 || (sums.need / 60).denominator != 1 { _ = follows(.ci23None) }
      close(.minutesPerWeek(sums.granted))
    }
  }

  /// Step 19: who pays which hours.
  private mutating func pay(_ result: RunResult) {
    guard W.keeps else { return }
    for current in Track.allCases {
      track = current
      witness.enter(step: 19, track: current)
      let granted = current == .agency ? result.agency.granted : result.kommun.granted
      guard let shares = law.costShares(minutesPerWeek: granted, track: current) else { continue }
      open(current == .agency ? .sfb5122Kommun20h : .lssSkaligaKostnader)
      witness.use(unverified: shares.isUnverified)
      close(.money(shares.kommun))
    }
  }

  /// Step 20: what holds from the decision on.
  private mutating func remindOfDuties(_ result: RunResult) {
    guard W.keeps else { return }
    witness.enter(step: 20, track: .agency)
    if law.applies(.sfb11046Anmalan) { apply(.sfb11046Anmalan, .noted) }
    apply(.procOmprovning, .noted)
    witness.enter(step: 20, track: .kommun)
    apply(.procOverklagan, .noted)
  }

  @inline(never)  // Most rows are never written again: their list need not be copied for those that are.
  private mutating func reclassifyForKommun(_ moment: MomentFacts, _ index: Int, _ kommun: inout TrackWork) {
    row = Int32(index)
    rowMarks = []
    rowIsOpen = false
    track = .kommun
    var moment = moment
    moment.forgetContentOfAnotherNeed()
    var work = RowWork()
    classify(&moment, &work)
    work.marks = rowMarks
    work.isOpen = rowIsOpen
    kommun.rows[index] = work
    witness.enter(step: 11, track: .kommun)
  }
}

/// Conditions tried one after another: the first that fails stops, the first unknown leaves open.
struct Gate {
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
  @inline(__always)
  mutating func place(_ share: Share, _ occasions: Rational) {
    let basic = share.basic * occasions
    let other = share.other * occasions
    if share.basicIsExempt { basicExempt = basic } else { basicDeductible = basic }
    if share.otherIsExempt { otherExempt = other } else { otherDeductible = other }
  }
}
