import CaseFile
import Casework
import Law

/// A comparison for other programs: exact fractions beside decimal minutes, minutes a week.
struct CompareJSON: Encodable {
  struct Minutes: Encodable {
    let basic: JSONReport.Minutes
    let other: JSONReport.Minutes
    let night: JSONReport.Minutes

    init(_ minutes: ComparedMinutes) {
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

  struct Row: Encodable {
    let id: String
    let yours: Minutes
    let yoursByLaw: Minutes
    let theirs: Minutes
    let theirsByLaw: Minutes
    let theirsByLawAtBest: Minutes
    let difference: Minutes
    let differing: [String]
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

  init(_ comparison: Comparison, reading: ProposalJSON?) {
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
    rows = comparison.differing.map { row in
      Row(
        id: id(row.index), yours: Minutes(row.yours), yoursByLaw: Minutes(row.yoursByLaw), theirs: Minutes(row.theirs),
        theirsByLaw: Minutes(row.theirsByLaw), theirsByLawAtBest: Minutes(row.theirsByLawAtBest),
        difference: Minutes(row.difference), differing: row.differing.map { CompareJSON.name($0) },
        rule: row.rule.map { "\($0.slug)" }, reason: row.reason?.text, reasonKind: row.reason?.kind.rawValue,
        isMeasured: row.reason?.isMeasured, lacksReason: row.lacksReason,
        isDecisive: comparison.decisive.contains(row.index))
    }
    withoutReason = comparison.withoutReason.map { id($0.index) }
    decisive = comparison.decisive.map { id($0) }
    self.reading = reading
  }

  private static func name(_ differing: Comparison.Differing) -> String {
    switch differing {
    case .minutes: "minutes"
    case .basicMinutes: "basicMinutes"
    case .occasions: "occasions"
    case .assistants: "assistants"
    case .engagement: "engagement"
    case .refused: "refused"
    case .fact(let fact): "\(fact.description.key)"
    case .followsFromOthers: "followsFromOthers"
    }
  }
}
