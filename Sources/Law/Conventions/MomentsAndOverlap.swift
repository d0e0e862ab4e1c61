extension Provisions {
  /// Conventions on help moments: their unit, the average week, and minutes that overlap.
  public static let momentsAndOverlap: [Provision] = [
    Provision(
      .calcMomentModel, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Egenmakts konvention; följer inte av någon författning",
          says: """
            Varje stund av hjälp anges med behov, minuter, hur ofta, antal assistenter, plats och orsak; en uppgift \
            som saknas är okänd, aldrig noll.
            """,
          inEnglish: """
            Each help moment is stated with need, minutes, frequency, number of assistants, place and cause; a fact \
            that is missing is unknown, never zero.
            """)
      ]),
    Provision(
      .calcVeckaOmrakning, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Egenmakts konvention; följer inte av någon författning",
          says: """
            Daglig tid räknas gånger sju, och tid per månad eller år räknas om till veckor med 365,25 dagar på ett \
            år; lagen anger inget tal.
            """,
          inEnglish: """
            Daily time is multiplied by seven, and time per month or year becomes weeks with 365.25 days in a year; \
            the law gives no factor.
            """,
          doubt: "Lagen säger inte hur månader och år räknas om till veckor; andra sätt ger några minuters skillnad.")
      ]),
    Provision(
      .calcOverlapOnce, .computes,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "Egenmakts konvention, följer av RÅ 2010 ref. 53",
          says: """
            Samma minut med samma assistent räknas en enda gång, i den behovsgrupp som är bäst för personen; en \
            andra assistent räknas för sig.
            """,
          inEnglish: """
            The same minute of the same assistant is counted once, in the category that is best for the person; a \
            second assistant is counted separately.
            """)
      ]),
  ]
}

extension Readings {
  /// Occasions a week for one occasion per period (CI-24): month × 12 × 7/365,25, year × 7/365,25 by default.
  public func weeksPerOccasion(_ period: Period) -> Rational {
    switch period {
    case .day: 7
    case .week: 1
    case .month:
      follows(.ci24Weeks52)
        ? .lowestTerms(3, 13) : follows(.ci24Month4Weeks) ? .lowestTerms(1, 4) : .lowestTerms(112, 487)
    case .year: follows(.ci24Days36525) ? .lowestTerms(28, 1_461) : .lowestTerms(1, 52)
    }
  }
}

/// How much a minute is worth to the person, for the rule that a clock minute of one assistant is counted once.
enum Rank: UInt8, Comparable {
  case otherDeductible = 1
  case otherExempt, basicDeductible, basicExempt

  static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
}

/// A row on its way through the steps, in minutes a week.
struct RowWork {
  var share = Share.none(by: .calcMomentModel)
  var marks: Marks = []
  var isOpen = false
  /// The rule that takes the row away, for each track.
  var dropByAgency: RuleID?
  var dropByKommun: RuleID?
  /// The first assistant's clock time, by what it counts as.
  var basicExempt: Rational = .zero
  var basicDeductible: Rational = .zero
  var otherExempt: Rational = .zero
  var otherDeductible: Rational = .zero
  /// Further assistants at the same time, all of them.
  var furtherBasic: Rational = .zero
  var furtherOther: Rational = .zero
  /// Waiting time or standby of one assistant.
  var night: Rational = .zero
  var nightRule: RuleID = .lss9a4Vantetid
  /// The same after division, × assistants.
  var nightCredit: Rational = .zero
  /// What overlap moved.
  var absorbed: Rational = .zero
  var takenOver: Rational = .zero
  /// The row is tried again in the kommun's track.
  var differs = false
  /// The row is done by a second person at the same time as somebody else's row.
  var isSecondPerson = false
  /// Only one assistant may wait, since aids are not investigated.
  var isSingleOnly = false

  /// The first assistant's counted clock time.
  var clock: Rational { basicExempt + basicDeductible + otherExempt + otherDeductible }

  /// The rank of the row's most valuable minutes; `nil` when nothing counts.
  var rank: Rank? {
    if basicExempt.isPositive { return .basicExempt }
    if basicDeductible.isPositive { return .basicDeductible }
    if otherExempt.isPositive { return .otherExempt }
    return otherDeductible.isPositive ? .otherDeductible : nil
  }

  subscript(rank: Rank) -> Rational {
    get {
      switch rank {
      case .basicExempt: basicExempt
      case .basicDeductible: basicDeductible
      case .otherExempt: otherExempt
      case .otherDeductible: otherDeductible
      }
    }
    set {
      switch rank {
      case .basicExempt: basicExempt = newValue
      case .basicDeductible: basicDeductible = newValue
      case .otherExempt: otherExempt = newValue
      case .otherDeductible: otherDeductible = newValue
      }
    }
  }

  static let ranks: InlineArray<4, Rank> = [.basicExempt, .basicDeductible, .otherExempt, .otherDeductible]
}

extension Inquiry {
  /// The same clock minute of the same assistant is counted once, in the category that counts most for the person; at a
  /// tie the hands-on row keeps it, so that a refused supervision changes nothing for it.
  mutating func countClockTimeOnce(_ moments: [HelpMoment], _ work: inout [RowWork]) {
    // Rows that can lie in one place only come first, so that the room they need is not taken by rows with a choice.
    for index in 0..<moments.count where moments[index].within.count == 1 { placeInside(index, moments, &work) }
    for index in 0..<moments.count where moments[index].within.count > 1 { placeInside(index, moments, &work) }
    guard law.readings.follows(.ci18ClockTimeOnce) else { return }
    for index in 0..<moments.count {
      if !moments[index].takenOff.isEmpty { liftTakenOff(index, moments, &work) }
    }
  }

  /// A row inside one or more supervision rows.
  private mutating func placeInside(_ index: Int, _ moments: [HelpMoment], _ work: inout [RowWork]) {
    guard work[index].clock.isPositive else { return }
    row = Int32(index)
    var highest: Rank?
    var lowest: Rank?
    var someFell = false
    for outer in moments[index].within {
      guard let rank = work[Int(outer)].rankBeforeOverlap else {
        if moments[Int(outer)].facts.isLived(on: law.date) { someFell = true }
        continue
      }
      if highest.map({ $0 < rank }) ?? true { highest = rank }
      if lowest.map({ rank < $0 }) ?? true { lowest = rank }
    }
    guard let highest, let lowest else { return }  // All fell: the row counts as its own time.
    open(.calcOverlapOnce)
    if someFell || highest != lowest { work[index].marks.insert(.shareUnknown) }
    if highest != lowest {
      isOpen = true
      work[index].isOpen = true
    }
    // Nobody has said which of the supervisions the row lies in.
    let isInLowest =
      W.explores && highest != lowest && witness.choose(OpenPoint(.within, row: row), among: 2) == 1
    let outerRank = isInLowest ? lowest : highest
    let keepsNeeds = keepsOwnNeed(index, moments, work)
    for position in 0..<4 {
      let rank = RowWork.ranks[position]
      let minutes = work[index][rank]
      guard minutes.isPositive else { continue }
      let isBasic = rank == .basicExempt || rank == .basicDeductible
      if !(rank < outerRank) || (keepsNeeds && isBasic) {
        takeFromOuter(minutes, index, moments, &work)
      } else {
        work[index][rank] = .zero
        work[index].absorbed += minutes
      }
    }
    close(.minutesPerWeek(work[index].absorbed))
  }

  /// By the other reading of CI-18 the other basic needs keep their own category inside needs 6 and 7.
  private mutating func keepsOwnNeed(_ index: Int, _ moments: [HelpMoment], _ work: [RowWork]) -> Bool {
    var isInsideNeed = false
    for outer in moments[index].within {
      let need = moments[Int(outer)].facts.need
      if need == .medicalSupport || need == .preventiveSupport { isInsideNeed = true }
    }
    guard isInsideNeed else { return false }
    return follows(.ci18Need7MinusOtherNeeds)
  }

  private mutating func takeFromOuter(
    _ minutes: Rational, _ index: Int, _ moments: [HelpMoment], _ work: inout [RowWork]
  ) {
    var left = minutes
    for outer in moments[index].within {
      let position = Int(outer)
      guard let rank = work[position].rank, left.isPositive else { continue }
      let taken = Rational.least(left, work[position][rank])
      work[position][rank] -= taken
      work[position].takenOver += taken
      left -= taken
    }
    if left.isPositive {
      work[index].marks.insert(.innerExceedsOuter)
      marks.insert(.innerExceedsOuter)
    }
  }

  /// Rows taken off a net supervision row lie inside its clock time: their minutes are worth at least what the
  /// supervision is worth while it counts.
  private mutating func liftTakenOff(_ index: Int, _ moments: [HelpMoment], _ work: inout [RowWork]) {
    guard let outerRank = work[index].rankBeforeOverlap else { return }
    row = Int32(index)
    open(.calcOverlapOnce)
    _ = follows(.ci18ClockTimeOnce)
    for inner in moments[index].takenOff {
      let position = Int(inner)
      for place in 0..<4 {
        let rank = RowWork.ranks[place]
        guard rank < outerRank else { continue }
        let minutes = work[position][rank]
        work[position][rank] = .zero
        work[position][outerRank] += minutes
      }
    }
    close(.noted)
  }
}

extension RowWork {
  /// The rank the row had before rows inside it took minutes over.
  var rankBeforeOverlap: Rank? {
    if let rank { return rank }
    guard takenOver.isPositive else { return nil }
    return share.basic.isPositive
      ? (share.basicIsExempt ? .basicExempt : .basicDeductible)
      : share.otherIsExempt ? .otherExempt : .otherDeductible
  }
}
