/// A value that law or practice has set for a time.
public struct Dated<Value: Sendable>: Sendable {
  /// One value with its days, both included.
  public struct Entry: Sendable {
    /// First day.
    public let from: CalendarDate
    /// Last day; `nil` while it holds.
    public let to: CalendarDate?
    /// The value; the unit stands at the table.
    public let value: Value
    /// The rule that sets it, with the citation.
    public let rule: RuleID
    /// How sure the figure is.
    public let confidence: Confidence
    /// `true` when the figure has not been verified against its primary source.
    public let isUnverified: Bool
    /// The day somebody last checked the figure.
    public let lastChecked: CalendarDate

    /// A value between two days.
    public init(
      from: CalendarDate, to: CalendarDate? = nil, _ value: Value, rule: RuleID, confidence: Confidence,
      isUnverified: Bool = false, lastChecked: CalendarDate = Law.horizon
    ) {
      self.from = from
      self.to = to
      self.value = value
      self.rule = rule
      self.confidence = confidence
      self.isUnverified = isUnverified
      self.lastChecked = lastChecked
    }
  }

  /// The values, oldest first; they do not overlap.
  public let entries: [Entry]

  /// A table, oldest first.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The entry in force on `date`, or `nil` outside the known range: *okänt*, never 0.
  public func entry(on date: CalendarDate) -> Entry? {
    for entry in entries where entry.from <= date {
      if let last = entry.to, date > last { continue }
      return entry
    }
    return nil
  }
}
