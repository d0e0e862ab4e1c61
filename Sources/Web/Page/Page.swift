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
  case evidence, process, proposals, letters

  var address: Address {
    switch self {
    case .result: .result
    case .evidence: .evidence
    case .process: .process
    case .proposals: .proposals
    case .letters: .letters
    }
  }

  func name(_ reader: Reader) -> String {
    switch self {
    case .result: reader("Resultat", "Result")
    case .evidence: reader("Underlag", easy: "Intyg och papper", "Evidence")
    case .process: reader("Så går det till", "How it goes")
    case .proposals: reader("Jämför med förslag", easy: "Jämför", "Compare with a proposal")
    case .letters: reader("Brev", "Letters")
    }
  }

  /// What one does with the case oneself.
  static let describing: [MenuPlace] = [.result]
  /// What comes after.
  static let afterwards: [MenuPlace] = [.evidence, .process, .proposals, .letters]
}
