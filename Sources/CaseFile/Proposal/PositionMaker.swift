import Law

/// Makes a position of what a line says of a row.
struct PositionMaker {
  private let phrase: ProposalPhrase
  private let draft: ProposalDraft
  /// The row's own minutes per occasion.
  private let minutes: Amount
  /// How often the row happens, which a time per week is divided by.
  private let occasions: Frequency
  private let readings: Readings

  /// The position.
  private(set) var position = LawPosition()
  /// What it was made of.
  private(set) var values: [ProposalReading.Value] = []

  /// - Parameters:
  ///   - minutes: the row's own minutes per occasion.
  ///   - occasions: how often the row happens.
  init(_ phrase: ProposalPhrase, minutes: Amount, occasions: Frequency, readings: Readings) {
    self.phrase = phrase
    draft = phrase.draft
    self.minutes = minutes
    self.occasions = occasions
    self.readings = readings
  }

  /// Makes it, or says why it cannot be made.
  mutating func make(hasReason: Bool) -> ProposalProblem? {
    if let problem = phrase.problem { return problem }
    do throws(ProposalProblem) {
      if phrase.isRefused {
        try takeRefusal()
      } else {
        try takeValues()
      }
    } catch {
      return error
    }
    return values.isEmpty && !hasReason ? .noValue : nil
  }

  private mutating func takeValues() throws(ProposalProblem) {
    try takeTimes()
    try takeLowering()
    try takeMinutes()
    if phrase.refusesRest { try takeRest() }
    if let assistants = draft.assistants {
      position.assistants = assistants
      values.append(.assistants(assistants))
    }
    if let engagement = draft.engagement {
      position.engagement = engagement
      values.append(.engagement(engagement))
    }
    if values.isEmpty, phrase.isAccepted { values = [.accepted] }
  }

  // MARK: No

  /// A no to the whole row: what else is said must be what the row itself says.
  private mutating func takeRefusal() throws(ProposalProblem) {
    guard draft.assistants == nil, draft.engagement == nil, draft.lowering == nil, draft.other.isEmpty,
      !phrase.refusesRest
    else { throw .contradiction }
    let whole = draft.whole.isEmpty ? nil : try resolve(draft.whole).amount
    if let whole, whole != .zero, whole != minutes {
      // No to some of the minutes is no answer to the others.
      throw minutes.isKnown && whole.least < minutes.least ? .partialAnswer : .contradiction
    }
    if !draft.basic.isEmpty, whole != .zero || draft.basic.minutes != .zero { throw .contradiction }
    if let times = draft.times {
      let perWeek = times.count * readings.weeksPerOccasion(times.per ?? occasions.per)
      guard times.count.isZero || occasions.count.isKnown && perWeek == ownPerWeek else { throw .contradiction }
    }
    position.minutes = .zero
    values = [.refused]
  }

  private var ownPerWeek: Rational { occasions.count.least * readings.weeksPerOccasion(occasions.per) }

  // MARK: How often

  private mutating func takeTimes() throws(ProposalProblem) {
    guard let times = draft.times else { return }
    if times.isMultiplier, times.per == nil, !draft.ratePeriods.isEmpty { throw .contradiction }
    // 30 min a day at 2 times: a day, or the row's own week?
    if times.per == nil, draft.ratePeriods.contains(where: { $0 != occasions.per }) { throw .timesWithoutPeriod }
    guard let count = Amount(times.count) else { throw .outOfBounds }
    let frequency = Frequency(count, per: times.per ?? occasions.per)
    position.occasions = frequency
    values.append(.occasions(frequency))
  }

  // MARK: Minutes

  /// Minutes less than the row's own.
  private mutating func takeLowering() throws(ProposalProblem) {
    guard let lowering = draft.lowering else { return }
    guard minutes.isKnown, !(minutes.least < lowering), draft.basic.isEmpty, draft.other.isEmpty,
      let left = Amount(minutes.least - lowering), let less = Amount(lowering)
    else { throw .reduction }
    if !draft.whole.isEmpty {
      let said = try resolve(draft.whole).amount
      guard said == left || said == minutes else { throw .contradiction }
    }
    position.minutes = left
    values += [.minutes(left), .lowered(from: minutes, by: less)]
  }

  private mutating func takeMinutes() throws(ProposalProblem) {
    guard draft.lowering == nil else { return }
    let whole = try draft.whole.isEmpty ? nil : resolve(draft.whole)
    let basic = try draft.basic.isEmpty ? nil : resolve(draft.basic)
    if draft.other.isEmpty {
      if let whole { say(whole) }
      if let basic { try say(basic: basic.amount) }
    } else {
      try take(other: resolve(draft.other), whole, basic)
    }
  }

  /// Other need is what is not basic need of the whole.
  private mutating func take(other: Resolved, _ whole: Resolved?, _ basic: Resolved?) throws(ProposalProblem) {
    guard other.amount.isKnown else { throw .otherPart }
    if let basic {
      guard let greatest = basic.amount.greatest,
        let sum = Amount(from: basic.amount.least + other.amount.least, to: greatest + other.amount.least),
        !(Rational(1_440) < greatest + other.amount.least)
      else { throw .outOfBounds }
      if let whole, whole.amount != sum { throw .contradiction }
      say(Resolved(amount: sum, isOfPeriod: basic.isOfPeriod || other.isOfPeriod))
      try say(basic: basic.amount)
    } else if let whole {
      guard phrase.saysPart, whole.amount.isKnown, !(whole.amount.least < other.amount.least),
        let rest = Amount(whole.amount.least - other.amount.least)
      else { throw .otherPart }
      say(whole)
      try say(basic: rest)
    } else {
      // All of the row as it is; less of it would leave the rest open.
      guard other.amount == minutes else { throw .otherPart }
      say(other)
      try say(basic: .zero)
    }
  }

  private mutating func say(_ whole: Resolved) {
    position.minutes = whole.amount
    values.append(whole.isOfPeriod ? .minutesOfWeek(whole.amount) : .minutes(whole.amount))
  }

  private mutating func say(basic: Amount) throws(ProposalProblem) {
    position.basicMinutes = basic
    if position.minutes.isStated, let most = position.minutes.greatest, most < basic.least { throw .contradiction }
    values.append(.basicMinutes(basic))
  }

  /// What is not accepted is refused, so something must be.
  private mutating func takeRest() throws(ProposalProblem) {
    if !position.minutes.isStated, position.basicMinutes.isStated {
      guard !position.basicMinutes.least.isZero else { throw .unclear }
      position.minutes = position.basicMinutes
      values.insert(.minutes(position.minutes), at: values.count - 1)
    }
    guard position.minutes.isStated || position.occasions != nil else { throw .unclear }
  }

  // MARK: Time per period

  private struct Resolved {
    let amount: Amount
    let isOfPeriod: Bool
  }

  /// Minutes per occasion; where a time per period is said too, both must say the same.
  private func resolve(_ time: ProposalDraft.Time) throws(ProposalProblem) -> Resolved {
    guard let rate = time.rate else { return Resolved(amount: time.minutes ?? .unknown, isOfPeriod: false) }
    let divided = try divided(rate)
    if let minutes = time.minutes, minutes != divided { throw .contradiction }
    return Resolved(amount: divided, isOfPeriod: true)
  }

  /// A time per period as minutes per occasion.
  private func divided(_ rate: ProposalDraft.Rate) throws(ProposalProblem) -> Amount {
    let frequency = position.occasions ?? occasions
    guard frequency.count.isKnown, frequency.count.least.isPositive else { throw .occasionsUnknown }
    let perWeek = frequency.count.least * readings.weeksPerOccasion(frequency.per)
    let ratesPerWeek = readings.weeksPerOccasion(rate.per)
    // 30 min a day of what happens twice a week: each time, or each day?
    guard !(perWeek < ratesPerWeek) else { throw .seldomer }
    let minutes = rate.minutes * ratesPerWeek / perWeek
    guard minutes.isDefined, !(Rational(1_440) < minutes), let amount = Amount(minutes) else { throw .outOfBounds }
    return amount
  }
}
