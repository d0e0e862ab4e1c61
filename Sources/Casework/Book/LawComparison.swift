public import Law

/// What changed in the law between two days, rule by rule and figure by figure.
public struct LawComparison: Sendable {
  /// What became of a rule.
  public enum Change: Sendable {
    /// Not in force on the first day, in force on the second.
    case began(Version)
    /// In force on the first day, not on the second.
    case ended(Version)
    /// Another wording.
    case reworded(from: Version, to: Version)
  }

  /// A rule that changed.
  public struct RuleChange: Sendable {
    /// The rule.
    public let rule: RuleID
    /// What became of it.
    public let change: Change
  }

  /// A figure of the law; `nil` = unknown on that day.
  public struct Figure: Sendable, Hashable {
    /// What the figure is.
    public enum Kind: Sendable, Hashable, CaseIterable {
      /// Hours of basic need a week that must be exceeded.
      case threshold
      /// Hours a week the kommun pays of the state benefit.
      case kommunHours
      /// The standard hourly rate.
      case hourlyRate
      /// Hours of waiting time for one hour of assistance.
      case waitingHours
      /// Hours of standby for one hour of assistance.
      case standbyHours
      /// Parental deduction from basic and other needs, four age classes.
      case deduction(AgeClass)
      /// Longest grant period.
      case grantPeriod
      /// Months back that can be paid.
      case retroactive

      /// Every kind, in the order a reader meets them.
      public static var allCases: [Kind] {
        [.threshold, .kommunHours, .hourlyRate, .waitingHours, .standbyHours]
          + AgeClass.allCases.filter { $0 != .adult }.map { .deduction($0) } + [.grantPeriod, .retroactive]
      }
    }

    /// A value in its unit.
    public enum Value: Sendable, Hashable {
      /// Minutes a week, or hours where the kind says so.
      case minutes(Rational)
      case hours(Rational)
      case money(Money, isUnverified: Bool)
      /// Minutes per 24 hours, from basic and from other needs.
      case minutesPerDay(basic: Int, other: Int)
      case months(Int)
    }

    /// What the figure is.
    public let kind: Kind
    /// On the first day.
    public let before: Value?
    /// On the second day.
    public let after: Value?
  }

  /// The earlier day.
  public let from: CalendarDate
  /// The later day.
  public let to: CalendarDate
  /// Rules that changed, section by section.
  public let rules: [RuleChange]
  /// Figures that changed.
  public let figures: [Figure]

  /// Compares the law of two days, the earlier first whatever the order given.
  public init(_ one: CalendarDate, _ other: CalendarDate) {
    from = min(one, other)
    to = max(one, other)
    let (from, to) = (from, to)
    rules = Provisions.all.compactMap { provision in
      guard provision.role != .status else { return nil }
      let before = provision.versions.firstIndex { $0.applies(on: from) }
      let after = provision.versions.firstIndex { $0.applies(on: to) }
      guard before != after else { return nil }
      let change: Change? =
        switch (before, after) {
        case (nil, let after?): .began(provision.versions[after])
        case (let before?, nil): .ended(provision.versions[before])
        case (let before?, let after?): .reworded(from: provision.versions[before], to: provision.versions[after])
        case (nil, nil): nil
        }
      return change.map { RuleChange(rule: provision.rule, change: $0) }
    }
    let (old, new) = (Law(on: from).parameters, Law(on: to).parameters)
    figures = Figure.Kind.allCases.compactMap { kind in
      let figure = Figure(kind: kind, before: kind.value(old), after: kind.value(new))
      return figure.before == figure.after ? nil : figure
    }
  }
}

extension LawComparison.Figure.Kind {
  fileprivate func value(_ parameters: Parameters) -> LawComparison.Figure.Value? {
    switch self {
    case .threshold: .minutes(parameters.thresholdMinutes)
    case .kommunHours: parameters.cofinanceHours.map { .hours($0) }
    case .hourlyRate: parameters.hourlyRate.map { .money($0, isUnverified: parameters.rateIsUnverified) }
    case .waitingHours: .hours(parameters.waitingHoursPerHour)
    case .standbyHours: .hours(parameters.standbyHoursPerHour)
    case .deduction(let age):
      parameters.deductions.map { table in
        let pair = table.pair(for: age)
        return .minutesPerDay(basic: pair.basic, other: pair.other)
      }
    case .grantPeriod: parameters.grantPeriodMonths.map { .months($0) }
    case .retroactive: parameters.retroactiveMonths.map { .months($0) }
    }
  }
}
