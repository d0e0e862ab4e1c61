import Law

/// What one part of a line says of a row, before it is made a position.
struct ProposalDraft {
  /// A time per period, in minutes a period.
  struct Rate: Equatable {
    var minutes: Rational
    var per: Period
  }

  /// A time per occasion, per period, or both.
  struct Time: Equatable {
    var minutes: Amount?
    var rate: Rate?

    var isEmpty: Bool { minutes == nil && rate == nil }
  }

  /// How often; the row's own period where none is said.
  struct Times: Equatable {
    var count: Rational
    var per: Period?
    /// `true` when it is said as `x 4`.
    var isMultiplier = false
  }

  var whole = Time()
  var basic = Time()
  var other = Time()
  /// Minutes per occasion taken off the row's own.
  var lowering: Rational?
  var times: Times?
  var assistants: Int?
  var engagement: Engagement?

  var isEmpty: Bool { !hasTime && times == nil && assistants == nil && engagement == nil }

  /// `true` when any time is said.
  var hasTime: Bool { !whole.isEmpty || !basic.isEmpty || !other.isEmpty || lowering != nil }
  /// The periods that times are said per.
  var ratePeriods: [Period] { [whole, basic, other].compactMap { $0.rate?.per } }

  subscript(kind: ProposalPhrase.TimeKind) -> Time {
    get {
      switch kind {
      case .whole: whole
      case .basic: basic
      case .other: other
      }
    }
    set {
      switch kind {
      case .whole: whole = newValue
      case .basic: basic = newValue
      case .other: other = newValue
      }
    }
  }

  /// What `later` says, and where it says nothing, what `self` says.
  func updated(by later: ProposalDraft) -> ProposalDraft {
    var result = self
    if !later.whole.isEmpty { result.whole = later.whole }
    if !later.basic.isEmpty { result.basic = later.basic }
    if !later.other.isEmpty { result.other = later.other }
    result.lowering = later.lowering ?? lowering
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
