/// The answer to a yes/no question of a case. *Unknown* is an answer, never a default.
public enum Truth: UInt8, Sendable, Hashable {
  case no, unknown, yes

  /// A known answer.
  public init(_ value: Bool) { self = value ? .yes : .no }

  /// Yes only if both are; no if one is.
  public static func && (left: Truth, right: Truth) -> Truth { left.rawValue < right.rawValue ? left : right }

  /// Yes if one is; no only if both are.
  public static func || (left: Truth, right: Truth) -> Truth { left.rawValue > right.rawValue ? left : right }

  /// The opposite; unknown stays unknown.
  public static prefix func ! (value: Truth) -> Truth { Truth(rawValue: 2 - value.rawValue) ?? .unknown }
}

/// Answers to yes/no facts, packed: two bits a fact and one for "has been said".
public struct Truths: Sendable, Hashable {
  private var yes: UInt64 = 0
  private var no: UInt64 = 0
  private var said: UInt64 = 0

  /// Nothing said.
  public init() {}

  /// The answer to `fact`, which must be a yes/no fact; `.unknown` when nothing is said.
  @inline(__always)
  public subscript(fact: Fact) -> Truth {
    get {
      let bit = UInt64(1) << UInt64(fact.rawValue)
      return yes & bit != 0 ? .yes : no & bit != 0 ? .no : .unknown
    }
    set {
      let bit = UInt64(1) << UInt64(fact.rawValue)
      yes &= ~bit
      no &= ~bit
      said |= bit
      if newValue == .yes { yes |= bit }
      if newValue == .no { no |= bit }
    }
  }

  /// `true` when the fact is mentioned, be it as unknown.
  @inline(__always)
  public func mentions(_ fact: Fact) -> Bool { said & (UInt64(1) << UInt64(fact.rawValue)) != 0 }

  /// What `later` says, and where it says nothing, what `self` says.
  public func updated(by later: Truths) -> Truths {
    var result = Truths()
    result.yes = yes & ~later.said | later.yes
    result.no = no & ~later.said | later.no
    result.said = said | later.said
    return result
  }
}
