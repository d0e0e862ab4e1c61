import Law

/// A person of whom everything not mentioned is fulfilled or neutral, as the test vectors say (decisions D12).
func person(born: CalendarDate = CalendarDate(1980, 5, 17), rows: [HelpMoment] = []) -> Case {
  var subject = Case()
  subject.born = born
  var block = CircumstanceBlock()
  for fact in [
    Fact.insured, .medicalCondition, .continuousSupport, .seriousRisk, .physicalHarmRisk, .aidsInvestigated,
    .notNormalAgeing, .largeAndLasting, .considerableDifficulty, .extensiveNeed,
  ] { block.values.truths[fact] = .yes }
  for fact in [Fact.temporaryProtection, .grantedBeforeProtection, .refugeeDocument, .newDecision, .spouse] {
    block.values.truths[fact] = .no
  }
  block.values.group = .three
  block.says(.group)
  block.values.mentalImpairment = .psychiatric
  block.says(.mentalImpairment)
  block.values.housing = .ordinary
  block.says(.housing)
  block.values.stay = .none
  block.says(.stay)
  block.values.requester = .custodian
  block.says(.requester)
  block.values.daysWithAssistance = Amount(7)
  block.says(.daysWithAssistance)
  subject.circumstances = [block]
  subject.moments = rows
  return subject
}

extension Case {
  /// Changes the only block of circumstances.
  func with(_ change: (inout Circumstances) -> Void) -> Case {
    var copy = self
    change(&copy.circumstances[0].values)
    return copy
  }

  /// Says a fact that is not a yes/no fact and changes it.
  func saying(_ fact: Fact, _ change: (inout Circumstances) -> Void) -> Case {
    var copy = self
    copy.circumstances[0].says(fact)
    change(&copy.circumstances[0].values)
    return copy
  }
}

/// A help moment of whom everything not mentioned is neutral; all minutes are private unless said.
func row(
  _ need: Need, _ minutes: Int, times: Int = 1, per: Period = .day, content: Content? = nil, privately: Int? = nil,
  id: String = "R", _ change: (inout HelpMoment) -> Void = { _ in }
) -> HelpMoment {
  var moment = HelpMoment(id: id, need: need, minutes: Amount(minutes), occasions: Frequency(Amount(times), per: per))
  moment.content = content ?? ordinaryContent(need)
  moment.privateMinutes = Amount(privately ?? minutes)
  moment.connectMinutes = Amount(privately ?? minutes)
  moment.place = .home
  for fact in [
    Fact.causedByDisability, .lasting, .ownNeed, .neededForCleanliness, .reasonForExtra, .insidePrivateMoment,
    .manualOrWatched, .thirdPersonNeeded, .knowsPerson, .knowsDisability, .knowsMode, .deepKnowledge,
  ] { moment.truths[fact] = .yes }
  for fact in [Fact.careMeasure, .metByOther, .metByPlace, .night, .medicalReason, .seriousUnpredictableRisk] {
    moment.truths[fact] = .no
  }
  change(&moment)
  return moment
}

private func ordinaryContent(_ need: Need) -> Content {
  switch need {
  case .breathing: .breathingHelp
  case .hygiene: .shower
  case .meals: .feeding
  case .tubeFeeding: .tubeFeed
  case .dressing: .indoorClothes
  case .communication: .conversation
  case .preventiveSupport: .preventingHarm
  case .medicalSupport: .medicalWatch
  case .deepKnowledge: .preventingHarm
  case .other: .handling
  }
}

/// A row of so many minutes once a week.
func weekly(_ need: Need, _ minutes: Int, id: String = "V", _ change: (inout HelpMoment) -> Void = { _ in })
  -> HelpMoment
{
  // A week holds more minutes than one occasion may: seven equal days, and the rest once.
  var moment = row(need, minutes, per: .week, id: id)
  moment.minutes = Amount(minutes)
  moment.privateMinutes = Amount(minutes)
  change(&moment)
  return moment
}

func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate { CalendarDate(year, month, day) }

/// The day of the test vectors that name none.
let vectorDay = day(2026, 3, 1)

func assess(_ subject: Case, on date: CalendarDate = vectorDay, _ readings: ReadingOption...) throws -> Assessment {
  var chosen = Readings()
  for option in readings { chosen.choose(option) }
  return try Assessment(of: subject, under: Law(on: date, readings: chosen))
}

/// SplitMix64: the same numbers on every machine for a seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
