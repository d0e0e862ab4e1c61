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
  case interview
  case result
  case keep

  var address: Address {
    switch self {
    case .interview: .interview
    case .result: .result
    case .keep: .keep
    }
  }

  func name(_ reader: Reader) -> String {
    switch self {
    case .interview: reader("Intervju", "Interview")
    case .result: reader("Resultat", "Result")
    case .keep: reader("Spara och rensa", "Save and clear")
    }
  }

  /// What one does with the case oneself.
  static let describing: [MenuPlace] = [.interview, .result]
  /// What comes after.
  static let afterwards: [MenuPlace] = [.keep]
}
