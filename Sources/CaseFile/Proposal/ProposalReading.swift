public import Law

/// What became of each line of a pasted proposal: what was understood, and what was not and how to mend it. Meant to be
/// shown before anything of it is used.
public struct ProposalReading: Sendable, Hashable {
  /// One thing a line says.
  public enum Value: Sendable, Hashable {
    /// Minutes per occasion accepted.
    case minutes(Amount)
    /// Minutes per occasion accepted, made of a time per day, week, month or year by how often the row happens.
    case minutesOfWeek(Amount)
    /// The minutes per occasion are the row's own less some.
    case lowered(from: Amount, by: Amount)
    /// Minutes per occasion accepted as basic need.
    case basicMinutes(Amount)
    /// How often accepted.
    case occasions(Frequency)
    /// Assistants at the same time accepted.
    case assistants(Int)
    /// What the help is accepted as.
    case engagement(Engagement)
    /// Nothing of the row is accepted.
    case refused
    /// The row is accepted; what else is not said stands.
    case accepted
  }

  /// How the row was recognised.
  public enum Match: Sendable, Hashable {
    /// By its id.
    case id
    /// By its name.
    case name
    /// By words of its name.
    case words
  }

  /// A line that was understood.
  public struct Understood: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The row, by index.
    public let row: Int
    /// How the row was recognised.
    public let match: Match
    /// What is said, in the order of ``Value``; empty when only a reason is.
    public let values: [Value]
    /// The reason in its own words.
    public var reason: String?
    /// The position the line comes to.
    public let position: LawPosition
    /// `true` when some words of the line were not read.
    public let hasUnreadWords: Bool
  }

  /// A line that was not understood. Holds nothing of its text but a word that proposals are read by.
  public struct NotUnderstood: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// Why.
    public let problem: ProposalProblem
    /// Ids of rows it may be about.
    public let candidates: [String]
    /// The word that makes it so, as written: one of those that proposals are read by, such as `delvis`.
    public let seen: String?
  }

  /// The lines understood, in order.
  public internal(set) var understood: [Understood] = []
  /// The lines not understood, in order.
  public internal(set) var notUnderstood: [NotUnderstood] = []
  /// The lines that hold a sum or a heading of columns and are left out on purpose.
  public internal(set) var leftOut: [Int] = []

  /// `true` when the bytes were no UTF-8 and were read as Windows-1252.
  public internal(set) var isWindows1252 = false

  /// `true` when nothing is said on any line.
  public var isEmpty: Bool { understood.isEmpty && notUnderstood.isEmpty }
  /// `true` when a line, or some words of one, could not be read.
  public var isPartial: Bool { !notUnderstood.isEmpty || understood.contains { $0.hasUnreadWords } }

  /// What was understood, for a case with so many rows.
  public func proposal(rowCount: Int) -> Proposal {
    var entries = [Proposal.Entry?](repeating: nil, count: rowCount)
    for line in understood where entries.indices.contains(line.row) {
      entries[line.row] = Proposal.Entry(line.position, reason: line.reason)
    }
    return Proposal(entries)
  }
}
