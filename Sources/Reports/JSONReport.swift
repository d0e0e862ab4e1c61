import CaseFile
package import Casework
import Foundation
package import Law
import Wording

/// The assessment for other programs: exact fractions beside decimal minutes, stable slugs, no words.
package struct JSONReport: Encodable {
  package struct Minutes: Encodable {
    let exact: String
    let minutes: Double

    package init(_ value: Rational) {
      exact = value.description
      minutes = value.isDefined ? Double(value.numerator) / Double(value.denominator) : .nan
    }
  }

  package struct Span: Encodable {
    let secure: Minutes
    let likely: Minutes
    let possible: Minutes

    package init(_ bounds: Bounds) {
      secure = Minutes(bounds.secure)
      likely = Minutes(bounds.likely)
      possible = Minutes(bounds.possible)
    }
  }

  struct Track: Encodable {
    let isOpen: String
    let gateRule: String?
    let basicExempt: Span
    let basicDeductible: Span
    let basicDeduction: Span
    let basicNet: Span
    let otherExempt: Span
    let otherDeductible: Span
    let otherDeduction: Span
    let otherNet: Span
    let waitingCredit: Span
    let standbyCredit: Span
    let furtherAssistants: Span
    let line: Span
    let granted: Span
    let cap: Minutes?

    init(_ track: TrackAssessment) {
      isOpen = "\(track.isOpenToApplicant)"
      gateRule = track.gateRule.map { "\($0.slug)" }
      basicExempt = Span(track.bounds(.basicExempt))
      basicDeductible = Span(track.bounds(.basicDeductible))
      basicDeduction = Span(track.bounds(.basicDeduction))
      basicNet = Span(track.bounds(.basicNet))
      otherExempt = Span(track.bounds(.otherExempt))
      otherDeductible = Span(track.bounds(.otherDeductible))
      otherDeduction = Span(track.bounds(.otherDeduction))
      otherNet = Span(track.bounds(.otherNet))
      waitingCredit = Span(track.bounds(.waitingCredit))
      standbyCredit = Span(track.bounds(.standbyCredit))
      furtherAssistants = Span(track.bounds(.furtherAssistants))
      line = Span(track.bounds(.line))
      granted = Span(track.bounds(.granted))
      cap = track.likely.cap.map { Minutes($0) }
    }
  }

  struct Row: Encodable {
    let id: String
    let need: String
    let claimedBasic: Minutes
    let claimedOther: Minutes
    let basic: Span
    let other: Span
    let nightCredit: Span
    let rule: String
    let isOpen: Bool
    let unknownFacts: [String]
  }

  struct Reading: Encodable {
    let question: String
    let option: String
    let authority: String
    let granted: Span
  }

  struct Costs: Encodable {
    let kommunOrePerWeek: String
    let stateOrePerWeek: String
    let isApproximate: Bool
    let isUnverified: Bool
  }

  struct Earliest: Encodable {
    let day: String?
    let applicationArrived: String?
    let isUncertain: Bool
  }

  let format = "egenmakt-assessment-1"
  let date: String
  let lawKnownTo: String
  let statuteTextTo: String
  let right: String
  let authority: String
  let decidingRule: String
  let shownTrack: String
  let kommunBand: [String]
  let ageClass: String
  let granted: Span
  let claimedBasic: Minutes
  let claimedOther: Minutes
  let agency: Track
  let kommun: Track
  let rows: [Row]
  let readingsFollowed: [String: String]
  let otherReadings: [Reading]
  /// `null` where nobody surely decides or the amounts are unknown.
  let costs: Costs?
  let earliest: Earliest
  let longestGrantMonths: Int?
  let unverifiedRules: [String]
  let remarks: [String]
  /// What is worth a second look in the file.
  let findings: [FindingJSON]

  package init(_ study: CaseStudy) {
    let assessment = study.assessment
    date = assessment.date.description
    lawKnownTo = Law.horizon.description
    statuteTextTo = Law.statuteTextTo.description
    right = "\(assessment.right)"
    authority = "\(assessment.authority)"
    decidingRule = "\(assessment.decidingRule.slug)"
    shownTrack = "\(study.track)"
    kommunBand = [assessment.band.secure, assessment.band.likely, assessment.band.possible].map { "\($0)" }
    ageClass = "\(assessment.ageClass)"
    granted = Span(assessment.granted)
    claimedBasic = Minutes(study.claimed.basic)
    claimedOther = Minutes(study.claimed.other)
    agency = Track(assessment.agency)
    kommun = Track(assessment.kommun)
    rows = study.rows.indices.map { index in
      Row(
        id: study.subject.moments[index].id, need: study.subject.moments[index].need.rawValue,
        claimedBasic: Minutes(study.claimed.rows[index].basic), claimedOther: Minutes(study.claimed.rows[index].other),
        basic: Span(study.bounds(index, .basic)), other: Span(study.bounds(index, .other)),
        nightCredit: Span(study.bounds(index, .nightCredit)), rule: "\(study.rows[index].rule.slug)",
        isOpen: study.rows[index].isOpen, unknownFacts: study.unknownFacts(row: index).map { "\($0.description.key)" })
    }
    readingsFollowed = Dictionary(
      study.readingsUsed.map { ("\($0.question.id)", "\($0.description.name)") },
      uniquingKeysWith: { first, _ in first })
    otherReadings = study.alternatives.map {
      Reading(
        question: "\($0.option.question.id)", option: "\($0.option.description.name)",
        authority: "\($0.assessment.authority)", granted: Span($0.assessment.granted))
    }
    costs = study.costs.map {
      Costs(
        kommunOrePerWeek: "\($0.kommun.ore)", stateOrePerWeek: "\($0.state.ore)", isApproximate: $0.isApproximate,
        isUnverified: $0.isUnverified)
    }
    earliest = Earliest(
      day: study.earliestPayment.day?.description, applicationArrived: study.arrived?.description,
      isUncertain: study.earliestPayment.isUncertain)
    longestGrantMonths = study.track == .agency ? study.law.parameters.grantPeriodMonths : nil
    unverifiedRules = study.unverifiedRules.map { "\($0.slug)" }
    remarks =
      Language.swedish.remarks(assessment.marks) + CalendarRemarks(study: study, language: .swedish).all
    findings = study.findings.map { FindingJSON($0, in: study) }
  }

  /// The report as JSON text with sorted keys.
  package static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
