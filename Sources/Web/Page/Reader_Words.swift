import CaseFile
import Casework
import Law

extension Reader {
  var language: MessageLanguage { isEnglish ? .english : .swedish }

  /// The text in the reader's layer and language.
  func callAsFunction(_ text: LayeredText) -> String { self(text.plain, easy: text.easy, text.english) }

  /// `21 november 2026`.
  func day(_ date: CalendarDate) -> String { language.date(date) }

  /// `40 h 32 min`.
  func duration(_ minutes: Rational) -> String { language.duration(minutes) }
}
