extension Provisions {
  /// 9 g § LSS: health care gives no municipal assistance.
  public static let kommunHealthCare: [Provision] = [
    Provision(
      .lss9gSjukvard, .decides,
      [
        Version(
          from: .always, confidence: .medium,
          citation: "9 g § LSS (SFS 2022:1253); för äldre tid HFD 2021 ref. 11",
          says: """
            En åtgärd som är hälso- och sjukvård ger ingen tid i kommunens assistans, även om en assistent utför den.
            """,
          inEnglish: """
            A measure that is health care gives no time in municipal assistance, even if an assistant performs it.
            """,
          doubt: """
            Vilka fall lagen undantog före den 1 januari 2023 är inte kontrollerat; för äldre tid bygger regeln på HFD \
            2021 ref. 11.
            """)
      ])
  ]
}

extension Content {
  /// `true` for what may be a health-care measure, so that somebody must say whether it is.
  public var mayBeCareMeasure: Bool {
    switch self {
    case .unknown, .catheter, .stoma, .bowelCare, .treatmentBath, .tubeFeed, .nightPump, .medicineAtFeed,
      .tubeSiteCare, .supportStockings, .breathingHelp, .acuteMeasure, .exerciseProgramme, .intravenousNutrition,
      .careMeasure, .medicalEquipment:
      true
    default: false
    }
  }
}

extension Inquiry {
  /// Step 6: health care gives no assistance; self-care does, for the minutes that treating staff have judged.
  mutating func healthCareFilter(_ moment: MomentFacts, _ minutes: Rational) -> (Rational, RuleID?) {
    let isStated = moment.truths.mentions(.careMeasure)
    guard isStated || moment.selfCare != .unknown || moment.content.mayBeCareMeasure else { return (minutes, nil) }
    let rule: RuleID = track == .agency && law.applies(.sfb515Sjukvard) ? .sfb515Sjukvard : .lss9gSjukvard
    open(rule)
    // A row that names a self-care assessment is a care measure unless it says otherwise.
    let answer: Truth = !isStated && moment.selfCare != .unknown ? .yes : moment.truths[.careMeasure]
    witness.read(.careMeasure, .truth(answer))
    guard answer != .no else {
      close(.notMet)
      return (minutes, nil)
    }
    if answer == .unknown {
      let isCare = settle(.unknown, OpenPoint(.careMeasure, row: row), favourable: false)
      if W.explores {
        guard isCare else {
          close(.open)
          return (minutes, nil)
        }
      } else if moment.selfCare == .unknown {
        close(.open)
        return (.zero, rule)
      }
    }
    close(.met)
    let rest = selfCare(moment, minutes)
    if moment.need == .medicalSupport, law.applies(.medicinsktEgenvard) {
      apply(.medicinsktEgenvard, rest.0.isPositive ? .met : .notMet)
    }
    return rest
  }
}
