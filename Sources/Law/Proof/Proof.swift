/// The witness that remembers: every rule tried, fulfilled or not, what it read, which reading it followed.
///
/// The tree is kept flat, in the order the rules were tried; a node's children follow it with a greater depth.
public struct Proof: Witness, Sendable {
  /// One rule tried once.
  public struct Node: Sendable {
    /// The rule.
    public let rule: RuleID
    /// The step of the procedure, 0–20.
    public let step: Int
    /// The track, where the step is made for each.
    public let track: Track?
    /// The row's index, −1 for the case.
    public let row: Int32
    /// 0 for a rule tried by the step itself, 1 for one tried by that rule, and so on.
    public let depth: Int
    /// What the rule found.
    public internal(set) var outcome: Outcome
    /// The facts read, as a range of ``Proof/facts``.
    public internal(set) var facts: Range<Int>
    /// The reading followed, if any.
    public internal(set) var reading: ReadingOption?
    /// `true` when the rule used an unverified figure.
    public internal(set) var usedUnverified: Bool
  }

  /// A fact as a rule read it.
  public struct FactRead: Sendable {
    /// The fact.
    public let fact: Fact
    /// Its value.
    public let value: FactValue
  }

  /// All rules tried, in order.
  public private(set) var nodes: [Node] = []
  /// All facts read, in order.
  public private(set) var facts: [FactRead] = []
  /// Every reading followed, each once, in the order met; a node shows the last of its own.
  public private(set) var followed: [ReadingOption] = []
  /// What became of each row, for each track.
  public private(set) var rows: [[RowResult]]
  private var stack: [Int] = []
  private var step = 0
  private var track: Track?

  /// An empty proof for a case with so many rows.
  public init(rowCount: Int) {
    rows = [[RowResult]](repeating: [RowResult](repeating: RowResult(), count: rowCount), count: 2)
    nodes.reserveCapacity(rowCount * 16 + 64)
    facts.reserveCapacity(rowCount * 16 + 64)
  }

  /// Keeps values.
  public static var keeps: Bool { true }
  /// Keeps rows.
  public static var keepsRows: Bool { true }

  /// Sets the step and the track of what follows.
  public mutating func enter(step: Int, track: Track?) {
    self.step = step
    self.track = track
    if !stack.isEmpty { stack.removeAll(keepingCapacity: true) }
  }

  /// Begins a rule.
  public mutating func open(_ rule: RuleID, row: Int32) {
    nodes.append(
      Node(
        rule: rule, step: step, track: track, row: row, depth: stack.count, outcome: .noted,
        facts: facts.count..<facts.count, reading: nil, usedUnverified: false))
    stack.append(nodes.count - 1)
  }

  /// Ends the rule begun last.
  public mutating func close(_ outcome: Outcome) {
    guard let index = stack.popLast() else { return }
    nodes[index].outcome = outcome
  }

  /// Notes a fact read.
  public mutating func read(_ fact: Fact, _ value: FactValue) {
    facts.append(FactRead(fact: fact, value: value))
    guard let index = stack.last else { return }
    let start = nodes[index].facts.isEmpty ? facts.count - 1 : nodes[index].facts.lowerBound
    nodes[index].facts = start..<facts.count
  }

  /// Notes the reading followed.
  public mutating func follow(_ option: ReadingOption) {
    if !followed.contains(option) { followed.append(option) }
    guard let index = stack.last else { return }
    nodes[index].reading = option
  }

  /// Notes a dated figure used.
  public mutating func use(unverified: Bool) {
    guard let index = stack.last, unverified else { return }
    nodes[index].usedUnverified = true
  }

  /// Notes what became of a row.
  public mutating func record(_ result: RowResult, row: Int32, track: Track) {
    rows[Int(track.rawValue)][Int(row)] = result
  }
}
