import Law

extension CaseDocument.Block {
  var lawBlock: CircumstanceBlock {
    var block = CircumstanceBlock()
    block.from = from
    block.to = to
    block.values.truths = facts.truths
    block.values.group = facts.word(.group) ?? .unknown
    block.values.mentalImpairment = facts.word(.mentalImpairment) ?? .unknown
    block.values.housing = facts.word(.housing) ?? .unknown
    block.values.stay = facts.word(.stay) ?? .unknown
    if case .date(let day) = facts[.stayFrom] { block.values.stayFrom = day }
    block.values.requester = facts.word(.requester) ?? .unknown
    block.values.abroadMonths = facts.amount(.abroadMonths)
    block.values.medicalHoursPerDay = facts.amount(.medicalHoursPerDay)
    block.values.incidentsPerWeek = facts.amount(.incidentsPerWeek)
    block.values.daysWithAssistance = facts.amount(.daysWithAssistance)
    block.values.parentalBasicBefore2023 = facts.amount(.parentalBasicBefore2023)
    block.values.parentalOtherBefore2023 = facts.amount(.parentalOtherBefore2023)
    for fact in facts.mentioned where !fact.isTruth { block.says(fact) }
    return block
  }
}
