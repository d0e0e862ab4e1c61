import CaseFile
package import Casework
import Law

/// A comparison for other programs: exact fractions beside decimal minutes, minutes a week.
package struct CompareJSON: Encodable {
  package struct Minutes: Encodable {
    let basic: JSONReport.Minutes
    let other: JSONReport.Minutes
    let night: JSONReport.Minutes

    package init(_ minutes: ComparedMinutes) {
      basic = JSONReport.Minutes(minutes.basic)
      other = JSONReport.Minutes(minutes.other)
      night = JSONReport.Minutes(minutes.night)
    }
  }

  struct Line: Encodable {
    let minutes: JSONReport.Span
    let distance: JSONReport.Span
    let isAbove: String

    init(_ line: ComparedLine) {
      minutes = JSONReport.Span(line.minutes)
      distance = JSONReport.Span(line.distance)
      isAbove = "\(line.isAbove)"
    }
  }

  struct Sums: Encodable {
    let basic: JSONReport.Minutes
    let basicDeduction: JSONReport.Minutes?
    let basicNet: JSONReport.Minutes
    let other: JSONReport.Minutes
    let night: JSONReport.Minutes
    let total: JSONReport.Minutes

    init(_ sums: ClaimedSums) {
      basic = JSONReport.Minutes(sums.basic)
      basicDeduction = sums.basicDeduction.map { JSONReport.Minutes($0) }
      basicNet = JSONReport.Minutes(sums.basicNet)
      other = JSONReport.Minutes(sums.other)
      night = JSONReport.Minutes(sums.waitingCredit + sums.standbyCredit)
      total = JSONReport.Minutes(sums.total)
    }
  }

  struct Judged: Encodable {
    let authority: String
    let right: String
    let agency: JSONReport.Track
    let kommun: JSONReport.Track

    init(_ assessment: Assessment) {
      authority = "\(assessment.authority)"
      right = "\(assessment.right)"
      agency = JSONReport.Track(assessment.agency)
      kommun = JSONReport.Track(assessment.kommun)
    }
  }

  /// Minutes from what is certain to what is possible.
  struct Open: Encodable {
    let basic: JSONReport.Span
    let other: JSONReport.Span
    let night: JSONReport.Span
    let isKnown: Bool

    init(_ span: ComparedSpan) {
      basic = JSONReport.Span(span.basic)
      other = JSONReport.Span(span.other)
      night = JSONReport.Span(span.night)
      isKnown = span.isKnown
    }
  }

  /// In what two sides differ. Values in the words of the case file: minutes, `7 per vecka`, `ja`; `null` where there is
  /// none.
  struct Difference: Encodable {
    let what: String
    let yours: String?
    let theirs: String?
  }

  /// What the law and published decisions say of the row.
  struct Bearing: Encodable {
    /// Slugs of rules, the decisive one first.
    let provisions: [String]
    let inFavour: [String]
    let against: [String]
    let other: [String]
    let evidence: [String]
    /// Keys of facts that nobody has stated and that would matter.
    let missing: [String]

    init(_ bearing: Comparison.Bearing) {
      provisions = bearing.provisions.map { "\($0.rule.slug)" }
      inFavour = bearing.inFavour.map { $0.decision.id }
      against = bearing.against.map { $0.decision.id }
      other = bearing.other.map { $0.decision.id }
      evidence = bearing.evidence
      missing = bearing.missing.map { "\($0.fact.description.key)" }
    }
  }

  struct Row: Encodable {
    let id: String
    let yours: Minutes
    let yoursByLaw: Minutes
    let theirs: Minutes
    let theirsByLaw: Minutes
    let theirsByLawAtBest: Minutes
    let yoursByLawSpan: Open
    let theirsByLawSpan: Open
    let difference: Minutes
    let differing: [Difference]
    /// `null` for rows after the first `--limit`, since it takes time to work out.
    let bearing: Bearing?
    let rule: String?
    let reason: String?
    let reasonKind: String?
    let isMeasured: Bool?
    let lacksReason: Bool
    let isDecisive: Bool
  }

  struct Lines: Encodable {
    let threshold: JSONReport.Minutes
    let yours: Line
    let yoursByLaw: Line
    let theirs: Line
    let theirsByLaw: Line
  }

  let format = "egenmakt-comparison-1"
  let date: String
  let holder: String?
  let track: String
  let line: Lines
  let yours: Sums
  let theirs: Sums
  let yoursByLaw: Judged
  let theirsByLaw: Judged
  let theirsByLawAtBest: Judged
  let rows: [Row]
  let withoutReason: [String]
  let decisive: [String]
  /// How a pasted text was read; `null` when the proposal was a file of the program's own format.
  let reading: ProposalJSON?

  package init(
    _ comparison: Comparison, reading: ProposalJSON?, limit: Int, book: Book, decisions: DecisionArchive
  ) throws {
    let study = comparison.study
    func id(_ index: Int) -> String { study.subject.moments[index].id }
    date = study.law.date.description
    holder = comparison.holder?.rawValue
    track = "\(comparison.track)"
    line = Lines(
      threshold: JSONReport.Minutes(comparison.threshold), yours: Line(comparison.yourLine),
      yoursByLaw: Line(comparison.yourLineByLaw), theirs: Line(comparison.theirLine),
      theirsByLaw: Line(comparison.theirLineByLaw))
    yours = Sums(comparison.yours)
    theirs = Sums(comparison.theirs)
    yoursByLaw = Judged(study.assessment)
    theirsByLaw = Judged(comparison.theirsByLaw)
    theirsByLawAtBest = Judged(comparison.theirsByLawAtBest)
    rows = try comparison.differing.enumerated().map { number, row in
      try Row(
        id: id(row.index), yours: Minutes(row.yours), yoursByLaw: Minutes(row.yoursByLaw), theirs: Minutes(row.theirs),
        theirsByLaw: Minutes(row.theirsByLaw), theirsByLawAtBest: Minutes(row.theirsByLawAtBest),
        yoursByLawSpan: Open(row.yoursByLawSpan), theirsByLawSpan: Open(row.theirsByLawSpan),
        difference: Minutes(row.difference), differing: row.differing.map { Difference($0) },
        bearing: number < limit ? Bearing(comparison.bearing(on: row, book: book, decisions: decisions)) : nil,
        rule: row.rule.map { "\($0.slug)" }, reason: row.reason?.text, reasonKind: row.reason?.kind.rawValue,
        isMeasured: row.reason?.isMeasured, lacksReason: row.lacksReason,
        isDecisive: comparison.decisive.contains(row.index))
    }
    withoutReason = comparison.withoutReason.map { id($0.index) }
    decisive = comparison.decisive.map { id($0) }
    self.reading = reading
  }
}

extension CompareJSON.Difference {
  init(_ differing: Comparison.Differing) {
    switch differing {
    case .minutes(let yours, let theirs):
      self.init(what: "minutes", yours: Self.text(yours), theirs: Self.text(theirs))
    case .basicMinutes(let yours, let theirs):
      self.init(what: "basicMinutes", yours: Self.text(yours), theirs: Self.text(theirs))
    case .occasions(let yours, let theirs):
      self.init(what: "occasions", yours: Self.text(yours), theirs: Self.text(theirs))
    case .assistants(let yours, let theirs): self.init(what: "assistants", yours: "\(yours)", theirs: "\(theirs)")
    case .engagement(let yours, let theirs):
      self.init(what: "engagement", yours: yours.rawValue, theirs: theirs.rawValue)
    case .refused: self.init(what: "refused", yours: nil, theirs: nil)
    case .fact(let fact, let yours, let theirs):
      self.init(what: "\(fact.description.key)", yours: Self.text(yours), theirs: Self.text(theirs))
    case .followsFromOthers: self.init(what: "followsFromOthers", yours: nil, theirs: nil)
    }
  }

  private static func text(_ amount: Amount) -> String {
    guard amount.isStated, let greatest = amount.greatest else { return unknown }
    return amount.isKnown ? "\(amount.least)" : "\(amount.least)..\(greatest)"
  }

  private static func text(_ frequency: Frequency) -> String {
    text(frequency.count) + " per " + frequency.per.rawValue
  }

  private static func text(_ value: FactValue) -> String {
    switch value {
    case .truth(.yes): "ja"
    case .truth(.no): "nej"
    case .truth(.unknown), .unknown: unknown
    case .amount(let amount): text(amount)
    case .count(let count): "\(count)"
    case .word(let word): word
    case .date(let day): day.description
    }
  }

  private static let unknown = "okänt"
}
