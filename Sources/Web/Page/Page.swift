import Markup

/// A page before its frame is put around it.
struct Page: Sendable {
  /// What the page is, for the browser's tab; never anything of a case.
  var title: String
  /// Where the page stands in the menu.
  var place: MenuPlace?
  var main: [Markup]
  /// Shown wide, without the menu beside it.
  var isWide = false
}

/// The parts of the menu.
enum MenuPlace: Sendable, Hashable, CaseIterable {
  case result
  case why
  case law, decisions, glossary

  var address: Address {
    switch self {
    case .result: .result
    case .why: .why
    case .law: .law
    case .decisions: .decisions
    case .glossary: .glossary
    }
  }

  func name(_ reader: Reader) -> String {
    switch self {
    case .result: reader("Resultat", "Result")
    case .why: reader("Varför?", "Why?")
    case .law: reader("Lagen", "The law")
    case .decisions: reader("Rättsfall", "Decisions")
    case .glossary: reader("Ordlista", "Glossary")
    }
  }

  /// What one does with the case oneself.
  static let describing: [MenuPlace] = [.result, .why]
  /// What comes after.
  static let afterwards: [MenuPlace] = []
  /// What one reads, with or without a case.
  static let reading: [MenuPlace] = [.law, .decisions, .glossary]
}
