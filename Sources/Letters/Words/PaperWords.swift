import CaseFile
import Casework
import Law

/// The words that stand on every paper, outside the templates.
struct PaperWords {
  let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  func notice(_ calculation: Paper.Calculation) -> String {
    language(
      "En uträkning, inte ett beslut. Den följer lagen som den gällde den \(language.date(calculation.lawDay)).",
      "A calculation, not a decision. It follows the law as it stood on \(language.date(calculation.lawDay)).")
  }

  func shortNotice(_ calculation: Paper.Calculation) -> String {
    language(
      "En uträkning, inte ett beslut. Lagen är känd här till \(language.date(calculation.knownTo)).",
      "A calculation, not a decision. The law is known here to \(language.date(calculation.knownTo)).")
  }

  var invented: String { language("Personen är påhittad.", "The person is invented.") }
  func written(_ day: CalendarDate) -> String {
    language("Skrivet \(language.date(day))", "Written \(language.date(day))")
  }
  var page: String { language("Sida", "Page") }
  var of: String { language("av", "of") }
  /// What a screen reader says of a place to write on.
  var blank: String { language("plats att skriva på", "a place to write on") }
  var sender: String { language("Från", "From") }
  var recipient: String { language("Till", "To") }
}
