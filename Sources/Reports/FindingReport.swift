import CaseFile
package import Casework
import Law
package import Wording

/// What is worth a second look in a case file.
package struct FindingReport {
  package let findings: [Finding]
  package let language: Language

  package init(findings: [Finding], language: Language) {
    self.findings = findings
    self.language = language
  }

  /// Nothing where nothing was found.
  package var blocks: [Block] {
    if findings.isEmpty { return [] }
    return [
      .heading(language("Att tänka på", "To think about")),
      .entries(findings.indices.map { entry(findings, $0) }),
    ]
  }

  /// How to mend several of a kind is said once, after the last.
  private func entry(_ findings: [Finding], _ index: Int) -> Block.Entry {
    let finding = findings[index]
    let isLast = index + 1 == findings.endIndex || findings[index + 1].remedy != finding.remedy
    guard isLast else { return Block.Entry(language(finding.says)) }
    return Block.Entry(
      language(finding.says), notes: [language(finding.remedy)], source: finding.rule.map { "\($0.slug)" })
  }

  /// One line for a page about something else; `nil` where nothing was found.
  package func pointer(to file: String) -> String? {
    let count = findings.count
    guard count > 0 else { return nil }
    let name = file == "-" ? language("FIL", "FILE") : file
    return language(
      "\(count) \(count == 1 ? "sak" : "saker") att se över: egenmakt kontrollera \(name)",
      "\(count) thing\(count == 1 ? "" : "s") to look at: egenmakt check \(name)")
  }
}

extension CaseStudy {
  /// The keys of unanswered facts that a rule asked for, of the case and of its rows, each once.
  package var unansweredKeys: [String] {
    let open = Set(([-1] + Array(document.rows.indices)).flatMap { unknownFacts(row: $0) })
    return open.sorted { $0.rawValue < $1.rawValue }.map { "\($0.description.key)" }
  }

  /// The assessment's own remarks on the description; what a finding tells is not told twice.
  package func checkRemarks(_ language: Language, besides findings: [Finding]) -> [String] {
    var marks = assessment.marks.intersection([.overFullDay, .innerExceedsOuter, .doubleDeduction, .shareUnknown])
    if findings.contains(where: { $0.kind == .overFullWeek || $0.kind == .overFullDay }) { marks.remove(.overFullDay) }
    return language.remarks(marks) + CalendarRemarks(study: self, language: language).all
  }
}

/// What is worth a second look, for other programs.
package struct FindingJSON: Encodable {
  let kind: String
  let severity: String
  let rows: [String]
  let minutes: JSONReport.Minutes?
  let says: String
  let saysInEnglish: String
  let remedy: String
  let remedyInEnglish: String
  let rule: String?
  let fact: String?

  init(_ finding: Finding, in study: CaseStudy) {
    kind = finding.kind.rawValue
    severity = "\(finding.severity)"
    rows = finding.rows.map { study.document.rows[$0].id }
    minutes = finding.minutes.map { JSONReport.Minutes($0) }
    says = finding.says.swedish
    saysInEnglish = finding.says.english
    remedy = finding.remedy.swedish
    remedyInEnglish = finding.remedy.english
    rule = finding.rule.map { "\($0.slug)" }
    fact = finding.fact.map { "\($0.description.key)" }
  }
}

/// Checked files for other programs.
package struct CheckJSON: Encodable {
  package struct File: Encodable {
    let file: String
    let rows: Int
    let unanswered: [String]
    let remarks: [String]
    let findings: [FindingJSON]
    let processFindings: [ProcessFindingJSON]

    package init(_ file: String, _ study: CaseStudy) {
      self.file = file
      rows = study.document.rows.count
      unanswered = study.unansweredKeys
      let found = study.findings
      remarks = study.checkRemarks(.swedish, besides: found)
      findings = found.map { FindingJSON($0, in: study) }
      let process = CaseProcess(study.document, on: study.law.date)
      processFindings = process.findings.map { ProcessFindingJSON($0, in: study.document) }
    }
  }

  let format = "egenmakt-check-1"
  let files: [File]

  package init(files: [File]) {
    self.files = files
  }
}
