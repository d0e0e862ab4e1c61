import Law

/// Makes a position of what a line says of a row.
struct PositionMaker {
  private let phrase: ProposalPhrase
  private let draft: ProposalDraft
  private let occasions: Frequency
  private let readings: Readings

  /// The position.
  private(set) var position = LawPosition()
  /// What it was made of.
  private(set) var values: [ProposalReading.Value] = []

  /// - Parameter occasions: how often the row happens, which a time per week is divided by.
  init(_ phrase: ProposalPhrase, occasions: Frequency, readings: Readings) {
    self.phrase = phrase
    draft = phrase.draft
    self.occasions = occasions
    self.readings = readings
  }

  /// Makes it, or says why it cannot be made.
  mutating func make(hasReason: Bool) -> ProposalProblem? {
    if let problem = phrase.problem { return problem }
    if phrase.isRefused {
      position.minutes = .zero
      values = [.refused]
      return nil
    }
    if let problem = takeTimes() ?? takeMinutes() ?? takeBasic() { return problem }
    if let assistants = draft.assistants {
      position.assistants = assistants
      values.append(.assistants(assistants))
    }
    if let engagement = draft.engagement {
      position.engagement = engagement
      values.append(.engagement(engagement))
    }
    if values.isEmpty, phrase.isAccepted { values = [.accepted] }
    return values.isEmpty && !hasReason ? .noValue : nil
  }

  private mutating func takeTimes() -> ProposalProblem? {
    guard let times = draft.times else { return nil }
    guard let count = Amount(times.count) else { return .outOfBounds }
    let frequency = Frequency(count, per: times.per ?? occasions.per)
    position.occasions = frequency
    values.append(.occasions(frequency))
    return nil
  }

  private mutating func takeMinutes() -> ProposalProblem? {
    if let minutes = draft.minutes {
      position.minutes = minutes
      values.append(.minutes(minutes))
    } else if let rate = draft.minuteRate {
      let (amount, problem) = divided(rate)
      guard let amount else { return problem }
      position.minutes = amount
      values.append(.minutesOfWeek(amount))
    }
    return nil
  }

  private mutating func takeBasic() -> ProposalProblem? {
    if let basic = draft.basic {
      position.basicMinutes = basic
    } else if let rate = draft.basicRate {
      let (amount, problem) = divided(rate)
      guard let amount else { return problem }
      position.basicMinutes = amount
    } else {
      return nil
    }
    if position.minutes.isStated, let most = position.minutes.greatest, most < position.basicMinutes.least {
      return .contradiction
    }
    values.append(.basicMinutes(position.basicMinutes))
    return nil
  }

  /// A time per period as minutes per occasion.
  private func divided(_ rate: ProposalDraft.Rate) -> (Amount?, ProposalProblem) {
    let frequency = position.occasions ?? occasions
    guard frequency.count.isKnown, frequency.count.least.isPositive else { return (nil, .occasionsUnknown) }
    let weekly = rate.minutes * readings.weeksPerOccasion(rate.per)
    let minutes = weekly / (frequency.count.least * readings.weeksPerOccasion(frequency.per))
    guard minutes.isDefined, !(Rational(1_440) < minutes), let amount = Amount(minutes) else {
      return (nil, .outOfBounds)
    }
    return (amount, .outOfBounds)
  }
}
