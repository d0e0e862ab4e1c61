import CaseFile
import Casework
import Law

extension Reader {
  var language: MessageLanguage { isEnglish ? .english : .swedish }

  /// `21 november 2026`.
  func day(_ date: CalendarDate) -> String { language.date(date) }

  /// `40 h 32 min`.
  func duration(_ minutes: Rational) -> String { language.duration(minutes) }
}
