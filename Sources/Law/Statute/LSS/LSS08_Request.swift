extension Provisions {
  /// 8 § LSS: who asks for the support, and the views of the child.
  public static let requestForSupport: [Provision] = [
    Provision(
      .lss8Begaran, .decides,
      [
        Version(
          from: .on(2017, 7, 1), confidence: .high,
          citation: "8 § första stycket LSS (SFS 2017:313)",
          says: """
            Personen måste själv begära stödet; är personen under 15 år eller uppenbart ur stånd att bestämma får \
            vårdnadshavare, god man eller annan företrädare göra det.
            """,
          inEnglish: """
            The person must ask for the support; for a person under 15, or one who clearly cannot decide, a \
            custodial parent, god man or other representative may ask.
            """)
      ]),
    Provision(
      .lss8BarnAsikt, .informs,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .medium,
          citation: "8 § andra stycket LSS",
          says: """
            Barnet får den information det behöver och får säga vad det tycker, och åsikten väger tyngre med ålder \
            och mognad.
            """,
          inEnglish: "The child gets relevant information and may give views, which are weighed by age and maturity.",
          doubt: "Första dagen är inte kontrollerad; själva texten är säker.")
      ]),
  ]
}

extension Inquiry {
  /// Step 1: support is given only on request. Who is under 15, or clearly cannot decide, is spoken for by a guardian,
  /// god man, förvaltare or holder of a future power of attorney; the kommun's notification stands for an application.
  mutating func request(born: CalendarDate?) -> (Truth, RuleID) {
    let rule: RuleID = .lss8Begaran
    open(rule)
    reads(.requester, word: facts.requester)
    let answer: Truth
    switch facts.requester {
    case .nobody: answer = .no
    case .unknown: answer = .unknown
    case .person:
      if let born {
        witness.read(.birthDate, .date(born))
        answer = law.applies(rule) ? Truth(!(law.date < born.adding(years: 15))) : .yes
      } else {
        answer = .unknown
      }
    case .custodian, .godMan, .administrator, .guardian, .futurePower: answer = .yes
    case .kommunNotification:
      answer = .yes
      apply(.lss158Anmalan, .met)
      apply(.sfb1106AnmalanErsatter, .met)
    }
    close(answer == .yes ? .met : answer == .no ? .notMet : .open)
    return (answer, rule)
  }
}
