import Law

extension Probe {
  /// The day the life of the case is told.
  static let described = CalendarDate(2026, 3, 1)
  /// The child is nine when its life is told.
  static let born = CalendarDate(2016, 5, 17)

  /// An invented child with fourteen rows that reach most of the law: need 7 with rows inside it, a parental deduction,
  /// night, second assistants, school, self-care, and parts that nobody has said how private they are.
  static var child: Case {
    var child = Case()
    child.born = born
    child.circumstances = [circumstances]
    child.moments = [
      moment("T01", .medicalSupport, .medicalWatch, minutes: 840, 1, .day) {
        $0.engagement = .supervision
        $0.takenOff = [3]
      },
      moment("A01", .hygiene, .shower, minutes: 50, 4, .week) {
        $0.assistants = 2
        $0.secondActiveMinutes = Amount(20)
      },
      moment("A02", .hygiene, .toilet, minutes: 12, private: 12, 5, .day) { $0.waitingInside = Amount(3) },
      moment("A03", .meals, .feeding, minutes: 30, private: 25, 4, .day) { $0.within = [0] },
      moment("A04", .tubeFeeding, .tubeFeed, minutes: 40, 2, .day) { $0.connectMinutes = Amount(12) },
      moment("A05", .dressing, .indoorClothes, minutes: 15, private: 15, 2, .day) { $0.assistants = 2 },
      moment("A06", .breathing, .breathingHelp, minutes: 4, private: 4, 6, .day) { $0.within = [0] },
      moment("A07", .other, .equipmentCare, minutes: 10, 1, .day) { $0.necessaryFor = .breathing },
      moment("A08", .communication, .conversation, minutes: 20, 9, .month) {
        $0.privateMinutes = Amount(from: 5, to: 20) ?? .unknown
      },
      moment("A09", .other, .leisure, minutes: 150, 2, .week) { $0.place = .outside },
      moment("A10", .other, .handling, minutes: 30, 178, .year) {
        $0.place = .school
        $0.truths[.metByPlace] = .unknown
      },
      moment("A11", .other, .careMeasure, minutes: 8, 3, .day) {
        $0.truths[.careMeasure] = .yes
        $0.selfCare = .documented
        $0.selfCareMinutes = Amount(5)
      },
      moment("N01", .other, .repositioning, minutes: 6, 2, .day) { $0.truths[.night] = .yes },
      moment("N02", .other, .unknown, minutes: 420, 1, .day) {
        $0.engagement = .waiting
        $0.truths[.night] = .yes
        $0.truths[.net] = .no
      },
    ]
    return child
  }

  private static var circumstances: CircumstanceBlock {
    var block = CircumstanceBlock()
    for fact in [
      Fact.insured, .notNormalAgeing, .largeAndLasting, .considerableDifficulty, .extensiveNeed, .medicalCondition,
      .continuousSupport, .seriousRisk, .aidsInvestigated,
    ] { block.values.truths[fact] = .yes }
    for fact in [Fact.temporaryProtection, .spouse, .newDecision] { block.values.truths[fact] = .no }
    block.values.group = .three
    block.values.mentalImpairment = .none
    block.values.housing = .withParents
    block.values.stay = .none
    block.values.requester = .custodian
    block.values.daysWithAssistance = Amount(Rational(633, 100)) ?? .unknown
    for fact in [Fact.group, .mentalImpairment, .housing, .stay, .requester, .daysWithAssistance] { block.says(fact) }
    return block
  }

  private static func moment(
    _ id: String, _ need: Need, _ content: Content, minutes: Int, private privateMinutes: Int? = nil, _ times: Int,
    _ period: Period, _ change: (inout HelpMoment) -> Void
  ) -> HelpMoment {
    let often = Frequency(Amount(times), per: period)
    var moment = HelpMoment(id: id, need: need, minutes: Amount(minutes), occasions: often)
    moment.content = content
    if let privateMinutes { moment.privateMinutes = Amount(privateMinutes) }
    moment.place = .home
    for fact in [
      Fact.causedByDisability, .lasting, .ownNeed, .neededForCleanliness, .insidePrivateMoment, .manualOrWatched,
      .thirdPersonNeeded, .knowsPerson, .knowsDisability, .knowsMode,
    ] { moment.truths[fact] = .yes }
    for fact in [Fact.careMeasure, .metByOther, .metByPlace, .night] { moment.truths[fact] = .no }
    change(&moment)
    return moment
  }
}
