import Law

extension CaseDocument.Event {
  var output: OutputNode {
    var fields = OutputFields()
    fields.add(Keys.date, date.output)
    fields.add(Keys.event, .word(kind.rawValue))
    fields.add(Keys.authority, authority.map { .word($0.word) })
    fields.add(Keys.court, court.map { .word($0.rawValue) })
    fields.add(Keys.outcome, outcome.map { .word($0.rawValue) })
    fields.add(Keys.service, service.map { .word($0.rawValue) })
    fields.add(Keys.sent, sent?.output)
    fields.add(Keys.received, received?.output)
    fields.add(Keys.control, control?.output)
    fields.add(
      Keys.toldOfSimplified,
      toldOfSimplified.map { .word($0.value.map { CaseWords.answer($0) } ?? CaseWords.unknown) })
    fields.add(Keys.replyBy, replyBy?.output)
    // In quotation marks, since some YAML readers take 2026-01 for something else.
    fields.add(text: month.map { String($0.description.dropLast(3)) }, Keys.month)
    fields.add(text: who, Keys.who)
    fields.add(text: text, Keys.text)
    fields.add(text: caseNumber, Keys.caseNumber)
    return fields.node()
  }
}

extension CaseDocument.ControlNote {
  fileprivate var output: OutputNode {
    switch self {
    case .sent(let day): .word(day.description)
    case .notSent: .word(CaseWords.no)
    case .unknown: .word(CaseWords.unknown)
    case .electronicDocument: .word(CaseWords.electronic)
    }
  }
}
