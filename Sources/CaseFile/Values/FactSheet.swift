public import Law

/// Facts as said: a fact that is not on the sheet has not been mentioned.
///
/// ```swift
/// var facts = FactSheet()
/// facts[.minutes] = .quantity(50)
/// facts[.night] = .truth(false)
/// ```
public struct FactSheet: Sendable, Hashable {
  private var values: [Fact: StatedValue] = [:]

  /// Nothing said.
  public init() {}

  /// What is said of a fact; `nil` = nothing.
  public subscript(fact: Fact) -> StatedValue? {
    get { values[fact] }
    set { values[fact] = newValue }
  }

  /// `true` when nothing is said.
  public var isEmpty: Bool { values.isEmpty }

  /// The facts mentioned, in the order of the catalogue.
  public var mentioned: [Fact] { values.keys.sorted { $0.rawValue < $1.rawValue } }

  /// What `later` says, and where it says nothing, what `self` says.
  public func updated(by later: FactSheet) -> FactSheet {
    var result = self
    result.values.merge(later.values) { _, new in new }
    return result
  }

  /// The word said of a fact as a case of its vocabulary; `nil` when nothing or `okänt` is said.
  public func word<Word: RawRepresentable<String>>(_ fact: Fact, as vocabulary: Word.Type = Word.self) -> Word? {
    if case .word(let word) = values[fact] { return Word(rawValue: word) }
    return nil
  }

  /// The number or interval said of a fact; `nil` when nothing or `okänt` is said. `allt` is the minutes of the row.
  public func quantity(_ fact: Fact) -> Quantity? {
    switch values[fact] {
    case .quantity(let quantity): quantity
    case .all: fact == .minutes ? nil : quantity(.minutes)
    default: nil
    }
  }

  /// The rows a fact names; none when nothing is said.
  public func rows(_ fact: Fact) -> [String] {
    if case .rows(let ids) = values[fact] { return ids }
    return []
  }

  /// How many assistants at the same time; one when nothing is said.
  public var assistants: Int {
    if case .count(let count) = values[.assistants] { return count }
    return 1
  }

  /// How the assistant is engaged; actively when nothing is said.
  public var engagement: Engagement { word(.engagement) ?? .active }
}
