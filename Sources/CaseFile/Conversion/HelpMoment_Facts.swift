import Law

extension HelpMoment {
  /// The moment as a row's facts tell it, without the rows it names.
  init(row: CaseDocument.Row, facts: FactSheet) {
    self.init(
      id: row.id, need: facts.word(.need) ?? .other, minutes: facts.amount(.minutes), occasions: facts.occasions)
    content = facts.word(.content) ?? .unknown
    engagement = facts.engagement
    privateMinutes = facts.amount(.privateMinutes)
    connectMinutes = facts.amount(.connectMinutes)
    waitingInside = facts.amount(.waitingInside)
    assistants = facts.assistants
    secondActiveMinutes = facts.amount(.secondActiveMinutes)
    selfCareMinutes = facts.amount(.selfCareMinutes)
    ageTypicalMinutes = facts.amount(.ageTypicalMinutes)
    place = facts.word(.place) ?? .unknown
    necessaryFor = facts.word(.necessaryFor) ?? .nothing
    selfCare = facts.word(.selfCare) ?? .unknown
    specialReasons = facts.word(.specialReasons) ?? .unknown
    truths = facts.truths
    weekdays = row.days.rawValue
    if weekdays & 0x7F != 0 { roomPerWeek = Int32((weekdays & 0x7F).nonzeroBitCount * 1_440) }
    from = row.from
    to = row.to
  }
}

extension FactSheet {
  func amount(_ fact: Fact) -> Amount { quantity(fact)?.amount() ?? .unknown }

  /// How often; unknown times a week when nothing is said.
  var occasions: Frequency {
    if case .frequency(let frequency) = self[.occasions] { return frequency.lawFrequency }
    return Frequency(.unknown, per: .week)
  }

  /// The yes/no facts that are said, be it as unknown.
  var truths: Truths {
    var truths = Truths()
    for fact in mentioned where fact.isTruth {
      if case .truth(let answer) = self[fact] {
        truths[fact] = Truth(answer)
      } else {
        truths[fact] = .unknown
      }
    }
    return truths
  }
}
