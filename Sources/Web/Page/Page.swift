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
  case interview, needs, diary, week
  case result, why
  case law, decisions, glossary
  case evidence, process, proposals, letters
  case history, keep

  var address: Address {
    switch self {
    case .interview: .interview
    case .result: .result
    case .why: .why
    case .needs: .needs
    case .diary: .diary
    case .week: .week
    case .history: .history
    case .law: .law
    case .decisions: .decisions
    case .glossary: .glossary
    case .evidence: .evidence
    case .process: .process
    case .proposals: .proposals
    case .letters: .letters
    case .keep: .keep
    }
  }

  func name(_ reader: Reader) -> String {
    switch self {
    case .interview: reader("Intervju", "Interview")
    case .result: reader("Resultat", "Result")
    case .why: reader("Varför?", "Why?")
    case .law: reader("Lagen", "The law")
    case .decisions: reader("Rättsfall", "Decisions")
    case .glossary: reader("Ordlista", "Glossary")
    case .evidence: reader("Underlag", easy: "Intyg och papper", "Evidence")
    case .process: reader("Så går det till", "How it goes")
    case .proposals: reader("Jämför med förslag", easy: "Jämför", "Compare with a proposal")
    case .letters: reader("Brev", "Letters")
    case .keep: reader("Spara och rensa", "Save and clear")
    case .needs: reader("Mina behov", "My needs")
    case .diary: reader("Dagbok", "Diary")
    case .week: reader("Min vecka", "My week")
    case .history: reader("Historik", "History")
    }
  }

  /// What one does with the case oneself.
  static let describing: [MenuPlace] = [.interview, .needs, .diary, .week, .result, .why]
  /// What comes after.
  static let afterwards: [MenuPlace] = [.evidence, .process, .proposals, .letters, .history, .keep]
  /// What one reads, with or without a case.
  static let reading: [MenuPlace] = [.law, .decisions, .glossary]
}
