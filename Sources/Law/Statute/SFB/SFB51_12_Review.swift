extension Provisions {
  /// 51 kap. 12–13 §§ SFB: review on changed circumstances, and what an application for more hours leads to.
  public static let reviewOnChange: [Provision] = [
    Provision(
      .sfb5112Omprovning, .decides,
      [
        Version(
          from: .on(2018, 4, 1), confidence: .high,
          citation: "51 kap. 12 § SFB (SFS 2018:122); prop. 2017/18:78",
          says: """
            Försäkringskassan omprövar bara i den mån personens rätt har minskat därför att förhållanden hos personen \
            själv har ändrats väsentligt.
            """,
          inEnglish: """
            Försäkringskassan reviews only as far as the person's right has decreased because of materially changed \
            circumstances attributable to the person.
            """),
        Version(
          from: .always, to: CalendarDate(2018, 3, 31), confidence: .high,
          citation: "51 kap. 12 § SFB (äldre lydelse); LASS",
          says: """
            Försäkringskassan omprövar rätten till ersättning vartannat år och dessutom när förhållandena ändras \
            väsentligt.
            """,
          inEnglish: """
            Försäkringskassan reviews the right to the benefit every two years and also when circumstances change \
            materially.
            """),
      ]),
    Provision(
      .hfd20211Partiell, .decides,
      [
        Version(
          from: .on(2021, 1, 15), confidence: .high,
          citation: "HFD 2021 ref. 1",
          says: """
            Omprövningen gäller bara den del som har ändrats och kan bara sänka timmarna, men minskningen behöver inte \
            ha någon viss storlek.
            """,
          inEnglish: """
            The review covers only the changed part and can only lower the hours, but the decrease need not be of any \
            minimum size.
            """)
      ]),
    Provision(
      .sfb5112EjPraxis, .decides,
      [
        Version(
          from: .on(2018, 4, 1), confidence: .medium,
          citation: "51 kap. 12 § SFB (ordalydelsen); KamR Jönköping 3334-16",
          says: """
            Ny lag, nya domar eller en ny syn på gamla uppgifter räcker inte för att Försäkringskassan ska få ta bort \
            timmar.
            """,
          inEnglish: """
            New law, new case law or a new view of old facts is not enough for Försäkringskassan to take hours away.
            """)
      ]),
    Provision(
      .sfb5113Manad, .computes,
      [
        Version(
          from: .on(2011, 1, 1), confidence: .high,
          citation: "51 kap. 13 § SFB",
          says: "Ersättningen ändras från och med den månad då orsaken till ändringen uppstod.",
          inEnglish: "The benefit changes from the month in which the cause of the change arose.")
      ]),
    Provision(
      .hfd2024FlerTimmar, .decides,
      [
        Version(
          from: .on(2024, 2, 13), confidence: .medium,
          citation: "HFD 2060-22, dom 2024-02-13",
          says: """
            En ansökan om fler timmar prövas helt på nytt enligt dagens regler; överstiger de grundläggande behoven \
            inte 20 timmar i veckan blir det inga extra timmar.
            """,
          inEnglish: """
            An application for more hours is assessed entirely anew under today's rules; if basic needs do not exceed \
            20 hours a week there are no extra hours.
            """,
          doubt: """
            Att beviljade timmar behålls följer bara av utgången i målet; domens referatnummer och Försäkringskassans \
            senare hantering är inte kontrollerade.
            """)
      ]),
    Provision(
      .fkBevisborda, .informs,
      [
        Version(
          from: .on(2018, 4, 1), confidence: .medium,
          citation: "kommentar till HFD 2060-22 (CJ Advokatbyrå, Assistanskoll 2024-02-16)",
          says: "Det är Försäkringskassan som ska bevisa att behovet har minskat när den vill sänka personens timmar.",
          inEnglish: """
            It is Försäkringskassan that must prove a decreased need when it wants to lower the person's hours.
            """)
      ]),
  ]
}

/// What an application for more hours can lead to.
public struct MoreHours: Sendable, Hashable {
  /// Minutes a week after the decision.
  public let minutes: Bounds
  /// `true` when the need of today gives more than is granted.
  public let isIncreased: Bool
  /// `true` when the granted hours are more than a new assessment gives: warn, and advise legal help (CI-25).
  public let warnsOfGrantedHours: Bool
  /// The rule that decided.
  public let rule: RuleID
}

/// Why an authority finds that a need has become smaller.
public enum DecreaseCause: UInt8, Sendable, Hashable, CaseIterable {
  /// Materially changed circumstances attributable to the person.
  case changedCircumstances
  /// A new act.
  case newLaw
  /// A new precedent.
  case newCaseLaw
  /// The same facts seen in another way.
  case newView
}

/// A decrease that an authority has found.
public struct Decrease: Sendable, Hashable {
  /// Minutes a week.
  public var minutes: Rational
  /// Why.
  public var cause: DecreaseCause

  /// A decrease in minutes a week.
  public init(minutes: Rational, cause: DecreaseCause) {
    self.minutes = minutes
    self.cause = cause
  }
}

/// What a review leads to.
public struct Review: Sendable, Hashable {
  /// Minutes a week after the review.
  public let minutes: Rational
  /// Minutes a week that the authority may not take.
  public let kept: Rational
  /// The rules used.
  public let rules: [RuleID]
}

extension Law {
  /// An application for more hours at Försäkringskassan is tried as a new application by the law and the facts of today.
  /// `nil` before the precedent, when how it was tried is not known.
  ///
  /// - Parameters:
  ///   - granted: minutes a week granted today.
  ///   - extra: minutes a week asked for on top.
  ///   - basicToday: net basic need of the track of Försäkringskassan by a new assessment, minutes a week.
  ///   - totalToday: all minutes a week that the new assessment gives.
  public func moreHours(granted: Rational, extra: Rational, basicToday: Rational, totalToday: Rational) -> MoreHours? {
    guard applies(.hfd2024FlerTimmar) else { return nil }
    let isOverLine = basicToday > parameters.thresholdMinutes
    let today = isOverLine ? totalToday : .zero
    let result = Rational.greatest(granted, Rational.least(today, granted + extra))
    let isAtRisk = today < granted
    let secure = isAtRisk && readings.follows(.ci25GrantedHoursAtRisk) ? today : result
    return MoreHours(
      minutes: Bounds(secure: secure, likely: result, possible: result), isIncreased: result > granted,
      warnsOfGrantedHours: isAtRisk, rule: .hfd2024FlerTimmar)
  }

  /// A review by Försäkringskassan of granted minutes a week. From 2018-04-01 only what has changed for the person can be
  /// taken, however little it is; before that the whole right was tried again.
  public func review(granted: Rational, decreases: [Decrease]) -> Review {
    let isPartial = wording(.sfb5112Omprovning) == 2
    var taken = Rational.zero
    var kept = Rational.zero
    for decrease in decreases {
      if decrease.cause == .changedCircumstances || !isPartial {
        taken += decrease.minutes.notBelowZero
      } else {
        kept += decrease.minutes.notBelowZero
      }
    }
    var rules: [RuleID] = [.sfb5112Omprovning]
    if isPartial, applies(.hfd20211Partiell) { rules.append(.hfd20211Partiell) }
    if !kept.isZero { rules.append(.sfb5112EjPraxis) }
    return Review(minutes: (granted - taken).notBelowZero, kept: kept, rules: rules)
  }

  /// The first day of a change: the month in which its cause arose. `nil` before 2011.
  public static func changeTakesEffect(causeArose day: CalendarDate) -> CalendarDate? {
    Provisions.reviewOnChange.wording(of: .sfb5113Manad, on: day) == 0 ? nil : day.firstOfMonth
  }
}
