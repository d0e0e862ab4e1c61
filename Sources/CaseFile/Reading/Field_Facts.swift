import Law

extension Field {
  /// What the file says of a fact.
  func fact(_ fact: Fact) -> StatedValue? {
    let description = fact.description
    if isUnknown {
      if description.mayBeUnknown { return .unknown }
      fail(.unknownNotPossible, Field.knownAnswer(description.kind))
      return nil
    }
    switch description.kind {
    case .truth: return answer(orUnknown: true).map { .truth($0) }
    case .amount(let unit, let least, let greatest):
      if fact == .privateMinutes, let text = node.scalar, Spelling.folded(text) == CaseWords.all { return .all }
      return quantity(least...greatest, unit: unit.wording, orUnknown: true).map { .quantity($0) }
    case .count(let least, let greatest): return wholeNumber(least...greatest).map { .count($0) }
    case .date: return date(orUnknown: true).map { .date($0) }
    case .word(let words): return word(words, orUnknown: description.mayBeUnknown).map { .word($0) }
    case .frequency: return frequency().map { .frequency($0) }
    case .rows: return identifiers().map { .rows($0) }
    case .list: return nil
    }
  }

  private static func knownAnswer(_ kind: FactKind) -> Wording {
    switch kind {
    case .word(let words): .words(words, orUnknown: false)
    case .count(let least, let greatest): .wholeNumber(least...greatest)
    default: .list
    }
  }
}

extension Fields {
  /// The facts said under their keys, and where each stands.
  func facts(_ facts: [Fact]) -> (sheet: FactSheet, places: [Fact: SourcePlace]) {
    var sheet = FactSheet()
    var places: [Fact: SourcePlace] = [:]
    for fact in facts {
      guard let field = self[fact.key], let value = field.fact(fact) else { continue }
      sheet[fact] = value
      places[fact] = field.place
    }
    return (sheet, places)
  }
}
