import CaseFile
import Casework
import Law

extension Reader {
  var language: MessageLanguage { isEnglish ? .english : .swedish }

  /// The text in the reader's layer and language.
  func callAsFunction(_ text: LayeredText) -> String { self(text.plain, easy: text.easy, text.english) }

  /// `måndag`.
  func weekday(_ day: Weekday) -> String {
    switch day {
    case .monday: self("måndag", "Monday")
    case .tuesday: self("tisdag", "Tuesday")
    case .wednesday: self("onsdag", "Wednesday")
    case .thursday: self("torsdag", "Thursday")
    case .friday: self("fredag", "Friday")
    case .saturday: self("lördag", "Saturday")
    case .sunday: self("söndag", "Sunday")
    }
  }

  /// `21 november 2026`.
  func day(_ date: CalendarDate) -> String { language.date(date) }

  /// `40 h 32 min`.
  func duration(_ minutes: Rational) -> String { language.duration(minutes) }
}
