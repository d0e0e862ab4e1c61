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
    let standard = try Assessment(of: subject, under: law)
    var result: [Alternative] = []
    for option in ReadingOption.allCases where !law.readings.follows(option) {
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
}
