import CaseFile
import Casework
package import Law

/// The words that stand on every paper, outside the templates.
package struct PaperWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package func notice(lawDay: CalendarDate) -> String {
    language(
      "En uträkning, inte ett beslut. Den följer lagen som den gällde den \(language.date(lawDay)).",
      "A calculation, not a decision. It follows the law as it stood on \(language.date(lawDay)).")
  }

  package func shortNotice(knownTo: CalendarDate) -> String {
    language(
      "En uträkning, inte ett beslut. Lagen är känd här till \(language.date(knownTo)).",
      "A calculation, not a decision. The law is known here to \(language.date(knownTo)).")
  }

  package var invented: String { language("Personen är påhittad.", "The person is invented.") }
  package func written(_ day: CalendarDate) -> String {
    language("Skrivet \(language.date(day))", "Written \(language.date(day))")
  }
  package var page: String { language("Sida", "Page") }
  package var of: String { language("av", "of") }
  /// What a screen reader says of a place to write on.
  package var blank: String { language("plats att skriva på", "a place to write on") }
  package var sender: String { language("Från", "From") }
  package var recipient: String { language("Till", "To") }
}
