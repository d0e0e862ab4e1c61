import CaseFile
import Law

/// Looks through a description of a life for what is worth a second look.
struct DayFindings {
  let document: CaseDocument
  let subject: Case
  /// The day looked at.
  let day: CalendarDate
  let law: Law
  let calendar: DayCalendar
  let rows: [DayRow]
  let circumstances: Circumstances

  /// Fewer rows than this are a beginning: nothing is said of what they leave out.
  static let fewestRows = 6

  init(_ document: CaseDocument, subject: Case, on day: CalendarDate, law: Law) {
    self.document = document
    self.subject = subject
    self.day = day
    self.law = law
    circumstances = subject.circumstances(on: day)
    let calendar = DayCalendar(from: day, document.calendar)
    self.calendar = calendar
    rows = subject.moments.indices.compactMap { index in
      let row = DayRow(index, document.rows[index], subject.moments[index], calendar)
      return row.isPossible ? row : nil
    }
  }

  /// What was found: what matters most first, then by kind and row.
  var findings: [Finding] {
    let (elsewhere, fullness) = (elsewhere, fullness)
    let clock = fullness + overlaps(besides: elsewhere) + [minutesBeyondSpan].compactMap { $0 }
    let whole = fullness.isEmpty ? [wakingTime(besides: elsewhere)].compactMap { $0 } : []
    let found =
      clock + whole + muchOfOneNeed + elsewhere.map { $0.finding } + school(besides: elsewhere) + rowGaps
      + evidenceGaps + questions
    let places = Dictionary(uniqueKeysWithValues: Finding.Kind.allCases.enumerated().map { ($1, $0) })
    func key(_ finding: Finding) -> [Int] {
      [Int(finding.severity.rawValue), places[finding.kind] ?? 0] + finding.rows
    }
    return found.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  /// Whole years, or `nil` when the birth date is unknown or lies ahead.
  var age: Int? {
    guard let born = subject.born, !(day < born) else { return nil }
    let years = day.year - born.year
    return day < born.adding(years: years) ? years - 1 : years
  }
}

extension CaseStudy {
  /// What is worth a second look in the file, what matters most first. Nothing in it changes the assessment. Looked for
  /// anew each time it is asked for.
  ///
  /// A life held fast under the law of another day is looked at as it is lived, on the day the file describes.
  public var findings: [Finding] {
    guard isSameLife, let day = document.holdsOn else {
      return DayFindings(document, subject: subject, on: law.date, law: law).findings
    }
    let lived = Law(on: day, readings: law.readings)
    return DayFindings(document, subject: document.lawCase(), on: day, law: lived).findings
  }
}
