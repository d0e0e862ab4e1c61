/// How far a case stands from the 20-hour line, and what would move it across (decision of the project: *more than* 20
/// hours a week of net basic need on the track of Försäkringskassan).
public struct Margin: Sendable {
  /// Rows that together move the case.
  public struct RowSet: Sendable, Hashable {
    /// Indices of the rows, in order.
    public let rows: [Int]
    /// Net basic minutes a week that remain (*troligt*).
    public let remaining: Rational
  }

  /// Minutes a week above the line (positive) or that are missing to pass it (zero or below); *säkert, troligt, möjligt*.
  public let distance: Bounds
  /// The smallest sets of rows that, refused together, take the case to the line or below, those that leave the most
  /// first; empty when it stands there already, or when no three rows are enough.
  public let sufficientRefusals: [RowSet]
  /// `true` when at least four rows must fall: no set of three is enough.
  public let takesFourOrMore: Bool
  /// `false` when the case has so many rows that sets of the next size were not tried (``greatestSearch``).
  public let isExact: Bool
  /// Minutes a week of further basic need that would take the case above the line: the least whole number; `nil` when it
  /// stands above already. A child's unused deduction is taken first.
  public let missing: Int?

  /// The largest number of rows tried together.
  public static let largestSet = 3
  /// The most sets tried of one size.
  public static let greatestSearch = 50_000

  /// Measures a case.
  ///
  /// - Throws: ``LawError`` as ``Assessment/init(of:under:)``.
  public init(_ subject: Case, under law: Law) throws(LawError) {
    let line = law.parameters.thresholdMinutes
    let standard = try Assessment(of: subject, under: law)
    let sum = standard.agency.bounds(.line)
    distance = Bounds(secure: sum.secure - line, likely: sum.likely - line, possible: sum.possible - line)
    guard distance.likely.isPositive else {
      sufficientRefusals = []
      takesFourOrMore = false
      isExact = true
      missing = try Margin.missing(subject, law, line)
      return
    }
    missing = nil
    var tried = subject
    // Rows that give nothing basic cannot take anything away – unless they carry others, as supervision does.
    let candidates = try Margin.candidates(subject, law)
    for size in 1...Margin.largestSet {
      guard Margin.count(of: size, among: candidates.count) <= Margin.greatestSearch else {
        sufficientRefusals = []
        takesFourOrMore = false
        isExact = false
        return
      }
      let sets = try Margin.sets(of: size, candidates, &tried, law, line)
      if !sets.isEmpty {
        sufficientRefusals = sets
        takesFourOrMore = false
        isExact = true
        return
      }
    }
    sufficientRefusals = []
    takesFourOrMore = !candidates.isEmpty
    isExact = true
  }

  /// How many sets of a size there are: n · (n − 1) · … / size!.
  private static func count(of size: Int, among rows: Int) -> Int {
    var result = 1
    for place in 0..<size { result = result * Swift.max(0, rows - place) / (place + 1) }
    return result
  }

  private static func candidates(_ subject: Case, _ law: Law) throws(LawError) -> [Int] {
    let rows = try Assessment.proof(of: subject, under: law).rows[Int(Track.agency.rawValue)]
    return subject.moments.indices.filter { index in
      guard !subject.moments[index].isRefused else { return false }
      return rows[index].basic.isPositive || rows[index].absorbed.isPositive || rows[index].takenOver.isPositive
        || subject.moments.contains { $0.within.contains(Int32(index)) || $0.takenOff.contains(Int32(index)) }
        || law.applies(.lss9a1Medicinskt) && subject.moments[index].need == .medicalSupport
    }
  }

  private static func sets(
    of size: Int, _ candidates: [Int], _ subject: inout Case, _ law: Law, _ line: Rational
  ) throws(LawError) -> [RowSet] {
    guard candidates.count >= size else { return [] }
    var result: [RowSet] = []
    var places = Array(0..<size)
    while true {
      let rows = places.map { candidates[$0] }
      for row in rows { subject.moments[row].isRefused = true }
      let remaining = try Assessment.likely(.agency, of: subject, under: law).line
      for row in rows { subject.moments[row].isRefused = false }
      if !(line < remaining) { result.append(RowSet(rows: rows, remaining: remaining)) }
      guard Combinations.advance(&places, among: candidates.count) else { break }
    }
    result.sort { left, right in
      left.remaining != right.remaining
        ? right.remaining < left.remaining : left.rows.lexicographicallyPrecedes(right.rows)
    }
    return result
  }

  /// The least whole number of minutes a week of hygiene, all private, that takes the case above the line.
  private static func missing(_ subject: Case, _ law: Law, _ line: Rational) throws(LawError) -> Int? {
    func passes(_ minutes: Int) throws(LawError) -> Bool {
      var longer = subject
      longer.moments += Margin.furtherNeed(minutes)
      return line < (try Assessment.likely(.agency, of: longer, under: law)).line
    }
    // More minutes never lower the sum, so the least number is found by halving.
    var (low, high) = (0, 10_080)
    guard try passes(high) else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if try passes(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// Further hygiene of so many minutes a week, beyond dispute.
  private static func furtherNeed(_ minutes: Int) -> [HelpMoment] {
    var result: [HelpMoment] = []
    // An occasion is at most a day long.
    for part in stride(from: 0, to: minutes, by: 1_440) {
      let length = Swift.min(1_440, minutes - part)
      var moment = HelpMoment(
        id: "", need: .hygiene, minutes: Amount(length), occasions: Frequency(Amount(1), per: .week))
      moment.content = .wash
      moment.privateMinutes = Amount(length)
      moment.place = .home
      for fact in [Fact.causedByDisability, .lasting, .ownNeed] { moment.truths[fact] = .yes }
      for fact in [Fact.careMeasure, .metByOther, .metByPlace] { moment.truths[fact] = .no }
      result.append(moment)
    }
    return result
  }
}
