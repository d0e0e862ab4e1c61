public import CaseFile
public import Law

/// A person's rows beside an authority's, in three columns: *yours*, *theirs* as they count, and *theirs read by the law*
/// – the facts they accept, judged by the rules and not by what they say does not count.
///
/// The one comparison there is: every page and letter about a proposal is made from it. What the two sides want counted
/// is ``ClaimedSums``, without the law; beside it stands what the law gives on the person's own facts.
///
/// ```swift
/// let comparison = try Comparison(study, with: Proposal(of: document, by: .agency), from: .agency)
/// comparison.differing.first   // the row of the largest difference
/// ```
public struct Comparison: Sendable {
  /// One fact or claim in which the two sides differ.
  public enum Differing: Sendable, Hashable {
    /// Minutes per occasion.
    case minutes(yours: Amount, theirs: Amount)
    /// Minutes per occasion wanted as basic need.
    case basicMinutes(yours: Amount, theirs: Amount)
    /// How often.
    case occasions(yours: Frequency, theirs: Frequency)
    /// Assistants at the same time.
    case assistants(yours: Int, theirs: Int)
    /// How the assistant is engaged.
    case engagement(yours: Engagement, theirs: Engagement)
    /// They accept nothing of the row.
    case refused
    /// Any other fact that another voice tells otherwise; rows by their ids with commas between.
    case fact(Fact, yours: FactValue, theirs: FactValue)
    /// Nothing is said of the row; its minutes change because of another row.
    case followsFromOthers
  }

  /// A row in its three columns, minutes a week.
  public struct Row: Sendable {
    /// The row, by index.
    public let index: Int
    /// What you want counted.
    public let yours: ComparedMinutes
    /// `true` where you do not say how long or how often, so that ``yours`` is not known.
    public let isYoursUnknown: Bool
    /// `true` where they accept no known time, so that ``theirs`` is not known.
    public let isTheirsUnknown: Bool
    /// What the law gives on your facts, on what is known and under the readings followed.
    public let yoursByLaw: ComparedMinutes
    /// What they count.
    public let theirs: ComparedMinutes
    /// What the law gives on their facts, where a reason that can be read in two ways is read as about the facts.
    public let theirsByLaw: ComparedMinutes
    /// The same where such a reason is read as about the law.
    public let theirsByLawAtBest: ComparedMinutes
    /// ``yoursByLaw`` from what is certain to what is possible.
    public let yoursByLawSpan: ComparedSpan
    /// What the law gives on their facts from what is certain to what is possible, however an open reason is read.
    public let theirsByLawSpan: ComparedSpan
    /// What a rule asked for on their facts and nobody has said; empty where it changes nothing.
    public let unanswered: [Fact]
    /// In what the two differ.
    public let differing: [Differing]
    /// The rule that gives the row another time on their facts than they count; `nil` where it gives the same, or may
    /// give it once what is unanswered is known.
    public let rule: RuleID?
    /// Their reason; `nil` where they say nothing of the row, or where nobody owes one.
    public let reason: Reason?

    /// Yours less theirs: what the row loses.
    public var difference: ComparedMinutes { yours - theirs }
    /// `true` where the law gives their own facts another time than they count.
    public var isJudgedOtherwise: Bool { rule != nil }
    /// `true` where something is cut and no reason is given.
    public var lacksReason: Bool { reason?.kind == .missing && isCut }
    /// `true` where they count less, of any kind, or basic minutes as something else.
    public var isCut: Bool {
      difference.basic.isPositive || difference.total.isPositive || differing.contains(.refused)
    }
    /// `true` where what the law gives on their facts hangs on something unanswered, not only on how a reason is read.
    public let isOpenOnTheirs: Bool
    /// `true` where what the law gives on either side's facts hangs on something unanswered.
    public var isOpen: Bool { !yoursByLawSpan.isKnown || isOpenOnTheirs }
    /// `true` where the two sides differ in anything.
    public var differs: Bool { !difference.isZero || !differing.isEmpty }
  }

  /// Your case.
  public let study: CaseStudy
  /// The track whose rows are shown: that of the authority, or of a court the one that decides.
  public let track: Track
  /// Who says it; `nil` = a voice that tells other facts.
  public let holder: PositionHolder?
  /// Every row, in the order of the case.
  public let rows: [Row]
  /// What they count, added up.
  public let theirs: ClaimedSums
  /// What the law gives on their facts, open reasons read as about facts.
  public let theirsByLaw: Assessment
  /// What the law gives on their facts, open reasons read as about the law.
  public let theirsByLawAtBest: Assessment
  /// Rows refused outright, for a reason about the law that the law does not bear out, which together would take *their
  /// own* sum above the 20-hour line; by index, empty when they would not.
  public let decisive: [Int]

  /// What you want counted, added up.
  public var yours: ClaimedSums { study.claimed }
  /// The 20-hour line in minutes a week.
  public var threshold: Rational { study.law.parameters.thresholdMinutes }

  /// Your claimed net basic sum against the line.
  public var yourLine: ComparedLine { ComparedLine(minutes: Bounds(yours.basicNet), threshold: threshold) }
  /// What the law gives you against the line.
  public var yourLineByLaw: ComparedLine {
    ComparedLine(minutes: study.assessment.agency.bounds(.line), threshold: threshold)
  }
  /// Their net basic sum against the line.
  public var theirLine: ComparedLine { ComparedLine(minutes: Bounds(theirs.basicNet), threshold: threshold) }
  /// What the law gives on their facts against the line: from the least, open reasons read as about facts, to the
  /// greatest, open reasons read as about the law.
  public var theirLineByLaw: ComparedLine {
    let least = theirsByLaw.agency.bounds(.line)
    let greatest = theirsByLawAtBest.agency.bounds(.line)
    return ComparedLine(
      minutes: Bounds(
        secure: Rational.least(least.secure, greatest.secure), likely: least.likely,
        possible: Rational.greatest(least.possible, greatest.possible)), threshold: threshold)
  }

  /// The rows that differ: first those that alone decide who is above the line, then the largest difference first.
  public var differing: [Row] {
    rows.filter { $0.differs }.sorted { left, right in
      let isFirst = (decisive.contains(left.index), decisive.contains(right.index))
      if isFirst.0 != isFirst.1 { return isFirst.0 }
      let sizes = (left.difference.size, right.difference.size)
      return sizes.0 != sizes.1 ? sizes.1 < sizes.0 : left.index < right.index
    }
  }

  /// The rows that are cut without a reason, in the order of the case.
  public var withoutReason: [Row] { rows.filter { $0.lacksReason } }
}
