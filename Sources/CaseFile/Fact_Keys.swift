import Law

extension Fact {
  /// The fact's key in the file.
  var key: String { Fact.keys[Int(rawValue)] }

  private static let keys = FactDescription.all.map { $0.key.description }

  /// The facts of a help moment in the order they are written: first the others, then the yes/no facts.
  static let ofRows = ordered { $0.description.scope == .moment }

  /// The facts that can be said once for all rows.
  static let ofAllRows = ofRows.filter { fact in
    switch fact {
    case .need, .minutes, .occasions, .within, .takenOff: false
    default: true
    }
  }

  /// The facts of a block of circumstances.
  static let ofCircumstances = ordered { fact in
    switch fact {
    case .birthDate, .needBegan, .grants, .applications: false
    default: fact.description.scope != .moment
    }
  }

  private static func ordered(_ isIncluded: (Fact) -> Bool) -> [Fact] {
    let facts = allCases.filter(isIncluded)
    return facts.filter { !$0.isTruth } + facts.filter { $0.isTruth }
  }
}
