package import Law

/// Something in the facts of one row that cannot be true together.
struct RowFault: Hashable {
  let problem: FileProblem
  /// The fact to mend.
  let fact: Fact
  let expected: Wording

  /// All faults of a row's facts; an interval is at fault only when each of its values is.
  static func faults(of facts: FactSheet) -> [RowFault] {
    var faults: [RowFault] = []
    if let minutes = facts.quantity(.minutes) {
      for part in parts where (facts.quantity(part)?.least ?? 0) > minutes.greatest {
        faults.append(RowFault(problem: .partExceedsWhole, fact: part, expected: .atMostMinutes))
      }
      if case .frequency(let frequency) = facts[.occasions], let count = frequency.count,
        minutes.least.rational * count.least.rational * frequency.per.perDay > Rational(1_440)
      {
        let expected = Wording(
          "sänk minuter eller gånger, och skriv samtidiga assistenter under assistenter",
          "lower minuter or gånger, and write assistants at the same time under assistenter")
        faults.append(RowFault(problem: .overFullDay, fact: .minutes, expected: expected))
      }
    }
    if facts[.qualifiedMotivation] == .truth(true), let need: Need = facts.word(.need), !need.isPractical {
      let expected = Wording(
        "svara nej eller välj hygien, måltider, klädsel eller kommunikation",
        "answer nej or choose hygien, måltider, klädsel or kommunikation")
      faults.append(RowFault(problem: .motivationNotPossible, fact: .qualifiedMotivation, expected: expected))
    }
    if let need: Need = facts.word(.need), let content: Content = facts.word(.content), !content.fits(need) {
      faults.append(RowFault(problem: .contentOfAnotherNeed, fact: .content, expected: words(for: need)))
    }
    return faults
  }

  private static func words(for need: Need) -> Wording {
    let words = Content.allCases.filter { $0 != .unknown && $0.fits(need) }.map { $0.rawValue }.joined(separator: ", ")
    return Wording("skriv ett av \(words)", "write one of \(words)")
  }

  private static let parts: [Fact] = [
    .privateMinutes, .connectMinutes, .waitingInside, .secondActiveMinutes, .selfCareMinutes, .ageTypicalMinutes,
  ]
}

extension Period {
  /// Occasions a day for one occasion a period (CI-24, default reading).
  package var perDay: Rational {
    switch self {
    case .day: .one
    case .week: Rational(1, 7)
    case .month: Rational(48, 1_461)
    case .year: Rational(4, 1_461)
    }
  }
}
