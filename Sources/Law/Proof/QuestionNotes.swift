/// The witness that only notes which contested questions the rules have to answer.
struct QuestionNotes: Witness {
  /// The questions, one bit a question.
  private(set) var met: UInt64 = 0

  // Some questions are only told to those who keep a proof.
  static var keeps: Bool { true }
  static var keepsRows: Bool { true }

  mutating func follow(_ option: ReadingOption) { meet(option.question) }
  mutating func meet(_ question: ContestedQuestion) { met |= UInt64(1) << UInt64(question.rawValue) }

  mutating func enter(step: Int, track: Track?) {}
  mutating func open(_ rule: RuleID, row: Int32) {}
  mutating func close(_ outcome: Outcome) {}
  mutating func read(_ fact: Fact, _ value: FactValue) {}
  mutating func use(unverified: Bool) {}
  mutating func record(_ result: RowResult, row: Int32, track: Track) {}
}
