/// What other readings would change for a case.
public enum Contested {
  /// One reading that is not followed, and what the assessment would be under it.
  public struct Alternative: Sendable {
    /// The reading.
    public let option: ReadingOption
    /// The assessment under it.
    public let assessment: Assessment
  }

  /// Every other reading that changes an amount or the authority for the case, in the order of the questions.
  ///
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public static func alternatives(_ subject: borrowing Case, under law: Law) throws(LawError) -> [Alternative] {
    let (standard, met) = try Assessment.notingQuestions(subject, under: law)
    var result: [Alternative] = []
    // Only the readings of questions that some rule had to answer can change anything.
    for option in ReadingOption.allCases
    where met >> UInt64(option.question.rawValue) & 1 == 1 && !law.readings.follows(option) {
      let other = try Assessment(of: subject, under: law.reading(option))
      if other.authority != standard.authority || other.fingerprint != standard.fingerprint {
        result.append(Alternative(option: option, assessment: other))
      }
    }
    return result
  }

  /// The other readings under which somebody else would decide.
  ///
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public static func questionsThatMoveAuthority(
    _ subject: borrowing Case, under law: Law
  ) throws(LawError) -> [Alternative] {
    let standard = try Assessment(of: subject, under: law)
    return try alternatives(subject, under: law).filter { $0.assessment.authority != standard.authority }
  }

  // MARK: Combinations

  /// The questions that bear on a case: those that a rule has to answer for it, under the readings chosen or under any
  /// others that come up when those are answered differently.
  ///
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public static func questions(
    bearingOn subject: borrowing Case, under law: Law
  ) throws(LawError) -> [ContestedQuestion] {
    var found: [ContestedQuestion] = []
    var next = try Assessment.questions(of: subject, under: law)
    // A question can come up only because another is answered differently; each is followed from there once.
    while !next.isEmpty {
      var further: [ContestedQuestion] = []
      for question in next where !found.contains(question) {
        found.append(question)
        for option in question.options where !law.readings.follows(option) {
          for other in try Assessment.questions(of: subject, under: law.reading(option)) where !found.contains(other) {
            further.append(other)
          }
        }
      }
      next = further
    }
    return found.sorted { $0.rawValue < $1.rawValue }
  }

  /// The least and the greatest of what a case gives, over all combinations of readings that bear on it.
  public struct Range: Sendable {
    /// One end.
    public struct End: Sendable {
      /// The answers, of the questions that bear on the case.
      public let options: [ReadingOption]
      /// The assessment under them.
      public let assessment: Assessment
    }

    /// The combination with the fewest granted minutes (*troligt*), the fewest basic ones among equals.
    public let least: End
    /// The combination with the most.
    public let greatest: End
    /// The authorities that some combination leads to.
    public let authorities: [Authority]
    /// Combinations tried.
    public let tried: Int
    /// `false` when there were more combinations than ``Contested/greatestSearch``: then the questions with the least
    /// effect alone were left as they are.
    public let isExact: Bool
    /// `false` when the bounds of some assessment are wider than the exact ones (``Assessment/hasExactBounds``).
    public let hasExactBounds: Bool
  }

  /// The most combinations tried for one case.
  public static let greatestSearch = 20_000

  /// Best and worst over all combinations of readings that bear on a case.
  ///
  /// - Parameter limit: the most combinations to try.
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public static func range(
    _ subject: borrowing Case, under law: Law, limit: Int = greatestSearch
  ) throws(LawError) -> Range {
    var bearing = try questions(bearingOn: subject, under: law).filter { $0.description.canSwitch }
    while true {
      let (range, met) = try range(subject, law, bearing, limit)
      // A question can come up only when several others are answered otherwise together: then it is tried too.
      let further = met.filter { $0.description.canSwitch && !bearing.contains($0) }
      if further.isEmpty || !range.isExact { return range }
      bearing = (bearing + further).sorted { $0.rawValue < $1.rawValue }
    }
  }

  /// The range over the combinations of some questions, and the questions met on the way.
  private static func range(
    _ subject: borrowing Case, _ law: Law, _ bearing: [ContestedQuestion], _ limit: Int
  ) throws(LawError) -> (Range, [ContestedQuestion]) {
    let questions = try fitting(bearing, subject, law, limit)
    var chosen = questions.map { law.readings.option(for: $0) }
    let standard = try Assessment(of: subject, under: law)
    var least = Range.End(options: chosen, assessment: standard)
    var greatest = least
    var authorities = [standard.authority]
    var tried = 0
    var met: UInt64 = 0
    var hasExactBounds = standard.hasExactBounds
    var places = [Int](repeating: 0, count: questions.count)
    let options = questions.map { $0.options }
    repeat {
      var current = law
      for index in 0..<questions.count {
        chosen[index] = options[index][places[index]]
        if !current.readings.follows(chosen[index]) { current = current.reading(chosen[index]) }
      }
      let (assessment, noted) = try Assessment.notingQuestions(subject, under: current)
      met |= noted
      tried += 1
      hasExactBounds = hasExactBounds && assessment.hasExactBounds
      if !authorities.contains(assessment.authority) { authorities.append(assessment.authority) }
      if isLess(assessment, least.assessment) { least = Range.End(options: chosen, assessment: assessment) }
      if isLess(greatest.assessment, assessment) { greatest = Range.End(options: chosen, assessment: assessment) }
    } while advance(&places, options)
    let range = Range(
      least: least, greatest: greatest, authorities: authorities, tried: tried,
      isExact: questions.count == bearing.count, hasExactBounds: hasExactBounds)
    return (range, ContestedQuestion.allCases.filter { met >> UInt64($0.rawValue) & 1 == 1 })
  }

  /// The next combination; `false` after the last.
  private static func advance(_ places: inout [Int], _ options: [[ReadingOption]]) -> Bool {
    for index in places.indices {
      places[index] += 1
      if places[index] < options[index].count { return true }
      places[index] = 0
    }
    return false
  }

  /// As many of the questions as the limit allows, those with the greatest effect alone first.
  private static func fitting(
    _ questions: [ContestedQuestion], _ subject: borrowing Case, _ law: Law, _ limit: Int
  ) throws(LawError) -> [ContestedQuestion] {
    var product = 1
    for question in questions { product = product > limit ? product : product * question.options.count }
    guard product > limit else { return questions }
    let standard = try Assessment(of: subject, under: law)
    var effects: [(question: ContestedQuestion, effect: Rational)] = []
    for question in questions {
      var effect = Rational.zero
      for option in question.options where !law.readings.follows(option) {
        let other = try Assessment(of: subject, under: law.reading(option))
        let change = other.granted.likely - standard.granted.likely
        effect = Rational.greatest(effect, change < 0 ? -change : change)
      }
      effects.append((question, effect))
    }
    effects.sort { ($1.effect, $0.question.rawValue) < ($0.effect, $1.question.rawValue) }
    var result: [ContestedQuestion] = []
    product = 1
    for (question, _) in effects where product * question.options.count <= limit {
      result.append(question)
      product *= question.options.count
    }
    return result
  }

  /// Fewer granted minutes, or as many and fewer basic ones.
  private static func isLess(_ left: Assessment, _ right: Assessment) -> Bool {
    let (a, b) = (left.granted.likely, right.granted.likely)
    if a != b { return a < b }
    return left.shown.likely.basicNet < right.shown.likely.basicNet
  }
}
