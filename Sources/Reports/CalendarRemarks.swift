import CaseFile
package import Casework
import Law
package import Wording

/// What a page must say where an average rests on the person's own calendar, and the calendar is old or short.
package struct CalendarRemarks {
  package let study: CaseStudy
  package let language: Language

  /// A calendar of fewer days than this leaves out some of the year.
  private static let wholeYear = 350

  /// Nothing where the calendar holds the day and about a year.
  package var all: [String] {
    guard let span = study.subject.calendar?.span else { return [] }
    let day = study.isSameLife ? study.document.holdsOn ?? study.law.date : study.law.date
    let rows = study.subject.moments.filter { $0.schedule?.conditions.needCalendar ?? false }
    guard !rows.isEmpty else { return [] }
    var remarks: [String] = []
    let names = rows.count > 12 ? "" : " (\(rows.map { $0.id }.joined(separator: ", ")))"
    let from = language.date(span.from)
    let to = language.date(span.to)
    if !span.contains(day) {
      remarks.append(
        language(
          "Snittet bygger på kalendern, \(from) – \(to). Där finns inte \(language.date(day)). Skriv en kalender för den tiden.\(names)",
          "The average rests on the calendar, \(from) – \(to). It does not hold \(language.date(day)). Write one for that time.\(names)"
        ))
    }
    if span.count < CalendarRemarks.wholeYear {
      let days = span.count == 1 ? language("1 dag", "1 day") : language("\(span.count) dagar", "\(span.count) days")
      remarks.append(
        language(
          "Snittet bygger på en kalender på bara \(days). Ett helt år ger ett säkrare snitt.\(names)",
          "The average rests on a calendar of only \(days). A whole year gives a surer average.\(names)"))
    }
    return remarks
  }
}
