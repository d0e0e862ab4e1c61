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
  case needs, diary, week, result, history

  var address: Address {
    switch self {
    case .needs: .needs
    case .diary: .diary
    case .week: .week
    case .result: .result
    case .history: .history
    }
  }

  func name(_ reader: Reader) -> String {
    switch self {
    case .needs: reader("Mina behov", "My needs")
    case .diary: reader("Dagbok", "Diary")
    case .week: reader("Min vecka", "My week")
    case .result: reader("Resultat", "Result")
    case .history: reader("Historik", "History")
    }
  }

  /// What one does with the case oneself.
  static let describing: [MenuPlace] = [.needs, .diary, .week, .result]
  /// What comes after.
  static let afterwards: [MenuPlace] = [.history]
}
