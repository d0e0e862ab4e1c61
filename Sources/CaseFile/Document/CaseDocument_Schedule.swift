public import Law

extension CaseDocument {
  /// When a row happens (`schema`), together with the row's days of the week and clock times.
  public struct RowSchedule: Sendable, Hashable {
    /// Times per period (`gånger` under `schema`); `nil` = once a day, or once for each clock time.
    public var times: StatedFrequency?
    /// The days.
    public var conditions: DayConditions

    /// A schedule.
    public init(times: StatedFrequency? = nil, conditions: DayConditions = DayConditions()) {
      self.times = times
      self.conditions = conditions
    }
  }
}
