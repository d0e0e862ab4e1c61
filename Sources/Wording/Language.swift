package import CaseFile
package import Casework
package import Law

/// The language of what is shown. Swedish is the language of the law and the default.
package typealias Language = MessageLanguage

extension Language {
  /// The language as HTML, SVG and the command line name it.
  package var code: String { self == .swedish ? "sv" : "en" }

  /// A finding's words.
  package func callAsFunction(_ text: Finding.Text) -> String { self(text.swedish, text.english) }

  /// A sentence of the book of law.
  package func sentence(_ version: Version) -> String { self("\(version.says)", "\(version.inEnglish)") }

  /// A sentence of the book of law with its source.
  package func cited(_ version: Version) -> String { "\(sentence(version)) (\(version.citation))" }

  /// A text of the book in a written layer; the easy layer exists in Swedish alone.
  package func text(_ text: LayeredText, _ layer: Layer) -> String {
    switch layer {
    case .easy: text.easy
    case .plain, .inDepth: self(text.plain, text.english)
    }
  }
}
