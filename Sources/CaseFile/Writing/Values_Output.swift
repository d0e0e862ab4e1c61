import Law

extension DecimalNumber {
  var output: OutputNode { .literal(description) }
}

extension Quantity {
  var output: OutputNode {
    switch self {
    case .exactly(let number): number.output
    case .between(let least, let greatest):
      .mapping([(Keys.least, least.output), (Keys.greatest, greatest.output)], isInline: true)
    }
  }
}

extension StatedFrequency {
  var output: OutputNode {
    .mapping(
      [(Keys.count, count?.output ?? .word(CaseWords.unknown)), (Keys.period, .word(per.rawValue))], isInline: true)
  }
}

extension Stated<Quantity> {
  var output: OutputNode { value?.output ?? .word(CaseWords.unknown) }
}

extension Stated<CalendarDate> {
  var output: OutputNode { .word(value?.description ?? CaseWords.unknown) }
}

extension StatedValue {
  var output: OutputNode {
    switch self {
    case .unknown: .word(CaseWords.unknown)
    case .truth(let answer): .word(CaseWords.answer(answer))
    case .quantity(let quantity): quantity.output
    case .all: .word(CaseWords.all)
    case .count(let count): .literal(String(count))
    case .date(let day): .word(day.description)
    case .word(let word): .vocabulary(word)
    case .frequency(let frequency): frequency.output
    case .rows(let ids): .list(ids.map { .text($0) }, isInline: true)
    }
  }
}

extension DaysOfWeek {
  var output: OutputNode {
    self == .all ? .word(CaseWords.everyDay) : .list(days.map { .word($0.word) }, isInline: true)
  }
}
