import Casework
import Law

/// The language of what is printed. Swedish is the language of the law and the default.
enum Language: String, CaseIterable, Sendable {
  case swedish = "sv"
  case english = "en"

  /// The text in the language.
  func callAsFunction(_ swedish: String, _ english: String) -> String { self == .swedish ? swedish : english }

  /// A sentence of the book of law.
  func sentence(_ version: Version) -> String { self("\(version.says)", "\(version.inEnglish)") }

  /// A sentence of the book of law with its source.
  func cited(_ version: Version) -> String { "\(sentence(version)) (\(version.citation))" }

  /// A text of the book in a written layer; the easy layer exists in Swedish alone.
  func text(_ text: LayeredText, _ layer: Layer) -> String {
    switch layer {
    case .easy: text.easy
    case .plain, .inDepth: self(text.plain, text.english)
    }
  }
}
