import Law

/// The needs of the sub-problem that every implementation computes. The raw value is the word of the shared input.
enum SharedNeed: String, CaseIterable {
  case breathing, hygiene, meals, tubeFeeding, dressing, communication, other

  var need: Need {
    switch self {
    case .breathing: .breathing
    case .hygiene: .hygiene
    case .meals: .meals
    case .tubeFeeding: .tubeFeeding
    case .dressing: .dressing
    case .communication: .communication
    case .other: .other
    }
  }

  /// An ordinary content, which no special rule treats otherwise.
  var content: Content {
    switch self {
    case .breathing: .breathingHelp
    case .hygiene: .shower
    case .meals: .feeding
    case .tubeFeeding: .tubeFeed
    case .dressing: .indoorClothes
    case .communication: .conversation
    case .other: .handling
    }
  }
}

/// One row of the shared input: whole minutes, whole times a day or a week.
struct SharedMoment {
  let need: SharedNeed
  let minutes: Int
  let privateMinutes: Int
  let times: Int
  let isDaily: Bool
  let assistants: Int
}

/// One person of the shared input. All facts are known.
struct SharedPerson {
  let born: CalendarDate
  let daysWithAssistance: Int
  let moments: [SharedMoment]

  /// A person with so many rows; four in ten are children.
  init(rows: Int, using random: inout SplitMix64) {
    let isChild = random.chance(40)
    born = CalendarDate(
      Int.random(in: isChild ? 2006...2022 : 1965...2004, using: &random), Int.random(in: 1...12, using: &random),
      Int.random(in: 1...28, using: &random))
    daysWithAssistance = random.chance(80) ? 7 : Int.random(in: 2...6, using: &random)
    // From a few hours a week to help around the clock, so that both sides of the 20-hour line are well filled.
    let intensity = Int.random(in: 1...4, using: &random)
    moments = (0..<rows).map { _ in SharedMoment(intensity: intensity, using: &random) }
  }

  /// The same facts as the engine's case.
  var asCase: Case {
    var subject = Case()
    subject.born = born
    subject.circumstances = [.ordinary(daysWithAssistance: daysWithAssistance, isAdult: born.year < 2005)]
    subject.moments = moments.enumerated().map { index, moment in moment.asHelpMoment(id: "R\(index + 1)") }
    return subject
  }
}

extension SharedMoment {
  fileprivate init(intensity: Int, using random: inout SplitMix64) {
    need = random.pick([
      .hygiene, .hygiene, .hygiene, .meals, .meals, .dressing, .dressing, .communication, .breathing, .tubeFeeding,
      .other, .other, .other, .other,
    ])
    minutes = Int.random(in: 5...(15 * intensity), using: &random)
    privateMinutes = Int.random(in: 0...(minutes + 5), using: &random)
    isDaily = random.chance(40)
    times = Int.random(in: 1...(isDaily ? 2 : 6), using: &random)
    assistants = random.chance(12) ? 2 : 1
  }

  fileprivate func asHelpMoment(id: String) -> HelpMoment {
    var moment = HelpMoment(
      id: id, need: need.need, minutes: Amount(minutes),
      occasions: Frequency(Amount(times), per: isDaily ? .day : .week))
    moment.content = need.content
    moment.privateMinutes = Amount(privateMinutes)
    moment.connectMinutes = Amount(minutes)
    moment.assistants = assistants
    moment.place = .home
    moment.answerEverything()
    return moment
  }
}

extension HelpMoment {
  /// Answers every yes/no question so that no rule takes the row away.
  mutating func answerEverything() {
    for fact in Fact.allCases where fact.rawValue <= Fact.reducedForParents.rawValue { truths[fact] = .no }
    for fact in [
      Fact.causedByDisability, .lasting, .ownNeed, .net, .neededForCleanliness, .reasonForExtra, .insidePrivateMoment,
      .handsOn, .manualOrWatched, .thirdPersonNeeded, .knowsPerson, .knowsDisability, .knowsMode, .deepKnowledge,
    ] { truths[fact] = .yes }
  }
}

extension CircumstanceBlock {
  /// Circumstances that shut no gate, all known.
  static func ordinary(daysWithAssistance: Int, isAdult: Bool) -> CircumstanceBlock {
    var block = CircumstanceBlock()
    for fact in Fact.allCases where fact.isTruth && fact.rawValue > Fact.reducedForParents.rawValue {
      block.values.truths[fact] = .yes
    }
    for fact in [Fact.temporaryProtection, .newDecision, .spouse, .abroadOutsideEEA, .staySpecialReasons] {
      block.values.truths[fact] = .no
    }
    block.values.group = .three
    block.values.mentalImpairment = .intellectualOrAutism
    block.values.housing = isAdult ? .ordinary : .withParents
    block.values.stay = .none
    block.values.requester = isAdult ? .person : .custodian
    block.values.daysWithAssistance = Amount(daysWithAssistance)
    block.values.abroadMonths = .zero
    block.values.incidentsPerWeek = Amount(3)
    block.values.medicalHoursPerDay = Amount(15)
    for fact in [
      Fact.group, .mentalImpairment, .housing, .stay, .requester, .daysWithAssistance, .abroadMonths,
      .incidentsPerWeek, .medicalHoursPerDay,
    ] { block.says(fact) }
    return block
  }
}
