/// The dated figures that hold on one day. `nil` = unknown on that day, never 0.
public struct Parameters: Sendable {
  /// Minutes of basic need a week that must be exceeded for assistansersättning.
  public let thresholdMinutes: Rational
  /// Hours a week the kommun pays of everybody's assistansersättning.
  public let cofinanceHours: Rational?
  /// Öre an hour.
  public let hourlyRate: Money?
  /// `true` when the rate is not verified.
  public let rateIsUnverified: Bool
  /// How sure the rate is.
  public let rateConfidence: Confidence
  /// Hours of waiting time that make one assistance hour.
  public let waitingHoursPerHour: Rational
  /// Hours of standby that make one assistance hour.
  public let standbyHoursPerHour: Rational
  /// Minutes of deduction per 24 h for the four age classes; `nil` before 2023.
  public let deductions: DeductionTable?
  /// Longest grant period in months; `nil` before 2011.
  public let grantPeriodMonths: Int?
  /// Months before the month of application that can be paid; `nil` before 2011.
  public let retroactiveMonths: Int?

  /// The figures of a day.
  init(on date: CalendarDate) {
    thresholdMinutes = Parameters.threshold.entry(on: date)?.value ?? 1_200
    cofinanceHours = Parameters.cofinance.entry(on: date)?.value
    let rate = Parameters.standardHourlyRate.entry(on: date)
    hourlyRate = rate?.value
    rateIsUnverified = rate?.isUnverified ?? false
    rateConfidence = rate?.confidence ?? .low
    waitingHoursPerHour = Parameters.waitingRatio.entry(on: date)?.value ?? 4
    standbyHoursPerHour = Parameters.standbyRatio.entry(on: date)?.value ?? 7
    deductions = Parameters.parentalDeduction.entry(on: date)?.value
    grantPeriodMonths = Parameters.grantPeriod.entry(on: date)?.value
    retroactiveMonths = Parameters.retroactive.entry(on: date)?.value
  }
}

/// Parental deduction in minutes per 24 h for each age class.
public struct DeductionTable: Sendable, Hashable {
  /// Basic and other needs, in minutes per 24 h.
  public struct Pair: Sendable, Hashable {
    /// From basic needs.
    public let basic: Int
    /// From other needs.
    public let other: Int

    /// Minutes per 24 h.
    public init(_ basic: Int, _ other: Int) {
      self.basic = basic
      self.other = other
    }
  }

  /// Before the month of the first birthday.
  public let age0: Pair
  /// 1–6 years.
  public let age1to6: Pair
  /// 7–11 years.
  public let age7to11: Pair
  /// 12–17 years.
  public let age12to17: Pair
}
