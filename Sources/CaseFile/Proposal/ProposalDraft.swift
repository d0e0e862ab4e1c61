import Law

/// What one part of a line says of a row, before it is made a position.
struct ProposalDraft {
  /// A time per period, in minutes a period.
  struct Rate: Equatable {
    var minutes: Rational
    var per: Period
  }

  /// How often; the row's own period where none is said.
  struct Times: Equatable {
    var count: Rational
    var per: Period?
  }

  var minutes: Amount?
  var minuteRate: Rate?
  var basic: Amount?
  var basicRate: Rate?
  var times: Times?
  var assistants: Int?
  var engagement: Engagement?

  var isEmpty: Bool {
    minutes == nil && minuteRate == nil && basic == nil && basicRate == nil && times == nil && assistants == nil
      && engagement == nil
  }

  /// What `later` says, and where it says nothing, what `self` says.
  func updated(by later: ProposalDraft) -> ProposalDraft {
    var result = self
    if later.minutes != nil || later.minuteRate != nil {
      result.minutes = later.minutes
      result.minuteRate = later.minuteRate
    }
    if later.basic != nil || later.basicRate != nil {
      result.basic = later.basic
      result.basicRate = later.basicRate
    }
    result.times = later.times ?? times
    result.assistants = later.assistants ?? assistants
    result.engagement = later.engagement ?? engagement
    return result
  }

  /// Says a value once; `false` when something else has been said.
  static func set<Value: Equatable>(_ place: inout Value?, _ value: Value) -> Bool {
    guard place == nil || place == value else { return false }
    place = value
    return true
  }
}
