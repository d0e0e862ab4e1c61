/// An answer to an open point: which of the answers that make a difference.
public struct Answer: Sendable, Hashable {
  /// What is answered.
  public let point: OpenPoint
  /// Number of the answer, from 0.
  public let choice: Int
  /// How many answers there are.
  public let count: Int
}

/// The witness that answers what nobody has said, one combination of answers after another.
///
/// A run asks; the explorer answers each point once and the same way for as long as the run lasts. ``next()`` moves on to
/// the next combination, as the hand of a clock does: the last answer first.
struct Explorer: Witness {
  /// The answers of this run, in the order asked.
  private(set) var answers: [Answer] = []
  /// The contested questions met in any run, one bit a question.
  private(set) var questions: UInt64 = 0
  private var asked = 0
  /// Answers that belong to what has been chosen already in this run.
  var given: [Answer] = []

  /// Before the first combination.
  init() {}

  static var keeps: Bool { false }
  static var keepsRows: Bool { true }
  static var explores: Bool {
    @inline(__always) get { true }
  }

  mutating func choose(_ point: OpenPoint, among count: Int) -> Int {
    for answer in given where answer.point == point { return answer.choice }
    for answer in answers[0..<asked] where answer.point == point { return answer.choice }
    if asked == answers.count { answers.append(Answer(point: point, choice: 0, count: count)) }
    asked += 1
    return answers[asked - 1].choice
  }

  mutating func meet(_ question: ContestedQuestion) { questions |= UInt64(1) << UInt64(question.rawValue) }

  /// Begins a tree of combinations.
  mutating func restart() {
    answers = []
    given = []
    asked = 0
  }

  /// The next combination; `false` after the last.
  mutating func next() -> Bool {
    asked = 0
    while let last = answers.last {
      if last.choice + 1 < last.count {
        answers[answers.count - 1] = Answer(point: last.point, choice: last.choice + 1, count: last.count)
        return true
      }
      answers.removeLast()
    }
    return false
  }

  mutating func enter(step: Int, track: Track?) {}
  mutating func open(_ rule: RuleID, row: Int32) {}
  mutating func close(_ outcome: Outcome) {}
  mutating func read(_ fact: Fact, _ value: FactValue) {}
  mutating func follow(_ option: ReadingOption) {}
  mutating func use(unverified: Bool) {}
  mutating func record(_ result: RowResult, row: Int32, track: Track) {}
}
