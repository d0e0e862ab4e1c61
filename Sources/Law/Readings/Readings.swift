/// Which reading of each contested question an assessment follows. Starts from the defaults.
///
/// ```swift
/// var readings = Readings()
/// readings.choose(.ci02FlatSeven)
/// ```
public struct Readings: Sendable, Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The default reading of every question.
  public init() {
    for question in ContestedQuestion.allCases { set(question.firstOption, true) }
  }

  /// Follows `option` instead of the others of its question.
  public mutating func choose(_ option: ReadingOption) {
    let question = option.question
    for number in question.firstOption..<(question.firstOption + question.optionCount) { set(number, false) }
    set(option.rawValue, true)
  }

  /// `true` when the option is followed.
  @inline(__always)
  public func follows(_ option: ReadingOption) -> Bool {
    let number = option.rawValue
    return number < 64 ? low >> UInt64(number) & 1 == 1 : high >> UInt64(number - 64) & 1 == 1
  }

  /// The option followed for a question.
  public func option(for question: ContestedQuestion) -> ReadingOption {
    for number in question.firstOption..<(question.firstOption + question.optionCount) {
      if let option = ReadingOption(rawValue: number), follows(option) { return option }
    }
    preconditionFailure("every question has one chosen option")
  }

  private mutating func set(_ number: UInt8, _ chosen: Bool) {
    if number < 64 {
      let bit = UInt64(1) << UInt64(number)
      low = chosen ? low | bit : low & ~bit
    } else {
      let bit = UInt64(1) << UInt64(number - 64)
      high = chosen ? high | bit : high & ~bit
    }
  }
}

extension ContestedQuestion {
  /// All options, default first.
  public var options: [ReadingOption] {
    var result: [ReadingOption] = []
    for number in firstOption..<(firstOption + optionCount) {
      if let option = ReadingOption(rawValue: number) { result.append(option) }
    }
    return result
  }

  /// The question with an id such as `CI-02`, or `nil`.
  public init?(id: String) {
    for question in ContestedQuestion.allCases where question.id.description == id {
      self = question
      return
    }
    return nil
  }

  /// Everything said about the question.
  public var description: QuestionDescription { QuestionDescription.all[Int(rawValue)] }
}

extension ReadingOption {
  /// Everything said about the option.
  public var description: ReadingDescription {
    question.description.options[Int(rawValue - question.firstOption)]
  }
}
