import Law

/// Cases as they look in life: every need, many kinds of content, all periods, supervision with rows inside it, nights,
/// places outside the home, several assistants.
enum BroadCase {
  /// A case with so many rows, all facts known and none of them left to an uncertain reading.
  static func known(rows: Int, using random: inout SplitMix64) -> Case {
    let isChild = random.chance(40)
    var subject = Case()
    subject.born = CalendarDate(
      Int.random(in: isChild ? 2012...2024 : 1965...2004, using: &random), Int.random(in: 1...12, using: &random),
      Int.random(in: 1...28, using: &random))
    subject.circumstances = [.ordinary(daysWithAssistance: 7, isAdult: !isChild)]
    let watched = random.chance(40)
    for index in 0..<rows {
      let id = "R\(index + 1)"
      if index == 0, watched {
        subject.moments.append(supervision(id, using: &random))
      } else if index == rows - 1, random.chance(30) {
        subject.moments.append(nightRest(id, using: &random))
      } else {
        var moment = ordinary(id, isChild: isChild, using: &random)
        if watched, moment.place == .home, random.chance(30) { moment.within = [0] }
        subject.moments.append(moment)
      }
    }
    return subject
  }

  /// The same with three facts that nobody has stated.
  static func partlyUnknown(rows: Int, using random: inout SplitMix64) -> Case {
    var subject = known(rows: rows, using: &random)
    subject.moments[1].privateMinutes = .unknown
    subject.moments[2].truths[.metByOther] = .unknown
    subject.moments[3].place = .unknown
    return subject
  }

  /// The same with forty facts that nobody has stated: eight of the circumstances, which several rows share, and 32 of
  /// the rows.
  static func largelyUnknown(rows: Int, using random: inout SplitMix64) -> Case {
    var subject = known(rows: rows, using: &random)
    for index in 0..<subject.circumstances.count {
      for fact in [
        Fact.physicalHarmRisk, .medicalCondition, .continuousSupport, .seriousRisk, .spouse, .aidsInvestigated,
        .staySpecialReasons,
      ] { subject.circumstances[index].values.truths[fact] = .unknown }
      subject.circumstances[index].values.mentalImpairment = .unknown
    }
    for number in 0..<32 {
      let index = number % rows
      switch number % 4 {
      case 0: subject.moments[index].privateMinutes = .unknown
      case 1: subject.moments[index].truths[.metByOther] = .unknown
      case 2: subject.moments[index].truths[.lasting] = .unknown
      default: subject.moments[index].truths[.ownNeed] = .unknown
      }
    }
    return subject
  }

  private static func ordinary(_ id: String, isChild: Bool, using random: inout SplitMix64) -> HelpMoment {
    let (need, contents) = random.pick(contentsByNeed)
    let minutes = Int.random(in: 2...45, using: &random)
    var moment = HelpMoment(
      id: id, need: need, minutes: Amount(minutes),
      occasions: Frequency(Amount(Int.random(in: 1...4, using: &random)), per: period(using: &random)))
    moment.content = random.pick(contents)
    moment.privateMinutes = Amount(Int.random(in: 0...minutes, using: &random))
    moment.connectMinutes = Amount(Int.random(in: 0...minutes, using: &random))
    moment.answerEverything()
    if moment.content == .careMeasure {
      moment.truths[.careMeasure] = .yes
      moment.selfCare = .documented
    }
    if random.chance(5) { moment.truths[.insidePrivateMoment] = .no }
    if random.chance(15) {
      moment.assistants = 2
      moment.secondActiveMinutes = Amount(Int.random(in: 0...minutes, using: &random))
    }
    moment.place = random.chance(80) ? .home : random.pick([.outside, isChild ? .school : .dailyActivity])
    moment.specialReasons = random.chance(30) ? .yes : .no
    moment.truths[.metByPlace] = random.chance(50) ? .yes : .no
    return moment
  }

  private static func supervision(_ id: String, using random: inout SplitMix64) -> HelpMoment {
    let isMedical = random.chance(50)
    var moment = HelpMoment(
      id: id, need: isMedical ? .medicalSupport : .preventiveSupport,
      minutes: Amount(Int.random(in: 600...960, using: &random)), occasions: Frequency(Amount(1), per: .day))
    moment.engagement = .supervision
    moment.content = isMedical ? .medicalWatch : .preventingHarm
    moment.place = .home
    moment.answerEverything()
    return moment
  }

  private static func nightRest(_ id: String, using random: inout SplitMix64) -> HelpMoment {
    var moment = HelpMoment(
      id: id, need: .other, minutes: Amount(Int.random(in: 360...540, using: &random)),
      occasions: Frequency(Amount(1), per: .day))
    moment.engagement = random.chance(50) ? .waiting : .standby
    moment.content = .elseOther
    moment.place = .home
    moment.answerEverything()
    moment.truths[.night] = .yes
    return moment
  }

  private static func period(using random: inout SplitMix64) -> Period {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<55: .day
    case ..<90: .week
    case ..<98: .month
    default: .year
    }
  }

  private static let contentsByNeed: [(Need, [Content])] = [
    (.hygiene, [.shower, .wash, .teeth, .toilet, .diaper, .shaving, .makeUp, .combing, .extraShower, .transfer]),
    (.hygiene, [.shower, .hairWash, .toilet, .stoma, .lotion]),
    (.meals, [.feeding, .drinking, .partialFeeding, .cuttingServing, .mealSupervision]),
    (.dressing, [.indoorClothes, .outerClothes, .supportStockings, .orthosisProsthesis]),
    (.communication, [.conversation]),
    (.breathing, [.breathingHelp, .equipmentCare]),
    (.tubeFeeding, [.tubeFeed, .nightPump, .medicineAtFeed]),
    (.other, [.household, .errands, .leisure, .training, .handling, .healthVisit, .careMeasure, .reminders]),
    (.other, [.household, .leisure, .helpDuringJourney, .workStudies]),
  ]
}
