import CaseFile
import Law

// Evidence and the age limit.
extension DayFindings {
  var evidenceGaps: [Finding] { [oldEvidence, undatedEvidence, ageLimit].compactMap { $0 } }

  /// Certificates from more than two years before the day. Decisions do not grow old in that way.
  private var oldEvidence: Finding? {
    let old = document.evidence.filter { piece in
      guard let date = piece.date, !piece.isDecision else { return false }
      return date.adding(years: 2) < day
    }
    guard !old.isEmpty else { return nil }
    let names = FindingWords.list(old.map { $0.id })
    return Finding(
      .oldEvidence, rows: rows(resting: old),
      says: .init(
        "Underlag som är mer än två år: \(names.swedish).", "Evidence more than two years old: \(names.english)."),
      remedy: .init(
        "Be om ett nytt, eller om några rader om att det gamla ännu stämmer.",
        "Ask for a new one, or for a few lines that the old one still holds."),
      rule: .procUnderlag)
  }

  /// Evidence that may be old: no date is told.
  private var undatedEvidence: Finding? {
    let undated = document.evidence.filter { $0.date == nil && !$0.isDecision }
    guard !undated.isEmpty else { return nil }
    let names = FindingWords.list(undated.map { $0.id })
    return Finding(
      .undatedEvidence, rows: rows(resting: undated),
      says: .init(
        "Underlag utan datum: \(names.swedish). Är något mer än två år?",
        "Evidence without a date: \(names.english). Is any of it more than two years old?"),
      remedy: .init("Skriv datum på varje underlag.", "Write datum for each piece of evidence."),
      rule: .procUnderlag)
  }

  private func rows(resting evidence: [CaseDocument.Evidence]) -> [Int] {
    let ids = Set(evidence.map { $0.id })
    return rows.filter { !ids.isDisjoint(with: $0.row.evidence) }.map { $0.index }
  }

  // MARK: The age limit

  private var ageLimit: Finding? {
    guard law.applies(.alderAnsokanSenast), let born = subject.born, subject.grants.isEmpty,
      let limit = law.ageLimit(born: born, track: .agency)
    else { return nil }
    return limit.lastApplicationDay < day ? ageLimitPassed(limit) : ageLimitNear(limit)
  }

  /// Within a year, and no grant in the file, nor an application of the last two years.
  private func ageLimitNear(_ limit: AgeLimit) -> Finding? {
    let last = limit.lastApplicationDay
    let oldest = day.adding(years: -2)
    guard last < day.adding(years: 1), !subject.applications.contains(where: { !($0.arrived < oldest) }) else {
      return nil
    }
    let date = FindingWords.date(last)
    return Finding(
      .ageLimitNear,
      says: .init(
        "Har du inte stödet redan? Då måste du söka senast \(date.swedish). Sedan går åldersgränsen.",
        "If you do not already have the support, you must apply by \(date.english). That is the age limit."),
      remedy: .init(
        "Sök i tid. Skriv in dagen under ansökningar om du redan har sökt.",
        "Apply in time. Write the day under ansökningar if you have applied already."),
      rule: .alderAnsokanSenast)
  }

  /// Passed, with no grant in the file and no application in time. Who lost the support at 65 before 2001 could apply for
  /// it again during two years.
  private func ageLimitPassed(_ limit: AgeLimit) -> Finding? {
    let last = limit.lastApplicationDay
    let first = subject.applications.map { $0.arrived }.min()
    guard last < first ?? day, !law.applies(.alderTrans2001) else { return nil }
    let date = FindingWords.date(last)
    let came = first.map { FindingWords.date($0) }
    return Finding(
      .ageLimitPassed,
      says: .init(
        "Sista dagen att söka första gången var \(date.swedish). "
          + (came.map { "Ansökan kom in \($0.swedish)." } ?? "Det finns varken ansökan eller beslut i filen."),
        "The last day to apply for the first time was \(date.english). "
          + (came.map { "The application came in on \($0.english)." }
            ?? "There is neither an application nor a decision in the file.")),
      remedy: .init(
        "Hade du stödet då, eller sökte du i tid? Skriv det under beviljat eller ansökningar.",
        "Did you have the support then, or apply in time? Write it under beviljat or ansökningar."),
      rule: .alderAnsokanSenast)
  }
}

extension CaseDocument.Evidence {
  /// `true` for an authority's or a court's decision. A decision on self-care is an assessment, to be made anew in time.
  fileprivate var isDecision: Bool {
    let kind = (kind ?? "").lowercased()
    if kind.contains("egenv") || kind.contains("self-care") { return false }
    let words = kind.split { !$0.isLetter }
    return kind.contains("beslut") || kind.contains("decision") || words.contains { $0 == "dom" || $0 == "judgment" }
  }
}
